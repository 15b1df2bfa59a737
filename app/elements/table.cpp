// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/container.h"
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <numeric>

namespace madang {

namespace {

constexpr qreal padX = 18;
constexpr qreal padY = 12;

class TableKind : public Kind
{
public:
    TableKind()
    {
        using namespace field;
        const FieldSpec rows = settable(required(
            list("rows", "The rows; each has a list of cells.", {textList("cells", "The texts of the row.", 1)})));
        FieldSpec row = make("row", FieldType::Integer, "Row, counted from 1; 0 is the header; left out: every row.");
        row.min = 0;
        row.max = 40;
        FieldSpec column = make("column", FieldType::Integer, "Column, counted from 1; left out: every column.");
        column.min = 1;
        column.max = 16;
        m_spec = {
            QStringLiteral("table"),
            QStringLiteral("Texts in rows and columns; cells, rows or columns light up."),
            textList("table", "The header, one text a column.", 1),
            {rows,
             settable(list(
                 "marks", "Cells to light up.",
                 {row, column, choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "violet")})),
             choice("align", "How texts stand in their cells; the first column always starts at the left.",
                    "start|center", "center")},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"column":[{"id":"t","table":[{"ko":"방식","en":"Strategy"},{"ko":"노출","en":"Exposed"},{"ko":"되돌리기","en":"Rollback"}],"rows":[{"cells":[{"ko":"롤링","en":"Rolling"},"0 → 100 %",{"ko":"다시 배포","en":"Roll out again"}]},{"cells":[{"ko":"카나리","en":"Canary"},"5 %",{"ko":"비율을 0으로","en":"Weight to 0"}]}],"marks":[{"row":2,"tone":"green"}]}]}})")};
        m_spec.content.maxCount = 12;
        m_spec.content = settable(m_spec.content);
        m_spec.fields[0].minCount = 1;
    }

    const KindSpec &spec() const override { return m_spec; }

    Widths widths(const LayoutNode &node) const override
    {
        Widths total;
        for (const Widths &column : columns(node.states)) {
            total.least += column.least;
            total.natural += column.natural;
        }
        return total;
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const std::vector<qreal> rows = rowHeights(node.states, columnWidths(columns(node.states), width));
        return std::accumulate(rows.begin(), rows.end(), qreal(0));
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        // The columns are settled once, over all states; drawing reads them back from the anchors.
        node.anchors.clear();
        const std::vector<qreal> widths = columnWidths(columns(node.states), rect.width());
        const std::vector<qreal> natural = rowHeights(node.states, widths);
        const qreal total = std::accumulate(natural.begin(), natural.end(), qreal(0));
        for (qreal width : widths)
            node.anchors.push_back({width, 0});
        for (qreal row : natural)
            node.anchors.push_back({-1, row * rect.height() / std::max<qreal>(total, 1)});
    }

    void draw(const Sketch &sketch) const override
    {
        const QPainterPath outline = roundedRect(sketch.rect, 12);
        const ToneColors &slate = sketch.theme.tone(sketch.state.tone(Tone::Slate));
        drawHighlight(sketch.picture, outline, slate.stroke, sketch.highlight);
        sketch.picture.fill(outline, sketch.theme.stage);
        {
            const auto clip = sketch.picture.clip(outline);
            forEachCell(sketch, [&](int row, int column, const QRectF &cell) {
                QPainterPath path;
                path.addRect(cell);
                if (const auto tone = mark(sketch.state, row, column))
                    sketch.picture.fill(path, sketch.theme.tone(*tone).fill);
                else if (row == 0)
                    sketch.picture.fill(path, sketch.theme.hover);
                if (row > 0 && column == 0)
                    sketch.picture.line(cell.topLeft(), QPointF(sketch.rect.right(), cell.top()),
                                        {sketch.theme.line, 1.5});
            });
        }
        sketch.picture.stroke(outline, {sketch.theme.faint, 2});
        forEachCell(sketch, [&](int row, int column, const QRectF &cell) {
            const auto tone = mark(sketch.state, row, column);
            const auto paragraphs = cellParagraphs(sketch.state, row, column, sketch.mode, tone.has_value());
            drawLabel(sketch, paragraphs, alignOf(sketch.state, column),
                      cell.adjusted(padX, padY / 2, -padX, -padY / 2), sketch.theme.tone(tone.value_or(Tone::Slate)));
        });
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        forEachCell(sketch, [&](int row, int column, const QRectF &cell) {
            checkLabel(problems, cellParagraphs(sketch.state, row, column, sketch.mode, false),
                       alignOf(sketch.state, column), cell.adjusted(padX, padY / 2, -padX, -padY / 2));
        });
        return problems;
    }

