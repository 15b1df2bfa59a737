// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/did_you_mean.h"

#include "base/random.h"

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

    /// As far as it is asked it is the number itself, beyond that any that is too many.
    void distanceUpToALimit()
    {
        Random random(20261201);
        const auto word = [&random] {
            QString word;
            for (int i = random.integer(0, 8); i > 0; --i)
                word += QChar(u'a' + char16_t(random.integer(0, 2)));
            return word;
        };
        for (int i = 0; i < 20000; ++i) {
            const QString a = word(), b = word();
            const int edits = editDistance(a, b);
            for (int most = 0; most < 9; ++most) {
                const int limited = editDistance(a, b, most);
                QVERIFY2(edits <= most ? limited == edits : limited > most,
                         qPrintable(QStringLiteral("%1 %2 %3: %4").arg(a, b).arg(most).arg(limited)));
            }
        }
    }

    /// What is passed over by a look at the letters is no nearer than what is found.
    void suggestsTheNearestOfMany()
    {
        Random random(7);
        const auto word = [&random] {
            QString word;
            for (int i = 2 + random.integer(0, 8); i > 0; --i)
                word += QChar(u'a' + char16_t(random.integer(0, 5)));
            return word;
        };
        QStringList names;
        for (int i = 0; i < 60; ++i)
            names.append(word());
        const NearNames near(names);
        for (int i = 0; i < 2000; ++i) {
            const QString given = word();
            const QString *nearest = nullptr;
            int smallest = 0;
            for (const QString &name : std::as_const(names)) {
                const int bound = int(std::max(given.size(), name.size()) / 3);
                int distance = editDistance(given, name);
                if (distance > bound && given.size() >= 3 && name.startsWith(given))
                    distance = bound;
                if (distance <= bound && (!nearest || distance < smallest)) {
                    nearest = &name;
                    smallest = distance;
                }
            }
            QCOMPARE(near.nearestTo(given), nearest ? std::optional(*nearest) : std::nullopt);
        }
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
