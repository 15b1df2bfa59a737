// SPDX-License-Identifier: GPL-3.0-or-later
// The bar under the stage: how much of the scene has played, a mark for each step, and a knob to drag.
#pragma once

#include <QAbstractSlider>

#include <memory>
#include <vector>

namespace madang {

class Appearance;
class Timeline;

class ScrubBar : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit ScrubBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setTimeline(std::shared_ptr<const Timeline> timeline);
    void setTime(double seconds); ///< tells nobody

    double timeAt(int x) const; ///< seconds for a place in the widget
    int positionOf(double seconds) const;

    QSize sizeHint() const override { return {300, 32}; }
    QSize minimumSizeHint() const override { return {80, 32}; }

signals:
    void sought(double seconds);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void hint(int x);

    const Appearance &m_appearance;
    std::shared_ptr<const Timeline> m_timeline;
    double m_time = 0;
    int m_hovered = -1; ///< step under the mouse
};

} // namespace madang
