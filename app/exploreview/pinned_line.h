// SPDX-License-Identifier: GPL-3.0-or-later
// One line on the run that is pinned, cut where it is too long; all of it is in its tooltip.
#pragma once

#include <QWidget>

namespace madang {

class Appearance;

class PinnedLine : public QWidget
{
    Q_OBJECT

public:
    explicit PinnedLine(const Appearance &appearance, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override { return {200, 20}; }
    QSize minimumSizeHint() const override { return {60, 20}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Appearance &m_appearance;
    QString m_text;
};

} // namespace madang
