// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/erase_one.h"
#include "picture/extents.h"
#include "picture/hatch.h"
#include "picture/icons.h"
#include "picture/paint.h"
#include "readers/golden.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

#include <cmath>
#include <cstdio>
#include <cstring>

using namespace madang;

namespace {

QPainterPath rounded(const QRectF &rect, qreal radius = 12)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath plainRect(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

/// Everything at once: the tones as boxes with two languages, code, dashes, a clip, a turned and a translucent group.
Picture sampler(const Theme &theme)
{
    PictureBuilder builder({800, 450}, theme.stage);
    const QString labels[] = {QStringLiteral("가상 머신"), QStringLiteral("하드웨어"),  QStringLiteral("앱 A → B"),
                              QStringLiteral("버전 v2 ✓"), QStringLiteral("인가 서버"), QStringLiteral("저장소 42 %"),
                              QStringLiteral("실패 ×"),    QStringLiteral("데이터")};
    for (int i = 0; i < 8; ++i) {
        const ToneColors &tone = theme.tone(Tone(i));
        const QRectF box(20 + i % 4 * 192, 20 + i / 4 * 120, 176, 100);
        builder.surface(rounded(box), tone);
        const TextBlock label = wrap(labels[i], {Font::Face::Sans, 26, true}, {});
        builder.text(label, box.center() - QPointF(label.size.width() / 2, label.size.height() - 4), {theme.ink});
        const TextBlock second = wrap(QStringLiteral("Second label"), {Font::Face::Sans, 20}, {});
        builder.text(second, box.center() - QPointF(second.size.width() / 2, -8), {tone.text});
    }
    builder.text(wrap(QStringLiteral("GET /authorize?\n  state=한글"), {Font::Face::Mono, 20}, {}), {20, 270},
                 {theme.muted});
    builder.line({20, 350}, {300, 350}, {theme.tone(Tone::Red).stroke, 3, {12, 8}, false});
    {
        const auto clip = builder.clip(rounded({20, 370, 200, 60}, 30));
        builder.fill(plainRect({0, 360, 120, 90}), theme.tone(Tone::Teal).stroke);
        builder.hatch(plainRect({120, 360, 200, 90}), Hatch::Cross, theme.tone(Tone::Violet).stroke);
    }
    {
        const auto turned = builder.transform(QTransform().translate(420, 350).rotate(-12).scale(0.9, 0.9));
        const auto half = builder.opacity(0.4);
        builder.surface(rounded({-90, -50, 180, 100}), theme.tone(Tone::Blue), 6);
        const TextBlock label = wrap(QStringLiteral("반투명 group"), {Font::Face::Sans, 26, true}, {});
        builder.text(label, {-label.size.width() / 2, -label.size.height() / 2}, {theme.ink});
    }
    {
        const auto placed = builder.transform(QTransform(3, 0, 0, 3, 600, 310));
        builder.stroke(icon(QStringLiteral("server")), {theme.ink, 2, {}, true});
    }
    {
        const auto placed = builder.transform(QTransform(3, 0, 0, 3, 700, 310));
        builder.stroke(icon(QStringLiteral("bird")), {theme.tone(Tone::Amber).stroke, 2, {}, true});
    }
    return builder.finish();
}

QByteArray hashOf(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * 4));
    return hash.result().toHex();
}

constexpr char hashArgument[] = "--print-hash";

QByteArray samplerHash()
{
    return hashOf(toImage(sampler(theme(ThemeName::Light)), {1000, 500}));
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void goldenHatches();
    void appends();
    void builderPairsPushesAndPops();
    void builderLeavesOutWhatCannotBeSeen();
    void aspectIsKeptAndTheRestIsBackground();
    void imageIsReused();
    void doesNotDependOnWhatWasPaintedBefore();
    void sameFromPoolAndCaller();
    void threadsMayShareAPicture();
    void doesNotDependOnTheScreen_data();
    void doesNotDependOnTheScreen();
    void hatchesStayInside();
    void pdfKeepsText();
    void extentsHoldAllInk();
};

void TestPaint::golden_data()
{
    QTest::addColumn<int>("themeName");
    for (ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast})
        QTest::addRow("%s", qPrintable(nameOf(name))) << int(name);
}

