// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bilingual_label.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr qreal lineHeight = 1.35;

bool hasSecond(const Bilingual &text, LanguageMode mode)
{
    return mode == LanguageMode::Both && !text.isNeutral() && !text.en.isEmpty() && !text.ko.isEmpty();
}

} // namespace

const QString &mainText(const Bilingual &text, LanguageMode mode)
{
    return text.in(mode == LanguageMode::English ? Language::English : Language::Korean);
}

QString spokenLabel(const Bilingual &text, LanguageMode mode)
{
    return inMode(text, mode, QStringLiteral(" · "));
}

QString cutToWidth(const QString &text, const Font &font, qreal width)
{
    if (shape(text, font)->width <= width)
        return text;
    qsizetype low = 0, high = text.size(); // so many characters fit, so many do not
    while (high - low > 1) {
        const qsizetype middle = (low + high) / 2;
        (shape(text.left(middle).trimmed() + QChar(0x2026), font)->width <= width ? low : high) = middle;
    }
    return text.left(low).trimmed() + QChar(0x2026);
}

TextBlock labelBlock(const Bilingual &text, LanguageMode mode, const BilingualStyle &style, qreal width)
{
    const Font font{Font::Face::Sans, style.size, style.bold};
    const Font small{Font::Face::Sans, std::max(11.0, std::round(style.size * 0.85)), false};
    const QString &main = mainText(text, mode);
    const WrapOptions options{std::max(width, 10.0), Align::Start, lineHeight};
    if (!hasSecond(text, mode))
        return wrap({{main, font, 0}}, options);
    const qreal gap = style.size * 0.5;
    const ShapedTextPtr first = shape(main, font), second = shape(text.en, small);
    TextBlock block = wrap({{main, font, 0}}, options);
    if (block.lines == 1 && first->width + gap + second->width <= width) {
        block.pieces.push_back({second, {first->width + gap, block.pieces.front().at.y()}, 1});
        block.size.setWidth(first->width + gap + second->width);
        return block;
    }
    TextBlock below = wrap({{text.en, small, 1}}, options);
    if (below.lines > style.mostSecondLines) {
        // The last line that is left takes what follows, cut.
        QStringList lines;
        for (const TextBlock::Piece &piece : below.pieces)
            lines.append(piece.text->text.trimmed());
        const QString rest = lines.mid(style.mostSecondLines - 1).join(u' ');
        lines = lines.mid(0, style.mostSecondLines - 1) + QStringList{cutToWidth(rest, small, width)};
        below = wrap({{lines.join(u'\n'), small, 1}}, options);
    }
    for (TextBlock::Piece piece : below.pieces) {
        piece.at.ry() += block.size.height();
        block.pieces.push_back(piece);
    }
    block.size = {std::max(block.size.width(), below.size.width()), block.size.height() + below.size.height()};
    block.lines += below.lines;
    return block;
}

BilingualLabel::BilingualLabel(const Appearance &appearance, const BilingualStyle &style, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_style(style)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void BilingualLabel::setText(const Bilingual &text)
{
    m_text = text;
    setWords();
}

void BilingualLabel::setWords()
{
    m_width = -1;
    setAccessibleName(spokenLabel(m_text, m_appearance.mode()));
    updateGeometry();
    update();
}

const TextBlock &BilingualLabel::block(int width) const
{
    if (width != m_width)
        m_block = labelBlock(m_text, m_appearance.mode(), m_style, width);
    m_width = width;
    return m_block;
}

int BilingualLabel::heightForWidth(int width) const
{
    return int(std::ceil(block(width).size.height()));
}

QSize BilingualLabel::sizeHint() const
{
    return {160, heightForWidth(160)};
}

void BilingualLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    PictureBuilder builder(size(), Qt::transparent);
    builder.text(block(width()), {0, 0}, {m_style.muted ? theme.muted : theme.ink, theme.muted});
    QPainter painter(this);
    paint(builder.finish(), painter);
}

} // namespace madang
