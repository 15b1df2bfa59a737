// SPDX-License-Identifier: GPL-3.0-or-later
#include "stageview/explanation_popup.h"
#include "stageview/stage_view.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace madang;

namespace {

std::shared_ptr<const Timeline> scene()
{
    const Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/tests/shell/scenes/delivery/canary-release.json"), vocabulary());
    for (const Problem &problem : script.problems)
        qWarning("%s", qPrintable(toString(problem)));
    if (!script)
        qFatal("The scene of this test cannot be read");
    return compile(*script);
}

/// The pointer goes there. QTest::mouseMove() goes through the screen's cursor, which an offscreen one does not move at
/// once.
void point(StageView &view, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&view, &move);
}

} // namespace

class StageViewTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Timeline> m_scene = nullptr;

    QPoint centreOf(const StageView &view, const char *id) const
    {
        const int index = m_scene->indexOf(QLatin1String(id));
        Q_ASSERT(index >= 0);
        return view.elementArea(index).center().toPoint();
    }

private slots:
    void initTestCase() { m_scene = scene(); }

    void showsThePictureSharpAndLetterboxed()
    {
        StageView view;
        view.setTimeline(m_scene);
        view.setFramed(false);
        view.setLanguageMode(LanguageMode::Korean);
        view.setTime(m_scene->steps()[3].end);
        view.resize(800, 600);
        QCOMPARE(view.stageArea(), QRectF(0, 75, 800, 450));
        const QImage grabbed = view.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        const QImage expected =
            toImage(draw(*m_scene, m_scene->atStep(3), theme(ThemeName::Light), LanguageMode::Korean), {800, 450});
        QCOMPARE(grabbed.copy(0, 75, 800, 450), expected);
        QCOMPARE(grabbed.pixelColor(5, 5), theme(ThemeName::Light).stage); // the bar above
        view.setTheme(theme(ThemeName::Dark));
        QCOMPARE(view.grab().toImage().pixelColor(5, 5), theme(ThemeName::Dark).stage);
    }

    void zoomsAtThePointerAndBack()
    {
        StageView view;
        view.setTimeline(m_scene);
        view.resize(1600, 900);
        view.show();
        const QSignalSpy zoomed(&view, &StageView::zoomChanged);
        const QPointF at(400, 300);
        QWheelEvent wheel(at, at, {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(view.zoom().factor() > 1.4);
        QVERIFY((view.toStage(at) - at).manhattanLength() < 0.01);
        const QRectF before = view.zoom().seen();
        QTest::mousePress(&view, Qt::LeftButton, {}, {800, 450});
        QMouseEvent drag(QEvent::MouseMove, QPointF(700, 400), QPointF(700, 400), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &drag);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {700, 400});
        QVERIFY(view.zoom().seen().left() > before.left());
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {800, 450});
        QVERIFY(view.zoom().isWhole());
        view.zoomIn();
        QVERIFY(!view.zoom().isWhole());
        view.resetZoom();
        QCOMPARE(view.zoom().seen(), QRectF(0, 0, 1600, 900));
    }

    void theWheelAloneIsLeftToOthers()
    {
        StageView view;
        view.setTimeline(m_scene);
        view.resize(800, 450);
        QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        wheel.accept();
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(!wheel.isAccepted());
        QVERIFY(view.zoom().isWhole());
    }

    void pointingExplainsAndAClickPins()
    {
        StageView view;
        view.setTimeline(m_scene);
        view.setTime(m_scene->steps()[1].end);
        view.setLanguageMode(LanguageMode::Both);
        view.resize(1200, 675);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const ExplanationPopup &popup = view.explanationPopup();
        point(view, centreOf(view, "lb"));
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.explanation().heading, QStringLiteral("로드 밸런서 · Load balancer"));
        QVERIFY(popup.explanation().text.contains(QStringLiteral("spreads requests")));
        view.setLanguageMode(LanguageMode::English);
        QCOMPARE(popup.explanation().heading, QStringLiteral("Load balancer"));
        point(view, {4, 4});
        QVERIFY(!popup.isVisible());
        point(view, centreOf(view, "i4")); // hidden as yet, and nothing to say
        QVERIFY(!popup.isVisible());

        QTest::mouseClick(&view, Qt::LeftButton, {}, centreOf(view, "i1"));
        QVERIFY(popup.isVisible());
        QCOMPARE(popup.explanation().text, QStringLiteral("A server that runs the old version."));
        point(view, {4, 4});
        QVERIFY(popup.isVisible());
        QVERIFY(view.rect().contains(popup.geometry()));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QTest::mouseClick(&view, Qt::LeftButton, {}, centreOf(view, "i1"));
        QTest::mouseClick(&view, Qt::LeftButton, {}, {4, 4});
        QVERIFY(!popup.isVisible());
    }

    void tellsAScreenReaderWhatIsShown()
    {
        StageView view;
        QVERIFY(!view.accessibleName().isEmpty());
        view.setTimeline(m_scene);
        view.setLanguageMode(LanguageMode::English);
        view.setStep(3);
        QVERIFY(view.accessibleName().contains(QStringLiteral("Canary deployment")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Ten per cent to v2")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("one request in ten")));
        QVERIFY(!view.accessibleDescription().contains(u'*'));
    }

    void withoutASceneItIsEmpty()
    {
        StageView view;
        view.resize(320, 180);
        view.setFramed(false);
        QCOMPARE(view.grab().toImage().pixelColor(100, 100), theme(ThemeName::Light).stage);
        QVERIFY(view.image({100, 100}).isNull());
        QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
        view.setTime(5);
        view.setStep(7);
        QVERIFY(!view.explanationPopup().isVisible());
    }
};

QTEST_MAIN(StageViewTest)
#include "test_stage_view.moc"
