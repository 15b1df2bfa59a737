// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scene_reader.h"

#include "script/scene_fields.h"
#include "script/study_parts.h"
#include "json/field_words.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

/// The items of a list at the top of the scene; none when there is no such list.
const std::vector<Node> &itemsOf(const Node &object, QStringView key)
{
    static const std::vector<Node> none;
    const Node *list = object.find(key);
    return list ? list->items : none;
}

QString idOf(const Node &object)
{
    const Node *id = object.find(u"id");
    return id && id->isString() ? id->string : QString();
}

} // namespace

SceneReader::SceneReader(const Vocabulary &vocabulary, ProblemList &problems) :
    m_vocabulary(vocabulary), m_problems(problems), m_names(problems), m_bindings(problems),
    m_stage(vocabulary, problems, m_names, m_bindings), m_links(vocabulary, problems, m_names, m_bindings),
    m_actions(vocabulary, problems, m_names, m_bindings)
{}

Script SceneReader::read(const std::shared_ptr<const Node> &root)
{
    m_script.root = root;
    // The names point to links, which may not move while more come in.
    m_script.links.reserve(itemsOf(*root, u"links").size());

    findExperiment(*root);
    const FieldSpec experiment = experimentField(m_experiment);
    FieldRefs known = refs(sceneFields());
    std::replace_if(
        known.begin(), known.end(), [&](const FieldSpec *field) { return field->key == experiment.key; }, &experiment);
    FieldRefs fields = known; // What the format is has been looked at before anything else.
    std::erase_if(fields, [](const FieldSpec *field) { return field->key == u"format"; });
    SceneFieldChecker checker(m_problems, *this, m_bindings);
    const Path path;
    checker.checkObject(*root, fields, path, [&](const Node::Member &member, const Path &at) {
        if (member.key != u"format")
            checker.reportUnknownKey(member, known, at);
    });
    m_names.settle();
    checkSteps(*root);
    checkExperiment(*root);
    checkTerms(*root);
    for (size_t i = 0; i < itemsOf(*root, u"quiz").size(); ++i)
        checkQuestion(itemsOf(*root, u"quiz")[i], Path(Path(path, u"quiz"), i));
    checkSources(*root);
    if (m_problems.hasErrors())
        return {};

    const Values values(root.get());
    m_script.title = values.text(u"title");
    m_script.question = values.text(u"question");
    m_script.needs = values.strings(u"needs");
    fillSteps();
    m_script.cover = values.string(u"cover", m_script.steps.back().id);
    fillExperiment();
    m_script.bindings = m_bindings.take();
    fillStudyParts(m_script, values);
    return std::move(m_script);
}

void SceneReader::element(const Node &value, const Path &path)
{
    m_script.stage = m_stage.read(value, path);
    m_names.addStage(m_script.stage);
}

void SceneReader::link(const Node &value, const Path &path)
{
    m_script.links.push_back(m_links.read(value, path));
    m_names.addLink(m_script.links.back());
}

void SceneReader::action(const Node &value, const Path &path)
{
    m_read.push_back(m_actions.read(value, path));
}

/// Looked up before anything else: what can be bound depends on it, wherever it stands.
void SceneReader::findExperiment(const Node &root)
{
    const Node *experiment = root.find(u"experiment");
    const Node *model = experiment ? experiment->find(u"model") : nullptr;
    m_experiment = model && model->isString() ? m_vocabulary.experiment(model->string) : nullptr;
    m_bindings.setExperiment(m_experiment, experiment != nullptr);
    if (!model || !model->isString() || m_experiment)
        return;
    const QStringList &models = m_vocabulary.models;
    QString hint = suggestion(model->string, models);
    if (hint.isEmpty() && !models.isEmpty())
        hint = translate("script", "It may be one of: %1.").arg(enumeration(models));
    m_problems.error(model->at, QStringLiteral("/experiment/model"),
                     translate("script", "There is no model called %1.").arg(quoted(model->string)), hint);
}

