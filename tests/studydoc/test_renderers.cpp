// SPDX-License-Identifier: GPL-3.0-or-later
// The five renderers of the study document. In a section that none of them has seen before there is a block of every
// kind, and every text of it is a word of its own: each has to come out of each renderer, unless it is listed here as
// left out. A new kind of block is not compiled before it is filled here and rendered there, nor is a new text of one.
#include "studydoc/study_document.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "pages/anki_cards.h"
#include "pages/handout_page.h"
#include "pages/html_page.h"
#include "pages/markdown_page.h"
#include "picture/theme.h"
#include "player/open_scene.h"
#include "playerview/study_panel.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"
#include "widgets/appearance.h"
#include "widgets/question_card.h"

#include <QAbstractButton>
#include <QTest>

#include <deque>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class What {
    SceneTitle,
    SceneQuestion,
    Heading,
    NameOfPart,
    InWindow, ///< headings, names of parts and tabs
    StepTitle,
    Narration,
    Prediction,
    Term,
    Misconception,
    Interview,
    Quiz,
    Source,
};

/// Gives out words and remembers what each is for.
class Words
{
public:
    struct Word
    {
        What what;
        Bilingual text;
    };

    Bilingual next(What what)
    {
        const QString word = u"t-%1-"_s.arg(m_given.size());
        m_given.push_back({what, {word + u"ko"_s, word + u"en"_s}});
        return m_given.back().text;
    }
    /// Of the interface, and so the same in both languages of a scene.
    const char *inWindow()
    {
        m_latin1.push_back("w-" + QByteArray::number(int(m_given.size())) + "-w");
        const QString word = QString::fromLatin1(m_latin1.back());
        m_given.push_back({What::InWindow, {word, word}});
        return m_latin1.back().constData();
    }
    const std::vector<Word> &given() const { return m_given; }

private:
    std::vector<Word> m_given;
    std::deque<QByteArray> m_latin1; ///< keeps their places
};

Question question(Words &words, What what)
{
    Question filled;
    auto &[question, choices, answer, why] = filled;
    question = words.next(what);
    choices = {words.next(what), words.next(what), words.next(what)};
    answer = 2;
    why = words.next(what);
    return filled;
}

void fill(StepBlock &block, Words &words)
{
    auto &[step, id, title, predict, say] = block;
    step = 1;
    id = u"second"_s;
    title = words.next(What::StepTitle);
    predict = question(words, What::Prediction);
    say = words.next(What::Narration);
}

void fill(Term &block, Words &words)
{
    auto &[id, term, meaning] = block;
    id = u"term"_s;
    term = words.next(What::Term);
    meaning = words.next(What::Term);
}

void fill(Misconception &block, Words &words)
{
    auto &[claim, truth, source] = block;
    claim = words.next(What::Misconception);
    truth = words.next(What::Misconception);
    source = words.next(What::Misconception);
}

void fill(InterviewBlock &block, Words &words)
{
    auto &[id, question, answer, followUps] = block;
    id = u"interview"_s;
    question = words.next(What::Interview);
    for (int i = 0; i < 2; ++i) {
        auto &[name, text] = answer.emplace_back();
        name = {words.next(What::NameOfPart), words.inWindow()};
        text = words.next(What::Interview);
        auto &[asked, answered] = followUps.emplace_back();
        asked = words.next(What::Interview);
        answered = words.next(What::Interview);
    }
}

void fill(QuizBlock &block, Words &words)
{
    auto &[id, number, question] = block;
    id = u"quiz"_s;
    number = 1;
    question = ::question(words, What::Quiz);
}

void fill(Source &block, Words &words)
{
    auto &[title, url, detail] = block;
    title = words.next(What::Source);
    const Bilingual address = words.next(What::Source);
    url = u"https://example.org/%1/%2"_s.arg(address.ko, address.en);
    detail = words.next(What::Source);
}

template<size_t kind = 0>
void addOneOfEach(std::vector<Block> &blocks, Words &words)
{
    std::variant_alternative_t<kind, Block> block;
    fill(block, words);
    blocks.push_back(std::move(block));
    if constexpr (kind + 1 < std::variant_size_v<Block>)
        addOneOfEach<kind + 1>(blocks, words);
}

SectionSpec newSection(Words &words)
{
    SectionSpec spec;
    auto &[heading, tab, tip, nothing, below] = spec;
    heading = {words.next(What::Heading), words.inWindow()};
    tab = words.inWindow();
    tip = words.inWindow();
    nothing = "never said";
    below = nullptr;
    return spec;
}

/// A scene's pages as far as they are drawn: all text on them.
QString drawnText(const Picture &picture)
{
    QString text;
    for (const auto &op : picture.ops) {
        if (const auto *drawn = std::get_if<TextOp>(&op))
            text += drawn->text->text + u' ';
    }
    return text;
}

std::shared_ptr<const Timeline> timeline()
{
    Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json"), vocabulary());
    return script ? compile(std::move(*script)) : nullptr;
}

