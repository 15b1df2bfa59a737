// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "library/find_scenes.h"
#include "models/any_inputs.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/timeline.h"

#include <algorithm>

using namespace madang;

namespace {

constexpr int inputsTried = 60;

/// From an input that is changed to the picture of the step that shows the run, in 1080p; less what the panel takes.
void measure(Figures &figures, const Timeline &timeline)
{
    const ModelSpec &spec = timeline.run()->inputs().spec();
    const int step = experimentStep(timeline.script());
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    paintInto(image, draw(timeline, timeline.atStep(step), theme(ThemeName::Light), LanguageMode::Both));
    Random random(20260101);
    std::vector<double> taken;
    for (int i = 0; i < inputsTried; ++i) {
        const ModelInputs inputs = anyInputs(spec, random);
        const auto change = [&] {
            const auto run = compile(timeline, inputs);
            paintInto(image, draw(*run, run->atStep(step), theme(ThemeName::Light), LanguageMode::Both));
        };
        // The first time of these inputs, as somebody moves a slider: their texts have not been shaped yet.
        taken.push_back(milliseconds(change));
    }
    const QString name = QStringLiteral("%1: input changed -> frame, ").arg(timeline.script().id);
    figures.add(name + QStringLiteral("median"), median(taken), QStringLiteral("ms"), 16);
    figures.add(name + QStringLiteral("worst of %1").arg(inputsTried), *std::max_element(taken.begin(), taken.end()),
                QStringLiteral("ms"), 16);
}

} // namespace

void benchExperiments(Figures &figures)
{
    for (const QString &file : scenesOfLibrary(QStringLiteral(MADANG_SOURCE_DIR "/scenes"))) {
        Result<Script> script = readScript(file, vocabulary());
        if (!script)
            qFatal("%s is not good", qPrintable(file));
        if (script->experiment)
            measure(figures, *compile(std::move(*script)));
    }
}
