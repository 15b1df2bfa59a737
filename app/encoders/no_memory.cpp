// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/no_memory.h"

#include <QCoreApplication>

namespace madang {

Problem noMemoryForPicture()
{
    Problem problem;
    problem.message = QCoreApplication::translate("Export", "There is not enough memory for a picture of that size.");
    return problem;
}

} // namespace madang
