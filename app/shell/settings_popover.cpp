// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_popover.h"

#include "widgets/segmented.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

SettingsPopover::SettingsPopover(QWidget *parent) :
    QFrame(parent), m_languages(new Segmented(3)), m_themes(new Segmented(5)), m_motions(new Segmented(3)),
    m_languageLabel(new QLabel), m_themeLabel(new QLabel), m_motionLabel(new QLabel)
{
    setObjectName(QStringLiteral("popover"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(6);
    const auto add = [column](QLabel *label, QWidget *choices, bool first) {
        if (!first)
            column->addSpacing(10);
        label->setObjectName(QStringLiteral("heading"));
        column->addWidget(label);
        column->addWidget(choices);
    };
    add(m_languageLabel, m_languages, true);
    add(m_themeLabel, m_themes, false);
    add(m_motionLabel, m_motions, false);
    connect(m_languages, &Segmented::chosen, this, [this](int i) { emit languageChosen(InterfaceLanguage(i)); });
    connect(m_themes, &Segmented::chosen, this,
            [this](int i) { emit themeChosen(i == 0 ? std::nullopt : std::optional(ThemeName(i - 1))); });
    connect(m_motions, &Segmented::chosen, this, [this](int i) { emit motionChosen(Motion(i)); });
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    label();
    hide();
}

void SettingsPopover::openBelow(const QRect &anchor, const Preferences &preferences)
{
    m_languages->setCurrent(int(preferences.interfaceLanguage()));
    m_themes->setCurrent(preferences.theme() ? int(*preferences.theme()) + 1 : 0);
    m_motions->setCurrent(int(preferences.motion()));
    adjustSize();
    const int left = std::min(anchor.right() - width() + 1, parentWidget()->width() - width() - 8);
    move(std::max(8, left), anchor.bottom() + 6);
    m_before = window()->focusWidget();
    raise();
    show();
    m_languages->button(std::max(0, m_languages->current()))->setFocus(Qt::PopupFocusReason);
}

void SettingsPopover::label()
{
    m_languageLabel->setText(tr("Language of the program"));
    m_languages->setText(0, tr("System"), tr("As the system does"));
    m_languages->setText(1, QStringLiteral("한국어"));
    m_languages->setText(2, QStringLiteral("English"));
    m_themeLabel->setText(tr("Theme"));
    m_themes->setText(0, tr("System"), tr("As the system does"));
    m_themes->setText(1, tr("Light"));
    m_themes->setText(2, tr("Dark"));
    m_themes->setText(3, tr("Print"), tr("Black on white, with hatches instead of colours"));
    m_themes->setText(4, tr("Contrast"), tr("High contrast"));
    m_motionLabel->setText(tr("Motion"));
    m_motions->setText(0, tr("System"), tr("As the system does"));
    m_motions->setText(1, tr("Full"));
    m_motions->setText(2, tr("Reduced"), tr("Steps cut to their end instead of moving"));
    adjustSize();
}

void SettingsPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QFrame::changeEvent(event);
}

void SettingsPopover::showEvent(QShowEvent *)
{
    qApp->installEventFilter(this);
}

void SettingsPopover::hideEvent(QHideEvent *)
{
    qApp->removeEventFilter(this);
    // Unless a click has already given it to something else.
    if (m_before && (!window()->focusWidget() || isAncestorOf(window()->focusWidget())))
        m_before->setFocus();
}

/// A click anywhere else closes it, and does what it would do anyway.
bool SettingsPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && !rect().contains(mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint())))
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace madang
