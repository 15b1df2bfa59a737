// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/record_chart.h"

#include "charts/chart_series.h"
#include "picture/record_painting.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QThread>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

/// A chart with its axes, made once: making them, and the text items of their labels, takes longer than all else.
/// Series come and go. Lives and ends with the chart thread.
class KeptChart
{
public:
    KeptChart()
    {
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.setBackgroundVisible(false);
        m_chart.setDropShadowEnabled(false);
        m_chart.legend()->hide();
        m_chart.setMinimumSize(0, 0);
        m_chart.addAxis(x, Qt::AlignBottom);
        m_chart.addAxis(y, Qt::AlignLeft);
        for (QValueAxis *axis : {x, y}) {
            axis->setLabelsVisible(false); // our own texts stand there
            axis->setMinorGridLineVisible(false);
            axis->setTickType(QValueAxis::TicksDynamic);
        }
        x->setGridLineVisible(false);
        y->setLineVisible(false);
        m_frame = m_chart.childItems();
    }

    void setSeries(const std::vector<QAbstractSeries *> &all)
    {
        m_chart.removeAllSeries();
        m_gone = m_chart.childItems(); // What drew them goes later.
        for (QAbstractSeries *series : all) {
            m_chart.addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        }
    }

    void layOut(const QRectF &plot, QSizeF size)
    {
        m_chart.setPlotArea(plot); // before the size, or the axes keep a place of their own
        m_chart.resize(size);
        m_chart.layout()->activate();
    }

    const QList<QGraphicsItem *> &frame() const { return m_frame; }
    QList<QGraphicsItem *> lines() const
    {
        QList<QGraphicsItem *> items;
        for (QGraphicsItem *item : m_chart.childItems()) {
            if (!m_gone.contains(item))
                items.append(item);
        }
        return items;
    }

    QValueAxis *const x = new QValueAxis;
    QValueAxis *const y = new QValueAxis;

private:
    QChart m_chart;
    QList<QGraphicsItem *> m_frame, m_gone;
};

/// Ends when the thread has finished, and before what Qt Charts wants deleted later is.
KeptChart &keptChart()
{
    static KeptChart *chart = nullptr;
    if (!chart) {
        chart = new KeptChart;
        QObject::connect(QThread::currentThread(), &QThread::finished, [] { delete std::exchange(chart, nullptr); });
    }
    return *chart;
}

void setUp(QValueAxis &axis, double low, double high, double firstTick, double step)
{
    axis.setRange(low, high);
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

    KeptChart &kept = keptChart();
    if (bars)
        setUp(*kept.x, x.low, x.high, 0, x.step);
    else
        setUp(*kept.x, 0, 1, x.ticks.empty() ? 0 : (x.ticks.front() - x.low) / (x.high - x.low),
              x.step / (x.high - x.low));
    setUp(*kept.y, y.low / yUnit, y.high / yUnit, y.ticks.front() / yUnit, y.step / yUnit);
    kept.x->setLinePen(QPen(look.theme->faint, look.textSize / 12, Qt::SolidLine, Qt::FlatCap));
    kept.y->setGridLinePen(QPen(look.theme->line, look.textSize / 18));
    kept.setSeries(makeSeries(chart, look, layout, yUnit));
    kept.layOut(layout.plot, look.size);
    RecordedChart recorded;
    recorded.frame = recordPainting(look.size, [&](QPainter &painter) { drawItems(painter, kept.frame()); });
    recorded.lines = recordPainting(look.size, [&](QPainter &painter) { drawItems(painter, kept.lines()); });
    endDashes(recorded.lines);
    widenClips(recorded.lines, layout.plot, look.textSize / 12);
    if (chart.type != ChartData::Type::Area)
        fillBehindHatches(recorded.lines, look.theme->stage);
    return recorded;
}

} // namespace madang
