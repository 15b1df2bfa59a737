// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of an experiment: those its scene names first, the others on demand. Not concerned with what follows
// from a change.
#pragma once

#include "models/model.h"

#include <QWidget>

namespace madang {

class Appearance;
class Disclosure;
class InputRow;

class ExploreControls : public QWidget
{
    Q_OBJECT

public:
    /// `first`: ids; empty: all. The spec lives for ever.
    ExploreControls(const Appearance &appearance, const ModelSpec &spec, const QStringList &first,
                    QWidget *parent = nullptr);

    void setInputs(const ModelInputs &inputs);
    void setWords();
    InputRow *row(QStringView id) const;              ///< null: there is no such input
    Disclosure *disclosure() const { return m_more; } ///< null: all are shown

signals:
    void changed(const ModelInputs &inputs); ///< by hand

private:
    void add(QWidget *to, const ModelSpec &spec, const ModelInput &input);

    const Appearance &m_appearance;
    ModelInputs m_inputs;
    std::vector<InputRow *> m_rows;
    Disclosure *m_more = nullptr;
};

} // namespace madang
