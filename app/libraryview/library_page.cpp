// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/library_page.h"

#include "compile/compile.h"
#include "library/scene_library.h"
#include "libraryview/continue_card.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "libraryview/subject_list.h"
#include "libraryview/thumbnails.h"
#include "widgets/appearance.h"
#include "widgets/message_card.h"
#include "widgets/preferences.h"
#include "widgets/scroll_column.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madang {

namespace {

constexpr int mostProblemLines = 6;

} // namespace

LibraryPage::LibraryPage(const Appearance &appearance, Preferences &preferences, SceneLibrary &library,
                         QWidget *parent) :
    Page(parent),
    m_appearance(appearance), m_preferences(preferences), m_library(library), m_thumbnails(new Thumbnails(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_subjects = new SubjectList(appearance);
    auto *side = new ScrollColumn;
    side->setObjectName(QStringLiteral("sidebar"));
    side->setColumn(m_subjects);
    side->setFixedWidth(232);
    m_sidebar = side;
    row->addWidget(side);

    m_canvas = new QWidget;
    m_canvas->setObjectName(QStringLiteral("canvas"));
    auto *column = new QVBoxLayout(m_canvas);
    column->setContentsMargins(28, 24, 28, 28);
    column->setSpacing(20);
    m_hint = new MessageCard(appearance, MessageCard::Kind::Hint);
    m_problems = new MessageCard(appearance, MessageCard::Kind::Problem);
    m_continue = new ContinueCard(appearance);
    m_empty = new MessageCard(appearance, MessageCard::Kind::Plain);
    m_grid = new SceneGrid(appearance, *m_thumbnails);
    for (QWidget *each : std::initializer_list<QWidget *>{m_hint, m_problems, m_continue, m_empty, m_grid})
        column->addWidget(each);
    column->addStretch(1);

    m_scroll = new ScrollColumn;
    m_scroll->setColumn(m_canvas);
    m_scroll->viewport()->installEventFilter(this);
    m_canvas->installEventFilter(this);
    row->addWidget(m_scroll, 1);

    connect(m_subjects, &SubjectList::chosen, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        fill();
    });
    connect(m_grid, &SceneGrid::chosen, this, &LibraryPage::sceneWanted);
    connect(m_grid, &SceneGrid::focusMoved, this,
            [this](QWidget *card) { m_scroll->ensureWidgetVisible(card, 0, 60); });
    connect(m_continue, &ContinueCard::clicked, this, [this] { emit sceneWanted(m_preferences.lastScene()); });
    connect(m_hint, &MessageCard::closed, this, [this] {
        m_preferences.setHintDismissed(true);
        m_hint->hide();
    });
    connect(m_empty, &MessageCard::acted, this, [this] { emit sceneWanted({}); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &LibraryPage::seePart);
    connect(&library, &SceneLibrary::listChanged, this, &LibraryPage::fill);
    connect(&library, &SceneLibrary::sceneChanged, this, [this](const QString &id) {
        if (const SceneEntry *entry = m_library.scene(id)) {
            m_thumbnails->drop(entry->file);
            m_grid->refresh(*entry, furthest(id));
        }
        say();
    });
    connect(&appearance, &Appearance::modeChanged, this, &LibraryPage::sayContinue);
    fill();
    sayHint();
}

int LibraryPage::furthest(const QString &id) const
{
    const std::optional<Place> place = m_preferences.place(id);
    return place ? place->furthest + 1 : 0;
}

TopBarState LibraryPage::topBar() const
{
    TopBarState state;
    state.search = m_search;
    return state;
}

SceneShown LibraryPage::sceneShown() const
{
    const SceneEntry *chosen = nullptr;
    for (const SceneCard *card : m_grid->cards()) {
        if (card->hasFocus())
            chosen = m_library.scene(card->entry().id);
    }
    SceneShown shown;
    shown.isChosen = chosen;
    if (!chosen)
        chosen = m_library.scene(m_preferences.lastScene());
    if (!chosen && !m_library.scenes().empty())
        chosen = &m_library.scenes().front();
    if (!chosen)
        return shown;
    const Result<std::shared_ptr<const Script>> script = m_library.read(chosen->id);
    if (!script)
        return shown;
    shown.file = chosen->file;
    shown.timeline = compile(*script);
    shown.step = coverStep(**script);
    return shown;
}

void LibraryPage::search(const QString &words)
{
    const bool same = words.trimmed() == m_search.trimmed();
    m_search = words;
    if (same)
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    fill();
}

void LibraryPage::escape()
{
    search({});
    emit changed();
}

/// Somebody may have watched something.
void LibraryPage::enter()
{
    for (SceneCard *card : m_grid->cards())
        card->setFurthest(furthest(card->entry().id));
    sayContinue();
}

void LibraryPage::showFound()
{
    if (m_grid->cards().empty())
        return;
    m_grid->cards().front()->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_grid->cards().front(), 0, 60);
}

