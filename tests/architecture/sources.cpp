// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

QString appFolder()
{
    return QDir::cleanPath(QStringLiteral(TEST_SOURCE_DIR "/../../app"));
}

std::vector<Source> readSources()
{
    std::vector<Source> sources;
    QDirIterator files(appFolder(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        QString text = QString::fromUtf8(file.readAll());
        if (text.endsWith(u'\n'))
            text.chop(1);
        sources.push_back({QDir(appFolder()).relativeFilePath(file.fileName()), text.split(u'\n')});
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.name < b.name; });
    return sources;
}
