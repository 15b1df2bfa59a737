// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between lanes: messages with an arrow, and events on one lane.
#include "base/blend.h"
#include "elementkit/lane_rows.h"
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal arrowRoom = 16; ///< under the label
constexpr qreal lostAt = 0.62;

std::vector<Paragraph> messageParagraphs(const State &state, LanguageMode mode, bool strong)
{
    auto result = labelParagraphs(state.text(u"message"), state.text(u"sub"), mode, {22, 18, strong, strong});
    if (!strong && !result.empty())
        result.front().spans.front().font.bold = false;
    return result;
}

class MessageKind : public Kind
{
public:
    MessageKind()
    {
        using namespace field;
        m_spec = {
            QStringLiteral("message"),
            QStringLiteral("An arrow from one lane to another (or to itself) with its label above."),
            settable(text("message", "What is sent.", 100)),
            {required(make("from", SceneType::Reference, "The lane it leaves.")),
             required(make("to", SceneType::Reference, "The lane it reaches.")),
             settable(text("sub", "A smaller line under the label.", 100)),
             choice("line", "A dashed line for answers.", "solid|dashed", "solid"),
             settable(boolean("lost", "It never arrives: the arrow stops with a cross."))},
            {QStringLiteral("lanes"), QStringLiteral("band")},
            {},
            QStringLiteral(
                R"({"stage":{"lanes":[{"id":"a","box":{"ko":"보내는 쪽","en":"Sender"}},{"id":"b","box":{"ko":"받는 쪽","en":"Receiver"},"tone":"blue"}],"rows":[{"id":"m1","message":{"ko":"요청","en":"Request"},"from":"a","to":"b","tone":"violet"},{"id":"m2","message":{"ko":"응답","en":"Response"},"from":"b","to":"a","line":"dashed"},{"id":"m3","message":{"ko":"다시 계산","en":"Recompute"},"from":"b","to":"b"}]}})")};
    }

    const KindSpec &spec() const override { return m_spec; }
    bool drawsPresence() const override { return true; }
    Widths widths(const LayoutNode &) const override { return {}; }
    qreal height(const LayoutNode &, qreal) const override { return 0; }

    void draw(const Sketch &sketch) const override
    {
        if (sketch.anchors.size() < 3)
            return;
        const QPointF from = sketch.anchors[0], to = sketch.anchors[1];
        const bool self = std::abs(from.x() - to.x()) < 1;
        const bool lost = sketch.state.boolean(u"lost", false);
        const bool toned = sketch.state.has(u"tone") || sketch.highlight > 0;
        const ToneColors &colors =
            sketch.theme.tone(lost ? Tone::Red : sketch.state.tone(sketch.highlight > 0 ? Tone::Violet : Tone::Slate));
        const qreal width = 2.5 + 1.5 * sketch.highlight;
        Stroke line{colors.stroke, width};
        if (sketch.state.string(u"line") == u"dashed")
            line.dashes = {9, 6};

        const QRectF room = labelRoom(sketch.rect, self, from);
        const auto paragraphs = messageParagraphs(sketch.state, sketch.mode, toned);
        if (!paragraphs.empty()) {
            const auto fade = sketch.picture.opacity(std::min(1.0, sketch.presence * 2));
            const Align align = self ? Align::Start : Align::Center;
            const QSizeF size = fitLabel(paragraphs, align, room.size())->block.size;
            // The label hangs on the line: what is not used of its room stays above.
            const QRectF low(room.left(), room.bottom() - size.height(), room.width(), size.height());
            QRectF patch(low.center().x() - size.width() / 2 - 8, low.top() - 1, size.width() + 16, size.height() + 2);
            if (self)
                patch.moveLeft(low.left() - 4);
            sketch.picture.fill(roundedRect(patch, 6), bandColor(sketch.theme, int(sketch.anchors[2].x())));
            drawLabel(sketch, paragraphs, align, low, colors);
        }
        if (self) {
            const auto fade = sketch.picture.opacity(sketch.presence);
            QPainterPath loop(from - QPointF(0, 22));
            loop.lineTo(from + QPointF(44, -22));
            loop.lineTo(from + QPointF(44, 8));
            loop.lineTo(from + QPointF(12, 8));
            sketch.picture.stroke(loop, line);
            sketch.picture.fill(arrowHead(from + QPointF(2, 8), {-1, 0}), colors.stroke);
            return;
        }
        const qreal direction = to.x() > from.x() ? 1 : -1;
        const qreal reach = lost ? lostAt : 1;
        const QPointF end = blend(from, to - QPointF(2 * direction, 0), reach * sketch.presence);
        if (std::abs(end.x() - from.x()) < 12)
            return;
        drawHighlightLine(sketch, from, end, colors.stroke);
        sketch.picture.line(from, end - QPointF(10 * direction, 0), line);
        sketch.picture.fill(arrowHead(end, {direction, 0}, 13 + 3 * sketch.highlight), colors.stroke);
        if (lost && sketch.presence > 0.9)
            sketch.picture.stroke(crossMark(end + QPointF(16 * direction, 0), 9), {colors.stroke, 4, {}, true});
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        if (sketch.anchors.size() < 3)
            return problems;
        const bool self = std::abs(sketch.anchors[0].x() - sketch.anchors[1].x()) < 1;
        checkLabel(problems, messageParagraphs(sketch.state, sketch.mode, true), Align::Center,
                   labelRoom(sketch.rect, self, sketch.anchors[0]));
        return problems;
    }

private:
    static QRectF labelRoom(const QRectF &rect, bool self, QPointF from)
    {
        if (self)
            return {from.x() + 56, rect.top(), rect.right() - from.x() - 56, rect.height() - 2};
        return {rect.left() + 16, rect.top(), rect.width() - 32, rect.height() - arrowRoom};
    }

