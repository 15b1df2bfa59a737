// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/flow.h"
#include "script/fields.h"

namespace madang {

const Kind &rowKind()
{
    static const FlowKind kind(
        {QStringLiteral("row"),
         QStringLiteral("Children from left to right."),
         field::elements("row", "Children from left to right, in order."),
         containerFields("40", "stretch", "center"),
         {},
         {},
         QStringLiteral(
             R"({"stage":{"row":[{"id":"client","box":{"ko":"클라이언트","en":"Client"}},{"id":"server","box":{"ko":"서버","en":"Server"},"tone":"blue"},{"id":"db","cylinder":{"ko":"데이터베이스","en":"Database"},"tone":"amber"}]}})")},
        {Qt::Horizontal, false, false, false, 40, Justify::Center, CrossAlign::Stretch});
    return kind;
}

} // namespace madang
