// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/step_copier.h"

#include "exportview/step_bytes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QThread>

namespace madang {

StepCopier::~StepCopier()
{
    if (m_thread) {
        m_thread->disconnect(this);
        m_thread->wait();
        delete m_thread;
    }
}

void StepCopier::copy(const ExportJob &job)
{
    if (m_thread)
        m_next = job;
    else
        start(job);
}

void StepCopier::start(const ExportJob &job)
{
    const auto clipping = std::make_shared<StepClipping>();
    m_thread = QThread::create([clipping, job] { *clipping = clipStep(job); });
    connect(m_thread, &QThread::finished, this, [this, clipping] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (const std::optional<ExportJob> next = std::exchange(m_next, std::nullopt)) {
            start(*next);
            return;
        }
        const bool worked = !clipping->png.isEmpty() && !clipping->svg.isEmpty() && !clipping->image.isNull();
        if (worked)
            QGuiApplication::clipboard()->setMimeData(mimeData(*clipping));
        emit copied(worked);
    });
    m_thread->start();
}

} // namespace madang
