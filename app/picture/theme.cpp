// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/theme.h"

#include <algorithm>
#include <array>

namespace madang {

namespace {

struct Name
{
    const char *text;
    int value;
};

constexpr std::array<Name, 8> toneNames{{
    {"plain", int(Tone::Plain)},
    {"slate", int(Tone::Slate)},
    {"blue", int(Tone::Blue)},
    {"green", int(Tone::Green)},
    {"violet", int(Tone::Violet)},
    {"amber", int(Tone::Amber)},
    {"red", int(Tone::Red)},
    {"teal", int(Tone::Teal)},
}};

constexpr std::array<Name, 4> themeNames{{
    {"light", int(ThemeName::Light)},
    {"dark", int(ThemeName::Dark)},
    {"print", int(ThemeName::Print)},
    {"contrast", int(ThemeName::Contrast)},
}};

template<std::size_t N>
std::optional<int> find(const std::array<Name, N> &names, QStringView name)
{
    for (const Name &each : names) {
        if (name == QLatin1String(each.text))
            return each.value;
    }
    return std::nullopt;
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ToneColors tone(QRgb fill, QRgb stroke, QRgb text, Hatch hatch = Hatch::None)
{
    return {rgb(fill), rgb(stroke), rgb(text), hatch};
}

void setWindow(Theme &theme, QRgb window, QRgb panel, QRgb hover, QRgb accent, QRgb accentTint, QRgb onAccent)
{
    theme.window = rgb(window);
    theme.panel = rgb(panel);
    theme.hover = rgb(hover);
    theme.accent = rgb(accent);
    theme.accentTint = rgb(accentTint);
    theme.onAccent = rgb(onAccent);
}

void setStage(Theme &theme, QRgb stage, QRgb ink, QRgb muted, QRgb faint, QRgb line)
{
    theme.stage = rgb(stage);
    theme.ink = rgb(ink);
    theme.muted = rgb(muted);
    theme.faint = rgb(faint);
    theme.line = rgb(line);
}

void setTones(Theme &theme, const std::array<ToneColors, 8> &tones)
{
    std::copy(tones.begin(), tones.end(), theme.tones);
}

// Texts are darker than strokes where the stroke's colour does not reach 4.5:1 on the pale fill.
Theme light()
{
    Theme theme;
    theme.name = ThemeName::Light;
    setStage(theme, 0xFFFFFF, 0x171B21, 0x5A6472, 0x8A94A3, 0xDCE1E8);
    setWindow(theme, 0xF4F6F9, 0xFFFFFF, 0xEEF2F7, 0x2A63D2, 0xE8F0FE, 0xFFFFFF);
    setTones(theme, {tone(0xF7F9FB, 0x808B9A, 0x171B21), tone(0xEEF1F5, 0x475569, 0x475569),
                     tone(0xE8F0FE, 0x2F6FEB, 0x2A63D2), tone(0xE3F5EA, 0x16834A, 0x147944),
                     tone(0xEFEAFE, 0x6B46E5, 0x6B46E5), tone(0xFFF3DC, 0xB26A00, 0x9C5D00),
                     tone(0xFDEAEA, 0xC93535, 0xC03333), tone(0xE0F4F6, 0x0B7A86, 0x0A747F)});
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    setStage(theme, 0x12171E, 0xE9EDF3, 0xA3AEBD, 0x75808F, 0x2B333F);
    setWindow(theme, 0x0F1319, 0x171C24, 0x202733, 0x7AA8FF, 0x1D2B47, 0x0F1319);
    setTones(theme, {tone(0x1A2029, 0x75808F, 0xE9EDF3), tone(0x222A35, 0xA7B3C4, 0xA7B3C4),
                     tone(0x1B2A45, 0x7AA8FF, 0x7AA8FF), tone(0x16301F, 0x5CCB8F, 0x5CCB8F),
                     tone(0x2A2246, 0xB39CFF, 0xB39CFF), tone(0x362A12, 0xF0B44C, 0xF0B44C),
                     tone(0x3B1C1E, 0xFF8585, 0xFF8585), tone(0x12302F, 0x58C7D3, 0x58C7D3)});
    return theme;
}

// On paper a tone is told apart by its hatch, so that a black and white printer loses nothing.
Theme print()
{
    Theme theme = light();
    theme.name = ThemeName::Print;
    setStage(theme, 0xFFFFFF, 0x000000, 0x333333, 0x6B6B6B, 0x9A9A9A);
    const auto ink = [](Hatch hatch) { return tone(0xFFFFFF, 0x000000, 0x000000, hatch); };
    setTones(theme, {ink(Hatch::None), ink(Hatch::Horizontal), ink(Hatch::Forward), ink(Hatch::Backward),
                     ink(Hatch::Grid), ink(Hatch::Dots), ink(Hatch::Cross), ink(Hatch::Vertical)});
    return theme;
}

Theme contrast()
{
    Theme theme;
    theme.name = ThemeName::Contrast;
    setStage(theme, 0x000000, 0xFFFFFF, 0xE6E6E6, 0xB8B8B8, 0x8C8C8C);
    setWindow(theme, 0x000000, 0x000000, 0x2A2A2A, 0xFFE14D, 0x332D00, 0x000000);
    setTones(theme, {tone(0x000000, 0xFFFFFF, 0xFFFFFF), tone(0x16191D, 0xD5DBE3, 0xE3E8EE),
                     tone(0x001A40, 0x7DB6FF, 0xA8CEFF), tone(0x00260F, 0x4DF08C, 0x86F7B1),
                     tone(0x1E0F3D, 0xC7A8FF, 0xD9C6FF), tone(0x2E2000, 0xFFC83D, 0xFFD976),
                     tone(0x3A0508, 0xFF8A8A, 0xFFB0B0), tone(0x00282B, 0x4DE8F5, 0x8CF1FA)});
    return theme;
}

} // namespace

const Theme &theme(ThemeName name)
{
    static const Theme themes[] = {light(), dark(), print(), contrast()};
    return themes[int(name)];
}

std::optional<Tone> toneFromName(QStringView name)
{
    const std::optional<int> found = find(toneNames, name);
    return found ? std::optional(Tone(*found)) : std::nullopt;
}

QString nameOf(Tone tone)
{
    return QLatin1String(toneNames[std::size_t(tone)].text);
}

std::optional<ThemeName> themeFromName(QStringView name)
{
    const std::optional<int> found = find(themeNames, name);
    return found ? std::optional(ThemeName(*found)) : std::nullopt;
}

QString nameOf(ThemeName name)
{
    return QLatin1String(themeNames[std::size_t(name)].text);
}

} // namespace madang
