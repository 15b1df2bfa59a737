// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/faces.h"
#include "picture/text.h"

#include <QPainterPath>
#include <QRawFont>
#include <QTest>
#include <QThreadPool>

using namespace madang;

namespace {

const QString koreanSentence =
    QStringLiteral("게스트 커널은 하이퍼바이저가 나누어 준 가상 하드웨어 위에서 따로 부팅합니다.");
const QString mixedSentence =
    QStringLiteral("브라우저는 code를 받아 302 Found로 돌아가고 TLS 1.3으로 token을 요청합니다");

/// The lines of a block as text.
QStringList linesOf(const TextBlock &block)
{
    QStringList lines;
    qreal baseline = -1e9;
    for (const TextBlock::Piece &piece : block.pieces) {
        if (piece.at.y() > baseline)
            lines.append(QString());
        baseline = piece.at.y();
        lines.last() += piece.text->text;
    }
    return lines;
}

QStringList familiesOf(const QString &text, const Font &font)
{
    QStringList families;
    for (const ShapedText::Run &run : shape(text, font)->runs)
        families.append(faceName(run.face).family);
    return families;
}

QStringList allGlyphs(const ShapedText &text)
{
    QStringList all;
    for (const ShapedText::Run &run : text.runs) {
        const QList<quint32> indexes = run.glyphs.glyphIndexes();
        const QList<QPointF> positions = run.glyphs.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            all.append(QStringLiteral("%1:%2:%3").arg(run.face).arg(indexes[i]).arg(run.offset.x() + positions[i].x()));
    }
    return all;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void choosesTheFaceByScript();
    void boldIsAnotherFace();
    void widthIsProportionalToSize();
    void widthIsThatOfTheInk();
    void spacesCount();
    void linesOfAllScriptsAlign();
    void saysWhichCharactersAreMissing();
    void controlCharactersAreSpaces();
    void isCachedAndSharedByThreads();
    void isTheSameOnEveryThread();
    void wrapBreaksAtSpacesOnly_data();
    void wrapBreaksAtSpacesOnly();
    void wrapFillsLines();
    void wrapBreaksALongWordAtGraphemes();
    void wrapKeepsWordsOfSeveralSpansTogether();
    void wrapAtNewlines();
    void wrapKeepsTheIndentationOfCode();
    void wrapKeepsNoBreakSpaces();
    void wrapAligns();
    void wrapOfNothing();
    void wrapOfVeryMuch();
    void longestWordIsTheSmallestWidth();
};

void TestText::initTestCase()
{
    QVERIFY2(!sansFamily().isEmpty(), "no installed font has Hangul");
    QCOMPARE(sansFamily(), QStringLiteral("Noto Sans CJK KR"));
    QCOMPARE(latinFamily(), QStringLiteral("Inter"));
    QVERIFY(!monoFamily().isEmpty());
}

void TestText::choosesTheFaceByScript()
{
    const QString korean = sansFamily(), latin = latinFamily(), mono = monoFamily();
    QCOMPARE(familiesOf(QStringLiteral("가상 머신"), {}), QStringList{korean});
    QCOMPARE(familiesOf(QStringLiteral("Virtual machine 42 %"), {}), QStringList{latin});
    QCOMPARE(familiesOf(QStringLiteral("앱 A"), {}), (QStringList{korean, latin}));
    QCOMPARE(familiesOf(QStringLiteral("v2를 배포"), {}), (QStringList{latin, korean}));
    QCOMPARE(familiesOf(QStringLiteral("A→B ✓"), {}), QStringList{latin});
    QCOMPARE(familiesOf(QStringLiteral("（가）。"), {}), QStringList{korean});
    QCOMPARE(familiesOf(QStringLiteral("GET /한글"), {Font::Face::Mono, 22}), QStringList{mono});
    // The space belongs to the Latin face: it is not the Korean face's alone.
    QCOMPARE(shape(QStringLiteral("앱 A"), {})->runs.back().glyphs.glyphIndexes().size(), 2);
}

void TestText::boldIsAnotherFace()
{
    const ShapedTextPtr regular = shape(koreanSentence, {Font::Face::Sans, 26, false});
    const ShapedTextPtr bold = shape(koreanSentence, {Font::Face::Sans, 26, true});
    QVERIFY(regular->runs.front().face != bold->runs.front().face);
    QCOMPARE(drawable(bold->runs.front(), bold->font).rawFont().weight(), int(QFont::Bold));
    QCOMPARE(drawable(regular->runs.front(), regular->font).rawFont().weight(), int(QFont::Normal));
}

void TestText::widthIsProportionalToSize()
{
    for (const QString &text : {koreanSentence, mixedSentence, QStringLiteral("AV To 1.1")}) {
        const qreal one = shape(text, {Font::Face::Sans, 1})->width;
        for (qreal size : {18.0, 20.5, 26.0, 61.37}) {
            const ShapedTextPtr shaped = shape(text, {Font::Face::Sans, size});
            QVERIFY(qAbs(shaped->width - one * size) < 1e-6 * size);
            QCOMPARE(drawable(shaped->runs.front(), shaped->font).rawFont().pixelSize(), size);
        }
    }
}

void TestText::widthIsThatOfTheInk()
{
    // The advance of the last glyph ends where the width does.
    for (const QString &text : {QStringLiteral("가"), QStringLiteral("Hypervisor"), mixedSentence}) {
        const ShapedTextPtr shaped = shape(text, {Font::Face::Sans, 40});
        const ShapedText::Run &last = shaped->runs.back();
        const QGlyphRun glyphs = drawable(last, shaped->font);
        const QPointF advance = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes()).last();
        const qreal end = last.offset.x() + glyphs.positions().last().x() + advance.x();
        QVERIFY2(qAbs(end - shaped->width) < 0.1, qPrintable(QStringLiteral("%1 %2").arg(end).arg(shaped->width)));
    }
}

