// SPDX-License-Identifier: GPL-3.0-or-later
// A slider for a number of an experiment, linear or logarithmic. The wheel moves it only while it has the focus.
// Screen readers hear the value with its unit. Not concerned with typing numbers.
#pragma once

#include "models/model.h"

#include <QWidget>

namespace madang {

class Appearance;

class ValueSlider : public QWidget
{
    Q_OBJECT

public:
    /// `input` lives for ever.
    ValueSlider(const Appearance &appearance, const ModelInput &input, QWidget *parent = nullptr);

    void setValue(double value, const QString &spoken); ///< tells nobody
    double value() const { return m_value; }
    const QString &spoken() const { return m_spoken; }
    const ModelInput &input() const { return m_input; }
    void moveTo(double value); ///< by somebody's hand

    int positionOf(double value) const; ///< pixels from the left
    double valueAtPosition(int x) const;

    QSize sizeHint() const override { return {200, 26}; }
    QSize minimumSizeHint() const override { return {60, 26}; }

signals:
    void moved(double value);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const Appearance &m_appearance;
    const ModelInput &m_input;
    double m_value = 0;
    QString m_spoken;
    bool m_dragged = false;
    int m_grip = 0; ///< pixels from the knob's middle to where it is held
};

} // namespace madang
