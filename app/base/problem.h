// SPDX-License-Identifier: GPL-3.0-or-later
// One thing wrong with what a person gave us: a script, a file, an argument. Not concerned with
// where it is shown, nor with programmers' errors (those are Q_ASSERT).
#pragma once

#include <QString>

#include <vector>

namespace madang {

enum class Severity { Error, Warning };

struct Problem
{
    Severity severity = Severity::Error;
    QString file;    ///< As the person named it; empty when no file is to blame.
    int line = 0;    ///< 1-based; 0 when unknown.
    int column = 0;  ///< 1-based, in characters (a Hangul syllable is one); 0 when unknown.
    QString pointer; ///< JSON pointer (RFC 6901), such as "/steps/2/say"; empty for the whole file.
    QString message; ///< One sentence: what is wrong. Translated.
    QString hint;    ///< One sentence: what to do about it; may be empty. Translated.

    bool operator==(const Problem &) const = default;
};

/// "file:line:column: error: message (pointer)", then "\n  hint: ..." when there is one. Parts that
/// are unknown are left out. No line end at the end.
QString toString(const Problem &problem);

/// "error" or "warning": fixed words, for machines and for compiler-like output.
QString toString(Severity severity);

/// By file, line and column, the order in which a reader meets them; equal places keep no particular
/// order, so sort with std::stable_sort.
bool comesBefore(const Problem &a, const Problem &b);

/// Sorts by comesBefore(), keeping the order of problems in the same place.
void sortByPlace(std::vector<Problem> &problems);

/// True when one of them is an error, not a mere warning.
bool hasErrors(const std::vector<Problem> &problems);

} // namespace madang
