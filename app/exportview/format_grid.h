// SPDX-License-Identifier: GPL-3.0-or-later
// One button for every format there is. Arrow keys go from one to the next.
#pragma once

#include <QHash>
#include <QWidget>

class QAbstractButton;

namespace madang {

class FormatGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormatGrid(QWidget *parent = nullptr);

    void setCurrent(const QString &format); ///< tells nobody
    QAbstractButton *button(const QString &format) const { return m_buttons.value(format); }

signals:
    void chosen(const QString &format);

private:
    QHash<QString, QAbstractButton *> m_buttons;
};

} // namespace madang
