// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/pointed_stage.h"

#include "player/open_scene.h"
#include "stageview/explanation_popup.h"
#include "timeline/timeline.h"

#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

using namespace madang;

namespace {

const QString file = QStringLiteral(MADANG_SOURCE_DIR "/tests/shell/scenes/delivery/canary-release.json");

/// The pointer goes there. QTest::mouseMove() goes through the screen's cursor, which an offscreen one does not move at
/// once.
void point(StageView &view, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&view, &move);
}

} // namespace

class PointedStageTest : public QObject
{
    Q_OBJECT

private slots:
    void zoomsAtThePointerAndBack()
    {
        OpenScene scene;
        scene.open(file, {.step = 0});
        PointedStage view(scene);
        view.resize(1600, 900);
        view.show();
        const QPointF at(400, 300);
        QWheelEvent wheel(at, at, {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(scene.zoom().factor() > 1.4);
        QVERIFY((view.toStage(at) - at).manhattanLength() < 0.01);
        const QRectF before = scene.zoom().seen();
        QTest::mousePress(&view, Qt::LeftButton, {}, {800, 450});
        QMouseEvent drag(QEvent::MouseMove, QPointF(700, 400), QPointF(700, 400), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &drag);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {700, 400});
        QVERIFY(scene.zoom().seen().left() > before.left());
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {800, 450});
        QVERIFY(scene.zoom().isWhole());
        scene.zoomIn();
        QVERIFY(!scene.zoom().isWhole());
        scene.resetZoom();
        QCOMPARE(scene.zoom().seen(), QRectF(0, 0, 1600, 900));
    }

    void theWheelAloneIsLeftToOthers()
    {
        OpenScene scene;
        scene.open(file);
        PointedStage view(scene);
        view.resize(800, 450);
        QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        wheel.accept();
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(!wheel.isAccepted());
        QVERIFY(scene.zoom().isWhole());
    }

    void pointingExplainsAndAClickPins()
    {
        OpenScene scene;
        scene.open(file, {.step = 1});
        PointedStage view(scene);
        view.resize(1200, 675);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto centreOf = [&](const char *id) {
            return view.elementArea(scene.timeline()->indexOf(QLatin1String(id))).center().toPoint();
        };
        const ExplanationPopup &popup = view.explanationPopup();
        point(view, centreOf("lb"));
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.explanation().heading, QStringLiteral("로드 밸런서 · Load balancer"));
        QVERIFY(popup.explanation().text.contains(QStringLiteral("spreads requests")));
        scene.setMode(LanguageMode::English);
        QCOMPARE(popup.explanation().heading, QStringLiteral("Load balancer"));
        point(view, {4, 4});
        QVERIFY(!popup.isVisible());
        point(view, centreOf("i4")); // hidden as yet, and nothing to say
        QVERIFY(!popup.isVisible());

        QTest::mouseClick(&view, Qt::LeftButton, {}, centreOf("i1"));
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.explanation().text, QStringLiteral("A server that runs the old version."));
        point(view, {4, 4});
        QVERIFY(popup.isVisible());
        QVERIFY(view.rect().contains(popup.geometry()));
        scene.player().show(2); // it is still there, and may have moved
        QVERIFY(popup.isVisible());
        QVERIFY(view.unpin());
        QVERIFY(!popup.isVisible());
        QVERIFY(!view.unpin());
        QTest::mouseClick(&view, Qt::LeftButton, {}, centreOf("i1"));
        QTest::mouseClick(&view, Qt::LeftButton, {}, {4, 4});
        QVERIFY(!popup.isVisible());
        QTest::mouseClick(&view, Qt::LeftButton, {}, centreOf("i1"));
        scene.open(file); // other elements
        QVERIFY(!popup.isVisible());
    }

    void withoutASceneNothingIsExplained()
    {
        OpenScene scene;
        PointedStage view(scene);
        view.resize(320, 180);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
        point(view, {50, 50});
        QVERIFY(!view.explanationPopup().isVisible());
    }
};

QTEST_MAIN(PointedStageTest)
#include "test_pointed_stage.moc"
