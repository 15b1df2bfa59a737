// SPDX-License-Identifier: GPL-3.0-or-later
// The program ffmpeg: finding it, running it, feeding it. Started without a shell and never left behind. Not concerned
// with what it is asked to do.
#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "encoders/feed_pipe.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <optional>

namespace madang {

/// How long ffmpeg may do nothing before it counts as hanging.
inline constexpr std::chrono::milliseconds ffmpegPatience{60'000};

/// The full path of the program in PATH; a problem that names the package when there is none.
Result<QString> findFfmpeg();

/// Those of `wanted` that this ffmpeg can encode with, in that order.
Result<QStringList> ffmpegEncoders(const QString &program, const QStringList &wanted);

/// One run of ffmpeg, killed when the object goes. To be used by one thread, whichever.
class Ffmpeg
{
public:
    /// `stop`: once true, write() and finish() kill it soon and return a problem that nobody is to see.
    explicit Ffmpeg(std::chrono::milliseconds patience = ffmpegPatience, const std::atomic<bool> *stop = nullptr);
    ~Ffmpeg();
    Ffmpeg(const Ffmpeg &) = delete;
    Ffmpeg &operator=(const Ffmpeg &) = delete;

    std::optional<Problem> start(const QString &program, const QStringList &arguments);

    /// Gives it `size` bytes on its standard input and returns when it has taken them.
    std::optional<Problem> write(const char *bytes, qint64 size);

    /// Ends its input and waits until it is done. What it said on standard output is then in output().
    std::optional<Problem> finish();

    const QByteArray &output() const { return m_output; }

private:
    void listen();
    bool isStopped() const { return m_stop && *m_stop; }
    void kill();
    Problem failed();
    Problem hangs();

    FeedPipe m_input;
    QProcess m_process;
    std::chrono::milliseconds m_patience;
    const std::atomic<bool> *m_stop;
    QByteArray m_output;
    QByteArray m_complaints; ///< the last of standard error
};

} // namespace madang
