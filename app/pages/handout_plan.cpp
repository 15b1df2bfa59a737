// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handout_page.h"

#include "exporters/narration_block.h"
#include "pages/handout_measures.h"
#include "studydoc/study_document.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <utility>

namespace madang {

namespace {

namespace words = study_words;
using namespace handout;

constexpr qreal told = 10; ///< size of the narration
constexpr qreal stepTitle = 12.5, sceneTitle = 19, partTitle = 15, small = 9.2, smallest = 7.6;
constexpr qreal leastNotes = 2 * notesLine;
constexpr qreal wideStage = columnWidth; ///< where a page has one step
constexpr qreal largestPaired = 452;     ///< where it has two: any larger and there is nothing left to write on
constexpr qreal smallestPaired = 404;    ///< below it the small letters of a stage cannot be read on paper
constexpr qreal smallestStage = 300;
constexpr qreal labelWidth = 74;
constexpr qreal besideOne =
    52; ///< of the beginning of an answer, so that no question stands alone at the end of a page

Bilingual strong(const Bilingual &text)
{
    const auto each = [](const QString &t) {
        return t.isEmpty() ? t : QStringLiteral("**") + QString(t).remove(QStringLiteral("**")) + QStringLiteral("**");
    };
    return {each(text.ko), each(text.en)};
}

/// What is told at a step, measured.
struct StepText
{
    int step = 0;
    TextBlock title, say;

    qreal height() const { return title.size.height() + underTitle + aboveTold + say.size.height() + underTold; }
};

qreal stageHeight(qreal width)
{
    return width * stageSize.height() / stageSize.width();
}

/// Takes items and starts a new page where one does not fit.
class Flow
{
public:
    Flow(std::vector<HandoutPage> &pages, const Timeline &timeline, int stepsBefore) :
        m_pages(pages), m_timeline(timeline), m_steps(stepsBefore)
    {}

    void newPage()
    {
        m_pages.push_back({&m_timeline, {}, {}, m_first, m_steps});
        m_first = false;
        m_left = pageRoom;
        m_empty = true;
    }

    qreal left() const { return m_left; }

    void add(HandoutItem item)
    {
        m_left -= item.height;
        m_empty = false;
        m_pages.back().items.push_back(std::move(item));
    }

    void gap(qreal height)
    {
        if (!m_empty)
            add({HandoutItem::Kind::Gap, std::min(height, std::max<qreal>(0, m_left))});
    }

    void beginStep(int step)
    {
        HandoutPage &page = m_pages.back();
        page.steps.push_back(step);
        page.stepsSoFar = ++m_steps;
    }

    /// Text with, perhaps, a label to the left of its beginning. Goes over to the next page as a whole, unless it is
    /// longer than a page. `below`: what has to have room beneath it.
    void text(const TextBlock &block, qreal left, const TextBlock &label = {}, qreal below = 0)
    {
        const qreal height = std::max(block.size.height(), label.size.height());
        if (height + below > m_left && !m_empty && (height + below <= pageRoom || m_left < pageRoom / 4))
            newPage();
        if (height <= m_left) {
            HandoutItem item{HandoutItem::Kind::Text, height, left, block.pieces};
            for (TextBlock::Piece piece : label.pieces) {
                piece.at.rx() -= labelWidth;
                item.pieces.push_back(piece);
            }
            add(std::move(item));
            return;
        }
        byLines(block, left, label);
    }

private:
    /// Longer than a page: line by line.
    void byLines(const TextBlock &block, qreal left, const TextBlock &label)
    {
        qreal top = 0; // what has been placed of the block
        for (size_t i = 0; i < block.pieces.size();) {
            size_t end = i + 1;
            while (end < block.pieces.size() && block.pieces[end].at.y() == block.pieces[i].at.y())
                ++end;
            const qreal bottom = end < block.pieces.size() ? block.pieces[end].at.y() - block.pieces[end].text->ascent
                                                           : block.size.height();
            const qreal height = std::max<qreal>(0, bottom - top);
            if (height > m_left && !m_empty)
                newPage();
            HandoutItem item{HandoutItem::Kind::Text, height, left, {}};
            if (i == 0) {
                for (TextBlock::Piece piece : label.pieces) {
                    piece.at.rx() -= labelWidth;
                    item.pieces.push_back(piece);
                }
            }
            for (; i < end; ++i) {
                item.pieces.push_back(block.pieces[i]);
                item.pieces.back().at.ry() -= top;
            }
            top = bottom;
            add(std::move(item));
        }
    }

