// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/frame_picture.h"

#include "exporters/narration_block.h"

#include "timeline/draw.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal side = 60, above = 18, below = 26; ///< of the caption
constexpr qreal largest = 28, smallest = 14;       ///< its letters
constexpr qreal mostOfStage = 0.3; ///< what it may take of the height, for letters larger than the smallest
constexpr qreal mostAtAll = 0.5;   ///< what it may take of the height; for that letters get smaller still

struct CaptionRoom
{
    qreal size = largest;
    qreal height = 0;
};

/// The same for all steps, so that nothing jumps from one to the next.
CaptionRoom captionRoom(const Script &script, LanguageMode mode, QSizeF stage)
{
    const qreal width = stage.width() - 2 * side;
    CaptionRoom room;
    for (;; room.size -= 1) {
        room.height = 0;
        for (const Step &step : script.steps)
            room.height = std::max(room.height, narrationBlock(step.say, mode, room.size, width).size.height());
        room.height += above + below;
        const qreal most = room.size > smallest ? mostOfStage : mostAtAll;
        if (room.height <= most * stage.height() || room.size <= 2)
            return room;
    }
}

Picture captioned(Picture stage, const Timeline &timeline, int step, const Theme &theme, LanguageMode mode)
{
    const CaptionRoom room = captionRoom(timeline.script(), mode, stage.size);
    const QSizeF size = stage.size;
    const qreal scale = std::max(1 - mostAtAll, (size.height() - room.height) / size.height());
    Picture whole{size, stage.background, {}};
    whole.ops.reserve(stage.ops.size() + 8);
    whole.ops.push_back(PushTransform{QTransform(scale, 0, 0, scale, (1 - scale) / 2 * size.width(), 0)});
    QPainterPath edge;
    edge.addRect(QRectF(QPointF(), size));
    whole.ops.push_back(PushClip{edge});
    std::move(stage.ops.begin(), stage.ops.end(), std::back_inserter(whole.ops));
    whole.ops.push_back(Pop{});
    whole.ops.push_back(Pop{});

    const qreal top = size.height() * scale;
    const TextBlock block = narrationBlock(timeline.script().steps[size_t(step)].say, mode, room.size,
                                           size.width() - 2 * side, Align::Start, true);
    PictureBuilder caption(size, stage.background);
    caption.line({side, top}, {size.width() - side, top}, {theme.line, 1.5});
    caption.text(block, {side, top + above}, {theme.ink, theme.muted});
    const Picture lines = caption.finish();
    whole.ops.insert(whole.ops.end(), lines.ops.begin(), lines.ops.end());
    return whole;
}

} // namespace

Picture framePicture(const ExportSettings &settings, const Timeline &timeline, int step, double time)
{
    const Theme &colors = theme(settings.theme);
    Picture picture = draw(timeline, timeline.at(time), colors, settings.mode);
    if (settings.options.value(QStringLiteral("captions")).toBool())
        picture = captioned(std::move(picture), timeline, step, colors, settings.mode);
    if (settings.options.value(QStringLiteral("transparent")).toBool())
        picture.background = Qt::transparent;
    return picture;
}

} // namespace madang
