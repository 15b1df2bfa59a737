// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/icons.h"

#include "picture/svg_strokes.h"

#include <QDir>
#include <QFile>

#include <map>
#include <mutex>

namespace madang {

const QPainterPath &icon(const QString &name)
{
    static auto *const mutex = new std::mutex; // never destroyed: threads of the pool may outlive the statics
    static auto *const read = new std::map<QString, QPainterPath>;
    static const QPainterPath none;
    const std::lock_guard lock(*mutex);
    if (const auto found = read->find(name); found != read->end())
        return found->second;
    // A name is one of the list, never a path into other resources.
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return none;
    return read->emplace(name, svgStrokes(file.readAll()).value_or(QPainterPath())).first->second;
}

const QStringList &iconNames()
{
    static const QStringList names = [] {
        QStringList found =
            QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
        for (QString &name : found)
            name.chop(4);
        found.sort();
        return found;
    }();
    return names;
}

} // namespace madang