private:
    static Align alignOf(const State &state, int column)
    {
        return column == 0 || state.string(u"align") == u"start" ? Align::Start : Align::Center;
    }

    static Bilingual cell(const State &state, int row, int column)
    {
        std::vector<Bilingual> cells;
        if (row == 0) {
            cells = state.texts(u"table");
        } else {
            const auto rows = state.list(u"rows");
            if (row <= int(rows.size()) && rows[size_t(row - 1)].node(u"cells"))
                for (const Node &item : rows[size_t(row - 1)].node(u"cells")->items)
                    cells.push_back(textOf(item));
        }
        return column < int(cells.size()) ? cells[size_t(column)] : Bilingual{};
    }

    static std::vector<Paragraph> cellParagraphs(const State &state, int row, int column, LanguageMode mode, bool lit)
    {
        const bool head = row == 0 || column == 0;
        return labelParagraphs(cell(state, row, column), {}, mode, {23, 18, head || lit, lit});
    }

    static int rowCount(const State &state) { return 1 + int(state.list(u"rows").size()); }
    static int columnCount(const State &state) { return int(state.texts(u"table").size()); }

    static std::vector<Widths> columns(const std::vector<State> &states)
    {
        std::vector<Widths> result(size_t(columnCount(states.front())));
        for (const State &state : states) {
            for (int row = 0; row < rowCount(state); ++row) {
                for (int column = 0; column < int(result.size()); ++column) {
                    for (LanguageMode mode : languageModes) {
                        const LabelWidths label = labelWidths(cellParagraphs(state, row, column, mode, true), 300);
                        Widths &widths = result[size_t(column)];
                        widths.least = std::max(widths.least, label.least + 2 * padX);
                        widths.natural = std::max(widths.natural, label.natural + 2 * padX);
                    }
                }
            }
        }
        return result;
    }

    static std::vector<qreal> columnWidths(const std::vector<Widths> &columns, qreal width)
    {
        std::vector<Share> shares;
        for (const Widths &column : columns)
            shares.push_back({column.least, column.natural, 1});
        return shareOut(shares, width);
    }

    static std::vector<qreal> rowHeights(const std::vector<State> &states, const std::vector<qreal> &widths)
    {
        std::vector<qreal> result;
        for (const State &state : states) {
            result.resize(std::max(result.size(), size_t(rowCount(state))), 0);
            for (int row = 0; row < rowCount(state); ++row) {
                for (int column = 0; column < int(widths.size()); ++column) {
                    for (LanguageMode mode : languageModes) {
                        const qreal height = labelHeight(cellParagraphs(state, row, column, mode, true), Align::Start,
                                                         widths[size_t(column)] - 2 * padX);
                        result[size_t(row)] = std::max(result[size_t(row)], height + 2 * padY);
                    }
                }
            }
        }
        return result;
    }

    template<class Visit>
    static void forEachCell(const Sketch &sketch, Visit visit)
    {
        std::vector<qreal> widths, heights;
        for (const QPointF &anchor : sketch.anchors) {
            if (anchor.x() >= 0)
                widths.push_back(anchor.x());
            else
                heights.push_back(anchor.y());
        }
        qreal y = sketch.rect.top();
        for (int row = 0; row < std::min(rowCount(sketch.state), int(heights.size())); ++row) {
            qreal x = sketch.rect.left();
            for (size_t column = 0; column < widths.size(); ++column) {
                visit(row, int(column), QRectF(x, y, widths[column], heights[size_t(row)]));
                x += widths[column];
            }
            y += heights[size_t(row)];
        }
    }

    static std::optional<Tone> mark(const State &state, int row, int column)
    {
        std::optional<Tone> result;
        for (const Values &mark : state.list(u"marks")) {
            const bool rowFits = mark.has(u"row") ? int(mark.number(u"row", 0)) == row : true;
            const bool columnFits = mark.has(u"column") ? int(mark.number(u"column", 0)) == column + 1 : true;
            if (rowFits && columnFits)
                result = toneFromName(mark.string(u"tone", QStringLiteral("violet"))).value_or(Tone::Violet);
        }
        return result;
    }

    KindSpec m_spec;
};

} // namespace

const Kind &tableKind()
{
    static const TableKind kind;
    return kind;
}

} // namespace madang
