// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together what a kind needs to draw or to check one element; drawing and checking must see the same.
#pragma once

#include "timeline/timeline.h"

namespace madang {

struct SketchTarget
{
    PictureBuilder &picture;
    const Theme &theme;
    LanguageMode mode;
};

template<class Use>
void withSketch(const Timeline &timeline, const Moment &moment, int index, const SketchTarget &target,
                const State &state, const QRectF &rect, Use use)
{
    const PlacedElement &placed = timeline.elements()[size_t(index)];
    const ElementMoment &now = moment.elements[size_t(index)];
    // Anchors are points on the stage for what is drawn between lanes; they move along.
    std::vector<QPointF> anchors = placed.node->anchors;
    if (placed.kind->drawsPresence()) {
        const QPointF shift = rect.topLeft() - placed.rect.topLeft();
        for (size_t i = 0; i < anchors.size() && i < 2; ++i)
            anchors[i] += shift;
    }
    std::vector<DrawnChild> children;
    if (placed.kind->isContainer()) {
        for (int child = index + 1; child < placed.end; child = timeline.elements()[size_t(child)].end) {
            const PlacedElement &inner = timeline.elements()[size_t(child)];
            const ElementMoment &then = moment.elements[size_t(child)];
            children.push_back({inner.element, rectAt(inner, then), then.presence, inner.node->anchors});
        }
    }
    use(Sketch{target.picture, target.theme, target.mode, *placed.element, state, rect, anchors, now.presence,
               now.highlight, children});
}

} // namespace madang
