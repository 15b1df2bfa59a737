// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/frame_picture.h"
#include "exporters/run_export.h"
#include "formats/catalog.h"
#include "pages/handout_measures.h"
#include "pages/handout_page.h"
#include "readers/compare_pictures.h"
#include "readers/read_pdf.h"
#include "readers/scenes_under_test.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> timelineOf(const QString &path)
{
    Result<Script> script = readScript(path, vocabulary());
    if (!script)
        qFatal("%s is broken: %s", qPrintable(path), qPrintable(toString(script.problems.front())));
    return compile(std::move(*script));
}

const QString scene = QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/blue-green-deployment.json");
const QString smallScene = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json");

ExportJob jobOf(const QStringList &scenes, LanguageMode mode, bool handout)
{
    ExportJob job;
    for (const QString &path : scenes)
        job.timelines.push_back(timelineOf(path));
    job.mode = mode;
    job.options.insert(u"handout"_s, handout);
    return job;
}

std::vector<Language> languagesOf(LanguageMode mode)
{
    switch (mode) {
    case LanguageMode::Korean:
        return {Language::Korean};
    case LanguageMode::English:
        return {Language::English};
    case LanguageMode::Both:
        break;
    }
    return {Language::Korean, Language::English};
}

QString plain(QString text)
{
    return text.remove(u"**"_s).simplified();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is outside of the page's column or below its end; empty: nothing.
QString overflow(const std::vector<HandoutPage> &plan)
{
    for (size_t i = 0; i < plan.size(); ++i) {
        qreal height = 0;
        for (const HandoutItem &item : plan[i].items) {
            height += item.height;
            for (const TextBlock::Piece &piece : item.pieces) {
                const qreal left = item.left + piece.at.x(), right = left + piece.text->width;
                if (left < handout::columnLeft - 0.01 || right > handout::columnLeft + handout::columnWidth + 0.5)
                    return u"page %1: %2"_s.arg(i + 1).arg(piece.text->text);
                if (piece.at.y() > item.height)
                    return u"page %1, lower than its item: %2"_s.arg(i + 1).arg(piece.text->text);
            }
        }
        if (height > handout::pageRoom + 0.01)
            return u"page %1 is %2 high"_s.arg(i + 1).arg(height);
    }
    return {};
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void saysItAll_data();
    void saysItAll();
    void looksTheSame_data();
    void looksTheSame();
    void joinsScenes();
    void writesTheSameBytes();
    void previewsItsPages();
    void handoutHoldsTheText_data();
    void handoutHoldsTheText();
    void handoutFlowsOn();
    void handoutOfSomeSteps();

private:
    QString exported(const ExportJob &job)
    {
        const QString path = m_folder.filePath(u"x.pdf"_s);
        const ExportOutcome outcome = runExport(*exporterNamed(u"pdf"), job, path);
        if (!outcome.problems.empty())
            qFatal("%s", qPrintable(toString(outcome.problems.front())));
        return path;
    }
    QTemporaryDir m_folder;
};

void TestPdf::saysItAll_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<LanguageMode>("mode");
    for (const QString &path : scenesUnderTest(Dear)) {
        for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both})
            QTest::newRow(qPrintable(QFileInfo(path).baseName() + u' ' + code(mode))) << path << mode;
    }
}

