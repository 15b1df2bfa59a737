// SPDX-License-Identifier: GPL-3.0-or-later
// Charts in SVG: what is beyond their axes stays out of sight there, too.
#include "charts/chart_picture.h"
#include "encoders/write_svg.h"
#include "picture/paint.h"
#include "readers/compare_pictures.h"
#include "readers/read_svg.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestChartSvg : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsClip_data();
    void keepsItsClip();
};

void TestChartSvg::keepsItsClip_data()
{
    QTest::addColumn<int>("type");
    using Type = ChartData::Type;
    QTest::newRow("line") << int(Type::Line);
    QTest::newRow("area") << int(Type::Area);
    QTest::newRow("step") << int(Type::Step);
    QTest::newRow("bar") << int(Type::Bar);
    QTest::newRow("stacked bar") << int(Type::StackedBar);
}

void TestChartSvg::keepsItsClip()
{
    QFETCH(int, type);
    ChartData chart;
    chart.type = ChartData::Type(type);
    chart.x = {0, 1, 2, 3, 4};
    chart.lines = {{{u"실패"_s, u"Failed"_s}, Tone::Red, false, {10, 90, 40, 200, 30}},
                   {{u"부하"_s, u"Load"_s}, Tone::Blue, true, {60, 60, 20, 60, 90}}};
    chart.top = 50;
    const auto made = chartPicture(chart, {&theme(ThemeName::Light), LanguageMode::Korean, {640, 380}, 18});
    Picture picture = made->whole;
    picture.background = Qt::white;
    const QSize size = picture.size.toSize();
    const QImage ours = toImage(picture, size);
    // Over the plot there is nothing but what the frame has there.
    Picture frame = made->frame;
    frame.background = Qt::white;
    const QRect above(0, 0, size.width(), int(made->plot.top()) - 2);
    QCOMPARE(ours.copy(above), toImage(frame, size).copy(above));

    const QByteArray svg = SvgWriter().write(picture, {size, false, {}});
    QCOMPARE(svgFlaw(svg), QString());
    QVERIFY(svg.contains("clipPath"));
    if (!hasRsvg())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    QCOMPARE(difference(rsvg(svg), ours), QString());
}

QTEST_MAIN(TestChartSvg)
#include "test_chart_svg.moc"
