// SPDX-License-Identifier: GPL-3.0-or-later
// "Subject › Title  second title" on one line, cut with an ellipsis where there is no room.
#pragma once

#include "base/language.h"

#include <QWidget>

namespace madang {

class Appearance;

class Crumb : public QWidget
{
    Q_OBJECT

public:
    explicit Crumb(const Appearance &appearance, QWidget *parent = nullptr);

    void set(const Bilingual &subject, const Bilingual &title);

    QSize sizeHint() const override { return {320, 36}; }
    QSize minimumSizeHint() const override { return {60, 36}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Appearance &m_appearance;
    Bilingual m_subject, m_title;
};

} // namespace madang
