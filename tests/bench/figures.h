// SPDX-License-Identifier: GPL-3.0-or-later
// Measured numbers and the table they are printed in. Not concerned with what is measured.
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// The middle one; of an even number the mean of the two.
double median(std::vector<double> values);

/// From now on processor time of all threads is measured where work is done in this process or in a program that is run
/// to its end, instead of time on the clock: for machines that are busy with other things.
void measureProcessorTime();
bool measuresProcessorTime();

/// Milliseconds that `work` takes.
double milliseconds(const std::function<void()> &work);
/// The median of `times` runs, in milliseconds.
double medianOf(int times, const std::function<void()> &work);

/// Prints as it goes: name, ours, the bare program's, the target, and whether it is reached.
class Figures
{
public:
    Figures();

    /// `target`: the most that is good, in the same unit; 0: none is set.
    void add(const QString &name, double ours, const QString &unit, double target);
    /// Against a bare Qt program: `target` is how many times its figure ours may be.
    void compare(const QString &name, double ours, double bare, const QString &unit, double target);
    void skip(const QString &name, const QString &why);
    /// A program to compare with that is not here: no target is missed by that.
    void absent(const QString &name, const QString &why);

    bool allReached() const { return m_allReached; }

private:
    void print(const QString &name, const QString &ours, const QString &bare, const QString &target,
               const QString &verdict);
    bool m_allReached = true;
};
