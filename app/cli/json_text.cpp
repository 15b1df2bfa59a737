// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madang {

QByteArray jsonText(const QString &text)
{
    // QJsonDocument writes no bare strings; a list of one is the string and its brackets.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace madang
