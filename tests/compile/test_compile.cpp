// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "timeline/timeline.h"

#include "compile/examples.h"
#include "compile/reading_time.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace madang;

namespace {

std::shared_ptr<const Timeline> compile(const char *example)
{
    Result<Script> script = exampleScene(QString::fromUtf8(example), QStringLiteral("test"));
    for (const Problem &problem : script.problems)
        qWarning().noquote() << toString(problem);
    if (!script.value)
        qFatal("the test's own scene is wrong");
    return compile(std::move(*script.value));
}

const ElementMoment &of(const Timeline &timeline, const Moment &moment, const char *id)
{
    const int index = timeline.indexOf(QString::fromUtf8(id));
    Q_ASSERT(index >= 0);
    return moment.elements[size_t(index)];
}

std::shared_ptr<const Timeline> fleet()
{
    QFile file(QStringLiteral(TEST_SOURCE_DIR "/fleet.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fleet.json is not there");
    return compile(file.readAll().constData());
}

} // namespace

class TestCompile : public QObject
{
    Q_OBJECT

private slots:
    void stepsInheritWhatTheLastLeft()
    {
        const auto timeline = fleet();
        QCOMPARE(timeline->steps().size(), size_t(4));
        QCOMPARE(of(*timeline, timeline->atStep(0), "i2").presence, 0.0);
        for (int step : {1, 2}) {
            const Moment moment = timeline->atStep(step);
            QCOMPARE(of(*timeline, moment, "i2").presence, 1.0);
            QCOMPARE(of(*timeline, moment, "i2").state.now.text(u"badge").en, QStringLiteral("v2"));
            QCOMPARE(of(*timeline, moment, "i2").state.now.tone(Tone::Slate), Tone::Green);
        }
        QCOMPARE(of(*timeline, timeline->atStep(3), "i2").presence, 0.0);
    }

    void pointingLastsOneStep()
    {
        const auto timeline = fleet();
        QCOMPARE(of(*timeline, timeline->atStep(0), "i1").highlight, 1.0);
        QCOMPARE(of(*timeline, timeline->atStep(1), "i1").highlight, 0.0);
        const Moment focused = timeline->atStep(2);
        QCOMPARE(of(*timeline, focused, "i1").dim, 1.0);
        QCOMPARE(of(*timeline, focused, "lb").dim, 1.0);
        QCOMPARE(of(*timeline, focused, "i2").dim, 0.0);
        QCOMPARE(of(*timeline, focused, "fleet").dim, 0.0); // what it stands in stays bright
        QCOMPARE(of(*timeline, timeline->atStep(3), "i1").dim, 0.0);
    }

    void chainsAndDurations()
    {
        const auto timeline = fleet();
        const StepTime &step = timeline->steps()[1];
        // Showing takes half a second, the chained change the two seconds it asks for.
        QVERIFY(std::abs(step.settled - step.start - 2.5) < 1e-9);
        QVERIFY(step.end >= step.settled + 1);
        QVERIFY(step.end - step.start >= readingTime(timeline->script().steps[1].say));
        const Moment between = timeline->at(step.start + 0.55);
        QCOMPARE(of(*timeline, between, "i2").presence, 1.0);
        QVERIFY(of(*timeline, between, "i2").state.before.has_value()); // v1 and v2 are changing places
    }

    void linksAreHiddenWithTheirEnds()
    {
        const auto timeline = fleet();
        QVERIFY(timeline->linkIndexOf(QStringLiteral("out/i2")) >= 0);
        const auto link = [&](int step) {
            return timeline->atStep(step).links[size_t(timeline->linkIndexOf(QStringLiteral("out/i2")))].presence;
        };
        QCOMPARE(link(0), 0.0);
        QCOMPARE(link(1), 1.0);
        QCOMPARE(link(3), 0.0);
    }

    void theEndOfAStepKnowsNothingOfTheNext()
    {
        const auto timeline = fleet();
        const Moment moment = timeline->atStep(0);
        QCOMPARE(moment.step, 0);
        for (const ElementMoment &element : moment.elements)
            QVERIFY(!element.state.before.has_value());
        const Moment before = timeline->atStep(1);
        QCOMPARE(of(*timeline, before, "i1").state.now.text(u"badge").en, QStringLiteral("v1"));
    }

    void movesToWhereItIsTold()
    {
        const auto timeline = fleet();
        const Moment moment = timeline->atStep(3);
        const auto rect = [&](const char *id) {
            const int i = timeline->indexOf(QString::fromUtf8(id));
            return rectAt(timeline->elements()[size_t(i)], moment.elements[size_t(i)]);
        };
        QVERIFY(std::abs(rect("i1").center().x() - rect("lb").center().x()) < 0.01);
        QVERIFY(std::abs(rect("i1").bottom() + 10 - rect("lb").top()) < 0.01);
    }

