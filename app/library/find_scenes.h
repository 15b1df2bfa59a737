// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are scenes. Does not open any of them.
#pragma once

#include <QStringList>

namespace madang {

/// The scenes of a library: `folder`/<subject>/<id>.json, sorted by path; sessions are none.
QStringList scenesOfLibrary(const QString &folder);

/// The scenes a path stands for: itself when it is no folder; else all in and below it, less what lies beside scenes
/// at the top of a library (subjects.json, scene.schema.json, sessions/).
QStringList scenesAt(const QString &path);

} // namespace madang
