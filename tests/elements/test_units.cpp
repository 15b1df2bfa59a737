// SPDX-License-Identifier: GPL-3.0-or-later
// The kind "units": what one square stands for, that no group is lost, and that nothing moves as counts change.
#include "elementkit/label.h"
#include "elementkit/unit_squares.h"
#include "elements/catalog.h"
#include "json/json_reader.h"

#include <QTest>

#include <numeric>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

int sum(const std::vector<int> &squares)
{
    return std::accumulate(squares.begin(), squares.end(), 0);
}

/// An element of the kind with the states it will have, the first as written. Cannot be moved: its node points into it.
struct Laid
{
    explicit Laid(const QList<QByteArray> &states)
    {
        for (const QByteArray &json : states)
            read.push_back(*readJson(json, u"test"_s));
        element.kind = &kind.spec();
        element.values = Values(&read.front());
        node.element = &element;
        node.kind = &kind;
        for (const Node &each : read)
            node.states.emplace_back(Values(&each));
        measure(node);
    }
    Laid(const Laid &) = delete;

    Sketch sketch(PictureBuilder &picture, const State &state, LanguageMode mode = LanguageMode::English)
    {
        return {picture, theme(ThemeName::Light), mode, element, state, node.rect, node.anchors, 1, 0, {}};
    }
    void place(QSizeF size) { kind.place(node, {{100, 50}, size}); }
    Picture draw(size_t state)
    {
        PictureBuilder picture({1600, 900}, Qt::white);
        kind.draw(sketch(picture, node.states[state]));
        return picture.finish();
    }

    const Kind &kind = *kindNamed(u"units");
    std::vector<Node> read;
    Element element;
    LayoutNode node;
};

/// Where the texts stand, by what they say.
QHash<QString, QPointF> texts(const Picture &picture)
{
    QHash<QString, QPointF> found;
    for (const PictureOp &op : picture.ops) {
        if (const auto *text = std::get_if<TextOp>(&op))
            found.insert(text->text->text, text->baseline);
    }
    return found;
}

