// SPDX-License-Identifier: GPL-3.0-or-later
// ctest has an entry for each scene on the disk and each program with checks of scenes, without anything being built or
// configured anew; dear checks are made of a few.
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of ctest's entries, as it finds them with these variables set.
QStringList entries(const QString &scenes, const QString &day = {}, bool all = false)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : {std::pair(u"MADANG_SCENES"_s, scenes),
                                      {u"MADANG_DAY"_s, day},
                                      {u"MADANG_ALL_SCENES"_s, all ? u"1"_s : QString()}}) {
        environment.remove(name);
        if (!value.isEmpty())
            environment.insert(name, value);
    }
    QProcess ctest;
    ctest.setProcessEnvironment(environment);
    ctest.start(u"ctest"_s, {u"--test-dir"_s, QStringLiteral(MADANG_BINARY_DIR), u"--show-only=json-v1"_s});
    if (!ctest.waitForFinished(100'000))
        return {};
    QStringList names;
    const QByteArray said = ctest.readAllStandardOutput();
    const QJsonArray tests = QJsonDocument::fromJson(said.mid(said.indexOf('{'))).object()[u"tests"].toArray();
    for (const QJsonValue &test : tests)
        names.append(test[u"name"].toString());
    return names;
}

/// The scenes that entries of a program are about.
QStringList scenesOf(const QStringList &entries, const QString &program)
{
    QStringList scenes;
    for (const QString &entry : entries) {
        const QString scene = entry.section(u'/', -1);
        if (entry == program + u'/' + scene)
            scenes.append(scene);
    }
    return scenes;
}

} // namespace

class TestSceneEntries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"ctest"_s).isEmpty())
            QSKIP("ctest is not where programs are looked for");
        const QDir folder(m_library.path());
        QVERIFY(folder.mkpath(u"network"_s) && folder.mkpath(u"sessions"_s));
        QStringList files{u"subjects.json"_s, u"sessions/plan.json"_s, u"network/osi-model.json"_s};
        for (int i = 10; i < 19; ++i)
            files.append(u"network/s%1.json"_s.arg(i));
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void everySceneHasThem()
    {
        const QStringList all{u"osi-model"_s, u"s10"_s, u"s11"_s, u"s12"_s, u"s13"_s,
                              u"s14"_s,       u"s15"_s, u"s16"_s, u"s17"_s, u"s18"_s};
        const QStringList found = entries(m_library.path());
        QCOMPARE(scenesOf(found, u"scenes/scenes"_s), all);
        QCOMPARE(scenesOf(found, u"formats/png"_s), all);
        QVERIFY(found.contains(u"scenes/scenes"_s)); // what is not about one scene
        QCOMPARE(scenesOf(entries({}), u"scenes/scenes"_s).size(), scenesOfTheTree());
    }

    void dearOnesRotate()
    {
        const QString program = u"formats/pdf/dear"_s;
        const auto dear = [&](const QString &day) { return scenesOf(entries(m_library.path(), day), program); };
        QCOMPARE(dear({}), QStringList{u"osi-model"_s});
        QCOMPARE(dear(u"0"_s), (QStringList{u"osi-model"_s, u"s11"_s, u"s12"_s, u"s13"_s, u"s14"_s}));
        QCOMPARE(dear(u"1"_s), (QStringList{u"osi-model"_s, u"s15"_s, u"s16"_s, u"s17"_s, u"s18"_s}));
        QCOMPARE(dear(u"2"_s), (QStringList{u"osi-model"_s, u"s10"_s, u"s11"_s, u"s12"_s, u"s13"_s}));
        QCOMPARE(dear(u"20788"_s).size(), 5);
        QCOMPARE(scenesOf(entries(m_library.path(), {}, true), program).size(), 10);
    }

    /// The checks are found by the words in which they ask for scenes.
    void noCheckIsOverlooked()
    {
        const QStringList found = entries(m_library.path());
        int programs = 0;
        for (QDirIterator files(QStringLiteral(MADANG_SOURCE_DIR "/tests"), {u"test_*.cpp"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            const QFileInfo info(files.next());
            if (info.fileName() == u"test_scene_entries.cpp")
                continue;
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const QString program = info.dir().dirName() + u'/' + info.baseName().mid(5);
            for (const auto &[words, name] :
                 {std::pair("cenesUnderTest()", program), {"cenesUnderTest(Dear)", program + u"/dear"_s}}) {
                programs += text.contains(words);
                QVERIFY2(!text.contains(words) || scenesOf(found, name).contains(u"osi-model"_s), qPrintable(name));
            }
        }
        QVERIFY(programs >= 8);
    }

private:
    static qsizetype scenesOfTheTree()
    {
        qsizetype count = 0;
        for (QDirIterator files(QStringLiteral(MADANG_SOURCE_DIR "/scenes"), {u"*.json"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString folder = QFileInfo(files.next()).dir().dirName();
            count += folder != u"scenes" && folder != u"sessions";
        }
        return count;
    }

    QTemporaryDir m_library;
};

QTEST_GUILESS_MAIN(TestSceneEntries)
#include "test_scene_entries.moc"
