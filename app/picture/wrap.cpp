// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace madang {

namespace {

/// A stretch of text of one span.
struct Fragment
{
    QString text;
    std::size_t span = 0;
};

using Fragments = std::vector<Fragment>;

/// What may not be broken, with the spaces in front of it. A word may run over several spans (`code` and its particle).
struct Word
{
    Fragments space;
    Fragments text;
};

using Paragraph = std::vector<Word>;

constexpr qreal roundingSlack = 1e-6;

// Kerning between parts changes the width of a line by far less than this; only a line nearly full is shaped as a
// whole.
constexpr qreal clearlyFits = 0.9;

void append(Fragments &to, const Fragment &fragment)
{
    if (!to.empty() && to.back().span == fragment.span)
        to.back().text += fragment.text;
    else
        to.push_back(fragment);
}

void append(Fragments &to, const Fragments &more)
{
    for (const Fragment &fragment : more)
        append(to, fragment);
}

bool isSpace(QChar c)
{
    return c != QChar::Nbsp && c != QChar(0x202F) && c.isSpace();
}

std::vector<Paragraph> split(const std::vector<Span> &spans)
{
    std::vector<Paragraph> paragraphs(1);
    Word word;
    const auto endWord = [&] {
        if (!word.text.empty()) {
            paragraphs.back().push_back(std::move(word));
            word = {};
        }
    };
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const QString &text = spans[span].text;
        for (qsizetype from = 0; from < text.size();) {
            if (text[from] == u'\n') {
                endWord();
                word = {}; // spaces at the end of the line
                paragraphs.emplace_back();
                ++from;
                continue;
            }
            // In stretches: a text is split again for every size it is tried in.
            const bool space = isSpace(text[from]);
            qsizetype to = from + 1;
            while (to < text.size() && text[to] != u'\n' && isSpace(text[to]) == space)
                ++to;
            if (space)
                endWord();
            append(space ? word.space : word.text, Fragment{text.mid(from, to - from), span});
            from = to;
        }
    }
    endWord();
    return paragraphs;
}

class Breaker
{
public:
    Breaker(const std::vector<Span> &spans, const WrapOptions &options) : m_spans(spans), m_options(options) {}

    TextBlock run()
    {
        const std::vector<Paragraph> paragraphs = split(m_spans);
        if (paragraphs.size() == 1 && paragraphs.front().empty())
            return {};
        for (const Paragraph &paragraph : paragraphs)
            breakParagraph(paragraph);
        place();
        return std::move(m_block);
    }

private:
    const Font &fontOf(const Fragment &fragment) const { return m_spans[fragment.span].font; }

    qreal widthOf(const Fragments &line) const
    {
        qreal width = 0;
        for (const Fragment &fragment : line)
            width += shape(fragment.text, fontOf(fragment))->width;
        return width;
    }

    bool fits(const Fragments &line) const { return widthOf(line) <= m_options.width + roundingSlack; }

    void breakParagraph(const Paragraph &paragraph)
    {
        Fragments line;
        qreal estimate = 0; // the width of its parts shaped one by one
        for (const Word &word : paragraph) {
            Fragments addition;
            if (!line.empty() || keepsIndentation(word)) {
                addition = word.space;
                estimate += widthOf(word.space);
            }
            append(addition, word.text);
            // Without its space: the same word has been shaped before, or will be, to find the longest.
            estimate += widthOf(word.text);
            if (estimate < m_options.width * clearlyFits) {
                append(line, addition);
                continue;
            }
            Fragments longer = line;
            append(longer, addition);
            if (fits(longer)) {
                line = std::move(longer);
                continue;
            }
            if (!line.empty())
                m_lines.push_back(std::move(line));
            line = fits(word.text) ? word.text : breakWord(word.text);
            estimate = widthOf(line);
        }
        m_lines.push_back(std::move(line));
    }

    bool keepsIndentation(const Word &word) const
    {
        return !word.space.empty() && fontOf(word.space.front()).face == Font::Face::Mono;
    }

    /// Ends all the lines that the word fills and returns what is left of it.
    Fragments breakWord(const Fragments &word)
    {
        Fragments line;
        for (const Fragment &fragment : word) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, fragment.text);
            for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
                Fragments longer = line;
                append(longer, Fragment{fragment.text.mid(from, to - from), fragment.span});
                if (!line.empty() && !fits(longer)) {
                    m_block.brokenWord = true;
                    m_lines.push_back(std::move(line));
                    line = {{fragment.text.mid(from, to - from), fragment.span}};
                } else {
                    line = std::move(longer);
                }
            }
        }
        if (!fits(line))
            m_block.brokenWord = true; // a single character is wider than the line
        return line;
    }

    void place()
    {
        std::vector<qreal> widths;
        widths.reserve(m_lines.size());
        for (const Fragments &line : m_lines)
            widths.push_back(widthOf(line));
        const qreal blockWidth = *std::max_element(widths.begin(), widths.end());

        qreal top = 0;
        Font font = m_spans.front().font; // an empty line is as high as the one above it
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Fragments &line = m_lines[i];
            if (!line.empty())
                font = fontOf(*std::max_element(line.begin(), line.end(), [this](const Fragment &a, const Fragment &b) {
                    return fontOf(a).size < fontOf(b).size;
                }));
            const ShapedTextPtr gauge = shape(QString(), font);
            const qreal height = font.size * m_options.lineHeight;
            const qreal baseline = top + (height - gauge->ascent - gauge->descent) / 2 + gauge->ascent;
            const qreal spare = blockWidth - widths[i];
            qreal x = m_options.align == Align::Start ? 0 : m_options.align == Align::Center ? spare / 2 : spare;
            for (const Fragment &fragment : line) {
                const ShapedTextPtr text = shape(fragment.text, fontOf(fragment));
                m_block.pieces.push_back({text, QPointF(x, baseline), m_spans[fragment.span].mark});
                x += text->width;
            }
            top += height;
        }
        m_block.size = QSizeF(blockWidth, top);
        m_block.lines = int(m_lines.size());
    }

    const std::vector<Span> &m_spans;
    const WrapOptions &m_options;
    std::vector<Fragments> m_lines;
    TextBlock m_block;
};

} // namespace

TextBlock wrap(const std::vector<Span> &spans, const WrapOptions &options)
{
    return Breaker(spans, options).run();
}

TextBlock wrap(const QString &text, const Font &font, const WrapOptions &options)
{
    return wrap(std::vector<Span>{{text, font, 0}}, options);
}

qreal longestWord(const QString &text, const Font &font)
{
    qreal longest = 0;
    for (const Paragraph &paragraph : split({{text, font, 0}})) {
        for (const Word &word : paragraph)
            longest = std::max(longest, shape(word.text.front().text, font)->width);
    }
    return longest;
}

} // namespace madang
