// SPDX-License-Identifier: GPL-3.0-or-later
// All that a scene has to read, as one value: sections of blocks, in order. Web page, Markdown, handout, cards and the
// window's panel are renderers of it; each says for every kind of block what becomes of it, and the compiler counts.
// Knows no format and draws no pictures.
#pragma once

#include "script/script.h"
#include "studydoc/study_words.h"

#include <variant>

namespace madang {

/// A step: its picture, and what is told there.
struct StepBlock
{
    int step = 0; ///< index; whoever renders it has the picture
    QString id;
    Bilingual title;
    std::optional<Question> predict; ///< asked ahead of it
    Bilingual say;
};

/// A question with choices.
struct QuizBlock
{
    QString id;     ///< unique in the document
    int number = 0; ///< from 1
    Question question;
};

/// A question to be answered aloud.
struct InterviewBlock
{
    struct Part
    {
        StudyName name;
        Bilingual text;
    };
    QString id; ///< unique in the document
    Bilingual question;
    std::vector<Part> answer; ///< those that say something
    std::vector<FollowUp> followUps;
};

/// What says it all in the script is a block as it is.
using Block = std::variant<StepBlock, Term, Misconception, InterviewBlock, QuizBlock, Source>;

/// What a section is called, and where the window's panel has it: in a tab of its own, below the section that has
/// one, or nowhere. Texts of the window are to be translated, those of tabs in the context "StudyTabs".
struct SectionSpec
{
    StudyName heading; ///< on the page empty: goes without; in the window none: its tab says it
    const char *tab = nullptr;
    const char *tip = nullptr;          ///< of the tab
    const char *nothing = nullptr;      ///< what the tab says when it is empty; in the context "StudyPages"
    const SectionSpec *below = nullptr; ///< in whose tab it stands
};

struct Section
{
    const SectionSpec *spec = nullptr; ///< never null in a document
    std::vector<Block> blocks;         ///< may be empty: then pages pass it over
};

struct StudyDocument
{
    QString id; ///< of the scene
    Bilingual title;
    Bilingual question; ///< that the scene answers
    int cover = 0;      ///< index of the step whose picture stands for the scene
    std::vector<Section> sections;
};

namespace sections {

extern const SectionSpec steps;
extern const SectionSpec terms;
extern const SectionSpec misconceptions;
extern const SectionSpec interview;
extern const SectionSpec quiz;
extern const SectionSpec sources;

} // namespace sections

/// The document of a scene with some of its steps, in that order; `steps` are indices.
StudyDocument studyDocument(const Script &script, const std::vector<int> &steps);
/// With all of them.
StudyDocument studyDocument(const Script &script);

/// What stands before a choice: "A" before the first.
QChar choiceLetter(int choice);
const Bilingual &rightChoice(const Question &question);

/// A text in the language that is not `language`'s, where that says something else; otherwise empty.
QString inOtherLanguage(const Bilingual &text, Language language);

} // namespace madang
