// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/korean.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace madang {

namespace {

/// What a word ends in when it is read aloud.
enum class Ending { Vowel, Rieul, Consonant };

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatinVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// The part of `word` whose last character is read: without closing quotes and punctuation, and
/// without a bracket at the end when something stands before it.
QStringView readPart(QStringView word)
{
    for (;;) {
        while (!word.isEmpty() && QStringView(u"\"'`.,!?:;*_~…”’»>」』》〉 ").contains(word.back()))
            word.chop(1);
        if (word.isEmpty() || (word.back() != u')' && word.back() != u']' && word.back() != u'}'))
            return word;
        const QChar open = word.back() == u')' ? u'(' : word.back() == u']' ? u'[' : u'{';
        const qsizetype start = word.lastIndexOf(open);
        const QStringView before = start > 0 ? word.left(start).trimmed() : QStringView();
        if (before.isEmpty())
            word.chop(1);
        else
            word = before;
    }
}

Ending endingOfSyllable(QChar c)
{
    const int final = (c.unicode() - 0xAC00) % 28;
    return final == 0 ? Ending::Vowel : final == 8 ? Ending::Rieul : Ending::Consonant;
}

/// Sino-Korean: 영 일 이 삼 사 오 육 칠 팔 구; a number ending in zeros is read by their count (십, 백,
/// 천, 만, 억, 경 end in a consonant, 조 does not).
Ending endingOfNumber(QStringView word)
{
    switch (word.back().unicode()) {
    case '2':
    case '4':
    case '5':
    case '9':
        return Ending::Vowel;
    case '1':
    case '7':
    case '8':
        return Ending::Rieul;
    case '3':
    case '6':
        return Ending::Consonant;
    default:
        break;
    }
    int zeros = 0;
    for (qsizetype i = word.size() - 1; i >= 0 && (word[i] == u'0' || word[i] == u','); --i)
        zeros += word[i] == u'0' ? 1 : 0;
    return zeros >= 12 && zeros < 16 ? Ending::Vowel : Ending::Consonant;
}

/// 엘, 알 / 엠, 엔 / all others end in a vowel.
Ending endingOfLetterName(QChar c)
{
    const QChar lower = c.toLower();
    if (lower == u'l' || lower == u'r')
        return Ending::Rieul;
    return lower == u'm' || lower == u'n' ? Ending::Consonant : Ending::Vowel;
}

/// Words whose spelling in Hangul the rules below would get wrong.
std::optional<Ending> endingOfKnownWord(QStringView word)
{
    static constexpr std::array<QStringView, 6> vowels = {u"bit", u"check", u"hit", u"ip", u"kit", u"limit"};
    static constexpr std::array<QStringView, 3> consonants = {u"one", u"prototype", u"type"};
    if (std::find(vowels.begin(), vowels.end(), word) != vowels.end())
        return Ending::Vowel;
    if (std::find(consonants.begin(), consonants.end(), word) != consonants.end())
        return Ending::Consonant;
    return std::nullopt;
}

/// A lower-case English word as it is commonly written in Hangul.
Ending endingOfEnglish(QStringView word)
{
    if (const std::optional<Ending> known = endingOfKnownWord(word))
        return *known;
    const QChar last = word.back();
    // A silent e: the consonant before it is the last sound (pipeline, volume, table).
    if (last == u'e' && word.size() > 2 && !isLatinVowel(word[word.size() - 2])) {
        const QChar before = word[word.size() - 2];
        if (before == u'l')
            return Ending::Rieul;
        return before == u'm' || before == u'n' ? Ending::Consonant : Ending::Vowel;
    }
    const QChar before = word.size() > 1 ? word[word.size() - 2] : QChar();
    const bool afterOneVowel = isLatinVowel(before) && (word.size() < 3 || !isLatinVowel(word[word.size() - 3]));
    switch (last.unicode()) {
    case 'l':
        return Ending::Rieul;
    case 'm':
    case 'n':
        return Ending::Consonant;
    case 'g': // ping, but log 로그
        return before == u'n' ? Ending::Consonant : Ending::Vowel;
    case 'k': // lock, webhook, but disk 디스크, network 네트워크
        return before == u'c' || word.endsWith(u"ook") ? Ending::Consonant : Ending::Vowel;
    case 'c': // public, but sync 싱크
        return before == u'i' ? Ending::Consonant : Ending::Vowel;
    case 'p': // map, group, but dump 덤프, loop 루프
        return (isLatinVowel(before) && !word.endsWith(u"oop")) || before == u'p' ? Ending::Consonant : Ending::Vowel;
    case 't': // socket, reset, but port 포트, root 루트
        return afterOneVowel ? Ending::Consonant : Ending::Vowel;
    case 'b': // web, job, but hub 허브
        return isLatinVowel(before) && before != u'u' ? Ending::Consonant : Ending::Vowel;
    default:
        return Ending::Vowel;
    }
}

Ending endingOfLatin(QStringView word)
{
    qsizetype start = word.size();
    while (start > 0 && isLatin(word[start - 1]))
        --start;
    word = word.mid(start);
    const bool capitals = isCapital(word.back());
    const QString lower = word.toString().toLower();
    const bool unpronounceable =
        std::none_of(lower.begin(), lower.end(), [](QChar c) { return isLatinVowel(c) || c == u'y'; });
    // TCP and PostgreSQL by letters; so are tcp and vm, which cannot be read otherwise.
    if (capitals || unpronounceable)
        return endingOfLetterName(word.back());
    // Of OAuth or rollingUpdate only the last part matters.
    return endingOfEnglish(lower);
}

std::optional<Ending> endingOf(QStringView word)
{
    const QStringView part = readPart(word);
    if (part.isEmpty())
        return std::nullopt;
    const QChar last = part.back();
    if (last >= QChar(0xAC00) && last <= QChar(0xD7A3))
        return endingOfSyllable(last);
    if (isDigit(last))
        return endingOfNumber(part);
    if (isLatin(last))
        return endingOfLatin(part);
    if (last >= QChar(0x314F) && last <= QChar(0x3163)) // ㅏ is read 아
        return Ending::Vowel;
    if (last >= QChar(0x3131) && last <= QChar(0x314E)) // ㄱ is read 기역, ㄹ 리을
        return last == u'ㄹ' ? Ending::Rieul : Ending::Consonant;
    if (last == u'%' || last == u'℃' || last == u'°') // 퍼센트, 도
        return Ending::Vowel;
    if (last == u'+') // 플러스
        return Ending::Vowel;
    return std::nullopt;
}

} // namespace

QString withParticle(const QString &word, const QString &pair)
{
    const qsizetype slash = pair.indexOf(u'/');
    Q_ASSERT(slash >= 0);
    const QString afterConsonant = pair.left(slash);
    const QString afterVowel = pair.mid(slash + 1);
    const std::optional<Ending> ending = endingOf(word);
    if (!ending) {
        if (afterConsonant.endsWith(afterVowel)) // 으로/로 → (으)로
            return word + u'(' + afterConsonant.chopped(afterVowel.size()) + u')' + afterVowel;
        return word + afterConsonant + u'(' + afterVowel + u')';
    }
    // ㄹ before 으로 is the one exception: 서울로, 터미널로; so too 으로서, 으로써.
    const bool consonant = *ending == Ending::Consonant
                           || (*ending == Ending::Rieul && !afterConsonant.startsWith(QStringLiteral("으로")));
    return word + (consonant ? afterConsonant : afterVowel);
}

} // namespace madang