void TestText::spacesCount()
{
    const qreal plain = shape(QStringLiteral("가"), {})->width;
    QVERIFY(shape(QStringLiteral("가 "), {})->width > plain + 2);
    QVERIFY(shape(QStringLiteral(" 가"), {})->width > plain + 2);
    QVERIFY(shape(QStringLiteral(" "), {})->width > 2);
    QCOMPARE(shape(QString(), {})->width, 0.0);
    QVERIFY(shape(QString(), {})->runs.empty());
}

void TestText::linesOfAllScriptsAlign()
{
    for (Font::Face face : {Font::Face::Sans, Font::Face::Mono}) {
        const ShapedTextPtr latin = shape(QStringLiteral("Hxg"), {face, 26});
        const ShapedTextPtr korean = shape(QStringLiteral("국"), {face, 26, true});
        QCOMPARE(latin->ascent, korean->ascent);
        QCOMPARE(latin->descent, korean->descent);
        for (const ShapedTextPtr &text : {latin, korean}) {
            for (const ShapedText::Run &run : text->runs) {
                const QGlyphRun glyphs = drawable(run, text->font);
                for (quint32 glyph : glyphs.glyphIndexes()) {
                    const QRectF ink = glyphs.rawFont().pathForGlyph(glyph).boundingRect();
                    QVERIFY(ink.top() >= -text->ascent && ink.bottom() <= text->descent);
                }
                for (QPointF position : glyphs.positions())
                    QCOMPARE(position.y(), 0.0);
            }
        }
    }
}

void TestText::saysWhichCharactersAreMissing()
{
    QVERIFY(!shape(mixedSentence, {})->missingGlyphs);
    const ShapedTextPtr missing = shape(QStringLiteral("가\U0010FFFDa"), {}); // private use, in no font
    QVERIFY(missing->missingGlyphs);
    QVERIFY(missing->width > shape(QStringLiteral("가a"), {})->width);
}

void TestText::controlCharactersAreSpaces()
{
    const qreal spaced = shape(QStringLiteral("가 나"), {})->width;
    for (const QString &text : {QStringLiteral("가\t나"), QStringLiteral("가\n나"), QStringLiteral("가\u2028나")}) {
        QCOMPARE(shape(text, {})->width, spaced);
        QVERIFY(!shape(text, {})->missingGlyphs);
    }
}

