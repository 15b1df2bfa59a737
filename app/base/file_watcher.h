// SPDX-License-Identifier: GPL-3.0-or-later
// Says when files change, however editors save them: written in place, or replaced by a new file. Not concerned with
// what is in them.
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace madang {

class FileWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FileWatcher(QObject *parent = nullptr);

    /// Watches a file, which need not be there yet; its folder must be.
    void watchFile(const QString &file);
    void unwatchFile(const QString &file);
    QStringList files() const { return m_files.keys(); }

    /// Watches what comes into a folder and what goes.
    void watchFolder(const QString &folder);
    void unwatchFolder(const QString &folder);

    /// How long it waits for more changes before it tells of them, in milliseconds. Editors write in several goes.
    static constexpr int patience = 60;

signals:
    void fileChanged(const QString &file);     ///< changed, came or went
    void folderChanged(const QString &folder); ///< a watched one; files came or went

private:
    /// What tells one version of a file from the next.
    struct Stamp
    {
        qint64 modified = -1; ///< -1: it is not there
        qint64 size = -1;
        bool operator==(const Stamp &) const = default;
    };
    static Stamp stampOf(const QString &file);

    void noticeFile(const QString &file);
    void noticeFolder(const QString &folder);
    void settle();
    bool isFolderNeeded(const QString &folder) const;

    QFileSystemWatcher m_watcher;
    QHash<QString, Stamp> m_files;
    QSet<QString> m_folders; ///< asked for
    QSet<QString> m_noticedFiles;
    QSet<QString> m_noticedFolders;
    QTimer m_timer;
};

} // namespace madang
