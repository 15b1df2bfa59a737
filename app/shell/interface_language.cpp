// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace madang {

InterfaceLanguageSwitch::~InterfaceLanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

Language InterfaceLanguageSwitch::ofSystem()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QStringLiteral("ko")))
            return Language::Korean;
        if (language.startsWith(QStringLiteral("en")))
            return Language::English;
    }
    return Language::English;
}

void InterfaceLanguageSwitch::use(Language language)
{
    if (m_current == int(language))
        return;
    m_current = int(language);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // Qt's own words (file dialogs, "Cancel"). Where its translations are not installed they stay English.
    if (language == Language::Korean
        && m_qts.load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/madang_%1.qm").arg(code(language))))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace madang
