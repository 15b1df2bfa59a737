// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/draw.h"

#include "elementkit/shapes.h"
#include "timeline/link_look.h"
#include "timeline/sketches.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double dimmed = 0.72; ///< how much of its strength a dimmed thing loses

QPointF arrivalShift(const ElementMoment &now)
{
    const double away = 1 - now.arriving;
    switch (now.arrival) {
    case Arrival::Drop:
        return {0, -70 * away};
    case Arrival::Rise:
        return {0, 70 * away};
    case Arrival::FromLeft:
        return {-70 * away, 0};
    case Arrival::FromRight:
        return {70 * away, 0};
    default:
        return {};
    }
}

class StageDrawing
{
public:
    StageDrawing(const Timeline &timeline, const Moment &moment, const Theme &theme, LanguageMode mode) :
        m_timeline(timeline), m_moment(moment), m_theme(theme), m_mode(mode), m_picture(stageSize, theme.stage)
    {}

    Picture draw()
    {
        {
            const double scale = stageSize.width() / m_moment.camera.width();
            QTransform camera;
            camera.scale(scale, scale);
            camera.translate(-m_moment.camera.left(), -m_moment.camera.top());
            const auto view = m_picture.transform(camera);
            drawElements([](const PlacedElement &placed) { return placed.kind->isContainer(); });
            drawLinks();
            drawElements(
                [](const PlacedElement &placed) { return !placed.kind->isContainer() && placed.offset.isConstant(); });
            // What has a way of its own lies above what it passes.
            drawElements(
                [](const PlacedElement &placed) { return !placed.kind->isContainer() && !placed.offset.isConstant(); });
            // Failures last: nothing may hide them.
            for (bool failed : {false, true}) {
                for (const Dot &dot : m_moment.dots) {
                    if (dot.failed == failed)
                        drawDot(dot);
                }
            }
            for (const Token &token : m_moment.tokens)
                drawToken(token);
        }
        return m_picture.finish();
    }

private:
    template<class Wanted>
    void drawElements(Wanted wanted)
    {
        const auto &elements = m_timeline.elements();
        for (size_t i = 0; i < elements.size(); ++i) {
            if (m_moment.elements[i].visible > 0.004 && wanted(elements[i]))
                drawElement(int(i));
        }
    }

    void drawElement(int index)
    {
        const PlacedElement &placed = m_timeline.elements()[size_t(index)];
        const ElementMoment &now = m_moment.elements[size_t(index)];
        // A container has no body to fade while its children stay: dimming is for what is drawn.
        const double opacity = (placed.kind->drawsPresence() ? now.visible / std::max(now.presence, 1e-6) : now.visible)
                               * (1 - dimmed * now.dim);
        const auto fade = m_picture.opacity(opacity);
        const QRectF rect = rectAt(placed, now).translated(arrivalShift(now));
        QTransform grow;
        if (now.arrival == Arrival::Grow && now.arriving < 1) {
            const double scale = 0.6 + 0.4 * now.arriving;
            grow.translate(rect.center().x(), rect.center().y());
            grow.scale(scale, scale);
            grow.translate(-rect.center().x(), -rect.center().y());
        }
        const auto grown = m_picture.transform(grow);
        if (now.state.before) {
            // The new look covers the old one as it comes, so shapes never turn pale half-way; bare text crosses over.
            {
                const auto leaving = m_picture.opacity(1 - now.state.progress * now.state.progress);
                sketch(index, *now.state.before, rect);
            }
            const auto coming = m_picture.opacity(now.state.progress);
            sketch(index, now.state.now, rect);
        } else {
            sketch(index, now.state.now, rect);
        }
    }

    void sketch(int index, const State &state, const QRectF &rect)
    {
        withSketch(m_timeline, m_moment, index, {m_picture, m_theme, m_mode}, state, rect,
                   [&](const Sketch &sketch) { m_timeline.elements()[size_t(index)].kind->draw(sketch); });
    }

