// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/explore_controls.h"

#include "exploreview/make_input_row.h"
#include "widgets/disclosure.h"

#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

constexpr int between = 8;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    return column;
}

} // namespace

ExploreControls::ExploreControls(const Appearance &appearance, const ModelSpec &spec, const QStringList &first,
                                 QWidget *parent) :
    QWidget(parent),
    m_appearance(appearance), m_inputs(spec)
{
    QVBoxLayout *column = columnOf(this);
    std::vector<const ModelInput *> shown, others;
    for (const QString &id : first) {
        const ModelInput *input = spec.input(id);
        if (input && std::find(shown.begin(), shown.end(), input) == shown.end())
            shown.push_back(input);
    }
    for (const ModelInput &input : spec.inputs) {
        if (std::find(shown.begin(), shown.end(), &input) == shown.end())
            (first.isEmpty() ? shown : others).push_back(&input);
    }
    for (const ModelInput *input : shown)
        add(this, spec, *input);
    if (!others.empty()) {
        auto *rest = new QWidget;
        columnOf(rest);
        for (const ModelInput *input : others)
            add(rest, spec, *input);
        m_more = new Disclosure(appearance);
        column->addWidget(m_more);
        column->addWidget(rest);
        m_more->setContent(rest);
    }
    setWords();
}

void ExploreControls::add(QWidget *to, const ModelSpec &spec, const ModelInput &input)
{
    InputRow *row = makeInputRow(m_appearance, spec, input);
    to->layout()->addWidget(row);
    m_rows.push_back(row);
    connect(row, &InputRow::changed, this, [this, id = input.id](double value) {
        m_inputs.set(id, value);
        emit changed(m_inputs);
    });
    connect(row, &InputRow::textChanged, this, [this, id = input.id](const QString &text) {
        m_inputs.setText(id, text);
        emit changed(m_inputs);
    });
}

void ExploreControls::setInputs(const ModelInputs &inputs)
{
    m_inputs = inputs;
    for (InputRow *row : m_rows)
        row->setInputs(inputs);
}

void ExploreControls::setWords()
{
    for (InputRow *row : m_rows)
        row->setWords();
    if (m_more)
        m_more->setHeading(tr("More inputs"));
}

InputRow *ExploreControls::row(QStringView id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const InputRow *row) { return row->input().id == id; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace madang
