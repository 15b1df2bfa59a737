// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/explanation.h"

#include "timeline/timeline.h"

#include <algorithm>

namespace madang {

QString shown(const Bilingual &text, LanguageMode mode, const QString &between)
{
    if (mode != LanguageMode::Both)
        return text.in(mode == LanguageMode::English ? Language::English : Language::Korean);
    const QString &ko = text.in(Language::Korean);
    return text.isNeutral() || text.en.isEmpty() || ko == text.en ? ko : ko + between + text.en;
}

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
        result.heading = shown(term->term, mode, QStringLiteral(" · "));
        lines += shown(term->meaning, mode, QStringLiteral("\n"));
    }
    if (values.has(u"tip"))
        lines += shown(values.text(u"tip"), mode, QStringLiteral("\n"));
    result.text = lines.join(u'\n');
    return result;
}

} // namespace madang
