// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prose.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int naturalWidth = 280;

std::vector<Span> spansOf(const Passage &passage)
{
    std::vector<Span> spans;
    bool strong = passage.bold;
    for (const QString &part : passage.text.split(QStringLiteral("**"))) {
        if (!part.isEmpty())
            spans.push_back({part, {Font::Face::Sans, passage.size, strong}, 0});
        strong = !strong;
    }
    return spans;
}

TextBlock wrapped(const Passage &passage, int width)
{
    return wrap(spansOf(passage), {qreal(std::max(width, 1)), Align::Start, passage.lineHeight});
}

} // namespace

std::vector<Passage> passages(const Bilingual &text, LanguageMode mode, const Passage &style)
{
    if (text.isEmpty())
        return {};
    Passage first = style;
    first.text = text.in(mode == LanguageMode::English ? Language::English : Language::Korean);
    std::vector<Passage> result{first};
    if (mode == LanguageMode::Both && !text.isNeutral() && !text.en.isEmpty() && text.en != first.text) {
        Passage second = style;
        second.text = text.en;
        second.size = std::max(12.0, std::round(style.size * 0.85));
        second.bold = false;
        second.ink = Passage::Ink::Muted;
        second.before = std::round(style.size * 0.2);
        result.push_back(second);
    }
    return result;
}

QColor inkColor(Passage::Ink ink, const Theme &theme)
{
    switch (ink) {
    case Passage::Ink::Muted:
        return theme.muted;
    case Passage::Ink::Accent:
        return theme.accent;
    case Passage::Ink::Good:
        return theme.tone(Tone::Green).text;
    case Passage::Ink::Bad:
        return theme.tone(Tone::Red).text;
    default:
        return theme.ink;
    }
}

Prose::Prose(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void Prose::setPassages(std::vector<Passage> passages)
{
    m_passages = std::move(passages);
    m_width = -1;
    QStringList texts;
    for (const Passage &passage : m_passages)
        texts += QString(passage.text).remove(QStringLiteral("**"));
    setAccessibleName(texts.join(u' '));
    updateGeometry();
    update();
}

void Prose::setText(const QString &text, qreal size, Passage::Ink ink, bool bold)
{
    Passage passage;
    passage.text = text;
    passage.size = size;
    passage.bold = bold;
    passage.ink = ink;
    setPassages({passage});
}

const std::vector<TextBlock> &Prose::blocks(int width) const
{
    if (width == m_width)
        return m_blocks;
    m_blocks.clear();
    for (const Passage &passage : m_passages)
        m_blocks.push_back(wrapped(passage, width));
    m_width = width;
    return m_blocks;
}

int Prose::height(const std::vector<Passage> &passages, int width)
{
    qreal height = 0;
    for (size_t i = 0; i < passages.size(); ++i)
        height += wrapped(passages[i], width).size.height() + (i ? passages[i].before : 0);
    return int(std::ceil(height));
}

int Prose::heightForWidth(int width) const
{
    qreal height = 0;
    const std::vector<TextBlock> &lines = blocks(width);
    for (size_t i = 0; i < lines.size(); ++i)
        height += lines[i].size.height() + (i ? m_passages[i].before : 0);
    return int(std::ceil(height));
}

QSize Prose::sizeHint() const
{
    return {naturalWidth, heightForWidth(width() > 0 && isVisible() ? width() : naturalWidth)};
}

QSize Prose::minimumSizeHint() const
{
    return {40, 0};
}

void Prose::paintEvent(QPaintEvent *)
{
    PictureBuilder builder(size(), Qt::transparent);
    qreal y = 0;
    const std::vector<TextBlock> &lines = blocks(width());
    for (size_t i = 0; i < lines.size(); ++i) {
        y += i ? m_passages[i].before : 0;
        builder.text(lines[i], {0, y}, {inkColor(m_passages[i].ink, m_appearance.theme())});
        y += lines[i].size.height();
    }
    QPainter painter(this);
    paint(builder.finish(), painter);
}

} // namespace madang