    std::vector<HandoutPage> &m_pages;
    const Timeline &m_timeline;
    int m_steps;
    bool m_first = true;
    bool m_empty = true;
    qreal m_left = 0;
};

class ScenePlan
{
public:
    ScenePlan(const Timeline &timeline, const StudyDocument &document, LanguageMode mode,
              std::vector<HandoutPage> &pages) :
        m_mode(mode),
        m_document(document), m_flow(pages, timeline, pages.empty() ? 0 : pages.back().stepsSoFar)
    {}

    void write()
    {
        m_flow.newPage();
        head();
        for (const Section &section : m_document.sections) {
            m_untitled = &section;
            for (const Block &each : section.blocks)
                std::visit([this](const auto &block) { write(block); }, each);
            placeSteps(std::exchange(m_steps, {}));
        }
    }

private:
    TextBlock block(const Bilingual &text, qreal size, qreal width = columnWidth) const
    {
        return narrationBlock(text, m_mode, size, width);
    }

    /// Both languages on one line where they fit: every line less makes the pictures larger.
    TextBlock titleOf(const StepBlock &step) const
    {
        const Bilingual &title = step.title;
        const Language first = m_mode == LanguageMode::English ? Language::English : Language::Korean;
        const QString number = QStringLiteral("%1. ").arg(step.step + 1);
        std::vector<Span> spans{{number + title.in(first), {Font::Face::Sans, stepTitle, true}, narrationMain}};
        if (m_mode == LanguageMode::Both && !title.isNeutral() && !title.ko.isEmpty() && !title.en.isEmpty())
            spans.push_back(
                {QStringLiteral("   ") + title.en, {Font::Face::Sans, stepTitle - 3, false}, narrationSecond});
        return wrap(spans, {columnWidth, Align::Start, 1.3});
    }

    void head()
    {
        m_flow.text(block(strong(m_document.title), sceneTitle), columnLeft);
        if (!m_document.question.isEmpty()) {
            m_flow.gap(3);
            m_flow.text(block(m_document.question, told + 1), columnLeft);
        }
        m_flow.gap(8);
        m_flow.add({HandoutItem::Kind::Rule, 1});
        m_flow.gap(10);
    }

    /// The width of the stage with which two steps are on every page from that one on; 0 where it would be too small.
    qreal pairedWidth(const std::vector<StepText> &texts, size_t from) const
    {
        qreal width = largestPaired;
        for (size_t i = from; i + 1 < texts.size(); i += 2) {
            const qreal room = i == 0 ? m_flow.left() : pageRoom;
            const qreal left = room - texts[i].height() - texts[i + 1].height() - 2 * leastNotes - betweenSteps;
            width = std::min(width, left / 2 * stageSize.width() / stageSize.height());
        }
        return width < smallestPaired ? 0 : width;
    }

    void placeSteps(const std::vector<StepText> &texts)
    {
        if (texts.empty())
            return;
        if (std::exchange(m_reading, false))
            m_flow.newPage();
        // Two steps a page; where the scene's title takes too much of the first page, that has one; where the
        // narrations are long, all have one.
        size_t paired = 0; // the first of those in pairs
        qreal width = pairedWidth(texts, paired);
        if (width == 0)
            width = pairedWidth(texts, ++paired);
        if (width == 0 || texts.size() <= paired + 1)
            paired = texts.size();
        for (size_t i = 0; i < texts.size(); ++i) {
            const bool second = i >= paired && (i - paired) % 2 == 1;
            if (i > 0 && !second)
                m_flow.newPage();
            if (second)
                m_flow.gap(betweenSteps);
            placeStep(texts[i], i >= paired ? width : wideStage);
        }
    }

    void placeStep(const StepText &text, qreal width)
    {
        m_flow.beginStep(text.step);
        m_flow.text(text.title, columnLeft);
        m_flow.gap(underTitle);
        // A long narration makes the picture smaller; a very long one goes on overleaf.
        const qreal left = m_flow.left() - aboveTold - text.say.size.height() - underTold - leastNotes;
        width = std::clamp(left * stageSize.width() / stageSize.height(), std::min(smallestStage, width), width);
        m_flow.add({HandoutItem::Kind::Stage,
                    stageHeight(width),
                    columnLeft + (columnWidth - width) / 2,
                    {},
                    width,
                    text.step});
        m_flow.gap(aboveTold);
        m_flow.text(text.say, columnLeft);
        m_flow.gap(underTold);
        m_flow.add({HandoutItem::Kind::Notes});
    }

