// SPDX-License-Identifier: GPL-3.0-or-later
// What every scene that is shipped has to keep to. The rows are the files on the disk; ctest has an entry for each.
#include "base/random.h"
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "library/check_collection.h"
#include "library/find_scenes.h"
#include "library/subjects.h"
#include "picture/paint.h"
#include "readers/compare_dumps.h"
#include "readers/golden.h"
#include "readers/scenes_under_test.h"
#include "scenes/digest.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/dump.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MADANG_SOURCE_DIR "/scenes");
const QString goldenFolder = QStringLiteral(TEST_SOURCE_DIR "/golden/");

QString text(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(toString(problem));
    return u'\n' + lines.join(u'\n');
}

std::shared_ptr<const Script> read(const QString &file)
{
    Result<Script> script = readScript(file, vocabulary());
    return script ? std::make_shared<const Script>(std::move(*script)) : nullptr;
}

const LanguageMode modes[] = {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both};

/// Of the scene in one language.
QString goldenDump(const QString &id, LanguageMode mode)
{
    return goldenFolder + id + u'.' + code(mode) + u".txt"_s;
}

} // namespace

class TestScenes : public QObject
{
    Q_OBJECT

private slots:
    void areThere();
    void goTogether();
    void areAllThatIsAccepted();
    void stayAsTheyAre_data() { addScenesUnderTest(); }
    void stayAsTheyAre();
    void readWithoutAnyProblem_data() { addScenesUnderTest(); }
    void readWithoutAnyProblem();
    void areInTheUsualForm_data() { addScenesUnderTest(); }
    void areInTheUsualForm();
    void lookRight_data() { addScenesUnderTest(); }
    void lookRight();
    void areComplete_data() { addScenesUnderTest(); }
    void areComplete();
    void areTheSameBackwards_data() { addScenesUnderTest(); }
    void areTheSameBackwards();
    void compileToTheSameBytes_data() { addScenesUnderTest(); }
    void compileToTheSameBytes();
    void haveAGlyphForEverything_data() { addScenesUnderTest(); }
    void haveAGlyphForEverything();
};

void TestScenes::areThere()
{
    QVERIFY2(scenesOfLibrary(folder).size() >= 6, "no scenes were found, or fewer than are shipped");
}

void TestScenes::goTogether()
{
    std::vector<Script> scripts;
    for (const QString &file : scenesOfLibrary(folder)) {
        if (const auto script = read(file))
            scripts.push_back(*script);
    }
    const auto problems = checkCollection(scripts, {});
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
    const auto subjects = readSubjects(folder);
    QVERIFY2(subjects && subjects.problems.empty(), qPrintable(text(subjects.problems)));
    for (const Script &script : scripts) {
        QVERIFY2(std::any_of(subjects->begin(), subjects->end(),
                             [&](const Subject &subject) { return subject.id == script.subject; }),
                 qPrintable(u"subjects.json does not name "_s + script.subject));
    }
}

void TestScenes::areAllThatIsAccepted()
{
    for (const QString &file : QDir(goldenFolder).entryList(QDir::Files)) {
        const QString id = file.section(u'.', 0, 0);
        const QStringList scenes = scenesOfLibrary(folder);
        QVERIFY2(std::any_of(scenes.begin(), scenes.end(),
                             [&](const QString &scene) { return QFileInfo(scene).completeBaseName() == id; }),
                 qPrintable(u"there is no scene any more of "_s + file));
    }
}

