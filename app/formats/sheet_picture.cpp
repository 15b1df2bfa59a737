// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/sheet_picture.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal margin = 48, gap = 32;
constexpr qreal titleSize = 36, titleRoom = 72;
constexpr qreal captionSize = 18, captionGap = 8, captionRoom = 48; ///< two lines
constexpr int comfortable = 12; ///< items on 1600 x 900; for more all texts get smaller

struct Grid
{
    int columns = 1;
    QSizeF picture; ///< of one item
    QPointF at;     ///< of the first one
};

/// The sheet's logical pixels: never fewer than texts need.
QSizeF roomFor(std::size_t count, QSizeF size)
{
    const qreal more = std::max(1.0, std::sqrt(qreal(count) / comfortable));
    return size * (std::max(1600 / size.width(), 900 / size.height()) * more);
}

Grid gridFor(int count, QSizeF room, qreal aspect)
{
    const qreal width = room.width() - 2 * margin, height = room.height() - 2 * margin - titleRoom;
    Grid best;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const qreal cellWidth = (width - (columns - 1) * gap) / columns;
        const qreal cellHeight = (height - (rows - 1) * gap) / rows - captionGap - captionRoom;
        const qreal each = std::min(cellWidth, cellHeight * aspect);
        if (each <= best.picture.width())
            continue;
        best.columns = columns;
        best.picture = {each, each / aspect};
        const qreal used = rows * (each / aspect + captionGap + captionRoom + gap) - gap;
        best.at = {(room.width() - columns * (each + gap) + gap) / 2, margin + titleRoom + (height - used) / 2};
    }
    return best;
}

/// The largest size, up to font.size, in which none of the texts takes more than `lines` lines of that width.
Font fitting(const QStringList &texts, Font font, qreal width, int lines)
{
    const auto tooLarge = [&](const QString &text) {
        const TextBlock block = wrap(text, font, {width});
        return block.lines > lines || block.brokenWord;
    };
    while (font.size > 6 && std::any_of(texts.begin(), texts.end(), tooLarge))
        font.size *= 0.9;
    return font;
}

} // namespace

Picture sheetPicture(const QString &title, const std::vector<SheetItem> &items, QSizeF size, const Theme &theme)
{
    Q_ASSERT(!items.empty() && !size.isEmpty());
    const QSizeF room = roomFor(items.size(), size);
    const QSizeF shape = items.front().picture.size;
    const Grid grid = gridFor(int(items.size()), room, shape.width() / shape.height());

    PictureBuilder texts(room, theme.window);
    Picture sheet{room, theme.window, {}};
    const qreal width = grid.columns * (grid.picture.width() + gap) - gap;
    const Font titleFont = fitting({title}, {Font::Face::Sans, titleSize, true}, width, 1);
    texts.text(wrap(title, titleFont, {width}), grid.at - QPointF(0, titleRoom), {theme.ink});
    QStringList captions;
    for (const SheetItem &item : items)
        captions.append(item.caption);
    const Font captionFont = fitting(captions, {Font::Face::Sans, captionSize, false}, grid.picture.width(), 2);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QPointF at =
            grid.at
            + QPointF(qreal(int(i) % grid.columns) * (grid.picture.width() + gap),
                      qreal(int(i) / grid.columns) * (grid.picture.height() + captionGap + captionRoom + gap));
        const Picture &picture = items[i].picture;
        QPainterPath stage;
        stage.addRect(QRectF(QPointF(), picture.size));
        const qreal scale = grid.picture.width() / picture.size.width();
        sheet.ops.push_back(PushTransform{QTransform(scale, 0, 0, scale, at.x(), at.y())});
        sheet.ops.push_back(PushClip{stage});
        sheet.ops.push_back(FillOp{stage, picture.background});
        sheet.ops.insert(sheet.ops.end(), picture.ops.begin(), picture.ops.end());
        sheet.ops.push_back(Pop{});
        sheet.ops.push_back(Pop{});
        QPainterPath frame;
        frame.addRect(QRectF(at, grid.picture));
        texts.stroke(frame, {theme.line, 1.5});
        texts.text(wrap(items[i].caption, captionFont, {grid.picture.width()}),
                   at + QPointF(0, grid.picture.height() + captionGap), {theme.ink});
    }
    const Picture over = texts.finish();
    sheet.ops.insert(sheet.ops.end(), over.ops.begin(), over.ops.end());
    return sheet;
}

} // namespace madang
