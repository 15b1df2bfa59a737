// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"

namespace madang {

ExportOutput::ExportOutput(const QString &path, Shape shape) :
    m_path(path), m_folder(shape == Shape::Folder ? std::make_unique<WholeFolder>(path) : nullptr)
{}

std::optional<Problem> ExportOutput::problem() const
{
    return m_folder ? m_folder->problem() : std::nullopt;
}

std::optional<Problem> ExportOutput::write(const QString &name, const QByteArray &data)
{
    if (m_folder)
        return m_folder->write(name, data);
    m_data = data;
    return std::nullopt;
}

QString ExportOutput::pathFor(const QString &name)
{
    Q_ASSERT(m_folder);
    return m_folder->pathFor(name);
}

std::optional<Problem> ExportOutput::commit()
{
    if (m_folder)
        return m_folder->commit();
    return m_data ? writeWhole(m_path, *m_data) : std::nullopt;
}

} // namespace madang
