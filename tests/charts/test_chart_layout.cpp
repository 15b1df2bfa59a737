// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of charts: none is cut, none lies on another, in both languages and at the smallest sizes that are used.
#include "charts/chart_layout.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace madang;

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void textsHaveRoom_data();
    void textsHaveRoom();
    void legendOnlyForSeveral();
    void bothLanguages();
};

void TestChartLayout::textsHaveRoom_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<qreal>("textSize");
    for (ChartData::Type type : allTypes) {
        QTest::addRow("%s panel", qPrintable(nameOf(type))) << int(type) << QSizeF(240, 150) << 12.0;
        QTest::addRow("%s stage", qPrintable(nameOf(type))) << int(type) << QSizeF(420, 260) << 18.0;
        QTest::addRow("%s large", qPrintable(nameOf(type))) << int(type) << QSizeF(900, 520) << 22.0;
    }
}

void TestChartLayout::textsHaveRoom()
{
    QFETCH(int, type);
    QFETCH(QSizeF, size);
    QFETCH(qreal, textSize);
    std::vector<ChartData> charts{sampleChart(ChartData::Type(type))};
    for (double factor : {1e9, 1e-9, 0.0, 1234.5}) { // wider numbers
        ChartData chart = charts.front();
        for (ChartLine &line : chart.lines) {
            for (double &y : line.y)
                y *= factor;
        }
        for (double &x : chart.x)
            x *= 12345678;
        charts.push_back(chart);
    }
    ChartData many = charts.front(); // of bars
    for (int i = 0; i < 30; ++i)
        many.categories.push_back(
            {QStringLiteral("이름이 긴 항목 %1").arg(i), QStringLiteral("An item with a long name %1").arg(i)});
    charts.push_back(many);
    for (const ChartData &chart : charts) {
        for (LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both}) {
            const ChartLayout layout = layOutChart(chart, {&theme(ThemeName::Light), mode, size, textSize});
            const QRectF all = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
            QVERIFY(all.contains(layout.plot));
            QVERIFY2(layout.plot.height() > 3 * textSize, qPrintable(QString::number(layout.plot.height())));
            QVERIFY(layout.plot.width() > size.width() / 2);
            QList<QRectF> taken;
            for (const ChartText &text : layout.texts) {
                QVERIFY(!text.text->text.contains(QChar(0x2026)));
                const QRectF rect(text.turn == 0 ? 0 : -text.text->width, -0.7 * textSize, text.text->width,
                                  0.7 * textSize);
                QTransform place = QTransform::fromTranslate(text.at.x(), text.at.y());
                place.rotate(text.turn);
                const QRectF bounds = place.mapRect(rect);
                QVERIFY2(all.contains(bounds), qPrintable(text.text->text));
                if (text.turn != 0)
                    continue; // they are as far apart as their places
                for (const QRectF &other : taken)
                    QVERIFY2(!other.intersects(bounds), qPrintable(text.text->text));
                QVERIFY2(!layout.plot.intersects(bounds), qPrintable(text.text->text));
                taken.append(bounds);
            }
        }
    }
}

void TestChartLayout::legendOnlyForSeveral()
{
    ChartData chart = sampleChart(ChartData::Type::Line);
    const ChartLook look{&theme(ThemeName::Light), LanguageMode::Korean, {640, 380}, 18};
    QCOMPARE(layOutChart(chart, look).marks.size(), chart.lines.size());
    chart.lines.resize(1);
    QVERIFY(layOutChart(chart, look).marks.empty());
}

void TestChartLayout::bothLanguages()
{
    const auto texts = [](QSizeF size) {
        QStringList found;
        for (const ChartText &text :
             layOutChart(sampleChart(ChartData::Type::Line), {&theme(ThemeName::Light), LanguageMode::Both, size, 18})
                 .texts)
            found.append(text.text->text);
        return found;
    };
    QVERIFY(texts({900, 520}).contains(QStringLiteral("부하 · Load")));
    QVERIFY(texts({420, 260}).contains(QStringLiteral("부하")));
    QVERIFY(texts({420, 260}).contains(QStringLiteral("시간 (초) · Time (s)")));
}

QTEST_MAIN(TestChartLayout)
#include "test_chart_layout.moc"
