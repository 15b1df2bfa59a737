// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/units_parts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace madang::units {

namespace {

constexpr qreal wrapAt = 400; // names wider than this take another line

QString grouped(double value)
{
    // One way for every machine: a picture must not depend on where it is drawn.
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(value, 'f', 0);
}

/// A bound count may come to more than any that layout sees, so then there is always room for the caption.
bool mayNeedCaption(const LayoutNode &node)
{
    const std::vector<Values> written = groupsOf(State(node.element->values));
    return std::any_of(written.begin(), written.end(),
                       [](const Values &group) { return group.node(u"count")->isObject(); })
           || std::any_of(node.states.begin(), node.states.end(),
                          [](const State &state) { return squaresOf(state).scale > 1; });
}

qreal countWidth(const LayoutNode &node)
{
    qreal width = 0;
    for (const State &state : node.states) {
        for (const Values &group : groupsOf(state))
            width = std::max(width, labelWidths(countOf(group), wrapAt).natural);
    }
    return width;
}

} // namespace

std::vector<Values> groupsOf(const State &state)
{
    return state.list(u"units");
}

UnitSquares squaresOf(const State &state)
{
    std::vector<double> counts;
    for (const Values &group : groupsOf(state))
        counts.push_back(group.number(u"count", 0));
    return squaresFor(counts, cellCount(state));
}

std::vector<Paragraph> titleOf(const State &state, LanguageMode mode)
{
    return labelParagraphs(state.text(u"label"), {}, mode, {24, 18});
}

std::vector<Paragraph> nameOf(const Values &group, LanguageMode mode)
{
    return labelParagraphs(group.text(u"label"), {}, mode, {20, 18, false});
}

std::vector<Paragraph> countOf(const Values &group)
{
    const double count = group.number(u"count", 0);
    // Something is there, and has a square: that is not 0.
    const QString text = count > 0 && std::round(count) == 0 ? QStringLiteral("< 1") : grouped(count);
    return {{{Span{text, Font{Font::Face::Sans, 22, true}, ToneInk}}}};
}

std::vector<Paragraph> captionOf(double scale, LanguageMode mode)
{
    const QString korean = QStringLiteral("한 칸 = ") + grouped(scale),
                  english = QStringLiteral("1 square = ") + grouped(scale);
    const QString text = mode == LanguageMode::Korean    ? korean
                         : mode == LanguageMode::English ? english
                                                         : korean + QStringLiteral(" · ") + english;
    return {{{Span{text, Font{Font::Face::Sans, 20, false}, MutedInk}}}};
}

int cellCount(const State &state)
{
    return std::max(int(state.number(u"cells", usualCells)), int(groupsOf(state).size()));
}

int columnCount(const State &state)
{
    return state.has(u"columns") ? std::min(int(state.number(u"columns", 1)), cellCount(state))
                                 : pleasantColumns(cellCount(state));
}

int rowCount(const State &state)
{
    return (cellCount(state) + columnCount(state) - 1) / columnCount(state);
}

qreal naturalPitch(const State &state)
{
    constexpr qreal area = 100000, smallest = 22, largest = 48;
    return std::clamp(std::sqrt(area / cellCount(state)), smallest, largest);
}

qreal extent(int count, qreal pitch)
{
    return (count - 1 + squareShare) * pitch;
}

std::vector<QPointF> Parts::anchors() const
{
    return {{name, count}, {qreal(across), qreal(down)}, {row, 0}, {title, caption}};
}

Parts Parts::of(std::span<const QPointF> anchors)
{
    if (anchors.size() < 4)
        return {};
    return {anchors[0].x(), anchors[0].y(), int(anchors[1].x()), int(anchors[1].y()),
            anchors[2].x(), anchors[3].x(), anchors[3].y()};
}

Widths widthsOf(const LayoutNode &node)
{
    const State &written = node.written();
    Widths result{extent(columnCount(written), leastPitch), extent(columnCount(written), naturalPitch(written))};
    const auto take = [&](const LabelWidths &label, qreal besides) {
        result.least = std::max(result.least, label.least + besides);
        result.natural = std::max(result.natural, label.natural + besides);
    };
    const qreal besides = swatch + swatchGap + countGap + countWidth(node);
    const bool captioned = mayNeedCaption(node);
    for (const State &state : node.states) {
        for (LanguageMode mode : languageModes) {
            take(labelWidths(titleOf(state, mode), wrapAt), 0);
            if (captioned)
                take(labelWidths(captionOf(squaresOf(state).scale, mode), wrapAt), 0);
            for (const Values &group : groupsOf(state))
                take(labelWidths(nameOf(group, mode), wrapAt), besides);
        }
    }
    return result;
}

Parts partsOf(const LayoutNode &node, qreal width)
{
    Parts parts;
    parts.count = countWidth(node);
    const bool captioned = mayNeedCaption(node);
    int groups = 1;
    for (const State &state : node.states) {
        groups = std::max(groups, int(groupsOf(state).size()));
        for (LanguageMode mode : languageModes) {
            parts.title = std::max(parts.title, labelHeight(titleOf(state, mode), Align::Start, width));
            if (captioned)
                parts.caption =
                    std::max(parts.caption, labelHeight(captionOf(squaresOf(state).scale, mode), Align::Start, width));
            for (const Values &group : groupsOf(state))
                parts.name = std::max(parts.name, labelWidths(nameOf(group, mode), wrapAt).natural);
        }
    }
    parts.name = std::clamp(width - (parts.entry() - parts.name), 1.0, parts.name);
    parts.across = std::clamp(int((width + columnGap) / (parts.entry() + columnGap)), 1, groups);
    parts.down = (groups + parts.across - 1) / parts.across;
    for (const State &state : node.states) {
        for (const Values &group : groupsOf(state)) {
            parts.row = std::max(parts.row, labelHeight(countOf(group), Align::Start, wrapAt));
            for (LanguageMode mode : languageModes)
                parts.row = std::max(parts.row, labelHeight(nameOf(group, mode), Align::Start, parts.name));
        }
    }
    parts.row = std::max(parts.row, swatch) + 6;
    return parts;
}

} // namespace madang::units
