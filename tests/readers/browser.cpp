// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/browser.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

QByteArray noBrowser()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        return "python3 is not installed (python3)";
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (!QStandardPaths::findExecutable(name).isEmpty())
            return {};
    }
    return "Chromium is not installed (chromium)";
}

std::vector<QImage> browserPictures(const QStringList &files, QSize size)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"python3"_s, QStringList{QStringLiteral(TEST_READERS_DIR "/chromium.py"), u"pictures"_s,
                                           u"%1x%2"_s.arg(size.width()).arg(size.height())}
                                   + files);
    std::vector<QImage> images;
    if (!python.waitForFinished(100'000) || python.exitCode() != 0)
        return images;
    for (const QString &file : files)
        images.emplace_back(file + u".png"_s);
    return images;
}
