// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to choose: its letter and its words, and afterwards whether it was right. Space and Enter choose it.
#pragma once

#include "picture/text.h"

#include <QAbstractButton>

namespace madang {

class Appearance;

class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Verdict { None, Right, Wrong };

    ChoiceButton(const Appearance &appearance, int index, QWidget *parent = nullptr);

    void setWords(const QString &main, const QString &second); ///< `second` may be empty
    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    QSize minimumSizeHint() const override { return {80, 36}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    TextBlock block(int width) const;
    void describe();

    const Appearance &m_appearance;
    int m_index;
    QString m_second;
    Verdict m_verdict = Verdict::None;
};

} // namespace madang
