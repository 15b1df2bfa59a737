// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    if (duration > 0)
        staging.trafficOverRun(action.targets, start, duration);
    else
        staging.traffic(action.targets, action.values, start);
    // What follows waits until the flow is seen; it goes on by itself.
    return start + (duration < 0 ? (action.values.number(u"rate", 6) > 0 ? 1.2 : 0.3) : duration);
}

} // namespace

const Verb &trafficVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("traffic"),
         QStringLiteral("Requests flow along links from now on, split by weight, some failing; until the next traffic "
                        "on one of these links."),
         required(make("traffic", FieldType::References,
                       "The links in the order requests take them; a link with several ends splits them.")),
         {bindable(number("rate", "Requests a second as drawn; 0 stops the flow.", 0, 30, "6")),
          [] {
              FieldSpec split =
                  make("split", FieldType::Map,
                       "Weight by element at the end of a link; those left out get nothing; no split: equal shares.");
              split.min = 0;
              split.max = 1000000;
              return bindable(split);
          }(),
          [] {
              FieldSpec fail = make("fail", FieldType::Map, "Per cent of the requests that fail, by element.");
              fail.min = 0;
              fail.max = 100;
              return bindable(fail);
          }(),
          choice("tone", "In which tone; left out: that of the element that serves them.",
                 "slate|blue|green|violet|amber|red|teal", "slate")},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"u","person":{"ko":"사용자","en":"Users"}},{"id":"lb","box":{"ko":"로드 밸런서","en":"Load balancer"},"tone":"violet"},{"id":"fleet","column":[{"id":"i1","box":{"ko":"인스턴스 1","en":"Instance 1"},"badge":"v1","tone":"blue"},{"id":"i2","box":{"ko":"인스턴스 2","en":"Instance 2"},"badge":"v2","tone":"green"}],"gap":80}],"gap":180},"links":[{"id":"in","from":"u","to":"lb"},{"id":"out","from":"lb","to":"fleet/*"}],"steps":[{"title":{"ko":"열 중 하나는 v2로 갑니다","en":"One in ten goes to v2"},"say":{"ko":"열 중 하나는 v2로 갑니다.","en":"One in ten goes to v2."},"do":[{"traffic":["in","out"],"split":{"i1":90,"i2":10},"fail":{"i2":50},"rate":9}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
