// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence diagram: lanes with a header each, and rows of messages, events and bands between them. Places its whole
// subtree, because a message is as long as the way between two lanes.
#include "elementkit/container.h"
#include "elementkit/lane_rows.h"
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal headerGap = 18;
constexpr qreal bandTitle = 34;
constexpr qreal bandPadding = 10;
constexpr qreal mostRowGap = 56;

bool isHeader(const LayoutNode &node)
{
    return node.element->slot == u"lanes";
}
bool isBand(const LayoutNode &node)
{
    return node.element->kind->name == u"band";
}

class LanesKind : public Kind
{
public:
    LanesKind() :
        m_spec{
            QStringLiteral("lanes"),
            QStringLiteral("A sequence diagram: participants side by side, messages between them from top to bottom."),
            field::elements("lanes", "The participants from left to right: boxes, persons, cylinders."),
            {field::elements("rows", "Messages, events and bands from top to bottom.")},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"lanes":[{"id":"c","box":{"ko":"클라이언트","en":"Client"}},{"id":"s","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"rows":[{"id":"syn","message":"SYN","from":"c","to":"s"},{"id":"synack","message":"SYN + ACK","from":"s","to":"c"},{"id":"lost","message":"ACK","from":"c","to":"s","lost":true,"tone":"red"}]}})")}
    {
        m_spec.fields[0].required = true;
    }

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        qreal least = 0, natural = 0;
        int count = 0;
        for (const LayoutNode &child : node.children) {
            if (!isHeader(child))
                continue;
            ++count;
            least = std::max(least, child.widths.least + 20);
            natural = std::max(natural, child.widths.natural + 60);
        }
        return {least * count, std::max(natural, 300.0) * count};
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const std::vector<qreal> lanes = lanePositions(node, {0, 0, width, 0});
        return headerHeight(node, width) + headerGap + rowsHeight(node, node.children, lanes) + 16;
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        const std::vector<qreal> lanes = lanePositions(node, rect);
        const qreal header = headerHeight(node, rect.width());
        const qreal laneWidth = rect.width() / qreal(lanes.size());
        size_t lane = 0;
        for (LayoutNode &child : node.children) {
            if (!isHeader(child))
                continue;
            const qreal w = std::min(std::max(child.widths.natural, 200.0), laneWidth - 20);
            child.kind->place(child, {lanes[lane] - w / 2, rect.top(), w, header});
            ++lane;
        }
        const qreal needed = rowsHeight(node, node.children, lanes);
        const qreal room = rect.height() - header - headerGap - 16;
        int rows = 0;
        countRows(node.children, rows);
        const qreal spread = std::clamp((room - needed) / std::max(rows, 1), room < needed ? -12.0 : 0.0, mostRowGap);
        qreal y = rect.top() + header + headerGap;
        placeRows(node, node.children, lanes, y, spread, -1, rect);
    }

    void draw(const Sketch &sketch) const override
    {
        // Bands lie under the lifelines, and both under everything else.
        for (const DrawnChild &child : sketch.children) {
            if (child.element->kind->name != u"band" || child.presence <= 0)
                continue;
            const auto fade = sketch.picture.opacity(child.presence);
            drawBand(sketch, child);
        }
        for (const DrawnChild &child : sketch.children) {
            if (child.element->slot != u"lanes" || child.presence <= 0)
                continue;
            const auto fade = sketch.picture.opacity(child.presence);
            const qreal x = child.rect.center().x();
            sketch.picture.line({x, child.rect.bottom() + 2}, {x, sketch.rect.bottom()},
                                {sketch.theme.faint, 2, {6, 7}});
        }
        for (const DrawnChild &child : sketch.children) {
            if (child.element->kind->name != u"band" || child.presence <= 0)
                continue;
            const auto fade = sketch.picture.opacity(child.presence);
            drawBandTitle(sketch, child);
        }
    }

private:
    static std::vector<qreal> lanePositions(const LayoutNode &node, const QRectF &rect)
    {
        const auto count = std::count_if(node.children.begin(), node.children.end(), isHeader);
        std::vector<qreal> result;
        for (int i = 0; i < count; ++i)
            result.push_back(rect.left() + rect.width() * (i + 0.5) / qreal(count));
        return result;
    }

