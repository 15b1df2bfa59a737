// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exporter.h"

#include "exporters/frame_picture.h"

#include "timeline/timeline.h"

#include <algorithm>
#include <numeric>

namespace madang {

QVariant chosen(const ExportSettings &settings, const ExporterSpec &spec, const QString &key)
{
    const auto option =
        std::find_if(spec.options.begin(), spec.options.end(), [&](const ExportOption &o) { return o.key == key; });
    Q_ASSERT(option != spec.options.end());
    return settings.options.value(key, option->fallback);
}

std::vector<int> stepsIn(const ExportJob &job, const Timeline &timeline)
{
    const int count = int(timeline.steps().size());
    std::vector<int> steps = job.steps;
    if (steps.empty()) {
        steps.resize(size_t(count));
        std::iota(steps.begin(), steps.end(), 0);
    }
    std::erase_if(steps, [&](int step) { return step < 0 || step >= count; });
    return steps;
}

Picture Exporter::preview(const ExportJob &job, int step) const
{
    const Timeline &timeline = *job.timelines.front();
    return framePicture(job, timeline, step, timeline.steps().at(size_t(step)).end);
}

} // namespace madang
