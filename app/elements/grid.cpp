// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/container.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

class GridKind : public Kind
{
public:
    GridKind()
    {
        m_spec = {
            QStringLiteral("grid"),
            QStringLiteral("Children in rows of so many columns, all cells of a column equally wide."),
            field::elements("grid", "Children row by row."),
            containerFields("20", "stretch", "center"),
            {},
            {},
            QStringLiteral(
                R"({"stage":{"grid":[{"id":"a","box":"A"},{"id":"b","box":"B","tone":"blue"},{"id":"c","box":"C","tone":"green"},{"id":"d","box":"D","tone":"amber"},{"id":"e","box":"E","tone":"red"},{"id":"f","box":"F","tone":"violet"}],"columns":3}})")};
        FieldSpec columns = field::number("columns", "How many columns.", 1, 16, "2");
        columns.type = FieldType::Integer;
        m_spec.fields.push_back(columns);
    }

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }
    bool hasBody(const LayoutNode &node) const override { return containerHasBody(node); }
    void draw(const Sketch &sketch) const override { drawContainer(sketch); }
    std::vector<FitProblem> misfits(const Sketch &sketch) const override { return containerMisfits(sketch); }

    Widths widths(const LayoutNode &node) const override
    {
        const ContainerInsets insets = containerInsets(node, 1600);
        Widths total{insets.left + insets.right, insets.left + insets.right};
        const std::vector<Widths> columns = columnWidths(node);
        for (const Widths &column : columns) {
            total.least += column.least;
            total.natural += column.natural;
        }
        const qreal gaps = gap(node) * qreal(columns.size() - 1);
        return {total.least + gaps, std::max(total.natural + gaps, titleWidth(node) + insets.left + insets.right)};
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const ContainerInsets insets = containerInsets(node, width);
        qreal total = insets.top + insets.bottom;
        const std::vector<qreal> rows = rowHeights(node, shared(node, width - insets.left - insets.right));
        for (qreal row : rows)
            total += row;
        return total + gap(node) * qreal(rows.size() - 1);
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        const ContainerInsets insets = containerInsets(node, rect.width());
        const QRectF inner = innerRect(rect, insets);
        const std::vector<qreal> columns = shared(node, inner.width());
        std::vector<qreal> rows = rowHeights(node, columns);
        const Justify justify = justifyOf(node, Justify::Center);
        std::vector<Share> shares;
        for (qreal row : rows)
            shares.push_back({0, row, justify == Justify::Fill ? 1.0 : 0.0});
        rows = shareOut(shares, inner.height() - gap(node) * qreal(rows.size() - 1));
        const Positions xs =
            lineUp(columns, gap(node), inner.width(), justify == Justify::Fill ? Justify::Start : justify);
        const Positions ys = lineUp(rows, gap(node), inner.height(), justify);
        const CrossAlign align = crossAlignOf(node, CrossAlign::Stretch);
        for (size_t i = 0; i < node.children.size(); ++i) {
            LayoutNode &child = node.children[i];
            const size_t column = i % columns.size(), row = i / columns.size();
            QRectF cell(inner.left() + xs.starts[column], inner.top() + ys.starts[row], columns[column], rows[row]);
            const bool whole = (align == CrossAlign::Stretch || align == CrossAlign::Fill)
                               && (child.kind->isContainer() || child.kind->stretches());
            if (!whole) {
                const qreal w = std::min(cell.width(), child.widths.natural);
                const qreal h = std::min(cell.height(), heightAt(child, w));
                const qreal x = align == CrossAlign::Start ? cell.left()
                                : align == CrossAlign::End ? cell.right() - w
                                                           : cell.center().x() - w / 2;
                cell = {x, cell.center().y() - h / 2, w, h};
            }
            child.kind->place(child, cell);
        }
    }

private:
    static qreal gap(const LayoutNode &node) { return node.written().number(u"gap", 20); }

    static std::vector<Widths> columnWidths(const LayoutNode &node)
    {
        const size_t count =
            std::min(size_t(node.written().number(u"columns", 2)), std::max<size_t>(node.children.size(), 1));
        std::vector<Widths> columns(count);
        Widths widest;
        for (size_t i = 0; i < node.children.size(); ++i) {
            const Widths &child = node.children[i].widths;
            columns[i % count].least = std::max(columns[i % count].least, child.least);
            widest.natural = std::max(widest.natural, child.natural);
        }
        for (Widths &column : columns)
            column.natural = std::max(widest.natural, column.least);
        return columns;
    }

    static std::vector<qreal> shared(const LayoutNode &node, qreal inner)
    {
        const bool fill = justifyOf(node, Justify::Center) == Justify::Fill;
        std::vector<Share> shares;
        for (const Widths &column : columnWidths(node))
            shares.push_back({column.least, column.natural, fill ? 1.0 : 0.0});
        return shareOut(shares, inner - gap(node) * qreal(shares.size() - 1));
    }

    static std::vector<qreal> rowHeights(const LayoutNode &node, const std::vector<qreal> &columns)
    {
        std::vector<qreal> rows((node.children.size() + columns.size() - 1) / columns.size(), 0);
        for (size_t i = 0; i < node.children.size(); ++i) {
            const LayoutNode &child = node.children[i];
            rows[i / columns.size()] = std::max(rows[i / columns.size()], heightAt(child, columns[i % columns.size()]));
        }
        return rows;
    }

    KindSpec m_spec;
};

} // namespace

const Kind &gridKind()
{
    static const GridKind kind;
    return kind;
}

} // namespace madang
