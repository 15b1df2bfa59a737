// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_overlay.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <vector>

namespace madang {

namespace {

struct Row
{
    QString keys, meaning;
};

constexpr int rowHeight = 30, padding = 28, keyColumn = 168, columnWidth = 400;

} // namespace

KeysOverlay::KeysOverlay(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void KeysOverlay::open()
{
    setAccessibleName(tr("Keys"));
    setGeometry(parentWidget()->rect());
    m_before = window()->focusWidget();
    raise();
    show();
    setFocus();
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
    const std::vector<Row> columns[] = {
        {{QStringLiteral("→   PgDn"), tr("Next step")},
         {QStringLiteral("←   PgUp"), tr("The step before, at once")},
         {QStringLiteral("Space"), tr("Play or pause")},
         {QStringLiteral("Home   End"), tr("First or last step")},
         {QStringLiteral("1 2 …   Enter"), tr("Go to that step")},
         {QStringLiteral("A"), tr("Auto-play")},
         {QStringLiteral("[   ]"), tr("Slower or faster")},
         {QStringLiteral("F11"), tr("Stage on the full screen")},
         {QStringLiteral("Ctrl + wheel"), tr("Zoom; drag to move")},
         {QStringLiteral("0   double click"), tr("The whole stage again")}},
        {{QStringLiteral("L"), tr("Language of the narration")},
         {QStringLiteral("T"), tr("Theme")},
         {QStringLiteral("I"), tr("Terms, questions, sources")},
         {QStringLiteral("Ctrl+K"), tr("Search scenes")},
         {QStringLiteral("Ctrl+O"), tr("Open a scene file")},
         {QStringLiteral("Ctrl+E   Ctrl+S"), tr("Export: pictures, pages, notes")},
         {QStringLiteral("Ctrl+P"), tr("Print: a step a page, or a handout")},
         {QStringLiteral("Ctrl+C"), tr("Copy the picture, as PNG and SVG")},
         {QStringLiteral("Ctrl+,"), tr("Settings")},
         {QStringLiteral("Esc   Alt+←"), tr("Back to the scenes")},
         {QStringLiteral("?   F1"), tr("This list")}},
    };
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
    const int rows = int(columns[0].size());
    QRectF card(0, 0, 2 * columnWidth + 2 * padding, rows * rowHeight + 2 * padding + 40);
    card.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card, 16, 16);

    PictureBuilder words(size(), Qt::transparent);
    words.text(shape(tr("Keys"), {Font::Face::Sans, 18, true}), card.topLeft() + QPointF(padding, padding + 14),
               theme.ink);
    for (int column = 0; column < 2; ++column) {
        qreal y = card.top() + padding + 40;
        const qreal x = card.left() + padding + column * columnWidth;
        for (const Row &row : columns[column]) {
            qreal keyLeft = x;
            for (const QString &key : row.keys.split(QStringLiteral("   "))) {
                const ShapedTextPtr shaped = shape(key, {Font::Face::Sans, 12.5, true});
                const QRectF cap(keyLeft, y + 3, shaped->width + 14, 22);
                painter.setPen(QPen(theme.line, 1));
                painter.setBrush(theme.window);
                painter.drawRoundedRect(cap, 5, 5);
                words.text(shaped, {cap.left() + 7, cap.center().y() + (shaped->ascent - shaped->descent) / 2},
                           theme.ink);
                keyLeft = cap.right() + 6;
            }
            words.text(shape(row.meaning, {Font::Face::Sans, 14, false}), {x + keyColumn, y + 19}, theme.ink);
            y += rowHeight;
        }
    }
    paint(words.finish(), painter);
}

} // namespace madang
