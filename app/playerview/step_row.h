// SPDX-License-Identifier: GPL-3.0-or-later
// A step in the list of steps: its number or a tick, and its title on as many lines as it needs.
#pragma once

#include <QAbstractButton>

namespace madang {

class Appearance;

class StepRow : public QAbstractButton
{
    Q_OBJECT

public:
    StepRow(const Appearance &appearance, int number, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(bool current, bool done);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {60, 34}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    void describe();

    const Appearance &m_appearance;
    int m_number;
    bool m_done = false;
};

} // namespace madang
