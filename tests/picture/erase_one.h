// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one drawing operation after the other out of a picture, to see whether a golden picture is compared so that
// each is missed. Header only, for tests of every floor above.
#pragma once

#include "picture/paint.h"
#include "picture/picture.h"
#include "readers/same_look.h"

#include <QImage>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace erasing {

/// A change that nobody can see: no pixel by more, or hardly any.
inline constexpr int unseenLevels = 12;
inline constexpr int unseenPixels = 3;

/// The part of two pictures around all that differs, on the tiles that they are compared by; null: nobody sees one.
inline QRect seenChange(const QImage &a, const QImage &b)
{
    QRect where;
    int seen = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(a.constScanLine(y)),
                   *other = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            if (one[x] == other[x])
                continue;
            where |= QRect(x, y, 1, 1);
            seen += std::max({std::abs(qRed(one[x]) - qRed(other[x])), std::abs(qGreen(one[x]) - qGreen(other[x])),
                              std::abs(qBlue(one[x]) - qBlue(other[x])), std::abs(qAlpha(one[x]) - qAlpha(other[x]))})
                    > unseenLevels;
        }
    }
    if (seen <= unseenPixels)
        return {};
    constexpr int grid = 64;
    where.adjust(-grid, -grid, grid, grid);
    where.setLeft(where.left() / grid * grid);
    where.setTop(where.top() / grid * grid);
    return where & a.rect();
}

inline QString nameOf(const madang::PictureOp &op)
{
    if (const auto *text = std::get_if<madang::TextOp>(&op))
        return QStringLiteral("the text \"%1\"").arg(text->text->text);
    if (const auto *fill = std::get_if<madang::FillOp>(&op))
        return QStringLiteral("a surface %1").arg(fill->color.name());
    if (const auto *stroke = std::get_if<madang::StrokeOp>(&op))
        return QStringLiteral("a line %1").arg(stroke->stroke.color.name());
    return std::holds_alternative<madang::HatchOp>(op) ? QStringLiteral("a hatch") : QString();
}

/// What could be missing in `picture` without being missed in a comparison with `golden`, which shows it. Of all
/// drawing operations that can be seen; `drawn` counts those.
inline QStringList notMissed(const madang::Picture &picture, const QImage &golden, int &drawn)
{
    using namespace madang;
    QStringList result;
    const QImage whole = toImage(picture, golden.size());
    const QImage accepted = golden.convertToFormat(whole.format());
    for (size_t i = 0; i < picture.ops.size(); ++i) {
        const QString name = nameOf(picture.ops[i]);
        if (name.isEmpty())
            continue;
        Picture less = picture;
        less.ops.erase(less.ops.begin() + std::ptrdiff_t(i));
        const QImage image = toImage(less, golden.size());
        const QRect where = seenChange(whole, image);
        if (where.isNull())
            continue;
        ++drawn;
        if (picturesDiffer(accepted.copy(where), image.copy(where)).isEmpty())
            result.append(QStringLiteral("%1 (operation %2, within %3,%4 %5x%6)")
                              .arg(name)
                              .arg(i)
                              .arg(where.x())
                              .arg(where.y())
                              .arg(where.width())
                              .arg(where.height()));
    }
    return result;
}

} // namespace erasing
