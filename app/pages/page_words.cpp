// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_words.h"

namespace madang::page_words {

using namespace Qt::Literals::StringLiterals;

const Bilingual step{u"%1단계"_s, u"Step %1"_s};
const Bilingual foretell{u"먼저 생각해 보기"_s, u"Think first"_s};
const Bilingual terms{u"용어"_s, u"Terms"_s};
const Bilingual misconceptions{u"오해와 사실"_s, u"Misconceptions"_s};
const Bilingual claim{u"흔히 하는 말"_s, u"Often said"_s};
const Bilingual truth{u"사실은"_s, u"In fact"_s};
const Bilingual interview{u"면접 질문"_s, u"Interview questions"_s};
const Bilingual definition{u"정의"_s, u"Definition"_s};
const Bilingual principle{u"원리"_s, u"Principle"_s};
const Bilingual example{u"예시"_s, u"Example"_s};
const Bilingual limits{u"한계와 대안"_s, u"Limits and alternatives"_s};
const Bilingual followUps{u"꼬리질문"_s, u"Follow-up questions"_s};
const Bilingual quiz{u"퀴즈"_s, u"Quiz"_s};
const Bilingual sources{u"출처"_s, u"Sources"_s};
const Bilingual showAnswer{u"답 보기"_s, u"Show the answer"_s};
const Bilingual answer{u"답"_s, u"Answer"_s};
const Bilingual notes{u"메모"_s, u"Notes"_s};

} // namespace madang::page_words
