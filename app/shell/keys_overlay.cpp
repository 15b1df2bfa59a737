// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_overlay.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace madang {

namespace {

constexpr qreal rowHeight = 30, padding = 28, heading = 40;
constexpr qreal capPadding = 7, capGap = 6; ///< of a key's outline
constexpr qreal leastKeyWidth = 168;
constexpr qreal margin = 8; ///< of the window around the card

qreal capsWidth(const std::vector<ShapedTextPtr> &keys)
{
    qreal width = 0;
    for (const ShapedTextPtr &key : keys)
        width += key->width + 2 * capPadding + capGap;
    return width;
}

} // namespace

KeysOverlay::KeysOverlay(const Appearance &appearance, std::vector<Key> keys, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_keys(std::move(keys))
{
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void KeysOverlay::open()
{
    setAccessibleName(tr("Keys"));
    measure();
    setGeometry(parentWidget()->rect());
    m_before = window()->focusWidget();
    raise();
    show();
    setFocus();
}

void KeysOverlay::measure()
{
    m_rows = rowsOf(m_keys);
    m_lines.clear();
    m_keyWidth = leastKeyWidth;
    m_meaningWidth = 0;
    for (const KeyRow &row : m_rows) {
        Line &line = m_lines.emplace_back();
        for (const QString &key : row.keys)
            line.keys.push_back(shape(key, {Font::Face::Sans, 12.5, true}));
        line.meaning = shape(row.meaning, {Font::Face::Sans, 14, false});
        m_keyWidth = std::max(m_keyWidth, capsWidth(line.keys) + capGap);
        m_meaningWidth = std::max(m_meaningWidth, line.meaning->width);
    }
}

QSizeF KeysOverlay::fullSize() const
{
    const size_t inColumn = (m_lines.size() + 1) / 2;
    return {2 * (m_keyWidth + m_meaningWidth) + 3 * padding, qreal(inColumn) * rowHeight + 2 * padding + heading};
}

QRectF KeysOverlay::place(size_t row) const
{
    const size_t inColumn = (m_lines.size() + 1) / 2;
    const qreal width = m_keyWidth + m_meaningWidth;
    return {padding + qreal(row / inColumn) * (width + padding), padding + heading + qreal(row % inColumn) * rowHeight,
            width, rowHeight};
}

QRectF KeysOverlay::card() const
{
    const QSizeF full = fullSize();
    // Smaller in a small window, rather than cut.
    const qreal scale = std::min({1.0, (width() - 2 * margin) / full.width(), (height() - 2 * margin) / full.height()});
    QRectF card(QPointF(), full * scale);
    card.moveCenter(QRectF(rect()).center());
    return card;
}

QRectF KeysOverlay::rowArea(size_t row) const
{
    const QRectF area = card(), inside = place(row);
    const qreal scale = area.width() / fullSize().width();
    return {area.topLeft() + inside.topLeft() * scale, inside.size() * scale};
}

void KeysOverlay::hideEvent(QHideEvent *)
{
    if (m_before)
        m_before->setFocus();
}

void KeysOverlay::keyPressEvent(QKeyEvent *)
{
    hide();
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const QRectF area = card();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
    painter.translate(area.topLeft());
    painter.scale(area.width() / fullSize().width(), area.width() / fullSize().width());
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(QPointF(), fullSize()), 16, 16);

    PictureBuilder words(fullSize(), Qt::transparent);
    words.text(shape(tr("Keys"), {Font::Face::Sans, 18, true}), {padding, padding + 14}, theme.ink);
    painter.setBrush(theme.window);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QPointF corner = place(i).topLeft();
        qreal left = corner.x();
        for (const ShapedTextPtr &key : m_lines[i].keys) {
            const QRectF cap(left, corner.y() + 3, key->width + 2 * capPadding, 22);
            painter.drawRoundedRect(cap, 5, 5);
            words.text(key, {cap.left() + capPadding, cap.center().y() + (key->ascent - key->descent) / 2}, theme.ink);
            left = cap.right() + capGap;
        }
        words.text(m_lines[i].meaning, {corner.x() + m_keyWidth, corner.y() + 19}, theme.ink);
    }
    paint(words.finish(), painter);
}

} // namespace madang
