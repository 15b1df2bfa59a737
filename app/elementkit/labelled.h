// SPDX-License-Identifier: GPL-3.0-or-later
// A shape with a label in it: the base of box, cylinder, cloud, document, chip and the like.
#pragma once

#include "elementkit/shapes.h"
#include "script/fields.h"

#include <QMarginsF>

namespace madang {

class LabelledKind : public Kind
{
public:
    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &node) const override;
    qreal height(const LayoutNode &node, qreal width) const override;
    void draw(const Sketch &sketch) const override;
    std::vector<FitProblem> misfits(const Sketch &sketch) const override;
    bool stretches() const override { return true; }

protected:
    explicit LabelledKind(KindSpec spec) : m_spec(std::move(spec)) {}

    virtual LabelStyle style(const State &state) const;
    virtual Align align(const State &) const { return Align::Center; }
    virtual QMarginsF insets(const State &) const { return {22, 16, 22, 16}; }
    virtual QSizeF smallest(const State &) const { return {120, 72}; }
    virtual qreal wrapAt(const State &) const { return 300; }
    virtual Tone defaultTone() const { return Tone::Slate; }
    virtual QPainterPath outline(const QRectF &rect) const { return roundedRect(rect); }
    virtual std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode) const;
    /// Where the label goes.
    virtual QRectF room(const Sketch &sketch) const { return sketch.rect - insets(sketch.state); }
    /// Drawn over the body, under the label.
    virtual void decorate(const Sketch &, const ToneColors &) const {}

private:
    KindSpec m_spec;
};

/// Font sizes by the field "size": small, normal, large.
LabelStyle sizedStyle(const State &state);
FieldSpec sizeField();

} // namespace madang
