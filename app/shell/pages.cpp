// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "libraryview/library_page.h"
#include "playerview/player_page.h"

namespace madang {

const std::vector<PageKind> &pageKinds()
{
    static const std::vector<PageKind> kinds{
        {libraryPageName,
         [](const PageNeeds &of) -> Page * { return new LibraryPage(of.appearance, of.preferences, of.library); }},
        {scenePageName,
         [](const PageNeeds &of) -> Page * { return new PlayerPage(of.appearance, of.library, of.scene); }},
    };
    return kinds;
}

} // namespace madang
