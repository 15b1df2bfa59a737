// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/preview_maker.h"

#include "exportview/step_bytes.h"
#include "picture/paint.h"
#include "timeline/timeline.h"

namespace madang {

QImage previewImage(const PreviewRequest &request)
{
    const Picture picture = request.exporter->preview(request.job, request.step);
    // A stage is set into the size that was chosen; a format with pages of its own says how they are.
    const QSizeF shape = picture.size == stageSize ? QSizeF(request.job.size) : picture.size;
    return toImage(picture, shape.scaled(request.room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}));
}

PreviewMaker::PreviewMaker(QObject *parent) : QThread(parent)
{
    start(QThread::LowPriority);
}

PreviewMaker::~PreviewMaker()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_ends = true;
        m_request.reset();
        ++m_number;
    }
    m_asked.wakeAll();
    wait();
}

int PreviewMaker::ask(const PreviewRequest &request)
{
    Q_ASSERT(request.exporter && !request.job.timelines.empty() && !request.room.isEmpty());
    const QMutexLocker locker(&m_mutex);
    m_request = request;
    m_asked.wakeAll();
    return ++m_number;
}

bool PreviewMaker::overtaken(int number)
{
    const QMutexLocker locker(&m_mutex);
    return number != m_number;
}

void PreviewMaker::run()
{
    for (;;) {
        PreviewRequest request;
        int number = 0;
        {
            QMutexLocker locker(&m_mutex);
            while (!m_request && !m_ends)
                m_asked.wait(&m_mutex);
            if (m_ends)
                return;
            request = std::move(*m_request);
            m_request.reset();
            number = m_number;
        }
        const QImage image = previewImage(request);
        if (overtaken(number))
            continue;
        emit painted(number, image);
        if (request.exporter->spec().product != Product::FilePerStep)
            continue;
        // Somebody who leafs through the steps wants the next picture before this one's size.
        msleep(60);
        if (overtaken(number))
            continue;
        request.job.steps = {request.step};
        const qsizetype bytes = stepBytes(*request.exporter, request.job).size();
        if (bytes > 0)
            emit measured(number, bytes);
    }
}

} // namespace madang
