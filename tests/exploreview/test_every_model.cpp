// SPDX-License-Identifier: GPL-3.0-or-later
// Every model of the catalog in the panel, driven at random by its own widgets; what it shows is what the model says.
#include "base/random.h"
#include "chartview/chart_view.h"
#include "chartview/table_view.h"
#include "exploreview/choice_box.h"
#include "exploreview/output_words.h"
#include "exploreview/panel_under_test.h"
#include "exploreview/value_slider.h"
#include "models/any_inputs.h"
#include "models/show_value.h"
#include "widgets/segmented.h"
#include "widgets/switch_button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace madang;
using Button = ExplorePanel::Button;

namespace {

/// Does something to one of the widgets, as a hand would.
void touchSomething(PanelUnderTest &test, Random &random)
{
    const auto &inputs = test.model.spec.inputs;
    const ModelInput &input = inputs[std::size_t(random.integer(0, int(inputs.size()) - 1))];
    QWidget *control = test.panel.control(input.id);
    if (auto *slider = qobject_cast<ValueSlider *>(control)) {
        if (random.chance(0.5)) {
            const int y = slider->height() / 2;
            QTest::mousePress(slider, Qt::LeftButton, {}, {random.integer(0, slider->width()), y});
            QTest::mouseMove(slider, {random.integer(0, slider->width()), y});
            QTest::mouseRelease(slider, Qt::LeftButton, {}, {random.integer(0, slider->width()), y});
        } else {
            QLineEdit *field = test.panel.field(input.id);
            field->selectAll();
            QTest::keyClicks(field,
                             QString::number(random.real(input.min - 1, input.max * 1.1), 'f', random.integer(0, 2)));
            QTest::keyClick(field, Qt::Key_Return);
        }
    } else if (auto *toggle = qobject_cast<SwitchButton *>(control)) {
        QTest::mouseClick(toggle, Qt::LeftButton);
    } else if (auto *segments = qobject_cast<Segmented *>(control)) {
        segments->button(random.integer(0, int(input.choices.size()) - 1))->click();
    } else if (auto *box = qobject_cast<ChoiceBox *>(control)) {
        QTest::keyClick(box, random.chance(0.5) ? Qt::Key_Down : Qt::Key_Up);
    } else if (auto *text = qobject_cast<QLineEdit *>(control)) {
        QTest::keyClicks(text, QStringLiteral("x"));
    }
    PanelUnderTest::settle();
}

} // namespace

class EveryModelTest : public QObject
{
    Q_OBJECT

private:
    void addRows() const
    {
        QTest::addColumn<QString>("id");
        for (const Model *model : allModels())
            QTest::newRow(qPrintable(model->spec.id)) << model->spec.id;
    }

    static void compareWithModel(const PanelUnderTest &test)
    {
        const ModelRun run = test.run();
        for (const ModelOutput &output : test.model.spec.outputs) {
            if (output.kind == ModelOutput::Kind::Series) {
                compareSeries(test, output, run.series[output.id]);
                continue;
            }
            const std::size_t parts = output.kind == ModelOutput::Kind::States ? output.parts.size() : 1;
            for (std::size_t part = 0; part < parts; ++part) {
                const QString expected = output.kind == ModelOutput::Kind::States
                                             ? output.states[std::size_t(run.states[output.id][part])].label.en
                                             : shownOutput(output, run).en;
                QCOMPARE(test.panel.value(output.id, part), expected);
            }
        }
    }

    static void compareSeries(const PanelUnderTest &test, const ModelOutput &output, const Series &series)
    {
        const ChartView *chart = test.panel.chart(output.id);
        QVERIFY(chart);
        if (chart->series().pinned.empty()) {
            QVERIFY(chart->series().x == series.x);
            QVERIFY(chart->series().now == series.y);
        }
        for (const ChartLine &line : chart->chart().lines) {
            for (const double value : line.y)
                QVERIFY(std::isfinite(value));
        }
        const TableView *table = test.panel.table(output.id);
        if (!table || table->isHidden() || !chart->series().pinned.empty())
            return;
        QCOMPARE(table->model()->rowCount(), int(series.x.size()));
        QCOMPARE(table->model()->columnCount(), int(output.lines.size()) + 1);
        for (std::size_t row = 0; row < series.x.size(); row += 7) {
            for (std::size_t line = 0; line < output.lines.size(); ++line)
                QCOMPARE(table->model()->index(int(row), int(line) + 1).data().toString(),
                         shownNumber(series.y[line][row], output.decimals));
        }
    }

private slots:
    void initTestCase() { dressForTests(); }

    void anyInputsFromOutside_data() { addRows(); }
    void anyInputsFromOutside()
    {
        QFETCH(QString, id);
        PanelUnderTest test(id);
        test.start();
        Random random(2024);
        for (int i = 0; i < 60; ++i) {
            if (i == 20 || i == 50)
                test.press(Button::Table);
            if (i == 30 || i == 40)
                test.press(Button::Pin);
            test.panel.setInputs(anyInputs(test.model.spec, random));
            compareWithModel(test);
            if (i % 10 == 0)
                test.panel.grab();
        }
    }

    void byHand_data() { addRows(); }
    void byHand()
    {
        QFETCH(QString, id);
        PanelUnderTest test(id);
        test.start();
        test.panel.activateWindow();
        QSignalSpy changes(&test.panel, &ExplorePanel::inputsChanged);
        Random random(7);
        for (int i = 0; i < 80; ++i) {
            if (i % 20 == 19) {
                const auto &presets = test.model.spec.presets;
                test.panel.applyExample(presets[std::size_t(random.integer(0, int(presets.size()) - 1))].id);
                test.settle();
            }
            if (i % 25 == 24)
                test.press(Button::Pin);
            if (i % 30 == 29 && test.panel.button(Button::Table)->isVisibleTo(&test.panel))
                test.press(Button::Table);
            const ModelInputs before = *test.panel.inputs();
            changes.clear();
            touchSomething(test, random);
            QVERIFY(changes.size() > 0 || before == *test.panel.inputs());
            compareWithModel(test);
        }
        test.press(Button::Reset);
        QCOMPARE(*test.panel.inputs(), ModelInputs(test.model.spec));
    }

    // What stands in a row may not be wider than the panel, in any language.
    void nothingIsCut_data() { addRows(); }
    void nothingIsCut()
    {
        QFETCH(QString, id);
        for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both}) {
            PanelUnderTest test(id, mode);
            for (const int width : {296, 320, 340, 600}) {
                test.panel.resize(width, 900);
                test.start();
                for (const QWidget *widget : test.panel.findChildren<QWidget *>()) {
                    if (!widget->isVisible() || widget->inherits("QScrollBar") || widget->inherits("QHeaderView"))
                        continue;
                    const int right = widget->mapTo(&test.panel, QPoint(widget->width(), 0)).x();
                    QVERIFY2(right <= width,
                             qPrintable(QStringLiteral("%1 at %2").arg(widget->metaObject()->className()).arg(width)));
                    if (const auto *button = qobject_cast<const QToolButton *>(widget);
                        button && button->minimumWidth() == 0) // segments know what they need
                        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                }
            }
        }
    }
};

QTEST_MAIN(EveryModelTest)
#include "test_every_model.moc"
