// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/shapes.h"
#include "elementkit/units_parts.h"
#include "picture/icons.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>

namespace madang {

using namespace units;

namespace {

enum class UnitMark { None, Cross, Check, Hatch };

UnitMark markOf(const Values &group)
{
    const QString name = group.string(u"mark");
    return name == u"cross"   ? UnitMark::Cross
           : name == u"check" ? UnitMark::Check
           : name == u"hatch" ? UnitMark::Hatch
                              : UnitMark::None;
}

/// Where the squares stand.
struct Cells
{
    QPointF origin;
    qreal pitch = leastPitch;
    int columns = 1;

    QRectF at(int index) const
    {
        const qreal side = pitch * squareShare;
        return {origin + QPointF(index % columns, index / columns) * pitch, QSizeF(side, side)};
    }
};

void drawSquares(const Sketch &sketch, std::span<const QRectF> squares, Tone name, UnitMark mark)
{
    const ToneColors &tone = sketch.theme.tone(name);
    PictureBuilder &picture = sketch.picture;
    QPainterPath outlines, marks;
    // All of a group in one path: as many operations for four hundred squares as for one.
    for (const QRectF &square : squares) {
        outlines.addPath(roundedRect(square, square.width() / 7));
        if (mark == UnitMark::Cross)
            marks.addPath(crossMark(square.center(), square.width() * 0.22));
        if (mark == UnitMark::Check) {
            const qreal scale = square.width() * 0.78 / 24;
            marks.addPath(QTransform::fromTranslate(square.center().x(), square.center().y())
                              .scale(scale, scale)
                              .translate(-12, -12)
                              .map(icon(QStringLiteral("check"))));
        }
    }
    if (squares.empty())
        return;
    const bool isHatched = mark == UnitMark::Hatch;
    picture.fill(outlines, isHatched ? sketch.theme.stage : tone.fill);
    if (isHatched || tone.hatch != Hatch::None) {
        // Lines as wide apart as on large surfaces would miss small squares.
        const qreal dense = std::clamp(squares.front().width() / 60, 0.4, 1.0);
        QColor lines = tone.stroke;
        lines.setAlphaF(isHatched ? 0.6f : 0.35f);
        const auto scope = picture.transform(QTransform::fromScale(dense, dense));
        picture.hatch(QTransform::fromScale(1 / dense, 1 / dense).map(outlines),
                      isHatched ? Hatch::Forward : tone.hatch, lines);
    }
    picture.stroke(outlines, isHatched ? Stroke{tone.stroke, 2, {4, 3}} : Stroke{tone.stroke, 2});
    if (!marks.isEmpty())
        picture.stroke(marks, {tone.text, std::clamp(squares.front().width() * 0.09, 2.0, 3.5), {}, true});
}

/// Many equal things as squares, grouped by what they are.
class UnitsKind : public Kind
{
public:
    UnitsKind()
    {
        using namespace field;
        FieldSpec groups =
            list("units", "The groups, in the order of their squares.",
                 {required(text("label", "What they are.")), required(number("count", "How many there are.", 0, 1e12)),
                  choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "slate"),
                  choice("mark",
                         "On each square, so that colour does not say it alone: a cross for what failed, a check for "
                         "what is done, a hatch for what is on its way.",
                         "none|cross|check|hatch", "none")});
        groups.minCount = 1;
        groups.maxCount = 6;
        m_spec = {
            QStringLiteral("units"),
            QStringLiteral("Many equal things as small squares in a grid, by groups: instances of two versions, "
                           "machines that fit on a host, requests that failed. When there are more things than cells, "
                           "a square stands for 2, 5, 10, 20 … of them, and a caption says so."),
            settable(groups),
            {number("cells", "How many squares there is room for.", 4, mostCells, "60"),
             number("columns", "Squares in a row; left out: what makes a pleasant shape.", 1, mostCells),
             settable(text("label", "A title over them."))},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"row":[{"id":"fleet","units":[{"label":"v1","count":12,"tone":"blue"},{"label":"v2","count":0,"tone":"green"},{"label":{"ko":"시작하는 중","en":"Starting"},"count":0,"tone":"green","mark":"hatch"}],"cells":15,"label":{"ko":"인스턴스","en":"Instances"}},{"id":"requests","units":[{"label":{"ko":"성공","en":"Answered"},"count":2000,"tone":"slate"},{"label":{"ko":"실패","en":"Failed"},"count":0,"tone":"red","mark":"cross"}],"cells":100,"label":{"ko":"1분 동안의 요청","en":"Requests in a minute"}}],"gap":120},"steps":[{"title":{"ko":"배포 중","en":"Rolling out"},"say":{"ko":"v2가 하나씩 들어오고, 요청 가운데 일부가 실패합니다.","en":"v2 comes in one by one, and some requests fail."},"do":[{"set":"fleet","units":[{"label":"v1","count":9,"tone":"blue"},{"label":"v2","count":3,"tone":"green"},{"label":{"ko":"시작하는 중","en":"Starting"},"count":3,"tone":"green","mark":"hatch"}]},{"set":"requests","units":[{"label":{"ko":"성공","en":"Answered"},"count":1880,"tone":"slate"},{"label":{"ko":"실패","en":"Failed"},"count":120,"tone":"red","mark":"cross"}]}]}]})")};
        m_spec.fields[0].type = m_spec.fields[1].type = FieldType::Integer;
    }

    const KindSpec &spec() const override { return m_spec; }

    Widths widths(const LayoutNode &node) const override { return widthsOf(node); }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const Parts parts = partsOf(node, width);
        const State &written = node.written();
        const qreal pitch =
            std::clamp(width / (columnCount(written) - 1 + squareShare), leastPitch, naturalPitch(written));
        return parts.above() + extent(rowCount(written), pitch) + parts.below();
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        node.anchors = partsOf(node, rect.width()).anchors();
    }

    void draw(const Sketch &sketch) const override
    {
        const Parts parts = Parts::of(sketch.anchors);
        const UnitSquares units = squaresOf(sketch.state);
        const Cells cells = cellsOf(sketch, parts);
        const std::vector<Values> groups = groupsOf(sketch.state);
        drawHighlight(sketch.picture, roundedRect(sketch.rect.adjusted(-16, -16, 16, 16)), sketch.theme.accent,
                      sketch.highlight);
        const ToneColors &slate = sketch.theme.tone(Tone::Slate);
        drawLabel(sketch, titleOf(sketch.state, sketch.mode), Align::Start, titleRoom(sketch, parts), slate);
        if (units.scale > 1)
            drawLabel(sketch, captionOf(units.scale, sketch.mode), Align::Start, captionRoom(sketch, parts), slate);
        int next = 0;
        for (size_t i = 0; i < groups.size(); ++i) {
            std::vector<QRectF> squares;
            for (int count = 0; count < units.squares[i]; ++count)
                squares.push_back(cells.at(next++));
            const Tone tone = toneFromName(groups[i].string(u"tone")).value_or(Tone::Slate);
            drawSquares(sketch, squares, tone, markOf(groups[i]));
            const QRectF line = legendLine(sketch, parts, int(i));
            const QRectF sample(line.left(), line.center().y() - swatch / 2, swatch, swatch);
            drawSquares(sketch, {&sample, 1}, tone, markOf(groups[i]));
            drawLabel(sketch, nameOf(groups[i], sketch.mode), Align::Start, nameRoom(line, parts),
                      sketch.theme.tone(tone));
            drawLabel(sketch, countOf(groups[i]), Align::End, countRoom(line, parts), sketch.theme.tone(tone));
        }
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        const Parts parts = Parts::of(sketch.anchors);
        const UnitSquares units = squaresOf(sketch.state);
        checkLabel(problems, titleOf(sketch.state, sketch.mode), Align::Start, titleRoom(sketch, parts));
        if (units.scale > 1)
            checkLabel(problems, captionOf(units.scale, sketch.mode), Align::Start, captionRoom(sketch, parts));
        const std::vector<Values> groups = groupsOf(sketch.state);
        for (size_t i = 0; i < groups.size(); ++i) {
            const QRectF line = legendLine(sketch, parts, int(i));
            checkLabel(problems, nameOf(groups[i], sketch.mode), Align::Start, nameRoom(line, parts));
            checkLabel(problems, countOf(groups[i]), Align::End, countRoom(line, parts));
        }
        return problems;
    }

