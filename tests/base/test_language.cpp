// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QTest>

using namespace madang;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void codesGoThereAndBack()
    {
        for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both})
            QCOMPARE(languageModeFromCode(code(mode)), std::optional(mode));
        QCOMPARE(code(LanguageMode::Both), QStringLiteral("both"));
        QCOMPARE(code(Language::Korean), QStringLiteral("ko"));
        QCOMPARE(code(Language::English), QStringLiteral("en"));
    }

    void otherCodesAreNothing()
    {
        for (const char *wrong : {"", "KO", "kor", "ko ", "both,ko"})
            QVERIFY2(!languageModeFromCode(QString::fromLatin1(wrong)), wrong);
    }

    void fallsBackToTheOtherLanguage()
    {
        const Bilingual both{QStringLiteral("장면"), QStringLiteral("scene")};
        QCOMPARE(both.in(Language::Korean), QStringLiteral("장면"));
        QCOMPARE(both.in(Language::English), QStringLiteral("scene"));
        QVERIFY(!both.isEmpty());
        const Bilingual half{QString(), QStringLiteral("scene")};
        QCOMPARE(half.in(Language::Korean), QStringLiteral("scene"));
        QVERIFY(!half.isEmpty());
        QVERIFY(Bilingual().isEmpty());
    }

    void aModeShowsOneOrBoth()
    {
        const Bilingual both{QStringLiteral("장면"), QStringLiteral("scene")};
        const QString between = QStringLiteral(" · ");
        QCOMPARE(inMode(both, LanguageMode::Korean, between), QStringLiteral("장면"));
        QCOMPARE(inMode(both, LanguageMode::English, between), QStringLiteral("scene"));
        QCOMPARE(inMode(both, LanguageMode::Both, between), QStringLiteral("장면 · scene"));
        for (const Bilingual &once :
             {Bilingual{QStringLiteral("TCP"), QStringLiteral("TCP")}, Bilingual{QStringLiteral("TCP"), QString()},
              Bilingual{QString(), QStringLiteral("TCP")}})
            QCOMPARE(inMode(once, LanguageMode::Both, between), QStringLiteral("TCP"));
    }

    void neutralIsTheSameOnScreen()
    {
        QVERIFY((Bilingual{QStringLiteral("TCP"), QStringLiteral("TCP")}.isNeutral()));
        QVERIFY((Bilingual{QStringLiteral("TCP"), QString()}.isNeutral()));
        QVERIFY(!(Bilingual{QStringLiteral("장면"), QStringLiteral("scene")}.isNeutral()));
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "test_language.moc"
