// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interface_language.h"

#include <QLocale>

namespace madang {

bool interfaceIsKorean()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.constFirst().startsWith(QLatin1String("ko"));
}

} // namespace madang