void SceneReader::checkExperiment(const Node &root)
{
    const Node *experiment = root.find(u"experiment");
    if (!experiment || !experiment->isObject())
        return;
    const Path whole;
    const Path path(whole, u"experiment");
    if (const Node *predict = experiment->find(u"predict"))
        checkQuestion(*predict, Path(path, u"predict"));
    const auto checkName = [&](const Node &name, const Path &at, const QStringList &known, const QString &message) {
        if (!name.isString() || known.contains(name.string))
            return;
        QString hint = suggestion(name.string, known);
        if (hint.isEmpty())
            hint = translate("script", "It may be one of: %1.").arg(enumeration(known));
        m_problems.error(name.at, at, message.arg(quoted(name.string)), hint);
    };
    QStringList steps;
    for (const Node &step : itemsOf(root, u"steps"))
        steps.append(idOf(step));
    steps.removeAll(QString());
    if (const Node *step = experiment->find(u"step"))
        checkName(*step, Path(path, u"step"), steps, translate("script", "There is no step with the id %1."));
    if (!m_experiment)
        return;
    QStringList inputs, series;
    for (const FieldSpec &input : m_experiment->inputs)
        inputs.append(input.key);
    for (const ValueSpec &value : m_experiment->values) {
        if (value.kind == ValueSpec::Kind::Series)
            series.append(value.name);
    }
    const auto checkList = [&](QStringView key, const QStringList &known, const QString &message) {
        const Path list(path, key);
        for (size_t i = 0; i < itemsOf(*experiment, key).size(); ++i)
            checkName(itemsOf(*experiment, key)[i], Path(list, i), known, message);
    };
    checkList(u"controls", inputs, translate("script", "The experiment has no input called %1."));
    checkList(u"charts", series, translate("script", "The experiment has no chart called %1."));
}

void SceneReader::fillExperiment()
{
    const Node *node = m_script.root->find(u"experiment");
    if (!node)
        return;
    const Values values(node);
    Experiment experiment;
    experiment.model = values.string(u"model");
    experiment.step = values.string(u"step");
    experiment.controls = values.strings(u"controls");
    experiment.charts = values.strings(u"charts");
    if (const Node *predict = values.node(u"predict"))
        experiment.predict = questionOf(Values(predict));
    if (const Node *inputs = values.node(u"inputs")) {
        for (const Node::Member &member : inputs->members) {
            if (member.key == u"note")
                continue;
            const QString value = member.value.isBoolean()
                                      ? (member.value.boolean ? QStringLiteral("on") : QStringLiteral("off"))
                                      : member.value.string;
            experiment.inputs.append(member.key + u'=' + value);
        }
    }
    m_script.experiment = std::move(experiment);
}

void SceneReader::checkSteps(const Node &root)
{
    const Path path;
    const Path list(path, u"steps");
    const std::vector<Node> &steps = itemsOf(root, u"steps");
    QHash<QString, int> lines;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Path step(list, i);
        if (const Node *predict = steps[i].find(u"predict"))
            checkQuestion(*predict, Path(step, u"predict"));
        const QString id = idOf(steps[i]);
        if (id.isEmpty())
            continue;
        const Position at = steps[i].find(u"id")->at;
        if (lines.contains(id)) {
            m_problems.error(at, Path(step, u"id"),
                             translate("script", "Two steps have the id %1, the first in line %2.")
                                 .arg(quoted(id), QString::number(lines[id])));
        } else {
            lines.insert(id, at.line);
        }
    }
    const Node *cover = root.find(u"cover");
    if (cover && cover->isString() && !lines.contains(cover->string)) {
        QStringList ids;
        for (const Node &step : steps)
            ids.append(idOf(step));
        ids.removeAll(QString());
        QString hint = suggestion(cover->string, ids);
        if (hint.isEmpty())
            hint = ids.isEmpty() ? translate("script", "Give the step meant an \"id\".")
                                 : translate("script", "Steps of this scene: %1.").arg(enumeration(ids));
        m_problems.error(cover->at, Path(path, u"cover"),
                         translate("script", "There is no step with the id %1.").arg(quoted(cover->string)), hint);
    }
}

