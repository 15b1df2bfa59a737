// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QTest>

#include <array>
#include <climits>

using namespace madang;

class RandomTest : public QObject
{
    Q_OBJECT

private slots:
    void givesThePublishedNumbers()
    {
        // Output of https://prng.di.unimi.it/splitmix64.c for the seed 1234567.
        Random random(1234567);
        for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                             4593380528125082431u, 16408922859458223821u})
            QCOMPARE(random.bits(), expected);
    }

    void realsAreInRangeAndSpread()
    {
        Random random(1);
        double sum = 0;
        for (int i = 0; i < 10000; ++i) {
            const double value = random.real();
            QVERIFY(value >= 0 && value < 1);
            sum += value;
            const double scaled = random.real(-2, 3);
            QVERIFY(scaled >= -2 && scaled < 3);
        }
        // Standard error of the mean is 0.0029: five of them.
        QVERIFY(std::abs(sum / 10000 - 0.5) < 0.015);
        QCOMPARE(random.real(4, 4), 4.0);
    }

    void integersIncludeBothEndsEvenly()
    {
        Random random(2);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60000; ++i) {
            const int value = random.integer(1, 6);
            QVERIFY(value >= 1 && value <= 6);
            ++counts[static_cast<std::size_t>(value - 1)];
        }
        // Standard deviation of a count is 91: five of them.
        for (const int count : counts)
            QVERIFY2(std::abs(count - 10000) < 460, qPrintable(QString::number(count)));
        QCOMPARE(random.integer(7, 7), 7);
        for (int i = 0; i < 100; ++i)
            QVERIFY(random.integer(INT_MIN, INT_MAX) >= INT_MIN);
    }

    void chanceKeepsItsLimits()
    {
        Random random(3);
        int hits = 0;
        for (int i = 0; i < 10000; ++i) {
            QVERIFY(!random.chance(0));
            QVERIFY(random.chance(1));
            hits += random.chance(0.2) ? 1 : 0;
        }
        QVERIFY(std::abs(hits - 2000) < 200);
    }

    void aSplitIsItsOwnSequence()
    {
        Random whole(4);
        Random part = whole.split();
        Random again(4);
        QCOMPARE(again.split().bits(), part.bits());
        QVERIFY(part.bits() != whole.bits());
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "test_random.moc"
