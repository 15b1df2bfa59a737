// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export's files go: one file, several, or a folder of files that belong together; each whole or not at all.
// Not concerned with what is in them.
#pragma once

#include "base/atomic_file.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace madang {

class ExportOutput
{
public:
    enum class Shape {
        File,   ///< one file at the path
        Files,  ///< files in the folder at the path, each on its own: those written stay, whatever happens later
        Folder, ///< a folder at the path, with all its files or none
    };
    /// Unless `replace`, what is there already is a problem of the write.
    ExportOutput(const QString &path, Shape shape, bool replace = true);

    /// Set when nothing can be written there.
    std::optional<Problem> problem() const;

    /// Takes a file. `name`: relative to the folder; for Shape::File it does not count, and the last one wins.
    std::optional<Problem> write(const QString &name, const QByteArray &data);

    /// The path under which another program may write a file before commit(). Not of Shape::Files.
    QString pathFor(const QString &name);

    /// Puts all in place. Without it nothing is left behind, save what Shape::Files has written.
    std::optional<Problem> commit();

private:
    std::optional<Problem> inTheWay(const QString &name = {}) const;

    QString m_path;
    Shape m_shape;
    bool m_replace;
    std::unique_ptr<WholeFolder> m_folder;
    std::unique_ptr<WholeFile> m_file; ///< where pathFor() was asked for
    std::optional<QByteArray> m_data;
};

} // namespace madang