    void drawLinks()
    {
        const auto &links = m_timeline.links();
        for (size_t i = 0; i < links.size(); ++i)
            drawLink(m_picture, m_theme, links[i], m_moment.links[i]);
        for (size_t i = 0; i < links.size(); ++i)
            drawLinkLabel(m_picture, m_theme, m_mode, links[i], m_moment.links[i]);
    }

    /// The shape tells the tone, too: a circle is the old version, a diamond the new one, a cross a failure.
    void drawDot(const Dot &dot)
    {
        const auto fade = m_picture.opacity(dot.opacity);
        const QColor color = m_theme.tone(dot.tone).stroke;
        QPainterPath shape;
        if (dot.failed) {
            shape.addEllipse(dot.at, 13, 13);
            m_picture.fill(shape, color);
            m_picture.stroke(crossMark(dot.at, 5), {m_theme.stage, 3, {}, true});
            return;
        }
        constexpr qreal r = 9;
        switch (dot.tone) {
        case Tone::Green:
            shape.moveTo(dot.at + QPointF(0, -1.25 * r));
            shape.lineTo(dot.at + QPointF(1.25 * r, 0));
            shape.lineTo(dot.at + QPointF(0, 1.25 * r));
            shape.lineTo(dot.at + QPointF(-1.25 * r, 0));
            shape.closeSubpath();
            break;
        case Tone::Amber:
            shape.moveTo(dot.at + QPointF(0, -1.2 * r));
            shape.lineTo(dot.at + QPointF(1.15 * r, r));
            shape.lineTo(dot.at + QPointF(-1.15 * r, r));
            shape.closeSubpath();
            break;
        case Tone::Violet:
            shape.addRoundedRect(QRectF(dot.at.x() - r, dot.at.y() - r, 2 * r, 2 * r), 3, 3);
            break;
        default:
            shape.addEllipse(dot.at, r, r);
        }
        m_picture.fill(shape, color);
        m_picture.stroke(shape, {m_theme.stage, 2});
    }

    void drawToken(const Token &token)
    {
        const TokenLook &look = *token.look;
        const LabelStyle style{21, 18, true, true, Align::Center, look.mono ? Font::Face::Mono : Font::Face::Sans};
        const auto word = fitLabel(wordParagraphs(look.text, m_mode, style), Align::Center, {1400, 60});
        const Tone tone = token.lost ? Tone::Red : look.tone.value_or(Tone::Violet);
        const auto fade = m_picture.opacity(token.opacity);
        const QSizeF size(word->block.size.width() + 36, 42);
        QRectF rect(QPointF(), size);
        rect.moveCenter(token.at);
        // Long words keep on the stage where the way runs near its edge.
        rect.moveLeft(std::clamp(rect.left(), 8.0, stageSize.width() - rect.width() - 8));
        m_picture.surface(roundedRect(rect, 21), m_theme.tone(tone), 2.5);
        m_picture.text(word->block, {rect.left() + 18, rect.center().y() - word->block.size.height() / 2},
                       labelColors(m_theme, m_theme.tone(tone)));
        if (token.lost) {
            QPainterPath disc;
            disc.addEllipse(rect.topRight() + QPointF(-6, 4), 14, 14);
            m_picture.fill(disc, m_theme.tone(Tone::Red).stroke);
            m_picture.stroke(crossMark(rect.topRight() + QPointF(-6, 4), 5), {m_theme.stage, 3, {}, true});
        }
    }

    const Timeline &m_timeline;
    const Moment &m_moment;
    const Theme &m_theme;
    LanguageMode m_mode;
    PictureBuilder m_picture;
};

} // namespace

Picture draw(const Timeline &timeline, const Moment &moment, const Theme &theme, LanguageMode mode)
{
    return StageDrawing(timeline, moment, theme, mode).draw();
}

} // namespace madang
