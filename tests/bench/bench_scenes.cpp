// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "exporters/export_batch.h"
#include "formats/catalog.h"
#include "library/find_scenes.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace madang;

namespace {

struct Loaded
{
    std::shared_ptr<const Script> script;
    std::shared_ptr<const Timeline> timeline;
};

constexpr LanguageMode modes[] = {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both};

std::vector<double> someTimes(const Timeline &timeline)
{
    std::vector<double> times;
    for (const StepTime &step : timeline.steps()) {
        for (const double share : {0.25, 0.5, 0.75})
            times.push_back(step.start + (step.settled - step.start) * share);
        times.push_back(step.end);
    }
    return times;
}

void busiest(Figures &figures, const std::vector<Loaded> &scenes)
{
    struct Frame
    {
        const Timeline *timeline;
        double time;
        double cost;
    };
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    std::vector<Frame> frames;
    double drawing = 0;
    for (const Loaded &scene : scenes) {
        for (const double t : someTimes(*scene.timeline)) {
            Picture picture;
            const auto make = [&] {
                picture = draw(*scene.timeline, scene.timeline->at(t), theme(ThemeName::Light), LanguageMode::Both);
            };
            make();
            drawing = std::max(drawing, medianOf(5, make));
            paintInto(image, picture);
            frames.push_back({scene.timeline.get(), t, milliseconds([&] { paintInto(image, picture); })});
        }
    }
    // The dearest ones by a first look, measured properly.
    std::sort(frames.begin(), frames.end(), [](const Frame &a, const Frame &b) { return a.cost > b.cost; });
    frames.resize(std::min<size_t>(frames.size(), 12));
    double painting = 0;
    QString where;
    for (const Frame &frame : frames) {
        const Picture picture =
            draw(*frame.timeline, frame.timeline->at(frame.time), theme(ThemeName::Light), LanguageMode::Both);
        const double taken = medianOf(21, [&] { paintInto(image, picture); });
        if (taken > painting) {
            painting = taken;
            where =
                QStringLiteral("%1 %2").arg(frame.timeline->script().id).arg(frame.timeline->stepAt(frame.time) + 1);
        }
    }
    figures.add(QStringLiteral("at(t) + draw, the dearest moment of any scene"), drawing, QStringLiteral("ms"), 1);
    figures.add(QStringLiteral("paint 1080p, the dearest moment (%1)").arg(where), painting, QStringLiteral("ms"), 8);
}

/// What the window does after a key until the next picture is there.
void switching(Figures &figures, const std::vector<Loaded> &scenes)
{
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    double worst = 0;
    QString where;
    for (const Loaded &scene : scenes) {
        for (const LanguageMode mode : modes) {
            for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast}) {
                const int step = int(scene.script->steps.size()) / 2;
                const double taken = medianOf(3, [&] {
                    paintInto(image, draw(*scene.timeline, scene.timeline->atStep(step), theme(name), mode));
                });
                if (taken > worst) {
                    worst = taken;
                    where = nameOf(name);
                }
            }
        }
    }
    figures.add(QStringLiteral("step, language or theme switched -> next frame (%1)").arg(where), worst,
                QStringLiteral("ms"), 50);
}

void batch(Figures &figures, const std::vector<Loaded> &scenes)
{
    QTemporaryDir folder;
    int count = 0;
    const double taken = milliseconds([&] {
        ExportRequest request;
        for (const Loaded &scene : scenes)
            request.scenes.push_back({scene.script->file, nullptr});
        request.out = folder.path();
        const Result<ExportPlan> plan = planExport(*exporterNamed(u"png"), request);
        if (!plan)
            qFatal("the batch could not be planned");
        const BatchOutcome outcome = runBatch(*exporterNamed(u"png"), request, *plan);
        count = outcome.written;
        if (!outcome.problems.empty())
            qFatal("the batch could not be written");
    });
    figures.add(QStringLiteral("%1 PNGs of 1080p in one process, reading and all, each").arg(count), taken / count,
                QStringLiteral("ms"), 16);
}

} // namespace

void benchScenes(Figures &figures)
{
    std::vector<Loaded> scenes;
    double reading = 0, first = 0, again = 0;
    for (const QString &file : scenesOfLibrary(QStringLiteral(MADANG_SOURCE_DIR "/scenes"))) {
        Result<Script> script = readScript(file, vocabulary());
        if (!script)
            qFatal("%s cannot be read", qPrintable(file));
        reading = std::max(reading, medianOf(5, [&] { readScript(file, vocabulary()); }));
        Loaded loaded{std::make_shared<const Script>(std::move(*script)), nullptr};
        const auto compileIt = [&] { loaded.timeline = compile(loaded.script); };
        first = std::max(first, milliseconds(compileIt));
        again = std::max(again, medianOf(9, compileIt));
        scenes.push_back(std::move(loaded));
    }
    if (scenes.empty())
        qFatal("there are no scenes");
    figures.add(QStringLiteral("read and check a script, the longest"), reading, QStringLiteral("ms"), 0);
    figures.add(QStringLiteral("compile a scene, the dearest, texts never seen"), first, QStringLiteral("ms"), 0);
    figures.add(QStringLiteral("compile a scene, the dearest"), again, QStringLiteral("ms"), 10);
    busiest(figures, scenes);
    switching(figures, scenes);
    batch(figures, scenes);
}
