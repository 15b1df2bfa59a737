// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/step_list.h"

#include "player/open_scene.h"
#include "playerview/step_row.h"
#include "script/script.h"
#include "widgets/appearance.h"
#include "widgets/prose.h"

#include <QEvent>
#include <QVBoxLayout>

namespace madang {

StepList::StepList(const Appearance &appearance, OpenScene &scene, QWidget *parent) :
    ScrollColumn(parent), m_appearance(appearance), m_scene(scene)
{
    setObjectName(QStringLiteral("sidebar"));
    m_column = new QWidget;
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(2);
    m_heading = new Prose(appearance);
    m_heading->setContentsMargins(0, 0, 0, 0);
    m_askHeading = new Prose(appearance);
    m_ask = new Prose(appearance);
    const auto inset = [](Prose *prose, int top, int bottom) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(10, top, 10, bottom);
        row->addWidget(prose);
        return row;
    };
    column->addLayout(inset(m_heading, 0, 6));
    column->addLayout(inset(m_askHeading, 20, 2));
    column->addLayout(inset(m_ask, 0, 0));
    column->addStretch(1);
    setColumn(m_column);
    connect(&appearance, &Appearance::modeChanged, this, &StepList::label);
    connect(&appearance, &Appearance::themeChanged, this, [this] {
        for (StepRow *row : m_rows)
            row->update();
    });
    connect(&scene, &OpenScene::sceneChanged, this, &StepList::showScene);
    connect(&scene, &OpenScene::statusChanged, this, [this] {
        if (m_scene.place() != Place{m_current, m_furthest})
            showPlace();
    });
    showScene();
}

void StepList::showScene()
{
    m_script = m_scene.script();
    const size_t steps = m_script ? m_script->steps.size() : 0;
    while (m_rows.size() > steps) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    while (m_rows.size() < steps) {
        const int step = int(m_rows.size());
        auto *row = new StepRow(m_appearance, step + 1);
        column->insertWidget(step + 1, row);
        connect(row, &StepRow::clicked, this, [this, step] {
            // Which one is current is the player's to say, even when it is this one already.
            showPlace();
            m_scene.player().jump(step);
        });
        m_rows.push_back(row);
    }
    m_current = -1; // every row gets its words
    showPlace();
}

void StepList::showPlace()
{
    const auto [step, furthest] = m_scene.place();
    const bool another = step != m_current || furthest != m_furthest;
    m_current = step;
    m_furthest = furthest;
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[size_t(i)]->setState(i == step, i <= furthest && i != step);
    if (another)
        label();
    if (step < int(m_rows.size()))
        ensureWidgetVisible(m_rows[size_t(step)], 0, 60);
}

void StepList::label()
{
    const LanguageMode mode = m_appearance.mode();
    const Language language = mode == LanguageMode::English ? Language::English : Language::Korean;
    const int steps = int(m_rows.size());
    m_heading->setText(steps > 0 ? tr("Step %1 of %2").arg(m_current + 1).arg(steps) : tr("No steps"), 12.5,
                       Passage::Ink::Muted);
    for (int i = 0; i < steps; ++i)
        m_rows[size_t(i)]->setTitle(m_script->steps[size_t(i)].title.in(language));
    const bool asks = m_script && !m_script->interview.empty();
    m_askHeading->setVisible(asks);
    m_ask->setVisible(asks);
    if (asks) {
        m_askHeading->setText(tr("Interview question"), 12.5, Passage::Ink::Muted);
        m_ask->setPassages(passages(m_script->interview.front().question, mode, {{}, 13.5, false, Passage::Ink::Ink}));
    }
    for (int i = 0; i < steps; ++i)
        m_rows[size_t(i)]->setState(i == m_current, i <= m_furthest && i != m_current);
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    ScrollColumn::changeEvent(event);
}

} // namespace madang
