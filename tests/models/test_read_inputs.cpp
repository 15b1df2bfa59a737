// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestReadInputs : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesSweeps_data();
    void refusesSweeps();
    void reads();
    void tellsAllAtOnce();
    void sweeps();
    void bringsIntoRange();
};

void TestReadInputs::refuses_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QString &setting, const QString &message, const QString &hint,
                        const QString &model = u"osi-model"_s) {
        QTest::newRow(name) << model << setting << message << hint;
    };
    row("unknown", u"payloda=1"_s, u"osi-model has no input \"payloda\"."_s, u"Did you mean \"payload\"?"_s);
    row("nothing like it", u"zzz=1"_s, u"\"zzz\""_s, u"payload, transport"_s);
    row("too much", u"payload=20001"_s, u"payload cannot be 20001."_s, u"It is a whole number from 1 to 20000 B."_s);
    row("too little", u"payload=0"_s, u"payload cannot be 0."_s, u"from 1 to 20000 B"_s);
    row("no whole number", u"payload=1.5"_s, u"payload cannot be 1.5."_s, u"whole number"_s);
    row("off the grid", u"tcpOptions=3"_s, u"tcpOptions cannot be 3."_s, u"in steps of 4"_s);
    row("a word", u"payload=big"_s, u"\"big\" is not a number"_s, u"from 1 to 20000 B"_s);
    row("empty", u"payload="_s, u"\"\" is not a number"_s, u"from 1"_s);
    row("infinite", u"payload=inf"_s, u"not a number"_s, u"from 1"_s);
    row("nan", u"payload=nan"_s, u"not a number"_s, u"from 1"_s);
    row("choice", u"transport=tpc"_s, u"transport cannot be \"tpc\"."_s, u"Did you mean \"tcp\"?"_s);
    row("no such choice", u"transport=quic"_s, u"\"quic\""_s, u"It is one of: tcp, udp."_s);
    row("toggle", u"tls=maybe"_s, u"tls cannot be \"maybe\"."_s, u"on or off"_s);
    row("no value", u"payload"_s, u"\"payload\" does not say"_s, u"payload=100"_s);
    row("no key", u"=5"_s, u"does not say"_s, u"payload=100"_s);
    row("range with unit", u"detection=9999"_s, u"detection cannot be 9999."_s, u"from 0 to 3600 s."_s,
        u"canary-deployment"_s);
    row("short text", u"verifier=abc"_s, u"3 characters"_s, u"43 to 128"_s, u"oauth-authorization-code"_s);
    row("odd text", u"verifier="_s + QString(43, u'!'), u"characters it may not have"_s, u"[A-Za-z0-9._~-]"_s,
        u"oauth-authorization-code"_s);
    row("text with a line end", u"verifier="_s + QString(43, u'a') + u'\n', u"may not have"_s, u"43"_s,
        u"oauth-authorization-code"_s);
}

void TestReadInputs::refuses()
{
    QFETCH(QString, model);
    QFETCH(QString, setting);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const auto read = readInputs(modelNamed(model)->spec, {setting});
    QVERIFY(!read);
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY2(read.problems[0].message.contains(message), qPrintable(read.problems[0].message));
    QVERIFY2(read.problems[0].hint.contains(hint), qPrintable(read.problems[0].hint));
}

void TestReadInputs::refusesSweeps_data()
{
    QTest::addColumn<QString>("sweep");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << u"payloda=1:2:1"_s << u"Did you mean"_s;
    QTest::newRow("no parts") << u"payload"_s << u"payload=1:20000:1"_s;
    QTest::newRow("two parts") << u"payload=1:2"_s << u"payload=1:20000:1"_s;
    QTest::newRow("four parts") << u"payload=1:2:3:4"_s << u"payload=1:20000:1"_s;
    QTest::newRow("words") << u"payload=a:2:1"_s << u"not a number"_s;
    QTest::newRow("no step") << u"payload=1:2:0"_s << u"does not lead"_s;
    QTest::newRow("step in words") << u"payload=1:2:x"_s << u"does not lead"_s;
    QTest::newRow("the wrong way") << u"payload=2:1:1"_s << u"does not lead"_s;
    QTest::newRow("out of range") << u"payload=1:99999:1000"_s << u"payload cannot be 99999"_s;
    QTest::newRow("too long") << u"payload=1:20000:1"_s << u"20000 runs are too many."_s;
    QTest::newRow("one too long") << u"payload=1:10001:1"_s << u"10000 runs at most"_s;
    QTest::newRow("endless") << u"mtu=576:9000:1e-300"_s << u"too many"_s;
    QTest::newRow("off the grid") << u"tcpOptions=0:40:3"_s << u"steps of 4"_s;
    QTest::newRow("a choice by numbers") << u"transport=0:1:1"_s << u"Write it like transport."_s;
}