void SceneReader::checkTerms(const Node &root)
{
    const Path path;
    const Path list(path, u"terms");
    const std::vector<Node> &terms = itemsOf(root, u"terms");
    QHash<QString, int> lines;
    for (size_t i = 0; i < terms.size(); ++i) {
        const QString id = idOf(terms[i]);
        if (id.isEmpty())
            continue;
        const Position at = terms[i].find(u"id")->at;
        if (lines.contains(id)) {
            const Path term(list, i);
            m_problems.error(at, Path(term, u"id"),
                             translate("script", "Two terms have the id %1, the first in line %2.")
                                 .arg(quoted(id), QString::number(lines[id])));
        } else {
            lines.insert(id, at.line);
        }
    }
    checkTermsMeant(m_script.stage, lines.keys());
}

void SceneReader::checkTermsMeant(const Element &element, const QStringList &known)
{
    const Node *term = element.values.node(u"term");
    if (term && term->isString() && !known.contains(term->string)) {
        QString hint = suggestion(term->string, known);
        if (hint.isEmpty())
            hint = translate("script", "Give it under \"terms\", with its meaning.");
        m_problems.error(term->at, element.pointer + QStringLiteral("/term"),
                         translate("script", "There is no term with the id %1.").arg(quoted(term->string)), hint);
    }
    for (const Element &child : element.children)
        checkTermsMeant(child, known);
}

void SceneReader::checkQuestion(const Node &question, const Path &path)
{
    const Node *answer = question.find(u"answer");
    const Node *choices = question.find(u"choices");
    if (!answer || !answer->isNumber() || !choices || !choices->isArray() || choices->items.size() < 2)
        return;
    const auto count = static_cast<int>(choices->items.size());
    // Beyond the most choices there can be, the field's own range has said it already.
    if (answer->number >= count && answer->number <= 4) {
        m_problems.error(
            answer->at, Path(path, u"answer"),
            translate("script", "There are %1 choices, so the answer is from 0 to %2.").arg(count).arg(count - 1),
            translate("script", "0 is the first choice."));
    }
}

void SceneReader::checkSources(const Node &root)
{
    const Path path;
    const Path list(path, u"sources");
    const std::vector<Node> &sources = itemsOf(root, u"sources");
    for (size_t i = 0; i < sources.size(); ++i) {
        const Node *url = sources[i].find(u"url");
        if (!url || !url->isString() || isSecureUrl(url->string))
            continue;
        const Path source(list, i);
        m_problems.error(url->at, Path(source, u"url"),
                         translate("script", "%1 is not an https address.").arg(quoted(url->string)),
                         translate("script", "Addresses look like https://example.org/page."));
    }
}

void SceneReader::fillSteps()
{
    size_t next = 0;
    const std::vector<Node> &steps = itemsOf(*m_script.root, u"steps");
    for (size_t i = 0; i < steps.size(); ++i) {
        const Values values(&steps[i]);
        Step step;
        step.pointer = QStringLiteral("/steps/%1").arg(i);
        step.id = values.string(u"id", u'#' + step.pointer);
        step.at = steps[i].at;
        step.title = values.text(u"title");
        step.say = values.text(u"say");
        step.cue = values.text(u"cue");
        if (const Node *predict = values.node(u"predict"))
            step.predict = questionOf(Values(predict));
        for (size_t count = itemsOf(steps[i], u"do").size(); count > 0; --count)
            step.actions.push_back(std::move(m_read[next++]));
        m_script.steps.push_back(std::move(step));
    }
}

} // namespace madang
