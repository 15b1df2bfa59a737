// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/run_export.h"
#include "formats/catalog.h"
#include "formats/sheet_picture.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportJob job()
{
    Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json"), vocabulary());
    ExportJob job;
    job.timelines = {compile(std::move(*script))};
    job.size = {640, 360};
    return job;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryItem_data();
    void showsEveryItem();
    void writesOneFile();
    void writesTheSameTwice();
};

void TestSheet::showsEveryItem_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    for (const int count : {1, 2, 3, 12, 40}) {
        for (const QSize size : {QSize(1600, 900), QSize(900, 1600), QSize(1000, 1000)})
            QTest::addRow("%d on %dx%d", count, size.width(), size.height()) << count << size;
    }
}

/// Each item is of a colour of its own, and as much of it is seen as of the others.
void TestSheet::showsEveryItem()
{
    QFETCH(int, count);
    QFETCH(QSize, size);
    std::vector<SheetItem> items;
    for (int i = 0; i < count; ++i) {
        PictureBuilder builder({1600, 900}, QColor(255, 6 * i, 128));
        QPainterPath beyond; // nothing reaches out of its own picture
        beyond.addRect(-5000, 300, 10000, 10);
        builder.fill(beyond, QColor(255, 6 * i, 128));
        items.push_back({builder.finish(), u"%1. 이름"_s.arg(i + 1)});
    }
    const QImage image = toImage(sheetPicture(u"제목"_s, items, size, theme(ThemeName::Light)), size);
    QHash<QRgb, int> pixels;
    QHash<QRgb, QRect> places;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            ++pixels[image.pixel(x, y)];
            places[image.pixel(x, y)] |= QRect(x, y, 1, 1);
        }
    }
    const int first = pixels.value(qRgb(255, 0, 128));
    QVERIFY(first > 100);
    for (int i = 0; i < count; ++i) {
        const QRgb color = qRgb(255, 6 * i, 128);
        QVERIFY2(std::abs(pixels.value(color) - first) <= first / 10, qPrintable(QString::number(i)));
        const QRect place = places.value(color);
        QVERIFY(std::abs(place.width() - place.height() * 16 / 9) <= 4);
        for (int k = 0; k < i; ++k)
            QVERIFY(!place.intersects(places.value(qRgb(255, 6 * k, 128))));
    }
}

void TestSheet::writesOneFile()
{
    const QTemporaryDir folder;
    QVERIFY(runExport(*exporterNamed(u"sheet"), job(), folder.filePath(u"all.png"_s)).problems.empty());
    const QImage image(folder.filePath(u"all.png"_s));
    QCOMPARE(image.size(), QSize(640, 360));
    QCOMPARE(image.text(u"Scene"_s), u"load-balancing"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), QStringList{u"all.png"_s});
    QImage written = image;
    written.setColorSpace({}); // the file names one, a picture does not
    const QImage shown = toImage(exporterNamed(u"sheet")->preview(job(), 0), {640, 360});
    QCOMPARE(shown.convertToFormat(QImage::Format_RGB32), written.convertToFormat(QImage::Format_RGB32));
}

void TestSheet::writesTheSameTwice()
{
    const QTemporaryDir folder;
    ExportJob both = job();
    both.mode = LanguageMode::Both;
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(runExport(*exporterNamed(u"sheet"), both, folder.filePath(name)).problems.empty());
    QVERIFY(!contents(folder.filePath(u"a"_s)).isEmpty());
    QCOMPARE(contents(folder.filePath(u"a"_s)), contents(folder.filePath(u"b"_s)));
}

QTEST_MAIN(TestSheet)
#include "test_sheet.moc"
