// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double around = 50; ///< room on every side

/// What is to be seen of them; empty: nothing is.
QRectF areaOf(Staging &staging, const QStringList &ids)
{
    QRectF area;
    for (const QString &id : ids) {
        // Of a container what stands in it: its own box may reach over much that is empty. Of pictures that lie on each
        // other only those that are there.
        const int index = staging.indexOf(id);
        const auto &elements = staging.elements();
        for (int i = index; i >= 0 && i < elements[size_t(index)].end;) {
            const PlacedElement &placed = elements[size_t(i)];
            const bool covered =
                i != index && elements[size_t(placed.parent)].kind->mayOverlap() && !staging.isThere(i);
            if (!covered && placed.kind->hasBody(*placed.node))
                area |= staging.restingRect(i);
            i = covered ? placed.end : i + 1;
        }
    }
    return area;
}

/// In the stage's own proportions, and never closer than twice: larger would only be coarser.
QRectF viewOf(const QRectF &area, const QRectF &whole)
{
    const QRectF wanted = area.adjusted(-around, -around, around, around);
    const double widest = whole.width();
    const double width = std::clamp(std::max(wanted.width(), wanted.height() * 16 / 9), widest / 2, widest);
    QRectF view(0, 0, width, width * 9 / 16);
    view.moveCenter(wanted.center());
    view.moveLeft(std::clamp(view.left(), whole.left(), whole.right() - view.width()));
    view.moveTop(std::clamp(view.top(), whole.top(), whole.bottom() - view.height()));
    return view;
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.8 : duration;
    const QRectF whole = staging.wholeStage(), area = areaOf(staging, action.targets);
    const bool isStage = action.targets.contains(staging.elements().front().element->id);
    staging.camera().moveTo(start, length, area.isEmpty() || isStage ? whole : viewOf(area, whole));
    return start + length;
}

} // namespace

const Verb &zoomVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("zoom"),
             QStringLiteral(
                 "Moves the camera onto elements, at most twice as near; on the stage itself: back to the whole."),
             required(make("zoom", SceneType::References, "What to look at closely.")),
             {},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"서버를 가까이 봅니다","en":"A closer look at the server"},"say":{"ko":"서버를 가까이 봅니다.","en":"A closer look at the server."},"do":[{"zoom":"b"}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
