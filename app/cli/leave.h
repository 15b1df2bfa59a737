// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the program after a command. Not concerned with what the command did.
#pragma once

#include <memory>

class QCoreApplication;

namespace madang {

/// Ends the program at once with that code, or another one where standard output has not taken all that was printed.
/// What the system takes back anyway is not taken down piece by piece: Qt would read the whole configuration of
/// fontconfig to let go of it, which is a tenth of the time of an SVG export. So nobody's destructor runs any more, and
/// whatever has to be cleaned up has been by now.
[[noreturn]] void leave(std::unique_ptr<QCoreApplication> application, int code);

} // namespace madang
