// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <cmath>

namespace madang {

namespace {

constexpr qreal barHeight = 26;

/// A bar that fills: usage against a limit, an error rate, a share, an error budget. The number counts as it moves.
class MeterKind : public Kind
{
public:
    MeterKind()
    {
        using namespace field;
        m_spec = {
            QStringLiteral("meter"),
            QStringLiteral("A bar that fills to a value, with its number: usage, an error rate, a share, a budget."),
            settable(text("meter", "What is measured.")),
            {settable(number("value", "The value now.", 0, 1e9, "0")),
             bindable(number("max", "The value of a full bar.", 1e-6, 1e9, "100")),
             settable(number("limit", "A line to stay below.", 0, 1e9)),
             settable(string("unit", "After the number, such as % or MiB.", 16)),
             settable(text("shows", "Shown instead of the number.", 40)),
             number("decimals", "Digits after the point.", 0, 3, "0")},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"column":[{"id":"cpu","meter":{"ko":"메모리 사용량","en":"Memory in use"},"value":380,"max":512,"unit":" MiB","tone":"teal"},{"id":"err","meter":{"ko":"오류율","en":"Error rate"},"value":1.1,"max":5,"limit":2,"unit":" %","decimals":1,"tone":"green"}]},"steps":[{"title":{"ko":"오류가 늡니다","en":"Errors rise"},"say":{"ko":"오류율이 기준을 넘습니다.","en":"The error rate passes the limit."},"do":[{"set":"err","value":3.4,"tone":"red"}]}]})")};
        m_spec.fields[5].type = FieldType::Integer;
    }

    const KindSpec &spec() const override { return m_spec; }
    bool stretches() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        Widths result{220, 320};
        for (const State &state : node.states) {
            const qreal number = shape(numberText(state, LanguageMode::English), numberFont())->width;
            for (LanguageMode mode : languageModes) {
                const LabelWidths label = labelWidths(label_(state, mode), 320);
                result.least = std::max(result.least, label.least + number + 20);
                result.natural = std::max(result.natural, label.natural + number + 20);
            }
        }
        return result;
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        qreal label = 0;
        for (const State &state : node.states) {
            const qreal room = width - numberWidth(state);
            for (LanguageMode mode : languageModes)
                label = std::max(label, labelHeight(label_(state, mode), Align::Start, room));
        }
        return label + 8 + barHeight;
    }

    void draw(const Sketch &sketch) const override
    {
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Blue));
        const QRectF &rect = sketch.rect;
        const QRectF bar(rect.left(), rect.bottom() - barHeight, rect.width(), barHeight);
        const QPainterPath track = roundedRect(bar, 8);
        drawHighlight(sketch.picture, track, colors.stroke, sketch.highlight);
        sketch.picture.fill(track, sketch.theme.hover);
        const qreal max = sketch.state.number(u"max", 100);
        const qreal share = std::clamp(sketch.state.number(u"value", 0) / max, 0.0, 1.0);
        if (share > 0) {
            const auto clip = sketch.picture.clip(track);
            QPainterPath filled;
            filled.addRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()));
            sketch.picture.fill(filled, colors.stroke);
        }
        sketch.picture.stroke(track, {colors.stroke, 2});
        if (sketch.state.has(u"limit")) {
            const qreal x = bar.left() + bar.width() * std::clamp(sketch.state.number(u"limit", 0) / max, 0.0, 1.0);
            sketch.picture.line({x, bar.top() - 7}, {x, bar.bottom() + 7}, {sketch.theme.stage, 7});
            sketch.picture.line({x, bar.top() - 7}, {x, bar.bottom() + 7},
                                {sketch.theme.tone(Tone::Red).stroke, 3, {6, 4}});
        }
        const QRectF line(rect.left(), rect.top(), rect.width(), rect.height() - barHeight - 8);
        const ShapedTextPtr number = shape(numberText(sketch.state, sketch.mode), numberFont());
        sketch.picture.text(number, {rect.right() - number->width, line.bottom() - number->descent - 2}, colors.text);
        const qreal labelRoom = rect.width() - numberWidth(sketch.state);
        drawLabel(sketch, label_(sketch.state, sketch.mode), Align::Start,
                  {line.left(), line.top(), labelRoom, line.height()}, colors);
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        const QRectF &rect = sketch.rect;
        checkLabel(problems, label_(sketch.state, sketch.mode), Align::Start,
                   {0, 0, rect.width() - numberWidth(sketch.state), rect.height() - barHeight - 8});
        return problems;
    }

private:
    static Font numberFont() { return {Font::Face::Sans, 28, true}; }
    static std::vector<Paragraph> label_(const State &state, LanguageMode mode)
    {
        return labelParagraphs(state.text(u"meter"), {}, mode, {22, 18, false});
    }
    static QString numberText(const State &state, LanguageMode mode)
    {
        if (state.has(u"shows"))
            return state.text(u"shows").in(mode == LanguageMode::English ? Language::English : Language::Korean);
        const int decimals = int(state.number(u"decimals", 0));
        // The C locale: a picture must not depend on the machine it is drawn on.
        return QString::number(state.number(u"value", 0), 'f', decimals) + state.string(u"unit");
    }
    /// Room for the number, with a gap; the width of the widest number it will show, so that the label never moves.
    static qreal numberWidth(const State &state)
    {
        State full = state;
        full.setNumber(QStringLiteral("value"), state.number(u"max", 100));
        qreal width = 0;
        for (LanguageMode mode : languageModes) {
            width = std::max(width, shape(numberText(full, mode), numberFont())->width);
            width = std::max(width, shape(numberText(state, mode), numberFont())->width);
        }
        return width + 20;
    }

    KindSpec m_spec;
};

} // namespace

const Kind &meterKind()
{
    static const MeterKind kind;
    return kind;
}

} // namespace madang
