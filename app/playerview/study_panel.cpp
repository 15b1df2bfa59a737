// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/study_panel.h"

#include "exploreview/explore_panel.h"
#include "models/catalog.h"
#include "player/open_scene.h"
#include "playerview/study_pages.h"
#include "widgets/appearance.h"
#include "widgets/scroll_column.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

StudyPanel::StudyPanel(const Appearance &appearance, OpenScene &scene, QWidget *parent) :
    QFrame(parent), m_appearance(appearance), m_scene(scene)
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
    row->addStretch(1);
    m_pages = new QStackedWidget;
    addTab(nullptr, m_explore = new ExplorePanel(appearance));
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connect(&scene, &OpenScene::sceneChanged, this, &StudyPanel::showScene);
    connect(&scene, &OpenScene::runChanged, this, [this] { m_explore->setInputs(*m_scene.inputs()); });
    connect(m_explore, &ExplorePanel::inputsChanged, &scene, &OpenScene::explore);
    connect(m_explore, &ExplorePanel::runWanted, &scene, &OpenScene::playRun);
    connect(m_explore, &ExplorePanel::said, this, &StudyPanel::said);
    showScene();
}

void StudyPanel::addTab(const SectionSpec *section, QWidget *page)
{
    auto *button = new QToolButton;
    button->setProperty("look", "tab");
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    const int index = int(m_tabs.size());
    static_cast<QBoxLayout *>(m_bar->layout())->insertWidget(index, button);
    connect(button, &QToolButton::clicked, this, [this, index] { setCurrentTab(index); });
    m_pages->addWidget(page);
    m_tabs.push_back({section, button});
}

QToolButton *StudyPanel::tab(const SectionSpec &section) const
{
    const auto tab =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab &each) { return each.section == &section; });
    return tab == m_tabs.end() ? nullptr : tab->button;
}

void StudyPanel::showScene()
{
    const std::shared_ptr<const Script> script = m_scene.script();
    const bool explores = script && script->experiment;
    const bool other = !script || script->id != m_document.id;
    setDocument(studyDocument(script ? *script : Script()));
    exploreTab()->setVisible(explores);
    if (explores ? other : m_pages->currentIndex() == 0)
        setCurrentTab(explores ? 0 : 1);
    showExperiment();
}

void StudyPanel::setDocument(StudyDocument document)
{
    const bool other = document.id != m_document.id;
    m_document = std::move(document);
    for (const Section &section : m_document.sections) {
        if (section.spec->tab && !tab(*section.spec))
            addTab(section.spec, new ScrollColumn);
    }
    label();
    fill(!other);
}

void StudyPanel::showExperiment()
{
    const ModelInputs *const start = m_scene.start();
    if (!start)
        return m_explore->setExperiment({});
    const Experiment &written = *m_scene.script()->experiment;
    m_explore->setExperiment({modelNamed(written.model), *start, written.controls, written.charts, written.predict},
                             *m_scene.inputs());
}

void StudyPanel::setCurrentTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    for (int i = 0; i < int(m_tabs.size()); ++i)
        m_tabs[size_t(i)].button->setChecked(i == tab);
}

void StudyPanel::fill(bool keepPlace)
{
    for (int i = 1; i < int(m_tabs.size()); ++i) {
        const SectionSpec *its = m_tabs[size_t(i)].section;
        std::vector<const Section *> sections;
        for (const Section &section : m_document.sections) {
            if (section.spec == its)
                sections.insert(sections.begin(), &section);
            else if (section.spec->below == its)
                sections.push_back(&section);
        }
        auto *scroll = static_cast<ScrollColumn *>(m_pages->widget(i));
        const int place = keepPlace ? scroll->verticalScrollBar()->value() : 0;
        scroll->setColumn(studyPage(m_appearance, sections, QCoreApplication::translate("StudyPages", its->nothing),
                                    [this](const QString &url) { emit linkClicked(url); }));
        scroll->verticalScrollBar()->setValue(place);
    }
}

void StudyPanel::label()
{
    for (const auto &[section, button] : m_tabs) {
        const auto words = [](const char *text) { return QCoreApplication::translate("StudyTabs", text); };
        button->setText(section ? words(section->tab) : tr("Explore"));
        button->setAccessibleName(button->text());
        button->setToolTip(section ? words(section->tip) : tr("What if? Change the inputs and see"));
    }
}

void StudyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        label();
        fill(true);
    }
    QFrame::changeEvent(event);
}

} // namespace madang
