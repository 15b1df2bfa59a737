// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

#include <algorithm>

namespace madang {

LabelStyle sizedStyle(const State &state)
{
    const QString size = state.string(u"size", QStringLiteral("normal"));
    if (size == u"small")
        return {22, 18};
    if (size == u"large")
        return {32, 22};
    return {};
}

FieldSpec sizeField()
{
    return field::choice("size", "How large its text is.", "small|normal|large", "normal");
}

LabelStyle LabelledKind::style(const State &state) const
{
    return sizedStyle(state);
}

std::vector<Paragraph> LabelledKind::paragraphs(const State &state, LanguageMode mode) const
{
    return labelParagraphs(state.text(m_spec.name), state.text(u"sub"), mode, style(state));
}

Widths LabelledKind::widths(const LayoutNode &node) const
{
    Widths result;
    for (const State &state : node.states) {
        const QMarginsF around = insets(state);
        const qreal sides = around.left() + around.right();
        for (LanguageMode mode : languageModes) {
            const LabelWidths label = labelWidths(paragraphs(state, mode), wrapAt(state));
            result.least = std::max(result.least, label.least + sides);
            result.natural = std::max(result.natural, label.natural + sides);
        }
        result.natural = std::max(result.natural, smallest(state).width());
    }
    result.least = std::min(result.least, result.natural);
    return result;
}

qreal LabelledKind::height(const LayoutNode &node, qreal width) const
{
    qreal result = 0;
    for (const State &state : node.states) {
        const QMarginsF around = insets(state);
        for (LanguageMode mode : languageModes) {
            const qreal label =
                labelHeight(paragraphs(state, mode), align(state), width - around.left() - around.right());
            result = std::max(result, label + around.top() + around.bottom());
        }
        result = std::max(result, smallest(state).height());
    }
    return result;
}

void LabelledKind::draw(const Sketch &sketch) const
{
    const ToneColors &colors = sketch.theme.tone(sketch.state.tone(defaultTone()));
    drawBody(sketch, outline(sketch.rect), colors);
    decorate(sketch, colors);
    drawLabel(sketch, paragraphs(sketch.state, sketch.mode), align(sketch.state), room(sketch), colors);
    drawConditionMark(sketch, sketch.rect);
}

std::vector<FitProblem> LabelledKind::misfits(const Sketch &sketch) const
{
    std::vector<FitProblem> problems;
    checkLabel(problems, paragraphs(sketch.state, sketch.mode), align(sketch.state), room(sketch));
    return problems;
}

} // namespace madang
