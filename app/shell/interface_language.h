// SPDX-License-Identifier: GPL-3.0-or-later
// The language of buttons and messages, switched while the program runs. Not the language of scenes.
#pragma once

#include "base/language.h"

#include <QTranslator>

namespace madang {

class InterfaceLanguageSwitch
{
public:
    InterfaceLanguageSwitch() = default;
    ~InterfaceLanguageSwitch();
    InterfaceLanguageSwitch(const InterfaceLanguageSwitch &) = delete;
    InterfaceLanguageSwitch &operator=(const InterfaceLanguageSwitch &) = delete;

    /// Every widget gets a LanguageChange.
    void use(Language language);

    /// The system's: Korean where its first known language is Korean, else English.
    static Language ofSystem();

private:
    QTranslator m_ours, m_qts;
    int m_current = -1;
};

} // namespace madang
