// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/explanation_popup.h"

#include "picture/paint.h"

#include <QPainter>

namespace madang {

namespace {

constexpr int padding = 14;
constexpr int shadow = 6; ///< room for it on all sides
constexpr qreal widest = 340;
constexpr qreal gap = 4;

} // namespace

ExplanationPopup::ExplanationPopup(QWidget *parent) : QWidget(parent), m_theme(&theme(ThemeName::Light))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ExplanationPopup::setTheme(const Theme *theme)
{
    m_theme = theme;
    update();
}

void ExplanationPopup::explain(const Explanation &explanation, const QRect &target, bool pinned)
{
    m_explanation = explanation;
    m_pinned = pinned;
    m_heading = wrap(explanation.heading, {Font::Face::Sans, 15, true}, {widest, Align::Start, 1.4});
    m_text = wrap(explanation.text, {Font::Face::Sans, 14, false}, {widest, Align::Start, 1.5});
    const qreal between = explanation.heading.isEmpty() || explanation.text.isEmpty() ? 0 : gap;
    const QSizeF content(std::max(m_heading.size.width(), m_text.size.width()),
                         (explanation.heading.isEmpty() ? 0 : m_heading.size.height())
                             + (explanation.text.isEmpty() ? 0 : m_text.size.height()) + between);
    const int around = 2 * (padding + shadow);
    resize(int(std::ceil(content.width())) + around, int(std::ceil(content.height())) + around);

    // Below what it explains; above where there is no room below.
    const QRect room = parentWidget()->rect();
    QPoint at(target.center().x() - width() / 2, target.bottom() + 2);
    if (at.y() + height() > room.bottom())
        at.setY(target.top() - height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    setAccessibleName(explanation.heading.isEmpty() ? explanation.text : explanation.heading);
    setAccessibleDescription(explanation.text);
    raise();
    show();
    update();
}

void ExplanationPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int i = shadow; i > 0; --i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(card.adjusted(-i, -i + 1, i, i + 1), 10 + i, 10 + i);
    }
    painter.setPen(QPen(m_pinned ? m_theme->accent : m_theme->line, m_pinned ? 2 : 1));
    painter.setBrush(m_theme->panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);

    PictureBuilder builder(size(), Qt::transparent);
    QPointF at = card.topLeft() + QPointF(padding, padding);
    if (!m_explanation.heading.isEmpty()) {
        builder.text(m_heading, at, {m_theme->ink});
        at.ry() += m_heading.size.height() + gap;
    }
    if (!m_explanation.text.isEmpty())
        builder.text(m_text, at, {m_explanation.heading.isEmpty() ? m_theme->ink : m_theme->muted});
    paint(builder.finish(), painter);
}

} // namespace madang
