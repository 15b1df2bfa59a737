// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as pictures: how they look, where values are in them, and that it does not matter who asks for them.
#include "charts/chart_picture.h"
#include "charts/sample_charts.h"
#include "picture/erase_one.h"
#include "readers/golden.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace madang;

namespace {

std::atomic<int> warnings = 0;

void countWarning(QtMsgType, const QMessageLogContext &, const QString &message)
{
    ++warnings;
    fprintf(stderr, "%s\n", qPrintable(message));
}

ChartLook look(ThemeName name, LanguageMode mode = LanguageMode::Korean, QSizeF size = {640, 380}, qreal textSize = 18)
{
    return {&theme(name), mode, size, textSize};
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void emptyCharts();
    void whereValuesAre();
    void wholeBeginsWithFrame();
    void manyThreads();
    void remembered();
};

void TestChartPicture::golden_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("themeName");
    for (ChartData::Type type : allTypes)
        QTest::newRow(qPrintable(nameOf(type) + QStringLiteral("-light"))) << int(type) << int(ThemeName::Light);
    for (ThemeName name : {ThemeName::Dark, ThemeName::Print, ThemeName::Contrast})
        QTest::newRow(qPrintable(QStringLiteral("line-") + nameOf(name))) << int(ChartData::Type::Line) << int(name);
    for (ChartData::Type type : {ChartData::Type::StackedArea, ChartData::Type::StackedBar})
        QTest::newRow(qPrintable(nameOf(type) + QStringLiteral("-print"))) << int(type) << int(ThemeName::Print);
}

void TestChartPicture::golden()
{
    QFETCH(int, type);
    QFETCH(int, themeName);
    const Theme &colors = theme(ThemeName(themeName));
    const auto picture = chartPicture(sampleChart(ChartData::Type(type)), look(ThemeName(themeName)));
    const QString path = QStringLiteral(TEST_SOURCE_DIR "/golden/%1.png").arg(QLatin1String(QTest::currentDataTag()));
    const QString problem = compareWithGolden(imageOf(picture->whole, colors), path);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    Picture opaque = picture->whole;
    opaque.background = colors.stage;
    int drawn = 0;
    const QStringList gone = erasing::notMissed(opaque, QImage(path), drawn);
    QVERIFY(drawn > 10);
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

void TestChartPicture::emptyCharts()
{
    for (ChartData::Type type : allTypes) {
        ChartData chart;
        chart.type = type;
        QVERIFY(chartPicture(chart, look(ThemeName::Light))->plot.isValid());
        chart.lines = {{{}, Tone::Blue, false, {}}};
        chart.x = {1, 2, 3};
        const auto picture = chartPicture(chart, look(ThemeName::Light));
        QVERIFY(picture->plot.isValid());
        QVERIFY(picture->yHigh > picture->yLow);
    }
}

void TestChartPicture::whereValuesAre()
{
    ChartData chart;
    chart.x = {10, 20, 30, 40, 50};
    chart.lines = {{{}, Tone::Red, false, {100, 700, 300, 900, 50}}};
    const auto picture = chartPicture(chart, look(ThemeName::Light));
    const QImage image = imageOf(picture->whole, theme(ThemeName::Light));
    const QRgb red = theme(ThemeName::Light).tone(Tone::Red).stroke.rgb();
    QCOMPARE(picture->xLow, 10.0);
    QCOMPARE(picture->xHigh, 50.0);
    QCOMPARE(picture->yLow, 0.0);
    for (std::size_t i = 0; i < chart.x.size(); ++i) {
        // A step to the inside at the ends.
        const double x = std::clamp(chart.x[i], 10.2, 49.8);
        const std::size_t left = std::min<std::size_t>(std::size_t((x - 10) / 10), 3);
        const double share = (x - chart.x[left]) / 10;
        const double y = chart.lines[0].y[left] * (1 - share) + chart.lines[0].y[left + 1] * share;
        const QRectF &plot = picture->plot;
        const qreal column = plot.left() + (x - picture->xLow) / (picture->xHigh - picture->xLow) * plot.width();
        const qreal row = plot.bottom() - (y - picture->yLow) / (picture->yHigh - picture->yLow) * plot.height();
        bool found = false;
        for (int near = -2; near <= 2; ++near)
            found = found || image.pixel(int(column), int(row) + near) == red;
        QVERIFY2(found, qPrintable(QStringLiteral("%1, %2").arg(column).arg(row)));
    }
}

void TestChartPicture::wholeBeginsWithFrame()
{
    for (ChartData::Type type : allTypes) {
        const auto picture = chartPicture(sampleChart(type), look(ThemeName::Print));
        QVERIFY(picture->whole.ops.size() > picture->frame.ops.size());
        QVERIFY(written(picture->whole).startsWith(written(picture->frame)));
    }
}

void TestChartPicture::manyThreads()
{
    const auto handler = qInstallMessageHandler(countWarning);
    // What is remembered would prove nothing: every thread has a size of its own, and everyone's is compared.
    const auto writtenCharts = [](int thread) {
        QString text;
        for (ChartData::Type type : allTypes) {
            for (int more = 0; more < 4; ++more) {
                ChartData chart = sampleChart(type);
                chart.lines[0].y[1] += more * 20;
                text += written(
                    chartPicture(chart, look(ThemeName::Print, LanguageMode::Both, {640.0 + thread, 380}))->whole);
            }
        }
        return text;
    };
    constexpr int count = 8;
    std::vector<QString> together(count);
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&, i] { together[std::size_t(i)] = writtenCharts(i); });
        writtenCharts(count); // and on the thread of the windows
        QCoreApplication::processEvents();
        for (std::thread &each : threads)
            each.join();
    }
    QCoreApplication::processEvents();
    qInstallMessageHandler(handler);
    for (int i = 0; i < count; ++i)
        QCOMPARE(together[std::size_t(i)], writtenCharts(i));
    QCOMPARE(warnings.load(), 0);
}

void TestChartPicture::remembered()
{
    const ChartData chart = sampleChart(ChartData::Type::Line);
    const auto first = chartPicture(chart, look(ThemeName::Dark));
    QCOMPARE(chartPicture(chart, look(ThemeName::Dark)), first);
    QVERIFY(chartPicture(chart, look(ThemeName::Light)) != first);
    ChartData other = chart;
    other.lines[1].dashed = true;
    QVERIFY(chartPicture(other, look(ThemeName::Dark)) != first);
    for (int i = 0; i < 40; ++i) {
        other.decimals = i;
        chartPicture(other, look(ThemeName::Dark));
    }
    QVERIFY(chartPicture(chart, look(ThemeName::Dark)) != first);
}

QTEST_MAIN(TestChartPicture)
#include "test_chart_picture.moc"
