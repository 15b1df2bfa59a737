// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/link_look.h"

#include "elementkit/label.h"
#include "elementkit/shapes.h"
#include "picture/icons.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal labelWidth = 260;

std::vector<Paragraph> labelOf(const State &state, LanguageMode mode)
{
    return labelParagraphs(state.text(u"label"), {}, mode, {21, 18, false});
}

QPainterPath pathOf(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    return path;
}

} // namespace

QSizeF linkLabelSize(const State &state, LanguageMode mode)
{
    const auto paragraphs = labelOf(state, mode);
    if (paragraphs.empty())
        return {};
    return fitLabel(paragraphs, Align::Center, {labelWidth, 200})->block.size + QSizeF(12, 4);
}

void drawLink(PictureBuilder &picture, const Theme &theme, const PlacedLink &link, const LinkMoment &now)
{
    if (now.presence <= 0.01 || link.route.isEmpty())
        return;
    const State &state = now.state.now;
    const bool toned = state.has(u"tone") || now.highlight > 0;
    const Tone tone = state.tone(now.highlight > 0 ? Tone::Violet : Tone::Slate);
    const bool broken = state.boolean(u"broken", false);
    const QColor color = broken ? theme.tone(Tone::Red).stroke : toned ? theme.tone(tone).stroke : theme.faint;
    const auto fade = picture.opacity((1 - 0.75 * now.dim) * std::min(1.0, now.presence * 3));
    const Route route = link.route.moved(now.fromOffset, now.toOffset);
    const QString arrow = state.string(u"arrow", QStringLiteral("end"));
    const bool headAtEnd = arrow != u"none", headAtStart = arrow == u"both";
    Stroke stroke{color, 2.5 + 1.8 * now.highlight, {}};
    if (state.string(u"line") == u"dashed" || broken)
        stroke.dashes = {8, 6};

    constexpr qreal head = 14;
    const double reach = now.presence;
    const QPointF tip = route.at(reach), way = route.direction(reach);
    // The line stops inside the head, or its blunt end would show beside the tip.
    const double lineEnd = headAtEnd ? std::max(0.0, reach - head * 0.8 / std::max(route.length(), 1.0)) : reach;
    const double lineStart = headAtStart ? std::min(lineEnd, head * 0.8 / std::max(route.length(), 1.0)) : 0;
    if (now.highlight > 0)
        drawHighlight(picture, pathOf(route.between(lineStart, lineEnd)), color, now.highlight * 0.8);
    if (broken) {
        picture.stroke(
            pathOf(route.between(lineStart,
                                 std::max(lineStart, std::min(lineEnd, 0.5 - 22 / std::max(route.length(), 44.0))))),
            stroke);
        if (lineEnd > 0.5 + 22 / std::max(route.length(), 44.0))
            picture.stroke(pathOf(route.between(0.5 + 22 / std::max(route.length(), 44.0), lineEnd)), stroke);
        picture.stroke(crossMark(route.at(0.5), 11), {color, 4.5, {}, true});
    } else {
        picture.stroke(pathOf(route.between(lineStart, lineEnd)), stroke);
    }
    if (headAtEnd)
        picture.fill(arrowHead(tip, way, head + 3 * now.highlight), color);
    if (headAtStart)
        picture.fill(arrowHead(route.at(0), -route.direction(0.01), head + 3 * now.highlight), color);
    if (state.boolean(u"lock", false)) {
        const QPointF centre = route.at(0.5);
        QPainterPath disc;
        disc.addEllipse(centre, 18, 18);
        picture.fill(disc, theme.stage);
        picture.stroke(disc, {theme.tone(Tone::Violet).stroke, 2});
        const QTransform place =
            QTransform::fromTranslate(centre.x() - 11, centre.y() - 11).scale(22 / 24.0, 22 / 24.0);
        picture.stroke(place.map(icon(QStringLiteral("lock"))), {theme.tone(Tone::Violet).stroke, 2, {}, true});
    }
}

QRectF linkLabelRect(const PlacedLink &link, const LinkMoment &now, QSizeF size)
{
    if (size.isEmpty() || now.presence <= 0.01)
        return {};
    const QPointF centre = link.route.moved(now.fromOffset, now.toOffset).labelAt;
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

void drawLinkLabel(PictureBuilder &picture, const Theme &theme, LanguageMode mode, const PlacedLink &link,
                   const LinkMoment &now)
{
    const QRectF rect = linkLabelRect(link, now, linkLabelSize(now.state.now, mode));
    if (rect.isEmpty())
        return;
    const auto fade = picture.opacity((1 - 0.72 * now.dim) * now.presence);
    picture.fill(roundedRect(rect, 6), theme.stage);
    const auto paragraphs = labelOf(now.state.now, mode);
    const auto label = fitLabel(paragraphs, Align::Center, {labelWidth, 200});
    const QSizeF size = label->block.size;
    const bool toned = now.state.now.has(u"tone");
    const QColor ink = toned ? theme.tone(now.state.now.tone(Tone::Slate)).text : theme.ink;
    picture.text(label->block, {rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2},
                 {ink, theme.muted, ink});
}

} // namespace madang
