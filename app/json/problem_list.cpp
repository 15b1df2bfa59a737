// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/problem_list.h"

#include "base/did_you_mean.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

// More than are told, because they are found in another order than they are told in.
constexpr size_t maxKept = 2000;
constexpr qsizetype maxShownLength = 60;

} // namespace

QString translate(const char *context, const char *text, const char *disambiguation, int n)
{
    return QCoreApplication::translate(context, text, disambiguation, n);
}

QString quoted(const QString &name)
{
    QString shown = u'"' + name.left(maxShownLength);
    if (name.size() > maxShownLength)
        shown += u'…';
    for (QChar &character : shown) {
        if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            character = u'�';
    }
    return shown + u'"';
}

QString suggestion(const QString &given, const QStringList &names)
{
    if (given.size() > maxShownLength)
        return {};
    const std::optional<QString> near = didYouMean(given, names);
    return near ? translate("Json", "Did you mean %1?").arg(quoted(*near)) : QString();
}

void ProblemList::error(Position at, const Path &path, const QString &message, const QString &hint)
{
    ++m_errors;
    if (!isFull())
        add({Severity::Error, m_file, at.line, at.column, path.pointer(), message, hint});
}

void ProblemList::warning(Position at, const Path &path, const QString &message, const QString &hint)
{
    if (!isFull())
        add({Severity::Warning, m_file, at.line, at.column, path.pointer(), message, hint});
}

void ProblemList::error(Position at, const QString &pointer, const QString &message, const QString &hint)
{
    ++m_errors;
    if (!isFull())
        add({Severity::Error, m_file, at.line, at.column, pointer, message, hint});
}

void ProblemList::add(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems) {
        m_errors += problem.severity == Severity::Error;
        if (!isFull())
            add(problem);
    }
}

void ProblemList::add(Problem problem)
{
    m_problems.push_back(std::move(problem));
}

bool ProblemList::isFull()
{
    if (m_problems.size() < maxKept)
        return false;
    ++m_untold;
    return true;
}

std::vector<Problem> ProblemList::take()
{
    sortByPlace(m_problems);
    m_problems.erase(std::unique(m_problems.begin(), m_problems.end()), m_problems.end());
    if (m_problems.size() > maxTold) {
        const int more = static_cast<int>(m_problems.size()) - maxTold + m_untold;
        m_problems.resize(maxTold);
        Problem rest;
        // Whoever looks only at what is told must not take the text for sound.
        rest.severity = m_errors > 0 ? Severity::Error : Severity::Warning;
        rest.file = m_file;
        rest.line = m_problems.back().line;
        rest.column = m_problems.back().column;
        rest.message = translate("Json", "And %n more.", nullptr, more);
        m_problems.push_back(rest);
    }
    return std::move(m_problems);
}

} // namespace madang
