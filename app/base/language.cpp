// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace madang {

bool Bilingual::isEmpty() const
{
    return ko.isEmpty() && en.isEmpty();
}

const QString &Bilingual::in(Language language) const
{
    const QString &wanted = language == Language::Korean ? ko : en;
    const QString &other = language == Language::Korean ? en : ko;
    return wanted.isEmpty() ? other : wanted;
}

bool Bilingual::isNeutral() const
{
    return in(Language::Korean) == in(Language::English);
}

QString inMode(const Bilingual &text, LanguageMode mode, const QString &between)
{
    if (mode != LanguageMode::Both)
        return text.in(mode == LanguageMode::English ? Language::English : Language::Korean);
    const QString &ko = text.in(Language::Korean);
    return text.isNeutral() || text.en.isEmpty() || ko == text.en ? ko : ko + between + text.en;
}

std::optional<LanguageMode> languageModeFromCode(QStringView code)
{
    if (code == u"ko")
        return LanguageMode::Korean;
    if (code == u"en")
        return LanguageMode::English;
    if (code == u"both")
        return LanguageMode::Both;
    return std::nullopt;
}

QString code(LanguageMode mode)
{
    switch (mode) {
    case LanguageMode::Korean:
        return QStringLiteral("ko");
    case LanguageMode::English:
        return QStringLiteral("en");
    case LanguageMode::Both:
        return QStringLiteral("both");
    }
    Q_UNREACHABLE();
}

QString code(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

} // namespace madang
