// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/animation_frames.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace madang {

namespace {

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

void copyInto(QImage &to, const QImage &from, QRect area)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::memcpy(reinterpret_cast<QRgb *>(to.scanLine(y)) + area.left(), row(from, y) + area.left(),
                    size_t(area.width()) * sizeof(QRgb));
}

} // namespace

QRect changedRect(const QImage &a, const QImage &b)
{
    Q_ASSERT(a.size() == b.size() && a.depth() == 32 && b.depth() == 32);
    const int width = a.width();
    const size_t bytes = size_t(width) * sizeof(QRgb);
    int top = 0, bottom = a.height() - 1;
    while (top <= bottom && std::memcmp(row(a, top), row(b, top), bytes) == 0)
        ++top;
    if (top > bottom)
        return {};
    while (std::memcmp(row(a, bottom), row(b, bottom), bytes) == 0)
        --bottom;
    int left = width, right = -1;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *p = row(a, y), *q = row(b, y);
        left = int(std::mismatch(p, p + left, q).first - p);
        int x = width - 1;
        while (x > right && p[x] == q[x])
            --x;
        right = x;
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

AnimationFrames::AnimationFrames(AnimationWriter &writer, QSize size, double length) :
    m_writer(writer), m_grid(writer.grid()), m_end(std::max(ticksAt(length), 1)), m_shown(size, QImage::Format_RGB32),
    m_pending(size, QImage::Format_RGB32), m_scratch(size, QImage::Format_ARGB32_Premultiplied)
{}

int AnimationFrames::ticksAt(double time) const
{
    return int(std::lround(time * m_grid.ticks));
}

bool AnimationFrames::add(QImage &image, double time)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    if (m_pending.isNull() || m_shown.isNull() || m_scratch.isNull())
        return false;
    m_writer.settle(image);
    if (!m_any) {
        m_any = true;
        copyInto(m_pending, image, image.rect());
        return true;
    }
    const QRect changed = changedRect(m_pending, image);
    if (changed.isEmpty())
        return true;
    // Just before the end it comes a little earlier, to be seen at all.
    const int now = std::min(ticksAt(time), m_end - m_grid.shortest);
    // The one before would be too short: the new one takes its place.
    const bool tooShort = now - m_start < m_grid.shortest;
    if (!tooShort && !putPending(now))
        return false;
    copyInto(m_pending, image, changed);
    return true;
}

bool AnimationFrames::finish()
{
    return m_any && putPending(m_end) && m_writer.end();
}

bool AnimationFrames::putPending(int until)
{
    QRect area = m_anyShown ? changedRect(m_shown, m_pending) : m_pending.rect();
    if (area.isEmpty()) // what was replaced before it was seen has gone back to what stands
        area = {0, 0, 1, 1};
    area.setLeft(area.left() / m_grid.places * m_grid.places);
    area.setTop(area.top() / m_grid.places * m_grid.places);
    while (m_start < until) {
        const int duration = std::min(until - m_start, m_grid.longest);
        if (!m_writer.put({difference(area), area.topLeft(), duration}))
            return false;
        m_start += duration;
        copyInto(m_shown, m_pending, area);
        m_anyShown = true;
        area = QRect(0, 0, 1, 1); // the same picture once more
    }
    return true;
}

QImage AnimationFrames::difference(QRect area)
{
    for (int y = 0; y < area.height(); ++y) {
        const QRgb *now = row(m_pending, area.top() + y) + area.left();
        const QRgb *before = row(m_shown, area.top() + y) + area.left();
        auto *to = reinterpret_cast<QRgb *>(m_scratch.scanLine(y));
        for (int x = 0; x < area.width(); ++x)
            to[x] = m_anyShown && now[x] == before[x] ? 0 : now[x] | 0xFF000000;
    }
    return {m_scratch.constBits(), area.width(), area.height(), m_scratch.bytesPerLine(), m_scratch.format()};
}

} // namespace madang
