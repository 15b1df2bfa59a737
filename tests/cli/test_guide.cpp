// SPDX-License-Identifier: GPL-3.0-or-later
// The generated parts of the authoring guide are those that the program would make now, and its examples are good.
#include "cli/guide.h"
#include "cli/new_scene.h"

#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/examples.h"
#include "compile/start_inputs.h"
#include "compile/vocabulary.h"
#include "picture/erase_one.h"
#include "script/schema.h"
#include "script/script_reader.h"
#include "timeline/experiment_run.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MADANG_SOURCE_DIR "/scenes/");
const char remedy[] = "what stands in scenes/ is old: run \"madang guide\" and look at what has changed";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(toString(problem));
    return u'\n' + lines.join(u'\n');
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheSpecsSay();
    void hasTheSchema();
    void hasThePictures();
    void missesWhateverIsGone_data() { hasGoodExamples_data(); }
    void missesWhateverIsGone();
    void hasGoodExamples_data();
    void hasGoodExamples();
    void addsMissingParts();
    void beginsWithAGoodScene();
    void showsAnExperimentThatWorks();
};

void TestGuide::saysWhatTheSpecsSay()
{
    const QByteArray readme = contents(folder + u"README.md"_s);
    QVERIFY(!readme.isEmpty());
    QVERIFY2(guideText(readme) == readme, remedy);
    for (const KindSpec &kind : vocabulary().kinds)
        QVERIFY(readme.contains("\n### " + kind.name.toUtf8() + "\n"));
    for (const VerbSpec &verb : vocabulary().verbs)
        QVERIFY(readme.contains("\n### " + verb.name.toUtf8() + "\n"));
    for (const ExperimentSpec *spec : vocabulary().experiments()) {
        QVERIFY(readme.contains("\n### " + spec->model.toUtf8() + "\n"));
        for (const ValueSpec &value : spec->values)
            QVERIFY2(readme.contains("`" + value.name.section(u'.', 0, 0).toUtf8()), qPrintable(value.name));
    }
}

void TestGuide::hasTheSchema()
{
    QVERIFY2(contents(folder + u"scene.schema.json"_s) == sceneSchema(vocabulary()), remedy);
}

void TestGuide::hasThePictures()
{
    const std::vector<GuideFile> pictures = guidePictures();
    QCOMPARE(pictures.size(), vocabulary().kinds.size() + vocabulary().verbs.size());
    for (const GuideFile &picture : pictures) {
        const QString problem = picturesDiffer(QImage(folder + picture.name), QImage::fromData(picture.data));
        QVERIFY2(problem.isEmpty(), qPrintable(picture.name + u": "_s + problem + u"; "_s + QLatin1String(remedy)));
    }
}

/// The pictures of the kinds and verbs are the golden ones of how they are drawn: nothing of them may be gone unmissed.
void TestGuide::missesWhateverIsGone()
{
    QFETCH(QString, name);
    QFETCH(QString, example);
    int drawn = 0;
    const QStringList gone =
        erasing::notMissed(guidePicture(name, example), QImage(folder + u"guide/"_s + name + u".png"_s), drawn);
    QVERIFY(drawn >= 2);
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

void TestGuide::hasGoodExamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("example");
    for (const KindSpec &kind : vocabulary().kinds)
        QTest::newRow(qPrintable(kind.name)) << kind.name << kind.example;
    for (const VerbSpec &verb : vocabulary().verbs)
        QTest::newRow(qPrintable(verb.name)) << verb.name << verb.example;
}

void TestGuide::hasGoodExamples()
{
    QFETCH(QString, name);
    QFETCH(QString, example);
    Result<Script> script = exampleScene(example, name);
    QVERIFY2(script && script.problems.empty(), qPrintable(text(script.problems)));
    QVERIFY2(example.contains(u'"' + name + u'"'), "the example does not show what it is an example of");
    const auto problems = checkLayout(*compile(std::move(*script)));
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

void TestGuide::addsMissingParts()
{
    const QByteArray fresh = guideText({});
    QVERIFY(fresh.startsWith("# Scenes\n"));
    QVERIFY(fresh.contains("<!-- kinds -->") && fresh.contains("<!-- /verbs -->")
            && fresh.contains("<!-- /experiments -->"));
    QCOMPARE(guideText(fresh), fresh);
}

void TestGuide::beginsWithAGoodScene()
{
    Result<Script> script = readScript(newScene(), u"new.json"_s, vocabulary());
    QVERIFY2(script && script.problems.empty(), qPrintable(text(script.problems)));
    const auto problems = checkLayout(*compile(std::move(*script)));
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

/// What people copy first: written by hand, and as good as any scene, at either end of its inputs.
void TestGuide::showsAnExperimentThatWorks()
{
    const QByteArray readme = contents(folder + u"README.md"_s), opening = "<!-- experiment example -->\n\n```json\n";
    const qsizetype from = readme.indexOf(opening) + opening.size(), to = readme.indexOf("\n```", from);
    QVERIFY(from >= opening.size() && to > from);
    Result<Script> script = readScript(readme.mid(from, to - from), u"experiment.json"_s, vocabulary());
    QVERIFY2(script && script.problems.empty(), qPrintable(text(script.problems)));
    QVERIFY(script->experiment && script->bindings.size() > 8);
    const auto compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    for (const ModelInputs &inputs : sampleInputs(timeline.script())) {
        const auto problems = checkLayout(*compile(timeline, inputs));
        QVERIFY2(problems.empty(), qPrintable(text(problems)));
    }
}

QTEST_MAIN(TestGuide)
#include "test_guide.moc"
