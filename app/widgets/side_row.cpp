// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_row.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QPainter>

namespace madang {

SideRow::SideRow(const Appearance &appearance, QWidget *parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideRow::setCount(const QString &count)
{
    m_count = count;
    update();
}

void SideRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? theme.accentTint : underMouse() ? theme.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(row, 8, 8);

    const QColor color = isChecked() ? theme.accent : theme.muted;
    const Font font{Font::Face::Sans, 14, isChecked()};
    PictureBuilder words(size(), Qt::transparent);
    const ShapedTextPtr count = shape(m_count, font);
    const qreal baseline = height() / 2.0 + (count->ascent - count->descent) / 2;
    qreal room = width() - 28 - count->width - 8;
    QString text = this->text();
    ShapedTextPtr shaped = shape(text, font);
    while (shaped->width > room && text.size() > 1) {
        text.chop(1);
        shaped = shape(text.trimmed() + QChar(0x2026), font);
    }
    words.text(shaped, {12, baseline}, color);
    words.text(count, {width() - 12 - count->width, baseline}, color);
    paint(words.finish(), painter);
}

} // namespace madang
