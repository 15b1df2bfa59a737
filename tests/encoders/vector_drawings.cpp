// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/vector_drawings.h"

#include <QTest>

using namespace madang;

QPainterPath rectangle(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath ellipse(QPointF at, qreal radius)
{
    QPainterPath path;
    path.addEllipse(at, radius, radius);
    return path;
}

Picture drawn(const std::function<void(PictureBuilder &)> &draw, QColor background)
{
    PictureBuilder builder({400, 300}, background);
    draw(builder);
    return builder.finish();
}

void addVectorDrawings()
{
    QTest::addColumn<Picture>("picture");
    const auto row = [](const char *name, const std::function<void(PictureBuilder &)> &draw) {
        QTest::newRow(name) << drawn(draw);
    };
    row("shapes", [](PictureBuilder &b) {
        b.fill(rectangle(20, 20, 100, 80), QColor(200, 30, 30));
        b.stroke(ellipse({250, 90}, 60), {QColor(20, 60, 200, 128), 12, {}, false});
        b.stroke(rectangle(30, 150, 200, 100), {Qt::darkGreen, 4, {14, 6, 2}, false});
        b.line({260, 200}, {380, 280}, {Qt::black, 6, {1, 12}, true});
    });
    row("fill rules", [](PictureBuilder &b) {
        QPainterPath star;
        star.moveTo(100, 10);
        for (const QPointF &p : {QPointF(160, 190), QPointF(10, 70), QPointF(190, 70), QPointF(40, 190)})
            star.lineTo(p);
        star.closeSubpath();
        b.fill(star, Qt::darkBlue);
        star.setFillRule(Qt::WindingFill);
        b.fill(star.translated(200, 100), Qt::darkRed);
        QPainterPath ring = ellipse({80, 240}, 50);
        ring.addEllipse(QPointF(80, 240), 25, 25);
        b.surface(ring, ToneColors{QColor(120, 200, 120), Qt::black, Qt::black, Hatch::None});
    });
    row("clips", [](PictureBuilder &b) {
        const auto outer = b.clip(ellipse({200, 150}, 120));
        b.fill(rectangle(0, 0, 400, 300), QColor(90, 160, 230));
        {
            const auto turned = b.transform(QTransform().translate(200, 150).rotate(30).scale(1.5, 0.75));
            const auto inner = b.clip(rectangle(-60, -60, 120, 120));
            b.fill(rectangle(-400, -400, 800, 800), QColor(240, 200, 60));
        }
        const auto nothing = b.clip(QPainterPath());
        b.fill(rectangle(0, 0, 400, 300), Qt::black);
    });
    row("opacity of a group", [](PictureBuilder &b) {
        b.fill(rectangle(0, 120, 400, 40), Qt::black);
        const auto half = b.opacity(0.5);
        b.fill(rectangle(40, 40, 200, 150), Qt::red);
        b.fill(rectangle(120, 100, 240, 160), Qt::blue);
        {
            const auto quarter = b.opacity(0.25);
            b.fill(ellipse({180, 150}, 80), Qt::white);
            b.fill(ellipse({260, 150}, 80), Qt::yellow);
        }
        const auto none = b.opacity(0);
        b.fill(rectangle(0, 0, 400, 300), Qt::black);
    });
}
