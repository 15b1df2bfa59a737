// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fake_vocabulary.h"
#include "json/compare_json.h"

#include <QElapsedTimer>
#include <QTest>

using namespace madang;

class TestScriptReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void resolvesReferences();
    void makesPartsOfLinks();
    void namesWhatHasNoId();
    void takesIdAndSubjectFromThePath();
    void keepsValuesAliveWhenCopied();
    void asksForTheModelOfItsExperimentOnly();
    void isQuick();
};

namespace {

Script good()
{
    Result<Script> result = readScript(goodScene(), QStringLiteral("delivery/canary.json"), fakeVocabulary());
    if (!result || !result.problems.empty())
        qFatal("%s", qPrintable(toText(result.problems)));
    return *result;
}

} // namespace

void TestScriptReader::readsEverything()
{
    const Script script = good();
    QCOMPARE(script.title.ko, QStringLiteral("카나리 배포"));
    QCOMPARE(script.question.en, QStringLiteral("How much?"));
    QCOMPARE(script.needs, QStringList{QStringLiteral("rolling-deployment")});
    QCOMPARE(script.stage.kind->name, QStringLiteral("row"));
    QCOMPARE(script.stage.children.size(), size_t(4));
    const Element &lb = script.stage.children[1];
    QCOMPARE(lb.id, QStringLiteral("lb"));
    QCOMPARE(lb.slot, QStringLiteral("row"));
    QCOMPARE(lb.pointer, QStringLiteral("/stage/row/1"));
    QCOMPARE(lb.at.line, 9);
    QCOMPARE(lb.at.column, 5);
    QCOMPARE(lb.values.text(u"box").en, QStringLiteral("LB"));
    QCOMPARE(lb.values.number(u"size", 0), 3.0);
    QCOMPARE(lb.values.string(u"tone"), QStringLiteral("blue"));
    QCOMPARE(lb.values.strings(u"lines").size(), 2);
    QVERIFY(script.stage.children[2].children[2].values.boolean(u"hidden", false));

    QCOMPARE(script.steps.size(), size_t(2));
    const Step &first = script.steps[0];
    QCOMPARE(first.id, QStringLiteral("first"));
    QCOMPARE(first.say.ko, QStringLiteral("하나"));
    QCOMPARE(first.cue.ko, QStringLiteral("Smile."));
    QCOMPARE(first.predict->choices.size(), size_t(2));
    QCOMPARE(first.predict->answer, 1);
    QCOMPARE(first.actions.size(), size_t(2));
    QCOMPARE(first.actions[1].verb->name, QStringLiteral("traffic"));
    QCOMPARE(first.actions[1].values.number(u"seconds", 0), 2.0);
    QCOMPARE(first.actions[1].pointer, QStringLiteral("/steps/0/do/1"));
    QCOMPARE(script.steps[1].actions.size(), size_t(4));
    QCOMPARE(script.steps[1].actions[1].verb->name, QStringLiteral("move"));

    QCOMPARE(script.terms.at(0).id, QStringLiteral("canary"));
    QCOMPARE(script.misconceptions.at(0).truth.en, QStringLiteral("No."));
    QCOMPARE(script.interview.at(0).limits.en, QStringLiteral("l"));
    QCOMPARE(script.interview.at(0).followUps.at(0).answer.ko, QStringLiteral("So."));
    QCOMPARE(script.quiz.at(0).answer, 1);
    QVERIFY(script.sources.at(0).url.startsWith(QStringLiteral("https://")));
}

void TestScriptReader::resolvesReferences()
{
    const Script script = good();
    QCOMPARE(script.steps[0].actions[0].targets,
             QStringList({QStringLiteral("i1"), QStringLiteral("#/stage/row/2/row/1"), QStringLiteral("canary")}));
    QCOMPARE(script.steps[0].actions[1].targets,
             QStringList(
                 {QStringLiteral("out/i1"), QStringLiteral("out/#/stage/row/2/row/1"), QStringLiteral("out/canary")}));
    QCOMPARE(script.steps[1].actions[0].targets, QStringList({QStringLiteral("lb"), QStringLiteral("canary")}));
    QCOMPARE(script.steps[1].actions[1].targets, QStringList({QStringLiteral("i1")}));
    QCOMPARE(script.steps[1].actions[2].targets, QStringList({QStringLiteral("out/canary")}));
    QCOMPARE(script.steps[1].actions[3].targets.size(), 4);
    QCOMPARE(script.steps[1].actions[3].targets.first(), QStringLiteral("in"));
}

