// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment of a scene in the window: what is moved in the panel is seen on the stage, in the numbers and in the
// charts, for every scene on disk that has one.
#include "chartview/chart_view.h"
#include "exploreview/explore_panel.h"
#include "exploreview/value_slider.h"
#include "models/catalog.h"
#include "picture/paint.h"
#include "player/open_scene.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "playerview/study_panel.h"
#include "shell/open_request.h"
#include "shell/window_under_test.h"
#include "stageview/pointed_stage.h"
#include "timeline/draw.h"
#include "timeline/timeline.h"

#include <QLineEdit>
#include <QToolButton>

using namespace madang;
using namespace Qt::Literals::StringLiterals;
using Button = ExplorePanel::Button;

namespace {

const QString scenes = QStringLiteral(MADANG_SOURCE_DIR "/scenes/");

struct Explored
{
    explicit Explored(WindowUnderTest &window) :
        page(window.playerPage()), openScene(window->scene()), panel(page.studyPanel().explorePanel())
    {}

    const Timeline &timeline() const { return *openScene.timeline(); }
    const ModelInputs &inputs() const { return timeline().run()->inputs(); }
    int step() const { return openScene.player().status().step; }
    QImage picture() const { return toImage(openScene.picture(), {320, 180}); }

    /// Past the question that comes first.
    void tell() const
    {
        if (!panel.tells())
            panel.button(Button::Skip)->click();
    }

    static void settle()
    {
        QTest::qWait(1);
        QCoreApplication::processEvents();
    }

    void type(const QString &input, const QString &value) const
    {
        QLineEdit *field = panel.field(input);
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, value);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

    PlayerPage &page;
    OpenScene &openScene;
    ExplorePanel &panel;
};

} // namespace

class ExploreTest : public QObject
{
    Q_OBJECT

private:
    static void openScene(WindowUnderTest &window, const QString &path, const QStringList &settings = {})
    {
        window->resize(1600, 1000);
        window->open({path, 0, settings});
        Explored(window).settle();
    }

private slots:
    void everySceneAnswers_data()
    {
        QTest::addColumn<QString>("path");
        for (const Model *model : allModels()) {
            QDirIterator files(scenes, {model->spec.id + u".json"_s}, QDir::Files, QDirIterator::Subdirectories);
            QVERIFY2(files.hasNext(), qPrintable(model->spec.id));
            QTest::newRow(qPrintable(model->spec.id)) << files.next();
        }
    }

