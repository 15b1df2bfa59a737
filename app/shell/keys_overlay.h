// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys over the window, made from their table. Any key or click closes it.
#pragma once

#include "picture/text.h"
#include "widgets/keys.h"

#include <QPointer>
#include <QWidget>

namespace madang {

class Appearance;

class KeysOverlay : public QWidget
{
    Q_OBJECT

public:
    KeysOverlay(const Appearance &appearance, std::vector<Key> keys, QWidget *parent);

    void open(); ///< over the whole parent

    const std::vector<KeyRow> &rows() const { return m_rows; } ///< in the language it was opened in
    QRectF card() const;                                       ///< what they stand on
    QRectF rowArea(size_t row) const;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override { hide(); }
    void hideEvent(QHideEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        std::vector<ShapedTextPtr> keys;
        ShapedTextPtr meaning;
    };
    // On the card as large as it would be with room enough.
    void measure();
    QSizeF fullSize() const;
    QRectF place(size_t row) const;

    const Appearance &m_appearance;
    const std::vector<Key> m_keys;
    std::vector<KeyRow> m_rows;
    std::vector<Line> m_lines; ///< of the rows
    qreal m_keyWidth = 0, m_meaningWidth = 0;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace madang