void TestText::isCachedAndSharedByThreads()
{
    const ShapedTextPtr here = shape(mixedSentence, {});
    QCOMPARE(shape(mixedSentence, {}), here);
    ShapedTextPtr there;
    QThreadPool pool;
    pool.start([&] { there = shape(mixedSentence, {}); });
    pool.waitForDone();
    QCOMPARE(there, here);
    // Many other texts push it out; it comes back the same.
    for (int i = 0; i < 10000; ++i)
        shape(QString::number(i), {});
    QVERIFY(shape(mixedSentence, {}) != here);
    QCOMPARE(allGlyphs(*shape(mixedSentence, {})), allGlyphs(*here));
}

void TestText::isTheSameOnEveryThread()
{
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::vector<QStringList> found(8);
    for (std::size_t i = 0; i < found.size(); ++i) {
        pool.start([&found, i] {
            found[i] = allGlyphs(*shape(mixedSentence.repeated(100), {})); // too long to be cached
        });
    }
    pool.waitForDone();
    for (const QStringList &glyphs : found)
        QCOMPARE(glyphs, found.front());
    QVERIFY(!found.front().isEmpty());
}

void TestText::wrapBreaksAtSpacesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("width");
    for (const QString &text : {koreanSentence, mixedSentence, QStringLiteral("  가   나다  라마바 사 ")}) {
        for (qreal width : {200.0, 233.3, 300.0, 480.0, 1000.0})
            QTest::addRow("%s %g", qPrintable(text.trimmed().left(4)), width) << text << width;
    }
}