std::vector<Language> languagesOf(LanguageMode mode)
{
    std::vector<Language> languages;
    if (mode != LanguageMode::English)
        languages.push_back(Language::Korean);
    if (mode != LanguageMode::Korean)
        languages.push_back(Language::English);
    return languages;
}

QString asHtml(const StudyDocument &document, LanguageMode mode)
{
    const std::vector<Language> languages = languagesOf(mode);
    const HtmlPage page{languages, {{1, std::vector<QByteArray>(languages.size(), "picture")}}, {16, 9}};
    return QString::fromUtf8(htmlPage(document, page, theme(ThemeName::Light)));
}

QString asMarkdown(const StudyDocument &document, LanguageMode mode)
{
    QString pages;
    for (const Language language : languagesOf(mode))
        pages += markdownPage(document, {language, {}});
    return pages;
}

QString asHandout(const StudyDocument &document, LanguageMode mode)
{
    ExportJob job;
    job.timelines = {timeline()};
    job.mode = mode;
    std::vector<HandoutPage> plan;
    addToHandout(plan, *job.timelines.front(), document, mode);
    QString text;
    for (size_t i = 0; i < plan.size(); ++i)
        text += drawnText(handoutPage(job, plan, i));
    return text;
}

QString asCards(const StudyDocument &document, LanguageMode mode)
{
    QByteArray cards;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            cards += *ankiCards(document, block, mode, [](int) { return Result<QByteArray>("picture"); });
    }
    return QString::fromUtf8(cards);
}

/// What can be seen, once everything is answered and opened.
QString inPanel(const StudyDocument &document, LanguageMode mode)
{
    Appearance appearance;
    OpenScene scene;
    StudyPanel panel(appearance, scene);
    panel.setDocument(document);
    appearance.setMode(mode); // It follows by itself.
    for (QuestionCard *card : panel.findChildren<QuestionCard *>())
        card->setGiven(0);
    QString text;
    for (const QWidget *widget : panel.findChildren<QWidget *>())
        text += widget->accessibleName() + u' ' + widget->toolTip() + u'\n';
    return text;
}

struct Renderer
{
    QString (*render)(const StudyDocument &, LanguageMode);
    std::vector<What> leavesOut;
    std::vector<What> inOneLanguage = {}; ///< where both are asked for
};

bool has(const std::vector<What> &kinds, What what)
{
    return std::find(kinds.begin(), kinds.end(), what) != kinds.end();
}

} // namespace

Q_DECLARE_METATYPE(Renderer)

class TestRenderers : public QObject
{
    Q_OBJECT

private slots:
    void sayItAll_data()
    {
        QTest::addColumn<Renderer>("renderer");
        QTest::addColumn<LanguageMode>("mode");
        const std::pair<QString, Renderer> renderers[] = {
            {u"html"_s, {asHtml, {What::InWindow}}},
            {u"markdown"_s, {asMarkdown, {What::InWindow}}},
            // Nothing hides an answer on paper.
            {u"handout"_s, {asHandout, {What::InWindow, What::Prediction, What::Quiz}}},
            // A card asks.
            {u"anki"_s,
             {asCards,
              {What::InWindow, What::SceneQuestion, What::Heading, What::Narration, What::Term, What::Misconception,
               What::Source},
              {What::SceneTitle, What::NameOfPart, What::StepTitle}}},
            // Beside the stage, which has the steps, under a bar that has the scene's title. The second line of a
            // choice is painted and not read aloud.
            {u"panel"_s,
             {inPanel,
              {What::SceneTitle, What::SceneQuestion, What::Heading, What::NameOfPart, What::StepTitle, What::Narration,
               What::Prediction},
              {What::Quiz}}},
        };
        for (const auto &[name, renderer] : renderers) {
            for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both})
                QTest::newRow(qPrintable(name + u' ' + code(mode))) << renderer << mode;
        }
    }

    void sayItAll()
    {
        QFETCH(Renderer, renderer);
        QFETCH(LanguageMode, mode);
        Words words;
        StudyDocument document = studyDocument(Script());
        auto &[id, title, question, cover, sections] = document;
        id = u"scene"_s;
        title = words.next(What::SceneTitle);
        question = words.next(What::SceneQuestion);
        cover = 1;
        const SectionSpec spec = newSection(words);
        addOneOfEach(sections.emplace_back(Section{&spec, {}}).blocks, words);

        const QString rendered = renderer.render(document, mode);
        for (const auto &[what, text] : words.given()) {
            const bool wanted = !has(renderer.leavesOut, what);
            for (const Language language : languagesOf(mode)) {
                if (mode == LanguageMode::Both && language == Language::English && has(renderer.inOneLanguage, what))
                    continue;
                QVERIFY2(rendered.contains(text.in(language)) == wanted,
                         qPrintable(u"%1, kind %2, is %3:\n%4"_s.arg(text.in(language))
                                        .arg(int(what))
                                        .arg(wanted ? u"missing"_s : u"there"_s, rendered)));
            }
        }
    }
};

QTEST_MAIN(TestRenderers)
#include "test_renderers.moc"
