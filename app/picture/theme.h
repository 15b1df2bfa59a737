// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by meaning. A script names a tone, a theme says how it looks. The one place to add a theme.
#pragma once

#include <QColor>
#include <QStringView>

#include <optional>

namespace madang {

enum class Tone { Plain, Slate, Blue, Green, Violet, Amber, Red, Teal };
enum class ThemeName { Light, Dark, Print, Contrast };

/// How a surface is filled where colour may not carry meaning alone (print): a pattern of lines over `fill`.
enum class Hatch { None, Forward, Backward, Cross, Horizontal, Vertical, Grid, Dots };

struct ToneColors
{
    QColor fill;   ///< pale surface
    QColor stroke; ///< 2 px outline, dots, arrows; ≥ 3:1 on the stage
    QColor text;   ///< coloured text; ≥ 4.5:1 on `fill` and on the stage
    Hatch hatch = Hatch::None;
};

struct Theme
{
    ThemeName name = ThemeName::Light;
    QColor stage, ink, muted, faint, line;                     ///< the stage and what is drawn on it
    QColor window, panel, hover, accent, accentTint, onAccent; ///< the program's windows
    ToneColors tones[8];                                       ///< by Tone

    const ToneColors &tone(Tone tone) const { return tones[int(tone)]; }
};

const Theme &theme(ThemeName name);

std::optional<Tone> toneFromName(QStringView name); ///< "plain", "slate", "blue" …
QString nameOf(Tone tone);
std::optional<ThemeName> themeFromName(QStringView name); ///< "light", "dark", "print", "contrast"
QString nameOf(ThemeName name);

} // namespace madang
