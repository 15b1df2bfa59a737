// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal barHeight = 34;
constexpr qreal gap = 16;

/// A few amounts side by side, to scale. Not a chart: no axes, no ticks, every bar is labelled with its amount.
class BarsKind : public Kind
{
public:
    BarsKind()
    {
        using namespace field;
        FieldSpec bars = list("bars", "The bars from top to bottom.",
                              {required(text("label", "What it is.")),
                               required(field::number("value", "Its length, in one unit for all.", 0, 1e12)),
                               required(text("shows", "The amount as it is written.", 40)),
                               choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "slate")});
        bars.minCount = 1;
        bars.maxCount = 10;
        m_spec = {
            QStringLiteral("bars"),
            QStringLiteral("Amounts compared to scale, each with its label and its number."),
            settable(bars),
            {bindable(field::number("max", "The value of a full bar; left out: the largest.", 1e-6, 1e12))},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"column":[{"id":"mem","bars":[{"label":{"ko":"가상 머신","en":"Virtual machines"},"value":3465,"shows":"3.4 GiB","tone":"amber"},{"label":{"ko":"컨테이너","en":"Containers"},"value":24,"shows":"24 MiB","tone":"green"}]}]}})")};
    }

    const KindSpec &spec() const override { return m_spec; }
    bool stretches() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        return {labelColumn(node.states) + 160, labelColumn(node.states) + 420};
    }

    qreal height(const LayoutNode &node, qreal) const override
    {
        qreal result = 0;
        for (const State &state : node.states)
            result = std::max(result, qreal(state.list(u"bars").size()) * (rowHeight(state) + gap) - gap);
        return result;
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        node.anchors = {{labelColumn(node.states), 0}};
    }

    void draw(const Sketch &sketch) const override
    {
        const auto bars = sketch.state.list(u"bars");
        const qreal column = sketch.anchors.empty() ? 0 : sketch.anchors.front().x();
        const qreal row = rowHeight(sketch.state);
        qreal max = sketch.state.number(u"max", 0), shown = 0;
        for (const Values &bar : bars) {
            if (!sketch.state.has(u"max"))
                max = std::max(max, bar.number(u"value", 0));
            shown = std::max(shown, number(bar, sketch.mode)->width);
        }
        const qreal room = std::max<qreal>(sketch.rect.width() - column - 16 - shown - 14, 10);
        qreal y = sketch.rect.center().y() - (qreal(bars.size()) * (row + gap) - gap) / 2;
        drawHighlight(sketch.picture, roundedRect(sketch.rect), sketch.theme.accent, sketch.highlight);
        for (const Values &bar : bars) {
            const ToneColors &tone = sketch.theme.tone(toneFromName(bar.string(u"tone")).value_or(Tone::Slate));
            drawLabel(sketch, labelParagraphs(bar.text(u"label"), {}, sketch.mode, {22, 18, false}), Align::End,
                      {sketch.rect.left(), y, column, row}, tone);
            const qreal length = std::max<qreal>(room * (max > 0 ? bar.number(u"value", 0) / max : 0), 4);
            const QRectF rect(sketch.rect.left() + column + 16, y + (row - barHeight) / 2, length, barHeight);
            sketch.picture.surface(roundedRect(rect, 6), tone);
            const ShapedTextPtr text = number(bar, sketch.mode);
            sketch.picture.text(text, {rect.right() + 14, rect.center().y() + (text->ascent - text->descent) / 2},
                                tone.text);
            y += row + gap;
        }
    }

private:
    static ShapedTextPtr number(const Values &bar, LanguageMode mode)
    {
        return shape(bar.text(u"shows").in(mode == LanguageMode::English ? Language::English : Language::Korean),
                     {Font::Face::Sans, 24, true});
    }
    static qreal rowHeight(const State &state)
    {
        for (const Values &bar : state.list(u"bars")) {
            if (!bar.text(u"label").isNeutral())
                return 58;
        }
        return barHeight;
    }
    static qreal labelColumn(const std::vector<State> &states)
    {
        qreal width = 0;
        for (const State &state : states) {
            for (const Values &bar : state.list(u"bars")) {
                for (LanguageMode mode : languageModes)
                    width = std::max(
                        width,
                        labelWidths(labelParagraphs(bar.text(u"label"), {}, mode, {22, 18, false}), 400).natural);
            }
        }
        return width;
    }

    KindSpec m_spec;
};

} // namespace

const Kind &barsKind()
{
    static const BarsKind kind;
    return kind;
}

} // namespace madang
