// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/read_animation.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

QString pythonWithPillow()
{
    static const QString found = [] {
        // A Python of one's own often has no Pillow where the system's has.
        for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
            if (QProcess::execute(python, {u"-c"_s, u"try:\n import PIL\nexcept ImportError:\n raise SystemExit(1)"_s})
                == 0)
                return python;
        }
        return QString();
    }();
    return found;
}

ReadAnimation readAnimation(const QString &path)
{
    ReadAnimation read;
    QProcess python;
    python.start(pythonWithPillow(), {u"-c"_s,
                                      u"import sys\n"
                                      "from PIL import Image\n"
                                      "image = Image.open(sys.argv[1])\n"
                                      "print(image.width, image.height, image.info.get('loop', -1), flush=True)\n"
                                      "for n in range(image.n_frames):\n"
                                      "    image.seek(n)\n"
                                      "    image.load()\n"
                                      "    print(image.info['duration'], flush=True)\n"
                                      "    sys.stdout.buffer.write(image.convert('RGB').tobytes())\n"_s,
                                      path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        read.error = u"Pillow: "_s + QString::fromUtf8(python.readAllStandardError());
        return read;
    }
    const QList<QByteArray> head = python.readLine().simplified().split(' ');
    if (head.size() != 3) {
        read.error = u"Pillow said nothing"_s;
        return read;
    }
    const QSize size(head[0].toInt(), head[1].toInt());
    read.loops = head[2].toInt();
    while (python.bytesAvailable() > 0) {
        read.durations.append(python.readLine().trimmed().toDouble() / 1000);
        const QByteArray pixels = python.read(qint64(size.width()) * size.height() * 3);
        read.frames.append(QImage(reinterpret_cast<const uchar *>(pixels.constData()), size.width(), size.height(),
                                  qsizetype(size.width()) * 3, QImage::Format_RGB888)
                               .copy());
    }
    return read;
}