void LibraryPage::settle()
{
    m_thumbnails->start();
}

void LibraryPage::fill()
{
    std::vector<SubjectList::Row> rows;
    for (const Subject &subject : m_library.subjects()) {
        int scenes = 0;
        for (const SceneEntry &entry : m_library.scenes())
            scenes += entry.subject == subject.id;
        rows.push_back({subject.id, subject.title, scenes});
    }
    m_subjects->setSubjects(rows);

    std::vector<const SceneEntry *> found = m_library.search(m_search.trimmed());
    const QString only = m_subjects->current();
    std::vector<GridSection> sections;
    for (const Subject &subject : m_library.subjects()) {
        if (!only.isEmpty() && subject.id != only)
            continue;
        GridSection section{subject.title, {}};
        for (const SceneEntry *entry : found) {
            if (entry->subject == subject.id)
                section.scenes.push_back(entry);
        }
        if (!section.scenes.empty())
            sections.push_back(std::move(section));
    }
    m_grid->setSections(sections, [this](const QString &id) { return furthest(id); });
    say();
    sayContinue();
    seePart();
}

void LibraryPage::say()
{
    const bool none = m_grid->cards().empty();
    m_empty->setVisible(none);
    m_grid->setVisible(!none);
    if (none && m_library.scenes().empty()) {
        m_empty->setMessage(
            tr("There are no scenes here"),
            {m_library.folder().isEmpty() ? tr("No folder with scenes was found beside the program.")
                                          : tr("Looked in %1.").arg(QDir::toNativeSeparators(m_library.folder())),
             tr("Drop a scene file on this window, or open one. A folder of scenes can be named in MADANG_SCENES.")});
        m_empty->setAction(tr("Open a scene file…"));
    } else if (none) {
        m_empty->setMessage(
            tr("Nothing matches “%1”").arg(m_search.trimmed()),
            {tr("Titles, terms and questions were searched, in Korean and in English. Try a part of a word.")});
        m_empty->setAction({});
    }

    QStringList lines;
    for (const SceneEntry &entry : m_library.scenes()) {
        if (!entry.readable)
            lines += tr("%1 cannot be read. Open it to see why.")
                         .arg(QDir::toNativeSeparators(QDir(m_library.folder()).relativeFilePath(entry.file)));
    }
    for (const Problem &problem : m_library.problems()) {
        const QString file = QDir::toNativeSeparators(QDir(m_library.folder()).relativeFilePath(problem.file));
        lines += (file.isEmpty() ? problem.message : QStringLiteral("%1: %2").arg(file, problem.message)) + u' '
                 + problem.hint;
    }
    m_problems->setVisible(!lines.isEmpty());
    const int more = int(lines.size()) - mostProblemLines;
    if (more > 0)
        lines = lines.mid(0, mostProblemLines) << tr("and %n more", nullptr, more);
    m_problems->setMessage(tr("Something is wrong with these scenes"), lines);
}

void LibraryPage::sayHint()
{
    m_hint->setMessage(
        tr("Welcome to the yard"),
        {tr("Pick a scene and press →. Every step moves once and then stands still; ← goes back at once."),
         tr("L changes the language of the narration, T the theme, and ? lists all keys.")});
    m_hint->setClosable(tr("Do not show this hint again"));
    m_hint->setVisible(!m_preferences.hintDismissed());
}

void LibraryPage::sayContinue()
{
    const QString id = m_preferences.lastScene();
    const SceneEntry *entry = m_library.scene(id);
    const std::optional<Place> place = m_preferences.place(id);
    const bool wanted =
        entry && entry->readable && place && m_search.trimmed().isEmpty() && m_subjects->current().isEmpty();
    m_continue->setVisible(wanted);
    if (!wanted)
        return;
    const Result<std::shared_ptr<const Script>> script = m_library.read(id);
    const int step = std::min(place->step, entry->steps - 1);
    m_continue->setScene(*entry, step,
                         script && step < int((*script)->steps.size()) ? (*script)->steps[size_t(step)].title
                                                                       : Bilingual());
}

void LibraryPage::seePart()
{
    const QRect seen(m_grid->mapFrom(m_scroll->viewport(), QPoint()), m_scroll->viewport()->size());
    m_grid->setVisiblePart(seen);
}

bool LibraryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &LibraryPage::seePart, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void LibraryPage::resizeEvent(QResizeEvent *)
{
    m_sidebar->setFixedWidth(width() < 1200 ? 200 : 232);
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say();
        sayHint();
        sayContinue();
    }
    Page::changeEvent(event);
}

} // namespace madang
