// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export's files go: one file or a folder, whole or not at all. Not concerned with what is in them.
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
    /// One file at `path`, or a folder of files there.
    enum class Shape { File, Folder };
    ExportOutput(const QString &path, Shape shape);

    /// Set when nothing can be written there.
    std::optional<Problem> problem() const;

    /// Takes a file. `name`: of the file inside the folder; for Shape::File it does not count, and the last one wins.
    std::optional<Problem> write(const QString &name, const QByteArray &data);

    /// The path under which another program may write a file before commit(). Only of a folder.
    QString pathFor(const QString &name);

    /// Puts all in place. Without it nothing is left behind.
    std::optional<Problem> commit();

private:
    QString m_path;
    std::unique_ptr<WholeFolder> m_folder; ///< null: one file
    std::optional<QByteArray> m_data;
};

} // namespace madang
