// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that shows and hides what stands below it. Space and Enter switch; closed at first.
#pragma once

#include <QAbstractButton>

namespace madang {

class Appearance;

class Disclosure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Disclosure(const Appearance &appearance, QWidget *parent = nullptr);

    void setContent(QWidget *content); ///< stands in the layout after this
    void setHeading(const QString &text);
    bool isOpen() const { return isChecked(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    void unfold(bool open);

    const Appearance &m_appearance;
    QWidget *m_content = nullptr;
};

} // namespace madang
