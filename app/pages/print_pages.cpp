// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/print_pages.h"

#include "exporters/frame_picture.h"
#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QPainter>

#include <algorithm>

namespace madang {

PrintPages::PrintPages(ExportJob job, bool handout) : m_job(std::move(job)), m_handout(handout)
{
    if (handout) {
        m_plan = planHandout(m_job);
        return;
    }
    for (const auto &timeline : m_job.timelines) {
        for (const int step : stepsIn(m_job, *timeline))
            m_steps.push_back({timeline.get(), step});
    }
}

Picture PrintPages::page(size_t index) const
{
    if (m_handout)
        return handoutPage(m_job, m_plan, index);
    const auto &[timeline, step] = m_steps.at(index);
    return framePicture(m_job, *timeline, step, timeline->steps().at(size_t(step)).end);
}

void PrintPages::paint(size_t index, QPainter &painter, const QRectF &room) const
{
    const Picture picture = page(index);
    const qreal scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
    const QSizeF size = picture.size * scale;
    painter.save();
    painter.translate(room.center() - QPointF(size.width(), size.height()) / 2);
    painter.scale(scale, scale);
    // A dark stage is dark on paper too: its colours are chosen for it.
    if (picture.background.isValid() && picture.background != Qt::white)
        painter.fillRect(QRectF(QPointF(), picture.size), picture.background);
    madang::paint(picture, painter);
    painter.restore();
}

} // namespace madang
