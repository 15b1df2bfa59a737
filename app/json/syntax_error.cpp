// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/syntax_error.h"

#include "json/problem_list.h"

#include <optional>

namespace madang {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QString bracketOf(const Node &container)
{
    return container.isObject() ? QStringLiteral("{") : QStringLiteral("[");
}

QString closerOf(const Node &container)
{
    return container.isObject() ? QStringLiteral("}") : QStringLiteral("]");
}

QString characterAt(const Cursor &cursor)
{
    const QString here = QString::fromUtf8(cursor.rest().first(qMin<qsizetype>(4, cursor.rest().size())));
    return here.left(!here.isEmpty() && here.front().isHighSurrogate() ? 2 : 1);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool startsValue(char c)
{
    return c == '"' || c == '{' || c == '[' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
           || (c >= 'A' && c <= 'Z');
}

SyntaxError endsTooEarly(const Cursor &cursor, const SyntaxState &state, const QString &hintIfEmpty)
{
    if (state.open.empty())
        return {cursor.position(), translate("Json", "There is nothing in this file."), hintIfEmpty};
    const Node &open = *state.open.back();
    return {
        cursor.position(),
        translate("Json", "The text ends before the %1 of line %2 is closed.").arg(bracketOf(open)).arg(open.at.line),
        translate("Json", "A %1 is missing.").arg(closerOf(open))};
}

SyntaxError badString(Cursor cursor)
{
    const Position start = cursor.position();
    const SyntaxError unclosed{start, translate("Json", "This string is not closed on its line."),
                               translate("Json", "End it with \". A line break inside of a text is written \\n.")};
    cursor.step();
    while (!cursor.atEnd() && cursor.peek() != '"') {
        const Position at = cursor.position();
        const char c = cursor.peek();
        if (c == '\n' || c == '\r')
            return unclosed;
        if (c == '\t')
            return {at, translate("Json", "There is a tab inside of this string."), translate("Json", "Write \\t.")};
        if (static_cast<uchar>(c) < 0x20)
            return {at, translate("Json", "There is a control character inside of this string."),
                    translate("Json", "Remove it.")};
        cursor.step();
        if (c != '\\')
            continue;
        const char escape = cursor.peek();
        if (escape == 'u') {
            cursor.step();
            for (int i = 0; i < 4; ++i) {
                if (!isHex(cursor.peek()))
                    return {at, translate("Json", "After \\u four hexadecimal digits are expected."), {}};
                cursor.step();
            }
        } else if (QByteArrayView("\"\\/bfnrt").contains(escape) && escape != '\0') {
            cursor.step();
        } else {
            return {at, translate("Json", "\\%1 means nothing in JSON.").arg(characterAt(cursor)),
                    translate("Json", "A backslash itself is written \\\\.")};
        }
    }
    if (cursor.atEnd())
        return unclosed;
    // All that is left: \u escapes that are halves of a character.
    return {start, translate("Json", "A \\u escape in this string is only half of a character."),
            translate("Json", "Write the character itself: the file is UTF-8.")};
}

SyntaxError badWord(Cursor cursor)
{
    const Position at = cursor.position();
    const qsizetype start = cursor.offset();
    cursor.skipWord();
    return {at, translate("Json", "%1 means nothing in JSON.").arg(quoted(QString::fromLatin1(cursor.since(start)))),
            translate("Json", "Text stands in double quotes; the only words without are true, false and null.")};
}

/// Where a key or a value should start, but nothing sound does.
SyntaxError badToken(const Cursor &cursor, bool wantsKey)
{
    const char c = cursor.peek();
    const Position at = cursor.position();
    const QByteArrayView rest = cursor.rest();
    if (rest.startsWith("\xE2\x80\x9C") || rest.startsWith("\xE2\x80\x9D") || c == '\'' || c == '`') {
        return {at, translate("Json", "Strings stand in straight double quotes in JSON."),
                translate("Json", "Write \"…\".")};
    }
    if (c == '"')
        return badString(cursor);
    if (wantsKey) {
        return {at, translate("Json", "A key is expected here."),
                translate("Json", "Keys stand in double quotes: \"id\": …")};
    }
    if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9'))
        return describeBadNumber(cursor);
    if (startsValue(c))
        return badWord(cursor);
    if (c == ',')
        return {at, translate("Json", "There is nothing before this comma."), translate("Json", "Remove it.")};
    if (c == '}' || c == ']')
        return {at, translate("Json", "A value is missing here."), {}};
    return {at, translate("Json", "The character %1 makes no sense here.").arg(quoted(characterAt(cursor))), {}};
}

std::optional<SyntaxError> comment(const Cursor &cursor)
{
    if (cursor.peek() != '/' && cursor.peek() != '#')
        return {};
    return SyntaxError{cursor.position(), translate("Json", "JSON has no comments."),
                       translate("Json", "Write \"note\": \"…\" inside of an object instead.")};
}

} // namespace

SyntaxState::SyntaxState(QByteArrayView text) : cursor(text)
{
    if (text.startsWith(byteOrderMark))
        cursor.skipBytes(3);
}

void SyntaxState::skipToToken()
{
    cursor.skipSpace();
    while (cursor.peek() == ',' || cursor.peek() == ':') {
        cursor.step();
        cursor.skipSpace();
    }
}

bool isNumber(QByteArrayView written)
{
    Cursor cursor(written);
    const auto digits = [&cursor] {
        const qsizetype start = cursor.offset();
        while (cursor.peek() >= '0' && cursor.peek() <= '9')
            cursor.step();
        return cursor.offset() - start;
    };
    if (cursor.peek() == '-')
        cursor.step();
    const bool startsWithZero = cursor.peek() == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1))
        return false;
    if (cursor.peek() == '.') {
        cursor.step();
        if (digits() == 0)
            return false;
    }
    if (cursor.peek() == 'e' || cursor.peek() == 'E') {
        cursor.step();
        if (cursor.peek() == '+' || cursor.peek() == '-')
            cursor.step();
        if (digits() == 0)
            return false;
    }
    return cursor.atEnd();
}

