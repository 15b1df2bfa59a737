// SPDX-License-Identifier: GPL-3.0-or-later
// Shaping and measuring of text. One shaper serves layout, screen, export and checks, so that what fits here fits
// there. Not concerned with colours or with where a text stands on the stage.
#pragma once

#include "picture/font.h"

#include <QGlyphRun>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace madang {

/// A line of text in one font, shaped: glyphs with positions relative to the start of the baseline. Immutable.
struct ShapedText
{
    struct Run
    {
        QGlyphRun glyphs; ///< indexes and positions; without a raw font, which Qt binds to a thread: see drawable()
        QPointF offset;
        int face = -1; ///< one font file in one weight; the same number in all texts
        QList<int>
            starts; ///< for each glyph: where in `text` what it shows begins; the same for glyphs that show it together
    };
    std::vector<Run> runs;
    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    bool missingGlyphs = false; ///< some character has no glyph in any installed font
    QString text;
    Font font;
};

using ShapedTextPtr = std::shared_ptr<const ShapedText>;

/// Shapes one line. The face is chosen per script run: Latin by Inter, Hangul by Noto Sans CJK KR, code by Nanum Gothic
/// Coding, each with fixed fallbacks. Cached; may be called from any thread.
/// Control characters count as spaces. Ascent and descent are the same for every text of a size: 0.96 and 0.24 of it.
ShapedTextPtr shape(const QString &text, const Font &font);

/// The glyphs of a run of a text of that size, with the calling thread's raw font: for drawGlyphRun and for outlines.
/// Must not be handed to another thread.
QGlyphRun drawable(const ShapedText::Run &run, const Font &font);

/// The smallest width a text can be wrapped to: that of its longest word.
qreal longestWord(const QString &text, const Font &font);

/// A part of a text with a style of its own. `mark` is the caller's (for example which colour).
struct Span
{
    QString text;
    Font font;
    int mark = 0;
};

enum class Align { Start, Center, End };

/// Lines of text, placed: the first line's top is 0, x from 0 to size.width().
struct TextBlock
{
    struct Piece
    {
        ShapedTextPtr text;
        QPointF at; ///< start of the baseline
        int mark = 0;
    };
    std::vector<Piece> pieces;
    QSizeF size;
    int lines = 0;
    bool brokenWord = false; ///< a word alone was wider than the width and was broken
};

struct WrapOptions
{
    qreal width = 1e9;
    Align align = Align::Start;
    qreal lineHeight = 1.3; ///< of the largest font of the line
};

/// Breaks at spaces and at '\n'; inside a word only where the word alone is wider than the line. A line break never
/// leaves a space at either end of a line; only a code line (Face::Mono) keeps the indentation it was written with.
TextBlock wrap(const std::vector<Span> &spans, const WrapOptions &options);
TextBlock wrap(const QString &text, const Font &font, const WrapOptions &options);

/// The families in use, for messages and for the stylesheet of the windows.
QString sansFamily(); ///< with Hangul, e.g. "Noto Sans CJK KR"; empty when no installed font has Hangul
QString latinFamily();
QString monoFamily();

} // namespace madang
