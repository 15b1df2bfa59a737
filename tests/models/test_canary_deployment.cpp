// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestCanaryDeployment : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void promotesByMistake();
    void promotesWhatIsGood();
    void reachesTheThresholdWhenItStops();
    void smallerWeightsTakeLonger();
    void comparesTheThree();
};

void TestCanaryDeployment::judges_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArrayList>("said"); // output, its number, ...
    const auto row = [](const char *name, const char *settings, const QByteArrayList &said) {
        QTest::newRow(name) << QString::fromLatin1(settings) << said;
    };
    row("20 %", "fault=20 least=0", {"detect", "0.052", "overallErrors", "1.095", "worstErrors", "1.095"});
    row("20 %, 500 requests", "fault=20 least=500", {"detect", "10", "canaryRequests", "500"});
    row("5 %", "fault=0.3", {"detect", "52.05", "canaryRequests", "2602", "extraErrors", "5.2", "stoppedAt", "5"});
    row("1 %", "fault=0.3 weight=1", {"detect", "231.6", "extraErrors", "4.6"});
    row("50 %", "fault=0.3 weight=50", {"detect", "17.96", "extraErrors", "17.96"});
    row("100 requests/s at 1 %", "load=100 weight=1", {"detect", "2315.8"});
    // As the scene tells them.
    row("bars of the scene, 1 %", "weight=1", {"detect", "232", "extraErrors", "4.6"});
    row("bars of the scene, 5 %", "weight=5", {"detect", "52", "extraErrors", "5.2"});
    row("bars of the scene, 50 %", "weight=50", {"detect", "18", "extraErrors", "18"});
    row("step 'v2 fails 20 %'", "fault=20", {"overallErrors", "1.1"});
}

void TestCanaryDeployment::judges()
{
    QFETCH(QString, settings);
    QFETCH(QByteArrayList, said);
    const ModelRun run = runModel("canary-deployment", settings);
    for (qsizetype i = 0; i < said.size(); i += 2)
        COMPARE_NUMBER(run, said[i].constData(), said[i + 1].constData());
}

void TestCanaryDeployment::promotesByMistake()
{
    const ModelRun run = runModel("canary-deployment", u"load=100 weight=1 hold=600"_s);
    QCOMPARE(run.series[u"weightOverTime"_s].y[0][0], 1.0);
    QCOMPARE(run.series[u"weightOverTime"_s].x[1], 600.0); // the hold of 1 % is over without a verdict
    QCOMPARE(run.states[u"verdict"_s], std::vector<int>{1});
    COMPARE_NUMBER(run, "stoppedAt", "5");
    const ModelRun worse = runModel("canary-deployment", u"load=10 weight=1 hold=100"_s);
    QCOMPARE(worse.states[u"verdict"_s], std::vector<int>{2});
    QVERIFY(!worse.numbers.contains(u"stoppedAt"_s));
    QCOMPARE(worse.series[u"weightOverTime"_s].y[0].back(), 100.0);
}

void TestCanaryDeployment::promotesWhatIsGood()
{
    const ModelRun run = runPreset("canary-deployment", u"good-release"_s);
    QCOMPARE(run.states[u"verdict"_s], std::vector<int>{3});
    QVERIFY(!run.numbers.contains(u"detect"_s) && !run.numbers.contains(u"noticed"_s));
    COMPARE_NUMBER(run, "extraErrors", "0.0");
    COMPARE_NUMBER(run, "duration", "2400"); // 5, 25, 50 and 100 %, ten minutes each
}

void TestCanaryDeployment::reachesTheThresholdWhenItStops()
{
    for (const char *weight : {"0.5", "1", "5", "30"}) {
        const ModelRun run =
            runModel("canary-deployment", u"least=0 hold=7200 threshold=4 weight="_s + QLatin1String(weight));
        const Series evidence = run.series[u"evidence"_s];
        QCOMPARE(evidence.y[0].back(), 4.0);
        QCOMPARE(evidence.x.back(), run.numbers[u"noticed"_s]);
    }
}

void TestCanaryDeployment::smallerWeightsTakeLonger()
{
    // Up to about a third: beyond, v2's own errors make the overall rate noisier faster than samples come in.
    double before = 1e9;
    for (int weight = 1; weight <= 33; ++weight) {
        const double now = runModel("canary-deployment", u"least=0 weight=%1"_s.arg(weight)).numbers[u"detect"_s];
        QVERIFY(now < before);
        before = now;
    }
}

void TestCanaryDeployment::comparesTheThree()
{
    // The same load and fault: each of the three models says the same of all.
    const QString load = u"instances=10 capacity=100 load=1000 fault=20 detection=120 "_s;
    const Series fromCanary = runModel("canary-deployment", load).series[u"compareFailed"_s];
    const Series fromBlueGreen = runModel("blue-green-deployment", load).series[u"compareFailed"_s];
    const ModelRun rolling = runModel("rolling-deployment", load + u"rollback=on"_s);
    const Series fromRolling = rolling.series[u"compareFailed"_s];
    QCOMPARE(fromCanary.y, fromBlueGreen.y);
    QCOMPARE(fromCanary.y, fromRolling.y);
    QCOMPARE(fromCanary.y[0][0], rolling.numbers[u"failed"_s]);
    QCOMPARE(fromCanary.y[0][1], 24000.0); // scene: all at once 24,000 …
    QCOMPARE(fromCanary.y[0][2], 1200.0);  // … and 5 % of that
    QVERIFY(fromCanary.y[0][0] > 1200 && fromCanary.y[1][0] > 0);
    // The brief: 5 % x 300 s x 20 % x 1000 rps = 3,000 against 60,000.
    const Series longer = runModel("canary-deployment", u"fault=20 detection=300"_s).series[u"compareFailed"_s];
    QCOMPARE(longer.y[0][1], 60000.0);
    QCOMPARE(longer.y[0][2], 3000.0);
    const Series clear = runModel("canary-deployment", load).series[u"compareClear"_s];
    QVERIFY(clear.y[0][0] > clear.y[0][1]); // undoing a rollout takes longer than a switch
    QCOMPARE(clear.y[0][1], 120.0);
    QCOMPARE(clear.y[0][2], 120.0);
}

QTEST_APPLESS_MAIN(TestCanaryDeployment)
#include "test_canary_deployment.moc"
