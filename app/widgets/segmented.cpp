// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

namespace madang {

namespace {

// Pixels of padding and line, as in the style sheet.
constexpr int aroundText = 26, aroundNarrowText = 14;

} // namespace

Segmented::Segmented(int choices, QWidget *parent) : QFrame(parent), m_aroundText(aroundText)
{
    setObjectName(QStringLiteral("segmented"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (int i = 0; i < choices; ++i) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->setProperty("segment", i == 0 ? "first" : i == choices - 1 ? "last" : "middle");
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] {
            setCurrent(i);
            emit chosen(i);
        });
        m_buttons.push_back(button);
    }
}

void Segmented::setText(int choice, const QString &text, const QString &label)
{
    QToolButton *button = m_buttons[size_t(choice)];
    button->setText(text);
    // The one that is taken is bold; without room for that its word would be cut, or the row would move.
    QFont bold = font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + m_aroundText);
    button->setAccessibleName(label.isEmpty() ? text : label);
    button->setToolTip(label);
}

void Segmented::setNarrow()
{
    m_aroundText = aroundNarrowText;
    setProperty("narrow", true);
}

void Segmented::setCurrent(int choice)
{
    m_current = choice;
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[size_t(i)]->setChecked(i == choice);
}

} // namespace madang
