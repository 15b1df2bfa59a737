// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupts.h"

#include <atomic>
#include <csignal>

namespace madang {

namespace {

// Lock-free, hence allowed in a signal handler.
std::atomic<bool> noted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void note(int signal)
{
    noted = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupts::Interrupts()
{
    noted = false;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupts::interrupted() const
{
    return noted;
}

} // namespace madang
