// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/narration_card.h"

#include "player/open_scene.h"
#include "script/script.h"
#include "widgets/appearance.h"
#include "widgets/prose.h"
#include "widgets/question_card.h"
#include "widgets/text_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

constexpr int sideMargin = 26, topMargin = 16, bottomMargin = 16;
constexpr int leastHeight = 96;

std::vector<Passage> narration(const Step &step, LanguageMode mode)
{
    std::vector<Passage> result = passages(step.say, mode, {{}, 22, false, Passage::Ink::Ink, 0, 1.45});
    if (result.size() > 1) {
        result.back().size = 18;
        result.back().before = 4;
    }
    return result;
}

} // namespace

NarrationCard::NarrationCard(const Appearance &appearance, OpenScene &scene, QWidget *parent) :
    QFrame(parent), m_appearance(appearance), m_scene(scene), m_say(new Prose(appearance)),
    m_verdict(new Prose(appearance)), m_ask(new QWidget), m_askHeading(new Prose(appearance)),
    m_question(new QuestionCard(appearance, 19, 3)), m_skip(new TextButton)
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, topMargin, sideMargin, bottomMargin);
    column->setSpacing(8);
    column->addWidget(m_verdict);
    column->addWidget(m_say);

    auto *asking = new QVBoxLayout(m_ask);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_askHeading, 1);
    heading->addWidget(m_skip);
    asking->addLayout(heading);
    asking->addWidget(m_question);
    column->addWidget(m_ask);
    column->addStretch(1);
    m_ask->hide();
    m_verdict->hide();

    connect(m_question, &QuestionCard::answered, &scene.player(), &Player::answer);
    connect(m_skip, &QToolButton::clicked, &scene.player(), &Player::skip);
    connect(&scene, &OpenScene::sceneChanged, this, &NarrationCard::tell);
    connect(&scene, &OpenScene::runChanged, this, &NarrationCard::retell);
    connect(&scene, &OpenScene::statusChanged, this, &NarrationCard::showStatus);
    connect(&appearance, &Appearance::modeChanged, this, [this] {
        m_heightWidth = -1;
        label();
        emit heightChanged();
    });
    tell();
    showStatus();
}

void NarrationCard::tell()
{
    m_script = m_scene.script();
    m_step = -1;
    m_heightWidth = -1;
    label();
    emit heightChanged();
}

void NarrationCard::retell()
{
    std::shared_ptr<const Script> script = m_scene.script();
    const bool same = m_step >= 0 && m_script->steps[size_t(m_step)].say == script->steps[size_t(m_step)].say;
    m_script = std::move(script);
    if (same)
        return;
    label();
    // Longer than any so far: it grows, and stays so while numbers come and go.
    const int height = m_heightWidth < 0 ? 0 : heightOf(m_script->steps[size_t(m_step)], m_heightWidth);
    if (height > m_height) {
        m_height = height;
        emit heightChanged();
    }
}

int NarrationCard::heightOf(const Step &step, int width) const
{
    return Prose::height(narration(step, m_appearance.mode()), width - 2 * sideMargin - 2) + topMargin + bottomMargin
           + 2;
}

void NarrationCard::showStatus()
{
    const PlayerStatus &status = m_scene.status();
    if (status.step == m_step && status.waiting == m_asking && status.answered == m_answered)
        return;
    const bool asked = m_asking;
    m_step = status.step;
    m_asking = status.waiting;
    m_answered = status.answered;
    if (m_asking && m_script && m_script->steps[size_t(m_step)].predict)
        m_question->setQuestion(*m_script->steps[size_t(m_step)].predict);
    label();
    if (asked != m_asking || m_answered >= 0)
        emit heightChanged();
}

void NarrationCard::label()
{
    const bool there = m_script && m_step >= 0 && m_step < int(m_script->steps.size());
    m_ask->setVisible(there && m_asking);
    m_say->setVisible(there && !m_asking);
    m_verdict->setVisible(false);
    m_askHeading->setText(tr("What do you think happens next?"), 13, Passage::Ink::Accent, true);
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Go on without an answer (→)"));
    m_skip->setAccessibleName(tr("Skip the question"));
    if (!there)
        return;
    const Step &step = m_script->steps[size_t(m_step)];
    m_say->setPassages(narration(step, m_appearance.mode()));
    if (m_asking || m_answered < 0 || !step.predict)
        return;
    const bool right = m_answered == step.predict->answer;
    std::vector<Passage> verdict{
        {right ? tr("Right.") : tr("Not quite."), 14, true, right ? Passage::Ink::Good : Passage::Ink::Bad}};
    const LanguageMode one =
        m_appearance.mode() == LanguageMode::English ? LanguageMode::English : LanguageMode::Korean;
    for (const Passage &why : passages(step.predict->why, one, {}))
        verdict.front().text += u' ' + why.text;
    verdict.front().bold = false;
    m_verdict->setPassages(std::move(verdict));
    m_verdict->setVisible(true);
}

int NarrationCard::heightFor(int width) const
{
    const int inner = width - 2 * sideMargin - 2;
    if (width != m_heightWidth) {
        m_height = leastHeight;
        if (m_script) {
            for (const Step &step : m_script->steps)
                m_height = std::max(m_height, heightOf(step, width));
        }
        m_heightWidth = width;
    }
    if (m_asking)
        return std::max(m_height, layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                                : layout()->sizeHint().height());
    if (m_verdict->isVisibleTo(this))
        return std::max(m_height, m_say->heightForWidth(inner) + m_verdict->heightForWidth(inner) + 8 + topMargin
                                      + bottomMargin + 2);
    return m_height;
}

void NarrationCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QFrame::changeEvent(event);
}

} // namespace madang
