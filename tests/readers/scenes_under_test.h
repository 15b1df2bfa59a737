// SPDX-License-Identifier: GPL-3.0-or-later
// Which scenes a check of scenes is about. Not concerned with choosing among them: ctest does, by scene_tests.cmake,
// which finds the checks by these names.
#pragma once

#include <QString>
#include <QStringList>

/// The folder with the scenes that are looked at: MADANG_SCENES, or that of the tree.
QString scenesUnderTestFolder();

enum SceneCheckCost {
    Cheap, ///< made of every scene
    Dear,  ///< made of some, see scene_tests.cmake; a second or more a scene
};

/// For the data of a test: paths. MADANG_SCENE_UNDER_TEST names one; "none": none, ctest makes the others in entries of
/// their own. Without it, as when a person runs the program by hand: all, by name.
QStringList scenesUnderTest(SceneCheckCost cost = Cheap);

/// The column "file", and a row for each of them by its id.
void addScenesUnderTest(SceneCheckCost cost = Cheap);
