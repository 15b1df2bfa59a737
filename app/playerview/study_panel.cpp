// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/study_panel.h"

#include "exploreview/explore_panel.h"
#include "playerview/study_pages.h"
#include "script/script.h"
#include "widgets/appearance.h"
#include "widgets/scroll_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

StudyPanel::StudyPanel(const Appearance &appearance, QWidget *parent) : QFrame(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("studyPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    m_bar = new QWidget;
    m_bar->setObjectName(QStringLiteral("tabBar"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(0); // five tabs on 296 pixels
    m_pages = new QStackedWidget;
    for (int i = 0; i < TabCount; ++i) {
        auto *tab = new QToolButton;
        tab->setProperty("look", "tab");
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::TabFocus);
        tab->setCursor(Qt::PointingHandCursor);
        row->addWidget(tab);
        connect(tab, &QToolButton::clicked, this, [this, i] { setCurrentTab(i); });
        m_tabs.push_back(tab);
        if (i == Explore)
            m_pages->addWidget(m_explore = new ExplorePanel(appearance));
        else
            m_pages->addWidget(new ScrollColumn);
    }
    row->addStretch(1);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_tabs[Explore]->hide();
    setCurrentTab(Terms);
    label();
    connect(&appearance, &Appearance::modeChanged, this, &StudyPanel::fill);
}

void StudyPanel::setScript(std::shared_ptr<const Script> script)
{
    const bool explores = script && script->experiment;
    const bool other = !m_script || !script || m_script->id != script->id;
    m_script = std::move(script);
    m_tabs[Explore]->setVisible(explores);
    if (explores ? other : currentTab() == Explore)
        setCurrentTab(explores ? Explore : Terms);
    // Answers given belong to the scene that was there before.
    delete static_cast<ScrollColumn *>(m_pages->widget(Questions))->takeWidget();
    fill();
}

void StudyPanel::setCurrentTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    for (int i = 0; i < TabCount; ++i)
        m_tabs[size_t(i)]->setChecked(i == tab);
}

int StudyPanel::currentTab() const
{
    return m_pages->currentIndex();
}

void StudyPanel::fill()
{
    static const Script none;
    const Script &script = m_script ? *m_script : none;
    for (int i = Terms; i < TabCount; ++i) {
        auto *scroll = static_cast<ScrollColumn *>(m_pages->widget(i));
        // Questions keep what was answered, and change their language by themselves.
        if (i == Questions && scroll->widget())
            continue;
        const int place = scroll->verticalScrollBar()->value();
        QWidget *page = nullptr;
        switch (i) {
        case Terms:
            page = termsPage(m_appearance, script);
            break;
        case Misconceptions:
            page = misconceptionsPage(m_appearance, script);
            break;
        case Questions:
            page = questionsPage(m_appearance, script);
            break;
        default:
            page = sourcesPage(m_appearance, script, [this](const QString &url) { emit linkClicked(url); });
        }
        scroll->setColumn(page);
        scroll->verticalScrollBar()->setValue(place);
    }
}

void StudyPanel::label()
{
    const QString texts[] = {tr("Explore"), tr("Terms"), tr("Myths"), tr("Quiz"), tr("Sources")};
    const QString tips[] = {tr("What if? Change the inputs and see"), tr("The words of this scene"),
                            tr("What is often said, and wrong"), tr("Quiz and interview questions"),
                            tr("Where the facts are from")};
    for (int i = 0; i < TabCount; ++i) {
        m_tabs[size_t(i)]->setText(texts[i]);
        m_tabs[size_t(i)]->setAccessibleName(texts[i]);
        m_tabs[size_t(i)]->setToolTip(tips[i]);
    }
}

void StudyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        label();
        delete static_cast<ScrollColumn *>(m_pages->widget(Questions))->takeWidget();
        fill();
    }
    QFrame::changeEvent(event);
}

} // namespace madang
