// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/chart_view.h"

#include "chartview/chart_readout.h"
#include "picture/paint.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal textSize = 12;
constexpr int leastHeight = 190, mostHeight = 300;
constexpr int keyMoves = 120; ///< so many presses lead from one end to the other, at most

} // namespace

ChartView::ChartView(const Appearance &appearance, const ModelOutput &output, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_output(output)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto anew = [this] {
        m_picture.reset();
        update();
    };
    connect(&appearance, &Appearance::themeChanged, this, anew);
}

int ChartView::heightForWidth(int width) const
{
    // Names of lines take about a row for each two, in two languages one each.
    const int lines = int(m_output.lines.size()) * (m_series.pinned.empty() ? 1 : 2);
    const int rows = m_appearance.mode() == LanguageMode::Both ? lines : (lines + 1) / 2;
    return std::clamp(int(width * 0.5), leastHeight, mostHeight) + 18 * (rows - 1);
}

void ChartView::setSeries(ComparedSeries series)
{
    if (series == m_series)
        return;
    const bool other = series.pinned.empty() != m_series.pinned.empty();
    m_series = std::move(series);
    m_picture.reset();
    if (m_point >= int(m_series.x.size()))
        m_point = int(m_series.x.size()) - 1;
    if (other)
        updateGeometry();
    if (m_point >= 0)
        setAccessibleDescription(readout());
    // It is made while the stage is painted.
    if (!visibleRegion().isEmpty())
        prepareChart(chart(), look());
    update();
}

ChartLook ChartView::look() const
{
    return {&m_appearance.theme(), m_appearance.mode(), size(), textSize};
}

void ChartView::setWords()
{
    setAccessibleName(tr("Chart: %1").arg(spokenLabel(m_output.label, m_appearance.mode())));
    setAccessibleDescription(m_point >= 0 ? readout() : tr("Left and Right read its values."));
    m_picture.reset();
    updateGeometry();
    update();
}

const ChartPicture &ChartView::picture() const
{
    if (!m_picture || m_pictureSize != size())
        m_picture = chartPicture(chart(), look());
    m_pictureSize = size();
    return *m_picture;
}

void ChartView::setPoint(int point)
{
    point = std::clamp(point, -1, int(m_series.x.size()) - 1);
    if (point == m_point)
        return;
    m_point = point;
    setAccessibleDescription(m_point >= 0 ? readout() : tr("Left and Right read its values."));
    update();
}

QString ChartView::readout() const
{
    return m_point < 0 ? QString() : readChart(m_output, m_series, std::size_t(m_point), m_appearance.mode()).spoken();
}

qreal ChartView::hairline() const
{
    const ChartPicture &chart = picture();
    const double span = chart.xHigh - chart.xLow;
    const double share =
        m_point < 0 || span <= 0 ? 0 : (placeOf(m_output, m_series, std::size_t(m_point)) - chart.xLow) / span;
    return chart.plot.left() + std::clamp(share, 0.0, 1.0) * chart.plot.width();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartPicture &chart = picture();
    if (chart.plot.width() <= 0 || m_series.x.empty())
        return;
    const double share = std::clamp((event->position().x() - chart.plot.left()) / chart.plot.width(), 0.0, 1.0);
    setPoint(nearestPoint(m_output, m_series, chart.xLow + share * (chart.xHigh - chart.xLow)));
}

void ChartView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setPoint(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_series.x.size()) - 1, stride = std::max(1, last / keyMoves);
    switch (event->key()) {
    case Qt::Key_Left:
        return setPoint(m_point < 0 ? last : std::max(0, m_point - stride));
    case Qt::Key_Right:
        return setPoint(m_point < 0 ? 0 : m_point + stride);
    case Qt::Key_Home:
        return setPoint(0);
    case Qt::Key_End:
        return setPoint(last);
    case Qt::Key_Escape:
        if (m_point >= 0)
            return setPoint(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        setPoint(-1);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool stale =
        !m_picture || m_pictureSize != QSizeF(size()) || m_pixels.devicePixelRatio() != devicePixelRatioF();
    const ChartPicture &chart = picture();
    if (stale) {
        m_pixels = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_pixels.setDevicePixelRatio(devicePixelRatioF());
        m_pixels.fill(Qt::transparent);
        QPainter onto(&m_pixels);
        onto.setRenderHint(QPainter::Antialiasing);
        madang::paint(chart.whole, onto);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixels);
    PictureBuilder over(size(), Qt::transparent);
    if (m_point >= 0) {
        const qreal x = hairline();
        over.line({x, chart.plot.top()}, {x, chart.plot.bottom()}, {theme.muted, 1});
        drawReadout(over, readChart(m_output, m_series, std::size_t(m_point), m_appearance.mode()), x,
                    QRectF(rect()).adjusted(2, 2, -2, -2), theme);
    }
    if (hasFocus()) {
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        over.stroke(frame, {theme.accent, 2});
    }
    paint(over.finish(), painter);
}

} // namespace madang
