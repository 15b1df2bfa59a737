// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does to show Korean text in a window. Says when it has painted, and ends. To compare with;
// knows nothing of Madang.
#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdio>

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font(QStringLiteral("Noto Sans CJK KR"));
        font.setPixelSize(26);
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("마당: 그림으로 배우는 기술"));
        QTimer::singleShot(0, qApp, [] {
            std::puts("first-paint");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
