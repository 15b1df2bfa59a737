// SPDX-License-Identifier: GPL-3.0-or-later
// The scene file somebody has open: read, laid out, and read again whenever it is saved. With errors the last good
// version stays. Shows nothing.
#pragma once

#include "base/problem.h"

#include <QObject>

#include <memory>
#include <vector>

namespace madang {

class FileWatcher;
class Timeline;

class OpenScene : public QObject
{
    Q_OBJECT

public:
    explicit OpenScene(QObject *parent = nullptr);

    /// Reads a file and follows it; problems() tell what is wrong with it.
    void open(const QString &file);
    void close();

    const QString &file() const { return m_file; } ///< absolute; empty: none
    const std::shared_ptr<const Timeline> &timeline() const { return m_timeline; } ///< null: never was good
    const std::vector<Problem> &problems() const { return m_problems; }

signals:
    void reloaded(); ///< a new good version is there
    void problemsChanged();

private:
    void read();
    void readAgain();

    FileWatcher *m_watcher;
    QString m_file;
    std::shared_ptr<const Timeline> m_timeline;
    std::vector<Problem> m_problems;
};

} // namespace madang
