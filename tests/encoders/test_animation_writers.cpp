// SPDX-License-Identifier: GPL-3.0-or-later
// The three writers of moving pictures: what Qt's own readers and the formats' rules make of their files. The readers
// of others look at whole exports in tests/exporters.
#include "encoders/animation_frames.h"
#include "encoders/encode_apng.h"
#include "encoders/encode_gif.h"
#include "encoders/encode_webp.h"
#include "encoders/gif_palette.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize size{61, 43};

/// A square on its way.
QImage moment(int n)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(250, 250, 245));
    QPainter painter(&image);
    painter.fillRect(n * 5, n * 3, 9, 9, QColor(37, 99, 235));
    return image;
}

QByteArray written(const QByteArray &format, bool loops, bool *good = nullptr)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    ColorCensus census;
    census.add(moment(0));
    GifPalette palette(census);
    std::unique_ptr<AnimationWriter> writer;
    if (format == "gif")
        writer = gifWriter(buffer, palette, {.size = size, .loops = loops});
    else if (format == "webp")
        writer = webpWriter(buffer, {.size = size, .loops = loops});
    else
        writer = apngWriter(buffer, {.size = size, .loops = loops, .texts = {{"Title", u"제목"_s}}});
    AnimationFrames frames(*writer, size, 1.5);
    bool all = true;
    for (int i = 0; i < 6; ++i) {
        QImage image = moment(i / 2);
        all = all && frames.add(image, i * 0.25);
    }
    all = frames.finish() && all;
    if (good)
        *good = all;
    return bytes;
}

struct Chunk
{
    QByteArray type, data;
};

QList<Chunk> pngChunks(const QByteArray &png)
{
    QList<Chunk> chunks;
    for (qsizetype at = 8, length = 0; at + 12 <= png.size(); at += length + 12) {
        length = qFromBigEndian<qint32>(png.constData() + at);
        chunks.append({png.mid(at + 4, 4), png.mid(at + 8, length)});
        const auto sum = crc32(0, reinterpret_cast<const Bytef *>(png.constData() + at + 4), uInt(length + 4));
        if (sum != qFromBigEndian<quint32>(png.constData() + at + 8 + length))
            chunks.append({"broken " + chunks.constLast().type, {}});
    }
    return chunks;
}

} // namespace

class TestAnimationWriters : public QObject
{
    Q_OBJECT

private slots:
    void gifPlaysAsItIs();
    void gifLoopsOrDoesNot();
    void apngHasItsChunks();
    void apngIsAPngToo();
    void webpHasItsChunks();
    void isTheSameEveryTime_data();
    void isTheSameEveryTime();
    void failsWithItsDevice_data();
    void failsWithItsDevice();
};

void TestAnimationWriters::gifPlaysAsItIs()
{
    QByteArray bytes = written("gif", true);
    QVERIFY(bytes.startsWith("GIF89a"));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "gif");
    for (int i = 0; i < 3; ++i) {
        const QImage image = reader.read();
        QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32), moment(i));
        QCOMPARE(reader.nextImageDelay(), 500);
    }
    QVERIFY(reader.read().isNull());
}

void TestAnimationWriters::gifLoopsOrDoesNot()
{
    for (const bool loops : {true, false}) {
        QByteArray bytes = written("gif", loops);
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "gif");
        while (!reader.read().isNull()) {}
        QCOMPARE(reader.loopCount(), loops ? -1 : 0);
    }
}

void TestAnimationWriters::apngHasItsChunks()
{
    const QList<Chunk> chunks = pngChunks(written("apng", true));
    QList<QByteArray> types;
    quint32 sequence = 0;
    for (const Chunk &chunk : chunks) {
        types.append(chunk.type);
        if (chunk.type == "fcTL" || chunk.type == "fdAT")
            QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData()), sequence++);
        if (chunk.type == "acTL") {
            QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData()), 3U);
            QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData() + 4), 0U);
        }
    }
    QCOMPARE(types, (QList<QByteArray>{"IHDR", "sRGB", "iTXt", "acTL", "fcTL", "IDAT", "fcTL", "fdAT", "fcTL", "fdAT",
                                       "IEND"}));
    QCOMPARE(qFromBigEndian<quint32>(pngChunks(written("apng", false))[3].data.constData() + 4), 1U);
}

void TestAnimationWriters::apngIsAPngToo()
{
    QImage image = QImage::fromData(written("apng", true), "PNG").convertToFormat(QImage::Format_RGB32);
    QCOMPARE(image.text(u"Title"_s), u"제목"_s);
    QCOMPARE(image.colorSpace(), QColorSpace(QColorSpace::SRgb));
    image.setColorSpace({});
    QCOMPARE(image, moment(0));
}

void TestAnimationWriters::webpHasItsChunks()
{
    for (const bool loops : {true, false}) {
        const QByteArray webp = written("webp", loops);
        QCOMPARE(webp.left(4), "RIFF");
        QCOMPARE(qFromLittleEndian<quint32>(webp.constData() + 4), quint32(webp.size() - 8));
        QCOMPARE(webp.mid(8, 4), "WEBP");
        QList<QByteArray> types;
        for (qsizetype at = 12, length = 0; at + 8 <= webp.size(); at += length + 8) {
            length = qFromLittleEndian<qint32>(webp.constData() + at + 4);
            length += length % 2;
            types.append(webp.mid(at, 4));
            if (types.constLast() == "ANIM")
                QCOMPARE(qFromLittleEndian<quint16>(webp.constData() + at + 12), quint16(loops ? 0 : 1));
        }
        QCOMPARE(types, (QList<QByteArray>{"VP8X", "ANIM", "ANMF", "ANMF", "ANMF"}));
    }
}

void TestAnimationWriters::isTheSameEveryTime_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"gif", "webp", "apng"})
        QTest::newRow(format) << QByteArray(format);
}

void TestAnimationWriters::isTheSameEveryTime()
{
    QFETCH(QByteArray, format);
    bool good = false;
    const QByteArray once = written(format, true, &good);
    QVERIFY(good);
    QVERIFY(once.size() > 100);
    QCOMPARE(written(format, true), once);
}

void TestAnimationWriters::failsWithItsDevice_data()
{
    isTheSameEveryTime_data();
}

/// A disk that is full.
void TestAnimationWriters::failsWithItsDevice()
{
    class Full : public QIODevice
    {
    public:
        Full() { open(QIODevice::ReadWrite); }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    QFETCH(QByteArray, format);
    Full device;
    ColorCensus census;
    census.add(moment(0));
    GifPalette palette(census);
    const std::unique_ptr<AnimationWriter> writer = format == "gif" ? gifWriter(device, palette, {.size = size})
                                                    : format == "webp"
                                                        ? webpWriter(device, {.size = size})
                                                        : apngWriter(device, {.size = size, .texts = {}});
    AnimationFrames frames(*writer, size, 1);
    QImage image = moment(0);
    QVERIFY(frames.add(image, 0));
    QVERIFY(!frames.finish());
}

QTEST_GUILESS_MAIN(TestAnimationWriters)
#include "test_animation_writers.moc"
