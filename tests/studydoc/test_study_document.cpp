// SPDX-License-Identifier: GPL-3.0-or-later
#include "studydoc/study_document.h"

#include "compile/vocabulary.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"

#include <QSet>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

Bilingual text(const QString &ko)
{
    return {ko, ko + u" in English"_s};
}

Question question(const QString &name)
{
    return {text(name), {text(name + u"A"_s), text(name + u"B"_s)}, 1, text(name + u" why"_s)};
}

Script sample()
{
    Script script;
    // Has a scene got another part? If it is to be read, it belongs into the document; here is the place to say so.
    auto &[id, subject, file, title, question, cover, needs, stage, links, steps, experiment, bindings, terms,
           misconceptions, interview, quiz, sources, root] = script;
    id = u"sample"_s;
    title = text(u"title"_s);
    question = text(u"asked"_s);
    for (const QString &name : {u"first"_s, u"second"_s, u"third"_s}) {
        Step step;
        step.id = name;
        step.title = text(name + u" title"_s);
        step.say = text(name + u" said"_s);
        steps.push_back(step);
    }
    steps[1].predict = ::question(u"predict"_s);
    cover = u"third"_s;
    terms = {{u"t"_s, text(u"term"_s), text(u"meaning"_s)}};
    misconceptions = {{text(u"claim"_s), text(u"truth"_s), text(u"source"_s)}};
    interview = {{text(u"one"_s), text(u"definition"_s), {}, text(u"example"_s), text(u"limits"_s), {}},
                 {text(u"two"_s), {}, text(u"principle"_s), {}, {}, {{text(u"follow"_s), text(u"up"_s)}}}};
    quiz = {::question(u"q1"_s), ::question(u"q2"_s)};
    sources = {{text(u"book"_s), u"https://example.org/"_s, text(u"page"_s)}};
    return script;
}

template<typename T>
std::vector<T> blocks(const StudyDocument &document, const SectionSpec &spec)
{
    std::vector<T> found;
    for (const Section &section : document.sections) {
        if (section.spec != &spec)
            continue;
        for (const Block &block : section.blocks)
            found.push_back(std::get<T>(block));
    }
    return found;
}

} // namespace

class TestStudyDocument : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatIsRead()
    {
        const StudyDocument document = studyDocument(sample());
        QCOMPARE(document.id, u"sample"_s);
        QCOMPARE(document.title, text(u"title"_s));
        QCOMPARE(document.question, text(u"asked"_s));
        QCOMPARE(document.cover, 2);
        std::vector<const SectionSpec *> order;
        for (const Section &section : document.sections)
            order.push_back(section.spec);
        QCOMPARE(order, (std::vector{&sections::steps, &sections::terms, &sections::misconceptions,
                                     &sections::interview, &sections::quiz, &sections::sources}));

        const auto steps = blocks<StepBlock>(document, sections::steps);
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[1].step, 1);
        QCOMPARE(steps[1].id, u"second"_s);
        QCOMPARE(steps[1].title, text(u"second title"_s));
        QCOMPARE(steps[1].say, text(u"second said"_s));
        QVERIFY(!steps[0].predict);
        QCOMPARE(steps[1].predict->why, text(u"predict why"_s));

        QCOMPARE(blocks<Term>(document, sections::terms).at(0).meaning, text(u"meaning"_s));
        QCOMPARE(blocks<Misconception>(document, sections::misconceptions).at(0).truth, text(u"truth"_s));
        QCOMPARE(blocks<Source>(document, sections::sources).at(0).url, u"https://example.org/"_s);
        const auto quiz = blocks<QuizBlock>(document, sections::quiz);
        QCOMPARE(quiz.size(), size_t(2));
        QCOMPARE(quiz[1].id, u"quiz-2"_s);
        QCOMPARE(quiz[1].number, 2);
        QCOMPARE(quiz[1].question.question, text(u"q2"_s));
    }

    void answersHaveTheirParts()
    {
        const auto interview = blocks<InterviewBlock>(studyDocument(sample()), sections::interview);
        QCOMPARE(interview.size(), size_t(2));
        QStringList parts;
        for (const InterviewBlock &block : interview) {
            for (const InterviewBlock::Part &part : block.answer)
                parts += part.name.onPage.en + u": "_s + part.text.ko;
        }
        QCOMPARE(parts, (QStringList{u"Definition: definition"_s, u"Example: example"_s,
                                     u"Limits and alternatives: limits"_s, u"Principle: principle"_s}));
        QCOMPARE(interview[1].id, u"interview-2"_s);
        QCOMPARE(interview[1].followUps.at(0).answer, text(u"up"_s));
    }

    void holdsChosenSteps()
    {
        const StudyDocument document = studyDocument(sample(), {2, 0});
        const auto steps = blocks<StepBlock>(document, sections::steps);
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps[0].step, 2);
        QCOMPARE(steps[1].id, u"first"_s);
        QCOMPARE(blocks<Term>(document, sections::terms).size(), size_t(1));
    }

    void isEmptyWithoutAScene()
    {
        const StudyDocument document = studyDocument(Script());
        QCOMPARE(document.sections.size(), studyDocument(sample()).sections.size());
        for (const Section &section : document.sections)
            QVERIFY(section.blocks.empty());
    }

    void namesEveryQuestionOnce_data() { addScenesUnderTest(); }
    void namesEveryQuestionOnce()
    {
        QFETCH(QString, file);
        const Result<Script> script = readScript(file, vocabulary());
        QVERIFY(script);
        const StudyDocument document = studyDocument(*script);
        QStringList ids;
        for (const InterviewBlock &block : blocks<InterviewBlock>(document, sections::interview))
            ids += block.id;
        for (const QuizBlock &block : blocks<QuizBlock>(document, sections::quiz))
            ids += block.id;
        QVERIFY(!ids.isEmpty());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void choices()
    {
        QCOMPARE(choiceLetter(0), u'A');
        QCOMPARE(choiceLetter(4), u'E');
        QCOMPARE(rightChoice(question(u"q"_s)), text(u"qB"_s));
    }

    void theOtherLanguage()
    {
        QCOMPARE(inOtherLanguage({u"주소"_s, u"address"_s}, Language::Korean), u"address"_s);
        QCOMPARE(inOtherLanguage({u"주소"_s, u"address"_s}, Language::English), u"주소"_s);
        QCOMPARE(inOtherLanguage({u"TCP"_s, u"TCP"_s}, Language::Korean), QString());
        QCOMPARE(inOtherLanguage({u"주소"_s, {}}, Language::English), QString());
    }
};

QTEST_APPLESS_MAIN(TestStudyDocument)
#include "test_study_document.moc"
