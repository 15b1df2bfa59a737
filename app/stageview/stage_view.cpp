// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/stage_view.h"

#include "picture/paint.h"
#include "player/open_scene.h"
#include "timeline/timeline.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal cornerRadius = 12;

} // namespace

StageView::StageView(const OpenScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setObjectName(QStringLiteral("stage"));
    for (const auto signal : {&OpenScene::sceneChanged, &OpenScene::runChanged, &OpenScene::lookChanged}) {
        connect(&scene, signal, this, &StageView::refresh);
        connect(&scene, signal, this, &StageView::describe);
    }
    connect(&scene, &OpenScene::statusChanged, this, &StageView::noticeStatus);
    describe();
}

void StageView::noticeStatus()
{
    const PlayerStatus &status = m_scene.status();
    if (status.shownTime != m_shownTime) {
        m_shownTime = status.shownTime;
        refresh();
    }
    // At a boundary the time alone does not tell the step.
    if (status.step != m_step)
        describe();
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
    const QRectF area = stageArea(), seen = m_scene.zoom().seen();
    if (area.isEmpty())
        return {};
    return seen.topLeft() + (position - area.topLeft()) * (seen.width() / area.width());
}

QRectF StageView::fromStage(const QRectF &rect) const
{
    const QRectF area = stageArea(), seen = m_scene.zoom().seen();
    const qreal scale = area.width() / seen.width();
    return {area.topLeft() + (rect.topLeft() - seen.topLeft()) * scale, rect.size() * scale};
}

QSize StageView::pixels() const
{
    return (stageArea().size() * devicePixelRatioF()).toSize();
}

void StageView::render()
{
    const QSize size = pixels();
    if (size.isEmpty())
        return;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_stale = false;
    if (m_scene.timeline())
        paintInto(m_image, m_scene.picture());
    else
        m_image.fill(m_scene.theme().stage);
}

void StageView::paintEvent(QPaintEvent *)
{
    if (m_stale || m_image.size() != pixels())
        render();
    QPainter painter(this);
    const QRectF area = stageArea();
    const Theme &theme = m_scene.theme();
    if (!m_framed)
        painter.fillRect(rect(), theme.stage);
    painter.drawImage(area, m_image, QRectF(m_image.rect()));
    if (!m_framed)
        return;
    // Corners are covered rather than clipped: clipping would not be smooth.
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners, card;
    corners.addRect(area);
    card.addRoundedRect(area, cornerRadius, cornerRadius);
    painter.fillPath(corners.subtracted(card), theme.window);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const qreal line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? theme.accent : theme.line, line));
    painter.drawRoundedRect(area.adjusted(line / 2, line / 2, -line / 2, -line / 2), cornerRadius, cornerRadius);
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void StageView::describe()
{
    m_step = m_scene.status().step;
    QString name = tr("Stage"), description;
    const auto script = m_scene.script();
    if (script && m_step < int(script->steps.size())) {
        const LanguageMode mode = m_scene.mode();
        const Step &step = script->steps[size_t(m_step)];
        name = tr("Stage: %1").arg(inMode(script->title, mode, QStringLiteral(", ")));
        description = inMode(step.title, mode, QStringLiteral(", ")) + QStringLiteral(". ")
                      + inMode(step.say, mode, QStringLiteral(" ")).remove(QStringLiteral("**"));
    }
    setAccessibleName(name);
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace madang
