// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_watcher.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace madang {

namespace {

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

FileWatcher::FileWatcher(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &FileWatcher::settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatcher::noticeFile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatcher::noticeFolder);
}

void FileWatcher::watchFile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (m_files.contains(path))
        return;
    m_files.insert(path, stampOf(path));
    // The folder too: a file that is replaced is no longer the one that was watched.
    const QString folder = folderOf(path);
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void FileWatcher::unwatchFile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!m_files.remove(path))
        return;
    m_noticedFiles.remove(path);
    if (m_watcher.files().contains(path))
        m_watcher.removePath(path);
    if (const QString folder = folderOf(path); !isFolderNeeded(folder))
        m_watcher.removePath(folder);
}

void FileWatcher::watchFolder(const QString &folder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    m_folders.insert(path);
    if (!m_watcher.directories().contains(path))
        m_watcher.addPath(path);
}

void FileWatcher::unwatchFolder(const QString &folder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (m_folders.remove(path) && !isFolderNeeded(path))
        m_watcher.removePath(path);
}

FileWatcher::Stamp FileWatcher::stampOf(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? Stamp{info.lastModified().toMSecsSinceEpoch(), info.size()} : Stamp{};
}

void FileWatcher::noticeFile(const QString &file)
{
    m_noticedFiles.insert(file);
    m_timer.start();
}

void FileWatcher::noticeFolder(const QString &folder)
{
    m_noticedFolders.insert(folder);
    m_timer.start();
}

void FileWatcher::settle()
{
    const QSet<QString> files = std::exchange(m_noticedFiles, {});
    const QSet<QString> folders = std::exchange(m_noticedFolders, {});
    QStringList changed;
    for (auto watched = m_files.begin(); watched != m_files.end(); ++watched) {
        const bool noticed = files.contains(watched.key());
        if (!noticed && !folders.contains(folderOf(watched.key())))
            continue;
        const Stamp now = stampOf(watched.key());
        // A file written twice within the clock's step has the same stamp, but then it was noticed itself.
        if (!noticed && now == watched.value())
            continue;
        watched.value() = now;
        changed.append(watched.key());
        // A replaced file is another one to the system: look at the new one from now on.
        if (now.modified >= 0 && !m_watcher.files().contains(watched.key()))
            m_watcher.addPath(watched.key());
    }
    // Told at the end: who is told may watch and unwatch.
    changed.sort();
    for (const QString &file : std::as_const(changed))
        emit fileChanged(file);
    for (const QString &folder : folders) {
        if (m_folders.contains(folder))
            emit folderChanged(folder);
    }
}

bool FileWatcher::isFolderNeeded(const QString &folder) const
{
    if (m_folders.contains(folder))
        return true;
    for (auto watched = m_files.cbegin(); watched != m_files.cend(); ++watched) {
        if (folderOf(watched.key()) == folder)
            return true;
    }
    return false;
}

} // namespace madang
