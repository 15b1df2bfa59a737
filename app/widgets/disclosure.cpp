// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disclosure.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr Font headingFont{Font::Face::Sans, 13, true};
constexpr int usualHeight = 30, textLeft = 18;

} // namespace

Disclosure::Disclosure(const Appearance &appearance, QWidget *parent) :
    QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &Disclosure::unfold);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    unfold(isChecked());
}

void Disclosure::setHeading(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    unfold(isChecked());
}

void Disclosure::unfold(bool open)
{
    if (m_content)
        m_content->setVisible(open);
    setAccessibleDescription(open ? tr("open") : tr("closed"));
    update();
}

QSize Disclosure::sizeHint() const
{
    return {textLeft + int(std::ceil(shape(text(), headingFont)->width)) + 8, usualHeight};
}

void Disclosure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Disclosure::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const QColor ink = underMouse() || hasFocus() ? theme.accent : theme.muted;
    PictureBuilder picture(size(), Qt::transparent);
    const QPointF middle(6, height() / 2.0);
    QPainterPath arrow;
    if (isChecked()) {
        arrow.moveTo(middle + QPointF(-4, -2));
        arrow.lineTo(middle + QPointF(0, 2));
        arrow.lineTo(middle + QPointF(4, -2));
    } else {
        arrow.moveTo(middle + QPointF(-2, -4));
        arrow.lineTo(middle + QPointF(2, 0));
        arrow.lineTo(middle + QPointF(-2, 4));
    }
    picture.stroke(arrow, {ink, 1.75, {}, true});
    const ShapedTextPtr words = shape(text(), headingFont);
    picture.text(words, {textLeft, middle.y() + (words->ascent - words->descent) / 2}, ink);
    if (hasFocus()) {
        QPainterPath frame;
        frame.addRoundedRect(QRectF(0, 2, textLeft + words->width + 8, height() - 4).adjusted(0.75, 0.75, -0.75, -0.75),
                             6, 6);
        picture.stroke(frame, {theme.accent, 1.5});
    }
    QPainter painter(this);
    paint(picture.finish(), painter);
}

} // namespace madang
