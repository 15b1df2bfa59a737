// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themed_icon.h"

#include "picture/icons.h"

#include <QIconEngine>
#include <QPainter>

namespace madang {

namespace {

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, QColor color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal scale = std::min(rect.width(), rect.height()) / 24.0;
        painter->translate(QRectF(rect).center() - QPointF(12, 12) * scale);
        painter->scale(scale, scale);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        painter->strokePath(icon(m_name), QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon themedIcon(const QString &name, const QColor &color)
{
    return QIcon(new LineIcon(name, color));
}

} // namespace madang
