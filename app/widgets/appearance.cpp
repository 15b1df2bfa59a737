// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

namespace madang {

void Appearance::setTheme(ThemeName name)
{
    if (name == m_theme)
        return;
    m_theme = name;
    emit themeChanged();
}

void Appearance::setMode(LanguageMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit modeChanged();
}

void Appearance::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
}

} // namespace madang
