// SPDX-License-Identifier: GPL-3.0-or-later
// Text inside shapes: which languages are shown, how they are stacked, and the largest size at which they fit. One
// rule for measuring, drawing and checking.
#pragma once

#include "base/language.h"
#include "picture/picture.h"

#include <memory>
#include <vector>

namespace madang {

/// No text on the stage is smaller than this, in stage pixels: readable from the back row.
inline constexpr qreal smallestText = 18;

/// One paragraph of a label in one language.
struct Paragraph
{
    std::vector<Span> spans;
    qreal spaceBefore = 0;
};

/// Which ink a piece of label text takes; the Span's mark.
enum LabelInk { MainInk, MutedInk, ToneInk };

struct LabelStyle
{
    qreal size = 26;      ///< of the main line
    qreal secondary = 20; ///< of a second language and of sub-labels
    bool bold = true;
    bool toned = false; ///< the main line in the colour of the tone
    Align align = Align::Center;
    Font::Face face = Font::Face::Sans;
};

/// The paragraphs of a label and its optional sub-label: Korean first, English beneath in Both.
std::vector<Paragraph> labelParagraphs(const Bilingual &label, const Bilingual &sub, LanguageMode mode,
                                       const LabelStyle &style);

/// A word on one line: in Both the English stands behind the Korean, smaller, for tokens that have no second line.
std::vector<Paragraph> wordParagraphs(const Bilingual &word, LanguageMode mode, const LabelStyle &style);

/// A label set in a width and height.
struct FittedLabel
{
    TextBlock block;
    qreal scale = 1;    ///< 1: at its natural size
    bool fits = true;   ///< false: too long even at the smallest size
    qreal smallest = 0; ///< font size of its smallest text as set
};

/// The largest size at which the paragraphs fit into `room`, not below `smallestText` unless they were written smaller.
std::shared_ptr<const FittedLabel> fitLabel(const std::vector<Paragraph> &paragraphs, Align align, QSizeF room);

/// Height at the natural size when wrapped to `width`.
qreal labelHeight(const std::vector<Paragraph> &paragraphs, Align align, qreal width);
/// Least: the longest word at the smallest size. Natural: one line each, but at most `wrapAt`.
struct LabelWidths
{
    qreal least = 0, natural = 0;
};
LabelWidths labelWidths(const std::vector<Paragraph> &paragraphs, qreal wrapAt);

/// All language modes, for loops over them.
inline constexpr LanguageMode languageModes[] = {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both};

} // namespace madang
