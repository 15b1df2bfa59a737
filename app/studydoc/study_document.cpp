// SPDX-License-Identifier: GPL-3.0-or-later
#include "studydoc/study_document.h"

#include <numeric>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace sections {

const SectionSpec steps{}; // The window has the stage for it.
const SectionSpec terms{{{u"용어"_s, u"Terms"_s}},
                        QT_TRANSLATE_NOOP("StudyTabs", "Terms"),
                        QT_TRANSLATE_NOOP("StudyTabs", "The words of this scene"),
                        QT_TRANSLATE_NOOP("StudyPages", "This scene explains no terms.")};
const SectionSpec misconceptions{{{u"오해와 사실"_s, u"Misconceptions"_s}},
                                 QT_TRANSLATE_NOOP("StudyTabs", "Myths"),
                                 QT_TRANSLATE_NOOP("StudyTabs", "What is often said, and wrong"),
                                 QT_TRANSLATE_NOOP("StudyPages", "This scene corrects no misconceptions.")};
const SectionSpec interview{
    .heading = {{u"면접 질문"_s, u"Interview questions"_s}, QT_TRANSLATE_NOOP("StudyPages", "Interview")},
    .below = &quiz};
const SectionSpec quiz{{{u"퀴즈"_s, u"Quiz"_s}, QT_TRANSLATE_NOOP("StudyPages", "Quiz")},
                       QT_TRANSLATE_NOOP("StudyTabs", "Quiz"),
                       QT_TRANSLATE_NOOP("StudyTabs", "Quiz and interview questions"),
                       QT_TRANSLATE_NOOP("StudyPages", "This scene asks no questions.")};
const SectionSpec sources{{{u"출처"_s, u"Sources"_s}},
                          QT_TRANSLATE_NOOP("StudyTabs", "Sources"),
                          QT_TRANSLATE_NOOP("StudyTabs", "Where the facts are from"),
                          QT_TRANSLATE_NOOP("StudyPages", "This scene names no sources.")};

} // namespace sections

namespace {

std::vector<Block> stepBlocks(const Script &script, const std::vector<int> &steps)
{
    std::vector<Block> blocks;
    for (const int index : steps) {
        const Step &step = script.steps.at(size_t(index));
        blocks.push_back(StepBlock{index, step.id, step.title, step.predict, step.say});
    }
    return blocks;
}

std::vector<Block> interviewBlocks(const Script &script)
{
    namespace words = study_words;
    std::vector<Block> blocks;
    for (const InterviewQuestion &each : script.interview) {
        InterviewBlock block{u"interview-%1"_s.arg(blocks.size() + 1), each.question, {}, each.followUps};
        for (const InterviewBlock::Part &part : {InterviewBlock::Part{words::definition, each.definition},
                                                 {words::principle, each.principle},
                                                 {words::example, each.example},
                                                 {words::limits, each.limits}}) {
            if (!part.text.isEmpty())
                block.answer.push_back(part);
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> quizBlocks(const Script &script)
{
    std::vector<Block> blocks;
    for (const Question &each : script.quiz) {
        const int number = int(blocks.size()) + 1;
        blocks.push_back(QuizBlock{u"quiz-%1"_s.arg(number), number, each});
    }
    return blocks;
}

template<typename T>
std::vector<Block> asTheyAre(const std::vector<T> &parts)
{
    return {parts.begin(), parts.end()};
}

} // namespace

StudyDocument studyDocument(const Script &script, const std::vector<int> &steps)
{
    return {script.id,
            script.title,
            script.question,
            script.steps.empty() ? 0 : coverStep(script),
            {{&sections::steps, stepBlocks(script, steps)},
             {&sections::terms, asTheyAre(script.terms)},
             {&sections::misconceptions, asTheyAre(script.misconceptions)},
             {&sections::interview, interviewBlocks(script)},
             {&sections::quiz, quizBlocks(script)},
             {&sections::sources, asTheyAre(script.sources)}}};
}

StudyDocument studyDocument(const Script &script)
{
    std::vector<int> all(script.steps.size());
    std::iota(all.begin(), all.end(), 0);
    return studyDocument(script, all);
}

QChar choiceLetter(int choice)
{
    return QChar(u'A' + choice);
}

const Bilingual &rightChoice(const Question &question)
{
    return question.choices.at(size_t(question.answer));
}

QString inOtherLanguage(const Bilingual &text, Language language)
{
    const QString &other = language == Language::Korean ? text.en : text.ko;
    return text.isNeutral() || other == text.in(language) ? QString() : other;
}

} // namespace madang
