// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between two values, the one place for it: p = 0 gives a, p = 1 gives b. Colours are blended in
// picture/theme.h. Not concerned with how p follows from time.
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <vector>

namespace madang {

inline double blend(double a, double b, double p)
{
    return a + (b - a) * p;
}
inline QPointF blend(QPointF a, QPointF b, double p)
{
    return a + (b - a) * p;
}
inline QRectF blend(const QRectF &a, const QRectF &b, double p)
{
    return {blend(a.topLeft(), b.topLeft(), p), blend(a.bottomRight(), b.bottomRight(), p)};
}

/// The value at `at` of a line through points, x ascending and as many y: straight between two of them, or where it
/// `steps` the last one's. Before the first point it is the first one's value, after the last one the last one's.
inline double valueAlong(const std::vector<double> &x, const std::vector<double> &y, double at, bool steps)
{
    const auto next = std::upper_bound(x.begin(), x.end(), at);
    if (next == x.begin())
        return y.front();
    const size_t i = size_t(next - x.begin()) - 1;
    if (steps || next == x.end())
        return y[i];
    return y[i] + (y[i + 1] - y[i]) * (at - x[i]) / (x[i + 1] - x[i]);
}

} // namespace madang
