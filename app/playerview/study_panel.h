// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a scene, in tabs beside the stage: its experiment, terms, misconceptions, questions, sources.
#pragma once

#include <QFrame>

#include <memory>
#include <vector>

class QStackedWidget;
class QToolButton;

namespace madang {

class Appearance;
class ExplorePanel;
struct Script;

class StudyPanel : public QFrame
{
    Q_OBJECT

public:
    enum Tab { Explore, Terms, Misconceptions, Questions, Sources, TabCount };

    explicit StudyPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setScript(std::shared_ptr<const Script> script); ///< null: empty tabs
    void setCurrentTab(int tab);
    int currentTab() const;
    const std::vector<QToolButton *> &tabs() const { return m_tabs; }
    /// Filled by whoever runs the experiment.
    ExplorePanel &explorePanel() const { return *m_explore; }

signals:
    /// Somebody clicked a source. Nothing is fetched before.
    void linkClicked(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void label();

    const Appearance &m_appearance;
    std::shared_ptr<const Script> m_script;
    QWidget *m_bar;
    QStackedWidget *m_pages;
    ExplorePanel *m_explore;
    std::vector<QToolButton *> m_tabs;
};

} // namespace madang
