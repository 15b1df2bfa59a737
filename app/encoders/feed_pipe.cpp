// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/feed_pipe.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace madang {

#ifdef Q_OS_UNIX

namespace {

void closeEnd(int &end)
{
    if (end >= 0)
        ::close(end);
    end = -1;
}

} // namespace

bool FeedPipe::attachTo(QProcess &process)
{
    int ends[2];
#ifdef Q_OS_LINUX
    // At once: between two calls another thread might start a process, which would keep the pipe open.
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
#else
    if (::pipe(ends) != 0)
        return false;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
#endif
    m_from = ends[0];
    m_to = ends[1];
    ::fcntl(m_to, F_SETFL, O_NONBLOCK);
#ifdef F_SETPIPE_SZ
    ::fcntl(m_to, F_SETPIPE_SZ, 1 << 20); // as much as anybody may have: fewer turns from one process to the other
#endif
    // Somebody who stops reading is a problem to be told, not the end of this process.
    std::signal(SIGPIPE, SIG_IGN);
    process.setInputChannelMode(QProcess::ForwardedInputChannel); // no pipe of Qt's
    process.setChildProcessModifier([from = m_from] { ::dup2(from, STDIN_FILENO); });
    return true;
}

void FeedPipe::started()
{
    closeEnd(m_from);
}

qint64 FeedPipe::write(const char *bytes, qint64 size, int milliseconds)
{
    pollfd end{m_to, POLLOUT, 0};
    if (::poll(&end, 1, milliseconds) < 0 && errno != EINTR)
        return -1;
    const ssize_t taken = ::write(m_to, bytes, size_t(size));
    if (taken >= 0)
        return taken;
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

void FeedPipe::close()
{
    closeEnd(m_from);
    closeEnd(m_to);
}

#else

bool FeedPipe::attachTo(QProcess &process)
{
    m_process = &process;
    return true;
}

void FeedPipe::started() {}

qint64 FeedPipe::write(const char *bytes, qint64 size, int milliseconds)
{
    constexpr qint64 piece = 1 << 18;
    if (m_process->state() != QProcess::Running)
        return -1;
    if (m_process->bytesToWrite() > 0 && !m_process->waitForBytesWritten(milliseconds))
        return 0;
    return m_process->write(bytes, qMin(piece, size));
}

void FeedPipe::close()
{
    if (m_process)
        m_process->closeWriteChannel();
}

#endif

} // namespace madang
