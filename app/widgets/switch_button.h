// SPDX-License-Identifier: GPL-3.0-or-later
// Words at the left, a switch at the right that is on or off; all of it can be clicked. Space and Enter switch.
#pragma once

#include "base/language.h"

#include <QAbstractButton>

namespace madang {

class Appearance;

class SwitchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SwitchButton(const Appearance &appearance, QWidget *parent = nullptr);

    void setWords(const Bilingual &words); ///< in the mode there is

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {80, 30}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const Appearance &m_appearance;
    Bilingual m_words;
};

} // namespace madang