    static qreal headerHeight(const LayoutNode &node, qreal width)
    {
        qreal result = 0;
        const auto count = std::count_if(node.children.begin(), node.children.end(), isHeader);
        for (const LayoutNode &child : node.children) {
            if (isHeader(child))
                result = std::max(result, heightAt(child, std::min(std::max(child.widths.natural, 200.0),
                                                                   width / qreal(count) - 20)));
        }
        return result;
    }

    static int laneOf(const LayoutNode &lanes, const QString &id)
    {
        int index = 0;
        for (const LayoutNode &child : lanes.children) {
            if (!isHeader(child))
                continue;
            if (child.element->id == id)
                return index;
            ++index;
        }
        return -1;
    }

    /// Where a message or an event begins and ends.
    static std::pair<qreal, qreal> ends(const LayoutNode &lanes, const LayoutNode &row,
                                        const std::vector<qreal> &positions)
    {
        const int from = laneOf(lanes, row.written().string(u"from"));
        int to = laneOf(lanes, row.written().string(u"to"));
        if (to < 0)
            to = from;
        const auto at = [&](int lane) { return lane >= 0 ? positions[size_t(lane)] : positions.front(); };
        return {at(from), at(to)};
    }

    static qreal span(const std::vector<qreal> &positions)
    {
        return positions.size() > 1 ? positions[1] - positions[0] : 400;
    }

    static qreal rowHeight(const LayoutNode &lanes, const LayoutNode &row, const std::vector<qreal> &positions)
    {
        const auto [from, to] = ends(lanes, row, positions);
        return laneRowHeight(row, std::abs(to - from) < 1 ? span(positions) : std::abs(to - from));
    }

    static qreal rowsHeight(const LayoutNode &lanes, const std::vector<LayoutNode> &rows,
                            const std::vector<qreal> &positions)
    {
        qreal total = 0;
        for (const LayoutNode &row : rows) {
            if (isHeader(row))
                continue;
            if (isBand(row))
                total += (row.written().has(u"title") ? bandTitle : 0) + 2 * bandPadding
                         + rowsHeight(lanes, row.children, positions) + 12;
            else
                total += rowHeight(lanes, row, positions);
        }
        return total;
    }

    static void countRows(const std::vector<LayoutNode> &rows, int &count)
    {
        for (const LayoutNode &row : rows) {
            if (isHeader(row))
                continue;
            if (isBand(row))
                countRows(row.children, count);
            else
                ++count;
        }
    }

    static void placeRows(const LayoutNode &lanes, std::vector<LayoutNode> &rows, const std::vector<qreal> &positions,
                          qreal &y, qreal spread, int tone, const QRectF &whole)
    {
        for (LayoutNode &row : rows) {
            if (isHeader(row))
                continue;
            if (isBand(row)) {
                const qreal top = y;
                y += (row.written().has(u"title") ? bandTitle : 0) + bandPadding;
                const int own = int(row.written().tone(Tone::Slate));
                placeRows(lanes, row.children, positions, y, spread, own, whole);
                y += bandPadding;
                row.rect = {whole.left(), top, whole.width(), y - top};
                y += 12;
                continue;
            }
            const qreal h = rowHeight(lanes, row, positions) + spread;
            const auto [from, to] = ends(lanes, row, positions);
            placeLaneRow(row, from, to, span(positions), y, h, tone);
            y += h;
        }
    }

    static Tone toneOf(const DrawnChild &band)
    {
        return toneFromName(band.element->values.string(u"tone", QStringLiteral("slate"))).value_or(Tone::Slate);
    }

