// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace madang {

namespace {

/// A JSON string, quotes included.
QByteArray quoted(const QString &text)
{
    // QJsonDocument writes no bare strings; a list of one is the string and its brackets.
    const QByteArray list = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

void print(const QByteArray &data)
{
    std::fwrite(data.constData(), 1, size_t(data.size()), stdout);
    std::fflush(stdout);
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
        json += "  {\"severity\": " + quoted(toString(problem.severity)) + ", \"file\": " + quoted(problem.file)
            + ", \"line\": " + QByteArray::number(problem.line) + ", \"column\": " + QByteArray::number(problem.column)
            + ", \"pointer\": " + quoted(problem.pointer) + ", \"message\": " + quoted(problem.message)
            + ", \"hint\": " + quoted(problem.hint) + "}";
        separator = ",\n";
    }
    return json + (problems.empty() ? "]\n" : "\n]\n");
}

} // namespace madang
