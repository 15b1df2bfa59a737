// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C, and being told to end, while something is under way that has to clean up. Not concerned with what.
#pragma once

namespace madang {

/// As long as it lives, the first SIGINT or SIGTERM is only noted; a second one ends the program as ever. One at a
/// time.
class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    bool interrupted() const; ///< from any thread
};

} // namespace madang
