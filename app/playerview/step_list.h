// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the open scene beside the stage, and below them the question an interviewer would ask.
#pragma once

#include "widgets/scroll_column.h"

#include <memory>
#include <vector>

namespace madang {

class Appearance;
class OpenScene;
class Prose;
class StepRow;
struct Script;

class StepList : public ScrollColumn
{
    Q_OBJECT

public:
    StepList(const Appearance &appearance, OpenScene &scene, QWidget *parent = nullptr);

    const std::vector<StepRow *> &rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScene();
    void showPlace();
    void label();

    const Appearance &m_appearance;
    OpenScene &m_scene;
    std::shared_ptr<const Script> m_script;
    QWidget *m_column;
    Prose *m_heading, *m_askHeading, *m_ask;
    std::vector<StepRow *> m_rows;
    int m_current = 0, m_furthest = 0; ///< as they are shown; those up to the furthest count as seen
};

} // namespace madang
