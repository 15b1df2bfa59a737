// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

#include <numeric>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestOsiModel : public QObject
{
    Q_OBJECT

private slots:
    void weighs_data();
    void weighs();
    void listsFrames_data();
    void listsFrames();
    void addsUp();
    void sawTooth();
    void knowsTheLeastMtu();
};

void TestOsiModel::weighs_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("efficiency");
    const auto row = [](const char *name, const char *settings, const char *frames, const char *bytes, const char *wire,
                        const char *efficiency) {
        QTest::newRow(name) << QString::fromLatin1(settings) << QByteArray(frames) << QByteArray(bytes)
                            << QByteArray(wire) << QByteArray(efficiency);
    };
    row("100 B", "payload=100", "1", "158", "178", "63.29"); // the scene's steps 5 and 6
    row("5,000 B", "payload=5000", "4", "5232", "5312", "95.57");
    row("one byte", "payload=1", "1", "64", "84", "1.56");
    row("UDP", "payload=5000 transport=udp", "4", "5160", "5240", "96.90");
    row("TLS", "payload=100 tls=on", "1", "180", "200", "55.56");
    // By hand: 122 + 20 + 12 + 40 + 22 = 216.
    row("everything", "payload=100 tls=on tcpOptions=12 ip=v6 vlan=on", "1", "216", "236", "46.30");
    // RFC 8200 §4.5: (1500 - 40 - 8) / 8 * 8 = 1448 in a fragment; 5,008 = 3 x 1448 + 664.
    row("UDP over IPv6", "payload=5000 transport=udp ip=v6", "4", "5272", "5352", "94.84");
    row("UDP that just fits", "payload=1472 transport=udp", "1", "1518", "1538", "96.97");
    row("UDP one byte too long", "payload=1473 transport=udp", "2", "1582", "1622", "93.11");
    row("two records", "payload=16385 tls=on mtu=9000", "2", "16545", "16585", "99.03");
}

void TestOsiModel::weighs()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, frames);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, efficiency);
    const ModelRun run = runModel("osi-model", settings);
    COMPARE_NUMBER(run, "frames", frames.constData());
    COMPARE_NUMBER(run, "frameBytes", bytes.constData());
    COMPARE_NUMBER(run, "wireBytes", wire.constData());
    COMPARE_NUMBER(run, "efficiency", efficiency.constData());
}

void TestOsiModel::listsFrames_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<std::vector<double>>("data");
    QTest::addColumn<std::vector<double>>("frames");
    QTest::newRow("segments") << u"payload=5000"_s << std::vector<double>{1460, 1460, 1460, 620}
                              << std::vector<double>{1518, 1518, 1518, 678};
    QTest::newRow("fragments") << u"payload=5000 transport=udp"_s << std::vector<double>{1480, 1480, 1480, 568}
                               << std::vector<double>{1518, 1518, 1518, 606};
}

void TestOsiModel::listsFrames()
{
    QFETCH(QString, settings);
    QFETCH(std::vector<double>, data);
    QFETCH(std::vector<double>, frames);
    const Series list = runModel("osi-model", settings).series[u"frameList"_s];
    QCOMPARE(list.y[0], data);
    for (std::size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(list.y[0][i] + list.y[1][i], frames[i]);
}

void TestOsiModel::addsUp()
{
    for (const char *settings :
         {"", "payload=1", "payload=20000 mtu=576 tcpOptions=40 ip=v6 vlan=on tls=on",
          "payload=20000 transport=udp mtu=577", "payload=9999 transport=udp ip=v6 vlan=on mtu=1281"}) {
        const ModelRun run = runModel("osi-model", QString::fromLatin1(settings));
        const Series layers = run.series[u"layers"_s], list = run.series[u"frameList"_s];
        QCOMPARE(std::accumulate(layers.y[0].begin(), layers.y[0].end(), 0.0), run.numbers[u"wireBytes"_s]);
        double frames = 0;
        for (const auto &part : list.y)
            frames += std::accumulate(part.begin(), part.end(), 0.0);
        QCOMPARE(frames, run.numbers[u"frameBytes"_s]);
        QCOMPARE(double(list.x.size()), run.numbers[u"frames"_s]);
        for (std::size_t i = 0; i < list.x.size(); ++i)
            QVERIFY(list.y[0][i] > 0 && list.y[0][i] + list.y[1][i] >= 64);
    }
}

void TestOsiModel::sawTooth()
{
    const Series curve = runModel("osi-model").series[u"byPayload"_s];
    QCOMPARE(curve.x.front(), 1.0);
    QCOMPARE(curve.x.back(), 20000.0);
    const auto at = [&](double payload) {
        return curve.y[0][std::size_t(std::find(curve.x.begin(), curve.x.end(), payload) - curve.x.begin())];
    };
    QVERIFY(at(1460) > at(1480)); // one segment more
    QVERIFY(at(1440) < at(1460));
    QCOMPARE(shown(at(100), 2), u"63.29"_s);
}

void TestOsiModel::knowsTheLeastMtu()
{
    QCOMPARE(runModel("osi-model", u"mtu=1279 ip=v6"_s).states[u"check"_s], std::vector<int>{1});
    QCOMPARE(runModel("osi-model", u"mtu=1280 ip=v6"_s).states[u"check"_s], std::vector<int>{0});
    QCOMPARE(runModel("osi-model", u"mtu=576"_s).states[u"check"_s], std::vector<int>{0});
}

QTEST_APPLESS_MAIN(TestOsiModel)
#include "test_osi_model.moc"
