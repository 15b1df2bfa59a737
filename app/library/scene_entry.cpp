// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scene_entry.h"

#include "script/json_reader.h"
#include "script/script_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madang {

namespace {

Bilingual bilingual(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString(), value.toString() };
    return { value[u"ko"].toString(), value[u"en"].toString() };
}

class Words
{
public:
    void add(const Bilingual &text)
    {
        add(text.ko);
        if (!text.isNeutral())
            add(text.en);
    }

    void add(const QJsonValue &list, QStringView key)
    {
        const QJsonArray items = list.toArray();
        for (const QJsonValue &item : items)
            add(bilingual(item[key]));
    }

    QString text() const { return folded(m_text); }

private:
    void add(const QString &text)
    {
        // Words of different texts are not to be found as one.
        m_text += text + QLatin1Char('\n');
    }

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
    entry.title = { entry.id, entry.id };
    Words words;
    words.add(entry.title);

    // QJsonDocument keeps no places and finds no double keys, but it is many times faster than the checking reader.
    const Result<QByteArray> bytes = readBounded(entry.file, maxScriptBytes);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    entry.readable = document.isObject();
    const QJsonObject scene = document.object();
    if (const Bilingual title = bilingual(scene[u"title"]); !title.isEmpty())
        entry.title = title;
    entry.question = bilingual(scene[u"question"]);
    entry.steps = int(scene[u"steps"].toArray().size());
    const QJsonArray needs = scene[u"needs"].toArray();
    for (const QJsonValue &need : needs)
        entry.needs.append(need.toString());

    words.add(entry.title);
    words.add(entry.question);
    words.add(scene[u"steps"], u"title");
    words.add(scene[u"terms"], u"term");
    words.add(scene[u"interview"], u"question");
    words.add(scene[u"quiz"], u"question");
    words.add(scene[u"misconceptions"], u"claim");
    entry.words = words.text();
    return entry;
}

} // namespace madang
