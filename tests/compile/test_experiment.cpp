// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes with an experiment, over all its runs: those of tests/data/experiments.
#include "compile/compile.h"
#include "timeline/timeline.h"

#include "compile/check_layout.h"
#include "compile/start_inputs.h"
#include "compile/vocabulary.h"
#include "models/any_inputs.h"
#include "models/read_inputs.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/experiment_run.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

using Scene = std::shared_ptr<const Timeline>;

Scene scene(const QString &name)
{
    static std::map<QString, Scene> known;
    Scene &timeline = known[name];
    if (timeline)
        return timeline;
    Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments/") + name + u".json"_s, vocabulary());
    for (const Problem &problem : script.problems)
        qWarning().noquote() << toString(problem);
    if (!script)
        qFatal("the test's own scene is wrong");
    timeline = compile(std::move(*script));
    return timeline;
}

void everyScene()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"delivery/slow-canary", "delivery/small-rollout", "computing/crowded-host"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

Scene with(const Scene &timeline, const QStringList &settings)
{
    const Result<ModelInputs> inputs = readInputs(timeline->run()->inputs(), settings);
    if (!inputs)
        qFatal("%s", qPrintable(toString(inputs.problems.front())));
    return compile(*timeline, *inputs);
}

const State &stateOf(const Scene &timeline, const Moment &moment, const char *id)
{
    return moment.elements[size_t(timeline->indexOf(QLatin1String(id)))].state.now;
}

QImage paint(const Timeline &timeline, double t, LanguageMode mode = LanguageMode::Both)
{
    return toImage(draw(timeline, timeline.at(t), theme(ThemeName::Light), mode), QSize(480, 270));
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    void startsWhereItsScriptSays();
    void answersFromItsFirstBinding();
    void keepsItsPlaces_data() { everyScene(); }
    void keepsItsPlaces();
    void isTheSameAtTheStart_data() { everyScene(); }
    void isTheSameAtTheStart();
    void playsOverTime();
    void holdsTextsUntilTheyChange();
    void stopsAndStartsByInputs();
    void letsRequestsFollow();
    void tellsItsValues();
    void hasRoomForSamples_data() { everyScene(); }
    void hasRoomForSamples();
    void isPureForAnyInputs_data() { everyScene(); }
    void isPureForAnyInputs();
};

void TestExperiment::startsWhereItsScriptSays()
{
    const Scene timeline = scene(u"delivery/slow-canary"_s);
    QVERIFY(timeline->run());
    QCOMPARE(timeline->run()->inputs().number(u"weight"), 20.0);
    QCOMPARE(stateOf(timeline, timeline->at(0), "share").number(u"value", -1), 20.0);
    const Scene other = with(timeline, {u"weight=3"_s});
    QCOMPARE(stateOf(other, other->at(0), "share").number(u"value", -1), 3.0);
    QCOMPARE(other->linkIndexOf(u"in"_s), timeline->linkIndexOf(u"in"_s));
    const auto label = [](const Scene &scene) {
        return scene->at(0).links[size_t(scene->linkIndexOf(u"in"_s))].state.now.text(u"label");
    };
    QCOMPARE(label(timeline).ko, u"초당 1,000건"_s);
    QCOMPARE(label(with(timeline, {u"load=20"_s})).en, u"20 a second"_s);
    // A run of a run is one of the scene.
    QVERIFY(with(other, {u"weight=20"_s})->run()->inputs() == timeline->run()->inputs());
}

void TestExperiment::answersFromItsFirstBinding()
{
    const Scene canary = scene(u"delivery/slow-canary"_s);
    QVERIFY(!canary->answers(0) && canary->answers(1) && canary->answers(2));
    const Scene host = scene(u"computing/crowded-host"_s);
    QVERIFY(!host->answers(0) && host->answers(1));
}

void TestExperiment::keepsItsPlaces()
{
    QFETCH(QString, name);
    const Scene timeline = scene(name);
    Random random(1);
    bool changes = false;
    for (int run = 0; run < 20; ++run) {
        const Scene other = compile(*timeline, anyInputs(timeline->run()->inputs().spec(), random));
        QCOMPARE(other->elements().size(), timeline->elements().size());
        for (size_t i = 0; i < timeline->elements().size(); ++i)
            QCOMPARE(other->elements()[i].rect, timeline->elements()[i].rect);
        QCOMPARE(other->links().size(), timeline->links().size());
        for (size_t i = 0; i < timeline->links().size(); ++i)
            QVERIFY(other->links()[i].route.points() == timeline->links()[i].route.points());
        changes = changes || paint(*other, other->duration()) != paint(*timeline, timeline->duration());
    }
    QVERIFY2(changes, "nothing follows from the inputs");
}

