// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/number_field.h"

#include "exploreview/panel_under_test.h"

#include <QSignalSpy>

using namespace madang;

class NumberFieldTest : public QObject
{
    Q_OBJECT

private:
    /// Of the fault rate of v2, 0…100 % in steps of 0.1.
    struct Field
    {
        Field() : spec(modelNamed(u"canary-deployment")->spec), field(spec, *spec.input(u"fault"))
        {
            field.setMode(LanguageMode::English);
            field.setValue(20);
            field.show();
        }
        void type(const QString &text)
        {
            field.selectAll();
            field.insert(text); // wide digits are on no key of a test
            QTest::keyClick(&field, Qt::Key_Return);
        }
        const ModelSpec &spec;
        NumberField field;
    };

private slots:
    void initTestCase() { dressForTests(); }

    void showsItsUnit()
    {
        Field test;
        QCOMPARE(test.field.text(), QStringLiteral("20 %"));
    }

    void takes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << "4.5" << 4.5;
        QTest::newRow("unit") << "30 %" << 30.0;
        QTest::newRow("unit without a space") << "30%" << 30.0;
        QTest::newRow("spaces") << "  7  " << 7.0;
        QTest::newRow("wide digits") << QString::fromUtf8("１０％") << 10.0;
        QTest::newRow("finer than a step") << "0.123" << 0.123;
        QTest::newRow("the least") << "0" << 0.0;
        QTest::newRow("the greatest") << "100" << 100.0;
        QTest::newRow("exponent") << "1e1" << 10.0;
    }
    void takes()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        Field test;
        QSignalSpy entered(&test.field, &NumberField::entered);
        test.type(text);
        QVERIFY(!test.field.isBad());
        QCOMPARE(test.field.value(), value);
        QCOMPARE(entered.size(), 1);
        QVERIFY(test.field.text().endsWith(u" %"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"101", "-1", "abc", "nan", "inf", "1e999", "1,5", "20 s", "%", "1 2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        Field test;
        QSignalSpy entered(&test.field, &NumberField::entered);
        test.type(text);
        QVERIFY(test.field.isBad());
        QCOMPARE(test.field.value(), 20.0);
        QCOMPARE(entered.size(), 0);
        QCOMPARE(test.field.range(), QStringLiteral("Enter a number from 0 to 100 %."));
        QTest::keyClick(&test.field, Qt::Key_Escape);
        QVERIFY(!test.field.isBad());
        QCOMPARE(test.field.text(), QStringLiteral("20 %"));
    }

    void thousandsAreGrouped()
    {
        const ModelSpec &spec = modelNamed(u"osi-model")->spec;
        NumberField field(spec, *spec.input(u"payload"));
        field.setMode(LanguageMode::Korean);
        field.setValue(12345);
        QCOMPARE(field.text(), QStringLiteral("12,345 B"));
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("5,000 B"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.value(), 5000.0);
    }

    void integersOffTheirGridAreRefused()
    {
        const ModelSpec &spec = modelNamed(u"osi-model")->spec;
        NumberField field(spec, *spec.input(u"tcpOptions"));
        field.setMode(LanguageMode::English);
        QCOMPARE(field.range(), QStringLiteral("Enter a number from 0 to 40 B in steps of 4."));
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("13"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.isBad());
    }

    void keysStep()
    {
        Field test;
        QTest::keyClick(&test.field, Qt::Key_Up);
        QCOMPARE(test.field.value(), 20.1);
        QTest::keyClick(&test.field, Qt::Key_PageUp);
        QCOMPARE(test.field.value(), 21.1);
        QTest::keyClick(&test.field, Qt::Key_PageDown);
        QTest::keyClick(&test.field, Qt::Key_Down);
        QCOMPARE(test.field.value(), 20.0);
        // From what is typed, not from what was.
        test.field.selectAll();
        QTest::keyClicks(&test.field, QStringLiteral("50"));
        QTest::keyClick(&test.field, Qt::Key_Up);
        QCOMPARE(test.field.value(), 50.1);
    }
};

QTEST_MAIN(NumberFieldTest)
#include "test_number_field.moc"
