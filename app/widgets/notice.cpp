// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int shownFor = 3200; ///< milliseconds
constexpr int padding = 18;
const Font noticeFont{Font::Face::Sans, 14, false};

} // namespace

Notice::Notice(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Notice::say(const QString &text)
{
    m_text = text;
    if (text.isEmpty()) {
        hide();
        return;
    }
    setAccessibleName(text);
    const TextBlock block =
        wrap(text, noticeFont, {qreal(std::min(620, parentWidget()->width() - 80)), Align::Center, 1.45});
    resize(int(std::ceil(block.size.width())) + 2 * padding, int(std::ceil(block.size.height())) + 20);
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 84);
    raise();
    show();
    update();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink, 1));
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    PictureBuilder words(size(), Qt::transparent);
    words.text(wrap(m_text, noticeFont, {qreal(width() - 2 * padding), Align::Center, 1.45}), {padding, 10},
               {theme.panel});
    paint(words.finish(), painter);
}

} // namespace madang
