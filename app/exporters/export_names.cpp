// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_names.h"

#include "base/did_you_mean.h"
#include "script/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace madang {

namespace {

constexpr int longestTitle = 60; ///< characters; a path has to stay within what file systems take

const QRegularExpression &braces()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

Problem problemWith(const QString &message, const QString &hint)
{
    Problem problem;
    problem.message = message;
    problem.hint = hint;
    return problem;
}

QString asName(const Bilingual &title, LanguageMode mode)
{
    static const QRegularExpression bad(QStringLiteral("[\\\\/:*?\"<>|\\s\\x00-\\x1f\\x7f]+"));
    QString name = title.in(mode == LanguageMode::English ? Language::English : Language::Korean);
    name.replace(bad, QStringLiteral("-"));
    name = name.left(longestTitle);
    // Windows drops dots at the end, and a name of dots alone is a folder.
    while (name.endsWith(u'.') || name.endsWith(u'-') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

} // namespace

QStringList nameWords(bool perStep)
{
    QStringList words{QStringLiteral("scene"), QStringLiteral("subject"), QStringLiteral("title"),
                      QStringLiteral("lang"), QStringLiteral("theme")};
    if (perStep)
        words += {QStringLiteral("step"), QStringLiteral("steptitle")};
    return words;
}

std::optional<Problem> nameProblem(const QString &pattern, bool perStep)
{
    const QStringList words = nameWords(perStep);
    for (auto found = braces().globalMatch(pattern); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (words.contains(word))
            continue;
        const auto near = didYouMean(word, words);
        return problemWith(QCoreApplication::translate("Export", "A file name cannot have {%1} in it.").arg(word),
                           near ? QCoreApplication::translate("Export", "Did you mean {%1}?").arg(*near)
                                : QCoreApplication::translate("Export", "It may have: %1.")
                                      .arg(QStringLiteral("{%1}").arg(words.join(QStringLiteral("}, {")))));
    }
    const QString plain = QString(pattern).replace(braces(), QStringLiteral("x"));
    const QStringList parts = plain.split(u'/');
    const bool leaves = QDir::isAbsolutePath(plain) || plain.contains(u'\\') || parts.contains(QString())
                        || parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral("."));
    if (leaves)
        return problemWith(QCoreApplication::translate("Export", "\"%1\" is no name for files.").arg(pattern),
                           QCoreApplication::translate("Export", "Name them within the folder, like {scene}-{step}."));
    return std::nullopt;
}

QString nameFor(const QString &pattern, const Script &script, int step, LanguageMode mode, ThemeName theme)
{
    QString name;
    qsizetype from = 0;
    for (auto found = braces().globalMatch(pattern); found.hasNext();) {
        const auto match = found.next();
        name += QStringView(pattern).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString word = match.captured(1);
        if (word == QLatin1String("scene"))
            name += script.id;
        else if (word == QLatin1String("subject"))
            name += script.subject;
        else if (word == QLatin1String("title"))
            name += asName(script.title, mode);
        else if (word == QLatin1String("lang"))
            name += code(mode);
        else if (word == QLatin1String("theme"))
            name += nameOf(theme);
        else if (word == QLatin1String("step"))
            name += QStringLiteral("%1").arg(step + 1, 2, 10, QLatin1Char('0'));
        else if (word == QLatin1String("steptitle"))
            name += asName(script.steps.at(size_t(step)).title, mode);
    }
    name += QStringView(pattern).mid(from);
    return name;
}

} // namespace madang
