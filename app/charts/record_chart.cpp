// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/record_chart.h"

#include "charts/chart_series.h"
#include "picture/record_painting.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace madang {

namespace {

void setUp(QValueAxis &axis, double low, double high, double firstTick, double step)
{
    axis.setLabelsVisible(false); // our own texts stand there
    axis.setMinorGridLineVisible(false);
    axis.setRange(low, high);
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(firstTick);
    // Qt adds the steps up; they must not arrive above the last tick.
    axis.setTickInterval(step * (1 - 1e-9));
}

/// As a QGraphicsScene would, but there is none: every scene is known to the application, whose thread sends events to
/// all of them, such as that of a new palette, whichever thread they live on.
void drawItem(QPainter &painter, QGraphicsItem &item)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    painter.save();
    if (item.parentItem())
        painter.setTransform(item.itemTransform(item.parentItem()), true);
    if (!(item.flags() & QGraphicsItem::ItemHasNoContents)) {
        QStyleOptionGraphicsItem option;
        option.exposedRect = item.boundingRect();
        option.rect = option.exposedRect.toAlignedRect();
        painter.save();
        item.paint(&painter, &option, nullptr);
        painter.restore();
    }
    if (item.flags() & QGraphicsItem::ItemClipsChildrenToShape)
        painter.setClipPath(item.shape(), Qt::IntersectClip);
    QList<QGraphicsItem *> children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const auto *a, const auto *b) { return a->zValue() < b->zValue(); });
    for (QGraphicsItem *child : children)
        drawItem(painter, *child);
    painter.restore();
}

void drawItems(QPainter &painter, QList<QGraphicsItem *> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const auto *a, const auto *b) { return a->zValue() < b->zValue(); });
    for (QGraphicsItem *item : items)
        drawItem(painter, *item);
}

void endDashes(Picture &picture)
{
    for (PictureOp &op : picture.ops) {
        auto *const line = std::get_if<StrokeOp>(&op);
        if (line && !line->stroke.dashes.empty()
            && line->stroke.dashes.front() >= endlessDash * 0.99 * line->stroke.width)
            line->stroke.dashes.clear();
    }
}

/// Qt Charts cuts lines in half along the edges of the plot; they are drawn whole.
void widenClips(Picture &picture, const QRectF &plot, qreal by)
{
    for (PictureOp &op : picture.ops) {
        auto *const clip = std::get_if<PushClip>(&op);
        if (!clip)
            continue;
        const QRectF bounds = clip->path.boundingRect();
        const auto near = [](qreal a, qreal b) { return std::abs(a - b) < 2; };
        if (near(bounds.left(), plot.left()) && near(bounds.right(), plot.right()) && near(bounds.top(), plot.top())
            && near(bounds.bottom(), plot.bottom())) {
            clip->path = {};
            clip->path.addRect(plot.adjusted(-by, -by, by, by));
        }
    }
}

/// What is hatched hides what is behind it, like a fill.
void fillBehindHatches(Picture &picture, const QColor &color)
{
    std::vector<PictureOp> ops;
    ops.reserve(picture.ops.size());
    for (PictureOp &op : picture.ops) {
        if (const auto *const hatch = std::get_if<HatchOp>(&op))
            ops.push_back(FillOp{hatch->path, color});
        ops.push_back(std::move(op));
    }
    picture.ops = std::move(ops);
}

} // namespace

RecordedChart recordChart(const ChartData &chart, const ChartLook &look, const ChartLayout &layout)
{
    const ChartScale &x = layout.x, &y = layout.y;
    const bool bars = hasBars(chart.type);
    const double yUnit = std::max(std::abs(y.low), std::abs(y.high));

    QChart drawn;
    drawn.setAnimationOptions(QChart::NoAnimation);
    drawn.setBackgroundVisible(false);
    drawn.setDropShadowEnabled(false);
    drawn.legend()->hide();
    drawn.setMinimumSize(0, 0);

    auto *const xAxis = new QValueAxis;
    auto *const yAxis = new QValueAxis;
    if (bars)
        setUp(*xAxis, x.low, x.high, 0, x.step);
    else
        setUp(*xAxis, 0, 1, x.ticks.empty() ? 0 : (x.ticks.front() - x.low) / (x.high - x.low),
              x.step / (x.high - x.low));
    setUp(*yAxis, y.low / yUnit, y.high / yUnit, y.ticks.front() / yUnit, y.step / yUnit);
    xAxis->setGridLineVisible(false);
    xAxis->setLinePen(QPen(look.theme->faint, look.textSize / 12, Qt::SolidLine, Qt::FlatCap));
    yAxis->setLineVisible(false);
    yAxis->setGridLinePen(QPen(look.theme->line, look.textSize / 18));
    drawn.addAxis(xAxis, Qt::AlignBottom);
    drawn.addAxis(yAxis, Qt::AlignLeft);
    const QList<QGraphicsItem *> frameItems = drawn.childItems();
    for (QAbstractSeries *series : makeSeries(chart, look, layout, yUnit)) {
        drawn.addSeries(series);
        series->attachAxis(xAxis);
        series->attachAxis(yAxis);
    }
    drawn.setPlotArea(layout.plot); // before the size, or the axes keep a place of their own
    drawn.resize(look.size);
    drawn.layout()->activate();

    QList<QGraphicsItem *> lineItems;
    for (QGraphicsItem *item : drawn.childItems()) {
        if (!frameItems.contains(item))
            lineItems.append(item);
    }
    RecordedChart recorded;
    recorded.frame = recordPainting(look.size, [&](QPainter &painter) { drawItems(painter, frameItems); });
    recorded.lines = recordPainting(look.size, [&](QPainter &painter) { drawItems(painter, lineItems); });
    endDashes(recorded.lines);
    widenClips(recorded.lines, layout.plot, look.textSize / 12);
    if (chart.type != ChartData::Type::Area)
        fillBehindHatches(recorded.lines, look.theme->stage);
    return recorded;
}

} // namespace madang
