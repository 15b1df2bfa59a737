// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/html_text.h"

#include <QStringList>

namespace madang {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

} // namespace

QString htmlText(const QString &text)
{
    const QStringList parts = text.trimmed().split(QStringLiteral("**"));
    QString result;
    // What is not closed is no mark but two stars.
    if (parts.size() % 2 == 0)
        result = escaped(text.trimmed());
    for (qsizetype i = 0; parts.size() % 2 == 1 && i < parts.size(); ++i) {
        const bool strong = i % 2 == 1 && !parts[i].isEmpty();
        result += strong ? QStringLiteral("<b>%1</b>").arg(escaped(parts[i])) : escaped(parts[i]);
    }
    return result.replace(QLatin1String("\r\n"), QLatin1String("<br/>"))
        .replace(u'\n', QLatin1String("<br/>"))
        .replace(u'\t', u' ')
        .remove(u'\r');
}

QString htmlPlain(const QString &text)
{
    return escaped(QString(text).remove(QStringLiteral("**")).simplified());
}

} // namespace madang
