// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/rect_index.h"

#include "timeline/timeline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace madang {

namespace {

constexpr double mostColumns = 64;
constexpr int fewCells = 96; ///< more than so many are not worth writing a number into

} // namespace

RectIndex::RectIndex(size_t expected) :
    m_columns(int(std::clamp(std::sqrt(double(expected)) * 1.5, 1.0, mostColumns))),
    m_rows(std::max(1, int(m_columns * stageSize.height() / stageSize.width()))),
    m_cells(size_t(m_columns) * size_t(m_rows))
{}

/// What is beyond the stage belongs to the cells at its edge.
RectIndex::Cells RectIndex::cellsOf(const QRectF &area) const
{
    const QRectF rect = area.normalized();
    const auto cell = [](double at, double size, int count) {
        return int(std::clamp(std::floor(at / size * count), 0.0, double(count - 1)));
    };
    return {cell(rect.left(), stageSize.width(), m_columns), cell(rect.top(), stageSize.height(), m_rows),
            cell(rect.right(), stageSize.width(), m_columns), cell(rect.bottom(), stageSize.height(), m_rows)};
}

void RectIndex::add(int number, const QRectF &rect)
{
    if (size_t(number) >= m_asked.size())
        m_asked.resize(size_t(number) + 1, 0);
    const Cells cells = cellsOf(rect);
    if ((cells.right - cells.left + 1) * (cells.bottom - cells.top + 1) > fewCells) {
        m_wide.push_back(number);
        return;
    }
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            std::vector<int> &cell = m_cells[size_t(row * m_columns + column)];
            if (cell.empty() || cell.back() != number)
                cell.push_back(number);
        }
    }
}

/// Pieces no longer than a cell, each as the rectangle around it.
template<class Use>
void RectIndex::alongPieces(QPointF from, QPointF to, Use use) const
{
    const QPointF way = to - from;
    const double across = std::abs(way.x()) * m_columns / stageSize.width();
    const double down = std::abs(way.y()) * m_rows / stageSize.height();
    const int pieces = std::clamp(int(std::ceil(std::max(across, down))), 1, int(4 * mostColumns));
    QPointF last = from;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = i == pieces ? to : from + way * (double(i) / pieces);
        use(QRectF(last, next).normalized());
        last = next;
    }
}

void RectIndex::add(int number, QPointF from, QPointF to)
{
    alongPieces(from, to, [&](const QRectF &piece) { add(number, piece); });
}

void RectIndex::beginAsking() const
{
    ++m_question;
    m_found.clear();
}

void RectIndex::gather(const QRectF &area) const
{
    const Cells cells = cellsOf(area);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            for (const int number : m_cells[size_t(row * m_columns + column)]) {
                if (std::exchange(m_asked[size_t(number)], m_question) != m_question)
                    m_found.push_back(number);
            }
        }
    }
}

void RectIndex::gather(QPointF from, QPointF to) const
{
    constexpr double around = 1; // Points between are computed: they may lie a hair beside the piece.
    alongPieces(from, to, [&](const QRectF &piece) { gather(piece.adjusted(-around, -around, around, around)); });
}

const std::vector<int> &RectIndex::found() const
{
    for (const int number : m_wide) {
        if (std::exchange(m_asked[size_t(number)], m_question) != m_question)
            m_found.push_back(number);
    }
    std::sort(m_found.begin(), m_found.end());
    return m_found;
}

const std::vector<int> &RectIndex::near(const QRectF &area) const
{
    beginAsking();
    gather(area);
    return found();
}

const std::vector<int> &RectIndex::near(QPointF from, QPointF to) const
{
    beginAsking();
    gather(from, to);
    return found();
}

const std::vector<int> &RectIndex::near(const std::vector<QPointF> &way) const
{
    beginAsking();
    for (size_t i = 1; i < way.size(); ++i)
        gather(way[i - 1], way[i]);
    return found();
}

} // namespace madang
