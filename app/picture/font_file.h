// SPDX-License-Identifier: GPL-3.0-or-later
// Where the file of an installed font lies, as fontconfig has it. Not concerned with what is in the file.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace madang {

struct FontFile
{
    QByteArray path;
    unsigned index = 0; ///< of the font within a collection
};

/// The file that has a family upright and of normal width, in that weight. Nothing where that is not beyond doubt (no
/// such family, another one in its place by somebody's own settings, several files, a font of variable weight), and
/// where there is no fontconfig: Qt decides then. May be called from any thread.
std::optional<FontFile> fontFile(const QString &family, bool bold);

/// Begins to read fontconfig's settings, which is most of what finding a file takes, on a thread of its own. For those
/// who will want fonts and have other things to do until then. Not before there is an application: Qt changes the
/// environment while it makes one, and the settings depend on it.
void readFontSettingsAhead();

} // namespace madang
