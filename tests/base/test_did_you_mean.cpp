// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/did_you_mean.h"

#include <QTest>

using namespace madang;

class DidYouMeanTest : public QObject
{
    Q_OBJECT

private slots:
    void distance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("edits");
        QTest::newRow("same") << "step"
                              << "step" << 0;
        QTest::newRow("empty") << ""
                               << "step" << 4;
        QTest::newRow("insert") << "stp"
                                << "step" << 1;
        QTest::newRow("delete") << "steep"
                                << "step" << 1;
        QTest::newRow("replace") << "stop"
                                 << "step" << 1;
        QTest::newRow("swap") << "setp"
                              << "step" << 1;
        QTest::newRow("classic") << "kitten"
                                 << "sitting" << 3;
        // Optimal string alignment: no edit inside a swapped pair (the unrestricted distance is 2).
        QTest::newRow("swapped pair stays together") << "CA"
                                                     << "ABC" << 3;
    }

    void distance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, edits);
        QCOMPARE(editDistance(a, b), edits);
        QCOMPARE(editDistance(b, a), edits);
    }

    void suggests_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("meant");
        const QStringList verbs{"show", "hide", "move", "send", "highlight", "narration"};
        QTest::newRow("letter missing") << "highligt" << verbs << "highlight";
        QTest::newRow("letters swapped") << "hdie" << verbs << "hide";
        QTest::newRow("other case") << "SHOW" << verbs << "show";
        QTest::newRow("beginning of a name") << "narr" << verbs << "narration";
        QTest::newRow("far from all") << "wobble" << verbs << QString();
        QTest::newRow("empty") << "" << verbs << QString();
        QTest::newRow("no names") << "show" << QStringList() << QString();
        QTest::newRow("two letters are too few to guess from") << "ab" << QStringList{"cb"} << QString();
        QTest::newRow("the first of equals") << "boxs" << QStringList{"boxa", "boxb"} << "boxa";
        QTest::newRow("the nearest, not the first") << "stepp" << QStringList{"stop", "step"} << "step";
        QTest::newRow("one vowel of a syllable") << "단게" << QStringList{"장면", "단계"} << "단계";
        QTest::newRow("final consonant of a syllable") << "나레이셔" << QStringList{"나레이션", "모임"} << "나레이션";
        QTest::newRow("another Korean word") << "무대" << QStringList{"장면", "단계"} << QString();
        QTest::newRow("pasted text") << QString(100000, u'a') << QStringList{QString(100000, u'a')} << QString();
    }

    void suggests()
    {
        QFETCH(QString, given);
        QFETCH(QStringList, names);
        QFETCH(QString, meant);
        QCOMPARE(didYouMean(given, names).value_or(QString()), meant);
    }
};

QTEST_APPLESS_MAIN(DidYouMeanTest)
#include "test_did_you_mean.moc"