    static void drawHighlightLine(const Sketch &sketch, QPointF from, QPointF to, const QColor &color)
    {
        QPainterPath path(from);
        path.lineTo(to);
        drawHighlight(sketch.picture, path, color, sketch.highlight * 0.8);
    }

    KindSpec m_spec;
};

std::vector<Paragraph> eventParagraphs(const State &state, LanguageMode mode)
{
    return labelParagraphs(state.text(u"event"), state.text(u"sub"), mode, {21, 18, true});
}

class EventKind : public Kind
{
public:
    EventKind()
    {
        using namespace field;
        m_spec = {
            QStringLiteral("event"),
            QStringLiteral("Something that happens at one lane, or over several: a state, a check, a timer."),
            settable(text("event", "What happens.", 120)),
            {required(make("from", SceneType::Reference, "The lane it is at.")),
             make("to", SceneType::Reference, "The last lane it spans; left out: one lane."),
             settable(text("sub", "A smaller line under the label.", 120)), conditionField()},
            {QStringLiteral("lanes"), QStringLiteral("band")},
            {},
            QStringLiteral(
                R"({"stage":{"lanes":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"rows":[{"id":"e1","event":"CLOSED","from":"a","tone":"slate"},{"id":"m1","message":"SYN","from":"a","to":"b"},{"id":"e2","event":{"ko":"연결됨","en":"Connected"},"from":"a","to":"b","tone":"green"}]}})")};
    }

    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &) const override { return {}; }
    qreal height(const LayoutNode &, qreal) const override { return 0; }

    void draw(const Sketch &sketch) const override
    {
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Slate));
        const QRectF body = sketch.rect.adjusted(0, 5, 0, -5);
        drawBody(sketch, roundedRect(body, 10), colors);
        drawLabel(sketch, eventParagraphs(sketch.state, sketch.mode), Align::Center, body.adjusted(14, 4, -14, -4),
                  colors);
        drawConditionMark(sketch, body);
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        checkLabel(problems, eventParagraphs(sketch.state, sketch.mode), Align::Center,
                   sketch.rect.adjusted(14, 9, -14, -9));
        return problems;
    }

private:
    KindSpec m_spec;
};

} // namespace

qreal laneRowHeight(const LayoutNode &row, qreal distance)
{
    const bool event = row.element->kind->name == u"event";
    qreal height = 0;
    for (const State &state : row.states) {
        for (LanguageMode mode : languageModes) {
            const auto paragraphs = event ? eventParagraphs(state, mode) : messageParagraphs(state, mode, true);
            height = std::max(height, labelHeight(paragraphs, Align::Center, std::max<qreal>(distance - 32, 60)));
        }
    }
    return event ? height + 22 : height + arrowRoom + 6;
}

void placeLaneRow(LayoutNode &row, qreal from, qreal to, qreal span, qreal top, qreal height, int tone)
{
    const bool event = row.element->kind->name == u"event";
    if (event) {
        qreal widest = 0;
        for (const State &state : row.states) {
            for (LanguageMode mode : languageModes)
                widest = std::max(widest, labelWidths(eventParagraphs(state, mode), 420).natural + 60);
        }
        const qreal half = std::min(span * 0.46, std::max(widest / 2, 80.0));
        const qreal left = std::min(from, to) - half, right = std::max(from, to) + half;
        const qreal own = std::min(height, laneRowHeight(row, right - left));
        row.rect = {left, top + (height - own) / 2, right - left, own};
        return;
    }
    const bool self = std::abs(from - to) < 1;
    row.rect =
        self ? QRectF(from, top, span * 0.95, height) : QRectF(std::min(from, to), top, std::abs(to - from), height);
    const qreal y = top + height - arrowRoom / 2 - 2;
    row.anchors = {{from, y}, {to, y}, {qreal(tone), 0}};
}

const Kind &messageKind()
{
    static const MessageKind kind;
    return kind;
}

const Kind &eventKind()
{
    static const EventKind kind;
    return kind;
}

} // namespace madang
