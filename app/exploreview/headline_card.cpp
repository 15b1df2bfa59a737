// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/headline_card.h"

#include "exploreview/state_sign.h"
#include "picture/paint.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal padX = 12, padTop = 9, padBottom = 10, gap = 4;
constexpr qreal numberHeight = 28, sign = 16, signGap = 6, pinnedHeight = 17;
constexpr BilingualStyle nameStyle{12.5, false, true, 2};
constexpr BilingualStyle wordsStyle{15.5, true, false};
constexpr Font pinnedFont{Font::Face::Sans, 12, false};

/// Only what the card shows: a run has thousands of points.
ModelRun part(const ModelRun &run, const QString &id)
{
    ModelRun own;
    if (run.numbers.contains(id))
        own.numbers.insert(id, run.numbers[id]);
    if (run.texts.contains(id))
        own.texts.insert(id, run.texts[id]);
    if (run.states.contains(id))
        own.states.insert(id, run.states[id]);
    return own;
}

} // namespace

HeadlineCard::HeadlineCard(const Appearance &appearance, const ModelOutput &output, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_output(output)
{
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void HeadlineCard::setRun(const ModelRun &run, const ModelRun *pinned)
{
    m_run = part(run, m_output.id);
    for (const int state : m_run.states.value(m_output.id)) {
        if (std::find(m_seen.begin(), m_seen.end(), state) == m_seen.end())
            m_seen.push_back(state);
    }
    m_isPinned = pinned != nullptr;
    m_pinnedRun = pinned ? part(*pinned, m_output.id) : ModelRun();
    say();
}

void HeadlineCard::setWords()
{
    say();
    setToolTip(spokenLabel(m_output.label, m_appearance.mode()));
    updateGeometry();
}

void HeadlineCard::say()
{
    const LanguageMode mode = m_appearance.mode();
    m_words = outputWords(m_output, m_run);
    m_pinned = m_isPinned ? pinnedWords(m_output, m_run, m_pinnedRun, mode) : QString();
    setAccessibleName(spokenLabel(m_output.label, mode) + QStringLiteral(": ") + value());
    setAccessibleDescription(m_pinned);
    update();
}

QString HeadlineCard::value() const
{
    return mainText(m_words.together(), m_appearance.mode());
}

bool HeadlineCard::wantsWholeRow(int width) const
{
    if (m_output.kind == ModelOutput::Kind::Number)
        return false;
    constexpr qreal twoLines = 2 * 15.5 * 1.35 + 1;
    for (const ModelState &state : m_output.states) {
        const TextBlock block = labelBlock({mainText(state.label, m_appearance.mode()), {}}, LanguageMode::Korean,
                                           wordsStyle, width - 2 * padX - sign - signGap);
        if (block.brokenWord || block.size.height() > twoLines)
            return true;
    }
    return m_output.kind == ModelOutput::Kind::Text;
}

qreal HeadlineCard::valueHeight(qreal width) const
{
    if (m_output.kind != ModelOutput::Kind::States)
        return numberHeight;
    qreal highest = numberHeight;
    for (const int state : m_seen)
        highest = std::max(highest, labelBlock(m_output.states[std::size_t(state)].label, m_appearance.mode(),
                                               wordsStyle, width - sign - signGap)
                                        .size.height());
    return highest;
}

int HeadlineCard::pinnedLines(int width) const
{
    // A number has its difference below. Words beside a number leave that line empty: values stand in a row.
    const bool alone = m_output.kind != ModelOutput::Kind::Number && wantsWholeRow(width / 2);
    return !m_isPinned ? 0 : alone ? 1 : 2;
}

int HeadlineCard::heightForWidth(int width) const
{
    const qreal inner = width - 2 * padX;
    return int(std::ceil(padTop + labelBlock(m_output.label, m_appearance.mode(), nameStyle, inner).size.height() + gap
                         + valueHeight(inner) + pinnedLines(width) * pinnedHeight + padBottom));
}

void HeadlineCard::drawNumber(PictureBuilder &picture, QRectF in) const
{
    const QString value = mainText(m_words.value, m_appearance.mode()),
                  unit = mainText(m_words.unit, m_appearance.mode());
    const Theme &theme = m_appearance.theme();
    ShapedTextPtr number, behind;
    for (const qreal size : {20.0, 18.0, 16.0, 14.0}) {
        number = shape(value, {Font::Face::Sans, size, true});
        behind = shape(unit, {Font::Face::Sans, std::max(11.5, size * 0.65), false});
        if (number->width + (unit.isEmpty() ? 0 : 5 + behind->width) <= in.width())
            break;
    }
    const qreal baseline = in.bottom() - 6;
    picture.text(number, {in.left(), baseline}, theme.ink);
    if (!unit.isEmpty())
        picture.text(shape(cutToWidth(unit, behind->font, in.width() - number->width - 5), behind->font),
                     {in.left() + number->width + 5, baseline}, theme.muted);
}

void HeadlineCard::drawWords(PictureBuilder &picture, QRectF in) const
{
    const Theme &theme = m_appearance.theme();
    const ModelState::Tone tone = m_words.tone.value_or(ModelState::Tone::Neutral);
    const QColor color = m_words.tone ? theme.tone(toneOf(tone)).text : theme.ink;
    const qreal indent = m_words.tone ? sign + signGap : 0;
    const TextBlock block = labelBlock(m_words.value, m_appearance.mode(), wordsStyle, in.width() - indent);
    const QPointF at(in.left() + indent, in.bottom() - block.size.height() - (block.lines == 1 ? 3 : 0));
    if (m_words.tone)
        drawSign(picture, {in.left(), at.y() + 2.5}, sign, tone, color);
    picture.text(block, at, {color, theme.muted});
}

void HeadlineCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    PictureBuilder picture(size(), Qt::transparent);
    QPainterPath card;
    const bool flat = theme.window == theme.panel; // then only a line tells it from the panel
    const qreal inset = flat ? 0.5 : 0;
    card.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    picture.fill(card, theme.window);
    if (flat)
        picture.stroke(card, {theme.line, 1});
    const qreal inner = width() - 2 * padX;
    picture.text(labelBlock(m_output.label, m_appearance.mode(), nameStyle, inner), {padX, padTop},
                 {theme.muted, theme.muted});
    const qreal bottom = height() - padBottom - pinnedLines(width()) * pinnedHeight;
    const QRectF in(padX, bottom - valueHeight(inner), inner, valueHeight(inner));
    if (m_output.kind == ModelOutput::Kind::Number)
        drawNumber(picture, in);
    else
        drawWords(picture, in);
    if (m_isPinned) {
        // The unit is above.
        const LanguageMode mode = m_appearance.mode();
        const QString lines[] = {QCoreApplication::translate("Explore", "Pinned %1")
                                     .arg(mainText(outputWords(m_output, m_pinnedRun).value, mode)),
                                 differenceWords(m_output, m_run, m_pinnedRun, mode, false)};
        for (int i = 0; i < 2; ++i)
            picture.text(shape(cutToWidth(lines[i], pinnedFont, inner), pinnedFont),
                         {padX, bottom + i * pinnedHeight + 13}, theme.muted);
    }
    QPainter painter(this);
    paint(picture.finish(), painter);
}

} // namespace madang
