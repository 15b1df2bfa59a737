// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from the files of fonts, beside what Qt makes of the same fonts.
#include "picture/face_glyphs.h"
#include "picture/font_file.h"
#include "picture/text.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

#include <hb.h>

#ifdef __GLIBC__
#include <pthread.h>
#endif

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString letters = u"AVgQ&0.%→가뷁앉힣（漢ㄱ"_s;

std::vector<FaceName> namedFaces()
{
    std::vector<FaceName> faces;
    for (const QString &family : {latinFamily(), sansFamily(), monoFamily()}) {
        faces.push_back({family, false});
        faces.push_back({family, true});
    }
    return faces;
}

QByteArray tableOf(FaceId face, const char *tag)
{
    hb_blob_t *blob = hb_face_reference_table(hb_font_get_face(shapingFont(face)), hb_tag_from_string(tag, -1));
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(blob, &size);
    const QByteArray table(bytes, qsizetype(size));
    hb_blob_destroy(blob);
    return table;
}

QImage painted(const QPainterPath &outline)
{
    QImage image(140, 140, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(20, 110);
    painter.fillPath(outline, Qt::white);
    return image;
}

/// How much of the ink of one is not that of the other.
double difference(const QImage &one, const QImage &other)
{
    double ink = 0, between = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int a = one.constScanLine(y)[x], b = other.constScanLine(y)[x];
            ink += a;
            between += std::abs(a - b);
        }
    }
    return between / ink;
}

} // namespace

class TestFaceGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void isTheFontThatQtPaintsWith();
    void outlinesAreQts_data();
    void outlinesAreQts();
    void outlinesAreAsLargeAsAsked();
    void measuresAreTheFonts();
    void knowsWhichCharactersThereAre();
    void leavesToQtWhatIsInDoubt();
    void followsSomebodysSettings();
    void standsWithoutAThread();
};

/// Glyphs are numbers of one file: painted with another they would be other letters.
void TestFaceGlyphs::isTheFontThatQtPaintsWith()
{
    for (const FaceName &name : namedFaces()) {
        QVERIFY2(fontFile(name.family, name.bold), qPrintable(name.family));
        const FaceId face = faceOf(name);
        for (const char *tag : {"head", "cmap"})
            QVERIFY2(rawFont(face, 16).fontTable(tag) == tableOf(face, tag), qPrintable(name.family));
    }
}

void TestFaceGlyphs::outlinesAreQts_data()
{
    QTest::addColumn<int>("face");
    for (const FaceName &name : namedFaces())
        QTest::addRow("%s%s", qPrintable(name.family), name.bold ? " bold" : "") << faceOf(name);
}

/// They may begin at another point, and FreeType rounds the points in between to half a unit of the em.
void TestFaceGlyphs::outlinesAreQts()
{
    QFETCH(int, face);
    constexpr int em = 100;
    const QRawFont raw = rawFont(face, em);
    int seen = 0;
    for (const quint32 glyph : raw.glyphIndexesForString(letters)) {
        if (glyph == 0)
            continue;
        ++seen;
        const double apart = difference(painted(glyphOutline(face, glyph, em)), painted(raw.pathForGlyph(glyph)));
        QVERIFY2(apart < 0.02, qPrintable(u"glyph %1: %2"_s.arg(glyph).arg(apart)));
    }
    QVERIFY(seen > 6);
}

void TestFaceGlyphs::outlinesAreAsLargeAsAsked()
{
    const FaceId face = faceOf({sansFamily(), false});
    const quint32 glyph = rawFont(face, 16).glyphIndexesForString(u"가"_s).front();
    const QRectF large = glyphOutline(face, glyph, 1000).boundingRect(),
                 small = glyphOutline(face, glyph, 10).boundingRect();
    QVERIFY(large.top() < -700 && large.bottom() > 0 && large.bottom() < 200); // upwards is negative
    QVERIFY(qAbs(large.width() - small.width() * 100) < 1e-6 * large.width());
}

