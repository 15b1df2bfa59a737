// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a scene, in tabs beside the stage: terms, misconceptions, questions, sources.
#pragma once

#include <QFrame>

#include <memory>
#include <vector>

class QStackedWidget;
class QToolButton;

namespace madang {

class Appearance;
struct Script;

class StudyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StudyPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setScript(std::shared_ptr<const Script> script); ///< null: empty tabs
    void setCurrentTab(int tab);
    int currentTab() const;
    const std::vector<QToolButton *> &tabs() const { return m_tabs; }

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
    std::vector<QToolButton *> m_tabs;
};

} // namespace madang
