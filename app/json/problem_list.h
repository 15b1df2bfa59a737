// SPDX-License-Identifier: GPL-3.0-or-later
// The problems found in one text. Not concerned with what is wrong, only with keeping it all readable: in order, none
// twice, not thousands of them.
#pragma once

#include "base/problem.h"
#include "json/node.h"
#include "json/path.h"

#include <vector>

namespace madang {

class ProblemList
{
public:
    /// So many are told; one line says how many more there are.
    static constexpr int maxTold = 200;

    explicit ProblemList(const QString &file) : m_file(file) {}

    void error(Position at, const Path &path, const QString &message, const QString &hint = {});
    void warning(Position at, const Path &path, const QString &message, const QString &hint = {});
    void error(Position at, const QString &pointer, const QString &message, const QString &hint = {});
    void add(const std::vector<Problem> &problems);

    /// True when more were found than will be told: no use to take pains over hints.
    bool isLong() const { return m_problems.size() >= maxTold; }
    bool hasErrors() const { return m_errors > 0; }

    /// All in the order of the text.
    std::vector<Problem> take();

private:
    void add(Problem problem);
    bool isFull();

    QString m_file;
    std::vector<Problem> m_problems;
    int m_errors = 0;
    int m_untold = 0;
};

/// A name as it is shown in a message: in quotes, cut when it is long, control characters made visible.
QString quoted(const QString &name);

/// A hint "Did you mean …?", or an empty string when none of `names` is near.
QString suggestion(const QString &given, const QStringList &names);

/// QCoreApplication::translate; lupdate knows it by its name.
QString translate(const char *context, const char *text, const char *disambiguation = nullptr, int n = -1);

} // namespace madang
