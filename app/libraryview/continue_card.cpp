// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/continue_card.h"

#include "picture/icons.h"
#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace madang {

ContinueCard::ContinueCard(const Appearance &appearance, QWidget *parent) :
    QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::modeChanged, this, &ContinueCard::describe);
}

void ContinueCard::setScene(const SceneEntry &entry, int step, const Bilingual &stepTitle)
{
    m_entry = entry;
    m_step = step;
    m_stepTitle = stepTitle;
    describe();
}

void ContinueCard::describe()
{
    const Language language = m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean;
    m_headline = tr("%1 · step %2 of %3").arg(m_entry.title.in(language)).arg(m_step + 1).arg(m_entry.steps);
    setAccessibleName(tr("Continue watching: %1").arg(m_headline));
    setToolTip(accessibleName());
    update();
}

void ContinueCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void ContinueCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ContinueCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus(), lit = focused || underMouse();
    const qreal inset = focused ? 1.5 : 0.5;
    painter.setPen(QPen(lit ? theme.accent : theme.line, focused ? 3 : 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);

    constexpr qreal left = 20;
    const Language language = m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean;
    PictureBuilder words(size(), Qt::transparent);
    words.text(shape(tr("Continue watching"), {Font::Face::Sans, 13, false}), {left, 30}, theme.muted);
    words.text(shape(m_headline, {Font::Face::Sans, 19, true}), {left, 58}, theme.ink);
    words.text(shape(m_stepTitle.in(language), {Font::Face::Sans, 14, false}), {left, 82}, theme.muted);
    paint(words.finish(), painter);

    // A disc with the sign for playing, so that it is seen to be a button.
    const QPointF centre(width() - 44, 48);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(centre, 20, 20);
    painter.save();
    painter.translate(centre - QPointF(10, 10));
    painter.scale(20 / 24.0, 20 / 24.0);
    painter.strokePath(madang::icon(QStringLiteral("play")),
                       QPen(theme.onAccent, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();

    const QRectF bar(left, height() - 20, width() - 2 * left, 4);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.accent);
    if (m_entry.steps > 0)
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, (m_step + 1.0) / m_entry.steps), 4)), 2, 2);
}

} // namespace madang
