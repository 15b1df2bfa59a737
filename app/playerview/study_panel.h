// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a scene, in tabs beside the stage: its experiment, and its study document. Which tabs there are is
// said by the document.
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

class StudyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StudyPanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// The document of a scene, and whether there is something to explore; null: empty tabs.
    void setScript(const std::shared_ptr<const Script> &script);
    void setDocument(StudyDocument document);
    QToolButton *exploreTab() const { return m_tabs.front().button; }
    QToolButton *tab(const SectionSpec &section) const; ///< null: it has none of its own
    /// Filled by whoever runs the experiment.
    ExplorePanel &explorePanel() const { return *m_explore; }

signals:
    /// Somebody clicked a source. Nothing is fetched before.
    void linkClicked(const QString &url);

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
    void fill(bool keepPlace);
    void label();

    const Appearance &m_appearance;
    StudyDocument m_document;
    QWidget *m_bar;
    QStackedWidget *m_pages;
    ExplorePanel *m_explore;
    std::vector<Tab> m_tabs; ///< the page of each has the same index
};

} // namespace madang
