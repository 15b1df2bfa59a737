// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory the process takes. For measuring only: nothing may depend on it.
#pragma once

namespace madang {

/// Resident memory in megabytes (10^6 bytes); 0 where the system does not tell.
double residentMegabytes();

} // namespace madang
