// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/pinned_line.h"

#include "picture/paint.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QPainter>

namespace madang {

PinnedLine::PinnedLine(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void PinnedLine::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void PinnedLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    constexpr Font font{Font::Face::Sans, 12.5, false};
    constexpr qreal dash = 18, gap = 7;
    PictureBuilder picture(size(), Qt::transparent);
    const qreal middle = height() / 2.0;
    // As pinned lines are drawn in the charts.
    picture.line({0, middle}, {dash, middle}, {theme.muted, 2, {4, 3}});
    const ShapedTextPtr words = shape(cutToWidth(m_text, font, width() - dash - gap), font);
    picture.text(words, {dash + gap, middle + (words->ascent - words->descent) / 2}, theme.muted);
    QPainter painter(this);
    paint(picture.finish(), painter);
}

} // namespace madang
