// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/choice_box.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace madang {

namespace {

constexpr int left = 10, right = 28, pad = 7, least = 34;

TextBlock wrapped(const QString &text, int width)
{
    return wrap(text, {Font::Face::Sans, 14, false}, {qreal(std::max(20, width - left - right)), Align::Start, 1.35});
}

} // namespace

ChoiceBox::ChoiceBox(const Appearance &appearance, QWidget *parent) : QComboBox(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

int ChoiceBox::heightForWidth(int width) const
{
    return std::max(least, int(std::ceil(wrapped(currentText(), width).size.height())) + 2 * pad);
}

void ChoiceBox::showPopup()
{
    // As wide as its longest item, where the screen has room: the list cuts, it does not wrap.
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + 28));
    QComboBox::showPopup();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? theme.accent : underMouse() ? theme.faint : theme.line, line));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    const QPointF middle(width() - 16, height() / 2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    PictureBuilder words(size(), Qt::transparent);
    const TextBlock block = wrapped(currentText(), width());
    words.text(block, {left, (height() - block.size.height()) / 2}, {theme.ink});
    paint(words.finish(), painter);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace madang
