// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/label.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

qreal sizeAt(qreal written, qreal scale)
{
    return written <= smallestText ? written : std::max(smallestText, std::round(written * scale));
}

std::vector<Span> scaled(std::vector<Span> spans, qreal scale)
{
    for (Span &span : spans)
        span.font.size = sizeAt(span.font.size, scale);
    return spans;
}

TextBlock setParagraphs(const std::vector<Paragraph> &paragraphs, Align align, qreal width, qreal scale)
{
    TextBlock whole;
    std::vector<TextBlock> parts;
    for (const Paragraph &paragraph : paragraphs) {
        parts.push_back(wrap(scaled(paragraph.spans, scale), {width, align, 1.25}));
        whole.lines += parts.back().lines;
        whole.brokenWord = whole.brokenWord || parts.back().brokenWord;
        whole.size.setWidth(std::max(whole.size.width(), parts.back().size.width()));
    }
    // wrap() aligns within the width a paragraph turned out to have; all of them share the widest one's.
    qreal y = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            y += paragraphs[i].spaceBefore;
        const qreal slack = whole.size.width() - parts[i].size.width();
        const qreal x = align == Align::Start ? 0 : align == Align::Center ? slack / 2 : slack;
        for (TextBlock::Piece &piece : parts[i].pieces) {
            piece.at += QPointF(x, y);
            whole.pieces.push_back(std::move(piece));
        }
        y += parts[i].size.height();
    }
    whole.size.setHeight(y);
    return whole;
}

bool canShrink(const std::vector<Paragraph> &paragraphs, qreal scale)
{
    for (const Paragraph &paragraph : paragraphs) {
        for (const Span &span : paragraph.spans) {
            if (span.font.size > smallestText && sizeAt(span.font.size, scale) > smallestText)
                return true;
        }
    }
    return false;
}

std::shared_ptr<const FittedLabel> fit(const std::vector<Paragraph> &paragraphs, Align align, QSizeF room)
{
    constexpr qreal slack = 0.5; // what was measured in one place may round differently in another
    auto fitted = std::make_shared<FittedLabel>();
    for (qreal scale = 1;; scale -= 0.04) {
        fitted->block = setParagraphs(paragraphs, align, room.width(), scale);
        fitted->scale = scale;
        fitted->fits = !fitted->block.brokenWord && fitted->block.size.width() <= room.width() + slack
                       && fitted->block.size.height() <= room.height() + slack;
        if (fitted->fits || !canShrink(paragraphs, scale))
            break;
    }
    for (const TextBlock::Piece &piece : fitted->block.pieces) {
        const qreal size = piece.text->font.size;
        fitted->smallest = fitted->smallest == 0 ? size : std::min(fitted->smallest, size);
    }
    return fitted;
}

} // namespace

std::vector<Paragraph> labelParagraphs(const Bilingual &label, const Bilingual &sub, LanguageMode mode,
                                       const LabelStyle &style)
{
    std::vector<Paragraph> result;
    const int mainInk = style.toned ? ToneInk : MainInk;
    auto add = [&](const QString &text, qreal size, bool bold, int ink, qreal space) {
        if (!text.isEmpty())
            result.push_back({{Span{text, Font{style.face, size, bold}, ink}}, result.empty() ? 0 : space});
    };
    const Language first = mode == LanguageMode::English ? Language::English : Language::Korean;
    const qreal third = std::max(smallestText, style.secondary - 2);
    add(label.in(first), style.size, style.bold, mainInk, 0);
    if (mode == LanguageMode::Both && !label.isNeutral())
        add(label.en, style.secondary, false, MutedInk, 1);
    add(sub.in(first), style.secondary, false, MutedInk, 2);
    if (mode == LanguageMode::Both && !sub.isNeutral())
        add(sub.en, third, false, MutedInk, 0);
    return result;
}

namespace {

/// Remembers what labels were found to need. Layout and drawing ask for the same ones again and again, and setting them
/// anew would cost more than all the rest.
template<class Value>
class Memo
{
public:
    template<class Compute>
    Value get(const QString &key, Compute compute)
    {
        {
            QMutexLocker lock(&m_mutex);
            if (const auto found = m_values.constFind(key); found != m_values.cend())
                return *found;
        }
        const Value value = compute();
        QMutexLocker lock(&m_mutex);
        if (m_values.size() >= maxEntries)
            m_values.clear();
        m_values.insert(key, value);
        return value;
    }

private:
    static constexpr int maxEntries = 8192;
    QMutex m_mutex;
    QHash<QString, Value> m_values;
};

/// Everything about paragraphs that their size depends on, and two lengths up to 8,000 px to an eighth of a pixel.
QString keyOf(const std::vector<Paragraph> &paragraphs, Align align, qreal a, qreal b)
{
    QString key;
    key.reserve(96);
    for (const Paragraph &paragraph : paragraphs) {
        key += QChar(char16_t(1));
        key += QChar(char16_t(paragraph.spaceBefore * 4));
        for (const Span &span : paragraph.spans) {
            key += QChar(char16_t(2 + int(span.font.face) * 2 + span.font.bold));
            key += QChar(char16_t(span.font.size * 4));
            key += QChar(char16_t(span.mark));
            key += span.text;
        }
    }
    key += QChar(char16_t(int(align)));
    key += QChar(char16_t(std::lround(std::clamp<qreal>(a, 0, 8000) * 8)));
    key += QChar(char16_t(std::lround(std::clamp<qreal>(b, 0, 8000) * 8)));
    return key;
}

} // namespace

std::vector<Paragraph> wordParagraphs(const Bilingual &word, LanguageMode mode, const LabelStyle &style)
{
    std::vector<Paragraph> result = labelParagraphs(word, {}, mode, style);
    if (result.size() > 1) {
        Span second = result[1].spans.front();
        second.text.prepend(u' ');
        result.front().spans.push_back(std::move(second));
        result.resize(1);
    }
    return result;
}

std::shared_ptr<const FittedLabel> fitLabel(const std::vector<Paragraph> &paragraphs, Align align, QSizeF room)
{
    static Memo<std::shared_ptr<const FittedLabel>> memo;
    return memo.get(keyOf(paragraphs, align, room.width(), room.height()),
                    [&] { return fit(paragraphs, align, room); });
}

qreal labelHeight(const std::vector<Paragraph> &paragraphs, Align align, qreal width)
{
    if (paragraphs.empty())
        return 0;
    static Memo<qreal> memo;
    return memo.get(keyOf(paragraphs, align, width, 0),
                    [&] { return setParagraphs(paragraphs, align, width, 1).size.height(); });
}

LabelWidths labelWidths(const std::vector<Paragraph> &paragraphs, qreal wrapAt)
{
    if (paragraphs.empty())
        return {};
    static Memo<LabelWidths> memo;
    return memo.get(keyOf(paragraphs, Align::Start, wrapAt, 0), [&] {
        LabelWidths result;
        for (const Paragraph &paragraph : paragraphs) {
            for (const Span &span : paragraph.spans) {
                Font small = span.font;
                small.size = std::min(small.size, smallestText);
                result.least = std::max(result.least, longestWord(span.text, small));
            }
            result.natural = std::max(result.natural, wrap(paragraph.spans, {wrapAt, Align::Start, 1.25}).size.width());
        }
        result.natural = std::max(result.natural, result.least);
        return result;
    });
}

} // namespace madang
