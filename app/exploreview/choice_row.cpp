// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/choice_row.h"

#include "exploreview/choice_box.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/segmented.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

namespace {

constexpr std::size_t mostSegments = 3;

} // namespace

ChoiceRow::ChoiceRow(const Appearance &appearance, const ModelInput &input) :
    InputRow(appearance, input), m_label(new BilingualLabel(appearance, {})), m_box(new ChoiceBox(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(5);
    column->addWidget(m_label);
    if (input.choices.size() <= mostSegments) {
        m_segments = new Segmented(int(input.choices.size()));
        m_segments->setNarrow();
        column->addWidget(m_segments);
        connect(m_segments, &Segmented::chosen, this, &ChoiceRow::take);
    }
    column->addWidget(m_box);
    for (std::size_t i = 0; i < input.choices.size(); ++i)
        m_box->addItem({});
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceRow::take);
    setWords();
}

void ChoiceRow::setInputs(const ModelInputs &inputs)
{
    m_current = inputs.integer(m_input.id);
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_current);
    m_box->updateGeometry();
    m_box->update();
    if (m_segments)
        m_segments->setCurrent(m_current);
}

void ChoiceRow::choose(int choice)
{
    if (control() == m_box)
        m_box->setCurrentIndex(choice);
    else
        m_segments->button(choice)->click();
}

void ChoiceRow::take(int choice)
{
    if (choice < 0 || choice == m_current)
        return;
    m_current = choice;
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(choice);
    if (m_segments)
        m_segments->setCurrent(choice);
    emit changed(choice);
}

void ChoiceRow::setWords()
{
    const LanguageMode mode = m_appearance.mode();
    m_label->setText(m_input.label);
    m_label->setToolTip(spokenDoc());
    m_box->setAccessibleName(spokenName());
    m_box->setAccessibleDescription(spokenDoc());
    m_box->setToolTip(spokenDoc());
    for (std::size_t i = 0; i < m_input.choices.size(); ++i) {
        const Bilingual &words = m_input.choices[i].label;
        m_box->setItemText(int(i), spokenLabel(words, mode));
        if (m_segments)
            m_segments->setText(int(i), mainText(words, mode), spokenLabel(words, mode));
    }
    if (m_segments)
        m_segments->setAccessibleName(spokenName());
    fit();
}

void ChoiceRow::fit()
{
    if (!m_segments)
        return;
    const bool beside = m_segments->minimumSizeHint().width() <= width();
    m_segments->setVisible(beside);
    m_box->setVisible(!beside);
}

void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    InputRow::resizeEvent(event);
    fit();
}

QWidget *ChoiceRow::control() const
{
    return m_segments && !m_segments->isHidden() ? static_cast<QWidget *>(m_segments) : m_box;
}

} // namespace madang
