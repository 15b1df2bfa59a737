// SPDX-License-Identifier: GPL-3.0-or-later
// All formats that scenes can be written in. The one place that names them.
#pragma once

#include <QStringView>

#include <vector>

namespace madang {

class Exporter;

const std::vector<const Exporter *> &allExporters(); ///< in the order they are offered
const Exporter *exporterNamed(QStringView id);       ///< nullptr when there is none

} // namespace madang
