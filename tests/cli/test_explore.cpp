// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_madang.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray all(const Ran &ran)
{
    return "exit " + QByteArray::number(ran.exitCode) + "\n" + ran.out + "\n" + ran.err;
}

} // namespace

#define EXPECT_EXIT(ran, code) QVERIFY2((ran).exitCode == (code), all(ran).constData())

class TestExplore : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void refuses_data();
    void refuses();
    void prints();
    void printsKorean();
    void writesJson();
    void writesCsv();
    void sweeps();
    void explains_data();
    void explains();
};

void TestExplore::lists()
{
    const Ran ran = runMadang({u"explore"_s});
    EXPECT_EXIT(ran, 0);
    for (const char *id : {"vm-vs-container", "osi-model", "rolling-deployment", "blue-green-deployment",
                           "canary-deployment", "oauth-authorization-code"})
        QVERIFY2(ran.out.contains(id), id);
    const Ran wrong = runMadang({u"explore"_s, u"load-balancing"_s});
    EXPECT_EXIT(wrong, 1);
    QCOMPARE(wrong.out, "");
    QVERIFY2(wrong.err.contains("no scene \"load-balancing\"") && wrong.err.contains("Weigh the envelope"),
             wrong.err.constData());
}

void TestExplore::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("id") << QStringList{u"canary-deploymen"_s} << QByteArray("Did you mean \"canary-deployment\"?");
    QTest::newRow("key") << QStringList{u"osi-model"_s, u"--set"_s, u"payloda=1"_s}
                         << QByteArray("Did you mean \"payload\"?");
    QTest::newRow("range") << QStringList{u"osi-model"_s, u"--set"_s, u"payload=0"_s}
                           << QByteArray("from 1 to 20000 B");
    QTest::newRow("number") << QStringList{u"osi-model"_s, u"--set=payload=big"_s} << QByteArray("not a number");
    QTest::newRow("long sweep") << QStringList{u"osi-model"_s, u"--sweep"_s, u"payload=1:20000:1"_s}
                                << QByteArray("10000 runs at most");
    QTest::newRow("bad sweep") << QStringList{u"osi-model"_s, u"--sweep"_s, u"payload=1"_s}
                               << QByteArray("not a sweep");
    QTest::newRow("preset") << QStringList{u"osi-model"_s, u"--preset"_s, u"hundre"_s}
                            << QByteArray("Did you mean \"hundred\"?");
}

void TestExplore::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Ran ran = runMadang(QStringList{u"explore"_s} + arguments);
    EXPECT_EXIT(ran, 1);
    QCOMPARE(ran.out, "");
    QVERIFY2(ran.err.contains(said) && ran.err.contains("hint:"), ran.err.constData());
    EXPECT_EXIT(runMadang({u"explore"_s, u"osi-model"_s, u"--json"_s, u"--csv"_s}), 2);
}

void TestExplore::prints()
{
    const Ran ran =
        runMadang({u"explore"_s, u"vm-vs-container"_s, u"--set"_s, u"kind=container"_s, u"--set"_s, u"crash=on"_s});
    EXPECT_EXIT(ran, 0);
    QCOMPARE(ran.err, "");
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(text.contains(QRegularExpression(u"Instances that fit \\[fit\\] +122 instances\n"_s)),
             ran.out.constData());
    QVERIFY2(text.contains(QRegularExpression(u"Instances lost \\[lost\\] +122 instances\n"_s)), ran.out.constData());
    QVERIFY2(text.contains(QRegularExpression(u"Its neighbours +Down\n"_s)), ran.out.constData());
    const Ran preset =
        runMadang({u"explore"_s, u"vm-vs-container"_s, u"--preset"_s, u"small-host"_s, u"--set"_s, u"kind=microvm"_s});
    QVERIFY2(QString::fromUtf8(preset.out).contains(QRegularExpression(u"\\[fit\\] +44 instances\n"_s)),
             preset.out.constData());
}

void TestExplore::printsKorean()
{
    const Ran ran = runMadang({u"explore"_s, u"blue-green-deployment"_s}, {}, {u"LC_ALL=ko_KR.UTF-8"_s});
    EXPECT_EXIT(ran, 0);
    QVERIFY2(QString::fromUtf8(ran.out).contains(QRegularExpression(u"v2에서 실패한 요청 \\[failed\\] +24,000 건\n"_s)),
             ran.out.constData());
    QVERIFY2(!ran.out.contains("Inputs:") && !ran.out.contains("points"), ran.out.constData());
}

