// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread on which Qt Charts is used. A QChart may be made on any thread, but it measures its texts with one
// text item that is shared by all and belongs to the thread that was first: on other threads that item's signals would
// be queued to the first one and change it there, while it is in use here.
#pragma once

#include <functional>

namespace madang {

/// Runs `work` there and returns when it is done. One after the other, from any thread; needs a QApplication.
void onChartThread(const std::function<void()> &work);

/// Runs it there when nobody waits for anything, and returns at once.
void laterOnChartThread(std::function<void()> work);

} // namespace madang
