// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs of text in the stage's own type: Korean breaks at spaces, **strong** is bold. Its height follows its
// width. Text only: nothing in it can be clicked.
#pragma once

#include "base/language.h"
#include "picture/text.h"

#include <QWidget>

#include <vector>

class QColor;

namespace madang {

class Appearance;
struct Theme;

struct Passage
{
    enum class Ink { Ink, Muted, Accent, Good, Bad };

    QString text;
    qreal size = 14; ///< pixels
    bool bold = false;
    Ink ink = Ink::Ink;
    qreal before = 0; ///< pixels above it, unless it is the first
    qreal lineHeight = 1.5;
};

/// A text as the mode shows it: one passage, or the Korean one with the English one below it, muted and a little
/// smaller. Nothing for an empty text.
std::vector<Passage> passages(const Bilingual &text, LanguageMode mode, const Passage &style);

QColor inkColor(Passage::Ink ink, const Theme &theme);

class Prose : public QWidget
{
    Q_OBJECT

public:
    explicit Prose(const Appearance &appearance, QWidget *parent = nullptr);

    void setPassages(std::vector<Passage> passages);
    void setText(const QString &text, qreal size = 14, Passage::Ink ink = Passage::Ink::Ink, bool bold = false);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The height these passages would take.
    static int height(const std::vector<Passage> &passages, int width);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const std::vector<TextBlock> &blocks(int width) const;

    const Appearance &m_appearance;
    std::vector<Passage> m_passages;
    mutable std::vector<TextBlock> m_blocks; ///< at m_width
    mutable int m_width = -1;
};

} // namespace madang
