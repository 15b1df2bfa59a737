// SPDX-License-Identifier: GPL-3.0-or-later
// The standard input of a process, written to without a copy in between: QProcess keeps what it is given in a buffer of
// its own, which took a sixth of the time of a film. Not concerned with what is written.
#pragma once

#include <QtGlobal>

class QProcess;

namespace madang {

class FeedPipe
{
public:
    FeedPipe() = default;
    ~FeedPipe() { close(); }
    FeedPipe(const FeedPipe &) = delete;
    FeedPipe &operator=(const FeedPipe &) = delete;

    /// Before the process is started: false where there is no pipe to be had.
    bool attachTo(QProcess &process);
    /// After it was: the end that it reads from is its own alone.
    void started();

    /// Of `size` bytes those that are taken within so many milliseconds; -1 when nobody reads them any more.
    qint64 write(const char *bytes, qint64 size, int milliseconds);

    /// The end of the input.
    void close();

private:
#ifdef Q_OS_UNIX
    int m_from = -1, m_to = -1;
#else
    QProcess *m_process = nullptr;
#endif
};

} // namespace madang
