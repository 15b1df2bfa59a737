// SPDX-License-Identifier: GPL-3.0-or-later
// Korean grammar that depends on how a word is read aloud. Not a morphological analyser: only the
// last sound is looked at.
#pragma once

#include <QString>

namespace madang {

/// `word` followed by the right one of `pair`, which is "은/는", "이/가", "을/를", "과/와", "으로/로" or
/// the like: the form after a final consonant, '/', the form after a vowel. 으로/로 knows that ㄹ takes 로.
///
/// Numbers are read in Sino-Korean (80 팔십), capitals by their names (TCP 티시피), other Latin words
/// by the usual spelling in Hangul, judged by their last letters (cache 캐시, pipeline 파이프라인); that
/// is right for the words of this trade, not for all of English. What stands in closing brackets does
/// not count, as the rule is: 가상 머신(VM)은. Closing quotes and punctuation are looked through.
/// A word whose end cannot be read gets both forms, "은(는)" or "(으)로".
QString withParticle(const QString &word, const QString &pair);

} // namespace madang
