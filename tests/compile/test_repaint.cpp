// SPDX-License-Identifier: GPL-3.0-or-later
// Films paint only what changed from one picture to the next. Here every scene is played so, and each image compared
// with one that was painted as a whole: they are alike but for rounding.
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/changes.h"
#include "picture/paint.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestRepaint : public QObject
{
    Q_OBJECT

private slots:
    void isAlikeWithBarsAtTheSides_data();
    void isAlikeWithBarsAtTheSides() { isAlikePaintingAll(); }
    void isAlikePaintingAll_data();
    void isAlikePaintingAll();
    void seesNoChangeWhereThereIsNone();
    void seesChangesOnlyWhereTheyAre();
};

void TestRepaint::isAlikeWithBarsAtTheSides_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    QTest::newRow("rolling-deployment") << QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/rolling-deployment.json")
                                        << QSize(500, 402);
}

void TestRepaint::isAlikePaintingAll_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    for (const QString &path : scenesUnderTest(Dear))
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path << QSize(640, 360);
}

void TestRepaint::isAlikePaintingAll()
{
    QFETCH(QString, path);
    QFETCH(QSize, size);
    Result<Script> script = readScript(path, vocabulary());
    QVERIFY(script);
    const auto compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    QImage image(size, QImage::Format_RGB32), whole(size, QImage::Format_RGB32);
    Picture shown;
    for (const StepTime &step : timeline.steps()) {
        // Most of it where things move.
        for (int i = 0; i < 12; ++i) {
            const double time = i < 8 ? step.start + (step.settled - step.start) * i / 8
                                      : step.settled + (step.end - step.settled) * (i - 8) / 4;
            const Picture picture = draw(timeline, timeline.at(time), theme(ThemeName::Light), LanguageMode::Both);
            repaintInto(image, shown, picture);
            paintInto(whole, picture);
            if (image != whole) {
                // Qt blends under a clip with another rounding: nothing that can be seen.
                constexpr int rounding = 6;
                QRect where;
                int most = 0, count = 0;
                for (int y = 0; y < size.height(); ++y) {
                    for (int x = 0; x < size.width(); ++x) {
                        const QRgb a = image.pixel(x, y), b = whole.pixel(x, y);
                        if (a == b)
                            continue;
                        where |= QRect(x, y, 1, 1);
                        ++count;
                        most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                         std::abs(qBlue(a) - qBlue(b))});
                    }
                }
                QVERIFY2(most <= rounding, qPrintable(u"at %1 s, %6 pixels by up to %7, in %2x%3 at %4, %5"_s.arg(time)
                                                          .arg(where.width())
                                                          .arg(where.height())
                                                          .arg(where.x())
                                                          .arg(where.y())
                                                          .arg(count)
                                                          .arg(most)));
            }
            shown = picture;
        }
    }
}

void TestRepaint::seesNoChangeWhereThereIsNone()
{
    Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json"), vocabulary());
    const auto compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    const auto at = [&](double time) {
        return draw(timeline, timeline.at(time), theme(ThemeName::Light), LanguageMode::Korean);
    };
    const StepTime &first = timeline.steps().front();
    QVERIFY(changesBetween(at(first.settled), at(first.end)).empty());
    QVERIFY(!changesBetween(at(first.start), at(first.end)).empty());
}

void TestRepaint::seesChangesOnlyWhereTheyAre()
{
    const auto dots = [](const std::vector<QPointF> &places) {
        PictureBuilder builder({1000, 500}, Qt::white);
        QPainterPath ground;
        ground.addRect(100, 100, 800, 300);
        builder.fill(ground, Qt::gray);
        QTransform twice;
        twice.scale(2, 2);
        {
            const auto scope = builder.transform(twice);
            for (const QPointF place : places) {
                QPainterPath dot;
                dot.addEllipse(place, 5, 5);
                builder.fill(dot, Qt::red);
            }
        }
        return builder.finish();
    };
    const auto touches = [](const std::vector<QRectF> &changes, QPointF point) {
        return std::any_of(changes.begin(), changes.end(), [&](const QRectF &rect) { return rect.contains(point); });
    };
    const auto moved = changesBetween(dots({{50, 50}, {100, 50}, {200, 50}}), dots({{50, 50}, {120, 60}, {200, 50}}));
    QVERIFY(touches(moved, {200, 100}) && touches(moved, {240, 120}));
    QVERIFY(!touches(moved, {100, 100}) && !touches(moved, {400, 100}) && !touches(moved, {700, 300}));
    const auto gone = changesBetween(dots({{50, 50}, {100, 50}, {200, 50}}), dots({{50, 50}, {200, 50}}));
    QVERIFY(touches(gone, {200, 100}));
    QVERIFY(!touches(gone, {100, 100}) && !touches(gone, {400, 100}));
}

QTEST_MAIN(TestRepaint)
#include "test_repaint.moc"
