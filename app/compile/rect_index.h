// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered rectangles on the stage, found by where they are: a uniform grid, so that asking what is near something does
// not look at everything there is. Not concerned with what they stand for.
#pragma once

#include <QRectF>

#include <vector>

namespace madang {

class RectIndex
{
public:
    /// For about so many rectangles.
    explicit RectIndex(size_t expected);

    /// A number may have several rectangles. Empty ones count as the point or the line that they are.
    void add(int number, const QRectF &rect);
    /// A straight line, by pieces; finer than the rectangle around it.
    void add(int number, QPointF from, QPointF to);

    /// The numbers of all that touch `area`, and of some that are merely near: ascending, each once. Good until the
    /// next question; one thread at a time.
    const std::vector<int> &near(const QRectF &area) const;
    /// The same along a straight line, and along a way of several.
    const std::vector<int> &near(QPointF from, QPointF to) const;
    const std::vector<int> &near(const std::vector<QPointF> &way) const;

private:
    struct Cells
    {
        int left, top, right, bottom;
    };
    Cells cellsOf(const QRectF &rect) const;
    void gather(const QRectF &area) const;
    void gather(QPointF from, QPointF to) const;
    void beginAsking() const;
    const std::vector<int> &found() const;
    template<class Use>
    void alongPieces(QPointF from, QPointF to, Use use) const;

    int m_columns, m_rows;
    std::vector<std::vector<int>> m_cells; ///< row by row
    std::vector<int> m_wide;               ///< those that cover much of the stage

    mutable std::vector<unsigned> m_asked; ///< by number: the last question it answered
    mutable unsigned m_question = 0;
    mutable std::vector<int> m_found;
};

} // namespace madang
