// SPDX-License-Identifier: GPL-3.0-or-later
// A value among many: its name at the left, the value at the right or below where it is too long. States stand on a
// chip with a sign. Below it the pinned one, where it is another.
#pragma once

#include "exploreview/output_words.h"
#include "picture/text.h"

#include <QWidget>

namespace madang {

class Appearance;

class ValueRow : public QWidget
{
    Q_OBJECT

public:
    /// `part`: of states. `output` lives for ever.
    ValueRow(const Appearance &appearance, const ModelOutput &output, std::size_t part, QWidget *parent = nullptr);

    void setRun(const ModelRun &run, const ModelRun *pinned);
    void setWords();
    QString value() const;
    const ModelOutput &output() const { return m_output; }
    std::size_t part() const { return m_part; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Arrangement
    {
        TextBlock name, value, pinned;
        QPointF nameAt, valueAt, pinnedAt;
        qreal height = 0;
    };
    Arrangement arrange(int width) const;
    const Bilingual &name() const;

    const Appearance &m_appearance;
    const ModelOutput &m_output;
    std::size_t m_part;
    OutputWords m_words;
    QString m_pinned;
    bool m_isPinned = false;
    int m_lastHeight = 0;
};

} // namespace madang
