// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scene_entry.h"

#include "library/json_skim.h"
#include "script/script_reader.h"
#include "json/json_reader.h"

#include <QDir>
#include <QFileInfo>

namespace madang {

namespace {

Bilingual bilingual(QByteArrayView value)
{
    if (value.startsWith('"')) {
        const QString both = stringOf(value);
        return {both, both};
    }
    return {stringOf(memberOf(value, "ko")), stringOf(memberOf(value, "en"))};
}

/// What can be searched for. Words of different texts are not to be found as one.
class Words
{
public:
    void add(const Bilingual &text)
    {
        m_text += text.ko + QLatin1Char('\n');
        if (!text.isNeutral())
            m_text += text.en + QLatin1Char('\n');
    }

    void addOfEach(QByteArrayView list, QByteArrayView key)
    {
        forEachItem(list, [&](QByteArrayView item) { add(bilingual(memberOf(item, key))); });
    }

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

SceneEntry readSceneEntry(const QString &file)
{
    const QFileInfo info(file);
    SceneEntry entry;
    entry.file = info.absoluteFilePath();
    entry.id = info.completeBaseName();
    entry.subject = info.absoluteDir().dirName();
    entry.title = {entry.id, entry.id};
    Words words;
    words.add(entry.title);

    const Result<QByteArray> bytes = readBounded(entry.file, maxJsonBytes);
    entry.readable = bytes && forEachMember(*bytes, [&](QByteArrayView key, QByteArrayView value) {
                         if (key == "title") {
                             if (const Bilingual title = bilingual(value); !title.isEmpty())
                                 entry.title = title;
                             words.add(entry.title);
                         } else if (key == "question") {
                             entry.question = bilingual(value);
                             words.add(entry.question);
                         } else if (key == "needs") {
                             forEachItem(value, [&](QByteArrayView need) { entry.needs.append(stringOf(need)); });
                         } else if (key == "steps") {
                             forEachItem(value, [&](QByteArrayView step) {
                                 ++entry.steps;
                                 words.add(bilingual(memberOf(step, "title")));
                             });
                         } else if (key == "terms") {
                             words.addOfEach(value, "term");
                         } else if (key == "interview" || key == "quiz") {
                             words.addOfEach(value, "question");
                         } else if (key == "misconceptions") {
                             words.addOfEach(value, "claim");
                         }
                     });
    entry.words = words.text();
    return entry;
}

} // namespace madang
