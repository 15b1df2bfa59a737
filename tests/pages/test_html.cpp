// SPDX-License-Identifier: GPL-3.0-or-later
// The page in Chromium, on a phone, opened as a file.
#include "exporters/run_export.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "readers/browser.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> scene(const QString &path)
{
    Result<Script> script = readScript(path, vocabulary());
    if (!script)
        qFatal("%s cannot be read", qPrintable(path));
    return compile(std::move(*script));
}

const QString osi = QStringLiteral(MADANG_SOURCE_DIR "/scenes/network/osi-model.json");
const QString oauth = QStringLiteral(MADANG_SOURCE_DIR "/scenes/security/oauth-authorization-code.json");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a script of this folder has to say; empty: nothing is wrong.
QString said(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QStringLiteral(TEST_SOURCE_DIR "/") + script} + arguments);
    if (!python.waitForFinished(100'000))
        return u"it did not come back"_s;
    const QString text = QString::fromUtf8(python.readAllStandardOutput()).trimmed();
    if (python.exitCode() == 0)
        return text;
    return text.isEmpty() ? QString::fromUtf8(python.readAllStandardError()) : text;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void isClickedThrough_data();
    void isClickedThrough();
    void closesWhatItOpens_data() { addScenesUnderTest(Dear); }
    void closesWhatItOpens();
    void needsNothingElse();
    void asksAheadOfTheStep();
    void writesTheSameTwice();

private:
    QTemporaryDir m_folder;

    QByteArray page(LanguageMode mode, std::vector<int> steps = {}, const QString &file = osi,
                    ThemeName theme = ThemeName::Light)
    {
        ExportJob job;
        job.timelines = {scene(file)};
        job.mode = mode;
        job.theme = theme;
        job.steps = std::move(steps);
        job.size = {320, 180};
        const QString path = m_folder.filePath(u"page.html"_s);
        const ExportOutcome outcome = runExport(*exporterNamed(u"html"), job, path);
        return outcome.problems.empty() ? contents(path) : QByteArray();
    }
};

void TestHtml::isClickedThrough_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<LanguageMode>("mode");
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<QString>("languages");
    QTest::newRow("ko") << osi << LanguageMode::Korean << ThemeName::Light << u"ko"_s;
    QTest::newRow("en") << oauth << LanguageMode::English << ThemeName::Dark << u"en"_s;
    QTest::newRow("both") << osi << LanguageMode::Both << ThemeName::Light << u"ko,en"_s;
}

void TestHtml::isClickedThrough()
{
    if (const QByteArray missing = noBrowser(); !missing.isEmpty())
        QSKIP(missing.constData());
    QFETCH(QString, file);
    QFETCH(LanguageMode, mode);
    QFETCH(ThemeName, theme);
    QFETCH(QString, languages);
    QVERIFY(!page(mode, {}, file, theme).isEmpty());
    QStringList arguments{m_folder.filePath(u"page.html"_s), languages};
    if (qEnvironmentVariableIsSet("MADANG_KEEP"))
        arguments.append(qEnvironmentVariable("MADANG_KEEP"));
    const QString wrong = said(u"click_through.py"_s, arguments);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHtml::closesWhatItOpens()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed (python3)");
    QFETCH(QString, file);
    QVERIFY(!page(LanguageMode::Both, {}, file).isEmpty());
    const QString wrong = said(u"check_html.py"_s, {m_folder.filePath(u"page.html"_s)});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHtml::needsNothingElse()
{
    const QByteArray html = page(LanguageMode::Both, {0, 1});
    QVERIFY(html.contains("default-src 'none'"));
    static const QRegularExpression fetched(u"(?:src|href)=\"(?!data:|https://)|<link|@import|url\\("_s);
    QVERIFY(!fetched.match(QString::fromUtf8(html)).hasMatch());
    QCOMPARE(html.count("<img "), 4);
    QCOMPARE(html.count("src=\"data:image/png;base64,"), 4);
}

void TestHtml::asksAheadOfTheStep()
{
    const auto timeline = scene(osi);
    const std::vector<Step> &steps = timeline->script().steps;
    const auto asked =
        std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.predict.has_value(); });
    QVERIFY(asked != steps.end() && asked != steps.begin());
    const QString html = QString::fromUtf8(page(LanguageMode::Korean));
    const qsizetype question = html.indexOf(asked->predict->question.ko.toHtmlEscaped());
    QVERIFY(question > html.indexOf(std::prev(asked)->title.ko.toHtmlEscaped() + u"</h2>"_s));
    QVERIFY(question < html.indexOf(asked->title.ko.toHtmlEscaped() + u"</h2>"_s));
}

void TestHtml::writesTheSameTwice()
{
    const QByteArray once = page(LanguageMode::Both, {0, 3});
    QVERIFY(!once.isEmpty());
    QCOMPARE(page(LanguageMode::Both, {0, 3}), once);
}

QTEST_MAIN(TestHtml)
#include "test_html.moc"
