// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/pointed_stage.h"

#include "player/open_scene.h"
#include "stageview/explanation_popup.h"
#include "timeline/timeline.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace madang {

namespace {

constexpr double wheelStep = 1.2;

} // namespace

PointedStage::PointedStage(OpenScene &scene, QWidget *parent) :
    StageView(scene, parent), m_scene(scene), m_popup(new ExplanationPopup(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_popup->setTheme(&scene.theme());
    connect(&scene, &OpenScene::sceneChanged, this, &PointedStage::forget);
    connect(&scene, &OpenScene::runChanged, this, &PointedStage::forget);
    connect(&scene, &OpenScene::statusChanged, this, [this] {
        if (std::exchange(m_shownTime, m_scene.status().shownTime) != m_shownTime)
            explainAgain();
    });
    connect(&scene, &OpenScene::lookChanged, this, &PointedStage::noticeLook);
}

void PointedStage::forget()
{
    m_pointed = m_pinned = -1;
    m_popup->hide();
}

void PointedStage::explainAgain()
{
    if (m_pinned >= 0 || m_pointed >= 0)
        explainElement(m_pinned >= 0 ? m_pinned : m_pointed);
}

void PointedStage::noticeLook()
{
    m_popup->setTheme(&m_scene.theme());
    if (m_scene.zoom().factor() != m_factor) {
        m_factor = m_scene.zoom().factor();
        m_popup->hide();
        setCursor(m_scene.zoom().isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    }
    if (m_popup->isVisible())
        explainAgain();
}

bool PointedStage::unpin()
{
    if (m_pinned < 0)
        return false;
    m_pinned = -1;
    m_popup->hide();
    return true;
}

void PointedStage::resizeEvent(QResizeEvent *)
{
    m_popup->hide();
}

void PointedStage::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        m_scene.zoomBy(std::pow(wheelStep, event->angleDelta().y() / 120.0), toStage(event->position()));
    else if (!m_scene.zoom().isWhole())
        m_scene.moveZoom(-QPointF(event->angleDelta()) / m_scene.zoom().factor());
    else {
        event->ignore();
        return;
    }
    event->accept();
}

void PointedStage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    m_dragged = false;
}

void PointedStage::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton)) {
        point(event->position());
        return;
    }
    if (m_scene.zoom().isWhole())
        return;
    const QPointF way = event->position() - *m_dragFrom;
    if (!m_dragged && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    setCursor(Qt::ClosedHandCursor);
    m_popup->hide();
    m_scene.moveZoom(toStage(*m_dragFrom) - toStage(event->position()));
    m_dragFrom = event->position();
}

void PointedStage::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    m_dragFrom.reset();
    setCursor(m_scene.zoom().isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    if (m_dragged)
        return;
    const int element = elementAt(event->position());
    m_pinned = element == m_pinned ? -1 : element;
    explainElement(m_pinned);
}

void PointedStage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_scene.resetZoom();
}

void PointedStage::leaveEvent(QEvent *)
{
    m_pointed = -1;
    if (m_pinned < 0)
        m_popup->hide();
}

int PointedStage::elementAt(QPointF position) const
{
    const auto &timeline = m_scene.timeline();
    if (!timeline || !stageArea().contains(position))
        return -1;
    const Moment moment = timeline->at(m_scene.status().shownTime);
    const qreal scale = moment.camera.width() / stageSize.width();
    return timeline->explainedAt(moment, moment.camera.topLeft() + toStage(position) * scale);
}

QRectF PointedStage::elementArea(int element) const
{
    const auto &timeline = m_scene.timeline();
    const Moment moment = timeline->at(m_scene.status().shownTime);
    const qreal scale = stageSize.width() / moment.camera.width();
    const QRectF rect = rectAt(timeline->elements()[size_t(element)], moment.elements[size_t(element)]);
    return fromStage({(rect.topLeft() - moment.camera.topLeft()) * scale, rect.size() * scale});
}

void PointedStage::point(QPointF position)
{
    const int element = elementAt(position);
    if (m_scene.zoom().isWhole())
        setCursor(element >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (element == m_pointed)
        return;
    m_pointed = element;
    if (m_pinned < 0)
        explainElement(element);
}

void PointedStage::explainElement(int element)
{
    const auto &timeline = m_scene.timeline();
    const Explanation explanation = timeline ? explain(*timeline, element, m_scene.mode()) : Explanation();
    if (explanation.isEmpty() || timeline->at(m_scene.status().shownTime).elements[size_t(element)].visible <= 0.5) {
        m_popup->hide();
        return;
    }
    m_popup->explain(explanation, elementArea(element).toAlignedRect(), element == m_pinned);
}

} // namespace madang
