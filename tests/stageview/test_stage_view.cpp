// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/stage_view.h"

#include "picture/paint.h"
#include "player/open_scene.h"
#include "timeline/draw.h"

#include <QTest>

using namespace madang;

namespace {

const QString file = QStringLiteral(MADANG_SOURCE_DIR "/tests/shell/scenes/delivery/canary-release.json");

QImage grabbed(StageView &view)
{
    return view.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

class StageViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsThePictureSharpAndLetterboxed()
    {
        OpenScene scene;
        scene.open(file, {.step = 3});
        scene.setMode(LanguageMode::Korean);
        StageView view(scene);
        view.setFramed(false);
        view.resize(800, 600);
        QCOMPARE(view.stageArea(), QRectF(0, 75, 800, 450));
        const QImage shown = grabbed(view);
        const QImage expected =
            toImage(draw(*scene.timeline(), scene.timeline()->atStep(3), theme(ThemeName::Light), LanguageMode::Korean),
                    {800, 450});
        QCOMPARE(shown.copy(0, 75, 800, 450), expected);
        QCOMPARE(shown.pixelColor(5, 5), theme(ThemeName::Light).stage); // the bar above
        scene.setTheme(ThemeName::Dark);
        QCOMPARE(grabbed(view).pixelColor(5, 5), theme(ThemeName::Dark).stage);
    }

    /// As an audience and a speaker look at it: whatever happens to the scene, both see the same at the same time.
    void twoOfOneSceneShowTheSame()
    {
        OpenScene scene;
        StageView before(scene); // made before anything is open
        scene.open(file, {.step = 1});
        StageView after(scene);
        before.resize(960, 540);
        after.resize(960, 540);
        std::vector<QImage> seen;
        const auto sameAndNew = [&] {
            const QImage first = grabbed(before), second = grabbed(after);
            const bool isNew = std::find(seen.begin(), seen.end(), first) == seen.end();
            seen.push_back(first);
            return isNew && first == second;
        };
        QVERIFY(sameAndNew());
        scene.player().forward();
        scene.player().advance(0.2); // half-way
        QVERIFY(sameAndNew());
        scene.player().advance(60);
        QVERIFY(sameAndNew());
        scene.player().seek(scene.timeline()->steps()[4].settled / 2 + scene.timeline()->steps()[4].start / 2);
        QVERIFY(sameAndNew());
        scene.setTheme(ThemeName::Contrast);
        QVERIFY(sameAndNew());
        scene.setMode(LanguageMode::English);
        QVERIFY(sameAndNew());
        scene.zoomBy(2, {300, 500});
        QVERIFY(sameAndNew());
        scene.open(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments/delivery/slow-canary.json"), {.step = 1});
        QVERIFY(sameAndNew());
        ModelInputs inputs = *scene.start();
        inputs.set(u"weight", 3);
        scene.explore(inputs);
        QCOMPARE(grabbed(before), grabbed(after));
        QCOMPARE(before.accessibleDescription(), after.accessibleDescription());
        QVERIFY(before.accessibleDescription().contains(QStringLiteral("3 per cent")));
        // Another size of the same picture.
        after.resize(480, 270);
        after.setFramed(false);
        QCOMPARE(grabbed(after), toImage(scene.picture(), {480, 270}));
    }

    void tellsAScreenReaderWhatIsShown()
    {
        OpenScene scene;
        StageView view(scene);
        QVERIFY(!view.accessibleName().isEmpty());
        scene.setMode(LanguageMode::English);
        scene.open(file, {.step = 3});
        QVERIFY(view.accessibleName().contains(QStringLiteral("Canary deployment")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Ten per cent to v2")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("one request in ten")));
        QVERIFY(!view.accessibleDescription().contains(u'*'));
        scene.player().back();
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("One v2 instance")));
    }

    void withoutASceneItIsEmpty()
    {
        OpenScene scene;
        StageView view(scene);
        view.resize(320, 180);
        view.setFramed(false);
        QCOMPARE(grabbed(view).pixelColor(100, 100), theme(ThemeName::Light).stage);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
    }
};

QTEST_MAIN(StageViewTest)
#include "test_stage_view.moc"
