// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdown_text.h"

#include <QStringList>

namespace madang {

namespace {

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

bool needsEscape(const QString &text, qsizetype at)
{
    switch (text[at].unicode()) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
    case '>':
    case '|':
    case '$': // GitHub: a formula
    case '~': // GitHub: one is enough to strike out, and Korean writes "1~3"
        return true;
    case '_': // code_verifier stays as it is
        return !isWordAt(text, at - 1) || !isWordAt(text, at + 1);
    case '!':
        return at + 1 < text.size() && text[at + 1] == u'[';
    case '#':
    case '+':
    case '-':
    case '=':
        return at == 0;
    case '.':
    case ')': { // "1. " at the start would be a list
        for (qsizetype i = 0; i < at; ++i) {
            if (!text[i].isDigit())
                return false;
        }
        return at > 0;
    }
    default:
        return false;
    }
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            result += QLatin1String("<br/>");
        } else if (text[i] == u'&') {
            result += QLatin1String("&amp;");
        } else {
            if (needsEscape(text, i))
                result += u'\\';
            result += text[i];
        }
    }
    return result;
}

/// Whether ** before and after `strong` would be taken for what they are: not where a punctuation mark inside meets a
/// letter outside, as in "**(SYN)**을".
bool starsWork(const QString &before, const QString &strong, const QString &after)
{
    const bool opens = isWordAt(strong, 0) || !isWordAt(before, before.size() - 1);
    const bool closes = isWordAt(strong, strong.size() - 1) || !isWordAt(after, 0);
    return opens && closes && !strong.front().isSpace() && !strong.back().isSpace();
}

} // namespace

QString markdownText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QStringList parts = trimmed.split(QStringLiteral("**"));
    // What is not closed is no mark but two stars.
    if (parts.size() % 2 == 0)
        return escaped(trimmed);
    QString result;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty())
            continue;
        if (i % 2 == 0)
            result += escaped(parts[i]);
        else if (starsWork(parts[i - 1], parts[i], parts[i + 1]))
            result += QStringLiteral("**%1**").arg(escaped(parts[i]));
        else
            result += QStringLiteral("<strong>%1</strong>").arg(escaped(parts[i]));
    }
    return result;
}

QString markdownPlain(const QString &text)
{
    return escaped(QString(text).remove(QStringLiteral("**")).simplified());
}

QString htmlInMarkdown(const QString &text)
{
    return QString(text).remove(QStringLiteral("**")).simplified().toHtmlEscaped();
}

QString markdownLink(const QString &words, const QString &url)
{
    if (url.isEmpty())
        return markdownPlain(words);
    QString address = url;
    address.replace(u'<', QLatin1String("%3C")).replace(u'>', QLatin1String("%3E")).replace(u' ', QLatin1String("%20"));
    // Parentheses and backslashes would end or change a bare address.
    const bool bare = !address.contains(u'(') && !address.contains(u')') && !address.contains(u'\\');
    return (bare ? QStringLiteral("[%1](%2)") : QStringLiteral("[%1](<%2>)")).arg(markdownPlain(words), address);
}

} // namespace madang
