// SPDX-License-Identifier: GPL-3.0-or-later
// How everything is shown right now: theme, narration language, motion. Widgets that paint themselves listen to it.
// Not concerned with what a person chose ("as the system does"); that is Preferences.
#pragma once

#include "base/language.h"
#include "picture/theme.h"

#include <QObject>

namespace madang {

class Appearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Theme &theme() const { return madang::theme(m_theme); }
    LanguageMode mode() const { return m_mode; }
    bool reducedMotion() const { return m_reducedMotion; }

    void setTheme(ThemeName name);
    void setMode(LanguageMode mode);
    void setReducedMotion(bool reduced);

signals:
    void themeChanged();
    void modeChanged();
    void reducedMotionChanged();

private:
    ThemeName m_theme = ThemeName::Light;
    LanguageMode m_mode = LanguageMode::Both;
    bool m_reducedMotion = false;
};

} // namespace madang
