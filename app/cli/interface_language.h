// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the two languages the commands speak. The window has a setting of its own.
#pragma once

namespace madang {

/// Korean where the system asks for it first (LC_ALL, LC_MESSAGES, LANG, LANGUAGE), else English.
bool interfaceIsKorean();

} // namespace madang