private:
    static Cells cellsOf(const Sketch &sketch, const Parts &parts)
    {
        const int columns = columnCount(sketch.state);
        const qreal room = sketch.rect.height() - parts.above() - parts.below();
        const qreal pitch = std::min({naturalPitch(sketch.state), sketch.rect.width() / (columns - 1 + squareShare),
                                      room / (rowCount(sketch.state) - 1 + squareShare)});
        return {sketch.rect.topLeft() + QPointF(0, parts.above()), std::max(pitch, 1.0), columns};
    }

    static QRectF titleRoom(const Sketch &sketch, const Parts &parts)
    {
        return {sketch.rect.left(), sketch.rect.top(), sketch.rect.width(), parts.title};
    }
    static QRectF captionRoom(const Sketch &sketch, const Parts &parts)
    {
        return {sketch.rect.left(), sketch.rect.bottom() - parts.below() + captionGap, sketch.rect.width(),
                parts.caption};
    }
    static QRectF legendLine(const Sketch &sketch, const Parts &parts, int index)
    {
        const QPointF place(index % parts.across * (parts.entry() + columnGap),
                            (index / parts.across - parts.down) * parts.row);
        return {sketch.rect.bottomLeft() + place, QSizeF(parts.entry(), parts.row)};
    }
    static QRectF nameRoom(const QRectF &line, const Parts &parts)
    {
        return {line.left() + swatch + swatchGap, line.top(), parts.name, line.height()};
    }
    static QRectF countRoom(const QRectF &line, const Parts &parts)
    {
        return {line.right() - parts.count, line.top(), parts.count, line.height()};
    }

    KindSpec m_spec;
};

} // namespace

const Kind &unitsKind()
{
    static const UnitsKind kind;
    return kind;
}

} // namespace madang
