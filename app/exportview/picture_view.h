// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one image, pixel for pixel, in the middle; transparent parts lie on a chessboard. Not concerned with what the
// image is of.
#pragma once

#include <QColor>
#include <QImage>
#include <QWidget>

namespace madang {

class Appearance;

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(const Appearance &appearance, QWidget *parent = nullptr);

    /// In device pixels; where it is transparent there is a chessboard of these colours.
    void setImage(const QImage &image, const QColor &board, const QColor &squares);
    const QImage &image() const { return m_image; }
    QSize room() const; ///< device pixels there are for an image

    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {240, 135}; }

signals:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override { emit roomChanged(); }

private:
    const Appearance &m_appearance;
    QImage m_image;
    QColor m_board, m_squares;
};

} // namespace madang
