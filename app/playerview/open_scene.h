// SPDX-License-Identifier: GPL-3.0-or-later
// The scene file somebody has open: read, laid out, and read again whenever it is saved, with its experiment as it was
// last set. With errors the last good version stays. Shows nothing.
#pragma once

#include "base/problem.h"
#include "models/model.h"

#include <QObject>

#include <memory>
#include <optional>
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

    const QString &file() const { return m_file; }                                 ///< absolute; empty: none
    const std::shared_ptr<const Timeline> &timeline() const { return m_timeline; } ///< null: never was good
    const std::vector<Problem> &problems() const { return m_problems; }

    /// Another run of the experiment; ignored when the scene has none, or has another model.
    void explore(const ModelInputs &inputs);
    const ModelInputs *inputs() const; ///< null: there is no experiment
    const ModelInputs *start() const;  ///< those that the scene starts from; null: there is no experiment

signals:
    void reloaded(); ///< a new good version is there
    void problemsChanged();

private:
    void read();
    void readAgain();

    FileWatcher *m_watcher;
    QString m_file;
    std::shared_ptr<const Timeline> m_written;  ///< as the file says
    std::shared_ptr<const Timeline> m_timeline; ///< and as it is explored
    std::vector<Problem> m_problems;
};

} // namespace madang