void TestText::wrapBreaksAtSpacesOnly()
{
    QFETCH(QString, text);
    QFETCH(qreal, width);
    const TextBlock block = wrap(text, {}, {.width = width});
    const QStringList lines = linesOf(block);
    QCOMPARE(block.lines, int(lines.size()));
    QVERIFY(!block.brokenWord);
    QStringList words;
    qreal widest = 0;
    for (const QString &line : lines) {
        QCOMPARE(line, line.trimmed());
        words += line.split(u' ', Qt::SkipEmptyParts);
        const qreal exact = shape(line, {})->width;
        QVERIFY(exact <= width + 1e-6);
        widest = std::max(widest, exact);
    }
    QCOMPARE(words, text.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(qAbs(block.size.width() - widest) < 1e-9);
    QVERIFY(qAbs(block.size.height() - block.lines * 26 * 1.3) < 1e-9);
}

void TestText::wrapFillsLines()
{
    // The first word of each line would not have fitted on the one before.
    constexpr qreal width = 300;
    const QStringList lines = linesOf(wrap(koreanSentence, {}, {.width = width}));
    QVERIFY(lines.size() > 2);
    for (qsizetype i = 1; i < lines.size(); ++i)
        QVERIFY(shape(lines[i - 1] + u' ' + lines[i].section(u' ', 0, 0), {})->width > width);
    // A line may be exactly as wide as the room.
    const qreal exact = shape(lines.front(), {})->width;
    QCOMPARE(linesOf(wrap(koreanSentence, {}, {.width = exact})).front(), lines.front());
}

void TestText::wrapBreaksALongWordAtGraphemes()
{
    const QString word =
        QStringLiteral("https://auth.example.com/authorize?client_id=가각e\u0301e\u0301e\u0301e\u0301");
    const TextBlock block = wrap(QStringLiteral("앞 ") + word + QStringLiteral(" 뒤"), {}, {.width = 120});
    QVERIFY(block.brokenWord);
    const QStringList lines = linesOf(block);
    QCOMPARE(lines.front(), QStringLiteral("앞"));
    QCOMPARE(QString(lines.join(QString())).remove(u' '), QString(u'앞' + word + u'뒤'));
    for (const QString &line : lines) {
        QVERIFY(!line.startsWith(QChar(0x0301)));
        QVERIFY(shape(line, {})->width <= 120 + 1e-6);
    }
    // Narrower than one character: one on each line, and it still ends.
    const TextBlock narrow = wrap(QStringLiteral("가나다"), {}, {.width = 3});
    QCOMPARE(narrow.lines, 3);
    QVERIFY(narrow.brokenWord);
}

void TestText::wrapKeepsWordsOfSeveralSpansTogether()
{
    const Font sans, mono{Font::Face::Mono, 24, true};
    const std::vector<Span> spans{
        {QStringLiteral("서버가 "), sans, 0}, {QStringLiteral("code"), mono, 7}, {QStringLiteral("를 준다"), sans, 0}};
    const qreal width = shape(QStringLiteral("서버가 "), sans)->width + shape(QStringLiteral("code"), mono)->width + 2;
    const TextBlock block = wrap(spans, {.width = width});
    QCOMPARE(linesOf(block), (QStringList{QStringLiteral("서버가"), QStringLiteral("code를 준다")}));
    QCOMPARE(block.pieces[1].mark, 7);
    QCOMPARE(block.pieces[1].text->font, mono);
    QCOMPARE(block.pieces[2].at.x(), block.pieces[1].text->width);
    QCOMPARE(block.pieces[2].at.y(), block.pieces[1].at.y());
}

void TestText::wrapAtNewlines()
{
    const TextBlock block = wrap(QStringLiteral("가 \n\n나"), {}, {});
    QCOMPARE(block.lines, 3);
    QCOMPARE(linesOf(block), (QStringList{QStringLiteral("가"), QStringLiteral("나")}));
    QVERIFY(qAbs(block.pieces[1].at.y() - block.pieces[0].at.y() - 2 * 26 * 1.3) < 1e-9);
}

void TestText::wrapKeepsTheIndentationOfCode()
{
    const Font mono{Font::Face::Mono, 22};
    QCOMPARE(linesOf(wrap(QStringLiteral("{\n  \"a\":  1  \n}"), mono, {})),
             (QStringList{QStringLiteral("{"), QStringLiteral("  \"a\":  1"), QStringLiteral("}")}));
    QCOMPARE(linesOf(wrap(QStringLiteral("  가"), {}, {})), QStringList{QStringLiteral("가")});
}

void TestText::wrapKeepsNoBreakSpaces()
{
    const QString text = QStringLiteral("메모리 3.4\u00A0GiB");
    const qreal width = shape(QStringLiteral("메모리 3.4"), {})->width + 1;
    QCOMPARE(linesOf(wrap(text, {}, {.width = width})),
             (QStringList{QStringLiteral("메모리"), QStringLiteral("3.4\u00A0GiB")}));
}

void TestText::wrapAligns()
{
    const QString text = QStringLiteral("길고 긴 줄\n짧은");
    const TextBlock start = wrap(text, {}, {});
    const TextBlock centre = wrap(text, {}, {.align = Align::Center});
    const TextBlock end = wrap(text, {}, {.align = Align::End});
    QCOMPARE(start.size, centre.size);
    const qreal spare = start.size.width() - start.pieces[1].text->width;
    QVERIFY(spare > 10);
    QCOMPARE(start.pieces[1].at.x(), 0.0);
    QVERIFY(qAbs(centre.pieces[1].at.x() - spare / 2) < 1e-9);
    QVERIFY(qAbs(end.pieces[1].at.x() - spare) < 1e-9);
    QCOMPARE(end.pieces[0].at.x(), 0.0);
}

void TestText::wrapOfNothing()
{
    for (const QString &text : {QString(), QStringLiteral("   ")}) {
        const TextBlock block = wrap(text, {}, {.width = 100});
        QCOMPARE(block.lines, 0);
        QVERIFY(block.pieces.empty());
        QVERIFY(block.size.isEmpty());
    }
    QCOMPARE(wrap(std::vector<Span>{}, {}).lines, 0);
}

void TestText::wrapOfVeryMuch()
{
    const QString words = QStringLiteral("아주 긴 글 ").repeated(20000);
    QVERIFY(wrap(words, {}, {}).size.width() > 100000);
    QVERIFY(wrap(words, {}, {.width = 400}).lines > 1000);
    const QString word = QString(u'가').repeated(20000);
    QVERIFY(qAbs(shape(word, {})->width - 20000 * shape(QStringLiteral("가"), {})->width) < 1);
    QVERIFY(wrap(word, {}, {.width = 400}).brokenWord);
}

void TestText::longestWordIsTheSmallestWidth()
{
    const qreal width = longestWord(koreanSentence, {});
    QVERIFY(!wrap(koreanSentence, {}, {.width = width}).brokenWord);
    QVERIFY(wrap(koreanSentence, {}, {.width = width - 0.01}).brokenWord);
    QCOMPARE(longestWord(QString(), {}), 0.0);
}

QTEST_MAIN(TestText)
#include "test_text.moc"
