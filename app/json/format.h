// SPDX-License-Identifier: GPL-3.0-or-later
// JSON in the one form that all our files have, for "madang fmt". Does not judge what it prints.
#pragma once

#include "json/node.h"

#include <QByteArray>
#include <QString>

namespace madang {

/// Two spaces a level, keys in the order they stand in, numbers as they were written, Korean as it is; objects and
/// lists on one line where they fit into 120 columns (a Hangul syllable takes two) and are no list of several objects.
/// Ends with a line end. Formatting the outcome again changes nothing.
QByteArray formatJson(const Node &root);

/// A string as JSON has it, quotes included.
QByteArray jsonText(const QString &text);

} // namespace madang
