// SPDX-License-Identifier: GPL-3.0-or-later
// The stage to be studied with the mouse: what is pointed at is explained, the wheel zooms, dragging moves. The zoom is
// the scene's, so every view of it follows; explanations are only here.
#pragma once

#include "stageview/stage_view.h"

#include <optional>

namespace madang {

class ExplanationPopup;

class PointedStage : public StageView
{
    Q_OBJECT

public:
    explicit PointedStage(OpenScene &scene, QWidget *parent = nullptr);

    bool unpin(); ///< lets go of a pinned explanation; false when none is pinned

    QRectF elementArea(int element) const; ///< where an element of the timeline is in the widget now
    const ExplanationPopup &explanationPopup() const { return *m_popup; }

protected:
    void resizeEvent(QResizeEvent *) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *) override;

private:
    int elementAt(QPointF position) const; ///< index of the explained element there, or -1
    void point(QPointF position);          ///< the mouse is there
    void forget();                         ///< the elements are others now
    void explainAgain();                   ///< what is explained may have moved or gone
    void explainElement(int element);
    void noticeLook();

    OpenScene &m_scene;
    ExplanationPopup *m_popup;
    int m_pointed = -1; ///< element under the mouse
    int m_pinned = -1;
    double m_shownTime = 0; ///< seconds; what is explained stands where it does then
    double m_factor = 1;    ///< of the zoom
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
};

} // namespace madang
