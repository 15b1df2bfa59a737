// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/guide.h"

#include "compile/vocabulary.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <algorithm>
#include <limits>

namespace madang {

// The guide is written in English, whatever the interface speaks: the file is one for all.
namespace {

QString ticked(const QString &text)
{
    return QLatin1Char('`') + text + QLatin1Char('`');
}

/// In a table a bar would end the cell.
QString cell(QString text)
{
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString range(const FieldSpec &field)
{
    const bool least = field.min > std::numeric_limits<double>::lowest(),
               most = field.max < std::numeric_limits<double>::max();
    const QString min = QString::number(field.min), max = QString::number(field.max);
    return least && most ? QStringLiteral(" %1…%2").arg(min, max)
           : least       ? QStringLiteral(" ≥ %1").arg(min)
           : most        ? QStringLiteral(" ≤ %1").arg(max)
                         : QString();
}

QString ownTypeOf(const FieldSpec &field)
{
    switch (sceneType(field)) {
    case SceneType::Reference:
        return QStringLiteral("reference");
    case SceneType::References:
        return QStringLiteral("references");
    case SceneType::Elements:
        return QStringLiteral("elements");
    case SceneType::Element:
        return QStringLiteral("element");
    case SceneType::Link:
        return QStringLiteral("link");
    case SceneType::Action:
        return QStringLiteral("action");
    }
    return {};
}

QString typeOf(FieldType type, const FieldSpec &field)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::String:
        return QStringLiteral("string");
    case FieldType::Id:
        return QStringLiteral("id");
    case FieldType::Number:
        return QStringLiteral("number") + range(field);
    case FieldType::Integer:
        return QStringLiteral("whole number") + range(field);
    case FieldType::Boolean:
        return QStringLiteral("true or false");
    case FieldType::Choice: {
        QStringList choices;
        for (const QString &choice : field.choices)
            choices.append(ticked(choice));
        return choices.join(QStringLiteral(", "));
    }
    case FieldType::Object:
        return QStringLiteral("object");
    case FieldType::List:
        return field.fields.empty() ? QStringLiteral("list of ") + typeOf(field.itemType, field)
                                    : QStringLiteral("list of objects");
    case FieldType::Map:
        return typeOf(field.itemType, field) + QStringLiteral(" by reference");
    case FieldType::Own:
        return ownTypeOf(field);
    }
    return {};
}

void addRows(QString &out, const std::vector<FieldSpec> &fields, const QString &prefix)
{
    for (const FieldSpec &field : fields) {
        const QString key = prefix + field.key;
        const QString fallback = field.required             ? QStringLiteral("required")
                                 : field.fallback.isEmpty() ? QString()
                                                            : ticked(field.fallback);
        out += QStringLiteral("| %1 | %2 | %3 | %4%5 |\n")
                   .arg(ticked(key), cell(typeOf(field.type, field)), fallback, cell(field.doc),
                        is(field, SceneMark::Settable)   ? QStringLiteral(" *(set)*")
                        : is(field, SceneMark::Bindable) ? QStringLiteral(" *(bind)*")
                                                         : QString());
        if (field.type == FieldType::Object || field.type == FieldType::List)
            addRows(out, field.fields,
                    key + (field.type == FieldType::List ? QStringLiteral("[].") : QStringLiteral(".")));
    }
}

QString table(const std::vector<FieldSpec> &fields)
{
    if (fields.empty())
        return {};
    QString out = QStringLiteral("| key | type | default | |\n|---|---|---|---|\n");
    addRows(out, fields, {});
    return out + QLatin1Char('\n');
}

QString section(const QString &name, const QString &doc, const FieldSpec &content, const std::vector<FieldSpec> &fields,
                const QString &example, const QStringList &notes)
{
    std::vector<FieldSpec> all{content};
    all.insert(all.end(), fields.begin(), fields.end());
    QString out = QStringLiteral("### ") + name + QStringLiteral("\n\n") + doc + QStringLiteral("\n\n");
    for (const QString &note : notes)
        out += note + QStringLiteral("\n\n");
    out += QStringLiteral("![%1](guide/%1.png)\n\n").arg(name) + table(all);
    const QByteArray json = example.toUtf8();
    const Result<Node> parsed = readJson(json, name);
    Q_ASSERT(parsed);
    return out + QStringLiteral("```json\n") + QString::fromUtf8(parsed ? formatJson(*parsed) : json)
           + QStringLiteral("```\n\n");
}

QString joined(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out.append(ticked(name));
    return out.join(QStringLiteral(", "));
}

QString kinds()
{
    const Vocabulary &all = vocabulary();
    QString out = QStringLiteral("Keys that every element may have besides those of its kind (*(set)* marks what the "
                                 "verb `set` may change and an experiment may be bound to, *(bind)* what only the "
                                 "latter may):\n\n")
                  + table(all.elementFields);
    out += QStringLiteral("Keys of a link, besides `id`, `from` and `to`:\n\n") + table(all.linkFields);
    for (const KindSpec &kind : all.kinds) {
        QStringList notes;
        if (!kind.onlyIn.isEmpty())
            notes.append(QStringLiteral("Only in: %1.").arg(joined(kind.onlyIn)));
        if (!kind.accepts.isEmpty())
            notes.append(QStringLiteral("Takes: %1.").arg(joined(kind.accepts)));
        out += section(kind.name, kind.doc, kind.content, kind.fields, kind.example, notes);
    }
    return out;
}

QString verbs()
{
    const Vocabulary &all = vocabulary();
    QString out = QStringLiteral("Keys that every action may have:\n\n") + table(all.actionFields);
    for (const VerbSpec &verb : all.verbs) {
        QStringList notes;
        if (verb.takesSettable)
            notes.append(QStringLiteral("Besides its own keys it takes those marked *(set)* of what it is about."));
        out += section(verb.name, verb.doc, verb.content, verb.fields, verb.example, notes);
    }
    return out;
}

QString kindOf(const ValueSpec &value)
{
    switch (value.kind) {
    case ValueSpec::Kind::Number:
        return QStringLiteral("number");
    case ValueSpec::Kind::Text:
        return QStringLiteral("text");
    case ValueSpec::Kind::Toggle:
        return QStringLiteral("on or off");
    case ValueSpec::Kind::Choice:
        return QStringLiteral("choice");
    case ValueSpec::Kind::State:
        return QStringLiteral("state");
    case ValueSpec::Kind::Series:
        return QStringLiteral("series");
    case ValueSpec::Kind::Line:
        break;
    }
    return QStringLiteral("number over time");
}

QString experiments()
{
    QString out;
    for (const ExperimentSpec *spec : vocabulary().experiments()) {
        out += QStringLiteral("### %1\n\n%2\n\n").arg(spec->model, spec->doc);
        out += QStringLiteral("| input | range | default | |\n|---|---|---|---|\n");
        addRows(out, spec->inputs, {});
        out += QStringLiteral("\n| value | kind | one of | |\n|---|---|---|---|\n");
        for (const ValueSpec &value : spec->values) {
            const bool isInput = std::any_of(spec->inputs.begin(), spec->inputs.end(),
                                             [&](const FieldSpec &input) { return input.key == value.name; });
            const ValueSpec *whole = spec->value(value.name.section(QLatin1Char('.'), 0, 0));
            const bool isOnlyPart = whole != &value && whole && whole->kind == ValueSpec::Kind::State;
            if (!isInput && !isOnlyPart) // Those are there already.
                out += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                           .arg(ticked(value.name), kindOf(value), joined(value.options), cell(value.doc));
        }
        out += QLatin1Char('\n');
    }
    return out;
}

QString withPart(const QString &text, const QString &name, const QString &part)
{
    const QString opening = QStringLiteral("<!-- %1 -->").arg(name), closing = QStringLiteral("<!-- /%1 -->").arg(name);
    const QString whole = opening + QStringLiteral("\n\n") + part + closing;
    const qsizetype from = text.indexOf(opening), to = text.indexOf(closing, from);
    if (from < 0 || to < 0)
        return text + QLatin1Char('\n') + whole + QLatin1Char('\n');
    return text.left(from) + whole + text.mid(to + closing.size());
}

} // namespace

QByteArray guideText(const QByteArray &readme)
{
    QString text = readme.isEmpty() ? QStringLiteral("# Scenes\n") : QString::fromUtf8(readme);
    text = withPart(text, QStringLiteral("kinds"), kinds());
    text = withPart(text, QStringLiteral("verbs"), verbs());
    text = withPart(text, QStringLiteral("experiments"), experiments());
    return text.toUtf8();
}

} // namespace madang
