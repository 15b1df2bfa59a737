// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class PreferencesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(QStringLiteral("madang/madang.ini")); }

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    void cleanup()
    {
        Preferences preferences;
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("madang"), QStringLiteral("madang"))
            .clear();
    }

    void nothingWasChosenAtFirst()
    {
        const Preferences preferences;
        QCOMPARE(preferences.interfaceLanguage(), InterfaceLanguage::System);
        QVERIFY(!preferences.theme());
        QVERIFY(!preferences.narration());
        QCOMPARE(preferences.motion(), Motion::System);
        QCOMPARE(preferences.rate(), 1.0);
        QVERIFY(!preferences.autoPlay());
        QVERIFY(!preferences.hintDismissed());
        QVERIFY(!preferences.place(QStringLiteral("x")));
        QVERIFY(preferences.lastScene().isEmpty());
    }

    void everythingIsFoundAgain()
    {
        const QString path = QStringLiteral("/home/나/my scenes/a b=c%.json");
        {
            Preferences preferences;
            preferences.setInterfaceLanguage(InterfaceLanguage::Korean);
            preferences.setTheme(ThemeName::Contrast);
            preferences.setNarration(LanguageMode::Both);
            preferences.setMotion(Motion::Reduced);
            preferences.setRate(1.5);
            preferences.setAutoPlay(true);
            preferences.setHintDismissed(true);
            preferences.setPlace(QStringLiteral("canary"), {3, 5});
            preferences.setPlace(path, {2, 1});
        }
        const Preferences preferences;
        QCOMPARE(preferences.interfaceLanguage(), InterfaceLanguage::Korean);
        QVERIFY(preferences.theme() == ThemeName::Contrast);
        QVERIFY(preferences.narration() == LanguageMode::Both);
        QCOMPARE(preferences.motion(), Motion::Reduced);
        QCOMPARE(preferences.rate(), 1.5);
        QVERIFY(preferences.autoPlay());
        QVERIFY(preferences.hintDismissed());
        QVERIFY((preferences.place(QStringLiteral("canary")) == Place{3, 5}));
        QVERIFY((preferences.place(path) == Place{2, 2})); // one has been where one is
        QCOMPARE(preferences.lastScene(), path);
    }

    void whatCannotBeRightWasNeverChosen()
    {
        {
            QSettings raw(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("madang"),
                          QStringLiteral("madang"));
            raw.setValue(QStringLiteral("interface/language"), QStringLiteral("klingon"));
            raw.setValue(QStringLiteral("interface/theme"), 7);
            raw.setValue(QStringLiteral("interface/motion"), QStringList{QStringLiteral("a"), QStringLiteral("b")});
            raw.setValue(QStringLiteral("narration/language"), QStringLiteral("KO"));
            raw.setValue(QStringLiteral("player/rate"), QStringLiteral("nan"));
            raw.setValue(QStringLiteral("places/a"), QStringLiteral("-1 4"));
            raw.setValue(QStringLiteral("places/b"), QStringLiteral("5 4"));
            raw.setValue(QStringLiteral("places/c"), QStringLiteral("1 99999999999"));
            raw.setValue(QStringLiteral("places/d"), QStringLiteral("one two"));
            raw.setValue(QStringLiteral("places/e"), QStringLiteral("1"));
        }
        const Preferences preferences;
        QCOMPARE(preferences.interfaceLanguage(), InterfaceLanguage::System);
        QVERIFY(!preferences.theme());
        QCOMPARE(preferences.motion(), Motion::System);
        QVERIFY(!preferences.narration());
        QCOMPARE(preferences.rate(), 1.0);
        for (const char *scene : {"a", "b", "c", "d", "e"})
            QVERIFY2(!preferences.place(QLatin1String(scene)), scene);
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "test_preferences.moc"
