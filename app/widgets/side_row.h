// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list at the side: words at the left, a number or nothing at the right, lit when it is current.
#pragma once

#include <QAbstractButton>

namespace madang {

class Appearance;

class SideRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideRow(const Appearance &appearance, QWidget *parent = nullptr);

    void setCount(const QString &count);

    QSize sizeHint() const override { return {180, 36}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const Appearance &m_appearance;
    QString m_count;
};

} // namespace madang
