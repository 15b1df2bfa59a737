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

QSizeF labelSize(const State &state, LanguageMode mode)
{
    const auto paragraphs = labelOf(state, mode);
    if (paragraphs.empty())
        return {};
    return fitLabel(paragraphs, Align::Center, {labelWidth, 200})->block.size + QSizeF(12, 4);
}

QPainterPath pathOf(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    return path;
}

bool isAncestor(const std::vector<PlacedElement> &elements, int ancestor, int index)
{
    return index >= ancestor && index < elements[size_t(ancestor)].end;
}

/// Several lines at one side of a shape fan out a little, so that arrows do not lie on each other.
double fan(int position, int count)
{
    return count < 2 ? 0 : (position - (count - 1) / 2.0) * std::min(16.0, 60.0 / count);
}

RouteShape shapeOf(const QString &name)
{
    return name == u"straight" ? RouteShape::Straight
           : name == u"curve"  ? RouteShape::Curve
           : name == u"elbow"  ? RouteShape::Elbow
                               : RouteShape::Auto;
}

} // namespace

namespace {

/// In which steps a thing is on the stage: a bit a step.
using StepMask = quint64;

struct Visibility
{
    std::vector<StepMask> elements, links;
};

Visibility visibilityOf(const Timeline &timeline)
{
    Visibility result{std::vector<StepMask>(timeline.elements().size()),
                      std::vector<StepMask>(timeline.links().size())};
    for (int step = 0; step < int(timeline.steps().size()); ++step) {
        const StepMask bit = StepMask(1) << (step % 64);
        const Moment moment = timeline.atStep(step);
        for (size_t i = 0; i < moment.elements.size(); ++i)
            result.elements[i] |= moment.elements[i].visible > 0.1 ? bit : 0;
        for (size_t i = 0; i < moment.links.size(); ++i)
            result.links[i] |= moment.links[i].presence > 0.1 ? bit : 0;
    }
    return result;
}

} // namespace

std::vector<Route> routeLinks(const Timeline &timeline)
{
    const auto &elements = timeline.elements();
    const auto &links = timeline.links();
    const Visibility visible = visibilityOf(timeline);
    std::vector<Route> routes;
    struct Label
    {
        QRectF rect;
        StepMask steps;
    };
    std::vector<Label> labels;
    for (size_t i = 0; i < links.size(); ++i) {
        const PlacedLink &placed = links[i];
        const Values &values = placed.link->values;
        RouteRequest request;
        request.from = elements[size_t(placed.from)].rect;
        request.to = elements[size_t(placed.to)].rect;
        request.fromSide = sideFromName(values.string(u"leave"));
        request.toSide = sideFromName(values.string(u"enter"));
        request.shape = shapeOf(values.string(u"shape"));
        for (size_t e = 0; e < elements.size(); ++e) {
            const PlacedElement &other = elements[e];
            const bool related = isAncestor(elements, int(e), placed.from) || isAncestor(elements, int(e), placed.to)
                                 || isAncestor(elements, placed.from, int(e))
                                 || isAncestor(elements, placed.to, int(e));
            if (!related && other.kind->isSolid() && !other.rect.isEmpty() && (visible.elements[e] & visible.links[i]))
                request.obstacles.push_back(other.rect);
        }
        // Links between the same two shapes run side by side.
        int position = 0, count = 0;
        for (size_t k = 0; k < links.size(); ++k) {
            const bool same = (links[k].from == placed.from && links[k].to == placed.to)
                              || (links[k].from == placed.to && links[k].to == placed.from);
            position += same && k < i;
            count += same;
        }
        request.fromShift = request.toShift = fan(position, count) * 2.4;
        Route route = findRoute(request);

        QSizeF size;
        for (LanguageMode mode : languageModes) {
            for (const StateKey &key : placed.states)
                size = size.expandedTo(labelSize(key.state, mode));
        }
        if (!size.isEmpty()) {
            std::vector<QRectF> taken;
            for (const Label &label : labels) {
                if (label.steps & visible.links[i])
                    taken.push_back(label.rect);
            }
            route.labelAt = placeLabel(route, size, request.obstacles, taken);
            labels.push_back({taken.back(), visible.links[i]});
        }
        routes.push_back(std::move(route));
    }
    return routes;
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

QRectF linkLabelRect(const PlacedLink &link, const LinkMoment &now, LanguageMode mode)
{
    const QSizeF size = labelSize(now.state.now, mode);
    if (size.isEmpty() || now.presence <= 0.01)
        return {};
    const QPointF centre = link.route.moved(now.fromOffset, now.toOffset).labelAt;
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

void drawLinkLabel(PictureBuilder &picture, const Theme &theme, LanguageMode mode, const PlacedLink &link,
                   const LinkMoment &now)
{
    const QRectF rect = linkLabelRect(link, now, mode);
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
