// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_under_test.h"

#include "libraryview/library_page.h"
#include "libraryview/subject_list.h"
#include "player/open_scene.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "playerview/transport_bar.h"
#include "script/script.h"
#include "shell/keys_overlay.h"
#include "shell/settings_popover.h"
#include "shell/top_bar.h"
#include "stageview/pointed_stage.h"
#include "widgets/message_card.h"
#include "widgets/notice.h"
#include "widgets/segmented.h"
#include "widgets/text_button.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace madang;

namespace {

/// Whether the window took what was dropped.
bool drop(MainWindow &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    return true;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void opensInTheRunThatIsAskedFor()
    {
        WindowUnderTest window;
        const QString file = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments/delivery/slow-canary.json");
        const auto weight = [&] { return window->scene().inputs()->number(u"weight"); };
        window->open({file, 2, {QStringLiteral("weight=3")}});
        QCOMPARE(weight(), 3.0);
        QCOMPARE(window->scene().start()->number(u"weight"), 20.0);
        QCOMPARE(window->scene().script()->steps[1].say.en.left(12), QStringLiteral("3 per cent o"));
        // What the command line would have refused changes nothing; neither does it where there is no experiment.
        window->open({file, 2, {QStringLiteral("weight=99")}});
        QCOMPARE(weight(), 20.0);
        window->open({QStringLiteral("canary-release"), 1, {QStringLiteral("weight=3")}});
        QVERIFY(window->scene().script() && !window->scene().inputs());
    }

    void opensAtAStepById()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 4});
        QCOMPARE(window->scene().status().step, 3);
        QVERIFY(!window->scene().status().playing);
        QVERIFY(window->windowTitle().contains(QStringLiteral("Madang")));
        window->open({QStringLiteral("canary-release"), 99}); // there are five
        QCOMPARE(window->scene().status().step, 4);
    }

    void opensWhatIsDropped()
    {
        WindowUnderTest window;
        const QString file = window.file(QStringLiteral("handshake"));
        QVERIFY(!drop(*window, {QUrl(QStringLiteral("https://example.org/a.json"))}));
        QVERIFY(!drop(*window, {QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))}));
        QVERIFY(!drop(*window, {QUrl::fromLocalFile(file), QUrl::fromLocalFile(file)}));
        QVERIFY(window.showsLibrary());
        QVERIFY(drop(*window, {QUrl::fromLocalFile(file)}));
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
    }

    void remembersEverything()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 0});
        window.press(Qt::Key_Right);
        window.press(Qt::Key_Right);
        window.press(Qt::Key_Left);
        window.press(Qt::Key_T);
        window.press(Qt::Key_L);
        window.press(Qt::Key_A);
        window.press(Qt::Key_BracketRight);
        window->resize(1111, 777);
        const ThemeName theme = window->appearance().theme().name;
        const LanguageMode mode = window->appearance().mode();
        window.restart();
        QCOMPARE(window->size(), QSize(1111, 777));
        QCOMPARE(window->appearance().theme().name, theme);
        QCOMPARE(window->appearance().mode(), mode);
        QVERIFY((window->preferences().place(QStringLiteral("canary-release")) == Place{1, 2}));
        window->open({QStringLiteral("canary-release"), 0});
        const PlayerStatus &status = window->scene().status();
        QCOMPARE(status.step, 1);
        QCOMPARE(status.rate, 1.25);
        QVERIFY(status.autoPlay);
    }

    void damagedSettingsDoNoHarm()
    {
        WindowUnderTest window;
        {
            QSettings raw(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("madang"),
                          QStringLiteral("madang"));
            raw.setValue(QStringLiteral("window/geometry"), QByteArray("rubbish"));
            raw.setValue(QStringLiteral("places/handshake"), QStringLiteral("900 900"));
            raw.setValue(QStringLiteral("interface/last-scene"), QStringLiteral("handshake"));
        }
        window.restart();
        window->open({QStringLiteral("handshake"), 0});
        QCOMPARE(window->scene().status().step, 2);
    }

    void theInterfaceChangesItsLanguageLive()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 2});
        SettingsPopover &settings = window->settings();
        window.press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(settings.isVisible());
        const LanguageMode narration = window->appearance().mode();
        QSet<QString> backs, terms, all;
        for (const int language :
             {int(InterfaceLanguage::English), int(InterfaceLanguage::Korean), int(InterfaceLanguage::English)}) {
            clickOn(settings.languages().button(language));
            backs.insert(window->topBar().backButton().text());
            terms.insert(window.playerPage().transport().autoButton().text());
            all.insert(window.libraryPage().subjectList().buttons()[0]->accessibleName());
            QCOMPARE(window->appearance().mode(), narration); // a choice of its own
            QCOMPARE(window->scene().status().step, 1);
        }
        QCOMPARE(backs, QSet<QString>({QStringLiteral("‹ Scenes"), QStringLiteral("‹ 장면 목록")}));
        QCOMPARE(terms, QSet<QString>({QStringLiteral("Auto"), QStringLiteral("자동")}));
        QCOMPARE(all, QSet<QString>({QStringLiteral("All scenes"), QStringLiteral("모든 장면")}));
        window.press(Qt::Key_Escape);
        QVERIFY(!settings.isVisible());
        QVERIFY(!window.showsLibrary()); // Esc closed the card, not the scene
        clickOn(settings.languages().button(int(InterfaceLanguage::Korean)));
        window.restart();
        QCOMPARE(window.libraryPage().subjectList().buttons()[0]->accessibleName(), QStringLiteral("모든 장면"));
        window->settings().languages().button(int(InterfaceLanguage::English))->click();
    }

    void themesByKeyAndByChoice()
    {
        WindowUnderTest window;
        QSet<int> seen;
        for (int i = 0; i < 4; ++i) {
            window.press(Qt::Key_T);
            const Theme &theme = window->appearance().theme();
            seen.insert(int(theme.name));
            QCOMPARE(window->grab().toImage().pixelColor(4, 200), theme.panel); // the side bar
        }
        QCOMPARE(seen.size(), 4);
        window->settings().themes().button(2)->click();
        QCOMPARE(window->appearance().theme().name, ThemeName::Dark);
        window->settings().themes().button(0)->click();
        QVERIFY(!window->preferences().theme());
    }

    void reducedMotionCuts()
    {
        WindowUnderTest window;
        window->settings().motions().button(int(Motion::Reduced))->click();
        window->open({QStringLiteral("canary-release"), 1});
        window.press(Qt::Key_Right);
        const PlayerStatus &status = window->scene().status();
        QCOMPARE(status.step, 1);
        QVERIFY(!status.playing);
        QVERIFY(status.stepEnded);
    }

    void fullScreenAndBack()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        PlayerPage &page = window.playerPage();
        window.press(Qt::Key_F11);
        QTRY_VERIFY(window->isFullScreen());
        QTRY_VERIFY(page.stageAlone());
        QVERIFY(!window->topBar().isVisible());
        QVERIFY(!page.transport().isVisible());
        QTRY_COMPARE(page.stage().height(), window->height());
        window.press(Qt::Key_Right); // asks: the question has to be seen here, too
        QVERIFY(window->scene().status().waiting);
        QVERIFY(page.stage().height() < window->height());
        window.press(Qt::Key_Right);
        QCOMPARE(page.stage().height(), window->height());
        window.press(Qt::Key_Escape);
        QTRY_VERIFY(!window->isFullScreen());
        QVERIFY(window->topBar().isVisible());
        QVERIFY(page.transport().isVisible());
        QVERIFY(!window.showsLibrary());
        window.press(Qt::Key_Escape);
        QVERIFY(window.showsLibrary());
    }

    void theListOfKeys()
    {
        WindowUnderTest window;
        window.press(Qt::Key_F1);
        QVERIFY(window->keysOverlay() && window->keysOverlay()->isVisible());
        QCOMPARE(window->keysOverlay()->geometry(), window->rect());
        window.press(Qt::Key_Escape);
        QVERIFY(!window->keysOverlay()->isVisible());
        window.press(Qt::Key_Question);
        QVERIFY(window->keysOverlay()->isVisible());
        window.press(Qt::Key_Question);
        QVERIFY(!window->keysOverlay()->isVisible());
    }

    void waysBackToTheLibrary()
    {
        WindowUnderTest window;
        const std::pair<int, Qt::KeyboardModifiers> keys[] = {{Qt::Key_Escape, {}},
                                                              {Qt::Key_Backspace, {}},
                                                              {Qt::Key_Left, Qt::AltModifier},
                                                              {Qt::Key_K, Qt::ControlModifier}};
        for (const auto &[key, modifiers] : keys) {
            window->open({QStringLiteral("handshake"), 1});
            QVERIFY(!window.showsLibrary());
            window.press(key, modifiers);
            QVERIFY(window.showsLibrary());
        }
        QVERIFY(window->topBar().search().hasFocus());
    }

    void theNarrationLanguageByClick()
    {
        WindowUnderTest window;
        for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::Both, LanguageMode::English}) {
            clickOn(window->topBar().languages().button(int(mode)));
            QCOMPARE(window->appearance().mode(), mode);
            QVERIFY(window->preferences().narration() == mode);
        }
    }

    void sharpAtAnyPixelRatio()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        // The picture on the screen has the screen's pixels, not stretched ones.
        StageView &stage = window.playerPage().stage();
        const QImage grabbed = stage.grab().toImage();
        QCOMPARE(grabbed.size(), stage.size() * stage.devicePixelRatioF());
    }
};

QTEST_MAIN(MainWindowTest)
#include "test_main_window.moc"
