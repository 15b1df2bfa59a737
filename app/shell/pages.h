// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window by name. The one place to add one.
#pragma once

#include <QString>

#include <vector>

namespace madang {

class Appearance;
class OpenScene;
class Page;
class Preferences;
class SceneLibrary;

/// What the window has and its pages are made from; it outlives them.
struct PageNeeds
{
    Appearance &appearance;
    Preferences &preferences;
    SceneLibrary &library;
    OpenScene &scene;
};

struct PageKind
{
    QString name; ///< by which the table of keys knows it, too
    Page *(*make)(const PageNeeds &needs);
};

/// The first one is there when the program starts, and is where "back" leads.
const std::vector<PageKind> &pageKinds();

/// Of the pages that the window itself opens.
inline const QString libraryPageName = QStringLiteral("library");
inline const QString scenePageName = QStringLiteral("scene");

} // namespace madang
