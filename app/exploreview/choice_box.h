// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down list whose taken item may be as long as it likes: it is wrapped, not cut. The wheel scrolls the panel.
#pragma once

#include <QComboBox>

namespace madang {

class Appearance;

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const Appearance &appearance, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {80, 34}; }
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace madang