    static void drawBand(const Sketch &sketch, const DrawnChild &band)
    {
        const Tone tone = toneOf(band);
        const ToneColors &colors = sketch.theme.tone(tone);
        const QPainterPath floor = roundedRect(band.rect, 16);
        sketch.picture.fill(floor, bandColor(sketch.theme, int(tone)));
        if (colors.hatch != Hatch::None)
            sketch.picture.stroke(floor, {sketch.theme.line, 1.5});
    }

    static std::vector<Paragraph> bandTitleLine(LanguageMode mode, const DrawnChild &band)
    {
        const auto paragraphs = labelParagraphs({}, band.element->values.text(u"title"), mode, {20, 20, true});
        if (paragraphs.empty())
            return {};
        // One line: Korean and English beside each other, so that the band needs no second row for its name.
        Paragraph line = paragraphs.front();
        line.spans.front().font.bold = true;
        line.spans.front().mark = ToneInk;
        if (paragraphs.size() > 1) {
            Span second = paragraphs[1].spans.front();
            second.text.prepend(QStringLiteral("  "));
            line.spans.push_back(second);
        }
        return {line};
    }

    static void drawBandTitle(const Sketch &sketch, const DrawnChild &band)
    {
        const Tone tone = toneOf(band);
        const auto line = bandTitleLine(sketch.mode, band);
        if (line.empty())
            return;
        // On a patch of its floor: the first lane's lifeline runs through it.
        const QRectF room(band.rect.left() + 24, band.rect.top() + 6, band.rect.width() - 48, bandTitle);
        const QSizeF size = fitLabel(line, Align::Start, room.size())->block.size;
        sketch.picture.fill(
            roundedRect({room.left() - 6, room.center().y() - size.height() / 2, size.width() + 14, size.height()}, 4),
            bandColor(sketch.theme, int(tone)));
        drawLabel(sketch, line, Align::Start, room, sketch.theme.tone(tone));
    }

    KindSpec m_spec;
};

class BandKind : public Kind
{
public:
    BandKind() :
        m_spec{
            QStringLiteral("band"),
            QStringLiteral("A tinted floor under some rows of a sequence diagram: a channel, a phase."),
            field::elements("band", "The rows on it."),
            {field::text("title", "What the rows have in common.")},
            {QStringLiteral("lanes")},
            {QStringLiteral("message"), QStringLiteral("event")},
            QStringLiteral(
                R"({"stage":{"lanes":[{"id":"b","box":{"ko":"브라우저","en":"Browser"}},{"id":"s","box":{"ko":"서버","en":"Server"},"tone":"blue"},{"id":"a","box":{"ko":"인가 서버","en":"Authorization server"},"tone":"violet"}],"rows":[{"id":"front","band":[{"id":"m1","message":{"ko":"로그인","en":"Log in"},"from":"b","to":"s"}],"title":{"ko":"앞 채널","en":"Front channel"},"tone":"violet"},{"id":"back","band":[{"id":"m2","message":"code","from":"s","to":"a"}],"title":{"ko":"뒤 채널","en":"Back channel"},"tone":"green"}]}})")}
    {}
    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }
    Widths widths(const LayoutNode &) const override { return {}; }
    qreal height(const LayoutNode &, qreal) const override { return 0; } // the lanes it lies in measure and place it
    void draw(const Sketch &) const override {}                          // drawn by its lanes, under their lifelines

private:
    KindSpec m_spec;
};

} // namespace

QColor bandColor(const Theme &theme, int tone)
{
    if (tone < 0)
        return theme.stage;
    const QColor fill = theme.tones[tone].fill, stage = theme.stage;
    constexpr float share = 0.38f;
    return QColor::fromRgbF(stage.redF() + (fill.redF() - stage.redF()) * share,
                            stage.greenF() + (fill.greenF() - stage.greenF()) * share,
                            stage.blueF() + (fill.blueF() - stage.blueF()) * share);
}

const Kind &lanesKind()
{
    static const LanesKind kind;
    return kind;
}

const Kind &bandKind()
{
    static const BandKind kind;
    return kind;
}

} // namespace madang
