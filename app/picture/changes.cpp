// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/changes.h"

#include "picture/extents.h"

#include <algorithm>

namespace madang {

namespace {

/// Bit by bit, unlike QPainterPath's own, which lets small differences pass.
bool same(const QPainterPath &a, const QPainterPath &b)
{
    if (a.elementCount() != b.elementCount() || a.fillRule() != b.fillRule())
        return false;
    for (int i = 0; i < a.elementCount(); ++i) {
        const QPainterPath::Element p = a.elementAt(i), q = b.elementAt(i);
        if (p.type != q.type || p.x != q.x || p.y != q.y)
            return false;
    }
    return true;
}

bool same(QPointF a, QPointF b)
{
    return a.x() == b.x() && a.y() == b.y();
}

struct SameOp
{
    bool operator()(const FillOp &a, const FillOp &b) const { return a.color == b.color && same(a.path, b.path); }
    bool operator()(const HatchOp &a, const HatchOp &b) const
    {
        return a.hatch == b.hatch && a.color == b.color && same(a.path, b.path);
    }
    bool operator()(const StrokeOp &a, const StrokeOp &b) const
    {
        return a.stroke.color == b.stroke.color && a.stroke.width == b.stroke.width
               && a.stroke.dashes == b.stroke.dashes && a.stroke.roundCaps == b.stroke.roundCaps
               && same(a.path, b.path);
    }
    // Shaping keeps its texts: another object is another text, nearly always.
    bool operator()(const TextOp &a, const TextOp &b) const
    {
        return a.text == b.text && a.color == b.color && same(a.baseline, b.baseline);
    }
    bool operator()(const PushOpacity &a, const PushOpacity &b) const { return a.opacity == b.opacity; }
    bool operator()(const PushClip &a, const PushClip &b) const { return same(a.path, b.path); }
    bool operator()(const PushTransform &a, const PushTransform &b) const { return a.transform == b.transform; }
    bool operator()(const Pop &, const Pop &) const { return true; }
    template<class A, class B>
    bool operator()(const A &, const B &) const
    {
        return false;
    }
};

bool same(const PictureOp &a, const PictureOp &b)
{
    return a.index() == b.index() && std::visit(SameOp(), a, b);
}

/// A drawing operation, or a group with all that is in it.
struct Part
{
    std::size_t from, to; ///< its operations
};

class Comparison
{
public:
    Comparison(const std::vector<PictureOp> &a, const std::vector<PictureOp> &b) :
        m_a(a), m_b(b), m_aEnds(matchingPops(a)), m_bEnds(matchingPops(b))
    {}

    std::vector<QRectF> compare()
    {
        compare({0, m_a.size()}, {0, m_b.size()}, {});
        return std::move(m_changes);
    }

private:
    static std::vector<Part> partsOf(const std::vector<PictureOp> &ops, const std::vector<std::size_t> &ends,
                                     Part whole)
    {
        std::vector<Part> parts;
        for (std::size_t i = whole.from; i < whole.to; i = parts.back().to)
            parts.push_back({i, ends[i] < ops.size() ? ends[i] + 1 : i + 1});
        return parts;
    }

    bool same(Part a, Part b) const
    {
        if (a.to - a.from != b.to - b.from)
            return false;
        for (std::size_t i = 0; i < a.to - a.from; ++i) {
            if (!madang::same(m_a[a.from + i], m_b[b.from + i]))
                return false;
        }
        return true;
    }

    void note(const std::vector<PictureOp> &ops, Part part, const QTransform &transform)
    {
        for (const QRectF &ink : extents(ops, part.from, part.to, transform))
            m_changes.push_back(ink);
    }

    void compare(Part wholeA, Part wholeB, const QTransform &transform)
    {
        const std::vector<Part> a = partsOf(m_a, m_aEnds, wholeA), b = partsOf(m_b, m_bEnds, wholeB);
        std::size_t first = 0, last = 0;
        const std::size_t shorter = std::min(a.size(), b.size());
        while (first < shorter && same(a[first], b[first]))
            ++first;
        while (first + last < shorter && same(a[a.size() - 1 - last], b[b.size() - 1 - last]))
            ++last;
        const bool paired = a.size() == b.size();
        for (std::size_t i = first; i + last < std::max(a.size(), b.size()); ++i) {
            if (paired && same(a[i], b[i]))
                continue;
            if (paired && a[i].to - a[i].from > 1 && b[i].to - b[i].from > 1
                && madang::same(m_a[a[i].from], m_b[b[i].from])) {
                QTransform inner = transform;
                if (const auto *push = std::get_if<PushTransform>(&m_a[a[i].from]))
                    inner = push->transform * transform;
                compare({a[i].from + 1, a[i].to - 1}, {b[i].from + 1, b[i].to - 1}, inner);
                continue;
            }
            if (i + last < a.size())
                note(m_a, a[i], transform);
            if (i + last < b.size())
                note(m_b, b[i], transform);
        }
    }

    const std::vector<PictureOp> &m_a, &m_b;
    const std::vector<std::size_t> m_aEnds, m_bEnds;
    std::vector<QRectF> m_changes;
};

} // namespace

std::vector<QRectF> changesBetween(const Picture &before, const Picture &after)
{
    if (before.size != after.size || before.background != after.background)
        return {QRectF(QPointF(), before.size.expandedTo(after.size))};
    return Comparison(before.ops, after.ops).compare();
}

} // namespace madang