void TestPaint::golden()
{
    QFETCH(int, themeName);
    const QString name = QStringLiteral(TEST_SOURCE_DIR "/golden/sampler-%1.png").arg(nameOf(ThemeName(themeName)));
    const Picture picture = sampler(theme(ThemeName(themeName)));
    const QString problem = compareWithGolden(toImage(picture, {800, 450}), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    int drawn = 0;
    const QStringList gone = erasing::notMissed(picture, QImage(name), drawn);
    QVERIFY(drawn > 40);
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

void TestPaint::appends()
{
    const Picture part = sampler(theme(ThemeName::Light));
    PictureBuilder builder(part.size, part.background);
    builder.append(part);
    const Picture copy = builder.finish();
    QCOMPARE(copy.ops.size(), part.ops.size());
    QCOMPARE(toImage(copy, {800, 450}), toImage(part, {800, 450}));

    // Under a transform and before others; backgrounds are not drawn.
    PictureBuilder moved({200, 100}, Qt::white);
    {
        PictureBuilder square({10, 10}, Qt::red);
        QPainterPath path;
        path.addRect(2, 2, 6, 6);
        square.fill(path, Qt::blue);
        const auto place = moved.transform(QTransform::fromTranslate(100, 50));
        moved.append(square.finish());
    }
    const QImage image = toImage(moved.finish(), {200, 100});
    QCOMPARE(image.pixelColor(105, 55), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(101, 51), QColor(Qt::white));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
}

void TestPaint::goldenHatches()
{
    PictureBuilder builder({560, 160}, Qt::white);
    const Hatch hatches[] = {Hatch::Forward,  Hatch::Backward, Hatch::Cross, Hatch::Horizontal,
                             Hatch::Vertical, Hatch::Grid,     Hatch::Dots};
    for (int i = 0; i < 7; ++i) {
        QPainterPath circle;
        circle.addEllipse(QRectF(5 + i * 80, 45, 70, 70));
        builder.hatch(circle, hatches[i], Qt::darkGray);
        builder.stroke(circle, {Qt::black, 2, {}, false});
    }
    const QString name = QStringLiteral(TEST_SOURCE_DIR "/golden/hatches.png");
    const Picture picture = builder.finish();
    const QString problem = compareWithGolden(toImage(picture, {560, 160}), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    int drawn = 0;
    const QStringList gone = erasing::notMissed(picture, QImage(name), drawn);
    QCOMPARE(drawn, 14);
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

void TestPaint::builderPairsPushesAndPops()
{
    PictureBuilder builder({100, 100}, Qt::white);
    {
        const auto one = builder.opacity(0.5);
        const auto two = builder.clip(plainRect({0, 0, 10, 10}));
        const auto three = builder.transform(QTransform::fromTranslate(1, 2));
        const auto none = builder.opacity(1);
        const auto still = builder.transform(QTransform());
        builder.fill(plainRect({0, 0, 5, 5}), Qt::red);
    }
    const Picture picture = builder.finish();
    QCOMPARE(picture.ops.size(), std::size_t(7));
    const std::vector<std::size_t> ends = matchingPops(picture.ops);
    QCOMPARE(ends[0], std::size_t(6));
    QCOMPARE(ends[1], std::size_t(5));
    QCOMPARE(ends[2], std::size_t(4));
    QVERIFY(builder.finish().ops.empty());
}

void TestPaint::builderLeavesOutWhatCannotBeSeen()
{
    PictureBuilder builder({100, 100}, Qt::white);
    builder.fill(QPainterPath(), Qt::red);
    builder.fill(plainRect({0, 0, 5, 5}), Qt::transparent);
    builder.stroke(plainRect({0, 0, 5, 5}), {Qt::red, 0, {}, false});
    builder.hatch(plainRect({0, 0, 5, 5}), Hatch::None, Qt::red);
    builder.text(shape(QString(), {}), {}, Qt::red);
    QVERIFY(builder.finish().ops.empty());
}

void TestPaint::aspectIsKeptAndTheRestIsBackground()
{
    PictureBuilder builder({100, 50}, Qt::yellow);
    builder.fill(plainRect({0, 0, 100, 50}), Qt::blue);
    const QImage image = toImage(builder.finish(), {200, 200});
    QCOMPARE(image.pixelColor(100, 10), QColor(Qt::yellow));
    QCOMPARE(image.pixelColor(100, 48), QColor(Qt::yellow));
    QCOMPARE(image.pixelColor(100, 52), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(1, 100), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(199, 147), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(100, 152), QColor(Qt::yellow));
    QCOMPARE(toImage(Picture(), {10, 10}).pixelColor(5, 5).alpha(), 0);
    QVERIFY(toImage(Picture(), {0, 0}).isNull());
}

void TestPaint::imageIsReused()
{
    QImage image(400, 225, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    const uchar *const memory = image.constBits();
    paintInto(image, sampler(theme(ThemeName::Light)));
    QCOMPARE(image.constBits(), memory);
    const QByteArray first = hashOf(image);
    paintInto(image, sampler(theme(ThemeName::Dark)));
    QVERIFY(hashOf(image) != first);
    paintInto(image, sampler(theme(ThemeName::Light)));
    QCOMPARE(hashOf(image), first);
}

void TestPaint::doesNotDependOnWhatWasPaintedBefore()
{
    const Picture picture = sampler(theme(ThemeName::Light));
    const QByteArray first = hashOf(toImage(picture, {1920, 1080}));
    for (QSize size : {QSize(320, 180), QSize(4000, 2250), QSize(777, 333)})
        toImage(picture, size);
    QCOMPARE(hashOf(toImage(picture, {1920, 1080})), first);
}

void TestPaint::sameFromPoolAndCaller()
{
    const Picture picture = sampler(theme(ThemeName::Dark));
    QImage direct(800, 450, QImage::Format_ARGB32_Premultiplied);
    direct.fill(picture.background);
    {
        QPainter painter(&direct);
        paint(picture, painter);
    }
    QCOMPARE(direct, toImage(picture, {800, 450}));
}

void TestPaint::threadsMayShareAPicture()
{
    const Picture picture = sampler(theme(ThemeName::Light));
    const QByteArray expected = hashOf(toImage(picture, {1280, 720}));
    QThreadPool pool; // of its own: two threads even where the global one has one
    pool.setMaxThreadCount(4);
    std::vector<QByteArray> hashes(40);
    const Picture fresh = sampler(theme(ThemeName::Light)); // paths that nobody has painted yet
    for (QByteArray &hash : hashes) {
        pool.start([&hash, &fresh] {
            QImage image(1280, 720, QImage::Format_ARGB32_Premultiplied);
            image.fill(fresh.background);
            QPainter painter(&image);
            painter.scale(1.6, 1.6);
            paint(fresh, painter);
            painter.end();
            hash = hashOf(image);
        });
    }
    pool.waitForDone();
    for (const QByteArray &hash : hashes)
        QCOMPARE(hash, expected);
}

void TestPaint::doesNotDependOnTheScreen_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("scale") << QByteArray("QT_SCALE_FACTOR") << QByteArray("1.5");
    QTest::newRow("dpi") << QByteArray("QT_FONT_DPI") << QByteArray("144");
    QTest::newRow("locale") << QByteArray("LC_ALL") << QByteArray("ko_KR.UTF-8");
}

void TestPaint::doesNotDependOnTheScreen()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), QString::fromLatin1(value));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QLatin1String(hashArgument)});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(other.readAllStandardOutput(), samplerHash());
}

