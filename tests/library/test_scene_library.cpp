// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scene_library.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sceneJson(const QString &ko, const QString &en, const QStringList &needs = {},
                     const QString &term = u"포트"_s)
{
    return u"{\"format\":1,\"title\":{\"ko\":\"%1\",\"en\":\"%2\"},\"needs\":[%3],\"stage\":{\"row\":[{\"id\":\"a\","
           u"\"box\":\"A\"}]},"
           "\"steps\":[{\"title\":{\"ko\":\"하나\",\"en\":\"One\"},\"say\":{\"ko\":\"하나.\",\"en\":\"One.\"}}],"
           "\"terms\":[{\"id\":\"t\",\"term\":{\"ko\":\"%4\",\"en\":\"Port\"},\"meaning\":{\"ko\":\"문\",\"en\":\"A "
           "door\"}}],"
           "\"interview\":[{\"question\":{\"ko\":\"왜 세 번인가요?\",\"en\":\"Why thrice?\"},\"answer\":{"
           "\"definition\":\"a\",\"principle\":\"b\",\"example\":\"c\",\"limits\":\"d\"}}]}"_s
               .arg(ko, en, needs.isEmpty() ? QString() : u'"' + needs.join(u"\",\""_s) + u'"', term)
               .toUtf8();
}

} // namespace

class TestSceneLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsScenesInOrder();
    void takesSubjectsFromTheirFile();
    void skipsWhatIsNoScene();
    void keepsUnreadableScenes();
    void findsWords_data();
    void findsWords();
    void findsProblemsOfTheWhole();
    void readsAScene();
    void readsItAgainWhenItChanges_data();
    void readsItAgainWhenItChanges();
    void noticesScenesThatComeAndGo();
    void survivesAFolderThatIsNotThere();
    void opensAThousandScenes();

private:
    void write(const QString &name, const QByteArray &data, bool atomic = false);
    QStringList ids(const SceneLibrary &library) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSceneLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSceneLibrary::write(const QString &name, const QByteArray &data, bool atomic)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    if (atomic) {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
        QVERIFY(file.commit());
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(data), data.size());
    }
}

QStringList TestSceneLibrary::ids(const SceneLibrary &library) const
{
    QStringList ids;
    for (const SceneEntry &entry : library.scenes())
        ids.append(entry.id);
    return ids;
}

void TestSceneLibrary::listsScenesInOrder()
{
    write(u"network/tls.json"_s, sceneJson(u"TLS"_s, u"TLS"_s, {u"tcp"_s}));
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s, {u"zz-ip"_s}));
    write(u"network/zz-ip.json"_s, sceneJson(u"IP"_s, u"IP"_s));
    write(u"delivery/rolling.json"_s, sceneJson(u"롤링"_s, u"Rolling"_s));
    const SceneLibrary library(m_folder->path());
    // A scene comes after those it needs, whatever the alphabet says.
    QCOMPARE(ids(library), (QStringList{u"rolling"_s, u"zz-ip"_s, u"tcp"_s, u"tls"_s}));
    QVERIFY(library.problems().empty());
    const SceneEntry *tls = library.scene(u"tls"_s);
    QVERIFY(tls);
    QCOMPARE(tls->subject, u"network"_s);
    QCOMPARE(tls->steps, 1);
    QCOMPARE(tls->needs, QStringList{u"tcp"_s});
    QVERIFY(QFileInfo(tls->file).isAbsolute() && QFileInfo(tls->file).isFile());
    QCOMPARE(library.sceneOfFile(tls->file), tls);
    QVERIFY(!library.scene(u"ssl"_s));
}

void TestSceneLibrary::takesSubjectsFromTheirFile()
{
    write(
        u"subjects.json"_s,
        R"([{"id":"security","title":{"ko":"보안","en":"Security"}},{"id":"network","title":{"ko":"네트워크","en":"Networks"}},
                                  {"id":"empty","title":"Empty"}])");
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s));
    write(u"security/oauth.json"_s, sceneJson(u"OAuth"_s, u"OAuth"_s));
    write(u"astronomy/moon.json"_s, sceneJson(u"달"_s, u"Moon"_s));
    const SceneLibrary library(m_folder->path());
    QCOMPARE(library.subjects(), (std::vector<Subject>{{u"security"_s, {u"보안"_s, u"Security"_s}},
                                                       {u"network"_s, {u"네트워크"_s, u"Networks"_s}},
                                                       {u"astronomy"_s, {u"astronomy"_s, u"astronomy"_s}}}));
    QCOMPARE(ids(library), (QStringList{u"oauth"_s, u"tcp"_s, u"moon"_s}));
}

