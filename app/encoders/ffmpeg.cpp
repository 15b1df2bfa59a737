// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/ffmpeg.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <cerrno>

namespace madang {

namespace {

constexpr int listenEvery = 50; ///< milliseconds, so that a stop is heard
constexpr qsizetype mostComplaints = 8 << 10;

Problem problem(const QString &message, const QString &hint = {})
{
    Problem problem;
    problem.message = message;
    problem.hint = hint;
    return problem;
}

} // namespace

Result<QString> findFfmpeg()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (!program.isEmpty())
        return program;
    return problem(
        QCoreApplication::translate("Export", "Films are made with the program ffmpeg, which is not installed."),
        QCoreApplication::translate("Export", "Install the package \"ffmpeg\", for example: sudo apt install ffmpeg"));
}

Result<QStringList> ffmpegEncoders(const QString &program, const QStringList &wanted)
{
    Ffmpeg ffmpeg;
    if (auto problem = ffmpeg.start(program, {QStringLiteral("-hide_banner"), QStringLiteral("-v"),
                                              QStringLiteral("error"), QStringLiteral("-encoders")}))
        return *problem;
    if (auto problem = ffmpeg.finish())
        return *problem;
    // " V....D libx264              libx264 H.264 / AVC / ..."
    QStringList known;
    for (const QString &line : QString::fromUtf8(ffmpeg.output()).split(u'\n')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 1 && words[0].startsWith(u'V'))
            known.append(words[1]);
    }
    QStringList found = wanted;
    found.removeIf([&](const QString &name) { return !known.contains(name); });
    return found;
}

Ffmpeg::Ffmpeg(std::chrono::milliseconds patience, const std::atomic<bool> *stop) : m_patience(patience), m_stop(stop)
{}

Ffmpeg::~Ffmpeg()
{
    kill();
}

void Ffmpeg::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000); // or it would stay as a zombie
}

std::optional<Problem> Ffmpeg::start(const QString &program, const QStringList &arguments)
{
    if (!m_input.attachTo(m_process))
        return problem(
            QCoreApplication::translate("Export", "ffmpeg cannot be started: %1").arg(qt_error_string(errno)));
    m_process.start(program, arguments);
    const bool good = m_process.waitForStarted(int(m_patience.count()));
    m_input.started();
    if (good)
        return std::nullopt;
    return problem(QCoreApplication::translate("Export", "ffmpeg cannot be started: %1").arg(m_process.errorString()));
}

void Ffmpeg::listen()
{
    m_output += m_process.readAllStandardOutput();
    m_complaints = (m_complaints + m_process.readAllStandardError()).right(mostComplaints);
}

Problem Ffmpeg::failed()
{
    m_process.waitForFinished(int(m_patience.count()));
    listen();
    kill();
    if (m_complaints.contains("No space left on device"))
        return problem(QCoreApplication::translate("Export", "The disk is full."),
                       QCoreApplication::translate("Export", "Make room on it, or write somewhere else."));
    const QStringList lines = QString::fromLocal8Bit(m_complaints).split(u'\n', Qt::SkipEmptyParts);
    return problem(QCoreApplication::translate("Export", "ffmpeg could not make the film."),
                   lines.isEmpty()
                       ? QString()
                       : QCoreApplication::translate("Export", "Its last words: %1").arg(lines.constLast().trimmed()));
}

Problem Ffmpeg::hangs()
{
    kill();
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_patience).count());
    return problem(QCoreApplication::translate("Export", "ffmpeg has done nothing for %n second(s) and was ended.",
                                               nullptr, seconds));
}

std::optional<Problem> Ffmpeg::write(const char *bytes, qint64 size)
{
    QElapsedTimer waiting;
    waiting.start();
    for (qint64 done = 0; done < size;) {
        const qint64 taken = m_input.write(bytes + done, size - done, listenEvery);
        if (isStopped()) {
            kill();
            return problem({});
        }
        if (taken < 0)
            return failed();
        done += taken;
        if (taken > 0) {
            waiting.restart();
            continue;
        }
        // It may be waiting for somebody to take what it says.
        m_process.waitForReadyRead(0);
        listen();
        if (m_process.state() != QProcess::Running)
            return failed();
        if (waiting.elapsed() > m_patience.count())
            return hangs();
    }
    return std::nullopt;
}

std::optional<Problem> Ffmpeg::finish()
{
    m_input.close();
    QElapsedTimer waiting;
    waiting.start();
    while (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(listenEvery)) {
        if (isStopped()) {
            kill();
            return problem({});
        }
        const qsizetype said = m_output.size();
        listen();
        if (m_output.size() != said)
            waiting.restart();
        if (waiting.elapsed() > m_patience.count())
            return hangs();
    }
    listen();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return failed();
    return std::nullopt;
}

} // namespace madang