/// Every title and every word told is there as it was written, for whoever copies or searches it.
void TestPdf::saysItAll()
{
    QFETCH(QString, scene);
    QFETCH(LanguageMode, mode);
    NEEDS_POPPLER();
    NEEDS_QPDF();

    ExportJob job = jobOf({scene}, mode, true);
    const Script &script = job.timelines.front()->script();
    QString pdf = exported(job);
    QCOMPARE(pdfFlaw(pdf), QString());
    const QString handout = plain(pdfReader(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    const QString info = pdfReader(u"pdfinfo"_s, {pdf}).simplified();
    QVERIFY2(info.contains(u"Page size: 595.276 x 841.89 pts (A4)"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Pages: %1 "_s.arg(planHandout(job).size())), qPrintable(info));

    job.options = {{u"captions"_s, true}};
    pdf = exported(job);
    QCOMPARE(pdfFlaw(pdf), QString());
    const QString pages = plain(pdfReader(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    const QString outlines = pdfReader(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf});
    const QString slideInfo = pdfReader(u"pdfinfo"_s, {pdf}).simplified();
    QVERIFY2(slideInfo.contains(u"Page size: 960 x 540 pts"_s), qPrintable(slideInfo));
    QVERIFY2(slideInfo.contains(u"Pages: %1 "_s.arg(script.steps.size())), qPrintable(slideInfo));

    for (const Language language : languagesOf(mode)) {
        QVERIFY2(slideInfo.contains(script.title.in(language)), qPrintable(slideInfo));
        for (const Step &step : script.steps) {
            const QString title = plain(step.title.in(language)), say = plain(step.say.in(language));
            QVERIFY2(handout.contains(title), qPrintable(title));
            QVERIFY2(handout.contains(say), qPrintable(say));
            QVERIFY2(pages.contains(say), qPrintable(say));
            QVERIFY2(outlines.contains(QString(title).replace(u'"', u"\\\""_s)), qPrintable(title));
        }
        for (const Term &term : script.terms)
            QVERIFY2(handout.contains(plain(term.meaning.in(language))), qPrintable(term.meaning.in(language)));
        for (const InterviewQuestion &each : script.interview)
            QVERIFY2(handout.contains(plain(each.principle.in(language))), qPrintable(each.principle.in(language)));
    }
}

void TestPdf::looksTheSame_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<ThemeName>("theme");
    constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Print, ThemeName::Dark, ThemeName::Contrast};
    for (const QString &path : scenesUnderTest(Dear)) {
        const QString id = QFileInfo(path).baseName();
        QTest::newRow(qPrintable(id)) << path << themes[id.size() % 4];
    }
}

void TestPdf::looksTheSame()
{
    QFETCH(QString, scene);
    QFETCH(ThemeName, theme);
    NEEDS_POPPLER();
    ExportJob job = jobOf({scene}, LanguageMode::Both, false);
    job.theme = theme;
    const Timeline &timeline = *job.timelines.front();
    const QString pdf = exported(job);
    const int last = int(timeline.steps().size()) - 1;
    for (const int step : {last / 2, last}) {
        const Picture picture = framePicture(job, timeline, step, timeline.steps()[size_t(step)].end);
        // Twice as large as on the stage: poppler draws every line on whole pixels, which weighs less there.
        const QSize pixels(3200, 1800);
        QCOMPARE(difference(pdfPage(pdf, step + 1, pixels), toImage(picture, pixels)), QString());
    }
}

void TestPdf::joinsScenes()
{
    NEEDS_QPDF();
    for (const bool handout : {false, true}) {
        const ExportJob job = jobOf({scene, smallScene}, LanguageMode::Korean, handout);
        const QString pdf = exported(job);
        const QString outlines = pdfReader(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf});
        qsizetype steps = 0;
        for (const auto &timeline : job.timelines) {
            QVERIFY2(outlines.contains(timeline->script().title.ko), qPrintable(outlines));
            steps += qsizetype(timeline->steps().size());
        }
        QCOMPARE(outlines.count(u"\"title\": "_s), steps + 2);
        if (handout)
            QCOMPARE(planHandout(job).back().timeline, job.timelines.back().get());
    }
}

void TestPdf::writesTheSameBytes()
{
    for (const bool handout : {false, true}) {
        const ExportJob job = jobOf({smallScene}, LanguageMode::Both, handout);
        const QByteArray first = contents(exported(job));
        exported(jobOf({scene}, LanguageMode::English, !handout));
        QVERIFY(first.size() > 1000);
        QCOMPARE(contents(exported(jobOf({smallScene}, LanguageMode::Both, handout))), first);
    }
}

void TestPdf::previewsItsPages()
{
    NEEDS_POPPLER();
    ExportJob job = jobOf({smallScene}, LanguageMode::Korean, false);
    const Exporter &exporter = *exporterNamed(u"pdf");
    QCOMPARE(exporter.preview(job, 1).size, QSizeF(1600, 900));
    job.options = {{u"handout"_s, true}};
    const std::vector<HandoutPage> plan = planHandout(job);
    const int last = int(job.timelines.front()->steps().size()) - 1;
    const Picture preview = exporter.preview(job, last);
    QCOMPARE(preview.size, handoutSize);
    size_t page = 0;
    while (plan[page].steps.empty() || plan[page].steps.back() != last)
        ++page;
    QVERIFY(page > 0);
    const QSize pixels(1190, 1683);
    QCOMPARE(difference(pdfPage(exported(job), int(page) + 1, pixels), toImage(preview, pixels)), QString());
}

void TestPdf::handoutHoldsTheText_data()
{
    saysItAll_data();
}

void TestPdf::handoutHoldsTheText()
{
    QFETCH(QString, scene);
    QFETCH(LanguageMode, mode);
    const ExportJob job = jobOf({scene}, mode, true);
    const std::vector<HandoutPage> plan = planHandout(job);
    QCOMPARE(overflow(plan), QString());
    const int steps = int(job.timelines.front()->steps().size());
    QCOMPARE(plan.back().stepsSoFar, steps);
    int stages = 0, notes = 0;
    for (const HandoutPage &page : plan) {
        for (const HandoutItem &item : page.items) {
            if (item.kind == HandoutItem::Kind::Stage) {
                QCOMPARE(item.step, stages++);
                QVERIFY(item.width >= 400); // what is smaller cannot be read
            }
            notes += item.kind == HandoutItem::Kind::Notes ? 1 : 0;
        }
    }
    QCOMPARE(stages, steps);
    QCOMPARE(notes, steps);
}

/// A narration longer than a page goes on overleaf, and all of it is there.
void TestPdf::handoutFlowsOn()
{
    const auto told = [](int sentences) {
        QString text;
        for (int i = 1; i <= sentences; ++i)
            text += u"%1번째 요청은 서버 %2가 받고, 나머지는 기다립니다. "_s.arg(i).arg(i % 3 + 1);
        return text;
    };
    for (const int sentences : {12, 40, 400}) {
        Result<Script> script = readScript(smallScene, vocabulary());
        QVERIFY(script);
        script->steps[1].say = {told(sentences), u"In short. "_s + told(sentences)};
        ExportJob job;
        job.timelines = {compile(std::move(*script))};
        job.mode = LanguageMode::Both;
        job.options.insert(u"handout"_s, true);
        const std::vector<HandoutPage> plan = planHandout(job);
        QCOMPARE(overflow(plan), QString());
        if (!hasPoppler())
            QSKIP("pdftotext is not installed (poppler-utils)");
        const QString pdf = exported(job);
        QString text;
        for (size_t i = 0; i < plan.size(); ++i) {
            const QString page = QString::number(i + 1);
            QStringList lines =
                pdfReader(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, page, u"-l"_s, page, pdf, u"-"_s}).split(u'\n');
            while (!lines.isEmpty() && !lines.takeLast().contains(u" / "_s + QString::number(plan.size()))) {}
            text += lines.join(u' ') + u' ';
        }
        for (const int sentence : {1, sentences / 2, sentences})
            QVERIFY2(plain(text).contains(u"%1번째 요청은 서버 %2가 받고"_s.arg(sentence).arg(sentence % 3 + 1)),
                     qPrintable(text));
    }
}

void TestPdf::handoutOfSomeSteps()
{
    ExportJob job = jobOf({scene}, LanguageMode::Korean, true);
    job.steps = {2, 99};
    const std::vector<HandoutPage> plan = planHandout(job);
    QCOMPARE(plan.size(), size_t(1));
    QCOMPARE(plan.front().steps, std::vector<int>{2});
    QVERIFY(plan.front().opens);
    job.steps = {99};
    QVERIFY(planHandout(job).empty());
}

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
