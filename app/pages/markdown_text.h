// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of scenes as Markdown (CommonMark with GitHub's extensions). Not concerned with pages.
#pragma once

#include <QString>

namespace madang {

/// One line of Markdown that reads exactly as `text` does: what Markdown, HTML or a formula would take for its own is
/// escaped, line ends become <br/>. **strong** is bold, also where a Korean particle follows it at once.
QString markdownText(const QString &text);

/// The same without bold, for headings, the words of links and what stands for a picture.
QString markdownPlain(const QString &text);

/// A line of HTML in between, such as a <summary>, in which Markdown is not read: nothing is to be escaped for it.
QString htmlInMarkdown(const QString &text);

/// [words](url); `words` is plain text. The words alone when there is no address.
QString markdownLink(const QString &words, const QString &url);

} // namespace madang
