// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "widgets/appearance.h"
#include "widgets/crumb.h"
#include "widgets/icon_button.h"
#include "widgets/segmented.h"
#include "widgets/text_button.h"
#include "widgets/themed_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace madang {

TopBar::TopBar(const Appearance &appearance, QWidget *parent) : QFrame(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(53);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);

    m_brand = new QWidget;
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(0, 0, 0, 0);
    brand->setSpacing(6);
    auto *korean = new QLabel(QStringLiteral("마당"));
    korean->setObjectName(QStringLiteral("brand"));
    auto *latin = new QLabel(QStringLiteral("Madang"));
    latin->setObjectName(QStringLiteral("brandLatin"));
    brand->addWidget(korean);
    brand->addWidget(latin);

    m_search = new QLineEdit;
    m_search->setFixedHeight(34);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(440);
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    QAction *lens =
        m_search->addAction(themedIcon(QStringLiteral("search"), appearance.theme().muted), QLineEdit::LeadingPosition);
    m_back = new TextButton(TextButton::Look::Framed);
    m_crumb = new Crumb(appearance);
    m_languages = new Segmented(3);
    m_theme = new IconButton(appearance, QStringLiteral("moon"), IconButton::Look::Framed);
    m_settings = new IconButton(appearance, QStringLiteral("gear"), IconButton::Look::Framed);
    m_keys = new IconButton(appearance, QStringLiteral("keyboard"), IconButton::Look::Framed);
    m_panel = new IconButton(appearance, QStringLiteral("book"), IconButton::Look::Framed);
    m_panel->setCheckable(true);
    m_export = new IconButton(appearance, QStringLiteral("export"), IconButton::Look::Framed);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_leftSpace = new QWidget;
    m_rightSpace = new QWidget;

    row->addWidget(m_brand);
    row->addWidget(m_back);
    row->addWidget(m_crumb, 1);
    row->addWidget(m_leftSpace, 1);
    row->addWidget(m_search, 3);
    row->addWidget(m_rightSpace, 1);
    row->addWidget(m_languages);
    for (QWidget *each : std::initializer_list<QWidget *>{m_theme, m_keys, m_settings, m_panel, m_export})
        row->addWidget(each);

    const auto tint = [this, lens] {
        lens->setIcon(themedIcon(QStringLiteral("search"), m_appearance.theme().muted));
        const ThemeName name = m_appearance.theme().name;
        m_theme->setIconName(name == ThemeName::Dark       ? QStringLiteral("moon")
                             : name == ThemeName::Print    ? QStringLiteral("print")
                             : name == ThemeName::Contrast ? QStringLiteral("contrast")
                                                           : QStringLiteral("sun"));
    };
    tint();
    connect(&appearance, &Appearance::themeChanged, this, tint);
    connect(&appearance, &Appearance::modeChanged, this, [this] { m_languages->setCurrent(int(m_appearance.mode())); });
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::searchEntered);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backWanted);
    connect(m_languages, &Segmented::chosen, this, [this](int choice) { emit modeWanted(LanguageMode(choice)); });
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeWanted);
    connect(m_settings, &QToolButton::clicked, this, &TopBar::settingsWanted);
    connect(m_keys, &QToolButton::clicked, this, &TopBar::keysWanted);
    connect(m_panel, &QToolButton::clicked, this, &TopBar::panelWanted);
    connect(m_export, &QToolButton::clicked, this, &TopBar::exportWanted);
    label();
}

void TopBar::setState(const TopBarState &state)
{
    setVisible(state.shown);
    for (QWidget *each : std::initializer_list<QWidget *>{m_brand, m_leftSpace, m_rightSpace})
        each->setVisible(!state.title);
    m_search->setVisible(state.search.has_value());
    if (state.search && *state.search != m_search->text())
        m_search->setText(*state.search);
    m_back->setVisible(state.title.has_value());
    m_crumb->setVisible(state.title.has_value());
    if (state.title)
        m_crumb->set(state.subject, *state.title);
    m_panel->setVisible(state.sidePanel.has_value());
    m_panel->setChecked(state.sidePanel.value_or(false));
}

void TopBar::label()
{
    m_search->setPlaceholderText(tr("Search scenes, terms, questions   (Ctrl K)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search titles, terms and questions (Ctrl+K)"));
    m_back->setText(tr("‹ Scenes"));
    m_back->setAccessibleName(tr("Back to the list of scenes"));
    m_back->setToolTip(tr("Back to the list of scenes (Esc)"));
    // Names of languages are in the languages themselves.
    m_languages->setText(int(LanguageMode::Korean), QStringLiteral("한국어"), tr("Narration in Korean (L)"));
    m_languages->setText(int(LanguageMode::English), QStringLiteral("English"), tr("Narration in English (L)"));
    m_languages->setText(int(LanguageMode::Both), QStringLiteral("한 + EN"), tr("Narration in both languages (L)"));
    m_languages->setCurrent(int(m_appearance.mode()));
    m_theme->setLabel(tr("Next theme"), Qt::Key_T);
    m_settings->setLabel(tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_keys->setLabel(tr("Keys"), Qt::Key_Question);
    m_panel->setLabel(tr("Terms, misconceptions, questions, sources"), Qt::Key_I);
    m_export->setText(u' ' + tr("Export"));
    m_export->setLabel(tr("Export as pictures, pages or notes…"), QKeySequence(Qt::CTRL | Qt::Key_E));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit searchEntered();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QFrame::changeEvent(event);
}

} // namespace madang
