// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_thread.h"

#include <QCoreApplication>
#include <QThread>

#include <mutex>

namespace madang {

namespace {

// Never destroyed by themselves: static objects go when there is no application left that they could end with.
std::mutex &starting()
{
    static auto *const mutex = new std::mutex;
    return *mutex;
}

QThread *thread = nullptr;
QObject *worker = nullptr;

void end()
{
    const std::lock_guard lock(starting());
    if (!thread)
        return;
    thread->quit();
    thread->wait();
    delete worker;
    delete thread;
    worker = nullptr;
    thread = nullptr;
}

} // namespace

void onChartThread(const std::function<void()> &work)
{
    {
        const std::lock_guard lock(starting());
        if (!thread) {
            Q_ASSERT(QCoreApplication::instance());
            thread = new QThread;
            thread->setObjectName(QStringLiteral("charts"));
            worker = new QObject;
            worker->moveToThread(thread);
            thread->start();
            qAddPostRoutine(end);
        }
    }
    if (QThread::currentThread() == thread)
        work();
    else
        QMetaObject::invokeMethod(worker, work, Qt::BlockingQueuedConnection);
}

} // namespace madang
