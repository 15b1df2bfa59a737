// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing like ours with QPainter alone: boxes with Korean and English labels, arrows between lifelines. For the bare
// programs to compare with; knows nothing of Madang.
#pragma once

#include <QPainter>
#include <QPainterPath>

/// On 1920 x 1080.
inline void drawBare(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.2, 1.2);
    const auto font = [](int size, bool bold) {
        QFont font(QStringLiteral("Noto Sans CJK KR"));
        font.setPixelSize(size);
        font.setBold(bold);
        return font;
    };
    const char *lanes[][2] = {{"사용자", "User"},
                              {"브라우저", "Browser"},
                              {"서버", "Server"},
                              {"인가 서버", "Authorization server"},
                              {"자원 서버", "Resource server"}};
    for (int i = 0; i < 5; ++i) {
        const QRectF box(60 + i * 305, 50, 240, 84);
        painter.setPen(QPen(QColor(0x25, 0x63, 0xd9), 2));
        painter.setBrush(QColor(0xe8, 0xef, 0xfd));
        painter.drawRoundedRect(box, 12, 12);
        painter.setPen(Qt::black);
        painter.setFont(font(26, true));
        painter.drawText(box.adjusted(0, 8, 0, -34), Qt::AlignCenter, QString::fromUtf8(lanes[i][0]));
        painter.setFont(font(20, false));
        painter.drawText(box.adjusted(0, 44, 0, -4), Qt::AlignCenter, QString::fromUtf8(lanes[i][1]));
        painter.setPen(QPen(QColor(0x88, 0x92, 0xa6), 2, Qt::DashLine));
        painter.drawLine(QPointF(box.center().x(), box.bottom()), QPointF(box.center().x(), 860));
    }
    const char *messages[][2] = {{"로그인", "Log in"},
                                 {"인가 요청", "Authorization request"},
                                 {"동의 화면", "Consent"},
                                 {"인가 코드", "Authorization code"},
                                 {"코드와 비밀", "Code and secret"},
                                 {"액세스 토큰", "Access token"},
                                 {"토큰으로 요청", "Request with token"},
                                 {"자원", "Resource"},
                                 {"세션 쿠키", "Session cookie"},
                                 {"완료", "Done"}};
    for (int i = 0; i < 10; ++i) {
        const int from = i % 4;
        const QPointF a(180 + from * 305, 210 + i * 66), b(a.x() + 305, a.y());
        painter.setPen(QPen(QColor(0x47, 0x55, 0x69), 2.5));
        painter.drawLine(a, b);
        QPainterPath head(b);
        head.lineTo(b + QPointF(-14, -6));
        head.lineTo(b + QPointF(-14, 6));
        painter.fillPath(head, QColor(0x47, 0x55, 0x69));
        painter.setPen(Qt::black);
        painter.setFont(font(21, false));
        painter.drawText(QRectF(a.x(), a.y() - 56, 305, 28), Qt::AlignCenter, QString::fromUtf8(messages[i][0]));
        painter.setFont(font(18, false));
        painter.drawText(QRectF(a.x(), a.y() - 30, 305, 26), Qt::AlignCenter, QString::fromUtf8(messages[i][1]));
    }
}
