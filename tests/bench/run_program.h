// SPDX-License-Identifier: GPL-3.0-or-later
// Whole programs, timed. Not concerned with what they do.
#pragma once

#include <QStringList>

/// Milliseconds from the start to the end of a program, or of the processors' time that it took (--cpu); ends the
/// measuring when it fails or takes two minutes.
double runProgram(const QString &program, const QStringList &arguments);
