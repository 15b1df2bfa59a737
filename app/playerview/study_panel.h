// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with the open scene, in tabs beside the stage: its experiment, and its study document. Which tabs there are
// is said by the document.
#pragma once

#include "studydoc/study_document.h"

#include <QFrame>

#include <memory>
#include <vector>

class QStackedWidget;
class QToolButton;

namespace madang {

class Appearance;
class ExplorePanel;
class OpenScene;

class StudyPanel : public QFrame
{
    Q_OBJECT

public:
    StudyPanel(const Appearance &appearance, OpenScene &scene, QWidget *parent = nullptr);

    void setDocument(StudyDocument document); ///< until the scene changes
    QToolButton *exploreTab() const { return m_tabs.front().button; }
    QToolButton *tab(const SectionSpec &section) const; ///< null: it has none of its own
    ExplorePanel &explorePanel() const { return *m_explore; }

signals:
    /// Somebody clicked a source. Nothing is fetched before.
    void linkClicked(const QString &url);
    void said(const QString &text); ///< a short message to be shown for a moment

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tab
    {
        const SectionSpec *section; ///< null: the experiment
        QToolButton *button;
    };
    void addTab(const SectionSpec *section, QWidget *page);
    void setCurrentTab(int tab);
    void showScene();
    void showExperiment();
    void fill(bool keepPlace);
    void label();

    const Appearance &m_appearance;
    OpenScene &m_scene;
    StudyDocument m_document;
    QWidget *m_bar;
    QStackedWidget *m_pages;
    ExplorePanel *m_explore;
    std::vector<Tab> m_tabs; ///< the page of each has the same index
};

} // namespace madang
