// SPDX-License-Identifier: GPL-3.0-or-later
// A scene is opened, played, explored and reloaded here without any widget.
#include "player/open_scene.h"

#include "picture/paint.h"
#include "script/script.h"
#include "timeline/draw.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

namespace {

const QString canary = QStringLiteral(MADANG_SOURCE_DIR "/tests/shell/scenes/delivery/canary-release.json");
const QString slowCanary = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments/delivery/slow-canary.json");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool save(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
}

ModelInputs with(ModelInputs inputs, QStringView input, double value)
{
    inputs.set(input, value);
    return inputs;
}

/// Whenever the scene says anything, all of it has to fit together. Counts how often that was looked at.
class Consistent : public QObject
{
public:
    explicit Consistent(OpenScene &scene) : m_scene(scene)
    {
        for (const auto signal : {&OpenScene::sceneChanged, &OpenScene::runChanged, &OpenScene::problemsChanged,
                                  &OpenScene::placeChanged, &OpenScene::statusChanged, &OpenScene::lookChanged})
            connect(&scene, signal, this, &Consistent::look);
    }

    int looks = 0;
    QString fault;

private:
    void look()
    {
        ++looks;
        const PlayerStatus &status = m_scene.status();
        const int steps = m_scene.timeline() ? int(m_scene.timeline()->steps().size()) : 0;
        if (status.steps != steps)
            fault = QStringLiteral("%1 steps in the status, %2 in the scene").arg(status.steps).arg(steps);
        if (steps > 0 && (status.step >= steps || status.time > m_scene.timeline()->duration()))
            fault = QStringLiteral("step %1 of %2").arg(status.step).arg(steps);
        if (steps > 0
            && toImage(m_scene.picture(), {64, 36})
                   != toImage(draw(*m_scene.timeline(), m_scene.timeline()->at(status.shownTime), m_scene.theme(),
                                   m_scene.mode()),
                              {64, 36})
            && m_scene.zoom().isWhole())
            fault = QStringLiteral("a picture of another moment");
        if (m_scene.inputs() && m_scene.timeline()->run()->inputs() != *m_scene.inputs())
            fault = QStringLiteral("a picture of another run");
    }

    OpenScene &m_scene;
};

} // namespace

class OpenSceneTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A copy that may be changed.
    QString copyOf(const QString &file)
    {
        const QString copy = m_folder.filePath(QFileInfo(file).fileName());
        return save(copy, contentOf(file)) ? copy : QString();
    }

