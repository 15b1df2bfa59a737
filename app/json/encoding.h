// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes are text at all: UTF-8 without NUL. Not concerned with what the text says.
#pragma once

#include "json/syntax_error.h"

#include <QByteArrayView>

#include <optional>

namespace madang {

/// The first byte that cannot be in a text, or nothing. A byte order mark at the start is fine.
std::optional<SyntaxError> findBadBytes(QByteArrayView text);

} // namespace madang
