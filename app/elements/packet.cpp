// SPDX-License-Identifier: GPL-3.0-or-later
// A data unit made of parts side by side: headers, payload, trailer. Hidden parts take no room, so that the unit
// grows as it is wrapped and shrinks as it is unwrapped.
#include "elementkit/flow.h"
#include "elementkit/labelled.h"

namespace madang {

namespace {

class PartKind : public LabelledKind
{
public:
    PartKind() :
        LabelledKind(
            {QStringLiteral("part"),
             QStringLiteral("A part of a packet: a header, a payload or a trailer."),
             field::settable(field::text("part", "What it is called.")),
             {field::settable(field::text("sub", "A smaller line under the name, such as its size.")), sizeField()},
             {QStringLiteral("packet")},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"packet":[{"id":"head","part":"TCP","sub":"20 B","tone":"violet"},{"id":"body","part":{"ko":"데이터","en":"Data"},"tone":"green","grow":1}]}]}})")})
    {}

protected:
    QMarginsF insets(const State &) const override { return {14, 10, 14, 10}; }
    QSizeF smallest(const State &) const override { return {70, 64}; }
    QPainterPath outline(const QRectF &rect) const override { return roundedRect(rect, 6); }
};

} // namespace

const Kind &partKind()
{
    static const PartKind kind;
    return kind;
}

const Kind &packetKind()
{
    static const FlowKind kind(
        {QStringLiteral("packet"),
         QStringLiteral(
             "A data unit of parts side by side; hidden parts take no room, so it grows when headers are shown."),
         field::elements("packet", "The parts from left to right."),
         containerFields("0", "stretch", "center"),
         {},
         {QStringLiteral("part")},
         QStringLiteral(
             R"({"stage":{"column":[{"id":"unit","packet":[{"id":"ip","part":"IP","sub":"20 B","tone":"blue","hidden":true},{"id":"tcp","part":"TCP","sub":"20 B","tone":"violet"},{"id":"data","part":{"ko":"HTTP 데이터","en":"HTTP data"},"sub":"100 B","tone":"green"}]}]},"steps":[{"title":{"ko":"감싸기","en":"Wrap"},"say":{"ko":"IP 헤더가 앞에 붙습니다.","en":"An IP header goes in front."},"do":[{"show":"ip"}]}]})")},
        {Qt::Horizontal, false, false, true, 0, Justify::Center, CrossAlign::Stretch});
    return kind;
}

} // namespace madang
