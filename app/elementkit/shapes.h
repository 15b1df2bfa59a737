// SPDX-License-Identifier: GPL-3.0-or-later
// Paths and looks that several kinds share: outlines, the ring of a highlight, the marks of a state, arrow heads.
#pragma once

#include "elementkit/kind.h"
#include "elementkit/label.h"

#include <QPainterPath>

namespace madang {

QPainterPath roundedRect(const QRectF &rect, qreal radius = 12);
QPainterPath cylinder(const QRectF &rect, qreal cap);
QPainterPath cloud(const QRectF &rect);
QPainterPath sheet(const QRectF &rect, qreal fold); ///< a page with a folded corner

/// An arrow head whose tip is at `tip`, pointing along `direction` (any length but 0).
QPainterPath arrowHead(QPointF tip, QPointF direction, qreal size = 14);
/// A cross that says "failed", centred.
QPainterPath crossMark(QPointF centre, qreal radius);

/// A soft ring around the outline; `strength` 0…1.
void drawHighlight(PictureBuilder &picture, const QPainterPath &outline, const QColor &color, qreal strength);

/// How a part of a system is doing. Never by colour alone: each has a mark of its own.
enum class Condition { None, Ready, Starting, Draining, Failed, Off };
Condition conditionOf(const State &state);
const FieldSpec &conditionField();

/// A field that names one of the program's icons.
FieldSpec iconField(const char *key, const char *doc);

/// Outline, fill and condition of a solid element: dashed while starting or off, striped while draining, a cross when
/// failed, a lamp when ready.
void drawBody(const Sketch &sketch, const QPainterPath &outline, const ToneColors &colors);
/// The lamp, cross or clock in the upper right corner; on top of the label.
void drawConditionMark(const Sketch &sketch, const QRectF &rect);

/// Colours of label text by LabelInk.
std::vector<QColor> labelColors(const Theme &theme, const ToneColors &tone);

/// Draws a label centred (or from the left) in `room`.
void drawLabel(const Sketch &sketch, const std::vector<Paragraph> &paragraphs, Align align, const QRectF &room,
               const ToneColors &tone);
/// The same text, asked whether it fits.
void checkLabel(std::vector<FitProblem> &problems, const std::vector<Paragraph> &paragraphs, Align align,
                const QRectF &room);

} // namespace madang
