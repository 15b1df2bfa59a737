// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file held against its spec, with everything that is wrong with it. For files whose fields are all of the
// types that every file has; scenes are read by script.
#pragma once

#include "base/result.h"
#include "json/field_spec.h"
#include "json/json_reader.h"

namespace madang {

/// `whole`: of the value that the text is; messages call it by its key. As with readJson() there is a value whenever
/// the text can be read at all, so look at hasErrors() too.
Result<Node> readChecked(const QByteArray &json, const QString &file, const FieldSpec &whole,
                         const ReadHints &hints = {});

/// The same of a file on disk.
Result<Node> readCheckedFile(const QString &file, const FieldSpec &whole, const ReadHints &hints = {});

} // namespace madang
