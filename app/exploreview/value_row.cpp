// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/value_row.h"

#include "exploreview/state_sign.h"
#include "picture/paint.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr qreal gap = 10, padY = 4, chipPadX = 8, chipPadY = 2, sign = 12, signGap = 5;
constexpr BilingualStyle nameStyle{13, false, true};
constexpr BilingualStyle chipStyle{13, true, false};

} // namespace

ValueRow::ValueRow(const Appearance &appearance, const ModelOutput &output, std::size_t part, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_output(output), m_part(part)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

const Bilingual &ValueRow::name() const
{
    return m_output.kind == ModelOutput::Kind::States && m_output.parts.size() > 1 ? m_output.parts[m_part].label
                                                                                   : m_output.label;
}

QString ValueRow::value() const
{
    return mainText(m_words.together(), m_appearance.mode());
}

void ValueRow::setRun(const ModelRun &run, const ModelRun *pinned)
{
    m_words = outputWords(m_output, run, m_part);
    m_pinned.clear();
    if (pinned && outputWords(m_output, *pinned, m_part).value != m_words.value)
        m_pinned = pinnedWords(m_output, run, *pinned, m_appearance.mode(), m_part);
    setWords();
}

void ValueRow::setWords()
{
    setAccessibleName(spokenLabel(name(), m_appearance.mode()) + QStringLiteral(": ") + value());
    setAccessibleDescription(m_pinned);
    if (heightForWidth(width()) != m_lastHeight)
        updateGeometry(); // seldom: values are short
    update();
}

ValueRow::Arrangement ValueRow::arrange(int width) const
{
    const LanguageMode mode = m_appearance.mode();
    Arrangement all;
    const qreal around = m_words.tone ? 2 * chipPadX + sign + signGap : 0;
    const bool code = m_output.kind == ModelOutput::Kind::Text;
    const auto valueBlock = [&](qreal room) {
        if (code)
            return wrap(value(), {Font::Face::Mono, 13, false}, {room, Align::Start, 1.35});
        return labelBlock(m_words.tone ? m_words.value : Bilingual{value(), value()}, mode, chipStyle, room - around);
    };
    const qreal shortest = valueBlock(1e6).size.width() + around;
    all.name = labelBlock(name(), mode, nameStyle, width);
    const qreal room = width - gap - shortest;
    const TextBlock beside = room > 60 ? labelBlock(name(), mode, nameStyle, room) : TextBlock();
    // The value goes below where it would make the name much longer than it has to be.
    if (room > 60 && !beside.brokenWord && beside.lines <= all.name.lines + 1) {
        all.name = beside;
        all.value = valueBlock(1e6);
        const qreal extra = m_words.tone ? chipPadY : 0;
        all.height = std::max(all.name.size.height(), all.value.size.height() + 2 * extra);
        all.valueAt = {width - all.value.size.width() - (m_words.tone ? chipPadX : 0), extra};
        all.nameAt = {0, extra};
        all.height += extra;
    } else {
        all.value = valueBlock(width);
        all.valueAt = {m_words.tone ? chipPadX + sign + signGap : 0,
                       all.name.size.height() + 3 + (m_words.tone ? chipPadY : 0)};
        all.height = all.valueAt.y() + all.value.size.height() + (m_words.tone ? chipPadY : 0);
    }
    all.nameAt.ry() += padY;
    all.valueAt.ry() += padY;
    all.height += 2 * padY;
    if (!m_pinned.isEmpty()) {
        all.pinned = wrap(m_pinned, {Font::Face::Sans, 12, false}, {qreal(width), Align::Start, 1.35});
        all.pinnedAt = {width - all.pinned.size.width(), all.height - padY};
        all.height += all.pinned.size.height();
    }
    return all;
}

int ValueRow::heightForWidth(int width) const
{
    return int(std::ceil(arrange(std::max(width, 40)).height));
}

void ValueRow::paintEvent(QPaintEvent *)
{
    m_lastHeight = height();
    const Theme &theme = m_appearance.theme();
    const Arrangement all = arrange(width());
    PictureBuilder picture(size(), Qt::transparent);
    picture.text(all.name, all.nameAt, {theme.muted, theme.muted});
    QColor ink = theme.ink;
    if (m_words.tone) {
        const ToneColors &tone = theme.tone(toneOf(*m_words.tone));
        ink = tone.text;
        const QRectF chip(all.valueAt.x() - chipPadX - sign - signGap, all.valueAt.y() - chipPadY,
                          all.value.size.width() + 2 * chipPadX + sign + signGap,
                          all.value.size.height() + 2 * chipPadY);
        QPainterPath path;
        path.addRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        picture.fill(path, tone.fill);
        picture.stroke(path, {tone.fill == theme.panel ? tone.stroke : tone.fill, 1});
        drawSign(picture, {chip.left() + chipPadX, all.valueAt.y() + 3}, sign, *m_words.tone, ink);
    }
    picture.text(all.value, all.valueAt, {ink, theme.muted});
    picture.text(all.pinned, all.pinnedAt, {theme.muted});
    QPainter painter(this);
    paint(picture.finish(), painter);
}

} // namespace madang
