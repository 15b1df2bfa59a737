// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's locks and queues order, told to ThreadSanitizer: Qt is not compiled with it, and its semaphores,
// conditions, events and pools wait in the kernel where nobody sees it. Linked into the threaded tests of the preset
// tsan, whose calls come here first; itself compiled without ThreadSanitizer. Not concerned with what Qt does within.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <cstdarg>

#include <dlfcn.h>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
void __tsan_mutex_pre_unlock(void *address, unsigned flags);
void __tsan_mutex_post_unlock(void *address, unsigned flags);
void __tsan_mutex_pre_lock(void *address, unsigned flags);
void __tsan_mutex_post_lock(void *address, unsigned flags, int recursion);
}

namespace {

/// The library's own function of that name.
template<class Function>
Function *inLibrary(const char *symbol)
{
    void *const found = dlsym(RTLD_NEXT, symbol);
    if (!found)
        qFatal("There is no %s.", symbol);
    return reinterpret_cast<Function *>(found);
}

/// Orders what was told by a signal, or by the end of a thread: which event carries it is known within Qt only.
char toldFromWithin;

/// Called by Qt before it delivers an event, with {receiver, event, result}.
bool beforeDelivery(void **delivery)
{
    __tsan_acquire(delivery[1]);
    __tsan_acquire(&toldFromWithin);
    return false;
}

const bool isHeard = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeDelivery);

/// What a pool runs comes after what was done before it was handed over.
class Task : public QRunnable
{
public:
    explicit Task(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = nullptr;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void QSemaphore::acquire(int n)
{
    static auto *const real = inLibrary<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, n);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int n)
{
    static auto *const real = inLibrary<bool(QSemaphore *, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool acquired = real(this, n);
    __tsan_acquire(this);
    return acquired;
}

bool QSemaphore::tryAcquire(int n, int timeout)
{
    static auto *const real = inLibrary<bool(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool acquired = real(this, n, timeout);
    __tsan_acquire(this);
    return acquired;
}

void QSemaphore::release(int n)
{
    static auto *const real = inLibrary<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    real(this, n);
}

// Qt's headers tell of locking and unlocking a mutex; waiting with one is within Qt.
bool QWaitCondition::wait(QMutex *mutex, QDeadlineTimer deadline)
{
    static auto *const real = inLibrary<bool(QWaitCondition *, QMutex *, QDeadlineTimer)>(
        "_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    __tsan_mutex_pre_unlock(mutex, 0);
    __tsan_mutex_post_unlock(mutex, 0);
    const bool woken = real(this, mutex, deadline);
    __tsan_mutex_pre_lock(mutex, 0);
    __tsan_mutex_post_lock(mutex, 0, 0);
    return woken;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static auto *const real = inLibrary<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new Task(std::move(work)), priority);
}

bool QThreadPool::tryStart(std::function<void()> work)
{
    static auto *const real = inLibrary<bool(QThreadPool *, QRunnable *)>("_ZN11QThreadPool8tryStartEP9QRunnable");
    auto *const task = new Task(std::move(work));
    const bool started = real(this, task);
    if (!started)
        delete task;
    return started;
}

void QThread::start(Priority priority)
{
    static auto *const real = inLibrary<void(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    connect(
        this, &QThread::finished, this, [] { __tsan_release(&toldFromWithin); }, Qt::DirectConnection);
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const real = inLibrary<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool finished = real(this, deadline);
    __tsan_acquire(&toldFromWithin);
    return finished;
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static auto *const real =
        inLibrary<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    __tsan_release(event);
    real(receiver, event, priority);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static auto *const real =
        inLibrary<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&toldFromWithin);
    real(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static auto *const real = inLibrary<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(&toldFromWithin);
    return real(object, slot, type, result);
}

// QProcess starts programs with clone(), and what ThreadSanitizer of clang 14 does around that does not hold in a
// thread.
extern "C" int clone(int (*work)(void *), void *stack, int flags, void *argument, ...)
{
    static auto *const real = inLibrary<int(int (*)(void *), void *, int, void *, ...)>("clone");
    va_list further;
    va_start(further, argument);
    void *const parent = va_arg(further, void *);
    void *const storage = va_arg(further, void *);
    void *const child = va_arg(further, void *);
    va_end(further);
    return real(work, stack, flags, argument, parent, storage, child);
}
