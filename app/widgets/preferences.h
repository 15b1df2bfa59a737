// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered between two runs: choices, the window, and the place in every scene. Values that cannot be right
// (a damaged or foreign file) count as never chosen.
#pragma once

#include "base/language.h"
#include "picture/theme.h"
#include "player/place.h"

#include <QSettings>

#include <optional>

namespace madang {

enum class InterfaceLanguage { System, Korean, English };
enum class Motion { System, Full, Reduced };

class Preferences
{
public:
    Preferences();

    InterfaceLanguage interfaceLanguage() const;
    void setInterfaceLanguage(InterfaceLanguage language);
    std::optional<ThemeName> theme() const; ///< nothing: as the system does
    void setTheme(std::optional<ThemeName> theme);
    Motion motion() const;
    void setMotion(Motion motion);
    std::optional<LanguageMode> narration() const; ///< nothing: never chosen
    void setNarration(LanguageMode mode);
    double rate() const; ///< 0.5…2
    void setRate(double rate);
    bool autoPlay() const;
    void setAutoPlay(bool on);
    bool hintDismissed() const;
    void setHintDismissed(bool dismissed);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// A choice of the export dialog, as a text: empty when never chosen. Whoever reads it sees whether it can be
    /// right; only its length is bounded here.
    QString exportChoice(const QString &key) const;
    void setExportChoice(const QString &key, const QString &value); ///< empty: not chosen any more

    /// `scene`: its id, or the path of a file that is not in the library.
    std::optional<Place> place(const QString &scene) const;
    void setPlace(const QString &scene, Place place);
    QString lastScene() const; ///< the scene whose place was set last
    void sync() { m_settings.sync(); }

private:
    mutable QSettings m_settings;
};

} // namespace madang
