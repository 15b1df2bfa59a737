// SPDX-License-Identifier: GPL-3.0-or-later
// The name of an input or an output as the mode shows it: the English small and muted, beside the Korean where both fit
// on a line, else below. Not concerned with what is named.
#pragma once

#include "base/language.h"
#include "picture/text.h"

#include <QWidget>

namespace madang {

class Appearance;

struct BilingualStyle
{
    qreal size = 14; ///< pixels
    bool bold = false;
    bool muted = false;
    int mostSecondLines = 99; ///< of the English below; what does not fit ends in an ellipsis
};

/// Mark 0: the text, 1: its English. Nothing that does not fit into `width`.
TextBlock labelBlock(const Bilingual &text, LanguageMode mode, const BilingualStyle &style, qreal width);

/// One text for tooltips and screen readers, and where a line is all there is.
QString spokenLabel(const Bilingual &text, LanguageMode mode);
/// The one that is shown where there is room for one only.
const QString &mainText(const Bilingual &text, LanguageMode mode);

/// As it is where it fits into a line of that width, else cut, with an ellipsis.
QString cutToWidth(const QString &text, const Font &font, qreal width);

class BilingualLabel : public QWidget
{
    Q_OBJECT

public:
    BilingualLabel(const Appearance &appearance, const BilingualStyle &style, QWidget *parent = nullptr);

    void setText(const Bilingual &text);
    void setWords(); ///< the mode has changed

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 0}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const TextBlock &block(int width) const;

    const Appearance &m_appearance;
    BilingualStyle m_style;
    Bilingual m_text;
    mutable TextBlock m_block; ///< at m_width
    mutable int m_width = -1;
};

} // namespace madang
