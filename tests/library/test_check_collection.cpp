// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/check_collection.h"
#include "library/find_scenes.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

Script script(const QString &file, const QStringList &needs = {})
{
    const QString json =
        u"{\"format\":1,\"title\":{\"ko\":\"가\",\"en\":\"A\"},\"needs\":[%1],\"stage\":{\"row\":[{\"id\":\"a\","
        u"\"box\":\"A\"}]},"
        "\"steps\":[{\"title\":{\"ko\":\"하나\",\"en\":\"One\"},\"say\":{\"ko\":\"하나.\",\"en\":\"One.\"}}]}"_s.arg(
            needs.isEmpty() ? QString() : u'"' + needs.join(u"\",\""_s) + u'"');
    const Result<Script> script = readScript(json.toUtf8(), file, vocabulary());
    if (!script)
        qFatal("%s", qPrintable(toString(script.problems.front())));
    return *script;
}

} // namespace

class TestCheckCollection : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayWhenAllIsThere();
    void findsMissingNeeds();
    void findsIdsGivenTwice();
    void findsCircles();
    void findsFiles();
};

void TestCheckCollection::hasNothingToSayWhenAllIsThere()
{
    QVERIFY(checkCollection({script(u"n/b.json"_s, {u"a"_s, u"elsewhere"_s}), script(u"n/a.json"_s)}, {u"elsewhere"_s})
                .empty());
    // The same file named twice is no clash.
    QVERIFY(checkCollection({script(u"n/a.json"_s), script(u"n/a.json"_s)}, {}).empty());
}

void TestCheckCollection::findsMissingNeeds()
{
    const auto problems = checkCollection({script(u"n/tls.json"_s, {u"tcq"_s})}, {u"tcp"_s});
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].severity == Severity::Warning);
    QCOMPARE(problems[0].pointer, u"/needs/0"_s);
    QVERIFY(problems[0].line > 0);
    QVERIFY(problems[0].hint.contains(u"tcp"));
}

void TestCheckCollection::findsIdsGivenTwice()
{
    const auto problems = checkCollection({script(u"n/a.json"_s), script(u"m/a.json"_s)}, {});
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].severity == Severity::Error);
    QCOMPARE(problems[0].file, u"m/a.json"_s);
    QVERIFY(problems[0].message.contains(u"n/a.json"));
}

void TestCheckCollection::findsCircles()
{
    const auto problems = checkCollection({script(u"n/a.json"_s, {u"b"_s}), script(u"n/b.json"_s, {u"a"_s})}, {});
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].severity == Severity::Error);
}

void TestCheckCollection::findsFiles()
{
    QTemporaryDir folder;
    for (const char *name : {"network/b.json", "network/a.json", "network/deep/c.json", "sessions/plan.json",
                             "subjects.json", "scene.schema.json", "x.txt"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto inside = [&](QStringList files) {
        for (QString &file : files)
            file = QDir(folder.path()).relativeFilePath(file);
        return files;
    };
    QCOMPARE(inside(scenesOfLibrary(folder.path())), (QStringList{u"network/a.json"_s, u"network/b.json"_s}));
    QCOMPARE(inside(scenesAt(folder.path())),
             (QStringList{u"network/a.json"_s, u"network/b.json"_s, u"network/deep/c.json"_s}));
    QCOMPARE(inside(scenesAt(folder.path() + u'/')), inside(scenesAt(folder.path())));
    QCOMPARE(scenesAt(u"no/such.json"_s), QStringList{u"no/such.json"_s});
}

QTEST_GUILESS_MAIN(TestCheckCollection)
#include "test_check_collection.moc"
