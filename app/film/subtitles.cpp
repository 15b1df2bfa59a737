// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/subtitles.h"

#include "base/east_asian.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr int widestCue = 84; ///< in columns, a Hangul syllable takes two; what is common for two lines of subtitles
constexpr int widestLine = 44;

/// In columns, as cues are limited.
int widthOf(const QStringList &words, qsizetype from, qsizetype to)
{
    int width = int(std::max<qsizetype>(0, to - from - 1));
    for (qsizetype i = from; i < to; ++i)
        width += columnsOf(words[i]);
    return width;
}

bool endsWithAny(const QString &word, QStringView marks)
{
    QStringView rest = word;
    while (!rest.isEmpty() && QStringView(u"\"')]”’").contains(rest.back()))
        rest.chop(1);
    return !rest.isEmpty() && marks.contains(rest.back());
}

/// Where best to break the words from…to: one past the last word of the first part, which is to have `share` of the
/// whole, or nearly so where a comma is near.
qsizetype bestBreak(const QStringList &words, qsizetype from, qsizetype to, double share)
{
    const int all = widthOf(words, from, to);
    qsizetype best = from + 1;
    double least = 1e9;
    for (qsizetype i = from + 1; i < to; ++i) {
        double cost = std::abs(widthOf(words, from, i) - all * share);
        if (endsWithAny(words[i - 1], u",;:，、"))
            cost -= 0.12 * widestCue;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

/// Words of one sentence into as few parts as are narrow enough.
void divide(const QStringList &words, qsizetype from, qsizetype to, QList<QStringList> &parts)
{
    const int width = widthOf(words, from, to);
    if (width <= widestCue || to - from < 2) {
        parts.append(words.mid(from, to - from));
        return;
    }
    const int count = (width + widestCue - 1) / widestCue;
    const qsizetype at = bestBreak(words, from, to, double(count / 2) / count);
    divide(words, from, at, parts);
    divide(words, at, to, parts);
}

QString inLines(const QStringList &words)
{
    if (widthOf(words, 0, words.size()) <= widestLine || words.size() < 2)
        return words.join(u' ');
    const qsizetype at = bestBreak(words, 0, words.size(), 0.5);
    return words.mid(0, at).join(u' ') + u'\n' + words.mid(at).join(u' ');
}

QByteArray stamp(double seconds)
{
    const qint64 all = std::llround(seconds * 1000);
    return QStringLiteral("%1:%2:%3.%4")
        .arg(all / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(all / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 1000, 3, 10, QLatin1Char('0'))
        .toLatin1();
}

} // namespace

std::vector<Cue> cuesOf(const QString &narration, double start, double end)
{
    QString plain = narration;
    const QStringList words = plain.remove(QStringLiteral("**")).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<QStringList> parts;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype to = from + 1;
        while (to < words.size() && !endsWithAny(words[to - 1], u".?!。？！"))
            ++to;
        QList<QStringList> sentence;
        divide(words, from, to, sentence);
        // Short sentences share a cue.
        if (!parts.isEmpty() && sentence.size() == 1
            && widthOf(parts.constLast() + sentence.constFirst(), 0, parts.constLast().size() + to - from) <= widestCue)
            parts.last() += sentence.takeFirst();
        parts += sentence;
        from = to;
    }

    double all = 0;
    for (const QStringList &part : parts)
        all += widthOf(part, 0, part.size());
    std::vector<Cue> cues;
    double told = 0;
    for (const QStringList &part : parts) {
        Cue cue{start + (end - start) * told / all, 0, inLines(part)};
        told += widthOf(part, 0, part.size());
        cue.end = start + (end - start) * told / all;
        cues.push_back(std::move(cue));
    }
    return cues;
}

QByteArray toWebVtt(const std::vector<Cue> &cues)
{
    QByteArray file = "WEBVTT\n";
    for (const Cue &cue : cues) {
        QString text = cue.text;
        text.replace(u'&', QStringLiteral("&amp;"))
            .replace(u'<', QStringLiteral("&lt;"))
            .replace(u'>', QStringLiteral("&gt;"));
        file += '\n' + stamp(cue.start) + " --> " + stamp(cue.end) + '\n' + text.toUtf8() + '\n';
    }
    return file;
}

} // namespace madang
