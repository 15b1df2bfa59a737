// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/east_asian.h"

#include <QTest>

using namespace madang;

class TestEastAsian : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void hangul();
};

void TestEastAsian::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("wanted");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("fit = 40") << 8;
    QTest::newRow("syllables") << QStringLiteral("가상 머신") << 9;
    QTest::newRow("letters") << QStringLiteral("ㄱㅏ") << 4;
    QTest::newRow("fullwidth") << QStringLiteral("Ａ！") << 4;
    QTest::newRow("halfwidth") << QStringLiteral("ｱ") << 1;
    QTest::newRow("arrows and dashes") << QStringLiteral("→ – …") << 5;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
}

void TestEastAsian::columns()
{
    QFETCH(QString, text);
    QFETCH(int, wanted);
    QCOMPARE(columnsOf(text), wanted);
}

void TestEastAsian::hangul()
{
    QVERIFY(hasHangul(u"TCP는"));
    QVERIFY(hasHangul(u"ㄱ"));
    QVERIFY(!hasHangul(u"TCP 漢字 かな"));
    QVERIFY(!hasHangul(u""));
}

QTEST_APPLESS_MAIN(TestEastAsian)
#include "test_east_asian.moc"