void TestSceneLibrary::skipsWhatIsNoScene()
{
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s));
    write(u"network/notes.txt"_s, "not a scene");
    write(u"scene.schema.json"_s, "{}");
    write(u"sessions/first.json"_s, "{}");
    QVERIFY(QDir(m_folder->path()).mkpath(u"network/folder.json"_s));
    const SceneLibrary library(m_folder->path());
    QCOMPARE(ids(library), QStringList{u"tcp"_s});
}

void TestSceneLibrary::keepsUnreadableScenes()
{
    write(u"network/broken.json"_s, "{ \"title\": ");
    write(u"network/binary.json"_s, QByteArray("\0\xff\xfe", 3));
    write(u"network/odd.json"_s, "{\"title\": 5, \"steps\": {\"a\": []}, \"terms\": \"x\", \"needs\": [[]]}");
    SceneLibrary library(m_folder->path());
    QCOMPARE(library.scenes().size(), size_t(3));
    QVERIFY(!library.scene(u"broken"_s)->readable);
    QCOMPARE(library.scene(u"broken"_s)->title.ko, u"broken"_s);
    QVERIFY(library.scene(u"odd"_s)->readable);
    const auto script = library.read(u"broken"_s);
    QVERIFY(!script);
    QVERIFY(hasErrors(script.problems));
}

void TestSceneLibrary::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing asked") << u"  "_s << QStringList{u"tcp"_s, u"udp"_s};
    QTest::newRow("part of a Korean word") << u"핸드셰"_s << QStringList{u"tcp"_s};
    QTest::newRow("case does not count") << u"HANDSHAKE"_s << QStringList{u"tcp"_s};
    QTest::newRow("all words count") << u"tcp 핸드셰이크"_s << QStringList{u"tcp"_s};
    QTest::newRow("one word too many") << u"tcp 없음"_s << QStringList{};
    QTest::newRow("a term") << u"소켓"_s << QStringList{u"udp"_s};
    QTest::newRow("a question") << u"세 번"_s << QStringList{u"tcp"_s, u"udp"_s};
    QTest::newRow("titles first") << u"데이터그램"_s << QStringList{u"udp"_s, u"tcp"_s};
    QTest::newRow("decomposed as macOS has it")
        << u"핸드셰이크"_s.normalized(QString::NormalizationForm_D) << QStringList{u"tcp"_s};
}

void TestSceneLibrary::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    write(u"network/tcp.json"_s, sceneJson(u"TCP 핸드셰이크"_s, u"TCP handshake"_s, {}, u"데이터그램"_s));
    write(u"network/udp.json"_s, sceneJson(u"UDP 데이터그램"_s, u"UDP datagram"_s, {}, u"소켓"_s));
    const SceneLibrary library(m_folder->path());
    QStringList ids;
    for (const SceneEntry *entry : library.search(words))
        ids.append(entry->id);
    QCOMPARE(ids, found);
}

void TestSceneLibrary::findsProblemsOfTheWhole()
{
    write(u"subjects.json"_s,
          R"([{"id":"network","title":"Networks"},{"title":"nameless"},{"id":"network","title":"again"}])");
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s, {u"upd"_s}));
    write(u"network/udp.json"_s, sceneJson(u"UDP"_s, u"UDP"_s));
    write(u"other/tcp.json"_s, sceneJson(u"TCP 2"_s, u"TCP 2"_s));
    const SceneLibrary library(m_folder->path());
    QCOMPARE(library.scenes().size(), size_t(2));
    QCOMPARE(library.scene(u"tcp"_s)->title.ko, u"TCP"_s);
    QCOMPARE(library.problems().size(), size_t(4));
    QCOMPARE(library.problems()[0].pointer, u"/1"_s);
    QCOMPARE(library.problems()[1].pointer, u"/2/id"_s);
    QVERIFY(library.problems()[2].file.endsWith(u"other/tcp.json"));
    QVERIFY(library.problems()[3].severity == Severity::Warning);
    QVERIFY(library.problems()[3].hint.contains(u"udp"));
}

