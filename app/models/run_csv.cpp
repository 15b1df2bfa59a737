// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_csv.h"

#include "models/read_inputs.h"

namespace madang {

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty() || &field != &fields.constFirst())
            line += ',';
        const bool quoted =
            field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"')) || field.contains(QLatin1Char('\n'));
        line += quoted ? '"' + QString(field).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"'
                       : field.toUtf8();
    }
    return line + '\n';
}

QByteArray runCsv(const Model &model, const ModelInputs &inputs)
{
    using Out = ModelOutput::Kind;
    const ModelRun run = model.run(inputs);
    QByteArray csv = "kind,id,part,x,value,unit\n";
    for (const ModelInput &input : model.spec.inputs)
        csv += csvLine({QStringLiteral("input"), input.id, {}, {}, inputText(inputs, input), input.unit.en});
    for (const ModelOutput &output : model.spec.outputs) {
        const auto line = [&](const QString &part, const QString &x, const QString &value) {
            csv += csvLine({QStringLiteral("output"), output.id, part, x, value, output.unit.en});
        };
        if (output.kind == Out::Number) {
            line({}, {}, run.numbers.contains(output.id) ? plainNumber(run.numbers[output.id]) : QString());
        } else if (output.kind == Out::Text) {
            line({}, {}, run.texts[output.id].en);
        } else if (output.kind == Out::States) {
            for (std::size_t i = 0; i < output.parts.size(); ++i)
                line(output.parts[i].id, {}, output.states[static_cast<std::size_t>(run.states[output.id][i])].id);
        } else {
            const Series series = run.series[output.id];
            for (std::size_t i = 0; i < output.lines.size(); ++i) {
                for (std::size_t point = 0; point < series.x.size(); ++point)
                    line(output.lines[i].id,
                         output.categories.empty() ? plainNumber(series.x[point]) : output.categories[point].id,
                         plainNumber(series.y[i][point]));
            }
        }
    }
    return csv;
}

} // namespace madang
