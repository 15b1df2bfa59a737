// SPDX-License-Identifier: GPL-3.0-or-later
// A time axis: rows of spans above a line with ticks, and marks through all rows. For schedules, waits and windows of
// loss; data over time belongs into a chart.
#include "elementkit/container.h"
#include "elementkit/labelled.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal rowHeight = 74;
constexpr qreal tickRoom = 44;
constexpr qreal markRoom = 64;

QStringList rowsOf(const LayoutNode &node)
{
    QStringList rows;
    for (const LayoutNode &child : node.children) {
        const Bilingual row = child.written().text(u"row");
        if (child.element->kind->name == u"span" && !rows.contains(row.en))
            rows.append(row.en);
    }
    return rows;
}

bool hasMarks(const LayoutNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const LayoutNode &child) { return child.element->kind->name == u"mark"; });
}

std::vector<Paragraph> rowParagraphs(const Values &span, LanguageMode mode)
{
    return labelParagraphs(span.text(u"row"), {}, mode, {22, 18, true});
}

qreal rowColumn(const LayoutNode &node)
{
    qreal width = 0;
    for (const LayoutNode &child : node.children) {
        for (LanguageMode mode : languageModes)
            width = std::max(width, labelWidths(rowParagraphs(child.element->values, mode), 260).natural);
    }
    return width > 0 ? width + 24 : 0;
}

