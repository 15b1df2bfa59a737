// SPDX-License-Identifier: GPL-3.0-or-later
// Picks a few values out of a JSON text without reading the rest properly: a thousand scenes in the time that reading
// them takes. Judges nothing; on text that is no JSON it gives little or nothing, but never reads beyond the end.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace madang {

/// Calls `use` with the key (without quotes, escapes as they stand) and the text of each member of an object. False
/// when it is no object, or ends too early.
bool forEachMember(QByteArrayView object, const std::function<void(QByteArrayView key, QByteArrayView value)> &use);

/// Calls `use` with the text of each item of a list. False when it is no list, or ends too early.
bool forEachItem(QByteArrayView list, const std::function<void(QByteArrayView item)> &use);

/// The text of a member; empty when there is none. Of a key that stands twice the first counts.
QByteArrayView memberOf(QByteArrayView object, QByteArrayView key);

/// The characters of a string; empty when it is none.
QString stringOf(QByteArrayView value);

} // namespace madang
