// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program's own files are, in the build tree and after installation. Not concerned with
// settings or with what a person opens.
#pragma once

#include <QString>

namespace madang {

/// The folder that holds the scenes, absolute, without a '/' at the end; empty when there is none.
/// In this order: the environment's MADANG_SCENES (taken as it is, even when it does not exist, so
/// that a mistake is seen); `scenes` beside the executable; the installed ../share/madang/scenes (in a
/// macOS bundle ../Resources/scenes); the source tree that a build folder names in `scenes.location`.
QString scenesFolder();

/// The same for an executable in `executableFolder` and without the environment.
QString scenesFolderFor(const QString &executableFolder);

} // namespace madang
