// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to a tree of Nodes with places, or the reasons why not. Knows JSON, and nothing of scenes.
#pragma once

#include "base/result.h"
#include "script/node.h"

#include <QByteArray>

namespace madang {

/// Reads at most `maxBytes` of a regular file. Folders, pipes, sockets and devices are refused without being opened,
/// so that this never waits for anybody.
Result<QByteArray> readBounded(const QString &path, qint64 maxBytes);

/// `file` only names the text in problems. A key that stands twice in an object is a problem, and the first one
/// counts: the value is there whenever the text can be read at all, so look at hasErrors() too. Texts of more than
/// maxScriptBytes, values nested deeper than maxScriptDepth and more than 200,000 values are refused.
Result<Node> readJson(const QByteArray &json, const QString &file);

} // namespace madang
