// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a chart is there while it grows.
#include "charts/sample_charts.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace madang;

namespace {

constexpr QSizeF size(480, 300);

QImage drawn(const ChartPicture &chart, ChartData::Type type, qreal share)
{
    PictureBuilder builder(size, Qt::transparent);
    drawChart(builder, {}, chart, type, share);
    return imageOf(builder.finish(), theme(ThemeName::Light));
}

std::shared_ptr<const ChartPicture> pictureOf(const ChartData &chart)
{
    return chartPicture(chart, {&theme(ThemeName::Light), LanguageMode::Korean, size, 18});
}

/// Long lines that are cut by a clip are rounded a little otherwise than whole ones.
constexpr int clipRounding = 8;

/// Of all channels of all pixels; 256: they are not of one size.
int mostDifferent(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 256;
    const QImage left = a.convertToFormat(QImage::Format_RGBA8888), right = b.convertToFormat(QImage::Format_RGBA8888);
    int most = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int byte = 0; byte < 4 * left.width(); ++byte)
            most = std::max(most, std::abs(left.constScanLine(y)[byte] - right.constScanLine(y)[byte]));
    }
    return most;
}

} // namespace

class TestDrawChart : public QObject
{
    Q_OBJECT

private slots:
    void ends();
    void linesFromTheLeft();
    void barsFromTheGround();
    void atAnotherPlace();
};

void TestDrawChart::ends()
{
    for (ChartData::Type type : allTypes) {
        const auto chart = pictureOf(sampleChart(type));
        const QImage frame = imageOf(chart->frame, theme(ThemeName::Light)),
                     whole = imageOf(chart->whole, theme(ThemeName::Light));
        QVERIFY(frame != whole);
        QCOMPARE(drawn(*chart, type, 0), frame);
        QCOMPARE(drawn(*chart, type, -1), frame);
        QCOMPARE(drawn(*chart, type, 1), whole);
        QCOMPARE(drawn(*chart, type, 2), whole);
    }
}

void TestDrawChart::linesFromTheLeft()
{
    for (ChartData::Type type : allTypes) {
        if (type == ChartData::Type::Bar || type == ChartData::Type::StackedBar)
            continue;
        const auto chart = pictureOf(sampleChart(type));
        const QImage frame = imageOf(chart->frame, theme(ThemeName::Light)),
                     whole = imageOf(chart->whole, theme(ThemeName::Light));
        for (qreal share : {0.1, 0.5, 0.77}) {
            const QImage part = drawn(*chart, type, share);
            const int edge = qRound(chart->plot.left() + share * chart->plot.width());
            const int height = part.height();
            QVERIFY(mostDifferent(part.copy(0, 0, edge, height), whole.copy(0, 0, edge, height)) <= clipRounding);
            QCOMPARE(part.copy(edge, 0, part.width() - edge, height), frame.copy(edge, 0, part.width() - edge, height));
        }
    }
}

void TestDrawChart::barsFromTheGround()
{
    ChartData chart = sampleChart(ChartData::Type::Bar);
    for (bool below : {false, true}) {
        if (below)
            chart.lines[0].y[1] = -900;
        const auto picture = pictureOf(chart);
        const QImage frame = imageOf(picture->frame, theme(ThemeName::Light)),
                     whole = imageOf(picture->whole, theme(ThemeName::Light));
        const qreal height = picture->plot.height() / (picture->yHigh - picture->yLow);
        for (qreal share : {0.25, 0.6}) {
            const QImage part = drawn(*picture, chart.type, share);
            const int top = qRound(picture->plot.bottom() - (share * picture->yHigh - picture->yLow) * height);
            const int bottom = below ? qRound(picture->plot.bottom() - (share * picture->yLow - picture->yLow) * height)
                                     : part.height();
            const int width = part.width();
            QCOMPARE(part.copy(0, 0, width, top), frame.copy(0, 0, width, top));
            QCOMPARE(part.copy(0, top, width, bottom - top), whole.copy(0, top, width, bottom - top));
            QCOMPARE(part.copy(0, bottom, width, part.height() - bottom),
                     frame.copy(0, bottom, width, part.height() - bottom));
        }
    }
}

void TestDrawChart::atAnotherPlace()
{
    const auto chart = pictureOf(sampleChart(ChartData::Type::Line));
    PictureBuilder there(QSizeF(600, 400), Qt::transparent), moved(QSizeF(600, 400), Qt::transparent);
    drawChart(there, {100, 80}, *chart, ChartData::Type::Line, 0.5);
    {
        const auto place = moved.transform(QTransform::fromTranslate(100, 80));
        drawChart(moved, {}, *chart, ChartData::Type::Line, 0.5);
    }
    QCOMPARE(imageOf(there.finish(), theme(ThemeName::Light)), imageOf(moved.finish(), theme(ThemeName::Light)));
}

QTEST_MAIN(TestDrawChart)
#include "test_draw_chart.moc"
