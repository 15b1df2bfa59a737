// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"
#include "bench/window_start.h"

#include "library/find_scenes.h"
#include "library/scene_library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace madang;

void benchLibrary(Figures &figures)
{
    // Full-size scenes: the shipped ones again and again, each under a name of its own.
    QTemporaryDir folder;
    const QStringList originals = scenesOfLibrary(QStringLiteral(MADANG_SOURCE_DIR "/scenes"));
    if (originals.isEmpty())
        qFatal("there are no scenes");
    constexpr int count = 1000;
    qint64 bytes = 0;
    for (int i = 0; i < count; ++i) {
        QFile original(originals[i % originals.size()]);
        const QString subject = folder.filePath(QStringLiteral("subject-%1").arg(i % 8));
        QDir().mkpath(subject);
        QFile copy(subject + QStringLiteral("/scene-%1.json").arg(i));
        if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("the scenes cannot be copied");
        bytes += copy.write(original.readAll());
    }
    figures.add(QStringLiteral("1,000 scenes listed (%1 MB of JSON)").arg(bytes / 1000000),
                medianOf(3, [&] { SceneLibrary library(folder.path()); }), QStringLiteral("ms"), 1000);
    const SceneLibrary library(folder.path());
    figures.add(QStringLiteral("1,000 scenes searched"),
                medianOf(9, [&] { library.search(QStringLiteral("배포 token")); }), QStringLiteral("ms"), 50);

    std::vector<double> taken;
    for (int i = 0; i < 3; ++i) {
        const WindowStart start = startWindow(QStringLiteral("madang"), folder.path());
        if (!start.painted) {
            figures.skip(QStringLiteral("window with 1,000 scenes opened"), QStringLiteral("madang painted nothing"));
            return;
        }
        taken.push_back(start.milliseconds);
    }
    figures.add(QStringLiteral("window with 1,000 scenes opened"), median(taken), QStringLiteral("ms"), 1000);
}
