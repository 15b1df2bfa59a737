// SPDX-License-Identifier: GPL-3.0-or-later
// One of the few values that are shown large: its name, its value, below it the pinned one. States have the colour of
// their tone and a sign. As high as the highest value it has shown, so that little moves when the value changes.
#pragma once

#include "exploreview/output_words.h"
#include "picture/text.h"

#include <QWidget>

namespace madang {

class Appearance;
class PictureBuilder;

class HeadlineCard : public QWidget
{
    Q_OBJECT

public:
    /// `output` lives for ever: a number, a text, or states of one part.
    HeadlineCard(const Appearance &appearance, const ModelOutput &output, QWidget *parent = nullptr);

    void setRun(const ModelRun &run, const ModelRun *pinned); ///< null: nothing is pinned
    void setWords();                                          ///< a language has changed
    const ModelOutput &output() const { return m_output; }
    QString value() const;                             ///< as it is shown: "20 %"
    const QString &pinned() const { return m_pinned; } ///< "Pinned 38 s (+4.2 s)"; empty: nothing is pinned

    bool wantsWholeRow(int width) const; ///< its values are too long for a card of that width
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    qreal valueHeight(qreal width) const;
    int pinnedLines(int width) const;
    void drawNumber(PictureBuilder &picture, QRectF in) const;
    void drawWords(PictureBuilder &picture, QRectF in) const;
    void say();

    const Appearance &m_appearance;
    const ModelOutput &m_output;
    ModelRun m_run, m_pinnedRun; ///< only of this output
    std::vector<int> m_seen;     ///< states it has shown
    bool m_isPinned = false;
    OutputWords m_words;
    QString m_pinned;
};

} // namespace madang
