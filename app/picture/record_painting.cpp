// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/record_painting.h"

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <limits>
#include <optional>

namespace madang {

namespace {

constexpr int inch = 96;

QColor plainColor(const QBrush &brush)
{
    const QGradient *const gradient = brush.gradient();
    if (!gradient || gradient->stops().isEmpty())
        return brush.style() == Qt::NoBrush ? QColor(Qt::transparent) : brush.color();
    const QGradientStops stops = gradient->stops();
    return stops[stops.size() / 2].second;
}

std::optional<Hatch> hatchOf(Qt::BrushStyle style)
{
    switch (style) {
    case Qt::HorPattern:
        return Hatch::Horizontal;
    case Qt::VerPattern:
        return Hatch::Vertical;
    case Qt::CrossPattern:
        return Hatch::Grid;
    case Qt::BDiagPattern:
        return Hatch::Forward;
    case Qt::FDiagPattern:
        return Hatch::Backward;
    case Qt::DiagCrossPattern:
        return Hatch::Cross;
    case Qt::Dense1Pattern:
    case Qt::Dense2Pattern:
    case Qt::Dense3Pattern:
    case Qt::Dense4Pattern:
    case Qt::Dense5Pattern:
    case Qt::Dense6Pattern:
    case Qt::Dense7Pattern:
        return Hatch::Dots;
    default:
        return std::nullopt;
    }
}

class Recorder : public QPaintEngine
{
public:
    explicit Recorder(PictureBuilder &builder) : QPaintEngine(AllFeatures), m_builder(builder) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags dirty = state.state();
        if (dirty & DirtyTransform)
            m_transform = state.transform();
        if (dirty & DirtyPen)
            m_pen = state.pen();
        if (dirty & DirtyBrush)
            m_brush = state.brush();
        if (dirty & DirtyOpacity)
            m_opacity = state.opacity();
        // Not QPainter::clipPath(): that intersects by turning curves into rectangles.
        if (dirty & DirtyClipPath)
            clip(state.clipPath(), state);
        if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(state.clipRegion());
            clip(path, state);
        }
        if (dirty & DirtyClipEnabled)
            m_clipping = state.isClipEnabled();
    }

    void drawPath(const QPainterPath &path) override
    {
        fill(path);
        stroke(path);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode) {
            path.closeSubpath();
            path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
            fill(path);
        }
        stroke(path);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().isEmpty()) {
            QPaintEngine::drawTextItem(at, item); // bare glyphs: Qt draws their outlines
            return;
        }
        const QFont given = item.font();
        Font font;
        font.face = QFontInfo(given).fixedPitch() ? Font::Face::Mono : Font::Face::Sans;
        font.size = given.pixelSize() > 0 ? given.pixelSize() : given.pointSizeF() * inch / 72;
        font.bold = given.weight() >= QFont::DemiBold;
        const ShapedTextPtr text = shape(item.text(), font);
        // What our faces make wider or narrower is shared between both ends.
        const QPointF shift((item.width() - text->width) / 2, 0);
        draw([&] { m_builder.text(text, at + shift, faded(m_pen.color())); });
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

private:
    QColor faded(QColor color) const
    {
        color.setAlphaF(float(color.alphaF() * m_opacity));
        return color;
    }

    void clip(const QPainterPath &path, const QPaintEngineState &state)
    {
        const Qt::ClipOperation operation = state.clipOperation();
        if (operation != Qt::IntersectClip)
            m_clips.clear();
        if (operation != Qt::NoClip)
            m_clips.push_back(state.transform().map(path));
        m_clipping = operation != Qt::NoClip;
    }

    bool anythingVisible() const
    {
        QRectF visible(-1e9, -1e9, 2e9, 2e9);
        for (const QPainterPath &each : m_clips)
            visible &= each.boundingRect();
        return !visible.isEmpty();
    }

    /// Runs `operation` within the current clips, from the one at `first` on, and the transform.
    template<typename Operation>
    void draw(const Operation &operation, std::size_t first = 0)
    {
        if (m_clipping && first < m_clips.size()) {
            if (first > 0 || anythingVisible()) {
                const auto clip = m_builder.clip(m_clips[first]);
                draw(operation, first + 1);
            }
        } else {
            const auto transform = m_builder.transform(m_transform);
            operation();
        }
    }

    void fill(const QPainterPath &path)
    {
        if (m_brush.style() == Qt::NoBrush || path.isEmpty())
            return;
        const QColor color = faded(plainColor(m_brush));
        if (const std::optional<Hatch> hatch = hatchOf(m_brush.style()))
            draw([&] { m_builder.hatch(path, *hatch, color); });
        else
            draw([&] { m_builder.fill(path, color); });
    }

    void stroke(const QPainterPath &path)
    {
        if (m_pen.style() == Qt::NoPen || path.isEmpty())
            return;
        Stroke stroke{faded(plainColor(m_pen.brush())), m_pen.widthF(), {}, m_pen.capStyle() == Qt::RoundCap};
        const bool cosmetic = m_pen.isCosmetic() || stroke.width == 0;
        if (stroke.width == 0)
            stroke.width = 1;
        if (m_pen.style() != Qt::SolidLine) {
            for (qreal dash : m_pen.dashPattern())
                stroke.dashes.push_back(dash * stroke.width);
        }
        if (!cosmetic) {
            draw([&] { m_builder.stroke(path, stroke); });
            return;
        }
        // As wide as it is, whatever the transform: the path goes to the device's coordinates instead.
        const QTransform transform = std::exchange(m_transform, QTransform());
        draw([&] { m_builder.stroke(transform.map(path), stroke); });
        m_transform = transform;
    }

    PictureBuilder &m_builder;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    bool m_clipping = false;
    std::vector<QPainterPath> m_clips; ///< all in force, in the device's coordinates
};

class Device : public QPaintDevice
{
public:
    Device(QSizeF size, PictureBuilder &builder) : m_size(size), m_recorder(builder) {}
    QPaintEngine *paintEngine() const override { return &m_recorder; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const auto millimetres = [](qreal pixels) { return int(std::lround(pixels * 25.4 / inch)); };
        switch (metric) {
        case PdmWidth:
            return int(std::ceil(m_size.width()));
        case PdmHeight:
            return int(std::ceil(m_size.height()));
        case PdmWidthMM:
            return millimetres(m_size.width());
        case PdmHeightMM:
            return millimetres(m_size.height());
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return inch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_size;
    mutable Recorder m_recorder;
};

} // namespace

Picture recordPainting(QSizeF size, const std::function<void(QPainter &)> &draw)
{
    PictureBuilder builder(size, Qt::transparent);
    Device device(size, builder);
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return builder.finish();
}

} // namespace madang
