// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does with one experiment. That it does so with every model: test_every_model.cpp.
#include "exploreview/explore_panel.h"

#include "chartview/chart_view.h"
#include "chartview/table_view.h"
#include "exploreview/panel_under_test.h"
#include "exploreview/value_slider.h"
#include "models/run_csv.h"
#include "widgets/choice_button.h"
#include "widgets/question_card.h"
#include "widgets/switch_button.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace madang;
using Button = ExplorePanel::Button;

namespace {

Question someQuestion()
{
    return {{QStringLiteral("언제 멈추나요?"), QStringLiteral("When does it stop?")},
            {{QStringLiteral("1초"), QStringLiteral("A second")}, {QStringLiteral("1분"), QStringLiteral("A minute")}},
            1,
            {QStringLiteral("500건을 기다립니다."), QStringLiteral("It waits for 500 requests.")}};
}

} // namespace

class ExplorePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressForTests(); }

    void nothingToExplore()
    {
        Appearance appearance;
        ExplorePanel panel(appearance);
        panel.show();
        QVERIFY(!panel.inputs());
        QVERIFY(!panel.button(Button::Run));
        panel.setExperiment({});
        QVERIFY(!panel.inputs());
        panel.copyCsv();
        panel.copyPicture();
        panel.applyExample(QStringLiteral("none"));
    }

    void draggingTellsOnce()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        QSignalSpy changes(&test.panel, &ExplorePanel::inputsChanged);
        auto *slider = test.control<ValueSlider>(u"fault");
        QVERIFY(slider);
        const int y = slider->height() / 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, {slider->positionOf(slider->value()), y});
        for (int x = 20; x <= 100; x += 10)
            QCoreApplication::sendEvent(slider,
                                        std::make_unique<QMouseEvent>(QEvent::MouseMove, QPointF(x, y), QPointF(x, y),
                                                                      Qt::NoButton, Qt::LeftButton, Qt::NoModifier)
                                            .get());
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {100, y});
        const double value = slider->value();
        QCOMPARE(test.panel.inputs()->number(u"fault"), value); // known at once
        QVERIFY(value > 10);
        test.settle();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(test.panel.field(u"fault")->text(), QStringLiteral("%1 %").arg(value));
        QVERIFY(test.panel.button(Button::Reset)->isEnabled());
    }

    void changesFromOutsideAreNotTold()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        QSignalSpy changes(&test.panel, &ExplorePanel::inputsChanged);
        ModelInputs inputs(test.model.spec);
        inputs.set(u"fault", 20);
        test.panel.setInputs(inputs);
        QCOMPARE(test.panel.value(u"failed"), QStringLiteral("100 requests"));
        QCOMPARE(test.panel.field(u"fault")->text(), QStringLiteral("20 %"));
        test.settle();
        QCOMPARE(changes.size(), 0);
    }

    void wheelsScrollThePanelUnlessFocused()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        auto *slider = test.control<ValueSlider>(u"load");
        const double before = slider->value();
        const auto turn = [&] {
            QWheelEvent wheel({20, 10}, slider->mapToGlobal(QPointF(20, 10)), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(slider, &wheel);
        };
        test.panel.button(Button::Run)->setFocus();
        turn();
        QCOMPARE(slider->value(), before);
        test.panel.activateWindow();
        slider->setFocus();
        QTRY_VERIFY(slider->hasFocus());
        turn();
        QVERIFY(slider->value() > before);
    }

    void screenReadersHearValues()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(test.panel.control(u"fault"));
        QVERIFY(slider && slider->valueInterface());
        QCOMPARE(slider->role(), QAccessible::Slider);
        QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Error rate of v2"));
        QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("0.3 %"));
        QCOMPARE(slider->valueInterface()->maximumValue().toDouble(), 100.0);
        slider->valueInterface()->setCurrentValue(40);
        QCOMPARE(test.panel.inputs()->number(u"fault"), 40.0);
        QVERIFY(!test.panel.chart(u"evidence")->accessibleName().isEmpty());
    }

    void theKeyboardReachesEverythingInOrder()
    {
        PanelUnderTest test(u"vm-vs-container");
        test.experiment.controls = {QStringLiteral("hostMemory")};
        test.start();
        std::vector<QWidget *> order;
        for (QWidget *widget = test.panel.nextInFocusChain(); widget != &test.panel;
             widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&test.panel))
                order.push_back(widget);
        }
        QVERIFY(order.size() > 8);
        QCOMPARE(order[0], test.panel.field(u"hostMemory"));
        QCOMPARE(order[1], test.panel.control(u"hostMemory"));
        QCOMPARE(order[2], test.panel.button(Button::MoreInputs));
        QCOMPARE(order[order.size() - 3], test.panel.button(Button::Run));
    }

    void moreInputsAreFoldedAway()
    {
        PanelUnderTest test(u"canary-deployment");
        test.experiment.controls = {QStringLiteral("load"), QStringLiteral("fault"), QStringLiteral("nonsense")};
        test.experiment.charts = {QStringLiteral("evidence")};
        test.start();
        QVERIFY(test.panel.control(u"load")->isVisible());
        QVERIFY(!test.panel.control(u"hold")->isVisible());
        QVERIFY(!test.panel.chart(u"compareClear")->isVisible());
        for (const Button which : {Button::MoreInputs, Button::MoreCharts, Button::AllValues})
            test.press(which);
        QVERIFY(test.panel.control(u"hold")->isVisible());
        QVERIFY(test.panel.chart(u"compareClear")->isVisibleTo(&test.panel));
    }

    void resetAndExamples()
    {
        PanelUnderTest test(u"canary-deployment");
        ModelInputs start(test.model.spec);
        start.set(u"fault", 50);
        test.experiment.start = start;
        test.start();
        QSignalSpy changes(&test.panel, &ExplorePanel::inputsChanged);
        QVERIFY(test.panel.button(Button::Reset)->isEnabled()); // it was set to something else
        test.press(Button::Reset);
        QCOMPARE(*test.panel.inputs(), start);
        QVERIFY(!test.panel.button(Button::Reset)->isEnabled());
        test.panel.applyExample(QStringLiteral("severe"));
        test.settle();
        ModelInputs severe(test.model.spec); // over the model's own values, not over the scene's
        severe.set(u"fault", 20);
        severe.set(u"least", 0);
        QCOMPARE(*test.panel.inputs(), severe);
        QCOMPARE(changes.size(), 2);
    }

    void wrongNumbersAreToldAndChangeNothing()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        QLineEdit *field = test.panel.field(u"fault");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("150"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(test.panel.problem(u"fault"), QStringLiteral("Enter a number from 0 to 100 %. Still at 0.3 %."));
        QCOMPARE(*test.panel.inputs(), ModelInputs(test.model.spec));
        auto *slider = test.control<ValueSlider>(u"fault");
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(test.panel.problem(u"fault"), QString());
        QCOMPARE(field->text(), QStringLiteral("0.4 %"));
    }

    void textsAreJudgedAtEveryLetter()
    {
        PanelUnderTest test(u"oauth-authorization-code");
        test.start();
        QLineEdit *field = test.panel.field(u"verifier");
        const QString before = test.panel.value(u"challenge");
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("short"));
        test.settle();
        QCOMPARE(test.panel.problem(u"verifier"), QStringLiteral("It has 43 to 128 characters; these are 5."));
        QCOMPARE(test.panel.value(u"challenge"), before);
        QTest::keyClicks(field, QString(38, u'a'));
        test.settle();
        QCOMPARE(test.panel.problem(u"verifier"), QString());
        QCOMPARE(test.panel.value(u"challenge"), test.run().texts[QStringLiteral("challenge")].en);
        QVERIFY(test.panel.value(u"challenge") != before);
        QTest::keyClicks(field, QStringLiteral("!"));
        QVERIFY(test.panel.problem(u"verifier").startsWith(u"Only these characters"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(test.panel.problem(u"verifier"), QString());
    }

    void predictionsHideResults()
    {
        PanelUnderTest test(u"canary-deployment");
        test.experiment.predict = someQuestion();
        test.start();
        QVERIFY(test.panel.question() && test.panel.question()->isVisible());
        QVERIFY(!test.panel.tells());
        test.panel.question()->buttons()[0]->click();
        QVERIFY(test.panel.tells());
        QVERIFY(test.panel.question()->isVisible()); // right or wrong, and why
        QCOMPARE(test.panel.question()->buttons()[0]->verdict(), ChoiceButton::Verdict::Wrong);
        QVERIFY(!test.panel.button(Button::Skip)->isVisible());
        test.panel.setExperiment(test.experiment, ModelInputs(test.model.spec)); // the same one again
        QVERIFY(test.panel.tells());
    }

    void predictionsAreSkipped_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("by its button") << 0;
        QTest::newRow("by a change") << 1;
        QTest::newRow("by a run") << 2;
    }
    void predictionsAreSkipped()
    {
        QFETCH(int, how);
        PanelUnderTest test(u"canary-deployment");
        test.experiment.predict = someQuestion();
        test.start();
        ModelInputs other(test.model.spec);
        other.set(u"fault", 1);
        test.panel.setInputs(other); // somebody else's change is no answer
        QVERIFY(!test.panel.tells());
        if (how == 0)
            test.press(Button::Skip);
        else if (how == 1)
            QTest::keyClick(test.panel.control(u"fault"), Qt::Key_Right);
        else
            test.press(Button::Run);
        QVERIFY(test.panel.tells());
        QVERIFY(!test.panel.question()->isVisible());
    }

    void pinnedRunsStandBeside()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        const Series before = test.run().series[QStringLiteral("evidence")];
        test.press(Button::Pin);
        QCOMPARE(test.panel.pinnedInputs(), QStringLiteral("Pinned: the same inputs as now"));
        QLineEdit *field = test.panel.field(u"weight");
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1"));
        QTest::keyClick(field, Qt::Key_Return);
        test.settle();
        QCOMPARE(test.panel.pinnedInputs(), QStringLiteral("Pinned: First weight of the canary 5 %"));
        QCOMPARE(test.panel.value(u"exposed"), QStringLiteral("1 %"));
        QVERIFY2(test.panel.pinned(u"exposed").startsWith(u"Pinned 5 %"), qPrintable(test.panel.pinned(u"exposed")));
        QVERIFY(test.panel.pinned(u"exposed").contains(QString::fromUtf8("−4 %")));
        const ChartData chart = test.panel.chart(u"evidence")->chart();
        QCOMPARE(chart.lines.size(), std::size_t(4));
        QVERIFY(chart.lines[2].dashed && !chart.lines[1].dashed);
        // All of the pinned points are there.
        for (std::size_t i = 0; i < before.x.size(); ++i) {
            const auto at = std::find(chart.x.begin(), chart.x.end(), before.x[i]);
            QVERIFY(at != chart.x.end());
        }
        test.press(Button::Pin);
        QCOMPARE(test.panel.pinned(u"exposed"), QString());
        QCOMPARE(test.panel.chart(u"evidence")->chart().lines.size(), std::size_t(2));
    }

    void tablesCopyTabs()
    {
        PanelUnderTest test(u"vm-vs-container");
        test.start();
        QVERIFY(!test.panel.table(u"fitByKind"));
        test.press(Button::Table);
        TableView *table = test.panel.table(u"fitByKind");
        QVERIFY(table && table->isVisibleTo(&test.panel) && !test.panel.chart(u"fitByKind")->isVisible());
        QTest::keySequence(table, QKeySequence::Copy);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Item\tInstances that fit (instances)\nVirtual machine\t38\n"), qPrintable(text));
        test.press(Button::Table);
        QVERIFY(!table->isVisible());
    }

    void chartsAreReadByKeysAndMouse()
    {
        PanelUnderTest test(u"rolling-deployment");
        test.start();
        ChartView *chart = test.panel.chart(u"pods");
        QCOMPARE(chart->readout(), QString());
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY2(chart->readout().startsWith(u"Time 1 ticks, Ready v1 "), qPrintable(chart->readout()));
        QVERIFY(chart->readout().contains(u"instances"));
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->point(), int(chart->series().x.size()) - 1);
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->point(), -1);
        const QPointF middle = QRectF(chart->rect()).center();
        QMouseEvent move(QEvent::MouseMove, middle, chart->mapToGlobal(middle), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(chart, &move);
        QVERIFY(chart->point() > 0);
        QVERIFY(std::abs(chart->hairline() - middle.x()) < 20);
    }

    void clipboards()
    {
        PanelUnderTest test(u"canary-deployment");
        test.start();
        QSignalSpy said(&test.panel, &ExplorePanel::said);
        test.panel.copyCsv();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), runCsv(test.model, *test.panel.inputs()));
        test.panel.copyPicture();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        const QImage image = QImage::fromData(data->data(QStringLiteral("image/png")), "PNG");
        QVERIFY(!image.isNull() && image.height() > image.width()); // five charts below each other
        QCOMPARE(said.size(), 2);
    }

    void languagesAndThemesChangeUnderIt()
    {
        PanelUnderTest test(u"canary-deployment", LanguageMode::Korean);
        test.start();
        QCOMPARE(test.panel.value(u"detect"), QStringLiteral("52.05 초"));
        test.press(Button::Table);
        test.press(Button::Pin);
        for (const LanguageMode mode : {LanguageMode::English, LanguageMode::Both, LanguageMode::Korean}) {
            test.appearance.setMode(mode);
            for (const ThemeName theme : {ThemeName::Dark, ThemeName::Print, ThemeName::Contrast, ThemeName::Light}) {
                test.appearance.setTheme(theme);
                test.panel.grab();
            }
        }
        test.appearance.setMode(LanguageMode::English);
        QCOMPARE(test.panel.value(u"detect"), QStringLiteral("52.05 s"));
    }
};

QTEST_MAIN(ExplorePanelTest)
#include "test_explore_panel.moc"
