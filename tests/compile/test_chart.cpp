// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on the stage: they take what fits of what is written, and grow as they arrive and as their progress is set.
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/examples.h"
#include "picture/paint.h"
#include "timeline/draw.h"

#include <QTest>

#include <algorithm>

using namespace madang;

namespace {

std::shared_ptr<const Timeline> compile(const QString &example)
{
    Result<Script> script = exampleScene(example, QStringLiteral("test"));
    for (const Problem &problem : script.problems)
        qWarning().noquote() << toString(problem);
    return script.value ? compile(std::move(*script.value)) : nullptr;
}

QImage imageAt(const Timeline &timeline, const Moment &moment)
{
    return toImage(draw(timeline, moment, theme(ThemeName::Light), LanguageMode::Korean), {800, 450});
}

/// How many pixels have about the colour of a red line.
int redness(const QImage &image)
{
    const QColor red = theme(ThemeName::Light).tone(Tone::Red).stroke;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - red.red()) + std::abs(pixel.green() - red.green())
                         + std::abs(pixel.blue() - red.blue())
                     < 60;
        }
    }
    return count;
}

QString scene(const QString &chart, const QString &more = {}, const QString &steps = {})
{
    return QStringLiteral(R"({"stage":{"column":[{"id":"c",%2"chart":%1}]}%3})").arg(chart, more, steps);
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatFits_data();
    void takesWhatFits();
    void marksNothingWhereThereIsNothing();
    void progress();
    void arrives();
    void tooLongLegendsAreTold();
};

void TestChart::marksNothingWhereThereIsNothing()
{
    for (const char *chart : {R"({"lines":[{"label":"a","y":[]}]})", R"({"x":[5],"lines":[{"label":"a","y":[]}]})",
                              R"({"x":[3,1,1,2],"lines":[{"label":"a","y":[1,2,3,4]}]})"}) {
        for (const char *here : {"0", "0.5", "1", "5"}) {
            const auto timeline =
                compile(scene(QString::fromLatin1(chart), QStringLiteral("\"here\":%1,").arg(QLatin1String(here))));
            QVERIFY(timeline);
            QVERIFY(!imageAt(*timeline, timeline->atStep(0)).isNull());
        }
    }
}

void TestChart::takesWhatFits_data()
{
    QTest::addColumn<QString>("chart");
    QTest::newRow("fewer y") << QStringLiteral(R"({"x":[1,2,3,4],"lines":[{"label":"a","y":[1,2]}]})");
    QTest::newRow("more y") << QStringLiteral(
        R"({"x":[1,2],"lines":[{"label":"a","y":[1,2,3,4]},{"label":"b","y":[]}]})");
    QTest::newRow("no x") << QStringLiteral(R"({"lines":[{"label":"a","y":[1,2,3,4]}]})");
    QTest::newRow("one x") << QStringLiteral(R"({"type":"area","x":[7],"lines":[{"label":"a","y":[1]}]})");
    QTest::newRow("descending") << QStringLiteral(R"({"x":[3,1,2],"lines":[{"label":"a","y":[1,2,3]}]})");
    QTest::newRow("nothing") << QStringLiteral(R"({"lines":[{"label":"a","y":[]}]})");
    QTest::newRow("categories of lines") << QStringLiteral(
        R"({"categories":["p","q"],"lines":[{"label":"a","y":[1,5]}]})");
    QTest::newRow("bars without names") << QStringLiteral(R"({"type":"bar","lines":[{"label":"a","y":[1,5,2]}]})");
    QTest::newRow("more names") << QStringLiteral(
        R"({"type":"stacked-bar","categories":["p","q","r"],"lines":[{"label":"a","y":[1,5]},{"label":"b","y":[4]}]})");
    QTest::newRow("stacked areas") << QStringLiteral(
        R"({"type":"stacked-area","x":[1,2,3],"lines":[{"label":"a","y":[1,5]},{"label":"b","y":[4,1,1]}]})");
    QTest::newRow("huge") << QStringLiteral(
        R"({"x":[-1e15,1e15],"lines":[{"label":"a","y":[1e15,-1e15]}],"top":1e-15})");
}

void TestChart::takesWhatFits()
{
    QFETCH(QString, chart);
    const auto timeline = compile(scene(chart));
    QVERIFY(timeline);
    QVERIFY(checkLayout(*timeline).empty());
    for (ThemeName name : {ThemeName::Light, ThemeName::Print})
        QVERIFY(!toImage(draw(*timeline, timeline->atStep(0), theme(name), LanguageMode::Both), {800, 450}).isNull());
}

void TestChart::progress()
{
    const QString line = QStringLiteral(R"({"x":[0,1],"lines":[{"label":"a","tone":"red","y":[4,4]}]})");
    const auto at = [&](int percent) {
        const auto timeline = compile(scene(line, QStringLiteral("\"progress\":%1,").arg(percent)));
        return redness(imageAt(*timeline, timeline->atStep(0)));
    };
    const int whole = at(100);
    QCOMPARE(at(0), 0);
    QVERIFY(whole > 100);
    QVERIFY2(std::abs(at(50) - whole / 2) <= whole / 20 + 2,
             qPrintable(QStringLiteral("%1 of %2").arg(at(50)).arg(whole)));
}

void TestChart::arrives()
{
    const auto timeline = compile(
        scene(QStringLiteral(R"({"x":[0,1],"lines":[{"label":"a","tone":"red","y":[4,4]}]})"),
              QStringLiteral("\"hidden\":true,"),
              QStringLiteral(
                  R"(,"steps":[{"title":{"ko":"가","en":"a"},"say":{"ko":"가.","en":"A."},"do":[{"show":"c"}]}])")));
    QVERIFY(timeline);
    Moment moment = timeline->atStep(0);
    const int whole = redness(imageAt(*timeline, moment));
    QVERIFY(whole > 100);
    const auto index = std::size_t(timeline->indexOf(QStringLiteral("c")));
    moment.elements[index].presence = moment.elements[index].visible = 0.75;
    const int most = redness(imageAt(*timeline, moment));
    QVERIFY2(std::abs(most - whole * 3 / 4) <= whole / 20 + 2,
             qPrintable(QStringLiteral("%1 of %2").arg(most).arg(whole)));
}

void TestChart::tooLongLegendsAreTold()
{
    QString lines;
    for (int i = 0; i < 8; ++i)
        lines +=
            QStringLiteral(R"({"label":"A name of a line that is rather too long for a legend %1","y":[1,2]},)").arg(i);
    lines.chop(1);
    const auto timeline =
        compile(scene(QStringLiteral(R"({"lines":[%1]})").arg(lines), QStringLiteral("\"size\":\"small\",")));
    QVERIFY(timeline);
    QVERIFY(!checkLayout(*timeline).empty());
}

QTEST_MAIN(TestChart)
#include "test_chart.moc"
