// SPDX-License-Identifier: GPL-3.0-or-later
// The row that stays below the experiment wherever it is scrolled to: run, reset, examples.
#pragma once

#include "models/model.h"

#include <QFrame>

#include <optional>

namespace madang {

class Appearance;
class TextButton;

class ExploreBar : public QFrame
{
    Q_OBJECT

public:
    explicit ExploreBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setModel(const ModelSpec *spec); ///< null: none; lives for ever
    void setInputs(const ModelInputs &inputs, bool isStart);
    void setWords();

    TextButton *runButton() const { return m_run; }
    TextButton *resetButton() const { return m_reset; }
    TextButton *examplesButton() const { return m_examples; }

signals:
    void exampleChosen(const QString &preset);

private:
    void fillMenu();

    const Appearance &m_appearance;
    const ModelSpec *m_spec = nullptr;
    std::optional<ModelInputs> m_inputs;
    TextButton *m_run, *m_reset, *m_examples;
};

} // namespace madang
