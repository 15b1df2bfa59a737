// SPDX-License-Identifier: GPL-3.0-or-later
// The stage on the screen: what the open scene shows now, as large as it fits, and told to screen readers. There may be
// any number of them for one scene. Takes no mouse and no keys; see PointedStage.
#pragma once

#include <QImage>
#include <QWidget>

namespace madang {

class OpenScene;

class StageView : public QWidget
{
    Q_OBJECT

public:
    /// The scene must outlive the view.
    explicit StageView(const OpenScene &scene, QWidget *parent = nullptr);

    void setFramed(bool framed); ///< a rounded card with a line around it; else the stage alone, as in full screen

    QRectF stageArea() const; ///< where the stage lies in the widget
    QPointF toStage(QPointF position) const;
    QRectF fromStage(const QRectF &rect) const;

    QSize sizeHint() const override { return {960, 540}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    QSize pixels() const;
    void refresh();
    void render();
    void noticeStatus();
    void describe();

    const OpenScene &m_scene;
    double m_shownTime = -1; ///< seconds; what the picture shows
    int m_step = -1;         ///< the step whose words describe the stage
    bool m_framed = true;
    QImage m_image; ///< kept from frame to frame
    bool m_stale = true;
};

} // namespace madang
