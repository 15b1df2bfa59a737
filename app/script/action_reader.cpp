// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/action_reader.h"

#include "script/scene_fields.h"
#include "script/settable_fields.h"
#include "json/field_words.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qsizetype maxTargets = 500;

} // namespace

ActionReader::ActionReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names,
                           BindingChecker &bindings) :
    m_vocabulary(vocabulary),
    m_problems(problems), m_names(names), m_checker(problems, *this, bindings),
    m_linkFields(commonLinkFields(vocabulary)),
    m_elementFields(commonElementFields(vocabulary)), m_words{translate("script", "This action has no verb."),
                                                              translate("script",
                                                                        "This action has more than one verb: %1."),
                                                              translate("script", "There is no verb called %1.")}
{
    for (const VerbSpec &verb : vocabulary.verbs) {
        Q_ASSERT(verb.content.key == verb.name);
        m_verbs.append(verb.name);
    }
}

Action ActionReader::read(const Node &value, const Path &path)
{
    Action action;
    action.pointer = path.pointer();
    action.at = value.at;
    if (!value.isObject()) {
        m_problems.error(value.at, action.pointer, translate("script", "An action is an object: { … }."));
        return action;
    }
    action.values = Values(&value);
    QString name;
    const Node::Member *content = findHead(
        value, m_verbs, [this](const QString &verb, const QString &key) { return isField(verb, key); }, m_words,
        m_problems, path, name);
    action.verb = m_vocabulary.verb(name);
    m_action = &action;
    m_manyTargets.clear();
    m_settings = 0;
    if (action.verb)
        readFields(value, *content, path);
    m_action = nullptr;
    return action;
}

void ActionReader::readFields(const Node &value, const Node::Member &content, const Path &path)
{
    const VerbSpec &verb = *m_action->verb;
    const FieldRefs &fields = fieldsOf(verb);
    const bool misspelt = content.key != verb.name;
    if (misspelt)
        m_checker.checkValue(content.value, verb.content, Path(path, content.key));
    const FieldRefs others = misspelt ? FieldRefs(fields.begin() + 1, fields.end()) : FieldRefs();
    m_checker.checkObject(value, misspelt ? others : fields, path, [&](const Node::Member &member, const Path &at) {
        if (&member == &content || m_verbs.contains(member.key))
            return;
        if (verb.takesSettable)
            checkSetting(member, at);
        else
            m_checker.reportUnknownKey(member, fields, at, m_verbs);
    });
    if (verb.takesSettable && m_settings == 0) {
        m_problems.error(
            value.at, path, translate("script", "This action changes nothing."),
            translate("script", "Add what is to become different, as it is written in the element itself."));
    }
    for (const FieldSpec *field : fields) {
        if (const Node *into = is(*field, SceneMark::NotInside) ? value.find(field->key) : nullptr)
            checkNotInside(*into, *field, Path(path, field->key));
    }
}

void ActionReader::element(const Node &value, const Path &path)
{
    m_problems.error(value.at, path, translate("script", "Elements are declared on the stage, not in a step."),
                     translate("script", "Declare it with \"hidden\": true and show it here."));
}

void ActionReader::reference(const QString &name, Position at, const FieldSpec &field, const Path &path)
{
    const QStringList ids = m_names.resolve(name, at, referenceType(field), path);
    if (&field != &m_action->verb->content)
        return;
    for (const QString &id : ids) {
        if (isTarget(id))
            continue;
        if (m_action->targets.size() >= maxTargets) {
            m_problems.error(at, path,
                             translate("script", "This action is about more than %1 things.").arg(maxTargets));
            return;
        }
        m_action->targets.append(id);
    }
}

bool ActionReader::isTarget(const QString &id)
{
    constexpr qsizetype few = 16; // Of which a list is faster than a set.
    const QStringList &targets = m_action->targets;
    if (targets.size() < few)
        return targets.contains(id);
    for (qsizetype i = m_manyTargets.size(); i < targets.size(); ++i)
        m_manyTargets.insert(targets[i]);
    return m_manyTargets.contains(id);
}

/// A key of `set`: it must be settable in everything the action is about, and fit there.
void ActionReader::checkSetting(const Node::Member &member, const Path &path)
{
    ++m_settings;
    std::vector<const FieldSpec *> specs;
    QSet<const void *> seen; // Ten boxes need one look.
    for (const QString &id : m_action->targets) {
        const Element *element = m_names.element(id);
        const KindSpec *kind = element ? element->kind : nullptr;
        if ((element && !kind) || seen.contains(kind))
            continue;
        seen.insert(kind);
        const FieldRefs settable = kind ? settableFields(*kind, m_elementFields) : settableFields(m_linkFields);
        const FieldSpec *field = fieldNamed(settable, member.key);
        if (!field) {
            QStringList keys;
            for (const FieldSpec *other : settable)
                keys.append(other->key);
            QString hint = suggestion(member.key, keys);
            if (hint.isEmpty() && !keys.isEmpty())
                hint = translate("script", "What can be changed: %1.").arg(enumeration(keys));
            m_problems.error(
                member.at, path,
                kind ? translate("script", "%1 cannot be changed in %2, which is of the kind %3.")
                           .arg(quoted(member.key), quoted(id), quoted(kind->name))
                     : translate("script", "%1 cannot be changed in the link %2.").arg(quoted(member.key), quoted(id)),
                hint);
            return;
        }
        if (std::find(specs.begin(), specs.end(), field) == specs.end())
            specs.push_back(field);
    }
    if (m_action->targets.isEmpty()) {
        // What it is about is a problem already; a key that nothing has is one all the same.
        const FieldRefs settable = allSettableFields(m_vocabulary);
        if (const FieldSpec *field = fieldNamed(settable, member.key))
            specs.push_back(field);
        else
            m_checker.reportUnknownKey(member, settable, path);
    }
    for (const FieldSpec *field : specs)
        m_checker.checkValue(member.value, *field, path);
}

void ActionReader::checkNotInside(const Node &value, const FieldSpec &field, const Path &path)
{
    const std::vector<Node> one{value};
    const QSet<QString> targets(m_action->targets.begin(), m_action->targets.end());
    for (const Node &name : value.isArray() ? value.items : one) {
        for (const QString &into : m_names.meaning(name.string)) {
            const QString target = m_names.innermostOf(targets, into);
            if (target.isEmpty())
                continue;
            m_problems.error(
                name.at, path,
                into == target
                    ? translate("script", "%1 cannot be %2 of itself.").arg(quoted(target), quoted(field.key))
                    : translate("script", "%1 stands inside of %2, so it cannot be its %3.")
                          .arg(quoted(into), quoted(target), quoted(field.key)));
        }
    }
}

const FieldRefs &ActionReader::fieldsOf(const VerbSpec &verb)
{
    FieldRefs &fields = m_fields[&verb];
    if (fields.empty()) {
        fields.push_back(&verb.content);
        for (const FieldSpec &field : verb.fields)
            fields.push_back(&field);
        for (const FieldSpec &field : m_vocabulary.actionFields)
            fields.push_back(&field);
    }
    return fields;
}

bool ActionReader::isField(const QString &verb, const QString &key) const
{
    const auto has = [&](const std::vector<FieldSpec> &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const FieldSpec &field) { return field.key == key; });
    };
    const VerbSpec *spec = verb.isEmpty() ? nullptr : m_vocabulary.verb(verb);
    return has(m_vocabulary.actionFields) || (spec && has(spec->fields));
}

} // namespace madang