void TestExplore::writesJson()
{
    const Ran ran = runMadang(
        {u"explore"_s, u"canary-deployment"_s, u"--json"_s, u"--set"_s, u"fault=20"_s, u"--set"_s, u"least=0"_s}, {},
        {u"LC_ALL=ko_KR.UTF-8"_s});
    EXPECT_EXIT(ran, 0);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(ran.out, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(json[u"model"].toString(), u"canary-deployment"_s);
    QCOMPARE(json[u"inputs"][u"fault"].toDouble(), 20.0);
    QCOMPARE(json[u"inputs"][u"plan"].toString(), u"standard"_s);
    QCOMPARE(json[u"outputs"][u"overallErrors"].toDouble(), 1.095);
    QCOMPARE(json[u"outputs"][u"verdict"][u"canary"].toString(), u"stopped"_s);
    QCOMPARE(json[u"outputs"][u"weightOverTime"][u"weight"][0].toDouble(), 5.0);
    QCOMPARE(json[u"outputs"][u"compareFailed"][u"x"][2].toString(), u"canary"_s);
    QCOMPARE(json[u"outputs"][u"compareFailed"][u"failed"][2].toDouble(), 1200.0);
    // What does not happen is null, and is there.
    const Ran good = runMadang({u"explore"_s, u"canary-deployment"_s, u"--json"_s, u"--preset"_s, u"good-release"_s});
    QVERIFY(QJsonDocument::fromJson(good.out)[u"outputs"].toObject()[u"detect"].isNull());
    QVERIFY(QJsonDocument::fromJson(good.out)[u"outputs"].toObject().contains(u"detect"_s));
    QVERIFY(ran.out.indexOf("\"verdict\"") < ran.out.indexOf("\"detect\"")); // the order of the model
}

void TestExplore::writesCsv()
{
    const Ran ran = runMadang({u"explore"_s, u"osi-model"_s, u"--csv"_s, u"--set"_s, u"payload=5000"_s});
    EXPECT_EXIT(ran, 0);
    QVERIFY2(ran.out.startsWith("kind,id,part,x,value,unit\ninput,payload,,,5000,B\n"), ran.out.left(200).constData());
    QVERIFY(ran.out.contains("\noutput,frameBytes,,,5232,B\n"));
    QVERIFY(ran.out.contains("\noutput,frameList,data,4,620,B\n"));
    QVERIFY(ran.out.contains("\noutput,check,mtu,,fine,\n"));
    for (const QByteArray &line : ran.out.trimmed().split('\n'))
        QCOMPARE(line.count(','), 5);
}

void TestExplore::sweeps()
{
    const QStringList words{u"explore"_s, u"vm-vs-container"_s, u"--sweep"_s};
    const Ran csv = runMadang(words + QStringList{u"kind"_s, u"--csv"_s});
    EXPECT_EXIT(csv, 0);
    const QByteArrayList lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("kind,fit,startTime,lost,"));
    QVERIFY(lines[0].contains(",blast.host"));
    QVERIFY(lines[1].startsWith("vm,38,300,0,"));
    QVERIFY(lines[2].startsWith("microvm,109,1.25,"));
    QVERIFY(lines[3].startsWith("container,122,5,"));

    const Ran json =
        runMadang(words + QStringList{u"hostMemory=16:64:16"_s, u"--json"_s, u"--set"_s, u"kind=container"_s});
    const QJsonArray runs = QJsonDocument::fromJson(json.out)[u"runs"].toArray();
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[3][u"inputs"][u"hostMemory"].toInt(), 64);
    QCOMPARE(runs[3][u"outputs"][u"fit"].toInt(), 122);

    const Ran text = runMadang(words + QStringList{u"hostMemory=16:64:16"_s});
    EXPECT_EXIT(text, 0);
    QCOMPARE(text.out.trimmed().split('\n').size(), 5);
    const qsizetype width = text.out.indexOf('\n');
    for (const QByteArray &line : text.out.split('\n'))
        QVERIFY(line.isEmpty() || line.size() == width); // columns stand below each other
}

void TestExplore::explains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--help") << QStringList{u"explore"_s, u"canary-deployment"_s, u"--help"_s};
    QTest::newRow("help") << QStringList{u"help"_s, u"explore"_s, u"canary-deployment"_s};
}

void TestExplore::explains()
{
    QFETCH(QStringList, arguments);
    const Ran ran = runMadang(arguments);
    EXPECT_EXIT(ran, 0);
    for (const char *said : {"weight", "0.1 to 50 %", "Default: 5.", "standard|gradual|direct", "extraErrors",
                             "little-traffic", "Workbook"})
        QVERIFY2(ran.out.simplified().contains(said), (QByteArray(said) + "\n" + ran.out).constData());
    for (const QByteArray &line : ran.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 110, line.constData());
    const Ran general = runMadang({u"explore"_s, u"--help"_s});
    QVERIFY(general.out.contains("--sweep") && general.out.contains("--set"));
}

QTEST_APPLESS_MAIN(TestExplore)
#include "test_explore.moc"
