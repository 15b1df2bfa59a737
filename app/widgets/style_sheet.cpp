// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_sheet.h"

#include "picture/text.h"
#include "picture/theme.h"

#include <QPalette>

namespace madang {

namespace {

// Names in @…@ are colours of the theme.
constexpr const char *rules = R"(
QWidget { color: @ink@; }
QMainWindow, #page, #canvas { background: @window@; }
#topBar { background: @panel@; border: 0; border-bottom: 1px solid @line@; }
#sidebar { background: @panel@; border: 0; border-right: 1px solid @line@; }
#studyPanel { background: @panel@; border: 0; border-left: 1px solid @line@; }
#exploreBar { background: @panel@; border: 0; border-top: 1px solid @line@; }
#card, #popover { background: @panel@; border: 1px solid @line@; border-radius: 12px; }
#hintCard { background: @accentTint@; border: 1px solid @accent@; border-radius: 12px; }
#problemCard { background: @redFill@; border: 1px solid @red@; border-radius: 12px; }
#banner { background: @amberFill@; border: 0; border-bottom: 1px solid @amber@; }
#quiet { color: @muted@; }
#brand { font-size: 17px; font-weight: 700; }
#brandLatin { color: @muted@; }
#crumb { color: @muted@; }
#sceneTitle { font-size: 15px; font-weight: 700; }
#heading { font-size: 13px; color: @muted@; }
#previewPane { background: @window@; }
#exportPanel { background: @panel@; border: 0; border-left: 1px solid @line@; }
#previewTitle { font-size: 16px; font-weight: 700; }
#dialogTitle { font-size: 19px; font-weight: 700; }
#fieldNote { font-size: 13px; color: @muted@; }
#fieldProblem { font-size: 13px; color: @redText@; }

QToolButton { border: 1px solid transparent; border-radius: 8px; padding: 5px 8px; background: transparent; color: @ink@; }
QToolButton[look="framed"] { border-color: @line@; background: @panel@; padding: 5px 10px; }
QToolButton[look="primary"] { border-color: @accent@; background: @accent@; color: @onAccent@; padding: 5px 12px; font-weight: 700; }
QToolButton:hover { background: @hover@; }
QToolButton[look="primary"]:hover { background: @accent@; border-color: @ink@; }
QToolButton:pressed { background: @accentTint@; }
QToolButton[look="primary"]:pressed { background: @accent@; }
QToolButton:checked { background: @accentTint@; color: @accent@; border-color: @accent@; }
QToolButton[look="choice"] { border-color: @line@; background: @panel@; padding: 8px 2px; }
QToolButton[look="choice"]:hover { background: @hover@; }
QToolButton[look="choice"]:checked { background: @accentTint@; color: @accent@; border-color: @accent@; font-weight: 700; }
QToolButton:disabled { color: @faint@; }
QToolButton[look="primary"]:disabled { background: @hover@; border-color: @line@; color: @faint@; }
QToolButton:focus { border: 2px solid @accent@; padding: 4px 7px; }
QToolButton[look="framed"]:focus { padding: 4px 9px; }
QToolButton[look="framed"][narrow="true"] { padding: 5px 7px; }
QToolButton[look="framed"][narrow="true"]:focus { padding: 4px 6px; }
QToolButton[look="choice"]:focus { padding: 7px 1px; }
QToolButton[look="primary"]:focus { border: 2px solid @ink@; padding: 4px 11px; }
QToolButton::menu-indicator { image: none; width: 0; }

QToolButton[look="tab"] { border: 0; border-bottom: 2px solid transparent; border-radius: 0; padding: 6px 4px 8px 4px; color: @muted@; background: transparent; }
QToolButton[look="tab"]:hover { color: @ink@; }
QToolButton[look="tab"]:checked { color: @accent@; border-bottom: 2px solid @accent@; font-weight: 700; }
QToolButton[look="tab"]:focus { border: 2px solid @accent@; border-radius: 6px; padding: 4px 2px 6px 2px; }
#tabBar { border: 0; border-bottom: 1px solid @line@; }

#segmented { border: 1px solid @line@; border-radius: 8px; background: @panel@; }
#segmented QToolButton { border: 1px solid transparent; border-radius: 0; padding: 3px 11px; color: @muted@; }
#segmented QToolButton[segment="first"] { border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
#segmented QToolButton[segment="last"] { border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
#segmented[narrow="true"] QToolButton { padding: 5px; }
#segmented QToolButton:checked { background: @accentTint@; color: @accent@; font-weight: 700; }
#segmented QToolButton:disabled { color: @faint@; }
#segmented QToolButton:focus { border: 2px solid @accent@; padding: 2px 10px; }
#segmented[narrow="true"] QToolButton:focus { padding: 4px; }

QLineEdit { border: 1px solid @line@; border-radius: 8px; padding: 5px 10px; background: @panel@; color: @ink@; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:hover { border-color: @faint@; }
QLineEdit:focus { border: 2px solid @accent@; padding: 4px 9px; }

#valueField { border-color: transparent; border-radius: 6px; padding: 1px 0 1px 5px; background: transparent; font-weight: 700; }
#valueField:hover { border-color: @line@; background: @panel@; }
#valueField:focus { border: 2px solid @accent@; padding: 0 0 0 4px; background: @panel@; }
#codeField { font-family: "@mono@"; font-size: 13px; }

QLineEdit[bad="true"], QToolButton[look="framed"][bad="true"] { border-color: @red@; }

QAbstractSpinBox { border: 1px solid @line@; border-radius: 8px; padding: 5px 6px; background: @panel@; color: @ink@; selection-background-color: @accent@; selection-color: @onAccent@; }
QAbstractSpinBox:hover { border-color: @faint@; }
QAbstractSpinBox:focus { border: 2px solid @accent@; padding: 4px 5px; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: @faint@; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px; outline: 0; selection-background-color: @accentTint@; selection-color: @accent@; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 6px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: @accentTint@; color: @accent@; }
QTableView { background: @panel@; alternate-background-color: @window@; color: @ink@; border: 1px solid @line@; border-radius: 8px; font-size: 13px; selection-background-color: @accentTint@; selection-color: @ink@; }
QTableView:focus { border: 2px solid @accent@; }
QTableView::item { border: 0; padding: 0 8px; }
QTableView::item:selected { background: @accentTint@; color: @ink@; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @window@; color: @muted@; border: 0; border-bottom: 1px solid @line@; padding: 4px 8px; font-size: 12px; }
QProgressBar { border: 0; border-radius: 3px; background: @line@; }
QProgressBar::chunk { border-radius: 3px; background: @accent@; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar::handle:vertical { background: @line@; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: @faint@; }
QScrollBar:horizontal { height: 0; }
QTableView QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle:horizontal { background: @line@; border-radius: 3px; min-width: 32px; }
QScrollBar::handle:horizontal:hover { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { height: 0; width: 0; background: transparent; }

QMenu { background: @panel@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 6px; }
QMenu::item:selected { background: @accentTint@; color: @accent@; }
QToolTip { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px 7px; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    QString sheet = QString::fromLatin1(rules);
    const std::pair<const char *, QColor> colors[] = {
        {"@ink@", theme.ink},
        {"@muted@", theme.muted},
        {"@faint@", theme.faint},
        {"@line@", theme.line},
        {"@window@", theme.window},
        {"@panel@", theme.panel},
        {"@hover@", theme.hover},
        {"@accent@", theme.accent},
        {"@accentTint@", theme.accentTint},
        {"@onAccent@", theme.onAccent},
        {"@red@", theme.tone(Tone::Red).stroke},
        {"@redFill@", theme.tone(Tone::Red).fill},
        {"@redText@", theme.tone(Tone::Red).text},
        {"@amber@", theme.tone(Tone::Amber).stroke},
        {"@amberFill@", theme.tone(Tone::Amber).fill},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@mono@"), monoFamily());
    return sheet;
}

QPalette palette(const Theme &theme)
{
    QPalette palette(theme.ink, theme.panel, theme.hover, theme.faint, theme.line, theme.ink, theme.panel);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

QFont interfaceFont()
{
    QStringList families{latinFamily(), sansFamily()};
    families.removeAll(QString());
    families.removeDuplicates();
    QFont font;
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(14);
    return font;
}

} // namespace madang
