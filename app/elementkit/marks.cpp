// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/marks.h"

#include "script/fields.h"

namespace madang {

FieldSpec marksField(const char *doc, bool lines)
{
    using namespace field;
    std::vector<FieldSpec> fields = {
        string("text", "The words to pick out, exactly as they stand."),
        choice("tone", "In which tone.", "plain|slate|blue|green|violet|amber|red|teal", "violet")};
    if (lines) {
        FieldSpec line = make("line", FieldType::Integer, "A whole line to light up, counted from 1.");
        line.min = 1;
        line.max = 40;
        fields.push_back(line);
    }
    return settable(list("marks", doc, std::move(fields)));
}

std::vector<Span> markedSpans(const QString &line, const std::vector<Values> &marks, const Font &font)
{
    std::vector<int> tones(size_t(line.size()), 0);
    for (const Values &mark : marks) {
        const QString word = mark.string(u"text");
        if (word.isEmpty())
            continue;
        const int tone = 1 + int(toneFromName(mark.string(u"tone", QStringLiteral("violet"))).value_or(Tone::Violet));
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.size())) {
            for (qsizetype i = at; i < at + word.size(); ++i) {
                if (tones[size_t(i)] == 0)
                    tones[size_t(i)] = tone;
            }
        }
    }
    std::vector<Span> spans;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        while (end < line.size() && tones[size_t(end)] == tones[size_t(i)])
            ++end;
        Font own = font;
        own.bold = tones[size_t(i)] != 0;
        spans.push_back({line.mid(i, end - i), own, tones[size_t(i)]});
        i = end;
    }
    return spans;
}

std::vector<QColor> markColors(const Theme &theme, const QColor &plain)
{
    std::vector<QColor> colors = {plain};
    for (int tone = 0; tone < 8; ++tone)
        colors.push_back(Tone(tone) == Tone::Plain ? theme.ink : theme.tones[tone].text);
    return colors;
}

} // namespace madang
