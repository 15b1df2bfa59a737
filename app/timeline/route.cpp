// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/route.h"

#include "base/blend.h"

#include <algorithm>
#include <cmath>

namespace madang {

Route::Route(std::vector<QPointF> points) : m_points(std::move(points))
{
    m_lengths.reserve(m_points.size());
    double total = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            total += std::hypot(m_points[i].x() - m_points[i - 1].x(), m_points[i].y() - m_points[i - 1].y());
        m_lengths.push_back(total);
    }
}

QPointF Route::at(double share) const
{
    if (m_points.empty())
        return {};
    const double wanted = std::clamp(share, 0.0, 1.0) * length();
    const auto next = std::lower_bound(m_lengths.begin(), m_lengths.end(), wanted);
    if (next == m_lengths.begin())
        return m_points.front();
    if (next == m_lengths.end())
        return m_points.back();
    const size_t i = size_t(next - m_lengths.begin());
    const double piece = m_lengths[i] - m_lengths[i - 1];
    return blend(m_points[i - 1], m_points[i], piece > 0 ? (wanted - m_lengths[i - 1]) / piece : 0);
}

QPointF Route::direction(double share) const
{
    if (isEmpty() || length() <= 0)
        return {1, 0};
    const double step = std::min(0.5, 6 / length());
    const double s = std::clamp(share, step, 1.0);
    const QPointF way = at(s) - at(s - step);
    const double size = std::hypot(way.x(), way.y());
    return size > 0 ? way / size : QPointF(1, 0);
}

std::vector<QPointF> Route::between(double from, double to) const
{
    std::vector<QPointF> result = {at(from)};
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (m_lengths[i] > from * length() && m_lengths[i] < to * length())
            result.push_back(m_points[i]);
    }
    result.push_back(at(to));
    return result;
}

Route Route::reversed() const
{
    Route result(std::vector<QPointF>(m_points.rbegin(), m_points.rend()));
    result.labelAt = labelAt;
    return result;
}

Route Route::moved(QPointF fromOffset, QPointF toOffset) const
{
    if (fromOffset.isNull() && toOffset.isNull())
        return *this;
    std::vector<QPointF> points = m_points;
    for (size_t i = 0; i < points.size(); ++i) {
        const double share = length() > 0 ? m_lengths[i] / length() : 0;
        points[i] += fromOffset * (1 - share) + toOffset * share;
    }
    Route result(std::move(points));
    result.labelAt = labelAt + (fromOffset + toOffset) / 2;
    return result;
}

} // namespace madang
