// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program that says "first-paint" (and perhaps its resident memory in MB) once its window is painted.
#pragma once

#include <QString>

struct WindowStart
{
    bool painted = false;
    double milliseconds = 0; ///< from the start of the process to its word
    double megabytes = 0;    ///< 0: it did not say
};

/// `program` lies beside this one; `scenes` is the folder of its library. With settings of its own, empty ones.
WindowStart startWindow(const QString &program, const QString &scenes);
