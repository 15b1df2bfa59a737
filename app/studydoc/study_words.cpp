// SPDX-License-Identifier: GPL-3.0-or-later
#include "studydoc/study_words.h"

#include <QtGlobal>

namespace madang::study_words {

using namespace Qt::Literals::StringLiterals;

const StudyName claim{{u"흔히 하는 말"_s, u"Often said"_s}, QT_TRANSLATE_NOOP("StudyPages", "Often said")};
const StudyName truth{{u"사실은"_s, u"In fact"_s}, QT_TRANSLATE_NOOP("StudyPages", "In fact")};
const StudyName definition{{u"정의"_s, u"Definition"_s}, QT_TRANSLATE_NOOP("StudyPages", "What it is")};
const StudyName principle{{u"원리"_s, u"Principle"_s}, QT_TRANSLATE_NOOP("StudyPages", "How it works")};
const StudyName example{{u"예시"_s, u"Example"_s}, QT_TRANSLATE_NOOP("StudyPages", "An example")};
const StudyName limits{{u"한계와 대안"_s, u"Limits and alternatives"_s},
                       QT_TRANSLATE_NOOP("StudyPages", "Limits and alternatives")};

const Bilingual step{u"%1단계"_s, u"Step %1"_s};
const Bilingual foretell{u"먼저 생각해 보기"_s, u"Think first"_s};
const Bilingual followUps{u"꼬리질문"_s, u"Follow-up questions"_s};
const Bilingual showAnswer{u"답 보기"_s, u"Show the answer"_s};
const Bilingual answer{u"답"_s, u"Answer"_s};
const Bilingual notes{u"메모"_s, u"Notes"_s};

} // namespace madang::study_words
