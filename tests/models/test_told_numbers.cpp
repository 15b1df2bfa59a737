// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenes say in numbers is what their models give: the sentence, with the model's number put in, is in the
// file.
#include "models/run_model.h"

#include <QFile>
#include <QLocale>

#include <cmath>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

double number(const char *model, const char *settings, const char *id)
{
    return runModel(model, QString::fromLatin1(settings)).numbers.value(QString::fromLatin1(id), std::nan(""));
}

/// As people write it: 24000 is 24,000.
QString told(double value, int decimals = 0)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
}

} // namespace

class TestToldNumbers : public QObject
{
    Q_OBJECT

private slots:
    void agree_data();
    void agree();
};

void TestToldNumbers::agree_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &scene, const QString &sentence) {
        QTest::newRow(qPrintable(sentence)) << scene << sentence;
    };
    const QString vm = u"delivery/vm-vs-container"_s;
    const double fit = number("vm-vs-container", "kind=vm", "fit"),
                 containers = number("vm-vs-container", "kind=container", "fit");
    row(vm, u"a 64 GiB server holds %1 VMs or %2 containers"_s.arg(told(fit), told(containers)));
    row(vm, u"%1 VMs at %2 MiB overhead each, or %3 containers at %4 MiB each"_s.arg(
                told(fit), told(number("vm-vs-container", "kind=vm", "overhead")), told(containers),
                told(number("vm-vs-container", "kind=container", "overhead"))));
    row(vm, u"a microVM boots within %1 ms"_s.arg(
                told(1000 * number("vm-vs-container", "kind=microvm start=1", "startTime"))));

    const QString rolling = u"delivery/rolling-deployment"_s;
    row(rolling, u"at most %1 in all, never fewer than %2 ready"_s.arg(
                     told(number("rolling-deployment", "instances=10", "peakInstances")),
                     told(number("rolling-deployment", "instances=10", "leastReady"))));
    row(rolling,
        u"Capacity never falls below %1"_s.arg(told(number("rolling-deployment", "unavailable=0", "leastCapacity"))));
    row(rolling, u"%1+ ready"_s.arg(told(number("rolling-deployment", "", "leastReady"))));
    row(rolling, u"%1 at most in all"_s.arg(told(number("rolling-deployment", "", "peakInstances"))));

    const QString blueGreen = u"delivery/blue-green-deployment"_s;
    row(blueGreen, u"within 120 seconds, %1 requests fail"_s.arg(told(number("blue-green-deployment", "", "failed"))));
    row(blueGreen,
        u"Only the last failure moves to %1 s"_s.arg(told(number("blue-green-deployment", "switch=dns", "clear"))));
    row(blueGreen, u"Recovery %1 s later"_s.arg(told(number("blue-green-deployment", "switch=dns", "clear")
                                                     - number("blue-green-deployment", "", "clear"))));
    row(blueGreen, u"10 instances, 2 h of overlap: %1 extra instance-hours"_s.arg(
                       told(number("blue-green-deployment", "boot=0", "extraHours"))));

    const QString canary = u"delivery/canary-deployment"_s;
    const Series three = runModel("canary-deployment", u"fault=20"_s).series[u"compareFailed"_s];
    row(canary, u"%1 requests have failed; all at once, %2"_s.arg(told(three.y[0][2]), told(three.y[0][1])));
    row(canary, u"the overall error rate is **about %1 %**"_s.arg(
                    told(number("canary-deployment", "fault=20", "overallErrors"), 1)));
    row(canary,
        u"takes about %1 s at 5 % and %2 s at 50 %"_s.arg(told(number("canary-deployment", "", "detect")),
                                                          told(number("canary-deployment", "weight=50", "detect"))));
    row(canary,
        u"takes about %1 s at 1 % and %2 s at 5 %. At 100 requests/s and 1 % it is about %3 minutes"_s.arg(
            told(number("canary-deployment", "weight=1", "detect")), told(number("canary-deployment", "", "detect")),
            told(number("canary-deployment", "weight=1 load=100", "detect") / 60)));
    for (const char *weight : {"1", "5"})
        row(canary,
            u"\"%1\""_s.arg(
                told(runModel("canary-deployment", u"weight=%1"_s.arg(QLatin1String(weight))).numbers[u"extraErrors"_s],
                     1)));

    const QString osi = u"network/osi-model"_s;
    const Series layers = runModel("osi-model").series[u"layers"_s];
    const double segment = layers.y[0][0] + layers.y[0][2], packet = segment + layers.y[0][3];
    row(osi, u"a segment of %1, a packet of %2 and a frame of %3 bytes"_s.arg(
                 told(segment), told(packet), told(number("osi-model", "", "frameBytes"))));
    row(osi, u"the wire is busy for the time of %1"_s.arg(told(number("osi-model", "", "wireBytes"))));
    row(osi, u"the MSS is %1: three times %1 and once %2, so four frames"_s.arg(
                 told(number("osi-model", "payload=5000", "unitPayload")),
                 told(number("osi-model", "payload=5000", "lastUnit"))));

    const QString oauth = u"security/oauth-authorization-code"_s;
    const QString challenge = runModel("oauth-authorization-code").texts[u"challenge"_s].en;
    row(oauth, challenge.left(12) + u'…'); // shortened on the stage
    row(oauth, modelNamed(oauth.section(u'/', 1))->spec.input(u"verifier")->fallbackText.left(12) + u'…');
}

void TestToldNumbers::agree()
{
    QFETCH(QString, scene);
    QFETCH(QString, sentence);
    QFile file(u"%1/scenes/%2.json"_s.arg(QStringLiteral(MADANG_SOURCE_DIR), scene));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()).contains(sentence), qPrintable(sentence + u" is not in the scene"_s));
}

QTEST_APPLESS_MAIN(TestToldNumbers)
#include "test_told_numbers.moc"
