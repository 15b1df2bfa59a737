// SPDX-License-Identifier: GPL-3.0-or-later
// The card that says what a pointed-at element is. It lies over the stage view and never takes the mouse or the focus.
#pragma once

#include "picture/text.h"
#include "picture/theme.h"
#include "stageview/explanation.h"

#include <QWidget>

namespace madang {

class ExplanationPopup : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationPopup(QWidget *parent);

    void setTheme(const Theme *theme); ///< must outlive the popup
    /// Shows it beside `target` (in the parent's coordinates), inside the parent.
    void explain(const Explanation &explanation, const QRect &target, bool pinned);

    const Explanation &explanation() const { return m_explanation; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme *m_theme;
    Explanation m_explanation;
    TextBlock m_heading, m_text;
    bool m_pinned = false;
};

} // namespace madang