    void everySceneAnswers()
    {
        QFETCH(QString, path);
        WindowUnderTest window(false);
        openScene(window, path);
        const Explored scene(window);
        QVERIFY(scene.page.studyPanel().exploreTab()->isVisible());
        QVERIFY(scene.page.studyPanel().exploreTab()->isChecked());
        scene.tell();
        QCOMPARE(scene.step(), 0);
        const QImage before = scene.picture();

        // Drag what can be dragged, from its left end to three quarters.
        const Script &script = scene.timeline().script();
        const Model &model = scene.timeline().run()->model();
        bool dragged = false;
        for (const QString &id : script.experiment->controls) {
            auto *slider = qobject_cast<ValueSlider *>(scene.panel.control(id));
            if (!slider)
                continue;
            const int y = slider->height() / 2;
            QTest::mousePress(slider, Qt::LeftButton, {}, {4, y});
            QTest::mouseMove(slider, {slider->width() * 3 / 4, y});
            QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() * 3 / 4, y});
            scene.settle();
            QCOMPARE(scene.inputs().number(id), slider->value());
            dragged = true;
        }
        if (!dragged) { // A scene of switches.
            for (const QString &id : script.experiment->controls) {
                if (auto *toggle = qobject_cast<QAbstractButton *>(scene.panel.control(id)))
                    toggle->click();
            }
            scene.settle();
        }
        QVERIFY(scene.inputs() != *scene.openScene.start());

        // The stage shows the step of the experiment, as it ends.
        QCOMPARE(scene.step(), experimentStep(script));
        QVERIFY(scene.openScene.player().status().stepEnded);
        QVERIFY(scene.picture() != before);
        QCOMPARE(scene.picture(), toImage(draw(scene.timeline(), scene.timeline().atStep(scene.step()),
                                               window->appearance().theme(), window->appearance().mode()),
                                          {320, 180}));

        // And the panel tells what the model gives.
        const ModelRun run = model.run(scene.inputs());
        for (const ModelOutput &output : model.spec.outputs) {
            if (output.headline && output.kind == ModelOutput::Kind::Number && run.numbers.contains(output.id))
                QVERIFY2(!scene.panel.value(output.id).isEmpty(), qPrintable(output.id));
            if (const ChartView *chart = scene.panel.chart(output.id)) {
                QCOMPARE(chart->series().x, run.series[output.id].x);
                QCOMPARE(chart->series().now, run.series[output.id].y);
            }
        }

        scene.panel.button(Button::Reset)->click();
        scene.settle();
        QVERIFY(scene.inputs() == *scene.openScene.start());
    }

    void theNarrationAnswers()
    {
        WindowUnderTest window(false);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s);
        const Explored scene(window);
        scene.tell();
        scene.type(u"weight"_s, u"17"_s);
        QCOMPARE(scene.inputs().number(u"weight"), 17.0);
        const Step &step = scene.timeline().script().steps[size_t(scene.step())];
        QVERIFY2(step.say.en.contains(u"17"_s) && step.say.ko.contains(u"17"_s), qPrintable(step.say.en));
        // What cannot be is told and changes nothing.
        scene.type(u"weight"_s, u"900"_s);
        QVERIFY(!scene.panel.problem(u"weight").isEmpty());
        QCOMPARE(scene.inputs().number(u"weight"), 17.0);
    }

    void runsAndScrubs()
    {
        WindowUnderTest window(false);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s);
        const Explored scene(window);
        scene.tell();
        scene.panel.button(Button::Run)->click();
        scene.settle();
        const Player &player = scene.openScene.player();
        QCOMPARE(scene.step(), experimentStep(scene.timeline().script()));
        QVERIFY(player.status().playing && !player.status().stepEnded);
        // Changing something meanwhile neither stops it nor takes it back.
        scene.type(u"weight"_s, u"20"_s);
        QVERIFY(player.status().playing);
        const StepTime time = scene.timeline().steps()[size_t(scene.step())];
        scene.openScene.player().seek((time.start + time.settled) / 2);
        const QImage half = scene.picture();
        scene.openScene.player().seek(time.end);
        QVERIFY(scene.picture() != half);
        scene.openScene.player().seek((time.start + time.settled) / 2);
        QCOMPARE(scene.picture(), half);
    }

    void keysBelongToWhatHasTheFocus()
    {
        WindowUnderTest window(false);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s);
        const Explored scene(window);
        scene.tell();
        const auto press = [&](QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}) {
            widget->setFocus();
            QVERIFY(widget->hasFocus());
            QTest::keyClick(widget, Qt::Key(key), modifiers);
            scene.settle();
        };
        auto *slider = qobject_cast<ValueSlider *>(scene.panel.control(u"weight"));
        const double before = slider->value();
        press(slider, Qt::Key_Right);
        QVERIFY(slider->value() > before);
        const int step = experimentStep(scene.timeline().script());
        QCOMPARE(scene.step(), step);
        press(slider, Qt::Key_Home);
        QCOMPARE(slider->value(), slider->input().min);
        QCOMPARE(scene.step(), step);
        ChartView *chart = scene.panel.chart(u"evidence");
        press(chart, Qt::Key_Right);
        QVERIFY(chart->point() >= 0);
        QCOMPARE(scene.step(), step);
        press(chart, Qt::Key_Escape);
        QCOMPARE(chart->point(), -1);
        QVERIFY(!window.showsLibrary());
        QLineEdit *field = scene.panel.field(u"weight");
        field->setFocus();
        QTest::keyClicks(field, u"3"_s);
        press(field, Qt::Key_Left);
        press(field, Qt::Key_Escape);
        QCOMPARE(scene.step(), step);
        QVERIFY(!window.showsLibrary());
        // The window's own keys go on where nothing uses them.
        press(&scene.page.stage(), Qt::Key_Left);
        QCOMPARE(scene.step(), step - 1);
    }

    void keepsItsPlaceWhenTheFileIsSaved()
    {
        WindowUnderTest window(false);
        const QString path = window.path(u"canary-deployment.json"_s);
        QVERIFY(QFile::copy(scenes + u"delivery/canary-deployment.json"_s, path));
        openScene(window, path);
        const Explored scene(window);
        scene.tell();
        scene.type(u"weight"_s, u"20"_s);
        QVERIFY(replaceFile(path, contentOf(path).replace("Canary deployment", "Canary again")));
        QTRY_COMPARE(scene.timeline().script().title.en, u"Canary again"_s);
        QCOMPARE(scene.inputs().number(u"weight"), 20.0);
        QCOMPARE(scene.panel.inputs()->number(u"weight"), 20.0);
        QVERIFY(scene.panel.tells());
    }

    void opensAsItIsSet()
    {
        WindowUnderTest window(false);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s, {u"weight=20"_s});
        const Explored scene(window);
        QCOMPARE(scene.inputs().number(u"weight"), 20.0);
        QCOMPARE(scene.panel.inputs()->number(u"weight"), 20.0);
        QCOMPARE(scene.step(), experimentStep(scene.timeline().script()));
    }

    void asksFirst()
    {
        WindowUnderTest window(false);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s);
        const Explored scene(window);
        QVERIFY(scene.panel.question());
        QVERIFY(!scene.panel.tells());
        QVERIFY(!scene.panel.chart(u"evidence") || !scene.panel.chart(u"evidence")->isVisible());
        scene.panel.button(Button::Skip)->click();
        QVERIFY(scene.panel.tells());
        QVERIFY(scene.panel.chart(u"evidence"));
    }

    void scenesWithoutOneHaveNoTab()
    {
        WindowUnderTest window;
        QDirIterator files(window.folder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        openScene(window, scenes + u"delivery/canary-deployment.json"_s);
        openScene(window, files.next());
        const StudyPanel &study = window.playerPage().studyPanel();
        QVERIFY(window->scene().script());
        QVERIFY(!study.exploreTab()->isVisible());
        QVERIFY(study.tab(sections::terms)->isChecked());
        QVERIFY(!study.explorePanel().inputs());
    }
};

QTEST_MAIN(ExploreTest)
#include "test_explore.moc"
