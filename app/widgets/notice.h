// SPDX-License-Identifier: GPL-3.0-or-later
// A few words over the lower edge of the window that go away by themselves.
#pragma once

#include <QTimer>
#include <QWidget>

namespace madang {

class Appearance;

class Notice : public QWidget
{
    Q_OBJECT

public:
    Notice(const Appearance &appearance, QWidget *parent);

    void say(const QString &text); ///< an empty text takes the last one away
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Appearance &m_appearance;
    QString m_text;
    QTimer m_timer;
};

} // namespace madang
