// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/narration_block.h"

namespace madang {

namespace {

constexpr qreal secondSize = 0.86; ///< of the first language's
constexpr qreal between = 0.3;     ///< of the size
constexpr qreal leading = 1.4;
constexpr qreal shortLine = 0.4; ///< of the width: less in the last line looks forgotten

std::vector<Span> spansOf(const QString &text, qreal size, int mark)
{
    std::vector<Span> spans;
    const QStringList parts = text.trimmed().split(QStringLiteral("**"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].isEmpty())
            spans.push_back({parts[i], {Font::Face::Sans, size, i % 2 == 1}, mark});
    }
    return spans;
}

qreal lastLine(const TextBlock &block)
{
    qreal width = 0;
    for (const TextBlock::Piece &piece : block.pieces) {
        if (piece.at.y() >= block.pieces.back().at.y() - 1)
            width += piece.text->width;
    }
    return width;
}

TextBlock lines(const std::vector<Span> &spans, qreal width, Align align, bool even)
{
    TextBlock block = wrap(spans, {width, align, leading});
    if (!even || block.lines < 2)
        return block;
    // The widest that does it, so that the lines above stay long. Lines are broken to a narrower measure, not moved.
    for (qreal narrower = width; narrower > width / 2; narrower -= width / 25) {
        TextBlock other = wrap(spans, {narrower, Align::Start, leading});
        if (other.lines > block.lines || other.brokenWord)
            return block;
        if (lastLine(other) < shortLine * width)
            continue;
        if (align != Align::Start)
            other = wrap(spans, {narrower, align, leading});
        const qreal shift = align == Align::Center ? (width - narrower) / 2
                            : align == Align::End  ? width - narrower
                                                   : 0;
        for (TextBlock::Piece &piece : other.pieces)
            piece.at.rx() += shift;
        other.size.rwidth() += shift;
        return other;
    }
    return block;
}

} // namespace

TextBlock narrationBlock(const Bilingual &text, LanguageMode mode, qreal size, qreal width, Align align, bool even)
{
    const Language first = mode == LanguageMode::English ? Language::English : Language::Korean;
    TextBlock block = lines(spansOf(text.in(first), size, narrationMain), width, align, even);
    if (mode != LanguageMode::Both || text.isNeutral() || text.ko.isEmpty() || text.en.isEmpty())
        return block;
    const TextBlock second = lines(spansOf(text.en, size * secondSize, narrationSecond), width, align, even);
    const qreal top = block.size.height() + size * between;
    for (TextBlock::Piece piece : second.pieces) {
        piece.at.ry() += top;
        block.pieces.push_back(std::move(piece));
    }
    block.size = {std::max(block.size.width(), second.size.width()), top + second.size.height()};
    block.lines += second.lines;
    block.brokenWord = block.brokenWord || second.brokenWord;
    return block;
}

} // namespace madang