private slots:
    void nothingIsOpen()
    {
        OpenScene scene;
        QVERIFY(scene.file().isEmpty());
        QVERIFY(!scene.timeline() && !scene.script() && !scene.inputs() && !scene.start());
        QCOMPARE(scene.status().steps, 0);
        QVERIFY(scene.picture().ops.empty());
        scene.playRun();
        scene.player().forward();
        scene.zoomIn();
        scene.resetZoom();
        QVERIFY(scene.problems().empty());
    }

    void opensAndPlays()
    {
        OpenScene scene;
        Consistent consistent(scene);
        scene.open(canary);
        QCOMPARE(scene.file(), canary);
        QCOMPARE(scene.script()->id, QStringLiteral("canary-release"));
        QVERIFY(scene.problems().empty());
        QCOMPARE(scene.status().step, 0);
        QVERIFY(scene.status().playing);
        // Time passes by itself, once for everybody who looks.
        const QSignalSpy told(&scene, &OpenScene::statusChanged);
        QTRY_VERIFY(scene.status().time > 0.1);
        QVERIFY(told.count() >= 2);
        scene.player().pause();
        const double time = scene.status().time;
        QTest::qWait(60);
        QCOMPARE(scene.status().time, time);
        QVERIFY(consistent.looks > 3);
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void stepsAndSeeks()
    {
        OpenScene scene;
        scene.open(canary, {.step = 2});
        Consistent consistent(scene);
        QCOMPARE(scene.status().step, 2);
        QVERIFY(scene.status().stepEnded && !scene.status().playing);
        const QImage third = toImage(scene.picture(), {320, 180});
        scene.player().forward();
        QVERIFY(scene.status().waiting); // this step asks
        scene.player().answer(1);
        QCOMPARE(scene.status().answered, 1);
        scene.player().seek(scene.timeline()->steps()[2].end);
        QCOMPARE(scene.status().step, 3); // the end of a step is the start of the next one
        QCOMPARE(toImage(scene.picture(), {320, 180}), third);
        scene.player().show(99);
        QCOMPARE(scene.status().step, 4);
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void knowsThePlace()
    {
        OpenScene scene;
        const QSignalSpy moved(&scene, &OpenScene::placeChanged);
        scene.open(canary, {.place = {1, 3}});
        QCOMPARE(moved.count(), 1);
        QVERIFY((scene.place() == Place{1, 3}));
        QVERIFY(!scene.status().playing); // where somebody stopped nothing runs away
        scene.player().show(4);
        QVERIFY((scene.place() == Place{4, 4}));
        scene.player().back();
        QVERIFY((scene.place() == Place{3, 4}));
        QCOMPARE(moved.count(), 3);
        scene.open(canary, {.step = 0, .place = {3, 99}}); // asked for, and remembered wrongly
        QVERIFY((scene.place() == Place{0, 4}));
    }

    void explores()
    {
        OpenScene scene;
        scene.open(slowCanary);
        QVERIFY(scene.timeline());
        Consistent consistent(scene);
        QCOMPARE(scene.inputs()->number(u"weight"), 20.0);
        const QSignalSpy runs(&scene, &OpenScene::runChanged), scenes(&scene, &OpenScene::sceneChanged);
        scene.explore(with(*scene.start(), u"weight", 3));
        QCOMPARE(scene.inputs()->number(u"weight"), 3.0);
        QCOMPARE(scene.start()->number(u"weight"), 20.0);
        QVERIFY(scene.timeline()->answers(scene.status().step));
        QVERIFY(scene.status().stepEnded && !scene.status().playing);
        QVERIFY(scene.script()->steps[1].say.en.startsWith(QStringLiteral("3 per cent")));
        QCOMPARE(runs.count(), 1);
        scene.playRun();
        QVERIFY(scene.status().playing);
        const int step = scene.status().step;
        scene.explore(with(*scene.start(), u"weight", 7)); // meanwhile: it goes on
        QVERIFY(scene.status().playing);
        QCOMPARE(scene.status().step, step);
        scene.explore(*scene.start());
        QCOMPARE(scene.inputs()->number(u"weight"), 20.0);
        QCOMPARE(scenes.count(), 0);
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void opensInTheRunThatIsAskedFor()
    {
        OpenScene scene;
        scene.open(slowCanary, {.settings = {QStringLiteral("weight=3")}});
        QCOMPARE(scene.inputs()->number(u"weight"), 3.0);
        QCOMPARE(scene.status().step, experimentStep(*scene.script()));
        scene.open(slowCanary, {.step = 1, .settings = {QStringLiteral("weight=99")}}); // cannot be
        QCOMPARE(scene.inputs()->number(u"weight"), 20.0);
        QCOMPARE(scene.status().step, 1);
        const ModelInputs foreign = *scene.start();
        scene.open(canary, {.settings = {QStringLiteral("weight=3")}}); // has no experiment
        QVERIFY(scene.script() && !scene.inputs());
        scene.explore(foreign);
        QVERIFY(!scene.inputs());
    }

    void reloadingKeepsThePlace()
    {
        const QString file = copyOf(canary);
        OpenScene scene;
        scene.open(file, {.step = 2});
        Consistent consistent(scene);
        const double time = scene.status().time;
        for (const char *title : {"가", "나"}) { // after a replacement it is another file that is watched
            QVERIFY(save(file, contentOf(canary).replace("\"카나리 배포\"", QByteArray("\"") + title + '"')));
            QTRY_COMPARE(scene.script()->title.ko, QString::fromUtf8(title));
            QCOMPARE(scene.status().step, 2);
            QCOMPARE(scene.status().time, time);
        }
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void reloadingKeepsTheRun()
    {
        const QString file = copyOf(slowCanary);
        OpenScene scene;
        scene.open(file);
        scene.explore(with(*scene.start(), u"weight", 3));
        QByteArray json = contentOf(file);
        QVERIFY(json.contains("All goes to v1"));
        QVERIFY(save(file, json.replace("All goes to v1", "Still all to v1")));
        QTRY_COMPARE(scene.script()->steps[0].title.en, QStringLiteral("Still all to v1"));
        QCOMPARE(scene.inputs()->number(u"weight"), 3.0);
        QVERIFY(scene.script()->steps[1].say.en.startsWith(QStringLiteral("3 per cent")));
    }

    void problemsKeepTheLastGoodVersion()
    {
        const QString file = copyOf(canary);
        OpenScene scene;
        scene.open(file, {.step = 2});
        const auto good = scene.timeline();
        const QSignalSpy told(&scene, &OpenScene::problemsChanged), scenes(&scene, &OpenScene::sceneChanged);
        QVERIFY(save(file, contentOf(canary).replace("\"tone\": \"violet\"", "\"tonne\": \"violet\"")));
        QTRY_VERIFY(!scene.problems().empty());
        QCOMPARE(scene.timeline(), good);
        QCOMPARE(scene.status().step, 2);
        QVERIFY(toString(scene.problems().front()).contains(QStringLiteral("tonne")));
        scene.player().back(); // goes on with what is there
        QCOMPARE(scene.status().step, 1);
        QCOMPARE(scenes.count(), 0);
        QCOMPARE(told.count(), 1);
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY(scene.problems().front().message.contains(QStringLiteral("canary-release.json")));
        QCOMPARE(scene.timeline(), good);
        QVERIFY(save(file, contentOf(canary)));
        QTRY_VERIFY(scene.problems().empty());
        QCOMPARE(scene.status().step, 1);
    }

    void brokenFromTheStart()
    {
        const QString file = m_folder.filePath(QStringLiteral("broken.json"));
        QVERIFY(save(file, "{ \"format\": 1,"));
        OpenScene scene;
        scene.open(canary, {.step = 2});
        Consistent consistent(scene);
        scene.open(file); // nothing of the scene before is left
        QVERIFY(!scene.timeline() && !scene.script());
        QVERIFY(!scene.problems().empty());
        QCOMPARE(scene.status().steps, 0);
        QVERIFY(save(file, contentOf(canary)));
        QTRY_VERIFY(scene.timeline());
        QVERIFY(scene.problems().empty());
        QCOMPARE(scene.status().steps, 5);
        scene.open(m_folder.filePath(QStringLiteral("nowhere.json")));
        QVERIFY(!scene.timeline());
        QVERIFY(!scene.problems().empty());
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void anotherSceneIsNotDisturbed()
    {
        const QString file = copyOf(canary);
        OpenScene scene;
        scene.open(file);
        scene.open(slowCanary);
        QVERIFY(save(file, "broken"));
        QTest::qWait(200);
        QVERIFY(scene.problems().empty());
        QCOMPARE(scene.file(), slowCanary);
    }

    void themeLanguageAndZoomAreOneForAll()
    {
        OpenScene scene;
        scene.open(canary, {.step = 3});
        Consistent consistent(scene);
        const QSignalSpy looks(&scene, &OpenScene::lookChanged), moved(&scene, &OpenScene::placeChanged);
        const double time = scene.status().time;
        std::vector<QImage> pictures{toImage(scene.picture(), {320, 180})};
        const auto another = [&] {
            const QImage picture = toImage(scene.picture(), {320, 180});
            const bool is = std::find(pictures.begin(), pictures.end(), picture) == pictures.end();
            pictures.push_back(picture);
            return is;
        };
        scene.setTheme(ThemeName::Dark);
        QVERIFY(another());
        QCOMPARE(scene.theme().name, ThemeName::Dark);
        scene.setMode(LanguageMode::English);
        QVERIFY(another());
        scene.setMode(LanguageMode::Korean);
        QVERIFY(another());
        scene.zoomIn();
        QVERIFY(another());
        scene.moveZoom({40, 20});
        QVERIFY(another());
        QCOMPARE(looks.count(), 5);
        scene.resetZoom();
        scene.resetZoom(); // nothing more to say
        scene.setMode(LanguageMode::Korean);
        QCOMPARE(looks.count(), 6);
        QVERIFY(!another()); // as before the zoom
        scene.zoomOut();     // it is whole already
        QCOMPARE(looks.count(), 6);
        QCOMPARE(scene.status().time, time);
        QCOMPARE(moved.count(), 0);
        QVERIFY2(consistent.fault.isEmpty(), qPrintable(consistent.fault));
    }

    void aZoomEndsWithItsScene()
    {
        OpenScene scene;
        scene.open(canary);
        scene.zoomIn();
        scene.open(slowCanary);
        QVERIFY(scene.zoom().isWhole());
    }
};

QTEST_MAIN(OpenSceneTest)
#include "test_open_scene.moc"
