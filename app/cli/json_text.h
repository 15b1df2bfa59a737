// SPDX-License-Identifier: GPL-3.0-or-later
// Strings for the JSON that commands print, which keeps its keys in the order people read them in (QJsonDocument
// sorts them).
#pragma once

#include <QByteArray>
#include <QString>

namespace madang {

/// A JSON string, quotes included.
QByteArray jsonText(const QString &text);

} // namespace madang
