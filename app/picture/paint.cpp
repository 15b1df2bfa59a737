// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"

#include "picture/changes.h"
#include "picture/extents.h"
#include "picture/hatch.h"

#include <QPaintEngine>
#include <QPainter>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cstring>
#include <deque>
#include <limits>

namespace madang {

namespace {

/// A path of this thread's own: QPainter keeps things in the path that it draws, and a picture may be painted by
/// several threads at once.
QPainterPath own(const QPainterPath &path)
{
    QPainterPath copy = path;
    const QPainterPath::Element first = copy.elementAt(0);
    copy.setElementPositionAt(0, first.x, first.y);
    return copy;
}

QColor faded(QColor color, qreal alpha)
{
    if (alpha < 1)
        color.setAlphaF(float(color.alphaF() * alpha));
    return color;
}

QPen penOf(const Stroke &stroke, qreal alpha)
{
    QPen pen(faded(stroke.color, alpha), stroke.width, Qt::SolidLine, stroke.roundCaps ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (!stroke.dashes.empty()) {
        QList<qreal> pattern; // Qt's are in units of the width
        for (qreal dash : stroke.dashes)
            pattern.append(dash / stroke.width);
        if (pattern.size() % 2)
            pattern.append(pattern);
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Images to compose groups in, one for each depth, kept from frame to frame: fresh memory costs more than painting.
QImage &scratch(std::size_t depth, QSize atLeast)
{
    thread_local std::deque<QImage> images; // a deque: outer groups hold on to theirs while inner ones are added
    if (images.size() <= depth)
        images.resize(depth + 1);
    QImage &image = images[depth];
    if (image.width() < atLeast.width() || image.height() < atLeast.height())
        image = QImage(image.size().expandedTo(atLeast), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < atLeast.height(); ++y)
        std::memset(image.scanLine(y), 0, std::size_t(atLeast.width()) * 4);
    return image;
}

void setUp(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

class Painting
{
public:
    explicit Painting(const Picture &picture) : m_ops(picture.ops), m_ends(matchingPops(picture.ops)) {}

    struct State
    {
        qreal alpha = 1;
        QRectF visible; ///< in device pixels
        std::size_t depth = 0;
    };

    /// From now on what lies outside State::visible is passed over. For painting the same on small parts of a device.
    void skipHidden(const QTransform &toDevice)
    {
        m_inks.assign(m_ops.size(), QRectF());
        measure(0, m_ops.size(), toDevice);
    }

    void play(QPainter &painter, std::size_t from, std::size_t to, const State &state) const
    {
        for (std::size_t i = from; i < to; ++i) {
            // In a layer coordinates are others.
            if (!m_inks.empty() && state.depth == 0 && !m_inks[i].intersects(state.visible)) {
                i = m_ends[i] < m_ops.size() ? m_ends[i] : i; // a group as a whole
                continue;
            }
            if (const auto *fill = std::get_if<FillOp>(&m_ops[i])) {
                if (!fill->path.isEmpty())
                    painter.fillPath(own(fill->path), faded(fill->color, state.alpha));
            } else if (const auto *hatch = std::get_if<HatchOp>(&m_ops[i])) {
                drawHatch(painter, *hatch, state.alpha);
            } else if (const auto *stroke = std::get_if<StrokeOp>(&m_ops[i])) {
                if (!stroke->path.isEmpty())
                    painter.strokePath(own(stroke->path), penOf(stroke->stroke, state.alpha));
            } else if (const auto *text = std::get_if<TextOp>(&m_ops[i])) {
                drawText(painter, *text, state.alpha);
            } else {
                playGroup(painter, i, state);
                i = m_ends[i];
            }
        }
    }

    std::size_t size() const { return m_ops.size(); }

private:
    /// Of each drawing operation, and of each group that of all in it. Empty rectangles keep out of what is united.
    QRectF measure(std::size_t from, std::size_t to, const QTransform &toDevice)
    {
        QRectF all;
        for (std::size_t i = from; i < to; ++i) {
            const std::size_t at = i;
            if (m_ends[at] < m_ops.size()) {
                const auto *push = std::get_if<PushTransform>(&m_ops[at]);
                m_inks[at] = measure(at + 1, m_ends[at], push ? push->transform * toDevice : toDevice);
                i = m_ends[at];
            } else {
                for (const QRectF &ink : extents(m_ops, at, at + 1, toDevice))
                    m_inks[at] = ink.adjusted(-2, -2, 2, 2);
            }
            all |= m_inks[at];
        }
        return all;
    }

    static void drawHatch(QPainter &painter, const HatchOp &op, qreal alpha)
    {
        if (op.path.isEmpty())
            return;
        painter.save();
        painter.setClipPath(own(op.path), Qt::IntersectClip);
        // Line by line: stroking all of them as one path makes the rasterizer sort every crossing, twenty times as
        // long.
        painter.setPen(penOf({op.color, hatchStrokeWidth(op.hatch), {}, op.hatch == Hatch::Dots}, alpha));
        const QPainterPath path = hatchLines(op.hatch, pointBounds(op.path));
        QList<QLineF> lines;
        lines.reserve(path.elementCount() / 2);
        for (int i = 0; i + 1 < path.elementCount(); i += 2)
            lines.append(QLineF(path.elementAt(i), path.elementAt(i + 1)));
        painter.drawLines(lines);
        painter.restore();
    }

    static void drawText(QPainter &painter, const TextOp &op, qreal alpha)
    {
        painter.setPen(faded(op.color, alpha));
        for (const ShapedText::Run &run : op.text->runs)
            painter.drawGlyphRun(op.baseline + run.offset, drawable(run, op.text->font));
    }

    void playGroup(QPainter &painter, std::size_t push, const State &state) const
    {
        const std::size_t from = push + 1;
        const std::size_t to = m_ends[push];
        if (const auto *opacity = std::get_if<PushOpacity>(&m_ops[push])) {
            playTranslucent(painter, from, to, opacity->opacity, state);
        } else if (const auto *clip = std::get_if<PushClip>(&m_ops[push])) {
            State inner = state;
            inner.visible &= painter.deviceTransform().mapRect(pointBounds(clip->path)).adjusted(-1, -1, 1, 1);
            if (clip->path.isEmpty() || inner.visible.isEmpty())
                return;
            painter.save();
            painter.setClipPath(own(clip->path), Qt::IntersectClip);
            play(painter, from, to, inner);
            painter.restore();
        } else if (const auto *transform = std::get_if<PushTransform>(&m_ops[push])) {
            const QTransform before = painter.worldTransform();
            painter.setWorldTransform(QTransform(transform->transform), true);
            play(painter, from, to, state);
            painter.setWorldTransform(before);
        }
    }

    void playTranslucent(QPainter &painter, std::size_t from, std::size_t to, qreal opacity, State state) const
    {
        if (opacity <= 0)
            return;
        const QTransform toDevice = painter.deviceTransform();
        const std::vector<QRectF> inks = extents(m_ops, from, to, toDevice);
        // Where nothing lies over anything else, fading each piece is the same and cheaper. On paper and in other
        // vector formats it is done always, so that text stays text.
        constexpr std::size_t fewEnoughToCompare = 12;
        const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
        if (!raster || (inks.size() <= fewEnoughToCompare && !overlap(inks))) {
            state.alpha *= opacity;
            play(painter, from, to, state);
            return;
        }

        QRectF all;
        for (const QRectF &ink : inks)
            all |= ink;
        const QRect area = (all & state.visible).adjusted(-1, -1, 1, 1).toAlignedRect();
        if (area.isEmpty())
            return;
        QImage &layer = scratch(state.depth, area.size());
        {
            QPainter inner(&layer);
            setUp(inner);
            inner.setClipRect(QRect(QPoint(), area.size()));
            inner.setWorldTransform(toDevice * QTransform::fromTranslate(-area.x(), -area.y()));
            play(inner, from, to, {1, state.visible.translated(-area.topLeft()), state.depth + 1});
        }
        // What lies between world coordinates and the device (a widget's offset, a pixel ratio) is undone.
        const QTransform world = painter.worldTransform();
        const QTransform beyond = world.inverted() * toDevice;
        painter.setWorldTransform(QTransform::fromTranslate(area.x(), area.y()) * beyond.inverted());
        painter.setOpacity(state.alpha * opacity);
        painter.drawImage(QPoint(), layer, QRect(QPoint(), area.size()));
        painter.setOpacity(1);
        painter.setWorldTransform(world);
    }

    const std::vector<PictureOp> &m_ops;
    const std::vector<std::size_t> m_ends;
    std::vector<QRectF> m_inks; ///< in device pixels; empty: nothing is passed over
};

/// The picture's coordinates to the image's: as large as goes, centred.
QTransform onto(const QImage &image, const Picture &picture)
{
    const QSizeF room = QSizeF(image.size()) / image.devicePixelRatio();
    const qreal scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
    QTransform transform;
    transform.translate((room.width() - picture.size.width() * scale) / 2,
                        (room.height() - picture.size.height() * scale) / 2);
    transform.scale(scale, scale);
    return transform;
}

void paintScaled(QImage &image, const Picture &picture)
{
    image.fill(picture.background.isValid() ? picture.background : QColor(Qt::transparent));
    if (picture.size.isEmpty() || image.isNull())
        return;
    QPainter painter(&image);
    painter.setTransform(onto(image, picture));
    paint(picture, painter);
}

/// Few and large enough that going through the picture for each pays.
std::vector<QRect> fewParts(const std::vector<QRectF> &changes, const QTransform &toDevice, QRect device)
{
    constexpr std::size_t most = 16;
    std::vector<QRect> parts;
    for (const QRectF &change : changes) {
        QRect part = toDevice.mapRect(change).adjusted(-3, -3, 3, 3).toAlignedRect() & device;
        if (part.isEmpty())
            continue;
        for (bool grown = true; grown;) { // with those it lies over
            grown = false;
            for (auto other = parts.begin(); other != parts.end(); ++other) {
                if (!other->intersects(part))
                    continue;
                part |= *other;
                parts.erase(other);
                grown = true;
                break;
            }
        }
        parts.push_back(part);
    }
    std::sort(parts.begin(), parts.end(), [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
    while (parts.size() > most) { // neighbours from top to bottom together
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            parts[i] |= parts[i + 1];
            parts.erase(parts.begin() + std::ptrdiff_t(i) + 1);
        }
    }
    return parts;
}

void repaintScaled(QImage &image, const Picture &before, const Picture &after)
{
    if (image.isNull() || before.size.isEmpty() || before.size != after.size || before.background != after.background) {
        paintScaled(image, after);
        return;
    }
    Q_ASSERT(image.devicePixelRatio() == 1);
    const QTransform toDevice = onto(image, after);
    const std::vector<QRect> parts = fewParts(changesBetween(before, after), toDevice, image.rect());
    double area = 0;
    for (const QRect &part : parts)
        area += double(part.width()) * part.height();
    if (area > 0.6 * image.width() * image.height()) {
        paintScaled(image, after);
        return;
    }
    if (parts.empty())
        return;
    Painting painting(after);
    painting.skipHidden(toDevice);
    QPainter painter(&image);
    setUp(painter);
    for (const QRect &part : parts) {
        painter.resetTransform();
        painter.setClipRect(part);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(part, after.background);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setTransform(toDevice);
        painting.play(painter, 0, painting.size(), {1, QRectF(part), 0});
    }
}

/// On a thread of the global pool; returns when it is done.
template<class Work>
void onPool(const Work &work)
{
    QThreadPool *const pool = QThreadPool::globalInstance();
    if (pool->contains(QThread::currentThread())) {
        work();
        return;
    }
    // Its threads keep the fonts that they have opened.
    if (pool->expiryTimeout() != -1)
        pool->setExpiryTimeout(-1);
    QSemaphore done;
    pool->start(
        [&] {
            work();
            done.release();
        },
        std::numeric_limits<int>::max()); // somebody is waiting for it
    done.acquire();
}

} // namespace

void paint(const Picture &picture, QPainter &painter)
{
    Q_ASSERT(painter.isActive());
    painter.save();
    setUp(painter);
    const QPaintDevice *device = painter.paintEngine()->paintDevice();
    const Painting painting(picture);
    painting.play(painter, 0, painting.size(), {1, QRectF(0, 0, device->width(), device->height()), 0});
    painter.restore();
}

void paintInto(QImage &image, const Picture &picture)
{
    onPool([&] { paintScaled(image, picture); });
}

void repaintInto(QImage &image, const Picture &before, const Picture &after)
{
    onPool([&] { repaintScaled(image, before, after); });
}

QImage toImage(const Picture &picture, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (!image.isNull())
        paintInto(image, picture);
    return image;
}

} // namespace madang
