// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/step_row.h"

#include "picture/icons.h"
#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int textLeft = 40;
constexpr int textRight = 8;
constexpr int pad = 8;
constexpr qreal lineHeight = 1.45;

TextBlock titleBlock(const QString &title, int width, bool bold)
{
    return wrap(title, {Font::Face::Sans, 13.5, bold},
                {qreal(std::max(20, width - textLeft - textRight)), Align::Start, lineHeight});
}

} // namespace

StepRow::StepRow(const Appearance &appearance, int number, QWidget *parent) :
    QAbstractButton(parent), m_appearance(appearance), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepRow::setTitle(const QString &title)
{
    setText(title);
    describe();
    updateGeometry();
    update();
}

void StepRow::setState(bool current, bool done)
{
    setChecked(current);
    m_done = done;
    describe();
    update();
}

void StepRow::describe()
{
    setAccessibleName(tr("Step %1: %2").arg(m_number).arg(text()));
    setAccessibleDescription(isChecked() ? tr("current") : m_done ? tr("seen") : QString());
    setToolTip(m_number <= 99 ? tr("Go to step %1 (%1, Enter)").arg(m_number) : accessibleName());
}

void StepRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

int StepRow::heightForWidth(int width) const
{
    // Of both weights, so that the row keeps its height when it becomes current; neither is always the wider one.
    const qreal height =
        std::max(titleBlock(text(), width, true).size.height(), titleBlock(text(), width, false).size.height());
    return int(std::ceil(height)) + 2 * pad;
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool current = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(current ? theme.accentTint : underMouse() ? theme.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRectF disc(10, pad - 0.5, 20, 20);
    painter.setPen(current || m_done ? QPen(Qt::NoPen) : QPen(theme.line, 1.5));
    painter.setBrush(current ? theme.accent : m_done ? theme.accentTint : theme.panel);
    painter.drawEllipse(disc);
    PictureBuilder words(size(), Qt::transparent);
    if (m_done && !current) {
        painter.save();
        painter.translate(disc.center() - QPointF(6, 6));
        painter.scale(0.5, 0.5);
        painter.strokePath(madang::icon(QStringLiteral("check")),
                           QPen(theme.accent, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    } else {
        const ShapedTextPtr number = shape(QString::number(m_number), {Font::Face::Sans, 11, current});
        words.text(number,
                   {disc.center().x() - number->width / 2, disc.center().y() + (number->ascent - number->descent) / 2},
                   current ? theme.onAccent : theme.muted);
    }
    words.text(titleBlock(text(), width(), current), {textLeft, pad}, {current ? theme.ink : theme.muted});
    paint(words.finish(), painter);
}

} // namespace madang
