// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/scene_card.h"

#include "picture/icons.h"
#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace madang {

namespace {

constexpr int radius = 12;
constexpr int margin = 14;
constexpr int wordsHeight = 70; ///< below the picture

int pictureHeight(int width)
{
    return (width - 2) * 9 / 16;
}

/// One line, cut with an ellipsis where it does not fit.
ShapedTextPtr fitted(const QString &text, const Font &font, qreal width)
{
    ShapedTextPtr shaped = shape(text, font);
    for (qsizetype length = text.size(); shaped->width > width && length > 0; --length)
        shaped = shape(text.left(length - 1).trimmed() + QChar(0x2026), font);
    return shaped;
}

} // namespace

SceneCard::SceneCard(const Appearance &appearance, QWidget *parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

int SceneCard::heightFor(int width)
{
    return pictureHeight(width) + wordsHeight + 2;
}

QSize SceneCard::pictureSize() const
{
    return {width() - 2, pictureHeight(width())};
}

void SceneCard::setEntry(const SceneEntry &entry)
{
    m_entry = entry;
    describe();
    update();
}

void SceneCard::setFurthest(int steps)
{
    m_furthest = steps;
    describe();
    update();
}

void SceneCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void SceneCard::describe()
{
    const QString title =
        m_entry.title.in(m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean);
    setAccessibleName(title);
    setAccessibleDescription(m_furthest > 0 ? tr("%1 of %n step(s) seen", nullptr, m_entry.steps).arg(m_furthest)
                                            : tr("%n step(s)", nullptr, m_entry.steps));
    setToolTip(
        m_entry.question.in(m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean));
}

void SceneCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void SceneCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit moveFocus(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SceneCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = rect();
    const QRectF picture(1, 1, width() - 2, pictureHeight(width()));

    QPainterPath outline;
    outline.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, theme.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(picture, theme.stage);
    if (m_picture.width() > 1) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture, m_picture);
    } else if (!m_picture.isNull() || !m_entry.readable) {
        painter.fillRect(picture, theme.tone(Tone::Red).fill);
        painter.translate(picture.center() - QPointF(24, 24));
        painter.scale(2, 2);
        painter.strokePath(madang::icon(QStringLiteral("warning")),
                           QPen(theme.tone(Tone::Red).stroke, 1.5, Qt::SolidLine, Qt::RoundCap));
    }
    painter.restore();
    painter.fillRect(QRectF(0.5, picture.bottom(), width() - 1, 1), theme.line);

    // The clip above is not smooth at the corners; the outline covers its edge.
    const bool focused = hasFocus();
    const bool lit = focused || underMouse() || isDown();
    painter.setPen(QPen(lit ? theme.accent : theme.line, focused ? 3 : lit ? 1.5 : 1));
    const qreal inset = focused ? 1.5 : lit ? 0.75 : 0.5;
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius, radius);

    const LanguageMode mode = m_appearance.mode();
    const QString first = m_entry.title.in(mode == LanguageMode::English ? Language::English : Language::Korean);
    const QString second = m_entry.title.isNeutral()
                               ? QString()
                               : m_entry.title.in(mode == LanguageMode::English ? Language::Korean : Language::English);
    PictureBuilder words(card.size(), Qt::transparent);
    const qreal room = width() - 2 * margin;
    words.text(fitted(first, {Font::Face::Sans, 15, true}, room), {margin, picture.bottom() + 24}, theme.ink);
    if (second != first)
        words.text(fitted(second, {Font::Face::Sans, 13, false}, room), {margin, picture.bottom() + 44}, theme.muted);
    paint(words.finish(), painter);

    const QRectF bar(margin, picture.bottom() + 56, room, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, 2, 2);
    if (m_furthest > 0 && m_entry.steps > 0) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max(4.0, room * std::min(1.0, double(m_furthest) / m_entry.steps)), 4)),
            2, 2);
    }
}

} // namespace madang