void TestReadInputs::refusesSweeps()
{
    QFETCH(QString, sweep);
    QFETCH(QString, said);
    const auto read = readSweep(modelNamed(u"osi-model")->spec, sweep);
    QVERIFY(!read && !read.problems.empty());
    QVERIFY2((read.problems[0].message + read.problems[0].hint).contains(said), qPrintable(toString(read.problems[0])));
    QVERIFY(!readSweep(modelNamed(u"oauth-authorization-code")->spec, u"verifier=1:2:1"_s));
}

void TestReadInputs::reads()
{
    const ModelSpec &spec = modelNamed(u"osi-model")->spec;
    const auto read = readInputs(spec, {u"payload=5000"_s, u"transport=udp"_s, u"tls=ON"_s, u"vlan=true"_s,
                                        u" mtu = 9e3 "_s, u"payload=6000"_s});
    QVERIFY(read);
    QCOMPARE(read->integer(u"payload"), 6000); // the last one
    QCOMPARE(read->integer(u"transport"), 1);
    QVERIFY(read->on(u"tls") && read->on(u"vlan"));
    QCOMPARE(read->number(u"mtu"), 9000.0);
    QCOMPARE(read->integer(u"tcpOptions"), 0);
    QVERIFY(!(*read == ModelInputs(spec)));
    QVERIFY(*readInputs(spec, {}) == ModelInputs(spec));
    QVERIFY(!readPreset(spec, u"hundredd"_s));
    QVERIFY(readPreset(spec, u"hundredd"_s).problems[0].hint.contains(u"hundred"_s));
}

void TestReadInputs::tellsAllAtOnce()
{
    QCOMPARE(
        readInputs(modelNamed(u"osi-model")->spec, {u"a=1"_s, u"payload=x"_s, u"mtu=1"_s, u"tls=on"_s}).problems.size(),
        std::size_t(3));
}

void TestReadInputs::sweeps()
{
    const ModelSpec &spec = modelNamed(u"canary-deployment")->spec;
    const auto weights = readSweep(spec, u"weight=0.1:0.5:0.1"_s);
    QVERIFY(weights);
    QCOMPARE(weights->values, (std::vector<double>{0.1, 0.2, 0.3, 0.4, 0.5}));
    QCOMPARE(readSweep(spec, u"weight=5:1:-2"_s)->values, (std::vector<double>{5, 3, 1}));
    QCOMPARE(readSweep(spec, u"weight=5:5:1"_s)->values, std::vector<double>{5});
    QCOMPARE(readSweep(spec, u"plan"_s)->values, (std::vector<double>{0, 1, 2}));
    QCOMPARE(readSweep(modelNamed(u"osi-model")->spec, u"tls"_s)->values, (std::vector<double>{0, 1}));
    QCOMPARE(readSweep(modelNamed(u"osi-model")->spec, u"payload=1:10000:1"_s)->values.size(), std::size_t(10000));
}

void TestReadInputs::bringsIntoRange()
{
    ModelInputs inputs(modelNamed(u"osi-model")->spec);
    inputs.set(u"payload", 1e9);
    QCOMPARE(inputs.integer(u"payload"), 20000);
    inputs.set(u"tcpOptions", 13);
    QCOMPARE(inputs.integer(u"tcpOptions"), 12);
    inputs.set(u"transport", 7);
    QCOMPARE(inputs.integer(u"transport"), 1);
    QCOMPARE(plainNumber(0.1 + 0.2), u"0.3"_s);
    QCOMPARE(plainNumber(-0.0), u"0"_s);
    QCOMPARE(plainNumber(1e15).toDouble(), 1e15);
}

QTEST_APPLESS_MAIN(TestReadInputs)
#include "test_read_inputs.moc"
