// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "cli/command.h"
#include "json/format.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace madang {

namespace {

int outputError = 0; ///< the first one, as errno has it

} // namespace

void print(const QByteArray &data)
{
    errno = 0;
    const size_t written = std::fwrite(data.constData(), 1, size_t(data.size()), stdout);
    if ((std::fflush(stdout) != 0 || written != size_t(data.size())) && outputError == 0)
        outputError = errno ? errno : EIO;
}

QString outputFault()
{
    return outputError ? qt_error_string(outputError) : QString();
}

void printLine(const QString &text)
{
    print((text + QLatin1Char('\n')).toUtf8());
}

void say(const QString &text)
{
    const QByteArray line = (text + QLatin1Char('\n')).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void sayInLine(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool messagesGoToTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void say(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        say(toString(problem));
}

int sayUsage(const QString &message, const QString &hint)
{
    say(QStringLiteral("madang: ") + message);
    if (!hint.isEmpty())
        say(QStringLiteral("  ") + QCoreApplication::translate("Problem", "hint: ") + hint);
    return exitUsage;
}

QByteArray toJson(const std::vector<Problem> &problems)
{
    QByteArray json = "[";
    const char *separator = "\n";
    for (const Problem &problem : problems) {
        json += separator;
        json += "  {\"severity\": " + jsonText(toString(problem.severity)) + ", \"file\": " + jsonText(problem.file)
                + ", \"line\": " + QByteArray::number(problem.line)
                + ", \"column\": " + QByteArray::number(problem.column) + ", \"pointer\": " + jsonText(problem.pointer)
                + ", \"message\": " + jsonText(problem.message) + ", \"hint\": " + jsonText(problem.hint) + "}";
        separator = ",\n";
    }
    return json + (problems.empty() ? "]\n" : "\n]\n");
}

} // namespace madang
