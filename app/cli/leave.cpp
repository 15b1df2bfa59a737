// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/leave.h"

#include "cli/command.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#ifndef __has_feature
#define __has_feature(name) 0
#endif

namespace madang {

namespace {

// Those who look for leaks and races at the end of a program are to see it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer)                  \
    || __has_feature(thread_sanitizer)
constexpr bool isWatched = true;
#else
constexpr bool isWatched = false;
#endif

} // namespace

void leave(std::unique_ptr<QCoreApplication> application, int code)
{
    const QString fault = outputFault();
    if (!fault.isEmpty()) {
        say(QStringLiteral("madang: ")
            + QCoreApplication::translate("Cli", "What was to be printed could not be written: %1").arg(fault));
        code = code == exitGood ? int(exitProblems) : code;
    }
    std::fflush(nullptr);
    if constexpr (isWatched) {
        application.reset();
        std::exit(code);
    }
    (void)application.release();
    std::_Exit(code);
}

} // namespace madang
