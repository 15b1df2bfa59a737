// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/narration_block.h"

namespace madang {

namespace {

constexpr qreal secondSize = 0.86; ///< of the first language's
constexpr qreal between = 0.3;     ///< of the size

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

} // namespace

TextBlock narrationBlock(const Bilingual &text, LanguageMode mode, qreal size, qreal width, Align align)
{
    const Language first = mode == LanguageMode::English ? Language::English : Language::Korean;
    TextBlock block = wrap(spansOf(text.in(first), size, narrationMain), {width, align, 1.4});
    if (mode != LanguageMode::Both || text.isNeutral() || text.ko.isEmpty() || text.en.isEmpty())
        return block;
    const TextBlock second =
        wrap(spansOf(text.en, size * secondSize, narrationSecond), {width, align, 1.4});
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
