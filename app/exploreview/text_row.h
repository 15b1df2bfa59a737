// SPDX-License-Identifier: GPL-3.0-or-later
// An input that is a text of certain characters. Judged at every letter; what it does not take changes nothing.
#pragma once

#include "exploreview/input_row.h"

class QLineEdit;

namespace madang {

class BilingualLabel;
class Prose;

class TextRow : public InputRow
{
    Q_OBJECT

public:
    TextRow(const Appearance &appearance, const ModelInput &input);

    void setInputs(const ModelInputs &inputs) override;
    void setWords() override;
    QWidget *control() const override;
    QString problem() const override { return m_problem; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void judge();

    BilingualLabel *m_label;
    QLineEdit *m_field;
    Prose *m_below;
    QString m_good; ///< the last one that was taken
    QString m_problem;
};

} // namespace madang
