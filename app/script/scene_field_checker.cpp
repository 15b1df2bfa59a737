// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scene_field_checker.h"

#include <QSet>

#include <algorithm>

namespace madang {

namespace {

/// What such a value, or an item of such a list, is called.
QString wanted(SceneType type)
{
    switch (type) {
    case SceneType::Reference:
        return translate("script", "an id in double quotes");
    case SceneType::References:
        return translate("script", "an id or a list of ids");
    case SceneType::Elements:
        return translate("script", "a list of elements");
    case SceneType::Element:
        return translate("script", "an element { … }");
    case SceneType::Link:
        return translate("script", "a link { … }");
    case SceneType::Action:
        return translate("script", "an action { … }");
    }
    return {};
}

} // namespace

void SceneFieldChecker::checkAs(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    const bool opens = mayFollow(field);
    m_insideBindable += opens;
    if (!checkBinding(value, field, type, path))
        FieldChecker::checkAs(value, field, type, path);
    m_insideBindable -= opens;
}

/// True when the value is a binding, right or wrong.
bool SceneFieldChecker::checkBinding(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    // Elements, actions and the like are objects of their own, or refer to something; neither follows from a run.
    if (!isBinding(value) || type == FieldType::Id || (type == FieldType::Own && !is(field, SceneType::Elements)))
        return false;
    if (m_insideBindable == 0) {
        m_problems.error(value.at, path,
                         translate("script", "%1 cannot be bound to a value of the experiment.").arg(quoted(field.key)),
                         translate("script", "What the verb \"set\" may change can be bound."));
        return true;
    }
    m_bindings.check(value, field, type, path);
    if (const Node *map = value.find(u"map"); map && map->isObject()) {
        const Path mapPath(path, u"map");
        for (const Node::Member &member : map->members) {
            if (member.key != u"note")
                checkAs(member.value, field, type, Path(mapPath, member.key));
        }
    }
    return true;
}

void SceneFieldChecker::checkOwn(const Node &value, const FieldSpec &field, const Path &path)
{
    switch (sceneType(field)) {
    case SceneType::Reference:
        return checkReference(value, field, path);
    case SceneType::References:
        return checkReferences(value, field, path);
    case SceneType::Elements:
        return checkItems(value, field, path, [&](const Node &item, const Path &at) { m_visitor.element(item, at); });
    case SceneType::Element:
        return m_visitor.element(value, path);
    case SceneType::Link:
        return m_visitor.link(value, path);
    case SceneType::Action:
        return m_visitor.action(value, path);
    }
}

void SceneFieldChecker::checkKey(const Node::Member &member, const FieldSpec &field, const Path &path)
{
    m_visitor.reference(member.key, member.at, field, path);
}

void SceneFieldChecker::checkReference(const Node &value, const FieldSpec &field, const Path &path)
{
    if (value.isString())
        m_visitor.reference(value.string, value.at, field, path);
    else
        reportType(value, field, wanted(SceneType::Reference), path);
}

void SceneFieldChecker::checkReferences(const Node &value, const FieldSpec &field, const Path &path)
{
    if (value.isString())
        return m_visitor.reference(value.string, value.at, field, path);
    checkItems(value, field, path, [&](const Node &item, const Path &at) { checkReference(item, field, at); });
    if (value.isArray() && value.items.empty() && field.minCount == 0)
        m_problems.error(value.at, path, translate("script", "This list names nothing."),
                         translate("script", "Name something, or leave it out."));
    reportRepetitions(value, field, path);
}

void SceneFieldChecker::reportRepetitions(const Node &list, const FieldSpec &field, const Path &path)
{
    constexpr size_t few = 16; // Of which comparing each with each is faster than a set.
    const size_t looked = std::min(list.items.size(), static_cast<size_t>(field.maxCount));
    QSet<QString> seen;
    for (size_t i = 0; i < looked; ++i) {
        const Node &item = list.items[i];
        const auto isSame = [&](const Node &other) { return other.string == item.string; };
        const bool again =
            looked > few ? seen.contains(item.string)
                         : std::any_of(list.items.begin(), list.items.begin() + static_cast<qsizetype>(i), isSame);
        if (looked > few)
            seen.insert(item.string);
        if (again && item.isString()) {
            m_problems.error(item.at, Path(path, i),
                             translate("script", "%1 stands twice in this list.").arg(quoted(item.string)),
                             translate("script", "Remove one of the two."));
        }
    }
}

QString SceneFieldChecker::wantedOwn(const FieldSpec &field) const
{
    return wanted(sceneType(field));
}

QString SceneFieldChecker::patternOfOwn(const FieldSpec &field) const
{
    switch (sceneType(field)) {
    case SceneType::Reference:
    case SceneType::References:
        return QStringLiteral("\"…\"");
    case SceneType::Elements:
        return QStringLiteral("[ … ]");
    default:
        return FieldChecker::patternOfOwn(field);
    }
}

QString SceneFieldChecker::noteHint() const
{
    return translate("script", "Notes are comments. What the presenter is to see goes into \"cue\".");
}

} // namespace madang