    QString inOwnMode(const Bilingual &text) const { return inMode(text, m_mode, QStringLiteral(" · ")); }

    /// Before every block that is read rather than watched: begins their pages, and says what the section is.
    void begin()
    {
        if (!std::exchange(m_reading, true))
            m_flow.newPage();
        if (!m_untitled)
            return;
        m_flow.gap(20);
        const QString both = QStringLiteral("**") + inOwnMode(m_untitled->spec->heading.onPage) + QStringLiteral("**");
        m_flow.text(block({both, both}, partTitle), columnLeft, {}, 60);
        m_flow.gap(6);
        m_untitled = nullptr;
    }

    /// A paragraph with its name to the left. `below`: what has to have room beneath it.
    void named(const Bilingual &name, const Bilingual &text, qreal below = 0)
    {
        if (text.isEmpty())
            return;
        m_flow.text(block(text, small, columnWidth - labelWidth), columnLeft + labelWidth,
                    block(name, smallest, labelWidth - 10), below);
        m_flow.gap(4);
    }

    /// Where something is from: small and muted.
    void aside(const QString &text, qreal left)
    {
        m_flow.text(wrap({{text, {Font::Face::Sans, smallest, false}, narrationSecond}},
                         {columnLeft + columnWidth - left, Align::Start, 1.4}),
                    left);
    }

    /// Placed when all of them are measured. What is asked ahead is left out: the picture below would answer it.
    void write(const StepBlock &step) { m_steps.push_back({step.step, titleOf(step), block(step.say, told)}); }

    void write(const Term &term)
    {
        begin();
        constexpr qreal nameWidth = 118;
        TextBlock name = block(strong(term.term), small, nameWidth - 12);
        for (TextBlock::Piece &piece : name.pieces)
            piece.at.rx() += labelWidth - nameWidth;
        m_flow.text(block(term.meaning, small, columnWidth - nameWidth), columnLeft + nameWidth, name);
        m_flow.gap(6);
    }

    void write(const Misconception &each)
    {
        begin();
        named(words::claim.onPage, strong(each.claim), besideOne);
        named(words::truth.onPage, each.truth);
        if (!each.source.isEmpty())
            aside(inOwnMode(each.source), columnLeft + labelWidth);
        m_flow.gap(6);
    }

    void write(const InterviewBlock &each)
    {
        begin();
        m_flow.text(block(strong(each.question), told), columnLeft, {}, besideOne);
        m_flow.gap(3);
        for (const InterviewBlock::Part &part : each.answer)
            named(part.name.onPage, part.text);
        for (const FollowUp &followUp : each.followUps) {
            m_flow.gap(2);
            named(words::followUps, strong(followUp.question), besideOne);
            named(words::answer, followUp.answer);
        }
        m_flow.gap(10);
    }

    /// Nothing hides an answer on paper.
    void write(const QuizBlock &) {}

    void write(const Source &source)
    {
        begin();
        QString line = inOwnMode(source.title);
        if (!source.detail.isEmpty())
            line += QStringLiteral(" — ") + inOwnMode(source.detail);
        m_flow.text(block({line, line}, small), columnLeft, {}, 12);
        if (!source.url.isEmpty())
            aside(source.url, columnLeft);
        m_flow.gap(4);
    }

    const LanguageMode m_mode;
    const StudyDocument &m_document;
    Flow m_flow;
    std::vector<StepText> m_steps;       ///< of the section, not placed yet
    const Section *m_untitled = nullptr; ///< the section, as long as nothing of it has come
    bool m_reading = false;              ///< the page is one of those without steps
};

} // namespace

void addToHandout(std::vector<HandoutPage> &pages, const Timeline &timeline, const StudyDocument &document,
                  LanguageMode mode)
{
    ScenePlan(timeline, document, mode, pages).write();
}

std::vector<HandoutPage> planHandout(const ExportJob &job)
{
    std::vector<HandoutPage> pages;
    for (const auto &timeline : job.timelines) {
        const std::vector<int> steps = stepsIn(job, *timeline);
        if (steps.empty())
            continue;
        StudyDocument document = studyDocument(timeline->script(), steps);
        // Who wants some of the steps wants those and nothing else.
        if (steps.size() < timeline->steps().size())
            std::erase_if(document.sections, [](const Section &each) { return each.spec != &sections::steps; });
        addToHandout(pages, *timeline, document, job.mode);
    }
    return pages;
}

} // namespace madang