/// Where everything stands at each step, what it says, which ways links take: tests/scenes/golden has it.
void TestScenes::stayAsTheyAre()
{
    QFETCH(QString, file);
    const auto script = read(file);
    QVERIFY(script);
    const auto compiled = compile(script);
    const Timeline &timeline = *compiled;
    if (!file.startsWith(folder))
        QSKIP("only scenes of the tree have been accepted");
    for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English}) {
        const QString problem = compareWithGolden(dump(timeline, mode), goldenDump(script->id, mode), changes);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void TestScenes::readWithoutAnyProblem()
{
    QFETCH(QString, file);
    const Result<Script> script = readScript(file, vocabulary());
    QVERIFY2(script && script.problems.empty(), qPrintable(text(script.problems)));
}

void TestScenes::areInTheUsualForm()
{
    QFETCH(QString, file);
    QFile scene(file);
    QVERIFY(scene.open(QIODevice::ReadOnly));
    const QByteArray bytes = scene.readAll();
    const Result<Node> json = readJson(bytes, file);
    QVERIFY(json.value);
    QVERIFY2(formatJson(*json.value) == bytes, "madang fmt would change it");
}

void TestScenes::lookRight()
{
    QFETCH(QString, file);
    const auto script = read(file);
    QVERIFY(script);
    const auto problems = checkLayout(*compile(script));
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

void TestScenes::areComplete()
{
    QFETCH(QString, file);
    const auto script = read(file);
    QVERIFY(script);
    const size_t told = script->steps.size() - (script->experiment ? 1 : 0); // The experiment's comes after the story.
    QVERIFY2(told >= 8 && told <= 12, qPrintable(QString::number(script->steps.size())));
    QVERIFY(!script->question.ko.isEmpty() && !script->question.en.isEmpty());
    QVERIFY(!script->terms.empty());
    QVERIFY(!script->misconceptions.empty());
    QVERIFY(!script->sources.empty());
    QVERIFY(script->interview.size() >= 2);
    QVERIFY(script->quiz.size() >= 3);
    for (const InterviewQuestion &question : script->interview)
        QVERIFY2(!question.followUps.empty(), qPrintable(question.question.en));
    QVERIFY2(std::any_of(script->steps.begin(), script->steps.end(),
                         [](const Step &step) { return step.predict.has_value(); }),
             "no step asks for a prediction");
    for (const Step &step : script->steps)
        QVERIFY2(!step.cue.ko.isEmpty() || !step.cue.en.isEmpty(),
                 qPrintable(u"no note for the presenter: "_s + step.title.en));
}

void TestScenes::areTheSameBackwards()
{
    QFETCH(QString, file);
    const auto script = read(file);
    QVERIFY(script);
    const auto compiled = compile(script);
    const Timeline &timeline = *compiled;
    std::vector<double> times{0, timeline.duration()};
    for (const StepTime &step : timeline.steps()) {
        for (const double share : {0.0, 0.13, 0.37, 0.61, 0.89, 1.0})
            times.push_back(step.start + (step.settled - step.start) * share);
        times.push_back(step.end);
    }
    const auto look = [&](double t) {
        const Moment moment = timeline.at(t);
        return digest(moment) + digest(draw(timeline, moment, theme(ThemeName::Light), LanguageMode::Both));
    };
    std::vector<QByteArray> forward(times.size());
    for (size_t i = 0; i < times.size(); ++i)
        forward[i] = look(times[i]);
    for (size_t i = times.size(); i-- > 0;)
        QCOMPARE(look(times[i]), forward[i]);
    Random random(7);
    for (size_t n = 0; n < times.size(); ++n) {
        const auto i = size_t(random.integer(0, int(times.size()) - 1));
        QCOMPARE(look(times[i]), forward[i]);
    }
}

void TestScenes::compileToTheSameBytes()
{
    QFETCH(QString, file);
    const auto first = read(file), second = read(file);
    QVERIFY(first && second);
    const auto compiledA = compile(first), compiledB = compile(second);
    const Timeline &a = *compiledA, &b = *compiledB;
    QCOMPARE(a.duration(), b.duration());
    QVERIFY(a.duration() > 0);
    for (size_t step = 0; step < a.steps().size(); ++step) {
        for (const LanguageMode mode : modes) {
            const Picture one = draw(a, a.atStep(int(step)), theme(ThemeName::Dark), mode),
                          two = draw(b, b.atStep(int(step)), theme(ThemeName::Dark), mode);
            QCOMPARE(digest(one), digest(two));
        }
    }
    const auto image = [](const Timeline &timeline) {
        return toImage(
            draw(timeline, timeline.at(timeline.duration() / 2), theme(ThemeName::Light), LanguageMode::Korean),
            {800, 450});
    };
    QCOMPARE(image(a), image(b));
}

void TestScenes::haveAGlyphForEverything()
{
    QFETCH(QString, file);
    const auto script = read(file);
    QVERIFY(script);
    const auto compiled = compile(script);
    const Timeline &timeline = *compiled;
    for (size_t step = 0; step < timeline.steps().size(); ++step) {
        const Picture picture = draw(timeline, timeline.atStep(int(step)), theme(ThemeName::Light), LanguageMode::Both);
        for (const PictureOp &op : picture.ops) {
            if (const auto *written = std::get_if<TextOp>(&op))
                QVERIFY2(!written->text->missingGlyphs, qPrintable(written->text->text));
        }
    }
}

QTEST_MAIN(TestScenes)
#include "test_scenes.moc"
