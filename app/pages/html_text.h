// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of scenes as HTML. Not concerned with pages.
#pragma once

#include <QString>

namespace madang {

/// One line of HTML that reads exactly as `text` does; **strong** is in <b>, line ends become <br/>. Good between tags
/// and, as it has no quotation mark of either kind, in a quoted attribute once the tags are left out (see htmlPlain).
QString htmlText(const QString &text);

/// The same without tags.
QString htmlPlain(const QString &text);

} // namespace madang
