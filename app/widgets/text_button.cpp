// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_button.h"

namespace madang {

TextButton::TextButton(Look look, QWidget *parent) : QToolButton(parent)
{
    static constexpr const char *looks[] = {"plain", "framed", "primary"};
    setProperty("look", QLatin1String(looks[int(look)]));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

} // namespace madang
