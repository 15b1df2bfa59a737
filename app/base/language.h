// SPDX-License-Identifier: GPL-3.0-or-later
// The two languages of a script, how they are shown, and a text that has both. Not concerned with
// the language of the interface (Qt Linguist) or with choosing fonts.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace madang {

enum class Language { Korean, English };

/// What is shown: one language, or Korean with English below it.
enum class LanguageMode { Korean, English, Both };

/// One text in both languages. A missing language is an empty string.
struct Bilingual
{
    QString ko;
    QString en;

    /// True when there is no text in either language.
    bool isEmpty() const;

    /// The text in `language`, or in the other one where `language` has none: half a translation is
    /// better on a stage than a hole.
    const QString &in(Language language) const;

    /// True when both languages show the same characters (a name such as "TCP", a number), so that
    /// showing both must not show it twice.
    bool isNeutral() const;

    bool operator==(const Bilingual &) const = default;
};

/// A text as the mode shows it: one language, or both with `between`; once where both say the same.
QString inMode(const Bilingual &text, LanguageMode mode, const QString &between);

/// "ko", "en" or "both", exactly; nothing for anything else.
std::optional<LanguageMode> languageModeFromCode(QStringView code);

/// "ko", "en" or "both": the inverse of languageModeFromCode().
QString code(LanguageMode mode);

/// "ko" or "en".
QString code(Language language);

} // namespace madang
