// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody chose in the export dialog, and how it is remembered. Not concerned with widgets nor with carrying it
// out.
#pragma once

#include "exporters/exporter.h"

namespace madang {

class Preferences;

enum class ExportScope { Step, AllSteps, Range, AllScenes };

/// What is chosen for one format and stays with it.
struct FormatChoices
{
    std::optional<QSize> size;        ///< nothing: the format's own
    QString pattern;                  ///< of the names; empty: the format's own
    QHash<QString, QVariant> options; ///< by key; a missing one has its fallback
};

struct ExportChoices
{
    QString format; ///< id; always one of the catalog
    ExportScope scope = ExportScope::AllSteps;
    QString range = QStringLiteral("1-");
    std::optional<LanguageMode> mode;      ///< nothing: as in the window, or what the format is made for
    std::optional<ThemeName> theme;        ///< nothing: as in the window
    QString folder;                        ///< always an absolute path
    QHash<QString, FormatChoices> formats; ///< by id
};

/// What cannot be right (a damaged or foreign file, a folder that has gone) counts as never chosen.
ExportChoices readExportChoices(const Preferences &preferences);
void writeExportChoices(const ExportChoices &choices, Preferences &preferences);

/// The value of an option as it was written; invalid when it cannot be one.
QVariant optionFromText(const ExportOption &option, const QString &text);

inline bool isExportSize(QSize size)
{
    return size.width() >= smallestExport && size.height() >= smallestExport && size.width() <= largestExport
           && size.height() <= largestExport;
}

} // namespace madang
