// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a study document as lines of a text file that Anki imports. Not concerned with drawing the pictures
// or with writing the file.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "studydoc/study_document.h"

#include <QByteArray>

#include <functional>

namespace madang {

/// What comes before the first card.
extern const QByteArray ankiHead;

/// The cards of one block of a document that has all steps, a line each; empty: it asks nothing. `picture`: PNG of the
/// step of that index.
Result<QByteArray> ankiCards(const StudyDocument &document, const Block &block, LanguageMode mode,
                             const std::function<Result<QByteArray>(int step)> &picture);

} // namespace madang