    void trafficFlowsFromItsStepOn()
    {
        const auto timeline = fleet();
        QVERIFY(timeline->at(timeline->steps()[2].start).dots.empty());
        QVERIFY(!timeline->at(timeline->steps()[2].start + 0.01).dots.empty());
        QVERIFY(!timeline->atStep(2).dots.empty());
        QVERIFY(!timeline->atStep(3).dots.empty());
        QVERIFY(timeline->atStep(1).dots.empty());
    }

    void backwardEqualsForward()
    {
        const auto timeline = fleet();
        std::vector<double> times;
        for (double t = 0; t < timeline->duration(); t += 0.37)
            times.push_back(t);
        const auto hash = [&](double t) {
            const QImage image =
                toImage(draw(*timeline, timeline->at(t), theme(ThemeName::Light), LanguageMode::Both), {400, 225});
            return qHashBits(image.constBits(), size_t(image.sizeInBytes()));
        };
        std::vector<size_t> forward;
        for (double t : times)
            forward.push_back(hash(t));
        std::vector<size_t> order(times.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::reverse(order.begin(), order.end());
        for (size_t i : order)
            QCOMPARE(hash(times[i]), forward[i]);
        std::shuffle(order.begin(), order.end(), std::mt19937(7));
        for (size_t i : order)
            QCOMPARE(hash(times[i]), forward[i]);
    }

    void timesOutsideAreClamped()
    {
        const auto timeline = fleet();
        QCOMPARE(timeline->at(-5).time, 0.0);
        QCOMPARE(timeline->at(1e9).time, timeline->duration());
        QCOMPARE(timeline->stepAt(-1), 0);
        QCOMPARE(timeline->stepAt(1e9), 3);
        for (int step = 0; step < 4; ++step) {
            QCOMPARE(timeline->stepAt(timeline->steps()[size_t(step)].start), step);
            QCOMPARE(timeline->stepAt(timeline->steps()[size_t(step)].end - 1e-6), step);
        }
    }

    void roomIsKeptForEveryTextThereWillBe()
    {
        // The same box, once with the long text from the start and once set to it later, takes the same place.
        const auto now =
            compile(R"({"stage":{"row":[{"id":"a","box":"A very long label indeed"},{"id":"b","box":"B"}]}})");
        const auto later = compile(
            R"({"stage":{"row":[{"id":"a","box":"A"},{"id":"b","box":"B"}]},"steps":[{"title":"x","say":"x","do":[{"set":"a","box":"A very long label indeed"}]}]})");
        for (const char *id : {"a", "b"})
            QCOMPARE(now->elements()[size_t(now->indexOf(QString::fromUtf8(id)))].rect,
                     later->elements()[size_t(later->indexOf(QString::fromUtf8(id)))].rect);
    }

    void packetsCloseUp()
    {
        const auto timeline = compile(
            R"({"stage":{"column":[{"id":"p","packet":[{"id":"h","part":"Head","hidden":true},{"id":"d","part":"Data"}]}]},"steps":[{"title":"x","say":"x"},{"title":"y","say":"y","do":[{"show":"h"}]}]})");
        const auto centre = [&](int step) {
            const Moment moment = timeline->atStep(step);
            const int d = timeline->indexOf(QStringLiteral("d")), p = timeline->indexOf(QStringLiteral("p"));
            return rectAt(timeline->elements()[size_t(d)], moment.elements[size_t(d)]).center().x()
                   - timeline->elements()[size_t(p)].rect.center().x();
        };
        QVERIFY(std::abs(centre(0)) < 0.01); // alone it stands in the middle
        QVERIFY(centre(1) > 20);             // the header pushes it aside
    }

    void fewElementsAreBroughtNearer()
    {
        const auto small = compile(R"({"stage":{"row":[{"id":"a","box":"A"}]}})");
        QVERIFY(small->at(0).camera.width() < 1600);
        QVERIFY(small->at(0).camera.width() >= 1600 / 1.4 - 1);
        const auto wide = compile(
            R"({"stage":{"row":[{"id":"a","box":"A"},{"space":800},{"id":"b","box":"B"},{"space":500},{"id":"c","box":"C"}]}})");
        QCOMPARE(wide->at(0).camera, QRectF(0, 0, 1600, 900));
    }

    void explainsWhatIsPointedAt()
    {
        const auto timeline = compile(
            R"({"stage":{"row":[{"id":"a","box":"A","tip":"All about A"},{"id":"b","box":"B"},{"id":"c","box":"C","tip":"Hidden","hidden":true}]}})");
        const Moment moment = timeline->at(0);
        const auto at = [&](const char *id) {
            return timeline->explainedAt(
                moment, timeline->elements()[size_t(timeline->indexOf(QString::fromUtf8(id)))].rect.center());
        };
        QCOMPARE(at("a"), timeline->indexOf(QStringLiteral("a")));
        QCOMPARE(at("b"), -1);
        QCOMPARE(at("c"), -1);
    }
};

QTEST_MAIN(TestCompile)
#include "test_compile.moc"