void TestExperiment::isTheSameAtTheStart()
{
    QFETCH(QString, name);
    const Scene timeline = scene(name);
    const Scene again = compile(*timeline, timeline->run()->inputs());
    QCOMPARE(again->duration(), timeline->duration());
    QCOMPARE(again->steps().size(), timeline->steps().size());
    for (int i = 0; i <= 12; ++i) {
        const double t = timeline->duration() * i / 12;
        QCOMPARE(paint(*again, t), paint(*timeline, t));
    }
}

void TestExperiment::playsOverTime()
{
    const Scene timeline = with(scene(u"delivery/slow-canary"_s), {u"fault=20"_s, u"least=0"_s});
    const double start = timeline->steps()[1].start;
    const auto share = [&](double seconds) {
        return stateOf(timeline, timeline->at(start + seconds), "share").number(u"value", -1);
    };
    // Stopped at the first weight: 20 % until the verdict after 10/11 of the time of the run, which takes 6 seconds.
    const double verdict = 6 * 10 / 11.0;
    QCOMPARE(share(0.01), 20.0);
    QCOMPARE(share(verdict / 2), 20.0);
    QCOMPARE(share(verdict - 0.01), 20.0);
    QCOMPARE(share(verdict + 0.01), 0.0);
    QCOMPARE(share(6), 0.0);
    QCOMPARE(share(verdict - 0.01), 20.0); // and back

    const Scene rollout = scene(u"delivery/small-rollout"_s);
    const Series pods = *rollout->run()->series(u"pods"_s)->series;
    const double last = pods.x.back();
    for (size_t i = 0; i + 1 < pods.x.size(); ++i) {
        const double t = rollout->steps()[0].start + 4 * (pods.x[i] / last) + 0.01;
        QCOMPARE(stateOf(rollout, rollout->at(t), "old").number(u"value", -1),
                 *rollout->run()->number(u"pods.readyV1"_s, (t - rollout->steps()[0].start) / 4));
    }
    // What follows no line grows evenly.
    const double middle = rollout->steps()[0].start + 2;
    QCOMPARE(stateOf(rollout, rollout->at(middle), "chart").number(u"progress", -1), 50.0);
}

void TestExperiment::holdsTextsUntilTheyChange()
{
    const Scene timeline = scene(u"delivery/small-rollout"_s);
    const double start = timeline->steps()[0].start;
    const double last = timeline->run()->series(u"pods"_s)->series->x.back();
    const auto clock = [&](double tick) {
        return stateOf(timeline, timeline->at(start + 4 * tick / last), "clock").text(u"box").en;
    };
    QCOMPARE(clock(0), u"Before it starts"_s); // what begins now has not begun yet
    QCOMPARE(clock(1.5).section(u' ', 0, 0), u"Tick"_s);
    QCOMPARE(clock(last), u"Tick "_s + QString::number(last, 'f', 1));
    // A tone is another only when its tick has come.
    const Series pods = *timeline->run()->series(u"pods"_s)->series;
    const auto turn = std::find_if(pods.y[1].begin(), pods.y[1].end(), [](double ready) { return ready > 2; });
    QVERIFY(turn != pods.y[1].begin() && turn != pods.y[1].end());
    const double tick = pods.x[size_t(turn - pods.y[1].begin())];
    const auto tone = [&](double at) {
        return stateOf(timeline, timeline->at(start + 4 * at / last), "new").tone(Tone::Slate);
    };
    QCOMPARE(tone(tick - 0.1), Tone::Green);
    QCOMPARE(tone(tick + 0.1), Tone::Teal);
}

