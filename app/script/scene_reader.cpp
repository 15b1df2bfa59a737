// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scene_reader.h"

#include "script/scene_fields.h"
#include "script/study_parts.h"

#include <QHash>

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

SceneReader::SceneReader(const Vocabulary &vocabulary, ProblemList &problems)
    : m_problems(problems), m_names(problems), m_stage(vocabulary, problems, m_names),
      m_links(vocabulary, problems, m_names), m_actions(vocabulary, problems, m_names)
{
}

Script SceneReader::read(const std::shared_ptr<const Node> &root)
{
    m_script.root = root;
    // The names point to links, which may not move while more come in.
    m_script.links.reserve(itemsOf(*root, u"links").size());

    const FieldRefs known = refs(sceneFields());
    FieldRefs fields = known; // What the format is has been looked at before anything else.
    std::erase_if(fields, [](const FieldSpec *field) { return field->key == u"format"; });
    FieldChecker checker(m_problems, *this);
    const Path path;
    checker.checkObject(*root, fields, path, [&](const Node::Member &member, const Path &at) {
        if (member.key != u"format")
            checker.reportUnknownKey(member, known, at);
    });
    m_names.settle();
    checkSteps(*root);
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
        m_problems.error(answer->at, Path(path, u"answer"),
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
