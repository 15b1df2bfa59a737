// SPDX-License-Identifier: GPL-3.0-or-later
// madang_bench [--cpu] [scenes] [processes] [film] [peers] [library] [models] [experiments] [panel]: measures, beside a
// bare Qt program where that makes sense. Exits 1 when a target is missed. For quiet machines; on a busy one --cpu
// measures processor time where that can be done.
#include "bench/bench.h"
#include "bench/figures.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList wanted = application.arguments().mid(1);
    if (wanted.removeAll(QStringLiteral("--cpu")) > 0)
        measureProcessorTime();
    Figures figures;
    const struct
    {
        const char *name;
        void (*run)(Figures &);
    } groups[] = {{"scenes", benchScenes},
                  {"processes", benchProcesses},
                  {"film", benchFilm},
                  {"peers", benchPeers},
                  {"library", benchLibrary},
                  {"models", benchModels},
                  {"experiments", benchExperiments},
                  {"panel", benchPanel}};
    for (const auto &group : groups) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            group.run(figures);
    }
    return figures.allReached() ? 0 : 1;
}
