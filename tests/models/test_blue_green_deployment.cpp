// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

#include <cmath>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestBlueGreenDeployment : public QObject
{
    Q_OBJECT

private slots:
    void flips_data();
    void flips();
    void costs();
    void sharesAddUp();
    void agreesWithStaggeredClients_data();
    void agreesWithStaggeredClients();
    void withoutAFault();
};

void TestBlueGreenDeployment::flips_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("failed");
    QTest::addColumn<QByteArray>("clear");
    // The first two are told in the scene too.
    QTest::newRow("load balancer") << u"load=1000 fault=20 detection=120"_s << QByteArray("24000") << QByteArray("120");
    QTest::newRow("DNS") << u"load=1000 fault=20 detection=120 switch=dns ttl=60"_s << QByteArray("24000")
                         << QByteArray("180");
    QTest::newRow("noticed before the TTL")
        << u"detection=30 switch=dns ttl=60"_s << QByteArray("6000") << QByteArray("90");
    QTest::newRow("TTL 0 is a load balancer") << u"switch=dns ttl=0"_s << QByteArray("24000") << QByteArray("120");
}

void TestBlueGreenDeployment::flips()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, failed);
    QFETCH(QByteArray, clear);
    const ModelRun run = runModel("blue-green-deployment", settings);
    COMPARE_NUMBER(run, "failed", failed.constData());
    COMPARE_NUMBER(run, "clear", clear.constData());
    QCOMPARE(shown(run.series[u"failedOverTime"_s].y[0].back(), 6), QString::fromLatin1(failed + ".000000"));
}

void TestBlueGreenDeployment::costs()
{
    // The scene's source: 10 instances, 2 h of overlap: 20 extra instance-hours.
    const ModelRun run = runModel("blue-green-deployment", u"instances=10 boot=0 bake=2 price=0.5"_s);
    COMPARE_NUMBER(run, "extraHours", "20");
    COMPARE_NUMBER(run, "cost", "10.00");
    COMPARE_NUMBER(run, "peakInstances", "20"); // 2N
    COMPARE_NUMBER(runModel("blue-green-deployment", u"instances=10 boot=360 bake=2"_s), "extraHours", "21");
}

void TestBlueGreenDeployment::sharesAddUp()
{
    for (const char *settings :
         {"", "switch=dns", "switch=dns detection=30", "fault=0 switch=dns ttl=600", "detection=0"}) {
        const Series share = runModel("blue-green-deployment", QString::fromLatin1(settings)).series[u"share"_s];
        for (std::size_t i = 0; i < share.x.size(); ++i) {
            QCOMPARE(share.y[0][i] + share.y[1][i], 100.0);
            QVERIFY(share.y[1][i] >= 0 && share.y[1][i] <= 100);
        }
        QCOMPARE(share.y[1].front(), 0.0);
    }
    const Series edge = runModel("blue-green-deployment").series[u"share"_s];
    QCOMPARE(std::count(edge.x.begin(), edge.x.end(), 0.0), 2); // straight up
    QCOMPARE(std::count(edge.x.begin(), edge.x.end(), 120.0), 2);
    QVERIFY(std::all_of(edge.y[1].begin(), edge.y[1].end(), [](double share) { return share == 0 || share == 100; }));
}

void TestBlueGreenDeployment::agreesWithStaggeredClients_data()
{
    QTest::addColumn<double>("detection");
    QTest::addColumn<double>("ttl");
    QTest::newRow("noticed late") << 120.0 << 60.0;
    QTest::newRow("noticed early") << 30.0 << 60.0;
    QTest::newRow("at the same time") << 60.0 << 60.0;
}

void TestBlueGreenDeployment::agreesWithStaggeredClients()
{
    QFETCH(double, detection);
    QFETCH(double, ttl);
    // A thousand clients that ask the resolver every TTL, each at its own moment.
    constexpr int clients = 1000;
    double onGreen = 0, last = 0;
    for (int i = 0; i < clients; ++i) {
        const double phase = ttl * (i + 0.5) / clients;
        if (phase >= detection)
            continue;
        const double back = phase + std::ceil((detection - phase) / ttl) * ttl;
        onGreen += back - phase;
        last = std::max(last, back);
    }
    const ModelRun run = runModel("blue-green-deployment", u"switch=dns detection=%1 ttl=%2"_s.arg(detection).arg(ttl));
    QVERIFY(std::abs(onGreen / clients * 1000 * 0.2 - run.numbers[u"failed"_s]) < 1e-6);
    QVERIFY(std::abs(last - run.numbers[u"clear"_s]) < 0.1);
}

void TestBlueGreenDeployment::withoutAFault()
{
    const ModelRun run = runModel("blue-green-deployment", u"fault=0"_s);
    COMPARE_NUMBER(run, "failed", "0");
    QVERIFY(!run.numbers.contains(u"clear"_s) && !run.numbers.contains(u"noticed"_s)
            && !run.numbers.contains(u"rollbackTime"_s));
    QCOMPARE(run.series[u"share"_s].y[1].back(), 100.0);
}

QTEST_APPLESS_MAIN(TestBlueGreenDeployment)
#include "test_blue_green_deployment.moc"
