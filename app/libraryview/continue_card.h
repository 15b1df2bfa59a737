// SPDX-License-Identifier: GPL-3.0-or-later
// "Continue watching": the scene somebody was in last, with its step and how far they are.
#pragma once

#include "library/scene_entry.h"

#include <QAbstractButton>

namespace madang {

class Appearance;

class ContinueCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ContinueCard(const Appearance &appearance, QWidget *parent = nullptr);

    /// `step` counts from 0; `stepTitle` may be empty.
    void setScene(const SceneEntry &entry, int step, const Bilingual &stepTitle);

    QSize sizeHint() const override { return {480, 118}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    void describe();

    const Appearance &m_appearance;
    SceneEntry m_entry;
    Bilingual m_stepTitle;
    int m_step = 0;
    QString m_headline;
};

} // namespace madang
