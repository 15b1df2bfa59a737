// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/player.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace madang;

namespace {

/// A scene whose middle step asks a question; the steps' times come from the timeline itself.
std::shared_ptr<const Timeline> scene(int steps = 3, bool question = true)
{
    QByteArray json =
        R"({"format":1,"title":{"ko":"가","en":"a"},"stage":{"row":[{"id":"a","box":"A"},{"id":"b","box":"B","hidden":true}]},"steps":[)";
    for (int i = 0; i < steps; ++i) {
        json += i ? "," : "";
        json += R"({"title":{"ko":"가","en":"a"},"say":{"ko":"가 나 다.","en":"One two three."})";
        if (question && i == 1)
            json +=
                R"(,"predict":{"question":{"ko":"?","en":"?"},"choices":[{"ko":"가","en":"a"},{"ko":"나","en":"b"}],"answer":1})";
        json += i == 0 ? R"(,"do":[{"show":"b"}]})" : R"(,"do":[{"highlight":"a","for":1}]})";
    }
    json += "]}";
    const Result<Script> script = readScript(json, QStringLiteral("scenes/x/y.json"), vocabulary());
    if (!script) {
        for (const Problem &problem : script.problems)
            qWarning("%s", qPrintable(toString(problem)));
        qFatal("The scene of this test cannot be read");
    }
    return compile(*script);
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutASceneNothingHappens()
    {
        Player player;
        player.play();
        player.forward();
        player.back();
        player.jump(3);
        player.seek(7);
        player.answer(0);
        player.skip();
        player.last();
        player.advance(1);
        QCOMPARE(player.status().steps, 0);
        QVERIFY(!player.status().playing);
        player.open(nullptr);
        QCOMPARE(player.status().steps, 0);
    }

    void playsAStepAndStopsAtItsEnd()
    {
        const auto timeline = scene();
        Player player;
        player.open(timeline);
        QVERIFY(player.status().playing);
        QVERIFY(player.status().moving);
        QCOMPARE(player.status().time, 0.0);
        player.advance(timeline->steps()[0].settled);
        QVERIFY(!player.status().moving);
        QVERIFY(player.status().playing);
        player.advance(100);
        QCOMPARE(player.status().step, 0);
        QCOMPARE(player.status().time, timeline->steps()[0].end);
        QVERIFY(player.status().stepEnded);
        QVERIFY(!player.status().playing);
    }

    void forwardGoesOnEvenWhileMoving()
    {
        const auto timeline = scene(4, false);
        Player player;
        player.open(timeline);
        player.advance(0.05);
        QVERIFY(player.status().moving);
        player.forward();
        QCOMPARE(player.status().step, 1);
        QCOMPARE(player.status().time, timeline->steps()[1].start);
        QVERIFY(player.status().playing);
        player.forward();
        player.forward();
        QCOMPARE(player.status().step, 3);
        player.forward(); // there is none after it: its end
        QCOMPARE(player.status().step, 3);
        QCOMPARE(player.status().time, timeline->duration());
        QVERIFY(!player.status().playing);
    }

    void backShowsTheEndOfTheStepBefore()
    {
        const auto timeline = scene(3, false);
        Player player;
        player.open(timeline, 2);
        player.back();
        QCOMPARE(player.status().step, 1);
        QCOMPARE(player.status().time, timeline->steps()[1].end);
        QVERIFY(!player.status().playing);
        QVERIFY(!player.status().moving);
        player.back();
        player.back();
        player.back();
        QCOMPARE(player.status().step, 0);
        QCOMPARE(player.status().time, timeline->steps()[0].end);
    }

    void firstLastAndJumpAreClamped()
    {
        Player player;
        player.open(scene(4, false), 99);
        QCOMPARE(player.status().step, 3);
        player.first();
        QCOMPARE(player.status().step, 0);
        QVERIFY(player.status().playing);
        player.last();
        QCOMPARE(player.status().step, 3);
        QVERIFY(player.status().stepEnded);
        player.jump(-5);
        QCOMPARE(player.status().step, 0);
        player.jump(99);
        QCOMPARE(player.status().step, 3);
    }

    void theRateStretchesTime()
    {
        Player player;
        player.open(scene(3, false));
        player.setRate(2);
        player.advance(0.1);
        QCOMPARE(player.status().time, 0.2);
        player.setRate(0.1);
        QCOMPARE(player.status().rate, 0.5);
        player.advance(0.1);
        QCOMPARE(player.status().time, 0.25);
        player.setRate(9);
        QCOMPARE(player.status().rate, 2.0);
    }

    void autoPlayGoesOnUntilTheEnd()
    {
        const auto timeline = scene(3, false);
        Player player;
        player.setAutoPlay(true);
        player.open(timeline);
        const QSignalSpy steps(&player, &Player::stepChanged);
        player.advance(timeline->steps()[0].end + 0.2);
        QCOMPARE(player.status().step, 1);
        QVERIFY(qAbs(player.status().time - timeline->steps()[1].start - 0.2) < 1e-9);
        player.advance(1000);
        QCOMPARE(player.status().step, 2);
        QCOMPARE(player.status().time, timeline->duration());
        QVERIFY(!player.status().playing);
        QCOMPARE(steps.count(), 2);
        player.play(); // at the very end: from the beginning
        QCOMPARE(player.status().step, 0);
    }

    void autoPlayStopsAtAQuestion()
    {
        const auto timeline = scene();
        Player player;
        player.setAutoPlay(true);
        player.open(timeline);
        player.advance(1000);
        QCOMPARE(player.status().step, 1);
        QVERIFY(player.status().waiting);
        QVERIFY(!player.status().playing);
        QCOMPARE(player.status().time, timeline->steps()[1].start);
        player.answer(7); // no such choice
        player.answer(-1);
        QVERIFY(player.status().waiting);
        player.answer(1);
        QVERIFY(!player.status().waiting);
        QCOMPARE(player.status().answered, 1);
        QVERIFY(player.status().playing);
        player.answer(0); // too late
        QCOMPARE(player.status().answered, 1);
        player.advance(1000);
        QCOMPARE(player.status().step, 2);
        QCOMPARE(player.status().answered, -1);
    }

    void aQuestionIsAskedOnce()
    {
        Player player;
        player.open(scene());
        player.forward();
        QVERIFY(player.status().waiting);
        player.forward(); // skips
        QVERIFY(!player.status().waiting);
        QCOMPARE(player.status().step, 1);
        QVERIFY(player.status().playing);
        player.back();
        player.forward();
        QVERIFY(!player.status().waiting);
        player.open(scene());
        player.jump(1);
        QVERIFY(player.status().waiting);
        player.back();
        QCOMPARE(player.status().step, 0);
        QVERIFY(!player.status().waiting);
        player.seek(player.status().duration); // scrubbing never asks
        QVERIFY(!player.status().waiting);
    }

    void seekingStops()
    {
        const auto timeline = scene(3, false);
        Player player;
        player.open(timeline);
        player.seek(timeline->steps()[1].start + 0.1);
        QCOMPARE(player.status().step, 1);
        QVERIFY(!player.status().playing);
        QVERIFY(player.status().moving);
        player.play(); // goes on from there
        QCOMPARE(player.status().step, 1);
        player.advance(0.1);
        QVERIFY(qAbs(player.status().time - timeline->steps()[1].start - 0.2) < 1e-9);
        player.seek(-5);
        QCOMPARE(player.status().time, 0.0);
        player.seek(1e9);
        QCOMPARE(player.status().time, timeline->duration());
        QVERIFY(player.status().stepEnded);
    }

    void reducedMotionCuts()
    {
        const auto timeline = scene(3, false);
        Player player;
        player.setReducedMotion(true);
        player.open(timeline);
        QVERIFY(!player.status().playing);
        QVERIFY(!player.status().moving);
        QCOMPARE(player.status().shownTime, timeline->steps()[0].end);
        player.forward();
        QCOMPARE(player.status().time, timeline->steps()[1].end);
        // Playing by itself it still waits as long as reading takes, with the finished picture on the stage.
        player.setAutoPlay(true);
        player.jump(0);
        QVERIFY(player.status().playing);
        QVERIFY(!player.status().moving);
        QCOMPARE(player.status().time, 0.0);
        QCOMPARE(player.status().shownTime, timeline->steps()[0].end);
        player.setAutoPlay(false);
        player.jump(0);
        player.setReducedMotion(false);
        player.jump(1);
        player.advance(0.05);
        QVERIFY(player.status().moving);
        player.setReducedMotion(true); // in the midst of moving
        QCOMPARE(player.status().shownTime, timeline->steps()[1].end);
        QVERIFY(!player.status().playing);
    }

    void aNewVersionKeepsThePlace()
    {
        Player player;
        player.open(scene(4, false));
        player.jump(2);
        player.advance(0.3);
        const auto same = scene(4, false);
        player.replace(same);
        QCOMPARE(player.status().step, 2);
        QVERIFY(qAbs(player.status().time - same->steps()[2].start - 0.3) < 1e-9);
        QVERIFY(player.status().playing);
        const auto shorter = scene(2, false);
        player.replace(shorter);
        QCOMPARE(player.status().step, 1);
        QCOMPARE(player.status().time, shorter->duration());
        QCOMPARE(player.status().steps, 2);
        const auto longer = scene(6, false);
        player.replace(longer);
        QCOMPARE(player.status().step, 1);
        QCOMPARE(player.status().time, longer->steps()[1].end);
    }

    void sameCallsSameStates()
    {
        const auto timeline = scene();
        const auto play = [&] {
            Player player;
            player.setAutoPlay(true);
            player.open(timeline);
            std::vector<PlayerStatus> seen;
            for (int i = 0; i < 400; ++i) {
                player.advance(1.0 / 60);
                if (i == 350)
                    player.skip();
                seen.push_back(player.status());
            }
            return seen;
        };
        QVERIFY(play() == play());
    }

    void oneSignalACall()
    {
        Player player;
        player.open(scene());
        const QSignalSpy changed(&player, &Player::changed);
        player.forward();
        QCOMPARE(changed.count(), 1);
        player.advance(0.1); // waiting: nothing changes
        QCOMPARE(changed.count(), 1);
        player.skip();
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(PlayerTest)
#include "test_player.moc"
