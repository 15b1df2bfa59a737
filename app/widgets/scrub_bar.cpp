// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrub_bar.h"

#include "timeline/timeline.h"
#include "widgets/appearance.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace madang {

namespace {

constexpr int margin = 10; ///< so that the knob has room at the ends
constexpr qreal snap = 6;  ///< pixels around a step's mark that count as the mark

} // namespace

ScrubBar::ScrubBar(const Appearance &appearance, QWidget *parent) : QAbstractSlider(parent), m_appearance(appearance)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { emit sought(sliderPosition() / 1000.0); });
}

void ScrubBar::setTimeline(std::shared_ptr<const Timeline> timeline)
{
    m_timeline = std::move(timeline);
    const QSignalBlocker quiet(this);
    setRange(0, m_timeline ? int(m_timeline->duration() * 1000) : 0);
    setSingleStep(1000);
    setPageStep(5000);
    setEnabled(m_timeline != nullptr);
    update();
}

void ScrubBar::setTime(double seconds)
{
    m_time = seconds;
    const QSignalBlocker quiet(this);
    setValue(int(seconds * 1000));
    update();
}

int ScrubBar::positionOf(double seconds) const
{
    const double duration = m_timeline ? m_timeline->duration() : 0;
    return margin + (duration > 0 ? int(std::lround(seconds / duration * (width() - 2 * margin))) : 0);
}

double ScrubBar::timeAt(int x) const
{
    if (!m_timeline || width() <= 2 * margin)
        return 0;
    const double time = std::clamp(double(x - margin) / (width() - 2 * margin), 0.0, 1.0) * m_timeline->duration();
    // Near a mark it is the step's start that is meant.
    for (const StepTime &step : m_timeline->steps()) {
        if (std::abs(positionOf(step.start) - x) <= snap)
            return step.start;
    }
    return time;
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_timeline)
        return;
    setSliderDown(true);
    emit sought(timeAt(event->position().toPoint().x()));
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (isSliderDown() && (event->buttons() & Qt::LeftButton))
        emit sought(timeAt(x));
    hint(x);
}

void ScrubBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
    update();
}

void ScrubBar::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ScrubBar::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it would scroll through the scene by accident
}

void ScrubBar::hint(int x)
{
    if (!m_timeline || m_timeline->steps().empty())
        return;
    const int step = m_timeline->stepAt(timeAt(x));
    if (step == m_hovered)
        return;
    m_hovered = step;
    const Bilingual &title = m_timeline->script().steps[size_t(step)].title;
    QToolTip::showText(mapToGlobal(QPoint(x - 20, -44)),
                       QStringLiteral("%1. %2").arg(step + 1).arg(title.in(
                           m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean)),
                       this);
    update();
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0;
    const QRectF groove(margin, middle - 3, width() - 2 * margin, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(groove, 3, 3);
    if (!m_timeline)
        return;
    const int knob = positionOf(m_time);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), knob - groove.left(), 6), 3, 3);
    const auto &steps = m_timeline->steps();
    for (size_t i = 1; i < steps.size(); ++i)
        painter.fillRect(QRectF(positionOf(steps[i].start) - 1, middle - 6, 2, 12), theme.panel);
    const qreal radius = isSliderDown() || m_hovered >= 0 ? 9 : 8;
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawEllipse(QPointF(knob, middle), radius + 2.5, radius + 2.5);
    }
    painter.setBrush(theme.accent);
    painter.setPen(QPen(theme.panel, 3));
    painter.drawEllipse(QPointF(knob, middle), radius, radius);
}

} // namespace madang
