// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a text that is no JSON, in words for the person who wrote it. Finds the first fault only: after it
// everything else would be guesswork.
#pragma once

#include "json/cursor.h"
#include "json/node.h"

#include <QString>

#include <vector>

namespace madang {

struct SyntaxError
{
    Position at;
    QString message;
    QString hint;
};

/// How far a text made sense.
struct SyntaxState
{
    explicit SyntaxState(QByteArrayView text);

    enum class After { Nothing, Opening, Key, Value };

    /// Over white space, commas and colons to the next token. Only where the text is known to be sound.
    void skipToToken();

    Cursor cursor; ///< behind the last token that made sense
    After after = After::Nothing;
    std::vector<Node *> open; ///< containers that are open, the innermost last
};

/// `hintIfEmpty`: what to do when there is nothing at all.
SyntaxError describeSyntaxError(const SyntaxState &state, const QString &hintIfEmpty);

/// Whether `written` is a number as JSON has them, whole and nothing else.
bool isNumber(QByteArrayView written);

/// Of a number that is not, starting at `cursor`.
SyntaxError describeBadNumber(Cursor cursor);

} // namespace madang
