// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys over the window. Any key or click closes it.
#pragma once

#include <QPointer>
#include <QWidget>

namespace madang {

class Appearance;

class KeysOverlay : public QWidget
{
    Q_OBJECT

public:
    KeysOverlay(const Appearance &appearance, QWidget *parent);

    void open(); ///< over the whole parent

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override { hide(); }
    void hideEvent(QHideEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Appearance &m_appearance;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace madang
