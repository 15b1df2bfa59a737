// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/flow.h"
#include "script/fields.h"

namespace madang {

const Kind &columnKind()
{
    static const FlowKind kind(
        {QStringLiteral("column"),
         QStringLiteral("Children from top to bottom."),
         field::elements("column", "Children from top to bottom, in order."),
         containerFields("28", "stretch", "center"),
         {},
         {},
         QStringLiteral(
             R"({"stage":{"column":[{"id":"one","box":{"ko":"인스턴스 1","en":"Instance 1"},"badge":"v1","tone":"blue"},{"id":"two","box":{"ko":"인스턴스 2","en":"Instance 2"},"badge":"v1","tone":"blue"},{"id":"three","box":{"ko":"인스턴스 3","en":"Instance 3"},"badge":"v2","tone":"green"}]}})")},
        {Qt::Vertical, false, false, false, 28, Justify::Center, CrossAlign::Stretch});
    return kind;
}

} // namespace madang
