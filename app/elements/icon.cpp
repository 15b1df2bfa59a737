// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/figure.h"

#include "picture/icons.h"

namespace madang {

namespace {

class IconKind : public FigureKind
{
public:
    IconKind() :
        FigureKind(
            {QStringLiteral("icon"),
             QStringLiteral("One of the line icons, with a label beneath."),
             field::required(iconField("icon", "The icon's name.")),
             {field::settable(field::text("label", "The label beneath.")),
              field::settable(field::text("sub", "A smaller line under the label.")), conditionField(), sizeField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"switch","icon":"switch","label":{"ko":"스위치","en":"Switch"},"tone":"teal"},{"id":"router","icon":"router","label":{"ko":"라우터","en":"Router"},"tone":"blue"},{"id":"lock","icon":"lock","label":"TLS","tone":"violet"}],"gap":120}})")})
    {}

protected:
    qreal figureHeight(const State &state) const override
    {
        return state.string(u"size") == u"large" ? 120 : state.string(u"size") == u"small" ? 56 : 80;
    }
    std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode) const override
    {
        return labelParagraphs(state.text(u"label"), state.text(u"sub"), mode, style(state));
    }
    void drawFigure(const Sketch &sketch, const QRectF &rect, const ToneColors &colors) const override
    {
        const qreal scale = rect.width() / 24;
        const QPainterPath path = QTransform::fromTranslate(rect.left(), rect.top())
                                      .scale(scale, scale)
                                      .map(icon(sketch.state.string(u"icon")));
        drawHighlight(sketch.picture, path, colors.stroke, sketch.highlight);
        sketch.picture.stroke(path, {colors.stroke, std::max<qreal>(2.5, 1.5 * scale * 0.7), {}, true});
    }
};

} // namespace

const Kind &iconKind()
{
    static const IconKind kind;
    return kind;
}

} // namespace madang
