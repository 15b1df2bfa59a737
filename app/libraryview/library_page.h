// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all scenes: subjects at the side, cards by subject, where somebody stopped. Opens nothing itself.
#pragma once

#include "widgets/page.h"

namespace madang {

class Appearance;
class ContinueCard;
class MessageCard;
class Preferences;
class SceneGrid;
class SceneLibrary;
class ScrollColumn;
class SubjectList;
class Thumbnails;

class LibraryPage : public Page
{
    Q_OBJECT

public:
    LibraryPage(const Appearance &appearance, Preferences &preferences, SceneLibrary &library,
                QWidget *parent = nullptr);

    TopBarState topBar() const override;
    SceneShown sceneShown() const override; ///< the card with the focus; else the scene somebody knows best
    void enter() override;
    void settle() override; ///< until then the cards have no pictures
    void escape() override; ///< takes the search away
    void search(const QString &words) override;
    void showFound() override;

    SceneGrid &grid() const { return *m_grid; }
    SubjectList &subjectList() const { return *m_subjects; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void say();
    void sayHint();
    void sayContinue();
    void seePart();
    int furthest(const QString &id) const;

    const Appearance &m_appearance;
    Preferences &m_preferences;
    SceneLibrary &m_library;
    Thumbnails *m_thumbnails;
    QWidget *m_sidebar;
    SubjectList *m_subjects;
    ScrollColumn *m_scroll;
    QWidget *m_canvas;
    ContinueCard *m_continue;
    MessageCard *m_hint, *m_empty, *m_problems;
    SceneGrid *m_grid;
    QString m_search; ///< as it is typed
};

} // namespace madang
