// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switch_button.h"

#include "picture/icons.h"
#include "picture/paint.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int switchWidth = 36, switchHeight = 20, gap = 12, pad = 3, least = 30;

qreal wordsWidth(int width)
{
    return width - switchWidth - gap - 2;
}

} // namespace

SwitchButton::SwitchButton(const Appearance &appearance, QWidget *parent) :
    QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void SwitchButton::setWords(const Bilingual &words)
{
    m_words = words;
    setAccessibleName(spokenLabel(words, m_appearance.mode()));
    updateGeometry();
    update();
}

int SwitchButton::heightForWidth(int width) const
{
    return std::max(least, int(std::ceil(labelBlock(m_words, m_appearance.mode(), {}, wordsWidth(width)).size.height()))
                               + 2 * pad);
}

void SwitchButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    PictureBuilder builder(size(), Qt::transparent);
    const TextBlock words = labelBlock(m_words, m_appearance.mode(), {}, wordsWidth(width()));
    builder.text(words, {0, (height() - words.size.height()) / 2}, {theme.ink, theme.muted});
    paint(builder.finish(), painter);

    const QRectF body(width() - switchWidth - 2, (height() - switchHeight) / 2.0, switchWidth, switchHeight);
    const QColor edge = isChecked() ? theme.accent : underMouse() ? theme.muted : theme.faint;
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(body.adjusted(-2.25, -2.25, 2.25, 2.25), switchHeight / 2.0 + 2,
                                switchHeight / 2.0 + 2);
    }
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(isChecked() ? theme.accent : theme.panel);
    painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), switchHeight / 2.0, switchHeight / 2.0);
    const qreal radius = 6.5;
    const QPointF knob(isChecked() ? body.right() - 10 : body.left() + 10, body.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.onAccent : edge);
    painter.drawEllipse(knob, radius, radius);
    if (!isChecked())
        return;
    // The colour alone must not say it.
    painter.translate(knob - QPointF(4.5, 4.5));
    painter.scale(9 / 24.0, 9 / 24.0);
    painter.strokePath(madang::icon(QStringLiteral("check")),
                       QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace madang
