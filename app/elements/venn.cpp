// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three sets that overlap, with a word for each and one for what they share.
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang {

namespace {

class VennKind : public Kind
{
public:
    VennKind()
    {
        using namespace field;
        FieldSpec sets = list("venn", "Two or three sets.",
                              {required(text("label", "What is in it.")), text("sub", "A smaller line."),
                               choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "slate")});
        sets.minCount = 2;
        sets.maxCount = 3;
        m_spec = {
            QStringLiteral("venn"),
            QStringLiteral("Two or three sets that overlap."),
            settable(sets),
            {settable(text("both", "What they share.", 60))},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"row":[{"id":"v","venn":[{"label":{"ko":"인증","en":"Authentication"},"sub":{"ko":"누구인가","en":"Who are you?"},"tone":"violet"},{"label":{"ko":"인가","en":"Authorization"},"sub":{"ko":"무엇을 해도 되는가","en":"What may you do?"},"tone":"blue"}],"both":"OIDC"}]}})")};
    }

    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &) const override { return {560, 800}; }
    qreal height(const LayoutNode &node, qreal width) const override
    {
        return width * (count(node.written()) == 3 ? 0.86 : 0.6);
    }

    void draw(const Sketch &sketch) const override
    {
        const auto sets = sketch.state.list(u"venn");
        const Circles circles = circlesIn(sketch.rect, int(sets.size()));
        for (size_t i = 0; i < sets.size(); ++i) {
            const ToneColors &tone = toneOf(sketch.theme, sets[i]);
            QPainterPath circle;
            circle.addEllipse(circles.centres[i], circles.radius, circles.radius);
            drawHighlight(sketch.picture, circle, tone.stroke, sketch.highlight);
            QColor fill = tone.fill;
            fill.setAlphaF(0.6f);
            sketch.picture.fill(circle, fill);
        }
        for (size_t i = 0; i < sets.size(); ++i) {
            const ToneColors &tone = toneOf(sketch.theme, sets[i]);
            QPainterPath circle;
            circle.addEllipse(circles.centres[i], circles.radius, circles.radius);
            sketch.picture.stroke(circle, {tone.stroke, 2.5});
            drawLabel(sketch, paragraphs(sets[i], sketch.mode), Align::Center, room(circles, i), tone);
        }
        drawLabel(sketch, labelParagraphs(sketch.state.text(u"both"), {}, sketch.mode, {24, 18}), Align::Center,
                  shared(circles), sketch.theme.tone(Tone::Slate));
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        const auto sets = sketch.state.list(u"venn");
        const Circles circles = circlesIn(sketch.rect, int(sets.size()));
        for (size_t i = 0; i < sets.size(); ++i)
            checkLabel(problems, paragraphs(sets[i], sketch.mode), Align::Center, room(circles, i));
        checkLabel(problems, labelParagraphs(sketch.state.text(u"both"), {}, sketch.mode, {24, 18}), Align::Center,
                   shared(circles));
        return problems;
    }

private:
    struct Circles
    {
        std::vector<QPointF> centres;
        qreal radius;
        QPointF middle;
    };

    static int count(const State &state) { return int(state.list(u"venn").size()); }
    static const ToneColors &toneOf(const Theme &theme, const Values &set)
    {
        return theme.tone(toneFromName(set.string(u"tone")).value_or(Tone::Slate));
    }
    static std::vector<Paragraph> paragraphs(const Values &set, LanguageMode mode)
    {
        return labelParagraphs(set.text(u"label"), set.text(u"sub"), mode, {});
    }
    /// Circles whose centres lie 1.2 radii apart.
    static Circles circlesIn(const QRectF &rect, int count)
    {
        if (count == 2) {
            const qreal radius = std::min(rect.width() / 3.2, rect.height() / 2);
            const QPointF half(0.6 * radius, 0);
            return {{rect.center() - half, rect.center() + half}, radius, rect.center()};
        }
        const qreal radius = std::min(rect.width() / 3.2, rect.height() / 3.04);
        const qreal reach = 1.2 * radius / std::numbers::sqrt3;
        const QPointF middle(rect.center().x(), rect.top() + radius + reach);
        Circles circles{{}, radius, middle};
        for (int i = 0; i < 3; ++i) {
            const qreal angle = (i / 3.0 - 0.25) * 2 * std::numbers::pi;
            circles.centres.push_back(middle + QPointF(std::cos(angle), std::sin(angle)) * reach);
        }
        return circles;
    }
    /// Where a set's label goes: in the part that is its own.
    static QRectF room(const Circles &circles, size_t i)
    {
        const QPointF away = circles.centres[i] - circles.middle;
        const qreal length = std::max(std::hypot(away.x(), away.y()), 1.0);
        const QPointF centre =
            circles.centres[i] + away / length * circles.radius * (circles.centres.size() == 2 ? 0.36 : 0.3);
        const QSizeF size(circles.radius * 1.0, circles.radius * 0.7);
        return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
    }
    static QRectF shared(const Circles &circles)
    {
        const QSizeF size(circles.radius * 0.62, circles.radius * 0.7);
        return {circles.middle.x() - size.width() / 2, circles.middle.y() - size.height() / 2, size.width(),
                size.height()};
    }

    KindSpec m_spec;
};

} // namespace

const Kind &vennKind()
{
    static const VennKind kind;
    return kind;
}

} // namespace madang
