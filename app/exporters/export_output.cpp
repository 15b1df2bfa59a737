// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang {

ExportOutput::ExportOutput(const QString &path, Shape shape, bool replace) :
    m_path(path), m_shape(shape), m_replace(replace),
    m_folder(shape == Shape::Folder ? std::make_unique<WholeFolder>(path) : nullptr)
{}

std::optional<Problem> ExportOutput::problem() const
{
    if (m_folder)
        return m_folder->problem();
    if (m_file && m_file->problem())
        return m_file->problem();
    return m_shape == Shape::File ? inTheWay() : std::nullopt;
}

std::optional<Problem> ExportOutput::inTheWay(const QString &name) const
{
    const QString path = name.isEmpty() ? m_path : QDir(m_path).filePath(name);
    // A device or a pipe is written to, not replaced.
    if (m_replace || !QFileInfo(path).isFile())
        return std::nullopt;
    Problem problem;
    problem.file = path;
    problem.message = QCoreApplication::translate("Export", "It is there already.");
    problem.hint = QCoreApplication::translate("Export", "Allow replacing it (--force), or choose another place.");
    return problem;
}

std::optional<Problem> ExportOutput::write(const QString &name, const QByteArray &data)
{
    switch (m_shape) {
    case Shape::File:
        m_data = data;
        return std::nullopt;
    case Shape::Files:
        if (auto problem = inTheWay(name))
            return problem;
        return writeWhole(QDir(m_path).filePath(name), data);
    case Shape::Folder:
        if (auto problem = inTheWay(name))
            return problem;
        return m_folder->write(name, data);
    }
    return std::nullopt;
}

QString ExportOutput::pathFor(const QString &name)
{
    Q_ASSERT(m_shape != Shape::Files);
    if (m_folder)
        return m_folder->pathFor(name);
    if (!m_file)
        m_file = std::make_unique<WholeFile>(m_path);
    return m_file->temporaryPath();
}

std::optional<Problem> ExportOutput::commit()
{
    if (m_folder)
        return m_folder->commit();
    if (m_file)
        return m_file->commit();
    return m_data ? writeWhole(m_path, *m_data) : std::nullopt;
}

} // namespace madang
