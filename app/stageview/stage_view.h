// SPDX-License-Identifier: GPL-3.0-or-later
// The stage on the screen: a scene at a time, whole or zoomed, with what its elements mean. Not concerned with the
// clock (it is told the time) nor with what stands around it.
#pragma once

#include "base/language.h"
#include "picture/theme.h"
#include "stageview/zoom.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace madang {

class ExplanationPopup;
class Timeline;

class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);

    void setTimeline(std::shared_ptr<const Timeline> timeline); ///< null: an empty stage
    void setTime(double seconds);
    /// The step whose words describe the stage to a screen reader. At a boundary the time alone does not tell it.
    void setStep(int step);
    void setTheme(const Theme &theme); ///< must outlive the view
    void setLanguageMode(LanguageMode mode);
    void setFramed(bool framed); ///< a rounded card with a line around it; else the stage alone, as in full screen

    double time() const { return m_time; }
    LanguageMode languageMode() const { return m_mode; }
    const Zoom &zoom() const { return m_zoom; }

    void zoomIn();
    void zoomOut();
    void resetZoom();
    bool unpin(); ///< lets go of a pinned explanation; false when none is pinned

    /// The picture at its time, theme and language, whatever the zoom.
    QImage image(QSize pixels) const;

    QRectF stageArea() const; ///< where the stage lies in the widget
    QPointF toStage(QPointF position) const;
    QRectF fromStage(const QRectF &rect) const;
    QRectF elementArea(int element) const; ///< where an element of the timeline is in the widget now
    const ExplanationPopup &explanationPopup() const { return *m_popup; }

    QSize sizeHint() const override { return {960, 540}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

signals:
    void zoomChanged(double factor);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *) override;

private:
    void refresh();
    void render();
    void zoomBy(double ratio, QPointF position);
    int elementAt(QPointF position) const; ///< index of the explained element there, or -1
    void point(QPointF position);          ///< the mouse is there
    void explainElement(int element);
    void describe();

    std::shared_ptr<const Timeline> m_timeline;
    const Theme *m_theme;
    LanguageMode m_mode = LanguageMode::Both;
    double m_time = 0;
    int m_step = 0;
    bool m_framed = true;
    Zoom m_zoom;

    QImage m_image; ///< kept from frame to frame
    bool m_stale = true;

    ExplanationPopup *m_popup;
    int m_pointed = -1; ///< element under the mouse
    int m_pinned = -1;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
};

} // namespace madang
