// SPDX-License-Identifier: GPL-3.0-or-later
// A scene in the library: its picture, its title and how far somebody is.
#pragma once

#include "library/scene_entry.h"

#include <QAbstractButton>
#include <QImage>

namespace madang {

class Appearance;

class SceneCard : public QAbstractButton
{
    Q_OBJECT

public:
    SceneCard(const Appearance &appearance, QWidget *parent);

    void setEntry(const SceneEntry &entry);
    const SceneEntry &entry() const { return m_entry; }
    void setFurthest(int steps);            ///< steps seen; 0: none
    void setPicture(const QImage &picture); ///< a null one: not drawn yet; of one pixel: it cannot be drawn
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize pictureSize() const; ///< logical pixels
    static int heightFor(int width);

signals:
    void moveFocus(int key); ///< an arrow key

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void changeEvent(QEvent *event) override;

private:
    void describe();

    const Appearance &m_appearance;
    SceneEntry m_entry;
    int m_furthest = 0;
    QImage m_picture;
};

} // namespace madang
