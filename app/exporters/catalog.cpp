// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/catalog.h"

#include "exporters/exporter.h"
#include "exporters/exporters.h"

namespace madang {

const std::vector<const Exporter *> &allExporters()
{
    static const std::vector<const Exporter *> all{
        &pngExporter(),  &svgExporter(), &pdfExporter(),  &sheetExporter(), &gifExporter(),      &webpExporter(),
        &apngExporter(), &mp4Exporter(), &webmExporter(), &htmlExporter(),  &markdownExporter(), &ankiExporter(),
    };
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
