// SPDX-License-Identifier: GPL-3.0-or-later
// Korean grammar that depends on how a word is read aloud. Not a morphological analyser: it looks at
// the last sound only.
#pragma once

#include <QString>

namespace madang {

/// `word` followed by the right one of `pair`, which is written "은/는", "이/가", "을/를", "과/와",
/// "으로/로", "아/야" or the like: first the form after a final consonant, then the one after a vowel.
/// Digits are read in Sino-Korean (80 팔십), Latin words by rules for their last letters (VM 브이엠,
/// cache 캐시 is a vowel), single capitals by letter name (TCP 티시피). Closing quotes, brackets and
/// punctuation at the end are looked through. 으로/로 knows that ㄹ takes 로.
/// A word with no readable end, and a `pair` without '/', give the pair as "은(는)" does: both forms.
QString withParticle(const QString &word, const QString &pair);

} // namespace madang
