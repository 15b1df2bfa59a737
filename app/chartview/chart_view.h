// SPDX-License-Identifier: GPL-3.0-or-later
// A chart to look at and to read values off, with the mouse or with Left and Right. Draws itself when it is seen, not
// before. Not concerned with running models.
#pragma once

#include "charts/chart_picture.h"
#include "chartview/compared_series.h"

#include <QPixmap>
#include <QWidget>

namespace madang {

class Appearance;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// `output` is a series and lives for ever.
    ChartView(const Appearance &appearance, const ModelOutput &output, QWidget *parent = nullptr);

    void setSeries(ComparedSeries series);
    void setWords();
    const ComparedSeries &series() const { return m_series; }
    ChartData chart() const { return comparedChart(m_output, m_series); }

    int point() const { return m_point; } ///< at which the hairline stands; -1: there is none
    void setPoint(int point);
    QString readout() const; ///< what the small card says; empty: there is none
    qreal hairline() const;  ///< pixels from the left

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {260, heightForWidth(260)}; }
    QSize minimumSizeHint() const override { return {120, 120}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { mouseMoveEvent(event); }
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartLook look() const;
    const ChartPicture &picture() const;

    const Appearance &m_appearance;
    const ModelOutput &m_output;
    ComparedSeries m_series;
    int m_point = -1;
    mutable std::shared_ptr<const ChartPicture> m_picture; ///< null: to be drawn anew
    mutable QSize m_pictureSize;
    QPixmap m_pixels; ///< of m_picture, so that the hairline costs nothing
};

} // namespace madang