void TestPaint::hatchesStayInside()
{
    for (Hatch hatch : {Hatch::Forward, Hatch::Backward, Hatch::Cross, Hatch::Horizontal, Hatch::Vertical, Hatch::Grid,
                        Hatch::Dots}) {
        PictureBuilder builder({200, 100}, Qt::white);
        builder.hatch(plainRect({50, 20, 100, 60}), hatch, Qt::black);
        const QImage image = toImage(builder.finish(), {200, 100});
        int ink = 0;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 200; ++x) {
                const bool dark = qGray(image.pixel(x, y)) < 250;
                QVERIFY(!dark || QRect(50, 20, 100, 60).contains(x, y));
                ink += qGray(image.pixel(x, y)) < 128;
            }
        }
        QVERIFY2(ink > 100 && ink < 3000, qPrintable(QString::number(ink)));
    }
    QVERIFY(hatchLines(Hatch::None, {0, 0, 10, 10}).isEmpty());
}

void TestPaint::pdfKeepsText()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        QPainter painter(&writer);
        paint(sampler(theme(ThemeName::Light)), painter);
    }
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().contains("/Type /Font"));
    QVERIFY(!buffer.data().contains("/Subtype /Image")); // a translucent group is not made of pixels
}

void TestPaint::extentsHoldAllInk()
{
    Picture picture = sampler(theme(ThemeName::Light));
    picture.background = Qt::transparent;
    const std::vector<QRectF> rects = extents(picture.ops, 0, picture.ops.size(), QTransform());
    const QImage image = toImage(picture, {800, 450});
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 0)
                continue;
            QVERIFY(std::any_of(rects.begin(), rects.end(), [&](const QRectF &rect) {
                return rect.adjusted(-1, -1, 1, 1).contains(QPointF(x + 0.5, y + 0.5));
            }));
        }
    }
}

/// The program is also its own second process: it then prints the hash of the picture that it makes.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], hashArgument) == 0) {
        std::fputs(samplerHash().constData(), stdout);
        return 0;
    }
    TestPaint test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_paint.moc"
