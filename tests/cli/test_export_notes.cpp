// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, cards and pages through the real program.
#include "cli/run_madang.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString scene = QStringLiteral(MADANG_SOURCE_DIR "/scenes/network/osi-model.json");
const QString plain = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestExportNotes : public QObject
{
    Q_OBJECT

private slots:
    void writesNotes();
    void writesNotesInOneLanguage();
    void keepsWhatElseIsInTheFolder();
    void writesCards();
    void writesAPage();
    void leavesNothingWhereItCannotWrite_data();
    void leavesNothingWhereItCannotWrite();
    void saysThatThereIsNoQuestion();

private:
    Ran run(const QString &format, const QString &to, const QStringList &more = {}, const QString &what = scene) const
    {
        return runMadang(QStringList{u"export"_s, what, u"--to"_s, format, u"--size"_s, u"320x180"_s, u"--out"_s, to}
                         + more);
    }
};

void TestExportNotes::writesNotes()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"notes"_s);
    const Ran ran = run(u"markdown"_s, folder, {u"--step"_s, u"2"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.out + ran.err, "");
    QCOMPARE(names(folder), (QStringList{u"README.en.md"_s, u"README.md"_s, u"pictures"_s}));
    QCOMPARE(names(folder + u"/pictures"_s), (QStringList{u"02.en.png"_s, u"02.ko.png"_s}));
    QCOMPARE(QImage(folder + u"/pictures/02.ko.png"_s).size(), QSize(320, 180));
    QVERIFY(contents(folder + u"/pictures/02.ko.png"_s) != contents(folder + u"/pictures/02.en.png"_s));
}

void TestExportNotes::writesNotesInOneLanguage()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"notes"_s);
    QCOMPARE(run(u"markdown"_s, folder, {u"--step"_s, u"2"_s, u"--lang"_s, u"en"_s}).exitCode, 0);
    QCOMPARE(names(folder), (QStringList{u"README.md"_s, u"pictures"_s}));
    QVERIFY(contents(folder + u"/README.md"_s).startsWith("# The OSI model\n"));
}

void TestExportNotes::keepsWhatElseIsInTheFolder()
{
    QTemporaryDir place;
    QFile own(place.filePath(u"my-notes.md"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    QCOMPARE(run(u"markdown"_s, place.path(), {u"--step"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(contents(own.fileName()), "mine");
    QVERIFY(!contents(place.filePath(u"README.md"_s)).isEmpty());
}

void TestExportNotes::writesCards()
{
    QTemporaryDir place;
    const Ran ran = run(u"anki"_s, place.filePath(u"osi.tsv"_s));
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(names(place.path()), QStringList{u"osi.tsv"_s});
    QVERIFY(contents(place.filePath(u"osi.tsv"_s)).startsWith("#separator:tab\n"));
    // Into a folder that is there: named after the scene.
    QCOMPARE(run(u"anki"_s, place.path()).exitCode, 0);
    QCOMPARE(contents(place.filePath(u"osi-model.tsv"_s)), contents(place.filePath(u"osi.tsv"_s)));
}

void TestExportNotes::writesAPage()
{
    QTemporaryDir place;
    const QString path = place.filePath(u"osi.html"_s);
    const Ran ran = run(u"html"_s, path, {u"--step"_s, u"2"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(names(place.path()), QStringList{u"osi.html"_s});
    QCOMPARE(contents(path).count("<article "), 2);
    QCOMPARE(run(u"html"_s, path, {u"--step"_s, u"2"_s, u"--lang"_s, u"en"_s, u"--force"_s}).exitCode, 0);
    QCOMPARE(contents(path).count("<article "), 1);
}

void TestExportNotes::leavesNothingWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"markdown"_s, u"anki"_s, u"html"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestExportNotes::leavesNothingWhereItCannotWrite()
{
    QFETCH(QString, format);
    QTemporaryDir place;
    QFile inTheWay(place.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly) && inTheWay.write("mine") == 4);
    inTheWay.close();
    QStringList targets{place.filePath(u"file/out"_s), place.filePath(u"missing/out"_s)};
    if (format == u"markdown")
        targets.append(inTheWay.fileName());
    for (const QString &to : targets) {
        const Ran ran = run(format, to, {u"--step"_s, u"1"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!ran.err.isEmpty());
    }
    QCOMPARE(names(place.path()), QStringList{u"file"_s});
    QCOMPARE(contents(inTheWay.fileName()), "mine");
}

void TestExportNotes::saysThatThereIsNoQuestion()
{
    QTemporaryDir place;
    const Ran ran = run(u"anki"_s, place.filePath(u"none.tsv"_s), {}, plain);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.err.contains("asks no questions"));
    QCOMPARE(names(place.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestExportNotes)
#include "test_export_notes.moc"
