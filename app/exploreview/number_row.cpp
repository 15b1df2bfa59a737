// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/number_row.h"

#include "exploreview/number_field.h"
#include "exploreview/value_slider.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace madang {

NumberRow::NumberRow(const Appearance &appearance, const ModelSpec &spec, const ModelInput &input) :
    InputRow(appearance, input), m_label(new BilingualLabel(appearance, {})), m_field(new NumberField(spec, input)),
    m_slider(new ValueSlider(appearance, input)), m_below(new Prose(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    // The name's first line and the value stand on one baseline.
    auto *name = new QVBoxLayout;
    name->setContentsMargins(0, 3, 0, 0);
    name->addWidget(m_label);
    row->addLayout(name, 1);
    row->addWidget(m_field, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_slider);
    column->addWidget(m_below);
    m_below->hide();
    connect(m_slider, &ValueSlider::moved, this, &NumberRow::take);
    connect(m_field, &NumberField::entered, this, &NumberRow::take);
    connect(m_field, &NumberField::judged, this, &NumberRow::judge);
    setWords();
}

QWidget *NumberRow::control() const
{
    return m_slider;
}

void NumberRow::setInputs(const ModelInputs &inputs)
{
    const double value = inputs.number(m_input.id);
    // What somebody is typing stays as long as nobody else changes the value.
    if (value != m_field->value())
        m_field->setValue(value);
    m_slider->setValue(value, m_field->shown(value));
}

void NumberRow::take(double value)
{
    m_field->setValue(value);
    m_slider->setValue(value, m_field->shown(value));
    emit changed(value);
}

void NumberRow::judge()
{
    m_problem = m_field->isBad()
                    ? m_field->range() + QLatin1Char(' ') + tr("Still at %1.").arg(m_field->shown(m_field->value()))
                    : QString();
    m_below->setText(m_problem, 12.5, Passage::Ink::Bad);
    m_below->setVisible(!m_problem.isEmpty());
    m_field->setAccessibleDescription(m_problem.isEmpty() ? spokenDoc() : m_problem);
}

void NumberRow::setWords()
{
    m_label->setText(m_input.label);
    m_field->setMode(m_appearance.mode());
    m_slider->setValue(m_field->value(), m_field->shown(m_field->value()));
    m_slider->setAccessibleName(spokenName());
    m_slider->setAccessibleDescription(spokenDoc());
    m_field->setAccessibleName(tr("%1, exact value").arg(spokenName()));
    m_field->setToolTip(m_field->range());
    m_label->setToolTip(spokenDoc());
    m_slider->setToolTip(spokenDoc());
    judge();
}

} // namespace madang
