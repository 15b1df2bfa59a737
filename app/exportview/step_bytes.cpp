// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/step_bytes.h"

#include "exporters/run_export.h"
#include "formats/catalog.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

namespace madang {

QByteArray stepBytes(const Exporter &exporter, ExportJob job)
{
    Q_ASSERT(exporter.spec().product == Product::FilePerStep && !job.steps.empty());
    // Formats write files; one in a folder that goes at once is the same bytes.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {};
    job.steps = {job.steps.front()};
    const QString path = folder.filePath(QStringLiteral("step"));
    const ExportOutcome outcome = exportFrames(exporter, job, {path}, {});
    QFile file(path);
    return outcome.problems.empty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StepClipping clipStep(const ExportJob &job)
{
    const Exporter *png = exporterNamed(u"png"), *svg = exporterNamed(u"svg");
    Q_ASSERT(png && svg);
    StepClipping clipping;
    clipping.png = stepBytes(*png, job);
    clipping.svg = stepBytes(*svg, job);
    clipping.image = QImage::fromData(clipping.png, "PNG");
    return clipping;
}

QMimeData *mimeData(const StepClipping &clipping)
{
    auto *data = new QMimeData;
    data->setImageData(clipping.image);
    data->setData(QStringLiteral("image/png"), clipping.png);
    data->setData(QStringLiteral("image/svg+xml"), clipping.svg);
    return data;
}

} // namespace madang
