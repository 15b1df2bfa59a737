// SPDX-License-Identifier: GPL-3.0-or-later
// bare_film FILE PICTURES FFMPEG-ARGUMENTS...: the least a Qt program does for a film like ours: the boxes of a
// deployment with Korean and English labels and dots running between them, 1080p, each picture painted anew and handed
// to ffmpeg as it is (BGRA) for it to convert. To compare with; knows nothing of Madang.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QThreadPool>

#include <cmath>

namespace {

void paint(QImage &image, double time)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.2, 1.2);
    QFont large(QStringLiteral("Noto Sans CJK KR")), small = large;
    large.setPixelSize(26);
    small.setPixelSize(20);
    for (int i = 0; i < 8; ++i) {
        const QPointF from(360, 450), to(1100, 90 + i * 100);
        painter.setPen(QPen(QColor(0x47, 0x55, 0x69), 2.5));
        painter.drawLine(from, to);
        painter.setPen(QPen(QColor(0x25, 0x63, 0xd9), 2));
        painter.setBrush(QColor(0xe8, 0xef, 0xfd));
        const QRectF box(1100, 50 + i * 100, 300, 80);
        painter.drawRoundedRect(box, 12, 12);
        painter.setPen(Qt::black);
        painter.setFont(large);
        painter.drawText(box.adjusted(0, 4, 0, -34), Qt::AlignCenter, QString::fromUtf8("서버 %1").arg(i + 1));
        painter.setFont(small);
        painter.drawText(box.adjusted(0, 40, 0, -4), Qt::AlignCenter, QStringLiteral("Server %1").arg(i + 1));
        painter.setPen(QPen(Qt::white, 2));
        painter.setBrush(QColor(0x25, 0x63, 0xd9));
        for (int k = 0; k < 2; ++k) {
            const double way = std::fmod(time * 0.4 + i * 0.13 + k * 0.5, 1);
            painter.drawEllipse(from + (to - from) * way, 9, 9);
        }
    }
    painter.setPen(QPen(QColor(0x7c, 0x3a, 0xed), 2));
    painter.setBrush(QColor(0xf3, 0xe8, 0xff));
    painter.drawRoundedRect(QRectF(120, 400, 240, 100), 12, 12);
    painter.setPen(Qt::black);
    painter.setFont(large);
    painter.drawText(QRectF(120, 400, 240, 100), Qt::AlignCenter, QString::fromUtf8("로드 밸런서"));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const int pictures = arguments[2].toInt();
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"),
                             QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"), QStringLiteral("bgra"),
                             QStringLiteral("-video_size"), QStringLiteral("1920x1080"), QStringLiteral("-framerate"),
                             QStringLiteral("30"), QStringLiteral("-i"), QStringLiteral("pipe:0")}
                     + arguments.mid(3) + QStringList{arguments[1]});
    QImage image(1920, 1080, QImage::Format_RGB32);
    for (int i = 0; i < pictures; ++i) {
        QThreadPool::globalInstance()->start([&] { paint(image, i / 30.0); }); // four times as fast there
        QThreadPool::globalInstance()->waitForDone();
        ffmpeg.write(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        while (ffmpeg.bytesToWrite() > 0) {
            if (!ffmpeg.waitForBytesWritten(60000))
                return 1;
        }
    }
    ffmpeg.closeWriteChannel();
    return ffmpeg.waitForFinished(60000) && ffmpeg.exitCode() == 0 ? 0 : 1;
}
