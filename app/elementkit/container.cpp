// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/container.h"

#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <numeric>

namespace madang {

namespace {

constexpr qreal framePadding = 24;

bool isFramed(const State &state)
{
    return state.string(u"frame", QStringLiteral("none")) != u"none";
}

LabelStyle titleStyle(bool framed)
{
    return framed ? LabelStyle{22, 19, true, true, Align::Start} : LabelStyle{30, 21, true, false, Align::Center};
}

std::vector<Paragraph> titleParagraphs(const State &state, LanguageMode mode)
{
    return labelParagraphs(state.text(u"title"), state.text(u"sub"), mode, titleStyle(isFramed(state)));
}

qreal titleHeight(const LayoutNode &node, qreal width)
{
    qreal height = 0;
    for (const State &state : node.states) {
        if (!state.has(u"title"))
            continue;
        for (LanguageMode mode : languageModes)
            height = std::max(height, labelHeight(titleParagraphs(state, mode), Align::Start, width));
    }
    return height;
}

QRectF titleRoom(const Sketch &sketch)
{
    const bool framed = isFramed(sketch.state);
    const qreal pad = framed ? framePadding : 0;
    const auto paragraphs = titleParagraphs(sketch.state, sketch.mode);
    const qreal width = sketch.rect.width() - 2 * pad;
    const qreal height = labelHeight(paragraphs, Align::Start, width);
    return {sketch.rect.left() + pad, sketch.rect.top() + (framed ? 16 : 0), width, height};
}

} // namespace

std::vector<FieldSpec> containerFields(const char *gap, const char *align, const char *justify)
{
    using namespace field;
    return {
        number("gap", "Pixels between the children.", 0, 600, gap),
        choice("align",
               "Across the direction: where children stand; stretch makes shapes as large as the largest of them, fill "
               "as the room.",
               "start|center|end|stretch|fill", align),
        choice("justify", "Along the direction: what happens to free room; fill shares it out.",
               "start|center|end|spread|fill", justify),
        settable(text("title", "A heading above the children.")),
        settable(text("sub", "A smaller line under the title.")),
        choice("frame", "What is drawn around the children: nothing, an outline, a dashed outline, or a tinted floor.",
               "none|solid|dashed|tint", "none"),
        boolean("close", "Hidden children take no room: the others close up.", "false"),
    };
}

ContainerInsets containerInsets(const LayoutNode &node, qreal width)
{
    ContainerInsets insets;
    const bool framed = isFramed(node.written());
    const qreal pad = framed ? framePadding : 0;
    insets.left = insets.right = insets.bottom = pad;
    insets.titleHeight = titleHeight(node, width - 2 * pad);
    insets.top = insets.titleHeight > 0 ? (framed ? 16 + insets.titleHeight + 14 : insets.titleHeight + 22) : pad;
    return insets;
}

qreal titleWidth(const LayoutNode &node)
{
    qreal width = 0;
    for (const State &state : node.states) {
        for (LanguageMode mode : languageModes)
            width = std::max(width, labelWidths(titleParagraphs(state, mode), 700).natural);
    }
    return width;
}

QRectF innerRect(const QRectF &rect, const ContainerInsets &insets)
{
    return rect.adjusted(insets.left, insets.top, -insets.right, -insets.bottom);
}

bool containerHasBody(const LayoutNode &node)
{
    return isFramed(node.written()) || node.written().has(u"title");
}

void drawContainer(const Sketch &sketch)
{
    const QString frame = sketch.state.string(u"frame", QStringLiteral("none"));
    const ToneColors &tone = sketch.theme.tone(sketch.state.tone(Tone::Slate));
    const QPainterPath outline = roundedRect(sketch.rect, 16);
    if (frame == u"solid") {
        drawHighlight(sketch.picture, outline, tone.stroke, sketch.highlight);
        sketch.picture.stroke(outline, {tone.stroke, 2});
    } else if (frame == u"dashed") {
        drawHighlight(sketch.picture, outline, tone.stroke, sketch.highlight);
        sketch.picture.stroke(outline, {tone.stroke, 2.5, {8, 6}});
    } else if (frame == u"tint") {
        QColor floor = tone.fill;
        floor.setAlphaF(floor.alphaF() * 0.45f);
        sketch.picture.fill(outline, floor);
        if (tone.hatch != Hatch::None)
            sketch.picture.stroke(outline, {sketch.theme.line, 1.5});
        drawHighlight(sketch.picture, outline, tone.stroke, sketch.highlight);
    } else {
        drawHighlight(sketch.picture, outline, tone.stroke, sketch.highlight);
    }
    if (sketch.state.has(u"title")) {
        const bool framed = frame != u"none";
        drawLabel(sketch, titleParagraphs(sketch.state, sketch.mode), titleStyle(framed).align, titleRoom(sketch),
                  tone);
    }
}

std::vector<FitProblem> containerMisfits(const Sketch &sketch)
{
    std::vector<FitProblem> problems;
    if (sketch.state.has(u"title")) {
        checkLabel(problems, titleParagraphs(sketch.state, sketch.mode), titleStyle(isFramed(sketch.state)).align,
                   titleRoom(sketch));
    }
    return problems;
}

std::vector<qreal> shareOut(const std::vector<Share> &items, qreal room)
{
    qreal least = 0, natural = 0, grow = 0;
    for (const Share &item : items) {
        least += item.least;
        natural += item.natural;
        grow += item.grow;
    }
    std::vector<qreal> result;
    result.reserve(items.size());
    for (const Share &item : items) {
        if (natural <= room)
            result.push_back(item.natural + (grow > 0 ? (room - natural) * item.grow / grow : 0));
        else if (least < room)
            result.push_back(item.least + (item.natural - item.least) * (room - least) / (natural - least));
        else
            result.push_back(item.least * std::max<qreal>(room, 0) / std::max<qreal>(least, 1));
    }
    return result;
}

Justify justifyOf(const LayoutNode &node, Justify fallback)
{
    const QString name = node.written().string(u"justify");
    return name == u"start"    ? Justify::Start
           : name == u"center" ? Justify::Center
           : name == u"end"    ? Justify::End
           : name == u"spread" ? Justify::Spread
           : name == u"fill"   ? Justify::Fill
                               : fallback;
}

CrossAlign crossAlignOf(const LayoutNode &node, CrossAlign fallback)
{
    const QString name = node.written().string(u"align");
    return name == u"start"     ? CrossAlign::Start
           : name == u"center"  ? CrossAlign::Center
           : name == u"end"     ? CrossAlign::End
           : name == u"stretch" ? CrossAlign::Stretch
           : name == u"fill"    ? CrossAlign::Fill
                                : fallback;
}

Positions lineUp(const std::vector<qreal> &lengths, qreal gap, qreal room, Justify justify)
{
    const qreal total = std::accumulate(lengths.begin(), lengths.end(), qreal(0));
    const qreal count = qreal(lengths.size());
    const qreal free = room - total - gap * std::max<qreal>(count - 1, 0);
    qreal at = 0;
    if (justify == Justify::Spread && free > 0) {
        gap += free / (count + 1);
        at = free / (count + 1);
    } else if (justify == Justify::Center || justify == Justify::Spread) {
        at = std::max<qreal>(free, 0) / 2;
    } else if (justify == Justify::End) {
        at = std::max<qreal>(free, 0);
    }
    Positions result;
    result.gap = gap;
    for (qreal length : lengths) {
        result.starts.push_back(at);
        at += length + gap;
    }
    return result;
}

qreal growOf(const LayoutNode &node)
{
    return node.written().number(u"grow", 0);
}

} // namespace madang
