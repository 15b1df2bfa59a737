// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestRollingDeployment : public QObject
{
    Q_OBJECT

private slots:
    void rolls_data();
    void rolls();
    void tickByTick();
    void tableOfTheScene_data();
    void tableOfTheScene();
    void capacityOfTheScene();
    void neverBreaksItsBounds();
    void undoes();
    void countsRequests();
};

void TestRollingDeployment::rolls_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("finish");
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<QByteArray>("peak");
    QTest::newRow("4, defaults") << u""_s << QByteArray("8") << QByteArray("3") << QByteArray("5");
    QTest::newRow("4, surge only") << u"surge=25 unavailable=0"_s << QByteArray("15") << QByteArray("4")
                                   << QByteArray("5");
    QTest::newRow("4, unavailable only") << u"surge=0 unavailable=25"_s << QByteArray("16") << QByteArray("3")
                                         << QByteArray("4");
    QTest::newRow("10, defaults") << u"instances=10"_s << QByteArray("8") << QByteArray("8") << QByteArray("13");
    QTest::newRow("10, all at once") << u"instances=10 surge=100 unavailable=0"_s << QByteArray("3") << QByteArray("10")
                                     << QByteArray("20");
    QTest::newRow("both 0: one may be missing")
        << u"surge=0 unavailable=0"_s << QByteArray("16") << QByteArray("3") << QByteArray("4");
}

void TestRollingDeployment::rolls()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, finish);
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, peak);
    const ModelRun run = runModel("rolling-deployment", settings);
    COMPARE_NUMBER(run, "finish", finish.constData());
    COMPARE_NUMBER(run, "leastReady", least.constData());
    COMPARE_NUMBER(run, "peakInstances", peak.constData());
    if (settings.contains(u"surge=100"))
        COMPARE_NUMBER(run, "mixedTicks", "0");
}

void TestRollingDeployment::tickByTick()
{
    const Series pods = runModel("rolling-deployment").series[u"pods"_s];
    QCOMPARE(pods.y[0], (std::vector<double>{3, 3, 3, 2, 1, 1, 1, 0, 0}));
    QCOMPARE(pods.y[1], (std::vector<double>{0, 0, 0, 1, 2, 2, 2, 3, 4}));
    QCOMPARE(pods.y[2], (std::vector<double>{1, 2, 2, 1, 1, 2, 2, 1, 0}));
}

void TestRollingDeployment::tableOfTheScene_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<QByteArray>("peak");
    // The rows of the step "Two knobs".
    QTest::newRow("add first") << u"surge=25 unavailable=0"_s << QByteArray("4") << QByteArray("5");
    QTest::newRow("take first") << u"surge=0 unavailable=25"_s << QByteArray("3") << QByteArray("4");
    QTest::newRow("both") << u"surge=25 unavailable=25"_s << QByteArray("3") << QByteArray("5");
}

void TestRollingDeployment::tableOfTheScene()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, peak);
    const ModelRun run = runModel("rolling-deployment", settings);
    COMPARE_NUMBER(run, "leastReady", least.constData());
    COMPARE_NUMBER(run, "peakInstances", peak.constData());
    COMPARE_NUMBER(run, "dropped", "0"); // 300 rps fit even the third row
}

void TestRollingDeployment::capacityOfTheScene()
{
    // "Capacity never falls below 400", and 500 for a moment.
    const ModelRun run = runModel("rolling-deployment", u"surge=25 unavailable=0"_s);
    COMPARE_NUMBER(run, "leastCapacity", "400");
    const std::vector<double> total = run.series[u"capacityOverTime"_s].y[2];
    QCOMPARE(*std::min_element(total.begin(), total.end()), 400.0);
    // At the end of the tick one v1 has left already, so the moment of 500 is between two points.
    QCOMPARE(*std::max_element(total.begin(), total.end()), 400.0);
    COMPARE_NUMBER(run, "peakInstances", "5");
}

void TestRollingDeployment::neverBreaksItsBounds()
{
    for (int n = 1; n <= 50; n += 7) {
        for (int surge = 0; surge <= 100; surge += 20) {
            for (int missing = 0; missing <= 100; missing += 20) {
                for (const char *rollback : {"off", "on"}) {
                    const ModelRun run = runModel(
                        "rolling-deployment",
                        u"instances=%1 surge=%2 unavailable=%3 rollback=%4"_s.arg(n).arg(surge).arg(missing).arg(
                            QLatin1String(rollback)));
                    const Series pods = run.series[u"pods"_s];
                    const int most = n + (n * surge + 99) / 100, gone = n * missing / 100;
                    const int least = n - (most == n && gone == 0 ? 1 : gone);
                    for (std::size_t i = 0; i < pods.x.size(); ++i) {
                        QVERIFY(pods.y[0][i] + pods.y[1][i] >= least);
                        QVERIFY(pods.y[0][i] + pods.y[1][i] + pods.y[2][i] <= most);
                    }
                    QCOMPARE(pods.y[*rollback == 'o' && rollback[1] == 'n' ? 0 : 1].back(), double(n));
                    QCOMPARE(pods.y[2].back(), 0.0);
                }
            }
        }
    }
}

void TestRollingDeployment::undoes()
{
    // Like going forward, the other way: the scene's "going back takes as long as going forward".
    const ModelRun run =
        runModel("rolling-deployment", u"surge=25 unavailable=0 fault=40 detection=3600 rollback=on"_s);
    COMPARE_NUMBER(run, "rollbackTime", "900"); // 15 ticks of 60 s
    COMPARE_NUMBER(run, "noticed", "3600");
    COMPARE_NUMBER(run, "clear", "4500");
    COMPARE_NUMBER(run, "exposed", "100");
    QVERIFY(!runModel("rolling-deployment", u"fault=40"_s).numbers.contains(u"clear"_s));
    // Noticed at once: v2 is gone before it answers anybody for a tick.
    COMPARE_NUMBER(runModel("rolling-deployment", u"fault=40 detection=0 rollback=on surge=25 unavailable=25"_s),
                   "failed", "0");
}

void TestRollingDeployment::countsRequests()
{
    // By hand from the series of the defaults, a tick of 60 s: shares 1/3, 2/3, 2/3, 2/3, 1 of 300 rps at 10 %.
    const ModelRun run = runModel("rolling-deployment", u"fault=10"_s);
    COMPARE_NUMBER(run, "failed", "6000.0"); // 300 x 60 x 0.1 x (1/3 + 3 x 2/3 + 1)
    COMPARE_NUMBER(run, "dropped", "0");
    // 400 rps on 300 of capacity for eight ticks.
    COMPARE_NUMBER(runModel("rolling-deployment", u"load=400"_s), "dropped", "48000");
}

QTEST_APPLESS_MAIN(TestRollingDeployment)
#include "test_rolling_deployment.moc"