SyntaxError describeBadNumber(Cursor cursor)
{
    const Position at = cursor.position();
    const qsizetype start = cursor.offset();
    cursor.skipNumber();
    const QByteArrayView written = cursor.since(start);
    const QString shown = quoted(QString::fromLatin1(written));
    if (isNumber(written))
        return {at, translate("Json", "The number %1 is too large.").arg(shown), {}};
    return {at, translate("Json", "%1 is not a number in JSON.").arg(shown),
            translate("Json", "Numbers look like 5, -5, 0.5 or 5e3.")};
}

SyntaxError describeSyntaxError(const SyntaxState &state, const QString &hintIfEmpty)
{
    using After = SyntaxState::After;
    Cursor cursor = state.cursor;
    const Node *container = state.open.empty() ? nullptr : state.open.back();
    const bool inObject = container && container->isObject();

    cursor.skipSpace();
    if (const auto error = comment(cursor))
        return *error;
    bool wantsKey = inObject && state.after == After::Opening;

    if (state.after == After::Key) {
        if (!cursor.atEnd() && cursor.peek() != ':') {
            return {cursor.position(), translate("Json", "A colon is missing between the key and its value."),
                    translate("Json", "Write \"key\": value.")};
        }
    } else if (state.after == After::Value) {
        if (!container) {
            return {cursor.position(), translate("Json", "There is more text after the end."),
                    translate("Json", "Is there a } too many?")};
        }
        if (cursor.peek() == '}' || cursor.peek() == ']') {
            return {cursor.position(),
                    translate("Json", "This bracket closes the %1 of line %2, which ends with %3.")
                        .arg(bracketOf(*container))
                        .arg(container->at.line)
                        .arg(closerOf(*container)),
                    translate("Json", "A bracket is missing or too many.")};
        }
        if (!cursor.atEnd() && cursor.peek() != ',') {
            if (startsValue(cursor.peek()))
                return {cursor.position(), translate("Json", "A comma is missing before this."), {}};
            return badToken(cursor, false);
        }
        wantsKey = inObject;
    }
    if (!cursor.atEnd() && (state.after == After::Key || state.after == After::Value)) {
        const Position comma = cursor.position();
        cursor.step();
        cursor.skipSpace();
        if (state.after == After::Value && (cursor.peek() == '}' || cursor.peek() == ']')) {
            return {comma, translate("Json", "There is a comma after the last item."), translate("Json", "Remove it.")};
        }
    }
    if (const auto error = comment(cursor))
        return *error;
    if (cursor.atEnd())
        return endsTooEarly(cursor, state, hintIfEmpty);
    if (state.after == After::Opening && (cursor.peek() == '}' || cursor.peek() == ']')) {
        return {cursor.position(),
                translate("Json", "This bracket closes the %1 of line %2, which ends with %3.")
                    .arg(bracketOf(*container))
                    .arg(container->at.line)
                    .arg(closerOf(*container)),
                translate("Json", "A bracket is missing or too many.")};
    }
    return badToken(cursor, wantsKey);
}

} // namespace madang
