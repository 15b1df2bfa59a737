// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestVmVsContainer : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void starts_data();
    void starts();
    void crashes_data();
    void crashes();
    void memoryAddsUp();
    void moreMemoryNeverFitsFewer();
};

void TestVmVsContainer::fits_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("fit");
    // The numbers of the scene's step "Three kernels or one".
    QTest::newRow("64 GiB, VM") << u"kind=vm"_s << QByteArray("38");
    QTest::newRow("64 GiB, microVM") << u"kind=microvm"_s << QByteArray("109");
    QTest::newRow("64 GiB, container") << u"kind=container"_s << QByteArray("122");
    QTest::newRow("16 GiB, VM") << u"hostMemory=16 reserved=2 app=256 kind=vm"_s << QByteArray("10");
    QTest::newRow("16 GiB, microVM") << u"hostMemory=16 reserved=2 app=256 kind=microvm"_s << QByteArray("44");
    QTest::newRow("16 GiB, container") << u"hostMemory=16 reserved=2 app=256 kind=container"_s << QByteArray("54");
}

void TestVmVsContainer::fits()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, fit);
    COMPARE_NUMBER(runModel("vm-vs-container", settings), "fit", fit.constData());
}

void TestVmVsContainer::starts_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("seconds");
    QTest::newRow("VM") << u"hostMemory=512 kind=vm"_s << QByteArray("300");
    QTest::newRow("microVM") << u"kind=microvm"_s << QByteArray("1.25");
    QTest::newRow("container") << u"kind=container"_s << QByteArray("5.0");
    QTest::newRow("only 38 fit, in ten rounds too") << u"kind=vm"_s << QByteArray("300");
    QTest::newRow("one at a time") << u"kind=container parallel=1"_s << QByteArray("20.0");
    QTest::newRow("one") << u"kind=microvm start=1"_s << QByteArray("0.125"); // the scene: within 125 ms
}

void TestVmVsContainer::starts()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, seconds);
    const ModelRun run = runModel("vm-vs-container", u"start=40 parallel=4 "_s + settings);
    COMPARE_NUMBER(run, "startTime", seconds.constData());
}

void TestVmVsContainer::crashes_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("lost");
    QTest::addColumn<std::vector<int>>("down");
    QTest::newRow("nothing") << u"kind=container hostCrash=on"_s << QByteArray("0") << std::vector<int>{0, 0, 0};
    QTest::newRow("container") << u"kind=container crash=on"_s << QByteArray("122") << std::vector<int>{1, 1, 1};
    QTest::newRow("guest of a VM") << u"kind=vm crash=on"_s << QByteArray("1") << std::vector<int>{1, 0, 0};
    QTest::newRow("guest of a microVM") << u"kind=microvm crash=on"_s << QByteArray("1") << std::vector<int>{1, 0, 0};
    QTest::newRow("hypervisor") << u"kind=vm crash=on hostCrash=on"_s << QByteArray("38") << std::vector<int>{1, 1, 1};
}

void TestVmVsContainer::crashes()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, lost);
    QFETCH(std::vector<int>, down);
    const ModelRun run = runModel("vm-vs-container", settings);
    COMPARE_NUMBER(run, "lost", lost.constData());
    QCOMPARE(run.states[u"blast"_s], down);
}

void TestVmVsContainer::memoryAddsUp()
{
    for (const char *settings : {"", "hostMemory=17 reserved=5 app=977", "hostMemory=512 app=64"}) {
        const ModelRun run = runModel("vm-vs-container", QString::fromLatin1(settings));
        const Series memory = run.series[u"memory"_s];
        const double host = runModel("vm-vs-container", QString::fromLatin1(settings)).numbers[u"appMemory"_s];
        QCOMPARE(memory.y[0][0], host);
        for (std::size_t kind = 0; kind < 3; ++kind) {
            double total = 0;
            for (const auto &part : memory.y)
                total += part[kind];
            QCOMPARE(total, QByteArray(settings).contains("512")  ? 512.0
                            : QByteArray(settings).contains("17") ? 17.0
                                                                  : 64.0);
        }
    }
}

void TestVmVsContainer::moreMemoryNeverFitsFewer()
{
    for (const char *kind : {"vm", "microvm", "container"}) {
        double before = 0;
        for (int memory = 16; memory <= 512; ++memory) {
            const double fit =
                runModel("vm-vs-container", u"hostMemory=%1 kind=%2"_s.arg(memory).arg(QLatin1String(kind)))
                    .numbers[u"fit"_s];
            QVERIFY(fit >= before);
            before = fit;
        }
        QVERIFY(before > 0);
    }
}

QTEST_APPLESS_MAIN(TestVmVsContainer)
#include "test_vm_vs_container.moc"
