// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a scene beside the stage, and below them the question an interviewer would ask.
#pragma once

#include "widgets/scroll_column.h"

#include <memory>
#include <vector>

namespace madang {

class Appearance;
class Prose;
class StepRow;
struct Script;

class StepList : public ScrollColumn
{
    Q_OBJECT

public:
    explicit StepList(const Appearance &appearance, QWidget *parent = nullptr);

    void setScript(std::shared_ptr<const Script> script); ///< null: no steps
    /// `furthest`: the last step that was ever entered; those up to it count as seen.
    void setCurrent(int step, int furthest);

    const std::vector<StepRow *> &rows() const { return m_rows; }

signals:
    void chosen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    const Appearance &m_appearance;
    std::shared_ptr<const Script> m_script;
    QWidget *m_column;
    Prose *m_heading, *m_askHeading, *m_ask;
    std::vector<StepRow *> m_rows;
    int m_current = 0, m_furthest = 0;
};

} // namespace madang
