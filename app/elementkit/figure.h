// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing with its label beneath: the base of person and icon.
#pragma once

#include "elementkit/labelled.h"

namespace madang {

class FigureKind : public LabelledKind
{
public:
    void draw(const Sketch &sketch) const override;
    bool stretches() const override { return false; }

protected:
    using LabelledKind::LabelledKind;

    virtual qreal figureHeight(const State &state) const = 0;
    virtual void drawFigure(const Sketch &sketch, const QRectF &rect, const ToneColors &colors) const = 0;

    QMarginsF insets(const State &state) const override { return {4, figureHeight(state) + 10, 4, 2}; }
    QSizeF smallest(const State &state) const override { return {figureHeight(state), figureHeight(state) + 20}; }
    qreal wrapAt(const State &) const override { return 240; }
};

} // namespace madang