void TestSceneLibrary::readsAScene()
{
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s));
    SceneLibrary library(m_folder->path());
    const auto script = library.read(u"tcp"_s);
    QVERIFY(script && script.problems.empty());
    QCOMPARE((*script)->title.ko, u"TCP"_s);
    QCOMPARE(library.read(u"tcp"_s)->get(), script->get());
    QVERIFY(!library.read(u"nobody"_s));
}

void TestSceneLibrary::readsItAgainWhenItChanges_data()
{
    QTest::addColumn<bool>("atomic");
    QTest::newRow("written in place") << false;
    QTest::newRow("replaced") << true;
}

void TestSceneLibrary::readsItAgainWhenItChanges()
{
    QFETCH(bool, atomic);
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s));
    SceneLibrary library(m_folder->path());
    library.watch();
    QCOMPARE((*library.read(u"tcp"_s))->title.ko, u"TCP"_s);
    QSignalSpy changed(&library, &SceneLibrary::sceneChanged);
    // Again and again: a file that was replaced has to be watched anew.
    for (const QString &title : {u"둘"_s, u"셋입니다"_s, u"넷"_s}) {
        changed.clear();
        write(u"network/tcp.json"_s, sceneJson(title, title), atomic);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.constFirst().constFirst().toString(), u"tcp"_s);
        QCOMPARE(library.scene(u"tcp"_s)->title.ko, title);
        QCOMPARE((*library.read(u"tcp"_s))->title.ko, title);
    }
}

void TestSceneLibrary::noticesScenesThatComeAndGo()
{
    write(u"network/tcp.json"_s, sceneJson(u"TCP"_s, u"TCP"_s));
    SceneLibrary library(m_folder->path());
    library.watch();
    QSignalSpy changed(&library, &SceneLibrary::listChanged);
    write(u"network/udp.json"_s, sceneJson(u"UDP"_s, u"UDP"_s), true);
    QTRY_COMPARE(ids(library), (QStringList{u"tcp"_s, u"udp"_s}));
    QVERIFY(!changed.isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(u"network/tcp.json"_s)));
    QTRY_COMPARE(ids(library), QStringList{u"udp"_s});
    QVERIFY(QDir(m_folder->path()).mkdir(u"security"_s));
    QTest::qWait(200);
    write(u"security/oauth.json"_s, sceneJson(u"OAuth"_s, u"OAuth"_s));
    QTRY_COMPARE(ids(library), (QStringList{u"udp"_s, u"oauth"_s}));
    write(u"subjects.json"_s, R"([{"id":"security","title":"S"}])");
    QTRY_COMPARE(ids(library), (QStringList{u"oauth"_s, u"udp"_s}));
}

void TestSceneLibrary::survivesAFolderThatIsNotThere()
{
    for (const QString &folder : {QString(), m_folder->filePath(u"nowhere"_s)}) {
        SceneLibrary library(folder);
        library.watch();
        QVERIFY(library.scenes().empty());
        QVERIFY(library.problems().empty());
        QVERIFY(library.search(u"x"_s).empty());
    }
}

void TestSceneLibrary::opensAThousandScenes()
{
    for (int i = 0; i < 1000; ++i)
        write(u"subject%1/scene%2.json"_s.arg(i % 7).arg(i),
              sceneJson(u"장면 %1"_s.arg(i), u"Scene %1"_s.arg(i),
                        i > 0 ? QStringList{u"scene%1"_s.arg(i - 1)} : QStringList{}));
    QElapsedTimer timer;
    timer.start();
    const SceneLibrary library(m_folder->path());
    QCOMPARE(library.scenes().size(), size_t(1000));
    QVERIFY(library.problems().empty());
    // Generous: the bench measures; this only sees that nothing grows with the square.
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSceneLibrary)
#include "test_scene_library.moc"
