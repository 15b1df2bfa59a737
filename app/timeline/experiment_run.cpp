// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/experiment_run.h"

#include "base/blend.h"
#include "models/catalog.h"
#include "models/show_value.h"
#include "models/words.h"

#include <algorithm>

namespace madang {

namespace {

using In = ModelInput::Kind;
using Out = ModelOutput::Kind;

/// "memory.apps.vm" begins with the id of an output; ids have no dots.
QString headOf(const QString &name)
{
    return name.section(u'.', 0, 0);
}

template<class Each>
int indexOf(const std::vector<Each> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Each &each) { return each.id == id; });
    return found == all.end() ? -1 : int(found - all.begin());
}

double timeAt(const Series &series, double share)
{
    return blend(series.x.front(), series.x.back(), std::clamp(share, 0.0, 1.0));
}

} // namespace

ExperimentRun::ExperimentRun(const ModelInputs &inputs) :
    m_model(modelNamed(inputs.spec().id)), m_inputs(inputs), m_outputs(m_model->run(inputs))
{}

std::optional<ExperimentRun::Line> ExperimentRun::line(const QString &name) const
{
    const ModelOutput *output = m_model->spec.output(headOf(name));
    if (!output || output->kind != Out::Series || !output->categories.empty())
        return std::nullopt;
    const auto series = m_outputs.series.constFind(output->id);
    const QString part = name.section(u'.', 1);
    const int index = part == u"x" ? -1 : indexOf(output->lines, part);
    if (part.isEmpty() || (index < 0 && part != u"x") || series == m_outputs.series.cend() || series->x.empty())
        return std::nullopt;
    return Line{output, &*series, index};
}

std::optional<double> ExperimentRun::category(const QString &name) const
{
    const ModelOutput *output = m_model->spec.output(headOf(name));
    if (!output || output->categories.empty())
        return std::nullopt;
    const bool several = output->lines.size() > 1;
    const int line = several ? indexOf(output->lines, name.section(u'.', 1, 1)) : 0;
    const int place = indexOf(output->categories, name.section(u'.', several ? 2 : 1));
    if (line < 0 || place < 0)
        return std::nullopt;
    return m_outputs.series[output->id].y[size_t(line)][size_t(place)];
}

const ModelState *ExperimentRun::state(const QString &name) const
{
    const ModelOutput *output = m_model->spec.output(headOf(name));
    if (!output || output->kind != Out::States)
        return nullptr;
    const QString part = name.section(u'.', 1);
    const int index = part.isEmpty() ? 0 : indexOf(output->parts, part);
    const std::vector<int> states = m_outputs.states.value(output->id);
    return index < 0 || index >= int(states.size()) ? nullptr : &output->states[size_t(states[size_t(index)])];
}

std::optional<double> ExperimentRun::number(const QString &name, double share) const
{
    if (const ModelInput *input = m_model->spec.input(name))
        return input->kind == In::Text || input->kind == In::Choice ? std::nullopt
                                                                    : std::optional(m_inputs.number(name));
    if (const auto over = line(name)) {
        const double t = timeAt(*over->series, share);
        const bool holds = over->output->chart == ModelOutput::Chart::Step;
        return over->line < 0 ? t : valueAlong(over->series->x, over->series->y[size_t(over->line)], t, holds);
    }
    if (const auto value = category(name))
        return value;
    const auto found = m_outputs.numbers.constFind(name);
    return found == m_outputs.numbers.cend() ? std::nullopt : std::optional(*found);
}

QString ExperimentRun::option(const QString &name) const
{
    if (const ModelInput *input = m_model->spec.input(name)) {
        if (input->kind == In::Choice)
            return input->choices[size_t(m_inputs.integer(name))].id;
        return m_inputs.on(name) ? QStringLiteral("on") : QStringLiteral("off");
    }
    const ModelState *now = state(name);
    return now ? now->id : QString();
}

std::optional<ModelState::Tone> ExperimentRun::tone(const QString &name) const
{
    const ModelState *now = m_model->spec.input(name) ? nullptr : state(name);
    return now ? std::optional(now->tone) : std::nullopt;
}

Bilingual ExperimentRun::text(const QString &name, double share, bool withUnit) const
{
    if (const ModelInput *input = m_model->spec.input(name)) {
        ModelInput bare = *input;
        if (!withUnit)
            bare.unit = {};
        return shownInput(m_inputs, bare);
    }
    if (const ModelState *now = state(name))
        return now->label;
    const ModelOutput *output = m_model->spec.output(headOf(name));
    if (!output)
        return {};
    if (output->kind == Out::Text)
        return m_outputs.texts.value(output->id);
    const auto value = number(name, share);
    if (!value)
        return words::same(QStringLiteral("–"));
    int decimals = output->decimals;
    Bilingual unit = output->unit;
    if (const auto over = line(name); over && over->line < 0) {
        // As fine as the time is long: a clock that runs for minutes shows no hundredths.
        const double length = over->series->x.back() - over->series->x.front();
        decimals = length >= 20 ? 0 : length >= 2 ? 1 : 2;
        unit = output->xUnit;
    }
    // What counts while a run plays keeps its width.
    const QString number = line(name) ? shownNumber(*value, decimals) : shownShortly(*value, decimals);
    return madang::withUnit(number, withUnit ? unit : Bilingual());
}

std::optional<ExperimentRun::Drawn> ExperimentRun::series(const QString &name) const
{
    const ModelOutput *output = m_model->spec.output(name);
    const auto found = m_outputs.series.constFind(name);
    return output && found != m_outputs.series.cend() ? std::optional(Drawn{output, &*found}) : std::nullopt;
}

std::vector<double> ExperimentRun::points(const QString &name) const
{
    std::vector<double> shares;
    const auto over = line(name);
    if (!over)
        return shares;
    const std::vector<double> &x = over->series->x;
    const double length = x.back() - x.front();
    for (const double t : x)
        shares.push_back(length > 0 ? (t - x.front()) / length : 0);
    return shares;
}

} // namespace madang
