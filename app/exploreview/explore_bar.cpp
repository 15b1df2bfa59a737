// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/explore_bar.h"

#include "models/read_inputs.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QMenu>

namespace madang {

ExploreBar::ExploreBar(const Appearance &appearance, QWidget *parent) :
    QFrame(parent), m_appearance(appearance), m_run(new TextButton(TextButton::Look::Primary)), m_reset(new TextButton),
    m_examples(new TextButton)
{
    setObjectName(QStringLiteral("exploreBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    for (TextButton *button : {m_run, m_reset, m_examples})
        row->addWidget(button);
    row->addStretch(1);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setMenu(new QMenu(m_examples));
    connect(m_examples->menu(), &QMenu::aboutToShow, this, &ExploreBar::fillMenu);
    setWords();
}

void ExploreBar::setModel(const ModelSpec *spec)
{
    m_spec = spec;
    m_inputs.reset();
    m_examples->setVisible(spec && !spec->presets.empty());
}

void ExploreBar::setInputs(const ModelInputs &inputs, bool isStart)
{
    m_inputs = inputs;
    m_reset->setEnabled(!isStart);
}

void ExploreBar::fillMenu()
{
    QMenu *menu = m_examples->menu();
    menu->clear();
    if (!m_spec)
        return;
    for (const Preset &preset : m_spec->presets) {
        QAction *action = menu->addAction(spokenLabel(preset.label, m_appearance.mode()), this,
                                          [this, id = preset.id] { emit exampleChosen(id); });
        const Result<ModelInputs> inputs = readPreset(*m_spec, preset.id);
        action->setCheckable(true);
        action->setChecked(m_inputs && inputs && *inputs == *m_inputs);
    }
}

void ExploreBar::setWords()
{
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Play this run on the stage"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("All inputs as the scene has them"));
    m_examples->setText(tr("Examples"));
    m_examples->setToolTip(tr("Worked examples to start from"));
}

} // namespace madang
