// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSemaphore>
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

thread_local bool isChartThread = false;

class Work : public QEvent
{
public:
    explicit Work(std::function<void()> run) : QEvent(User), run(std::move(run)) {}
    const std::function<void()> run;
};

class Worker : public QObject
{
protected:
    void customEvent(QEvent *event) override
    {
        isChartThread = true;
        static_cast<Work *>(event)->run();
    }
};

QThread *thread = nullptr;
Worker *worker = nullptr;

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

void post(std::function<void()> work, int priority)
{
    const std::lock_guard lock(starting());
    if (!thread) {
        Q_ASSERT(QCoreApplication::instance());
        thread = new QThread;
        thread->setObjectName(QStringLiteral("charts"));
        worker = new Worker;
        worker->moveToThread(thread);
        thread->start();
        qAddPostRoutine(end);
    }
    QCoreApplication::postEvent(worker, new Work(std::move(work)), priority);
}

} // namespace

void onChartThread(const std::function<void()> &work)
{
    if (isChartThread)
        return work();
    QSemaphore done;
    post(
        [&] {
            work();
            done.release();
        },
        Qt::HighEventPriority);
    done.acquire();
}

void laterOnChartThread(std::function<void()> work)
{
    post(std::move(work), Qt::LowEventPriority);
}

} // namespace madang
