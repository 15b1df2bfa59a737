// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace madang {

namespace {

constexpr int mostSteps = 1000;
constexpr int longestChoice = 4096; ///< characters: a path

template<class Enum, std::size_t N>
Enum choice(const QString &text, const std::array<const char *, N> &names)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *name) { return text == QLatin1String(name); });
    return found == names.end() ? Enum() : Enum(found - names.begin());
}

constexpr std::array languageNames{"system", "ko", "en"};
constexpr std::array motionNames{"system", "full", "reduced"};

/// A path holds slashes, which settings take for groups.
QString keyOf(const QString &scene)
{
    return QStringLiteral("places/") + QString::fromLatin1(QUrl::toPercentEncoding(scene));
}

} // namespace

Preferences::Preferences() :
    m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("madang"), QStringLiteral("madang"))
{}

InterfaceLanguage Preferences::interfaceLanguage() const
{
    return choice<InterfaceLanguage>(m_settings.value(QStringLiteral("interface/language")).toString(), languageNames);
}

void Preferences::setInterfaceLanguage(InterfaceLanguage language)
{
    m_settings.setValue(QStringLiteral("interface/language"), QLatin1String(languageNames[size_t(language)]));
}

std::optional<ThemeName> Preferences::theme() const
{
    return themeFromName(m_settings.value(QStringLiteral("interface/theme")).toString());
}

void Preferences::setTheme(std::optional<ThemeName> theme)
{
    m_settings.setValue(QStringLiteral("interface/theme"), theme ? nameOf(*theme) : QStringLiteral("system"));
}

Motion Preferences::motion() const
{
    return choice<Motion>(m_settings.value(QStringLiteral("interface/motion")).toString(), motionNames);
}

void Preferences::setMotion(Motion motion)
{
    m_settings.setValue(QStringLiteral("interface/motion"), QLatin1String(motionNames[size_t(motion)]));
}

std::optional<LanguageMode> Preferences::narration() const
{
    return languageModeFromCode(m_settings.value(QStringLiteral("narration/language")).toString());
}

void Preferences::setNarration(LanguageMode mode)
{
    m_settings.setValue(QStringLiteral("narration/language"), code(mode));
}

double Preferences::rate() const
{
    const double rate = m_settings.value(QStringLiteral("player/rate"), 1).toDouble();
    return std::isfinite(rate) && rate >= 0.5 && rate <= 2 ? rate : 1;
}

void Preferences::setRate(double rate)
{
    m_settings.setValue(QStringLiteral("player/rate"), rate);
}

bool Preferences::autoPlay() const
{
    return m_settings.value(QStringLiteral("player/auto"), false).toBool();
}

void Preferences::setAutoPlay(bool on)
{
    m_settings.setValue(QStringLiteral("player/auto"), on);
}

bool Preferences::hintDismissed() const
{
    return m_settings.value(QStringLiteral("interface/hint-dismissed"), false).toBool();
}

void Preferences::setHintDismissed(bool dismissed)
{
    m_settings.setValue(QStringLiteral("interface/hint-dismissed"), dismissed);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QString Preferences::exportChoice(const QString &key) const
{
    const QString value = m_settings.value(QStringLiteral("export/") + key).toString();
    return value.size() <= longestChoice ? value : QString();
}

void Preferences::setExportChoice(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_settings.remove(QStringLiteral("export/") + key);
    else
        m_settings.setValue(QStringLiteral("export/") + key, value);
}

std::optional<Place> Preferences::place(const QString &scene) const
{
    const QStringList parts = m_settings.value(keyOf(scene)).toString().split(u' ');
    if (parts.size() != 2)
        return {};
    bool stepRead = false, furthestRead = false;
    const Place place{parts[0].toInt(&stepRead), parts[1].toInt(&furthestRead)};
    if (!stepRead || !furthestRead || place.step < 0 || place.furthest < place.step || place.furthest > mostSteps)
        return {};
    return place;
}

void Preferences::setPlace(const QString &scene, Place place)
{
    m_settings.setValue(keyOf(scene),
                        QStringLiteral("%1 %2").arg(place.step).arg(std::max(place.step, place.furthest)));
    m_settings.setValue(QStringLiteral("interface/last-scene"), scene);
}

QString Preferences::lastScene() const
{
    return m_settings.value(QStringLiteral("interface/last-scene")).toString();
}

} // namespace madang
