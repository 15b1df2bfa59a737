// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_under_test.h"

#include "player/open_scene.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "playerview/problem_panel.h"
#include "playerview/step_list.h"
#include "playerview/step_row.h"
#include "timeline/timeline.h"

#include <QTest>

using namespace madang;

class ReloadTest : public QObject
{
    Q_OBJECT

    QByteArray m_good;

    static QByteArray renamed(QByteArray json, const char *title)
    {
        return json.replace("\"카나리 배포\"", QByteArray("\"") + title + '"');
    }

private slots:
    void initTestCase()
    {
        m_good = contentOf(QStringLiteral(TEST_SOURCE_DIR "/scenes/delivery/canary-release.json"));
        QVERIFY(!m_good.isEmpty());
    }

    void savingUpdatesTheStageAndKeepsThePlace_data()
    {
        QTest::addColumn<bool>("atomic");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced") << true;
    }
    void savingUpdatesTheStageAndKeepsThePlace()
    {
        QFETCH(bool, atomic);
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        PlayerPage &page = window.playerPage();
        const QString file = window.file(QStringLiteral("canary-release"));
        const double time = window->scene().status().time;
        // More than once: after a replacement it is another file that has to be watched.
        for (const char *title : {"가", "나", "다"}) {
            const QByteArray json = renamed(m_good, title);
            if (atomic) {
                QVERIFY(replaceFile(file, json));
            } else {
                QFile plain(file);
                QVERIFY(plain.open(QIODevice::WriteOnly));
                plain.write(json);
            }
            QTRY_COMPARE(window->scene().script()->title.ko, QString::fromUtf8(title));
            QCOMPARE(window->scene().status().step, 2);
            QCOMPARE(window->scene().status().time, time);
            QVERIFY(!page.problemPanel().isVisible());
        }
    }

    void withErrorsTheLastGoodSceneStays()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        PlayerPage &page = window.playerPage();
        const QString file = window.file(QStringLiteral("canary-release"));
        const auto before = window->scene().timeline();
        QByteArray broken = m_good;
        broken.replace("\"tone\": \"violet\"", "\"tonne\": \"violet\"");
        QVERIFY(replaceFile(file, broken));
        QTRY_VERIFY(page.problemPanel().isVisible());
        QCOMPARE(window->scene().timeline(), before);
        QCOMPARE(window->scene().status().step, 2);
        const QString text = page.problemPanel().text();
        QVERIFY2(text.contains(QStringLiteral("canary-release.json:")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("tonne")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("tone")), qPrintable(text));
        // The keys go on working on the scene that is there.
        window.press(Qt::Key_Left);
        QCOMPARE(window->scene().status().step, 1);
        QVERIFY(replaceFile(file, m_good));
        QTRY_VERIFY(!page.problemPanel().isVisible());
        QCOMPARE(window->scene().status().step, 1);
    }

    void aFileThatVanishesIsSaid()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 2});
        PlayerPage &page = window.playerPage();
        const QString file = window.file(QStringLiteral("canary-release"));
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY(page.problemPanel().isVisible());
        QVERIFY(page.problemPanel().text().contains(QStringLiteral("canary-release.json")));
        QVERIFY(window->scene().script());
        QVERIFY(replaceFile(file, renamed(m_good, "다시")));
        QTRY_COMPARE(window->scene().script()->title.ko, QStringLiteral("다시"));
        QVERIFY(!page.problemPanel().isVisible());
    }

    void stepsComeAndGo()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("handshake"), 3});
        PlayerPage &page = window.playerPage();
        QCOMPARE(page.stepList().rows().size(), size_t(3));
        QVERIFY(replaceFile(window.file(QStringLiteral("handshake")), m_good));
        QTRY_COMPARE(page.stepList().rows().size(), size_t(5));
        QCOMPARE(window->scene().status().step, 2);
        const QByteArray one =
            R"({"format":1,"title":{"ko":"가","en":"a"},"stage":{"row":[{"id":"x","box":"X"}]},"steps":[{"title":{"ko":"가","en":"a"},"say":{"ko":"가.","en":"A."}}]})";
        QVERIFY(replaceFile(window.file(QStringLiteral("handshake")), one));
        QTRY_COMPARE(page.stepList().rows().size(), size_t(1));
        QCOMPARE(window->scene().status().step, 0);
    }

    void brokenFromTheStart()
    {
        WindowUnderTest window;
        const QString file = window.path(QStringLiteral("mine.json"));
        QVERIFY(replaceFile(file, "{ \"format\": 1,"));
        window->open({file, 0});
        PlayerPage &page = window.playerPage();
        QVERIFY(page.problemPanel().isVisible());
        QVERIFY(!window->scene().script());
        QVERIFY(replaceFile(file, m_good));
        QTRY_VERIFY(window->scene().script());
        QVERIFY(!page.problemPanel().isVisible());
        QVERIFY(window->scene().status().steps == 5);
    }

    void aFileThatIsNotThere()
    {
        WindowUnderTest window;
        window->open({window.path(QStringLiteral("missing.json")), 0});
        QVERIFY(!window.showsLibrary());
        QVERIFY(window.playerPage().problemPanel().isVisible());
        window->open({QStringLiteral("no-such-id"), 0});
        window.press(Qt::Key_Escape);
        QVERIFY(window.showsLibrary());
    }

    void anotherSceneIsNotDisturbed()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 2});
        window->open({QStringLiteral("handshake"), 2});
        PlayerPage &page = window.playerPage();
        QVERIFY(replaceFile(window.file(QStringLiteral("canary-release")), "broken"));
        QTest::qWait(200);
        QVERIFY(!page.problemPanel().isVisible());
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
    }
};

QTEST_MAIN(ReloadTest)
#include "test_reload.moc"
