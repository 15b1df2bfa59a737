// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/common_options.h"

#include <QCoreApplication>

namespace madang {

ExportOption captionsOption()
{
    ExportOption option;
    option.key = QStringLiteral("captions");
    option.title = QCoreApplication::translate("Export", "Narration as a caption");
    option.doc = QCoreApplication::translate("Export", "Sets the narration under the stage.");
    option.fallback = false;
    return option;
}

ExportOption transparentOption()
{
    ExportOption option;
    option.key = QStringLiteral("transparent");
    option.title = QCoreApplication::translate("Export", "Transparent background");
    option.doc = QCoreApplication::translate("Export", "Leaves the background out.");
    option.fallback = false;
    return option;
}

ExportOption fpsOption(int fallback, int max)
{
    ExportOption option;
    option.key = QStringLiteral("fps");
    option.type = ExportOption::Type::Integer;
    option.title = QCoreApplication::translate("Export", "Pictures a second");
    option.doc = QCoreApplication::translate("Export", "How many pictures a second.");
    option.fallback = fallback;
    option.min = 1;
    option.max = max;
    return option;
}

} // namespace madang
