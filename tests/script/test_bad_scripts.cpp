// SPDX-License-Identifier: GPL-3.0-or-later
// Every bad/*.json has its problems beside it in *.expected. MADANG_ACCEPT=1 writes what is found there instead.
#include "readers/golden.h"
#include "script/fake_vocabulary.h"
#include "json/compare_json.h"

#include <QDir>
#include <QTest>

using namespace madang;

class TestBadScripts : public QObject
{
    Q_OBJECT

private slots:
    void tellsProblems_data();
    void tellsProblems();
};

void TestBadScripts::tellsProblems_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_SOURCE_DIR "/bad"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestBadScripts::tellsProblems()
{
    QFETCH(QString, path);
    const Result<Script> result = readScript(path, fakeVocabulary());
    QCOMPARE(result.value.has_value(), !hasErrors(result.problems));
    QVERIFY(!result.problems.empty());
    const QString text = toText(result.problems);

    const QString problem = compareWithGolden(text, path.chopped(5) + QStringLiteral(".expected"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestBadScripts)
#include "test_bad_scripts.moc"
