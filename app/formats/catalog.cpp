// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/catalog.h"

#include "exporters/exporter.h"

namespace madang {

/// One line a format, in the order they are offered; the function that makes it is in the file of its name.
#define FORMATS(FORMAT)                                                                                                \
    FORMAT(pngExporter)                                                                                                \
    FORMAT(svgExporter)                                                                                                \
    FORMAT(pdfExporter)                                                                                                \
    FORMAT(sheetExporter)                                                                                              \
    FORMAT(gifExporter)                                                                                                \
    FORMAT(webpExporter)                                                                                               \
    FORMAT(apngExporter)                                                                                               \
    FORMAT(mp4Exporter)                                                                                                \
    FORMAT(webmExporter)                                                                                               \
    FORMAT(htmlExporter)                                                                                               \
    FORMAT(markdownExporter)                                                                                           \
    FORMAT(ankiExporter)

#define DECLARE(exporter) const Exporter &exporter();
FORMATS(DECLARE)
#undef DECLARE

const std::vector<const Exporter *> &allExporters()
{
#define NAME(exporter) &exporter(),
    static const std::vector<const Exporter *> all = {FORMATS(NAME)};
#undef NAME
    return all;
}

const Exporter *exporterNamed(QStringView id)
{
    for (const Exporter *exporter : allExporters()) {
        if (exporter->spec().id == id)
            return exporter;
    }
    return nullptr;
}

} // namespace madang