void TestExperiment::stopsAndStartsByInputs()
{
    const Scene crash = scene(u"computing/crowded-host"_s);
    const auto isThere = [](const Scene &timeline) {
        return timeline->atStep(1).elements[size_t(timeline->indexOf(u"lost"_s))].visible;
    };
    QCOMPARE(isThere(crash), 1.0);
    const Scene calm = with(crash, {u"crash=off"_s});
    QCOMPARE(isThere(calm), 0.0);
    QCOMPARE(stateOf(crash, crash->atStep(0), "kernel").tone(Tone::Slate), Tone::Amber);
    QCOMPARE(stateOf(with(crash, {u"kind=vm"_s}), crash->atStep(0), "kernel").tone(Tone::Slate), Tone::Amber);
    const Scene machines = with(crash, {u"kind=vm"_s});
    QCOMPARE(stateOf(machines, machines->atStep(0), "kernel").tone(Tone::Slate), Tone::Blue);
    QCOMPARE(stateOf(machines, machines->atStep(0), "fit").string(u"unit"), u" / 64 GiB"_s);
    const auto broken = [](const Scene &timeline) {
        return timeline->at(0).links[size_t(timeline->linkIndexOf(u"use"_s))].state.now.boolean(u"broken", false);
    };
    QVERIFY(broken(crash) && !broken(calm));
}

void TestExperiment::letsRequestsFollow()
{
    const auto dotsAt = [](const Scene &timeline, double t) {
        std::map<QString, int> dots;
        for (const Dot &dot : timeline->at(t).dots) {
            const PlacedLink &link = timeline->links()[size_t(dot.link)];
            ++dots[timeline->elements()[size_t(link.to)].element->id];
            if (dot.failed)
                ++dots[u"failed"_s];
        }
        return dots;
    };
    const auto during = [&](const Scene &timeline) {
        std::map<QString, int> sum;
        for (double t = timeline->steps()[1].start + 2; t < timeline->steps()[1].start + 5; t += 0.05) {
            for (const auto &[name, count] : dotsAt(timeline, t))
                sum[name] += count;
        }
        return sum;
    };
    const Scene start = scene(u"delivery/slow-canary"_s);
    auto none = during(with(start, {u"fault=0"_s})), all = during(with(start, {u"fault=100"_s, u"least=10000"_s}));
    QVERIFY(none[u"v1"_s] > 0 && none[u"v2"_s] > 0);
    QCOMPARE(none[u"failed"_s], 0);
    QVERIFY(all[u"failed"_s] > 0);
    // The rate is bound, too: a tenth of a request a second is none.
    auto little = during(with(start, {u"load=10"_s}));
    QVERIFY(little[u"lb"_s] < none[u"lb"_s]);
}

void TestExperiment::tellsItsValues()
{
    const Scene timeline = scene(u"computing/crowded-host"_s);
    QCOMPARE(timeline->script().steps[1].say.ko, u"122개가 멈춥니다."_s);
    const Scene none = with(timeline, {u"crash=off"_s});
    QCOMPARE(none->script().steps[1].say.en, u"0 of them stop."_s);
    QCOMPARE(none->script().steps[0].say.en, u"All of them run."_s);
    QCOMPARE(timeline->script().steps[1].say.ko, u"122개가 멈춥니다."_s); // each has its own
}

void TestExperiment::hasRoomForSamples()
{
    QFETCH(QString, name);
    const Scene timeline = scene(name);
    QVERIFY(sampleInputs(timeline->script()).size() > 10);
    QStringList found;
    for (const Problem &problem : checkLayout(*timeline))
        found.append(toString(problem));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Forward, backward and jumping, made twice, whatever the inputs are: the same picture, byte for byte.
void TestExperiment::isPureForAnyInputs()
{
    QFETCH(QString, name);
    const Scene timeline = scene(name);
    Random random(7);
    for (int run = 0; run < 30; ++run) {
        const ModelInputs inputs = anyInputs(timeline->run()->inputs().spec(), random);
        const QByteArray told = settingsOf(inputs).join(u' ').toUtf8();
        const Scene other = compile(*timeline, inputs);
        QVERIFY2(std::isfinite(other->duration()) && other->duration() > 0 && other->duration() < 600,
                 told.constData());
        std::vector<double> times;
        for (int i = 0; i < 4; ++i)
            times.push_back(other->duration() * random.real());
        times.push_back(other->duration());
        std::sort(times.begin(), times.end());
        std::vector<QImage> forward;
        for (const double t : times)
            forward.push_back(paint(*other, t, LanguageMode(run % 3)));
        const Scene again = compile(*scene(name), inputs);
        for (size_t i = times.size(); i-- > 0;)
            QVERIFY2(paint(*again, times[i], LanguageMode(run % 3)) == forward[i], told.constData());
    }
}

QTEST_MAIN(TestExperiment)
#include "test_experiment.moc"
