// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_under_test.h"

#include "player/open_scene.h"
#include "player/player.h"
#include "playerview/interview_card.h"
#include "playerview/narration_card.h"
#include "playerview/player_page.h"
#include "playerview/step_list.h"
#include "playerview/step_row.h"
#include "playerview/study_panel.h"
#include "playerview/transport_bar.h"
#include "shell/top_bar.h"
#include "stageview/pointed_stage.h"
#include "timeline/timeline.h"
#include "widgets/choice_button.h"
#include "widgets/icon_button.h"
#include "widgets/question_card.h"
#include "widgets/scrub_bar.h"
#include "widgets/text_button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madang;

namespace {

const QString canary = QStringLiteral("canary-release");

} // namespace

class PlayerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeysOfThePlayer()
    {
        WindowUnderTest window;
        window->open({canary, 0});
        PlayerPage &page = window.playerPage();
        const auto status = [&] { return window->scene().status(); };
        QCOMPARE(status().step, 0);
        QVERIFY(status().playing);
        window.press(Qt::Key_Space);
        QVERIFY(!status().playing);
        window.press(Qt::Key_Space);
        QVERIFY(status().playing);
        window.press(Qt::Key_Right);
        QCOMPARE(status().step, 1);
        window.press(Qt::Key_PageDown);
        QCOMPARE(status().step, 2);
        QVERIFY(status().playing);
        window.press(Qt::Key_Left);
        QCOMPARE(status().step, 1);
        QVERIFY(status().stepEnded);
        window.press(Qt::Key_PageUp);
        QCOMPARE(status().step, 0);
        window.press(Qt::Key_End);
        QCOMPARE(status().step, 4);
        window.press(Qt::Key_Home);
        QCOMPARE(status().step, 0);
        window.press(Qt::Key_3);
        QCOMPARE(status().step, 0);
        window.press(Qt::Key_Return);
        QCOMPARE(status().step, 2);
        window.press(Qt::Key_9);
        window.press(Qt::Key_9);
        window.press(Qt::Key_Enter, Qt::KeypadModifier); // there is no such step
        QCOMPARE(status().step, 2);
        window.press(Qt::Key_A);
        QVERIFY(status().autoPlay);
        QVERIFY(page.transport().autoButton().isChecked());
        window.press(Qt::Key_BracketRight);
        QCOMPARE(status().rate, 1.25);
        for (int i = 0; i < 20; ++i)
            window.press(Qt::Key_BracketLeft);
        QCOMPARE(status().rate, 0.5);
    }

    void keysWorkWhereverTheFocusIs()
    {
        WindowUnderTest window;
        window->open({canary, 1});
        int places = 0;
        for (int i = 0; i < 40; ++i) {
            window.press(Qt::Key_Tab);
            QVERIFY(window->focusWidget());
            const int before = window->scene().status().step;
            window.press(before < 4 ? Qt::Key_Right : Qt::Key_Home);
            if (window->scene().status().waiting)
                window.press(Qt::Key_Right);
            QVERIFY2(window->scene().status().step != before, window->focusWidget()->metaObject()->className());
            ++places;
        }
        QCOMPARE(places, 40);
    }

    void theButtons()
    {
        WindowUnderTest window;
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        const auto step = [&] { return window->scene().status().step; };
        clickOn(&page.transport().forwardButton());
        QCOMPARE(step(), 1);
        clickOn(&page.transport().backButton());
        QCOMPARE(step(), 0);
        clickOn(&page.transport().playButton());
        QVERIFY(window->scene().status().playing);
        clickOn(&page.transport().playButton());
        QVERIFY(!window->scene().status().playing);
        QVERIFY2(!page.transport().playButton().hasFocus(), "a click may not take the keys away");
        clickOn(page.stepList().rows()[2]);
        QCOMPARE(step(), 2);
        QVERIFY(page.stepList().rows()[2]->isChecked());
        clickOn(page.stepList().rows()[2]); // again: it plays anew and stays lit
        QVERIFY(page.stepList().rows()[2]->isChecked());
        clickOn(&window->topBar().backButton());
        QVERIFY(window.showsLibrary());
    }

    void scrubbing()
    {
        WindowUnderTest window;
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        ScrubBar &bar = page.transport().scrubBar();
        QCoreApplication::processEvents();
        const auto &steps = window->scene().timeline()->steps();
        const int mark = bar.positionOf(steps[2].start);
        QTest::mousePress(&bar, Qt::LeftButton, {}, {mark + 3, bar.height() / 2});
        QCOMPARE(window->scene().status().time, steps[2].start); // near a mark is the mark
        QCOMPARE(window->scene().status().step, 2);
        QMouseEvent drag(QEvent::MouseMove, QPointF(bar.width() + 500, 5),
                         QPointF(bar.mapToGlobal(QPoint(bar.width() + 500, 5))), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&bar, &drag);
        QCOMPARE(window->scene().status().time, window->scene().status().duration);
        QMouseEvent back(QEvent::MouseMove, QPointF(-500, 5), QPointF(bar.mapToGlobal(QPoint(-500, 5))), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&bar, &back);
        QCOMPARE(window->scene().status().time, 0.0);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {3, 5});
        QVERIFY(!bar.isSliderDown());
    }

    void timePassesByItself()
    {
        WindowUnderTest window;
        window->open({canary, 0});
        const double before = window->scene().status().time;
        QTRY_VERIFY(window->scene().status().time > before + 0.1);
        QCOMPARE(window->scene().status().shownTime, window->scene().status().time);
        window->back();
        const double left = window->scene().status().time;
        QTest::qWait(80);
        QCOMPARE(window->scene().status().time, left);
    }

    void theQuestionBeforeAStep()
    {
        WindowUnderTest window;
        window->open({canary, 3});
        PlayerPage &page = window.playerPage();
        window.press(Qt::Key_Right);
        QVERIFY(window->scene().status().waiting);
        QVERIFY(page.narration().asks());
        const auto buttons = page.narration().question().buttons();
        QCOMPARE(buttons.size(), size_t(3));
        QVERIFY(buttons[1]->isVisible());
        QVERIFY(page.narration().rect().contains(
            QRect(buttons[1]->mapTo(&page.narration(), QPoint()), buttons[1]->size())));
        clickOn(buttons[1]);
        QVERIFY(!window->scene().status().waiting);
        QCOMPARE(window->scene().status().answered, 1);
        QVERIFY(window->scene().status().playing);
        QVERIFY(!page.narration().asks());
        // A click that comes too late does nothing.
        window->scene().player().answer(0);
        QCOMPARE(window->scene().status().answered, 1);
    }

    void theLanguageKeepsThePlace()
    {
        WindowUnderTest window;
        window->open({canary, 4});
        PlayerPage &page = window.playerPage();
        const double time = window->scene().status().time;
        const QSize stage = page.stage().size();
        QSet<int> modes;
        for (int i = 0; i < 3; ++i) {
            window.press(Qt::Key_L);
            modes.insert(int(window->scene().mode()));
            QCOMPARE(window->scene().status().step, 3);
            QCOMPARE(window->scene().status().time, time);
        }
        QCOMPARE(modes.size(), 3);
        QCOMPARE(page.stage().size(), stage);
    }

    void theStageKeepsItsSizeFromStepToStep()
    {
        WindowUnderTest window;
        window->resize(1024, 700);
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        QCoreApplication::processEvents();
        const QRect stage = page.stage().geometry();
        for (int step = 0; step < 5; ++step) {
            window->scene().player().show(step);
            QCOMPARE(page.stage().geometry(), stage);
            QVERIFY(page.narration().height() >= 60);
        }
    }

    void fitsFromSmallToLarge_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1300)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void fitsFromSmallToLarge()
    {
        QFETCH(QSize, size);
        WindowUnderTest window;
        window->resize(size);
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        for (int i = 0; i < 2; ++i) {
            QCoreApplication::processEvents();
            QList<QRect> rects;
            for (QWidget *part : std::initializer_list<QWidget *>{&page.stage(), &page.narration(), &page.transport(),
                                                                  &page.stepList(), &page.studyPanel()}) {
                if (!part->isVisible())
                    continue;
                QVERIFY2(page.rect().contains(part->geometry()), part->metaObject()->className());
                for (const QRect &other : rects)
                    QVERIFY2(!other.intersects(part->geometry()), part->metaObject()->className());
                rects += part->geometry();
            }
            QVERIFY(page.stage().stageArea().width() >= 400);
            window.press(Qt::Key_I);
        }
    }

    void stepTitlesAreWhole_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void stepTitlesAreWhole()
    {
        QFETCH(QSize, size);
        WindowUnderTest window;
        window->resize(1500, 1000);
        window->open({QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/rolling-deployment.json"), 6});
        QCoreApplication::processEvents();
        window->resize(size);
        for (int i = 0; i < 7; ++i) {
            QCoreApplication::processEvents();
            const QList<StepRow *> rows = window.playerPage().stepList().findChildren<StepRow *>();
            QVERIFY(rows.size() >= 8);
            for (const StepRow *row : rows)
                QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(row->text()));
            window.press(i == 1 ? Qt::Key_Right : Qt::Key_L);
        }
    }

    void narrowWindowsFoldTheStudyPanel()
    {
        WindowUnderTest window;
        window->resize(1024, 700);
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        QCoreApplication::processEvents();
        QVERIFY(!page.studyPanel().isVisible());
        QVERIFY(page.stepList().isVisible());
        clickOn(&window->topBar().panelButton());
        QVERIFY(page.studyPanel().isVisible());
        QVERIFY(window->topBar().panelButton().isChecked());
        window->resize(1500, 900);
        QCoreApplication::processEvents();
        QVERIFY(page.studyPanel().isVisible());
        QVERIFY(page.stepList().isVisible());
    }

    void quizAndInterview()
    {
        WindowUnderTest window;
        window->open({canary, 1});
        StudyPanel &panel = window.playerPage().studyPanel();
        clickOn(panel.tab(sections::quiz));
        QVERIFY(panel.tab(sections::quiz)->isChecked());
        auto *quiz = panel.findChild<QuestionCard *>();
        QVERIFY(quiz);
        QCOMPARE(quiz->given(), -1);
        clickOn(quiz->buttons()[0]);
        QCOMPARE(quiz->buttons()[0]->verdict(), ChoiceButton::Verdict::Wrong);
        QCOMPARE(quiz->buttons()[1]->verdict(), ChoiceButton::Verdict::Right);
        clickOn(quiz->buttons()[1]);
        QCOMPARE(quiz->buttons()[0]->verdict(), ChoiceButton::Verdict::None);
        window.press(Qt::Key_L); // answers stay when the language changes
        QCOMPARE(panel.findChild<QuestionCard *>()->given(), 1);

        auto *interview = panel.findChild<InterviewCard *>();
        QVERIFY(interview);
        QCOMPARE(interview->buttons().size(), size_t(2));
        QVERIFY(!interview->isShown(0));
        interview->buttons()[0]->click();
        QVERIFY(interview->isShown(0));
        QVERIFY(!interview->isShown(1));
        interview->buttons()[0]->click();
        QVERIFY(!interview->isShown(0));
    }

    void linksOpenOnlyWhenClicked()
    {
        WindowUnderTest window;
        window->open({canary, 1});
        PlayerPage &page = window.playerPage();
        // The window would open a browser.
        page.disconnect(SIGNAL(linkWanted(QString)));
        const QSignalSpy links(&page, &PlayerPage::linkWanted);
        clickOn(page.studyPanel().tab(sections::sources));
        QCOMPARE(links.count(), 0);
        QList<TextButton *> found;
        for (TextButton *button : page.studyPanel().findChildren<TextButton *>()) {
            if (button->isVisible() && button->toolTip().startsWith(QStringLiteral("https://")))
                found += button;
        }
        QCOMPARE(found.size(), 1);
        clickOn(found.front());
        QCOMPARE(links.count(), 1);
        QCOMPARE(links.front().front().toString(), QStringLiteral("https://sre.google/workbook/canarying-releases/"));
    }

    void badClicksAtTheWrongMoment()
    {
        WindowUnderTest window;
        QVERIFY(replaceFile(window.path(QStringLiteral("nothing.json")), "[]"));
        window->open({window.path(QStringLiteral("nothing.json")), 7});
        PlayerPage &page = window.playerPage();
        QVERIFY(!window->scene().script());
        for (const int key :
             {Qt::Key_Right, Qt::Key_Left, Qt::Key_Space, Qt::Key_Home, Qt::Key_End, Qt::Key_5, Qt::Key_Return,
              Qt::Key_0, Qt::Key_A, Qt::Key_BracketLeft, Qt::Key_L, Qt::Key_T, Qt::Key_I, Qt::Key_F11, Qt::Key_F11})
            window.press(key);
        window.press(Qt::Key_C, Qt::ControlModifier);
        window.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!window->exportDialog()); // there is nothing to export
        QTest::mouseClick(&page.transport().scrubBar(), Qt::LeftButton);
        page.grab();
        QCOMPARE(window->scene().status().steps, 0);
        // While a key repeats, scenes change.
        for (int i = 0; i < 30; ++i) {
            window->open({i % 2 ? canary : QStringLiteral("handshake"), 0});
            window.press(Qt::Key_Right);
            window.press(Qt::Key_Right);
            if (i % 3 == 0)
                window->back();
        }
        QVERIFY(window->scene().script());
    }

    void everyControlHasANameAndATooltip()
    {
        WindowUnderTest window;
        window->open({canary, 4});
        window->settings();
        QCoreApplication::processEvents();
        int checked = 0;
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isHidden() || button->objectName().startsWith(QStringLiteral("qt_"))
                || qobject_cast<QLineEdit *>(button->parentWidget()))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     button->metaObject()->className());
            if (button->isVisible())
                QVERIFY2(!button->toolTip().isEmpty() || button->parentWidget()->objectName() == u"segmented",
                         qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(button->metaObject()->className()),
                                                                button->accessibleName())));
            ++checked;
        }
        QVERIFY(checked > 30);
        QVERIFY(!window.playerPage().stage().accessibleDescription().isEmpty());
        QVERIFY(!window.playerPage().transport().scrubBar().accessibleName().isEmpty());
    }
};

QTEST_MAIN(PlayerPageTest)
#include "test_player_page.moc"
