// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/erase_one.h"
#include "picture/icons.h"
#include "picture/paint.h"
#include "picture/svg_strokes.h"
#include "readers/golden.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madang;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void allAreEmbedded();
    void eachIsDrawn_data();
    void eachIsDrawn();
    void golden();
    void unknownNamesAreEmpty();
    void paths_data();
    void paths();
    void shapes();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestIcons::allAreEmbedded()
{
    QStringList onDisk;
    for (const QString &file :
         QDir(QStringLiteral(MADANG_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")}))
        onDisk.append(file.chopped(4));
    onDisk.sort();
    QVERIFY(onDisk.size() >= 60);
    QCOMPARE(iconNames(), onDisk);
}

void TestIcons::eachIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::eachIsDrawn()
{
    QFETCH(QString, name);
    const QPainterPath &path = icon(name);
    QVERIFY(!path.isEmpty());
    const QRectF inked = path.boundingRect().adjusted(-1, -1, 1, 1);
    QVERIFY2(
        QRectF(0, 0, 24, 24).contains(inked),
        qPrintable(
            QStringLiteral("%1 %2 %3 %4").arg(inked.left()).arg(inked.top()).arg(inked.right()).arg(inked.bottom())));
    QVERIFY(std::max(inked.width(), inked.height()) >= 16);
    QVERIFY(qAbs(inked.center().x() - 12) <= 2);
    QVERIFY(qAbs(inked.center().y() - 12) <= 2);
    QCOMPARE(&icon(name), &path); // read once
}

void TestIcons::golden()
{
    const int columns = 12;
    const int rows = int(iconNames().size() + columns - 1) / columns;
    PictureBuilder builder(QSizeF(columns * 64, rows * 64), Qt::white);
    for (qsizetype i = 0; i < iconNames().size(); ++i) {
        const auto placed = builder.transform(QTransform(2, 0, 0, 2, i % columns * 64 + 8, i / columns * 64 + 8));
        builder.stroke(icon(iconNames()[i]), {QColor(0x17, 0x1B, 0x21), 2, {}, true});
    }
    const QString name = QStringLiteral(TEST_SOURCE_DIR "/golden/icons.png");
    const Picture picture = builder.finish();
    const QString problem = compareWithGolden(toImage(picture, QSize(columns * 64, rows * 64)), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    int drawn = 0;
    const QStringList gone = erasing::notMissed(picture, QImage(name), drawn);
    QCOMPARE(drawn, int(iconNames().size()));
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

void TestIcons::unknownNamesAreEmpty()
{
    QVERIFY(icon(QStringLiteral("unicorn")).isEmpty());
    QVERIFY(icon(QString()).isEmpty());
    QVERIFY(icon(QStringLiteral("../icons/server")).isEmpty());
}

void TestIcons::paths_data()
{
    QTest::addColumn<QString>("d");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("absolute") << "M1 2L11 2 11,12Z" << QRectF(1, 2, 10, 10);
    QTest::newRow("relative") << "m1 2h10v10l-10-10z" << QRectF(1, 2, 10, 10);
    QTest::newRow("H and V") << "M1 2H11V12" << QRectF(1, 2, 10, 10);
    QTest::newRow("after a close") << "M5 5h2v2zm-4 -3l10 10" << QRectF(1, 2, 10, 10);
    QTest::newRow("half circle") << "M1 6A5 5 0 0 1 11 6" << QRectF(1, 1, 10, 5);
    QTest::newRow("half circle below") << "M1 6A5 5 0 0 0 11 6" << QRectF(1, 6, 10, 5);
    QTest::newRow("quarter") << "M1 6a5 5 0 0 1 5 -5" << QRectF(1, 1, 5, 5);
    QTest::newRow("three quarters") << "M1 6A5 5 0 1 0 6 1" << QRectF(1, 1, 10, 10);
    QTest::newRow("flags that touch") << "M1 6A5 5 0 0111 6" << QRectF(1, 1, 10, 5);
    QTest::newRow("radius too small") << "M1 6A1 1 0 0 1 11 6" << QRectF(1, 1, 10, 5);
    QTest::newRow("numbers that touch") << "M1 2l.5.5-.5-.5" << QRectF(1, 2, 0.5, 0.5);
    QTest::newRow("smooth") << "M0 4C0 0 4 0 4 4S8 8 8 4" << QRectF(0, 1, 8, 6);
    QTest::newRow("quadratic") << "M0 0Q4 4 8 0T16 0" << QRectF(0, -2, 16, 4);
}

void TestIcons::paths()
{
    QFETCH(QString, d);
    QFETCH(QRectF, bounds);
    const auto path = svgStrokes(QStringLiteral("<svg><path d='%1'/></svg>").arg(d).toUtf8());
    QVERIFY(path);
    const QRectF found = path->boundingRect();
    QVERIFY2(
        qAbs(found.left() - bounds.left()) < 0.01 && qAbs(found.top() - bounds.top()) < 0.01
            && qAbs(found.right() - bounds.right()) < 0.01 && qAbs(found.bottom() - bounds.bottom()) < 0.01,
        qPrintable(
            QStringLiteral("%1 %2 %3 %4").arg(found.left()).arg(found.top()).arg(found.width()).arg(found.height())));
}

void TestIcons::shapes()
{
    const auto bounds = [](const char *svg) { return svgStrokes(svg).value_or(QPainterPath()).boundingRect(); };
    QCOMPARE(bounds("<svg><rect x='1' y='2' width='3' height='4' rx='1'/></svg>"), QRectF(1, 2, 3, 4));
    QCOMPARE(bounds("<svg><circle cx='5' cy='6' r='2'/></svg>"), QRectF(3, 4, 4, 4));
    QCOMPARE(bounds("<svg><line x1='1' y1='2' x2='4' y2='6'/></svg>"), QRectF(1, 2, 3, 4));
    QCOMPARE(bounds("<svg><polyline points='1,2 4,6 2 3'/></svg>"), QRectF(1, 2, 3, 4));
    QCOMPARE(bounds("<svg><title>x</title><polygon points='1,2 4,6 2 3'/></svg>"), QRectF(1, 2, 3, 4));
}

void TestIcons::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not XML") << QByteArray("<svg><path");
    QTest::newRow("group") << QByteArray("<svg><g><line/></g></svg>");
    QTest::newRow("oval arc") << QByteArray("<svg><path d='M0 0A3 4 0 0 1 5 5'/></svg>");
    QTest::newRow("unknown command") << QByteArray("<svg><path d='M0 0X3 4'/></svg>");
    QTest::newRow("number missing") << QByteArray("<svg><path d='M0 0L3'/></svg>");
    QTest::newRow("no command") << QByteArray("<svg><path d='1 2 3 4'/></svg>");
    QTest::newRow("numbers after a close") << QByteArray("<svg><path d='M0 0L1 1Z 3 4'/></svg>");
    QTest::newRow("bad flag") << QByteArray("<svg><path d='M0 0A3 3 0 2 1 5 5'/></svg>");
}

void TestIcons::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, svg);
    QVERIFY(!svgStrokes(svg));
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
