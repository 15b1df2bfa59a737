// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_under_test.h"

#include "libraryview/continue_card.h"
#include "libraryview/library_page.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "libraryview/subject_list.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "script/script.h"
#include "shell/top_bar.h"
#include "widgets/message_card.h"

#include <QLineEdit>
#include <QTest>

using namespace madang;

namespace {

QStringList ids(const SceneGrid &grid)
{
    QStringList result;
    for (const SceneCard *card : grid.cards())
        result += card->entry().id;
    return result;
}

/// The card of that kind which says something now.
MessageCard *message(const WindowUnderTest &window, const char *name)
{
    for (MessageCard *card : window.libraryPage().findChildren<MessageCard *>(QLatin1String(name))) {
        if (card->isVisible())
            return card;
    }
    return nullptr;
}

} // namespace

class LibraryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryScene()
    {
        WindowUnderTest window;
        SceneGrid &grid = window.libraryPage().grid();
        QCOMPARE(ids(grid), QStringList({QStringLiteral("canary-release"), QStringLiteral("handshake")}));
        for (SceneCard *card : grid.cards()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY(!card->accessibleDescription().isEmpty());
            QTRY_VERIFY2(card->hasPicture(), qPrintable(card->entry().id));
        }
    }

    void aClickOpensAScene()
    {
        WindowUnderTest window;
        clickOn(window.libraryPage().grid().card(QStringLiteral("handshake")));
        QVERIFY(!window.showsLibrary());
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
    }

    void arrowsAndEnter()
    {
        WindowUnderTest window;
        SceneGrid &grid = window.libraryPage().grid();
        window.press(Qt::Key_Down);
        QCOMPARE(window->focusWidget(), grid.cards()[0]);
        window.press(Qt::Key_Left); // there is none
        QCOMPARE(window->focusWidget(), grid.cards()[0]);
        window.press(Qt::Key_Down);
        QCOMPARE(window->focusWidget(), grid.cards()[1]);
        window.press(Qt::Key_Up);
        window.press(Qt::Key_Right);
        QCOMPARE(window->focusWidget(), grid.cards()[1]);
        window.press(Qt::Key_Return);
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
    }

    void searchingNarrows()
    {
        WindowUnderTest window;
        SceneGrid &grid = window.libraryPage().grid();
        window.press(Qt::Key_K, Qt::ControlModifier);
        QLineEdit &search = window->topBar().search();
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, QStringLiteral("tcp"));
        QCOMPARE(ids(grid), QStringList{QStringLiteral("handshake")});
        search.setText(QStringLiteral("카나"));
        QCOMPARE(ids(grid), QStringList{QStringLiteral("canary-release")});
        // Letters are letters here, not the keys for theme and language.
        const ThemeName before = window->appearance().theme().name;
        search.clear();
        QTest::keyClicks(&search, QStringLiteral("tlzz"));
        QCOMPARE(window->appearance().theme().name, before);
        QVERIFY(grid.cards().empty());
        const MessageCard *empty = message(window, "card");
        QVERIFY(empty);
        QVERIFY(empty->message().contains(QStringLiteral("tlzz")));
        window.press(Qt::Key_Escape);
        QCOMPARE(grid.cards().size(), size_t(2));
        QVERIFY(!message(window, "card"));
        search.setText(QStringLiteral("tcp"));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(window->focusWidget(), grid.cards()[0]);
    }

    void aSubjectNarrows()
    {
        WindowUnderTest window;
        SubjectList &subjects = window.libraryPage().subjectList();
        QCOMPARE(subjects.buttons().size(), size_t(3));
        clickOn(subjects.buttons()[2]);
        QCOMPARE(ids(window.libraryPage().grid()), QStringList{QStringLiteral("handshake")});
        QVERIFY(subjects.buttons()[2]->isChecked());
        QVERIFY(!subjects.buttons()[0]->isChecked());
        clickOn(subjects.buttons()[0]);
        QCOMPARE(window.libraryPage().grid().cards().size(), size_t(2));
    }

    void withoutScenesItSaysWhereItLooked()
    {
        WindowUnderTest window(false);
        const MessageCard *empty = message(window, "card");
        QVERIFY(empty);
        QVERIFY2(empty->message().contains(QDir::toNativeSeparators(window.folder())), qPrintable(empty->message()));
        // A scene that comes is there.
        QDir(window.folder()).mkpath(QStringLiteral("network"));
        QVERIFY(QFile::copy(QStringLiteral(TEST_SOURCE_DIR "/scenes/network/handshake.json"),
                            window.folder() + QStringLiteral("/network/handshake.json")));
        QTRY_COMPARE(ids(window.libraryPage().grid()), QStringList{QStringLiteral("handshake")});
        QVERIFY(!message(window, "card"));
    }

    void brokenFilesAreNamed()
    {
        WindowUnderTest window;
        QVERIFY(!message(window, "problemCard"));
        QVERIFY(replaceFile(window.folder() + QStringLiteral("/network/broken.json"), "{ nothing"));
        QTRY_VERIFY(message(window, "problemCard"));
        QVERIFY(message(window, "problemCard")->message().contains(QStringLiteral("broken.json")));
        // It can be opened all the same, to be told why.
        clickOn(window.libraryPage().grid().card(QStringLiteral("broken")));
        QVERIFY(!window.showsLibrary());
        QVERIFY(!window->scene().script());
        window->back();
        QVERIFY(QFile::remove(window.folder() + QStringLiteral("/network/broken.json")));
        QTRY_VERIFY(!message(window, "problemCard"));
    }

    void theHintIsDismissedForGood()
    {
        WindowUnderTest window;
        MessageCard *hint = message(window, "hintCard");
        QVERIFY(hint);
        QAbstractButton *cross = nullptr;
        for (QAbstractButton *button : hint->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                cross = button;
        }
        QVERIFY(cross);
        QVERIFY(!cross->accessibleName().isEmpty());
        clickOn(cross);
        QVERIFY(!message(window, "hintCard"));
        window.restart();
        QVERIFY(!message(window, "hintCard"));
    }

    void goesOnWhereSomebodyStopped()
    {
        WindowUnderTest window;
        QVERIFY(!window.libraryPage().findChild<ContinueCard *>()->isVisible());
        window->open({QStringLiteral("handshake"), 0});
        window.press(Qt::Key_Right);
        window.press(Qt::Key_Left);
        window.press(Qt::Key_Right);
        window.press(Qt::Key_Escape);
        QVERIFY(window.showsLibrary());
        window.restart();
        auto *card = window.libraryPage().findChild<ContinueCard *>();
        QVERIFY(card->isVisible());
        clickOn(card);
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
        QCOMPARE(window->scene().status().step, 1);
        QVERIFY(!window->scene().status().playing);
    }

    void columnsFollowTheWidth()
    {
        WindowUnderTest window;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(QFile::copy(window.file(QStringLiteral("handshake")),
                                window.folder() + QStringLiteral("/network/copy-%1.json").arg(i)));
        }
        SceneGrid &grid = window.libraryPage().grid();
        QTRY_COMPARE(grid.cards().size(), size_t(8));
        const auto columns = [&] {
            QCoreApplication::processEvents();
            QSet<int> lefts;
            for (const SceneCard *card : grid.cards())
                lefts.insert(card->x());
            return lefts.size();
        };
        window->resize(1024, 700);
        QTRY_COMPARE(columns(), 2);
        window->resize(1900, 1000);
        QTRY_VERIFY(columns() >= 5);
        for (const SceneCard *card : grid.cards())
            QVERIFY(grid.rect().contains(card->geometry()));
    }
};

QTEST_MAIN(LibraryPageTest)
#include "test_library_page.moc"
