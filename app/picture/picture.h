// SPDX-License-Identifier: GPL-3.0-or-later
// A finished drawing as an immutable list of operations: the one thing that screens and files are made from. Knows
// nothing of elements, time or devices.
#pragma once

#include "picture/text.h"
#include "picture/theme.h"

#include <QColor>
#include <QPainterPath>
#include <QSizeF>
#include <QTransform>

#include <variant>
#include <vector>

class QPainter;

namespace madang {

struct Stroke
{
    QColor color;
    qreal width = 2;
    std::vector<qreal> dashes = {}; ///< in pixels, on and off in turn; empty: solid
    bool roundCaps = false;
};

struct FillOp
{
    QPainterPath path;
    QColor color;
};
struct HatchOp
{
    QPainterPath path;
    Hatch hatch;
    QColor color;
};
struct StrokeOp
{
    QPainterPath path;
    Stroke stroke;
};
struct TextOp
{
    ShapedTextPtr text;
    QPointF baseline;
    QColor color;
};
struct PushOpacity
{
    qreal opacity;
}; ///< everything up to its Pop is composed first, then made translucent
struct PushClip
{
    QPainterPath path;
};
struct PushTransform
{
    QTransform transform;
};
struct Pop
{
};
using PictureOp = std::variant<FillOp, HatchOp, StrokeOp, TextOp, PushOpacity, PushClip, PushTransform, Pop>;

class Picture
{
public:
    QSizeF size;       ///< logical pixels
    QColor background; ///< of the whole picture; may be transparent
    std::vector<PictureOp> ops;
};

/// Writes a picture operation by operation. Pushes and pops must pair; the scope guards see to it.
class PictureBuilder
{
public:
    PictureBuilder(QSizeF size, QColor background);

    void fill(const QPainterPath &path, const QColor &color);
    void hatch(const QPainterPath &path, Hatch hatch, const QColor &color);
    void stroke(const QPainterPath &path, const Stroke &stroke);
    void line(QPointF from, QPointF to, const Stroke &stroke);
    void text(const ShapedTextPtr &text, QPointF baseline, const QColor &color);
    /// `colors[mark]` colours each piece; a missing one takes the last.
    void text(const TextBlock &block, QPointF topLeft, const std::vector<QColor> &colors);
    /// All that is drawn in `picture`, without its background.
    void append(const Picture &picture);
    /// Fills, hatches where the tone asks for it, and outlines.
    void surface(const QPainterPath &path, const ToneColors &tone, qreal strokeWidth = 2,
                 const std::vector<qreal> &dashes = {});

    class Scope;                                ///< pops when it ends
    [[nodiscard]] Scope opacity(qreal opacity); ///< 1 or more: nothing is pushed
    [[nodiscard]] Scope clip(const QPainterPath &path);
    [[nodiscard]] Scope transform(const QTransform &transform);

    Picture finish(); ///< the builder is empty afterwards

private:
    Picture m_picture;
    int m_depth = 0;
};

class PictureBuilder::Scope
{
public:
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope();

private:
    friend class PictureBuilder;
    explicit Scope(PictureBuilder *builder) : m_builder(builder) {}
    PictureBuilder *m_builder; ///< null: nothing to pop
};

} // namespace madang