class AxisKind : public Kind
{
public:
    AxisKind() :
        m_spec{
            QStringLiteral("axis"),
            QStringLiteral("A time axis with rows of spans and with marks: schedules, waiting, windows of loss."),
            field::elements("axis", "Spans and marks."),
            {field::required(field::number("until", "The time at its right end; it begins at 0.", 0.001, 1e9)),
             field::number("tick", "Between one number on the axis and the next; left out: only the ends.", 0.001, 1e9),
             field::text("unit", "Of the numbers, such as s or min.", 20)},
            {},
            {QStringLiteral("span"), QStringLiteral("mark")},
            QStringLiteral(
                R"({"stage":{"axis":[{"id":"a1","span":{"ko":"작업 A","en":"Task A"},"start":0,"end":3,"row":{"ko":"코어 1","en":"Core 1"},"tone":"blue"},{"id":"b1","span":{"ko":"작업 B","en":"Task B"},"start":3,"end":6,"row":{"ko":"코어 1","en":"Core 1"},"tone":"green"},{"id":"c1","span":{"ko":"작업 C","en":"Task C"},"start":1,"end":7,"row":{"ko":"코어 2","en":"Core 2"},"tone":"violet"},{"id":"m","mark":{"ko":"장애","en":"Failure"},"time":5,"tone":"red"}],"until":8,"tick":2,"unit":"s"}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }
    bool hugsAcross() const override { return true; }
    Widths widths(const LayoutNode &node) const override { return {rowColumn(node) + 400, rowColumn(node) + 1000}; }
    qreal height(const LayoutNode &node, qreal) const override
    {
        return (hasMarks(node) ? markRoom : 0) + rowHeight * qreal(rowsOf(node).size()) + tickRoom;
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        const qreal left = rect.left() + rowColumn(node), right = rect.right() - 20;
        const qreal above = hasMarks(node) ? markRoom : 0;
        const QStringList rows = rowsOf(node);
        const qreal each = (rect.height() - above - tickRoom) / qreal(std::max<qsizetype>(rows.size(), 1));
        const qreal until = node.written().number(u"until", 1);
        const auto x = [&](qreal time) { return left + (right - left) * std::clamp(time / until, 0.0, 1.0); };
        node.anchors = {{left, right}, {above, each}};
        for (LayoutNode &child : node.children) {
            const State &state = child.written();
            if (child.element->kind->name == u"mark") {
                const qreal at = x(state.number(u"time", 0)), w = std::min<qreal>(child.widths.natural, 300);
                const qreal shift = std::clamp(at, rect.left() + w / 2, rect.right() - w / 2);
                child.rect = {shift - w / 2, rect.top(), w, markRoom - 8};
                child.anchors = {{at, rect.top() + markRoom - 6}, {at, rect.bottom() - tickRoom}};
                continue;
            }
            const qreal y = rect.top() + above + each * qreal(rows.indexOf(state.text(u"row").en));
            const qreal from = x(state.number(u"start", 0)), to = x(state.number(u"end", 0));
            child.kind->place(child, {from, y + 8, std::max<qreal>(to - from, 4), each - 16});
        }
    }

    void draw(const Sketch &sketch) const override
    {
        if (sketch.anchors.size() < 2)
            return;
        const qreal left = sketch.anchors[0].x(), right = sketch.anchors[0].y(),
                    bottom = sketch.rect.bottom() - tickRoom;
        const qreal top = sketch.rect.top() + sketch.anchors[1].x(), each = sketch.anchors[1].y();
        const qreal until = sketch.state.number(u"until", 1), tick = sketch.state.number(u"tick", until);
        QStringList drawn;
        for (const DrawnChild &child : sketch.children) {
            const QString row = child.element->values.text(u"row").en;
            if (child.element->kind->name != u"span" || drawn.contains(row))
                continue;
            const qreal y = top + each * qreal(drawn.size());
            drawn.append(row);
            drawLabel(sketch, rowParagraphs(child.element->values, sketch.mode), Align::End,
                      {sketch.rect.left(), y, left - sketch.rect.left() - 24, each}, sketch.theme.tone(Tone::Slate));
            sketch.picture.line({left, y + each}, {right, y + each}, {sketch.theme.line, 1.5});
        }
        sketch.picture.line({left, bottom}, {right + 12, bottom}, {sketch.theme.muted, 2.5});
        sketch.picture.fill(arrowHead({right + 20, bottom}, {1, 0}), sketch.theme.muted);
        const QString unit =
            sketch.state.text(u"unit").in(sketch.mode == LanguageMode::English ? Language::English : Language::Korean);
        constexpr int mostTicks = 60; // whatever the script says
        for (int i = 0; i <= std::min(mostTicks, int(until / tick + 1e-9)); ++i) {
            const qreal x = left + (right - left) * std::min(1.0, i * tick / until);
            sketch.picture.line({x, bottom}, {x, bottom + 8}, {sketch.theme.muted, 2});
            const QString number = QString::number(i * tick) + (unit.isEmpty() ? QString() : u' ' + unit);
            const ShapedTextPtr text = shape(number, {Font::Face::Sans, 20, false});
            sketch.picture.text(text, {x - text->width / 2, bottom + 14 + text->ascent}, sketch.theme.muted);
        }
    }

private:
    KindSpec m_spec;
};

class SpanKind : public LabelledKind
{
public:
    SpanKind() :
        LabelledKind(
            {QStringLiteral("span"),
             QStringLiteral("Something that lasts, on a time axis."),
             field::settable(field::text("span", "What it is.")),
             {field::required(field::number("start", "When it begins.", 0, 1e9)),
              field::required(field::number("end", "When it ends.", 0, 1e9)),
              field::text("row", "The row it is in; spans with the same text share one."), conditionField(),
              sizeField()},
             {QStringLiteral("axis")},
             {},
             QStringLiteral(
                 R"({"stage":{"axis":[{"id":"w","span":{"ko":"대기","en":"Waiting"},"start":0,"end":4,"tone":"amber"},{"id":"r","span":{"ko":"처리","en":"Work"},"start":4,"end":10,"tone":"green"}],"until":10,"tick":5,"unit":"ms"}})")})
    {}

protected:
    QMarginsF insets(const State &) const override { return {10, 4, 10, 4}; }
    QSizeF smallest(const State &) const override { return {4, 40}; }
    QPainterPath outline(const QRectF &rect) const override { return roundedRect(rect, 8); }
};

class MarkKind : public LabelledKind
{
public:
    MarkKind() :
        LabelledKind(
            {QStringLiteral("mark"),
             QStringLiteral("A point in time through all rows of a time axis."),
             field::settable(field::text("mark", "What happens.")),
             {field::required(field::number("time", "When.", 0, 1e9))},
             {QStringLiteral("axis")},
             {},
             QStringLiteral(
                 R"({"stage":{"axis":[{"id":"s","span":{"ko":"백업 뒤의 변경","en":"Changes since the backup"},"start":2,"end":7,"tone":"amber"},{"id":"f","mark":{"ko":"장애","en":"Failure"},"time":7,"tone":"red"}],"until":10,"tick":5,"unit":"h"}})")})
    {}
    bool stretches() const override { return false; }
    void draw(const Sketch &sketch) const override
    {
        if (sketch.anchors.size() < 2)
            return;
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Red));
        sketch.picture.line(sketch.anchors[0], sketch.anchors[1], {colors.stroke, 3 + sketch.highlight, {8, 6}});
        drawLabel(sketch, paragraphs(sketch.state, sketch.mode), Align::Center, sketch.rect, colors);
    }

protected:
    LabelStyle style(const State &) const override { return {22, 18, true, true}; }
    QMarginsF insets(const State &) const override { return {}; }
    QSizeF smallest(const State &) const override { return {40, 30}; }
};

} // namespace

const Kind &axisKind()
{
    static const AxisKind kind;
    return kind;
}

const Kind &spanKind()
{
    static const SpanKind kind;
    return kind;
}

const Kind &markKind()
{
    static const MarkKind kind;
    return kind;
}

} // namespace madang
