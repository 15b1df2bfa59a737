// SPDX-License-Identifier: GPL-3.0-or-later
// Whole timelines as text: every *.json here beside its *.expected. MADANG_ACCEPT=1 in the environment accepts; read
// the difference then.
#include "compile/compile.h"
#include "compile/examples.h"
#include "readers/compare_dumps.h"
#include "readers/golden.h"
#include "timeline/dump.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QTest>

using namespace madang;

class TestGoldenTimelines : public QObject
{
    Q_OBJECT

private slots:
    void timelines_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_SOURCE_DIR));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void timelines()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Result<Script> script = exampleScene(QString::fromUtf8(file.readAll()), QFileInfo(path).baseName());
        for (const Problem &problem : script.problems)
            qWarning().noquote() << toString(problem);
        QVERIFY(script.value);
        const QString found = dump(*compile(std::move(*script.value)), LanguageMode::Both);

        const QString problem = compareWithGolden(found, path.chopped(5) + QStringLiteral(".expected"), changes);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestGoldenTimelines)
#include "test_golden_timelines.moc"
