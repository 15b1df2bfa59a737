// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/stage_view.h"

#include "picture/paint.h"
#include "stageview/explanation_popup.h"
#include "timeline/draw.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace madang {

namespace {

constexpr qreal cornerRadius = 12;
constexpr double wheelStep = 1.2;

} // namespace

StageView::StageView(QWidget *parent) :
    QWidget(parent), m_theme(&theme(ThemeName::Light)), m_zoom(stageSize), m_popup(new ExplanationPopup(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("stage"));
    describe();
}

void StageView::setTimeline(std::shared_ptr<const Timeline> timeline)
{
    m_timeline = std::move(timeline);
    m_pointed = m_pinned = -1;
    m_popup->hide();
    refresh();
}

void StageView::setTime(double seconds)
{
    if (seconds == m_time)
        return;
    m_time = seconds;
    refresh();
    // What is explained may have moved or gone.
    if (m_pinned >= 0 || m_pointed >= 0)
        explainElement(m_pinned >= 0 ? m_pinned : m_pointed);
}

void StageView::setStep(int step)
{
    m_step = step;
    describe();
}

void StageView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_popup->setTheme(&theme);
    refresh();
}

void StageView::setLanguageMode(LanguageMode mode)
{
    m_mode = mode;
    refresh();
    describe();
    if (m_popup->isVisible())
        explainElement(m_pinned >= 0 ? m_pinned : m_pointed);
}

void StageView::setFramed(bool framed)
{
    m_framed = framed;
    refresh();
}

void StageView::refresh()
{
    m_stale = true;
    update();
}

QRectF StageView::stageArea() const
{
    // On whole device pixels, so that the image is not resampled.
    const qreal ratio = devicePixelRatioF();
    const qreal scale = std::min(width() / stageSize.width(), height() / stageSize.height());
    const QSizeF size(std::floor(stageSize.width() * scale * ratio) / ratio,
                      std::floor(stageSize.height() * scale * ratio) / ratio);
    return {QPointF(std::floor((width() - size.width()) / 2 * ratio) / ratio,
                    std::floor((height() - size.height()) / 2 * ratio) / ratio),
            size};
}

QPointF StageView::toStage(QPointF position) const
{
    const QRectF area = stageArea(), seen = m_zoom.seen();
    if (area.isEmpty())
        return {};
    return seen.topLeft() + (position - area.topLeft()) * (seen.width() / area.width());
}

QRectF StageView::fromStage(const QRectF &rect) const
{
    const QRectF area = stageArea(), seen = m_zoom.seen();
    const qreal scale = area.width() / seen.width();
    return {area.topLeft() + (rect.topLeft() - seen.topLeft()) * scale, rect.size() * scale};
}

QImage StageView::image(QSize pixels) const
{
    if (!m_timeline)
        return {};
    return toImage(draw(*m_timeline, m_timeline->at(m_time), *m_theme, m_mode), pixels);
}

void StageView::render()
{
    const QRectF area = stageArea();
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (area.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_stale = false;
    if (!m_timeline) {
        m_image.fill(m_theme->stage);
        return;
    }
    Picture picture = draw(*m_timeline, m_timeline->at(m_time), *m_theme, m_mode);
    if (!m_zoom.isWhole()) {
        const QRectF seen = m_zoom.seen();
        picture.ops.insert(
            picture.ops.begin(),
            PushTransform{QTransform::fromScale(m_zoom.factor(), m_zoom.factor()).translate(-seen.x(), -seen.y())});
        picture.ops.push_back(Pop{});
    }
    paintInto(m_image, picture);
}

void StageView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_stale || m_image.size() != (stageArea().size() * ratio).toSize())
        render();
    QPainter painter(this);
    const QRectF area = stageArea();
    if (!m_framed)
        painter.fillRect(rect(), m_theme->stage);
    painter.drawImage(area, m_image, QRectF(m_image.rect()));
    if (!m_framed)
        return;
    // Corners are covered rather than clipped: clipping would not be smooth.
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners, card;
    corners.addRect(area);
    card.addRoundedRect(area, cornerRadius, cornerRadius);
    painter.fillPath(corners.subtracted(card), m_theme->window);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const qreal line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? m_theme->accent : m_theme->line, line));
    painter.drawRoundedRect(area.adjusted(line / 2, line / 2, -line / 2, -line / 2), cornerRadius, cornerRadius);
}

