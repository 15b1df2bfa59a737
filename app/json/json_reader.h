// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to a tree of Nodes with places, or the reasons why not. Knows JSON, and nothing of scenes.
#pragma once

#include "base/result.h"
#include "json/node.h"

#include <QByteArray>

namespace madang {

/// Bounds on what is read; beyond them reading stops with one clear problem.
inline constexpr qint64 maxJsonBytes = 2 * 1024 * 1024;
inline constexpr int maxJsonDepth = 64;

/// What to do about a file that is none of its kind, where those who read it know; for messages.
struct ReadHints
{
    QString folder = {}; ///< it is a folder
    QString tooBig = {};
    QString empty = {};
};

/// Reads at most `maxBytes` of a regular file. Folders, pipes, sockets and devices are refused without being opened,
/// so that this never waits for anybody.
Result<QByteArray> readBounded(const QString &path, qint64 maxBytes, const ReadHints &hints = {});

/// `file` only names the text in problems. A key that stands twice in an object is a problem, and the first one
/// counts: the value is there whenever the text can be read at all, so look at hasErrors() too. Texts of more than
/// maxJsonBytes, values nested deeper than maxJsonDepth and more than 200,000 values are refused.
Result<Node> readJson(const QByteArray &json, const QString &file, const ReadHints &hints = {});

} // namespace madang
