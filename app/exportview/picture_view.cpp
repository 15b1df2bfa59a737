// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/picture_view.h"

#include "widgets/appearance.h"

#include <QPainter>

#include <cmath>

namespace madang {

namespace {

constexpr int edge = 1;   ///< the line around the picture
constexpr int square = 8; ///< of the chessboard

} // namespace

PictureView::PictureView(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void PictureView::setImage(const QImage &image, const QColor &board, const QColor &squares)
{
    m_image = image;
    m_board = board;
    m_squares = squares;
    update();
}

QSize PictureView::room() const
{
    const QSizeF inside = QSizeF(size()) - QSizeF(2 * edge, 2 * edge);
    return (inside * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Being drawn…"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSizeF shown = QSizeF(m_image.size()) / ratio;
    // On whole device pixels, or every line of it is blurred.
    const QPointF corner(std::round((width() - shown.width()) / 2 * ratio) / ratio,
                         std::round((height() - shown.height()) / 2 * ratio) / ratio);
    const QRectF area(corner, shown);
    painter.setPen(Qt::NoPen);
    painter.fillRect(area.adjusted(-edge, -edge, edge, edge), theme.line);
    if (m_image.hasAlphaChannel()) {
        painter.fillRect(area, m_board);
        painter.setClipRect(area);
        for (int row = 0; row * square < area.height(); ++row) {
            for (int column = row % 2; column * square < area.width(); column += 2)
                painter.fillRect(QRectF(area.left() + column * square, area.top() + row * square, square, square),
                                 m_squares);
        }
        painter.setClipping(false);
    }
    QImage image = m_image;
    image.setDevicePixelRatio(ratio);
    painter.drawImage(corner, image);
}

} // namespace madang
