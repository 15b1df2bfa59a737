// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles that ways and labels should keep out of, found by where they are.
#pragma once

#include "compile/rect_index.h"

#include <functional>

namespace madang {

class Obstacles
{
public:
    /// About so many will be added.
    explicit Obstacles(size_t expected) : m_index(expected) {}
    Obstacles(std::initializer_list<QRectF> rects) : Obstacles(rects.size())
    {
        for (const QRectF &rect : rects)
            add(rect);
    }

    void add(const QRectF &rect)
    {
        m_index.add(int(m_rects.size()), rect);
        m_rects.push_back(rect);
    }

    const QRectF &operator[](int number) const { return m_rects[size_t(number)]; }
    const RectIndex &index() const { return m_index; }

private:
    std::vector<QRectF> m_rects;
    RectIndex m_index;
};

/// Those of them that somebody has to keep out of.
struct KeepOut
{
    const Obstacles *all = nullptr;               ///< null: there are none
    std::function<bool(int number)> matters = {}; ///< empty: all do

    /// Calls `use` with those at a place, a rectangle or the two ends of a line, and with some beside it: in the order
    /// they were added.
    template<class Use, class... Place>
    void each(Use use, const Place &...place) const
    {
        if (!all)
            return;
        for (const int number : all->index().near(place...)) {
            if (!matters || matters(number))
                use((*all)[number]);
        }
    }
};

} // namespace madang
