// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_button.h"

#include "picture/icons.h"
#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int left = 38, right = 12, pad = 8;

} // namespace

ChoiceButton::ChoiceButton(const Appearance &appearance, int index, QWidget *parent) :
    QAbstractButton(parent), m_appearance(appearance), m_index(index)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void ChoiceButton::setWords(const QString &main, const QString &second)
{
    setText(main);
    m_second = second;
    describe();
    updateGeometry();
    update();
}

void ChoiceButton::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    describe();
    update();
}

void ChoiceButton::describe()
{
    setAccessibleName(tr("Answer %1: %2").arg(m_index + 1).arg(text()));
    setAccessibleDescription(m_verdict == Verdict::Right   ? tr("right")
                             : m_verdict == Verdict::Wrong ? tr("wrong")
                                                           : QString());
    setToolTip(tr("Choose this answer"));
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

TextBlock ChoiceButton::block(int width) const
{
    std::vector<Span> spans{{text(), {Font::Face::Sans, 14, false}, 0}};
    if (!m_second.isEmpty())
        spans.push_back({u'\n' + m_second, {Font::Face::Sans, 12.5, false}, 1});
    return wrap(spans, {qreal(std::max(20, width - left - right)), Align::Start, 1.45});
}

int ChoiceButton::heightForWidth(int width) const
{
    return std::max(38, int(std::ceil(block(width).size.height())) + 2 * pad);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const ToneColors &verdict = theme.tone(m_verdict == Verdict::Right ? Tone::Green : Tone::Red);
    const bool judged = m_verdict != Verdict::None;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2.5 : judged ? 1.5 : 1;
    painter.setPen(QPen(hasFocus()     ? theme.accent
                        : judged       ? verdict.stroke
                        : underMouse() ? theme.accent
                                       : theme.line,
                        line));
    painter.setBrush(judged ? verdict.fill : underMouse() ? theme.hover : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);

    const QRectF disc(11, height() / 2.0 - 9, 18, 18);
    if (judged) {
        painter.save();
        painter.translate(disc.topLeft());
        painter.scale(18 / 24.0, 18 / 24.0);
        painter.strokePath(
            madang::icon(m_verdict == Verdict::Right ? QStringLiteral("check") : QStringLiteral("cross")),
            QPen(verdict.stroke, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    }
    PictureBuilder words(size(), Qt::transparent);
    if (!judged) {
        const ShapedTextPtr letter = shape(QString(QChar(u'A' + m_index)), {Font::Face::Sans, 13, true});
        words.text(letter,
                   {disc.center().x() - letter->width / 2, disc.center().y() + (letter->ascent - letter->descent) / 2},
                   theme.accent);
    }
    const TextBlock lines = block(width());
    words.text(lines, {left, (height() - lines.size.height()) / 2}, {theme.ink, theme.muted});
    paint(words.finish(), painter);
}

} // namespace madang
