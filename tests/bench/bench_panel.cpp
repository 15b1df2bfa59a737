// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"

#include "chartview/chart_view.h"
#include "compile/vocabulary.h"
#include "exploreview/explore_panel.h"
#include "library/find_scenes.h"
#include "models/any_inputs.h"
#include "player/open_scene.h"
#include "playerview/player_page.h"
#include "playerview/study_panel.h"
#include "script/script_reader.h"
#include "shell/main_window.h"
#include "shell/pages.h"
#include "shell/run_shell.h"
#include "timeline/timeline.h"
#include "widgets/scroll_column.h"
#include "widgets/style_sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace madang;

namespace {

constexpr int inputsTried = 60;
constexpr int secondsWatched = 4;

/// A window of 1080p with the scene of a file, its experiment told and its charts in sight.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &file) : m_window(QString())
    {
        m_window.resize(1920, 1080);
        m_window.show();
        m_window.open({file, 0, {}});
        settle();
        if (!panel().tells())
            panel().button(ExplorePanel::Button::Skip)->click();
        settle();
        m_chart = firstChart();
        if (m_chart) {
            for (QWidget *above = m_chart->parentWidget(); above; above = above->parentWidget()) {
                if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
                    scroll->verticalScrollBar()->setValue(m_chart->mapTo(scroll->widget(), QPoint()).y() - 8);
                    break;
                }
            }
        }
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    ExplorePanel &panel()
    {
        return static_cast<PlayerPage &>(m_window.pageOf(scenePageName)).studyPanel().explorePanel();
    }
    const Timeline &timeline() { return *m_window.scene().timeline(); }

    /// As a hand does it, until everything has been painted.
    void change(const ModelInputs &inputs)
    {
        m_window.scene().explore(inputs);
        settle();
    }

private:
    QWidget *firstChart()
    {
        QWidget *first = nullptr;
        for (const ModelOutput &output : timeline().run()->model().spec.outputs) {
            ChartView *chart = output.kind == ModelOutput::Kind::Series ? panel().chart(output.id) : nullptr;
            if (chart && chart->isVisibleTo(&panel())
                && (!first || chart->mapTo(&panel(), QPoint()).y() < first->mapTo(&panel(), QPoint()).y()))
                first = chart;
        }
        return first;
    }

    MainWindow m_window;
    QWidget *m_chart = nullptr;
};

void measure(Figures &figures, const QString &id, const QString &file)
{
    OpenWindow window(file);
    const ModelSpec &spec = window.timeline().run()->inputs().spec();
    Random random(20260102);
    std::vector<double> taken;
    for (int i = 0; i < inputsTried; ++i) {
        const ModelInputs inputs = anyInputs(spec, random);
        taken.push_back(milliseconds([&] { window.change(inputs); }));
    }
    const QString name = QStringLiteral("%1: an input changed -> stage and panel painted, ").arg(id);
    figures.add(name + QStringLiteral("median"), median(taken), QStringLiteral("ms"), 16);
    figures.add(name + QStringLiteral("worst of %1").arg(inputsTried), *std::max_element(taken.begin(), taken.end()),
                QStringLiteral("ms"), 0);
}

/// Sixty changes a second of the canary's evidence, two lines of some four hundred points: how many pictures come of
/// it.
void watch(Figures &figures, const QString &file)
{
    OpenWindow window(file);
    ModelInputs inputs = window.timeline().run()->inputs();
    inputs.set(u"fault", 0.11); // so little that nothing stops it: the evidence has all its points
    int frames = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QElapsedTimer clock;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        inputs.set(u"hold", 300 + frames % 97);
        inputs.set(u"load", 200 + frames % 89);
        window.change(inputs);
        ++frames;
        if (clock.elapsed() >= secondsWatched * 1000)
            QApplication::exit();
    });
    timer.start(1000 / 60);
    clock.start();
    QApplication::exec();
    const double perFrame = double(clock.elapsed()) / frames;
    const std::size_t points = window.timeline().run()->outputs().series[QStringLiteral("evidence")].x.size();
    figures.add(QStringLiteral("60 changes a second of %1 points, 1080p window: a frame each (%2 fps)")
                    .arg(points)
                    .arg(1000 / perFrame, 0, 'f', 1),
                perFrame, QStringLiteral("ms"), 20);
}

} // namespace

void benchPanel(Figures &figures)
{
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(interfaceFont());
    for (const QString &file : scenesOfLibrary(QStringLiteral(MADANG_SOURCE_DIR "/scenes"))) {
        const Result<Script> script = readScript(file, vocabulary());
        if (!script)
            qFatal("%s is not good", qPrintable(file));
        if (script->experiment)
            measure(figures, script->id, file);
        if (script->experiment && script->id == u"canary-deployment")
            watch(figures, file);
    }
}
