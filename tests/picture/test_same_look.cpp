// SPDX-License-Identifier: GPL-3.0-or-later
// How golden pictures are compared: edges may be a little lighter or darker, nothing may be gone. (What of real
// pictures may not be gone is tested beside them, with erase_one.h.)
#include "base/random.h"
#include "picture/paint.h"
#include "readers/golden.h"
#include "readers/same_look.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Part { Box = 1, Label = 2, Second = 4, Arrow = 8, Badge = 16, FaintLine = 32, Comma = 64, All = 127 };

/// A little of everything, the smallest and faintest of what is drawn on stages; by theme, for dark ones are compared,
/// too.
Picture sample(const Theme &theme, int parts = All)
{
    PictureBuilder builder({320, 180}, theme.stage);
    const auto rect = [](const QRectF &rect) {
        QPainterPath path;
        path.addRoundedRect(rect, 6, 6);
        return path;
    };
    if (parts & Box)
        builder.surface(rect({20, 20, 160, 100}), theme.tone(Tone::Blue));
    if (parts & Label)
        builder.text(wrap(u"가상 머신"_s, {Font::Face::Sans, 18, true}, {}), {40, 40}, {theme.ink});
    if (parts & Second)
        builder.text(wrap(u"A smaller line"_s, {Font::Face::Sans, 11}, {}), {40, 70}, {theme.muted});
    if (parts & Comma)
        builder.text(wrap(u","_s, {Font::Face::Sans, 14}, {}), {150, 90}, {theme.muted});
    if (parts & Arrow) {
        QPainterPath head;
        head.addPolygon(QPolygonF({{240, 70}, {232, 66}, {232, 74}}));
        head.closeSubpath();
        builder.fill(head, theme.faint);
    }
    if (parts & Badge)
        builder.surface(rect({150, 14, 24, 12}), theme.tone(Tone::Plain), 1);
    if (parts & FaintLine)
        builder.line({20, 150.5}, {60, 150.5}, {theme.line, 1});
    return builder.finish();
}

QImage imageOf(const Theme &theme, int parts = All)
{
    return toImage(sample(theme, parts), {320, 180});
}

/// Every channel of some pixels off by up to `most`.
template<class Some>
QImage shaken(QImage image, int most, Some some)
{
    Random random(11);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor was = image.pixelColor(x, y);
            const auto off = [&](int level) { return std::clamp(level + random.integer(-most, most), 0, 255); };
            const QColor is(off(was.red()), off(was.green()), off(was.blue()));
            if (some(x, y))
                image.setPixelColor(x, y, is);
        }
    }
    return image;
}

/// Whether it differs from one of its neighbours.
bool isEdge(const QImage &image, int x, int y)
{
    for (const QPoint by : {QPoint(1, 0), {-1, 0}, {0, 1}, {0, -1}}) {
        const QPoint at = QPoint(x, y) + by;
        if (image.rect().contains(at) && image.pixel(at) != image.pixel(x, y))
            return true;
    }
    return false;
}

const ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};

} // namespace

class TestSameLook : public QObject
{
    Q_OBJECT

private slots:
    void passesWhatNobodySees();
    void missesEverything_data();
    void missesEverything();
    void seesWhatIsElsewhere();
    void acceptsOnlyWhenTold_data();
    void acceptsOnlyWhenTold();
};

void TestSameLook::passesWhatNobodySees()
{
    for (const ThemeName name : themes) {
        const QImage image = imageOf(theme(name));
        QCOMPARE(picturesDiffer(image, image), QString());
        QCOMPARE(picturesDiffer(image, shaken(image, 4, [](int, int) { return true; })), QString());
        // Rasterizers differ at edges, some here, some there.
        QCOMPARE(picturesDiffer(image, shaken(image, 6, [&](int x, int y) { return isEdge(image, x, y); })), QString());
        // Another way of keeping the same pixels.
        QCOMPARE(picturesDiffer(image.convertToFormat(QImage::Format_RGB32), image), QString());
    }
}

void TestSameLook::missesEverything_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("box") << int(Box);
    QTest::newRow("label") << int(Label);
    QTest::newRow("smaller line") << int(Second);
    QTest::newRow("arrow head") << int(Arrow);
    QTest::newRow("badge") << int(Badge);
    QTest::newRow("faint line") << int(FaintLine);
    QTest::newRow("comma") << int(Comma);
}

void TestSameLook::missesEverything()
{
    QFETCH(int, part);
    for (const ThemeName name : themes) {
        const QImage whole = imageOf(theme(name)), less = imageOf(theme(name), All & ~part);
        QVERIFY(!picturesDiffer(whole, less).isEmpty());
        QVERIFY(!picturesDiffer(less, whole).isEmpty());
    }
}

void TestSameLook::seesWhatIsElsewhere()
{
    const QImage image = imageOf(theme(ThemeName::Light));
    // A pixel to the right, which is the least that moves on a screen.
    QVERIFY(
        picturesDiffer(image, image.copy(QRect(-1, 0, 320, 180)).convertToFormat(image.format())).contains(u"tiles"));
    QCOMPARE(picturesDiffer(image, image.copy(0, 0, 319, 180)), u"is 319 x 180, was 320 x 180"_s);
    QImage other = image;
    other.setPixelColor(316, 172, Qt::black); // in the middle of a tile
    QVERIFY2(picturesDiffer(image, other).contains(u"in 1 tiles of 8 x 8 pixels, most of all at 312,168"),
             qPrintable(picturesDiffer(image, other)));
}

void TestSameLook::acceptsOnlyWhenTold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("1") << QByteArray("1") << true;
    for (const char *value : {"0", "", "no", "2", "true", "01"})
        QTest::newRow(value[0] ? value : "empty") << QByteArray(value) << false;
}

void TestSameLook::acceptsOnlyWhenTold()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, accepts);
    const QByteArray before = qgetenv("MADANG_ACCEPT");
    const bool wasSet = qEnvironmentVariableIsSet("MADANG_ACCEPT");
    QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path())); // where refused ones are left
    const QString picture = folder.filePath(u"a.png"_s), text = folder.filePath(u"a.txt"_s);
    QVERIFY(imageOf(theme(ThemeName::Light)).save(picture));
    qputenv("MADANG_ACCEPT", value);
    QCOMPARE(acceptsGoldens(), accepts);
    const bool takesPicture = compareWithGolden(imageOf(theme(ThemeName::Dark)), picture).isEmpty(),
               takesText = compareWithGolden(u"new"_s, text).isEmpty();
    if (wasSet)
        qputenv("MADANG_ACCEPT", before);
    else
        qunsetenv("MADANG_ACCEPT");
    QCOMPARE(takesPicture, accepts);
    QCOMPARE(takesText, accepts);
    QCOMPARE(QFile::exists(text), accepts);
    const QString left = QImage(picture).pixelColor(0, 0) == theme(ThemeName::Dark).stage ? u"new"_s : u"old"_s;
    QCOMPARE(left, accepts ? u"new"_s : u"old"_s);
}

QTEST_MAIN(TestSameLook)
#include "test_same_look.moc"
