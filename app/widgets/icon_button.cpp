// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_button.h"

#include "widgets/appearance.h"
#include "widgets/themed_icon.h"

namespace madang {

IconButton::IconButton(const Appearance &appearance, const QString &icon, Look look, QWidget *parent) :
    QToolButton(parent), m_appearance(appearance), m_icon(icon), m_look(look)
{
    static constexpr const char *looks[] = {"plain", "framed", "primary"};
    setProperty("look", QLatin1String(looks[int(look)]));
    setFocusPolicy(Qt::TabFocus);
    setIconSize({18, 18});
    setCursor(Qt::PointingHandCursor);
    connect(&appearance, &Appearance::themeChanged, this, &IconButton::tint);
    connect(this, &QToolButton::toggled, this, &IconButton::tint);
    tint();
}

void IconButton::setIconName(const QString &name)
{
    if (name == m_icon)
        return;
    m_icon = name;
    tint();
}

void IconButton::setLabel(const QString &label, const QKeySequence &key)
{
    m_key = key;
    setAccessibleName(label);
    setToolTip(key.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, key.toString(QKeySequence::NativeText)));
}

void IconButton::tint()
{
    const Theme &theme = m_appearance.theme();
    setIcon(themedIcon(m_icon, m_look == Look::Primary ? theme.onAccent : isChecked() ? theme.accent : theme.ink));
}

} // namespace madang
