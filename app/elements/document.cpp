// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

namespace madang {

namespace {

constexpr qreal fold = 26;

class DocumentKind : public LabelledKind
{
public:
    DocumentKind() :
        LabelledKind(
            {QStringLiteral("document"),
             QStringLiteral("A page: a file, an image, a manifest, a certificate."),
             field::settable(field::text("document", "The label.")),
             {field::settable(field::text("sub", "A smaller line under the label.")), conditionField(), sizeField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"image","document":{"ko":"이미지","en":"Image"},"sub":"alpine:3.20","tone":"teal"}]}})")})
    {}

protected:
    QMarginsF insets(const State &) const override { return {24, 26, 24, 18}; }
    QSizeF smallest(const State &) const override { return {130, 120}; }
    QPainterPath outline(const QRectF &rect) const override { return sheet(rect, fold); }
    void decorate(const Sketch &sketch, const ToneColors &colors) const override
    {
        QPainterPath corner(QPointF(sketch.rect.right() - fold, sketch.rect.top()));
        corner.lineTo(sketch.rect.right() - fold, sketch.rect.top() + fold);
        corner.lineTo(sketch.rect.right(), sketch.rect.top() + fold);
        sketch.picture.stroke(corner, {colors.stroke, 2});
    }
};

} // namespace

const Kind &documentKind()
{
    static const DocumentKind kind;
    return kind;
}

} // namespace madang
