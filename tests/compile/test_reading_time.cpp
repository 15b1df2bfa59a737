// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/reading_time.h"

#include <QTest>

using namespace madang;

class TestReadingTime : public QObject
{
    Q_OBJECT

private slots:
    void nothingTakesNoTime() { QCOMPARE(readingTime({}), 0.0); }
    void theSlowerLanguageCounts()
    {
        const QString korean(55, u'가');
        QCOMPARE(readingTime({korean, QStringLiteral("one two")}), 10.8);
        const QString english = QStringLiteral("word ").repeated(52);
        QCOMPARE(readingTime({korean, english}), 20.8);
    }
    void marksAndSpacesAreNotSpoken()
    {
        QCOMPARE(readingTime({QStringLiteral("가, 나. (다)"), {}}), readingTime({QStringLiteral("가나다"), {}}));
    }
};

QTEST_APPLESS_MAIN(TestReadingTime)
#include "test_reading_time.moc"
