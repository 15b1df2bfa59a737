// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"

#include "models/catalog.h"
#include "models/model.h"

#include <algorithm>

using namespace madang;

void benchModels(Figures &figures)
{
    for (const Model *model : allModels()) {
        const ModelInputs inputs(model->spec);
        figures.add(QStringLiteral("%1: run").arg(model->spec.id), medianOf(101, [&] { model->run(inputs); }),
                    QStringLiteral("ms"), 1);
        // Over the input that varies most, so that no two runs are the same; a text is none.
        const auto widest = std::max_element(model->spec.inputs.begin(), model->spec.inputs.end(),
                                             [](const ModelInput &a, const ModelInput &b) {
                                                 return (a.max - a.min) / a.step < (b.max - b.min) / b.step;
                                             });
        const double stride = (widest->max - widest->min) / 999;
        figures.add(QStringLiteral("%1: a sweep of 1,000 runs").arg(model->spec.id),
                    medianOf(5,
                             [&] {
                                 ModelInputs each = inputs;
                                 for (int i = 0; i < 1000; ++i) {
                                     if (widest->kind != ModelInput::Kind::Text)
                                         each.set(widest->id, widest->min + i * stride);
                                     model->run(each);
                                 }
                             }),
                    QStringLiteral("ms"), 1000);
    }
}
