// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/explanation.h"

#include "timeline/timeline.h"

#include <algorithm>

namespace madang {

Explanation explain(const Timeline &timeline, int element, LanguageMode mode)
{
    if (element < 0)
        return {};
    Explanation result;
    QStringList lines;
    const Values &values = timeline.elements()[size_t(element)].element->values;
    const QString id = values.string(u"term");
    const auto &terms = timeline.script().terms;
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term &each) { return each.id == id; });
    if (!id.isEmpty() && term != terms.end()) {
        result.heading = inMode(term->term, mode, QStringLiteral(" · "));
        lines += inMode(term->meaning, mode, QStringLiteral("\n"));
    }
    if (values.has(u"tip"))
        lines += inMode(values.text(u"tip"), mode, QStringLiteral("\n"));
    result.text = lines.join(u'\n');
    return result;
}

} // namespace madang
