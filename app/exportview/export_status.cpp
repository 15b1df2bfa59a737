// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/export_status.h"

#include "widgets/message_card.h"
#include "widgets/scroll_column.h"
#include "widgets/text_button.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

constexpr int mostProblems = 50; ///< that are listed
constexpr int mostNames = 3;     ///< of files that would be replaced
constexpr int highest = 190;     ///< pixels of a message before it scrolls

QStringList linesOf(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (lines.size() == mostProblems) {
            lines.append(ExportStatus::tr("and %n more", nullptr, int(problems.size()) - mostProblems));
            break;
        }
        QString line = problem.message;
        if (!problem.file.isEmpty())
            line.prepend(QFileInfo(problem.file).fileName() + QStringLiteral(": "));
        if (!problem.hint.isEmpty())
            line += u' ' + problem.hint;
        lines.append(line);
    }
    return lines;
}

} // namespace

ExportStatus::ExportStatus(const Appearance &appearance, QWidget *parent) :
    QWidget(parent), m_progress(new QWidget), m_now(new QLabel), m_percent(new QLabel), m_note(new QLabel),
    m_bar(new QProgressBar), m_scroll(new ScrollColumn), m_hint(new MessageCard(appearance, MessageCard::Kind::Hint)),
    m_trouble(new MessageCard(appearance, MessageCard::Kind::Problem)), m_cards(new QWidget), m_open(new TextButton),
    m_path(new TextButton), m_close(new TextButton), m_export(new TextButton(TextButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);

    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(7);
    auto *line = new QHBoxLayout;
    m_percent->setObjectName(QStringLiteral("quiet"));
    m_now->setMinimumWidth(10);
    line->addWidget(m_now, 1);
    line->addWidget(m_percent);
    progress->addLayout(line);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    progress->addWidget(m_bar);
    m_note->setObjectName(QStringLiteral("fieldNote"));
    m_note->setWordWrap(true);
    progress->addWidget(m_note);
    column->addWidget(m_progress);

    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(8);
    cards->addWidget(m_hint);
    cards->addWidget(m_trouble);
    m_scroll->setColumn(m_cards);
    column->addWidget(m_scroll);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_path);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    m_open->setText(tr("Open folder"));
    m_open->setToolTip(tr("Show what was written"));
    m_path->setText(tr("Copy path"));
    m_path->setToolTip(tr("Put the path of what was written on the clipboard"));
    connect(m_open, &QToolButton::clicked, this, &ExportStatus::openWanted);
    connect(m_path, &QToolButton::clicked, this, &ExportStatus::pathWanted);
    connect(m_close, &QToolButton::clicked, this, &ExportStatus::closeWanted);
    connect(m_export, &QToolButton::clicked, this, &ExportStatus::exportWanted);
    setIdle();
}

void ExportStatus::setState(State state)
{
    m_state = state;
    m_progress->setVisible(state == State::Running);
    m_scroll->setVisible(state == State::Asking || state == State::Done);
    m_hint->hide();
    m_trouble->hide();
    m_open->setVisible(state == State::Done);
    m_path->setVisible(state == State::Done);
    m_export->setText(state == State::Asking ? tr("Replace") : tr("Export"));
    m_export->setToolTip(state == State::Asking ? tr("Replaces these files (Enter)") : tr("Writes the files (Enter)"));
    m_export->setEnabled(m_good && state != State::Running);
    m_close->setText(state == State::Done ? tr("Close") : tr("Cancel"));
    m_close->setToolTip(state == State::Running ? tr("Stops; what is finished stays (Esc)") : tr("Closes (Esc)"));
    m_close->setEnabled(true);
}

void ExportStatus::setGood(bool good)
{
    m_good = good;
    m_export->setEnabled(m_good && m_state != State::Running);
}

void ExportStatus::say(MessageCard *card, const QString &heading, const QStringList &lines)
{
    card->setMessage(heading, lines);
    card->show();
    m_scroll->show();
    const int width = std::max(200, m_scroll->width());
    const int height = m_cards->layout()->hasHeightForWidth() ? m_cards->layout()->totalHeightForWidth(width)
                                                              : m_cards->layout()->sizeHint().height();
    m_scroll->setFixedHeight(std::min(highest, height + 2));
}

void ExportStatus::setIdle()
{
    setState(State::Idle);
}

void ExportStatus::askToReplace(const QStringList &paths, bool folders)
{
    setState(State::Asking);
    QStringList names;
    for (const QString &path : paths.mid(0, mostNames))
        names.append(QFileInfo(path).fileName());
    if (paths.size() > mostNames)
        names.append(tr("and %n more", nullptr, int(paths.size()) - mostNames));
    const int count = int(paths.size());
    say(m_hint,
        folders ? tr("%n folder(s) are already there", nullptr, count)
                : tr("%n file(s) are already there", nullptr, count),
        names);
}

void ExportStatus::setRunning()
{
    setState(State::Running);
    m_now->setText(tr("Getting ready…"));
    m_note->setText(tr("Cancelling keeps the files that are finished and leaves no half-written ones."));
    m_percent->setText({});
    m_bar->setValue(0);
}

void ExportStatus::setProgress(int done, int all, const QString &name, double share)
{
    if (m_state != State::Running)
        return;
    m_bar->setValue(int(share * 1000));
    m_percent->setText(QStringLiteral("%1 %").arg(percent()));
    if (!m_close->isEnabled())
        return;
    const QString words = tr("Saving %1 of %2 — %3").arg(std::max(1, done)).arg(all);
    const int room = m_now->width() - m_now->fontMetrics().horizontalAdvance(words.arg(QString()));
    m_now->setText(words.arg(m_now->fontMetrics().elidedText(name, Qt::ElideMiddle, std::max(40, room))));
}

void ExportStatus::setCancelling()
{
    m_now->setText(tr("Cancelling…"));
    m_close->setEnabled(false);
}

void ExportStatus::setDone(int written, bool folders, bool cancelled, const std::vector<Problem> &problems)
{
    setState(State::Done);
    m_open->setVisible(written > 0);
    m_path->setVisible(written > 0);
    const QString files =
        folders ? tr("%n folder(s) saved", nullptr, written) : tr("%n file(s) saved", nullptr, written);
    if (cancelled)
        say(m_hint, tr("Cancelled"), {written > 0 ? files : tr("Nothing was written.")});
    else if (written > 0)
        say(m_hint, files, {});
    if (!problems.empty())
        say(m_trouble, hasErrors(problems) ? tr("Not everything could be saved") : tr("To be aware of"),
            linesOf(problems));
    if (!m_hint->isVisibleTo(m_cards) && !m_trouble->isVisibleTo(m_cards))
        say(m_hint, tr("Nothing was written."), {});
}

QString ExportStatus::message() const
{
    QStringList lines;
    if (m_progress->isVisibleTo(this))
        lines += {m_now->text(), m_note->text()};
    for (const MessageCard *card : {m_hint, m_trouble}) {
        if (m_scroll->isVisibleTo(this) && card->isVisibleTo(m_cards))
            lines.append(card->message());
    }
    return lines.join(u'\n');
}

int ExportStatus::percent() const
{
    return m_bar->value() / 10;
}

} // namespace madang
