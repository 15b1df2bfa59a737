// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/flow.h"
#include "script/fields.h"

namespace madang {

const Kind &stackKind()
{
    static const FlowKind kind(
        {QStringLiteral("stack"),
         QStringLiteral("Layers on a ground: the first child lies at the bottom, all are equally wide."),
         field::elements("stack", "Layers from the ground up."),
         containerFields("8", "stretch", "start"),
         {},
         {},
         QStringLiteral(
             R"({"stage":{"row":[{"id":"tower","stack":[{"id":"hw","box":{"ko":"하드웨어","en":"Hardware"}},{"id":"os","box":{"ko":"운영체제","en":"Operating system"},"tone":"amber"},{"id":"apps","row":[{"id":"a","box":{"ko":"앱 A","en":"App A"},"tone":"blue"},{"id":"b","box":{"ko":"앱 B","en":"App B"},"tone":"blue"}],"gap":8,"justify":"fill"}]}]}})")},
        {Qt::Vertical, true, true, false, 8, Justify::Start, CrossAlign::Stretch});
    return kind;
}

} // namespace madang
