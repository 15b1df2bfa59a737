// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/shapes.h"
#include "script/fields.h"

namespace madang {

namespace {

/// A line between layers or zones: an isolation boundary, a trust boundary, a point in time.
class BoundaryKind : public Kind
{
public:
    BoundaryKind() :
        m_spec{
            QStringLiteral("boundary"),
            QStringLiteral("A dashed line across, between layers or zones, with its label in the middle."),
            field::settable(field::text("boundary", "The label; an empty text draws the line alone.")),
            {field::settable(field::text("sub", "A smaller line under the label."))},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"row":[{"stack":[{"id":"kernel","box":{"ko":"커널","en":"Kernel"},"tone":"amber"},{"id":"line","boundary":{"ko":"격리 경계","en":"Isolation boundary"},"tone":"red"},{"id":"app","box":{"ko":"앱","en":"App"},"tone":"blue"}]}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool stretches() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        Widths result{80, 200};
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes) {
                const LabelWidths label = labelWidths(paragraphs(state, mode), 500);
                result.least = std::max(result.least, label.least + 60);
                result.natural = std::max(result.natural, label.natural + 120);
            }
        }
        return result;
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        qreal result = 12;
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes)
                result = std::max(result, labelHeight(paragraphs(state, mode), Align::Center, width - 60) + 4);
        }
        return result;
    }

    void draw(const Sketch &sketch) const override
    {
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Red));
        const qreal y = sketch.rect.center().y();
        const Stroke line{colors.stroke, 3 + 1.5 * sketch.highlight, {10, 7}};
        const auto lines = paragraphs(sketch.state, sketch.mode);
        const qreal half =
            lines.empty() ? 0 : fitLabel(lines, Align::Center, room(sketch).size())->block.size.width() / 2 + 14;
        const qreal centre = sketch.rect.center().x();
        QPainterPath path({sketch.rect.left(), y});
        if (half > 0) {
            path.lineTo(centre - half, y);
            path.moveTo(centre + half, y);
        }
        path.lineTo(sketch.rect.right(), y);
        drawHighlight(sketch.picture, path, colors.stroke, sketch.highlight * 0.8);
        sketch.picture.stroke(path, line);
        drawLabel(sketch, lines, Align::Center, room(sketch), colors);
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        checkLabel(problems, paragraphs(sketch.state, sketch.mode), Align::Center, room(sketch));
        return problems;
    }

private:
    static QRectF room(const Sketch &sketch) { return sketch.rect.adjusted(30, 0, -30, 0); }
    static std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode)
    {
        return labelParagraphs(state.text(u"boundary"), state.text(u"sub"), mode, {22, 18, true, true});
    }

    KindSpec m_spec;
};

} // namespace

const Kind &boundaryKind()
{
    static const BoundaryKind kind;
    return kind;
}

} // namespace madang