void TestScriptReader::makesPartsOfLinks()
{
    const auto ids = [](const QStringList &from, const QStringList &to) {
        Link link;
        link.id = QStringLiteral("l");
        link.from = from;
        link.to = to;
        QStringList ids;
        for (const LinkPart &part : parts(link))
            ids.append(part.id + u' ' + part.from + u'-' + part.to);
        return ids.join(u'|');
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const QString d = QStringLiteral("d");
    QCOMPARE(ids({a}, {b}), QStringLiteral("l a-b"));
    QCOMPARE(ids({a}, {b, c}), QStringLiteral("l/b a-b|l/c a-c"));
    QCOMPARE(ids({a, b}, {c}), QStringLiteral("l/a a-c|l/b b-c"));
    QCOMPARE(ids({a, b}, {c, d}), QStringLiteral("l/a/c a-c|l/a/d a-d|l/b/c b-c|l/b/d b-d"));
    QCOMPARE(ids({}, {b}), QString());
}

void TestScriptReader::namesWhatHasNoId()
{
    const Script script = good();
    QCOMPARE(script.stage.children[2].children[1].id, QStringLiteral("#/stage/row/2/row/1"));
    QCOMPARE(script.links[2].id, QStringLiteral("#/links/2"));
    QCOMPARE(script.steps[1].id, QStringLiteral("#/steps/1"));
    QCOMPARE(script.cover, QStringLiteral("#/steps/1"));
}

void TestScriptReader::takesIdAndSubjectFromThePath()
{
    const Script script = good();
    QCOMPARE(script.id, QStringLiteral("canary"));
    QCOMPARE(script.subject, QStringLiteral("delivery"));
    QCOMPARE(script.file, QStringLiteral("delivery/canary.json"));
}

void TestScriptReader::asksForTheModelOfItsExperimentOnly()
{
    QStringList asked;
    Vocabulary vocabulary = fakeVocabulary();
    vocabulary.models.append(QStringLiteral("another-model"));
    vocabulary.specify = [&](const QString &model) {
        asked.append(model);
        return fakeVocabulary().experiment(model);
    };
    QVERIFY(readScript(goodScene(), QString(), vocabulary));
    QCOMPARE(asked, QStringList());
    QByteArray scene = goodScene();
    scene.insert(scene.lastIndexOf('}'), R"(, "experiment": {"model": "fake-model", "step": "first"})");
    QVERIFY(readScript(scene, QString(), vocabulary));
    asked.removeDuplicates();
    QCOMPARE(asked, QStringList{QStringLiteral("fake-model")});
}

void TestScriptReader::keepsValuesAliveWhenCopied()
{
    std::vector<Script> scripts(3, good());
    scripts.erase(scripts.begin(), scripts.begin() + 2);
    QCOMPARE(scripts[0].stage.children[1].values.string(u"tone"), QStringLiteral("blue"));
}

void TestScriptReader::isQuick()
{
    // About 60 KB, like a long scene. The target is 2 ms in a release build; this bound is for a debug build on a busy
    // machine and only catches what is quadratic.
    QByteArray steps;
    for (int i = 0; steps.size() < 60'000; ++i) {
        steps += (i ? "," : "") + QByteArray(R"({ "title": { "ko": "단계", "en": "A step" },
            "say": { "ko": "요청 열 개 중 하나만 v2로 보냅니다. 나머지는 v1이 받습니다. 그래서 새 버전이 나빠도 아픈 사람은 적습니다.", "en": "Only one request in ten goes to v2; v1 takes the rest of them." },
            "predict": { "question": { "ko": "몇 개가 실패할까요?", "en": "How many of them are going to fail?" },
                "choices": [{ "ko": "하나도 없다", "en": "None at all" }, { "ko": "열에 하나", "en": "One in ten" }], "answer": 1 },
            "cue": { "ko": "왜 10 %부터 시작할까요? 잠깐 멈추고 물어봅니다.", "en": "Why start at ten per cent? Stop here for a moment and ask them." },
            "do": [)")
                 + QByteArray(R"({ "show": ["i1", "canary"], "seconds": 1.5 },)").repeated(8)
                 + R"({ "set": "lb", "tone": "red" }] })";
    }
    QByteArray scene = goodScene();
    scene.replace(R"("steps": [)", R"("steps": [)" + steps + ",");
    const QString file = QStringLiteral("x/long.json");
    QVERIFY2(readScript(scene, file, fakeVocabulary()),
             qPrintable(toText(readScript(scene, file, fakeVocabulary()).problems)));
    QBENCHMARK
    {
        readScript(scene, file, fakeVocabulary());
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        readScript(scene, file, fakeVocabulary());
    QVERIFY2(timer.elapsed() < 5 * 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestScriptReader)
#include "test_script_reader.moc"
