// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a picture: a button with the usual sizes, and two fields for any other.
#pragma once

#include <QSize>
#include <QWidget>

class QSpinBox;

namespace madang {

class TextButton;

class SizeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SizeChoice(QWidget *parent = nullptr);

    void setSize(QSize size, QSize own); ///< tells nobody; `own`: the format's
    QSize size() const { return m_size; }

    TextButton &button() const { return *m_button; }
    QSpinBox &width() const { return *m_width; }
    QSpinBox &height() const { return *m_height; }
    void chooseOther(); ///< shows the fields

signals:
    void chosen(QSize size);

private:
    void fillMenu();
    void take(QSize size);
    void showSize();

    TextButton *m_button;
    QWidget *m_fields;
    QSpinBox *m_width, *m_height;
    QSize m_size, m_own;
    bool m_other = false;
};

} // namespace madang
