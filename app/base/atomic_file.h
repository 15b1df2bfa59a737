// SPDX-License-Identifier: GPL-3.0-or-later
// Files that appear whole or not at all: a crash, a full disk or a cancelled export never leaves half
// of one. Not concerned with what is in them.
#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>

namespace madang {

/// Writes `data` to `path`, replacing a file that is there. Nothing when it worked; otherwise the
/// problem (no such folder, no permission, path is a folder, disk full), and the old file is untouched.
/// A device or a pipe (/dev/stdout) cannot be replaced and is written directly.
std::optional<Problem> writeWhole(const QString &path, const QByteArray &data);

/// Makes the folder unless it is there; the one that it is to be in must be. The problem, when that cannot be.
std::optional<Problem> makeFolder(const QString &path);

/// A file that another program writes, or that is written piece by piece: it takes its place in commit(), and without
/// that nothing is left behind.
class WholeFile
{
public:
    /// `path`: where the file is to be; its folder must exist. Ask problem() whether it can be.
    explicit WholeFile(const QString &path);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    const std::optional<Problem> &problem() const { return m_problem; }

    /// Where to write until then: beside the final place, hidden, with another ending. Empty when problem() is set.
    const QString &temporaryPath() const { return m_temporary; }

    /// Puts the file in place, once; replaces one that is there.
    std::optional<Problem> commit();

private:
    QString m_path;
    QString m_temporary;
    std::optional<Problem> m_problem;
};

/// A folder of files that appears whole or not at all. The files are written into a temporary folder
/// beside `path` and take their place in commit(); without commit() nothing is left behind.
///
/// A folder already at `path` keeps every file that is not written anew: a person's own files beside
/// an export are not ours to delete. Each replaced file then changes in one step.
class WholeFolder
{
public:
    /// `path`: where the folder is to be; its parent must exist. Ask problem() whether it can be.
    explicit WholeFolder(const QString &path);
    ~WholeFolder();
    WholeFolder(const WholeFolder &) = delete;
    WholeFolder &operator=(const WholeFolder &) = delete;

    /// Set when the folder cannot be written at all, or when a write() failed.
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Adds a file. `name`: relative, '/' for sub-folders, no "..". For the same name the last counts.
    std::optional<Problem> write(const QString &name, const QByteArray &data);

    /// The full path under which another program may write file `name` before commit(); its
    /// sub-folder exists. Empty when problem() is set.
    QString pathFor(const QString &name);

    /// Puts everything in place, once. With problem() set it does nothing and returns that.
    std::optional<Problem> commit();

private:
    bool makeFolderOf(const QString &name);
    std::optional<Problem> moveInto(const QString &folder);

    QString m_path;
    QString m_temporary; ///< Empty when there is none (any more).
    std::set<QString> m_names;
    std::optional<Problem> m_problem;
};

} // namespace madang
