// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands say: data to standard output, everything else to standard error. Always UTF-8.
#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace madang {

void print(const QByteArray &data);  ///< to standard output, as it is
void printLine(const QString &text); ///< to standard output
void say(const QString &text);       ///< one line to standard error
void sayInLine(const QString &text); ///< to standard error, without a line end
bool messagesGoToTerminal();         ///< standard error is looked at, not kept in a file or a pipe

/// Why standard output has not taken all that was printed; empty: it has.
QString outputFault();

/// Problems to standard error.
void say(const std::vector<Problem> &problems);

/// Reports a mistake in the arguments; gives exitUsage.
int sayUsage(const QString &message, const QString &hint = {});

/// [{"severity","file","line","column","pointer","message","hint"}], one problem a line.
QByteArray toJson(const std::vector<Problem> &problems);

} // namespace madang