void TestFaceGlyphs::measuresAreTheFonts()
{
    const FaceMeasures measures = measuresOf(faceOf({latinFamily(), true}));
    QVERIFY(measures.capHeight > 0.6 && measures.capHeight < 0.8);
    QVERIFY(measures.ascent > measures.capHeight && measures.ascent < 1.3);
    QVERIFY(measures.descent > 0.1 && measures.descent < 0.4);
}

void TestFaceGlyphs::knowsWhichCharactersThereAre()
{
    const FaceId latin = faceOf({latinFamily(), false}), korean = faceOf({sansFamily(), false});
    QVERIFY(hasCharacter(latin, U'a') && hasCharacter(latin, QChar::Nbsp));
    QVERIFY(!hasCharacter(latin, U'가') && hasCharacter(korean, U'가'));
    QVERIFY(!hasCharacter(korean, U'\U0010FFFD'));
    for (const QChar c : letters)
        QCOMPARE(hasCharacter(latin, c.unicode()), rawFont(latin, 16).supportsCharacter(c));
}

/// Reading ahead is a convenience: where no thread can be had, the settings are read when they are needed.
void TestFaceGlyphs::standsWithoutAThread()
{
#ifdef __GLIBC__
    pthread_attr_t usual, greedy;
    QCOMPARE(pthread_getattr_default_np(&usual), 0);
    QCOMPARE(pthread_getattr_default_np(&greedy), 0);
    QCOMPARE(pthread_attr_setstacksize(&greedy, size_t(1) << 46), 0); // more than there is
    QCOMPARE(pthread_setattr_default_np(&greedy), 0);
    readFontSettingsAhead();
    QCOMPARE(pthread_setattr_default_np(&usual), 0);
    QVERIFY(hasCharacter(faceOf({sansFamily(), false}), U'가'));
#else
    QSKIP("only glibc lets a thread be asked for that cannot be had");
#endif
}

void TestFaceGlyphs::leavesToQtWhatIsInDoubt()
{
    QVERIFY(!fontFile(u"No Such Family"_s, false));
    QVERIFY(!fontFile(u"Monospace"_s, false)); // a name for whatever the settings say
    QVERIFY(!fontFile(QString(), true));
}

/// In a process of its own, because fontconfig reads its settings once.
void TestFaceGlyphs::followsSomebodysSettings()
{
    if (qEnvironmentVariableIsSet("MADANG_OTHER_FONTS")) {
        QVERIFY(!fontFile(latinFamily(), false) || latinFamily() != u"Inter"_s);
        QVERIFY(!fontFile(u"Inter"_s, false));
        // Two files: Qt knows which of them it takes.
        QVERIFY(!fontFile(monoFamily(), false));
        QVERIFY(fontFile(monoFamily(), true));
        const FaceId mono = faceOf({monoFamily(), false});
        QVERIFY(hasCharacter(mono, U'가'));
        QCOMPARE(tableOf(mono, "head"), rawFont(mono, 16).fontTable("head"));
        const quint32 glyph = rawFont(mono, 16).glyphIndexesForString(u"가"_s).front();
        QVERIFY(!glyphOutline(mono, glyph, 100).isEmpty());
        return;
    }
    const std::optional<FontFile> twice = fontFile(monoFamily(), false);
    QVERIFY(twice);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QString::fromLocal8Bit(twice->path), folder.filePath(u"copy.ttf"_s)));
    QFile settings(folder.filePath(u"fonts.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\"><fontconfig>"
                   "<include>" MADANG_SOURCE_DIR "/tests/fonts.conf</include><dir>"
                   + folder.path().toUtf8()
                   + "</dir><match target=\"pattern\"><test name=\"family\"><string>Inter</string></test>"
                     "<edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>Noto Sans CJK KR</string></edit>"
                     "</match></fontconfig>");
    settings.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, settings.fileName());
    environment.insert(u"MADANG_OTHER_FONTS"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"followsSomebodysSettings"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

QTEST_MAIN(TestFaceGlyphs)
#include "test_face_glyphs.moc"