void StageView::resizeEvent(QResizeEvent *)
{
    m_stale = true;
    m_popup->hide();
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void StageView::zoomBy(double ratio, QPointF position)
{
    const double before = m_zoom.factor();
    m_zoom.by(ratio, toStage(position));
    if (m_zoom.factor() == before)
        return;
    m_popup->hide();
    refresh();
    setCursor(m_zoom.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    emit zoomChanged(m_zoom.factor());
}

void StageView::zoomIn()
{
    zoomBy(wheelStep, stageArea().center());
}

void StageView::zoomOut()
{
    zoomBy(1 / wheelStep, stageArea().center());
}

void StageView::resetZoom()
{
    zoomBy(1 / Zoom::largest, stageArea().center());
}

bool StageView::unpin()
{
    if (m_pinned < 0)
        return false;
    m_pinned = -1;
    m_popup->hide();
    return true;
}

void StageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(wheelStep, event->angleDelta().y() / 120.0), event->position());
    else if (!m_zoom.isWhole())
        m_zoom.moveBy(-QPointF(event->angleDelta()) / m_zoom.factor()), refresh();
    else {
        event->ignore();
        return;
    }
    event->accept();
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    m_dragged = false;
}

void StageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton)) {
        point(event->position());
        return;
    }
    if (m_zoom.isWhole())
        return;
    const QPointF way = event->position() - *m_dragFrom;
    if (!m_dragged && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    setCursor(Qt::ClosedHandCursor);
    m_zoom.moveBy(toStage(*m_dragFrom) - toStage(event->position()));
    m_dragFrom = event->position();
    m_popup->hide();
    refresh();
}

void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    m_dragFrom.reset();
    setCursor(m_zoom.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    if (m_dragged)
        return;
    const int element = elementAt(event->position());
    m_pinned = element == m_pinned ? -1 : element;
    explainElement(m_pinned);
}

void StageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        resetZoom();
}

void StageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !unpin())
        QWidget::keyPressEvent(event);
}

void StageView::leaveEvent(QEvent *)
{
    m_pointed = -1;
    if (m_pinned < 0)
        m_popup->hide();
}

int StageView::elementAt(QPointF position) const
{
    if (!m_timeline || !stageArea().contains(position))
        return -1;
    const Moment moment = m_timeline->at(m_time);
    const qreal scale = moment.camera.width() / stageSize.width();
    return m_timeline->explainedAt(moment, moment.camera.topLeft() + toStage(position) * scale);
}

QRectF StageView::elementArea(int element) const
{
    const Moment moment = m_timeline->at(m_time);
    const qreal scale = stageSize.width() / moment.camera.width();
    const QRectF rect = rectAt(m_timeline->elements()[size_t(element)], moment.elements[size_t(element)]);
    return fromStage({(rect.topLeft() - moment.camera.topLeft()) * scale, rect.size() * scale});
}

void StageView::point(QPointF position)
{
    const int element = elementAt(position);
    if (m_zoom.isWhole())
        setCursor(element >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (element == m_pointed)
        return;
    m_pointed = element;
    if (m_pinned < 0)
        explainElement(element);
}

void StageView::explainElement(int element)
{
    const Explanation explanation = m_timeline ? explain(*m_timeline, element, m_mode) : Explanation();
    if (explanation.isEmpty()) {
        m_popup->hide();
        return;
    }
    const Moment moment = m_timeline->at(m_time);
    if (moment.elements[size_t(element)].visible <= 0.5) {
        m_popup->hide();
        return;
    }
    m_popup->explain(explanation, elementArea(element).toAlignedRect(), element == m_pinned);
}

void StageView::describe()
{
    QString name = tr("Stage"), description;
    if (m_timeline && m_step < int(m_timeline->script().steps.size())) {
        const Step &step = m_timeline->script().steps[size_t(m_step)];
        name = tr("Stage: %1").arg(inMode(m_timeline->script().title, m_mode, QStringLiteral(", ")));
        description = inMode(step.title, m_mode, QStringLiteral(", ")) + QStringLiteral(". ")
                      + inMode(step.say, m_mode, QStringLiteral(" ")).remove(QStringLiteral("**"));
    }
    setAccessibleName(name);
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace madang
