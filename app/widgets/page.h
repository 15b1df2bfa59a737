// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window, as the window sees it: what it is called, what the bar at the top shows for it, what Esc does
// on it, what may be exported from it. The window shows any page by this alone; not concerned with how one is made.
#pragma once

#include "base/language.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace madang {

class Timeline;

/// What the bar at the top shows besides the buttons that are always there.
struct TopBarState
{
    bool shown = true;                   ///< false: the page has the whole window
    std::optional<QString> search = {};  ///< the words looked for; nothing: the page has no search
    std::optional<Bilingual> title = {}; ///< where somebody is, with the way back to the first page beside it
    Bilingual subject = {};              ///< that the title belongs to; may be empty
    std::optional<bool> sidePanel = {};  ///< whether the panel at the side is open; nothing: the page has none
};

/// A scene that a page shows or stands for.
struct SceneShown
{
    QString file;
    std::shared_ptr<const Timeline> timeline; ///< null: nothing good is open
    int step = 0;
    bool isChosen = true; ///< false: one of many, with none of them meant
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual TopBarState topBar() const = 0;
    virtual Bilingual title() const { return {}; } ///< of the window; empty: the program's name alone
    virtual SceneShown sceneShown() const = 0;     ///< what is exported, printed and copied

    // The window calls these; what has the focus is set by setFocus().
    virtual void enter() {}  ///< it comes to the front
    virtual void leave() {}  ///< another page takes its place
    virtual void settle() {} ///< the window has been seen: now is the time for what the first look can do without
    virtual void setFullScreen(bool) {} ///< the window is as large as the screen, or no longer
    virtual void escape() {}            ///< Esc, with nothing lying over the page and the window not on the full screen
    virtual void search(const QString &) {} ///< the words in the bar at the top are others
    virtual void showFound() {}             ///< and now to what was found
    virtual void toggleSidePanel() {}

signals:
    void changed();                         ///< topBar() or title() says something else
    void said(const QString &text);         ///< a short message to be shown for a moment
    void backWanted();                      ///< to the first page
    void sceneWanted(const QString &scene); ///< an id of the library or a file is to be opened; empty: somebody chooses
    void linkWanted(const QString &url);    ///< somebody clicked it; nothing is fetched before
    void fullScreenWanted();                ///< or its end
};

} // namespace madang