QByteArray units(double v1, double v2, const QByteArray &more = "\"cells\": 60")
{
    return R"({"units": [{"label": "v1", "count": )" + QByteArray::number(v1, 'f', 2)
           + R"(, "tone": "blue"}, {"label": "v2", "count": )" + QByteArray::number(v2, 'f', 2)
           + R"(, "tone": "green", "mark": "check"}], )" + more + "}";
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSmallestScaleThatFits_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("scale");
        QTest::newRow("none") << 0.0 << 1.0;
        QTest::newRow("full") << 60.0 << 1.0;
        QTest::newRow("one more") << 61.0 << 2.0;
        QTest::newRow("two each") << 120.0 << 2.0;
        QTest::newRow("five each") << 121.0 << 5.0;
        QTest::newRow("ten each") << 301.0 << 10.0;
        QTest::newRow("twenty each") << 601.0 << 20.0;
        QTest::newRow("hundred each") << 6000.0 << 100.0;
        QTest::newRow("the most that may be written") << 6e12 << 1e11;
    }
    void takesTheSmallestScaleThatFits()
    {
        QFETCH(double, count);
        QFETCH(double, scale);
        const double counts[] = {count};
        const UnitSquares result = squaresFor(counts, 60);
        QCOMPARE(result.scale, scale);
        QCOMPARE(result.squares, std::vector<int>{int(std::lround(count / scale))});
    }

    void losesNoGroup()
    {
        const double counts[] = {5999, 1, 0, 0.2};
        const UnitSquares result = squaresFor(counts, 60);
        QCOMPARE(result.scale, 100.0);
        QCOMPARE(result.squares, (std::vector<int>{58, 1, 0, 1}));
        const double six[] = {9, 9, 9, 9, 9, 9};
        QCOMPARE(squaresFor(six, 4).squares, (std::vector<int>{1, 1, 1, 1, 1, 1}));
    }

    /// What goes over from one version to the other passes through fractions.
    void keepsItsScaleWhileThingsMove()
    {
        for (int i = 0; i <= 6000; ++i) {
            const double counts[] = {60 - i / 100.0, i / 100.0};
            const UnitSquares result = squaresFor(counts, 60);
            QCOMPARE(result.scale, 1.0);
            QCOMPARE(sum(result.squares), 60);
        }
    }

    void neverDrawsMoreThanThereIsRoomFor()
    {
        for (const int cells : {4, 7, 60, 400}) {
            for (double first = 0.1; first < 1e7; first *= 1.7) {
                const double counts[] = {first, first * 1.5, 3, first / 7, 0.5};
                const UnitSquares result = squaresFor(counts, cells);
                QVERIFY(sum(result.squares) <= std::max(cells, 5));
                QVERIFY(std::all_of(result.squares.begin(), result.squares.end(), [](int count) { return count > 0; }));
            }
        }
    }

    void hasAPleasantShape()
    {
        QCOMPARE(pleasantColumns(4), 2);
        QCOMPARE(pleasantColumns(12), 4);
        QCOMPARE(pleasantColumns(60), 10);
        QCOMPARE(pleasantColumns(100), 10);
        QCOMPARE(pleasantColumns(400), 25);
        for (int cells = 4; cells <= 400; ++cells) {
            const int columns = pleasantColumns(cells), rows = (cells + columns - 1) / columns;
            QVERIFY2(columns >= rows - 1 && columns <= 3 * rows, qPrintable(QString::number(cells)));
        }
    }

    void keepsItsRoom()
    {
        Laid few({units(1, 0)}), many({units(30, 30)});
        QCOMPARE(few.node.widths.natural, many.node.widths.natural);
        QCOMPARE(heightAt(few.node, 500), heightAt(many.node, 500));
    }

    /// However many there are, titles and legends stand still; digits may take their places from the right.
    void movesNothingBetweenStates()
    {
        const QByteArray title = R"("cells": 60, "label": "Requests")";
        Laid laid({units(1, 0, title), units(40, 7, title), units(480000, 20000, title)});
        laid.place({500, heightAt(laid.node, 500)});
        const auto before = texts(laid.draw(0)), after = texts(laid.draw(2));
        for (const QString &text : {u"Requests"_s, u"v1"_s, u"v2"_s}) {
            QVERIFY(before.contains(text) && after.contains(text));
            QCOMPARE(after[text], before[text]);
        }
        QVERIFY(after.contains(u"480,000"_s) && after.contains(u"1 square = 10,000"_s));
        QVERIFY(!before.contains(u"1 square = 1"_s));
    }

    void fitsAtItsLeastWidth()
    {
        const QByteArray korean = R"({"units": [{"label": {"ko": "함께 멈춘 인스턴스", "en": "Instances lost"},
            "count": 12345, "mark": "cross"}, {"label": {"ko": "시작하는 중", "en": "Starting"}, "count": 0.3}],
            "cells": 400, "label": {"ko": "호스트의 가상 머신", "en": "Virtual machines of a host"}})";
        for (const bool natural : {false, true}) {
            Laid laid({korean});
            const qreal width = natural ? laid.node.widths.natural : laid.node.widths.least;
            laid.place({width, heightAt(laid.node, width)});
            for (const LanguageMode mode : languageModes) {
                PictureBuilder picture({1600, 900}, Qt::white);
                QVERIFY(laid.kind.misfits(laid.sketch(picture, laid.node.states.front(), mode)).empty());
                picture.finish();
            }
            QVERIFY(texts(laid.draw(0)).contains(u"< 1"_s));
        }
    }

    void tellsCutText()
    {
        Laid laid({units(1, 2, R"("label": "Availability")")});
        laid.place({40, heightAt(laid.node, 40)});
        PictureBuilder picture({1600, 900}, Qt::white);
        QVERIFY(!laid.kind.misfits(laid.sketch(picture, laid.node.states.front())).empty());
        picture.finish();
    }

    /// Four hundred squares are as few operations as four, all of them within the element and 14 px at least.
    void staysCheapAndInside()
    {
        Laid laid({units(300, 100, "\"cells\": 400"), units(3, 1, "\"cells\": 400")});
        laid.place({laid.node.widths.least, heightAt(laid.node, laid.node.widths.least)});
        const Picture full = laid.draw(0);
        QCOMPARE(full.ops.size(), laid.draw(1).ops.size());
        const QRectF room = laid.node.rect.adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const PictureOp &op : full.ops) {
            if (const auto *fill = std::get_if<FillOp>(&op)) {
                QVERIFY(room.contains(fill->path.boundingRect()));
                for (const QPolygonF &square : fill->path.toSubpathPolygons())
                    QVERIFY(square.boundingRect().width() >= 13.99);
            }
        }
    }
};

QTEST_MAIN(TestUnits)
#include "test_units.moc"
