// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/problem_panel.h"

#include "player/open_scene.h"
#include "widgets/prose.h"
#include "widgets/scroll_column.h"
#include "widgets/text_button.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace madang {

namespace {

constexpr int mostShown = 100; ///< more would help nobody

} // namespace

ProblemPanel::ProblemPanel(const Appearance &appearance, const OpenScene &scene, QWidget *parent) :
    QFrame(parent), m_scene(scene), m_heading(new Prose(appearance)), m_list(new Prose(appearance)),
    m_copy(new TextButton)
{
    setObjectName(QStringLiteral("problemCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 8, 12);
    column->setSpacing(8);
    auto *scroll = new ScrollColumn;
    scroll->setFocusPolicy(Qt::TabFocus);
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 8, 0);
    list->addWidget(m_list);
    list->addStretch(1);
    scroll->setColumn(inside);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(&scene, &OpenScene::problemsChanged, this, &ProblemPanel::label);
    label();
}

QString ProblemPanel::text() const
{
    QStringList lines;
    for (const Problem &problem : m_scene.problems())
        lines += toString(problem);
    return lines.join(u'\n');
}

void ProblemPanel::label()
{
    const std::vector<Problem> &problems = m_scene.problems();
    const bool errors = hasErrors(problems);
    std::vector<Passage> heading{{errors ? tr("%n problem(s) in this file", nullptr, int(problems.size()))
                                         : tr("%n thing(s) to look at", nullptr, int(problems.size())),
                                  15, true}};
    if (errors && m_scene.timeline())
        heading.push_back({tr("The stage shows the last good version."), 13, false, Passage::Ink::Muted, 2});
    m_heading->setPassages(std::move(heading));

    std::vector<Passage> list;
    for (int i = 0; i < std::min(mostShown, int(problems.size())); ++i) {
        const Problem &problem = problems[size_t(i)];
        QString place = QFileInfo(problem.file).fileName();
        if (problem.line > 0)
            place += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
        if (!place.isEmpty())
            list.push_back(
                {place, 12.5, true, problem.severity == Severity::Error ? Passage::Ink::Bad : Passage::Ink::Muted, 14});
        list.push_back({problem.message, 14, false, Passage::Ink::Ink, 1});
        if (!problem.hint.isEmpty())
            list.push_back({problem.hint, 13, false, Passage::Ink::Muted, 1});
    }
    if (int(problems.size()) > mostShown)
        list.push_back(
            {tr("and %n more", nullptr, int(problems.size()) - mostShown), 13, false, Passage::Ink::Muted, 12});
    m_list->setPassages(std::move(list));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the list of problems"));
    m_copy->setToolTip(m_copy->accessibleName());
}

void ProblemPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QFrame::changeEvent(event);
}

} // namespace madang
