// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    QStringList way;
    if (action.values.has(u"along"))
        way = action.values.strings(u"along");
    else
        way = {action.values.string(u"from"), action.values.string(u"to")};
    const double length = duration < 0 ? 0.55 + 0.35 * double(std::max<qsizetype>(way.size(), 1)) : duration;
    staging.send(action.values, way, action.values.boolean(u"back", false), start, length);
    return start + length;
}

} // namespace

const Verb &sendVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("send"),
         QStringLiteral("A labelled token travels once, along links or straight between two elements, and is gone when "
                        "it arrives."),
         required(text("send", "What is written on it.", 60)),
         {make("along", FieldType::References, "The links it takes, one after the other."),
          make("from", FieldType::Reference, "Without links: where it starts."),
          make("to", FieldType::Reference, "Without links: where it goes."),
          boolean("back", "It travels from the end to the start."),
          choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "violet"),
          boolean("mono", "Set in the typeface for code."), boolean("lost", "It never arrives: it stops with a cross."),
          number("rest", "Share of the way after which it stays until the step is over.", 0.05, 1, "1")},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"요청이 갑니다","en":"The request travels"},"say":{"ko":"요청이 갑니다.","en":"The request travels."},"do":[{"send":"GET /","along":"l","rest":0.5,"mono":true}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
