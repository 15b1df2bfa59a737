// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exporter.h"

#include "exporters/frame_picture.h"

#include "timeline/timeline.h"

#include <algorithm>

namespace madang {

QVariant chosen(const ExportSettings &settings, const ExporterSpec &spec, const QString &key)
{
    const auto option =
        std::find_if(spec.options.begin(), spec.options.end(), [&](const ExportOption &o) { return o.key == key; });
    Q_ASSERT(option != spec.options.end());
    return settings.options.value(key, option->fallback);
}

Picture Exporter::preview(const ExportJob &job, int step) const
{
    const Timeline &timeline = *job.timelines.front();
    return framePicture(job, timeline, step, timeline.steps().at(size_t(step)).end);
}

} // namespace madang
