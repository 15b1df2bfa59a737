// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/binding_checker.h"

#include "json/field_words.h"

#include <algorithm>
#include <utility>

namespace madang {

namespace {

using Kind = ValueSpec::Kind;

// Layout makes room for each of them in many runs.
constexpr size_t maxBindings = 2000;

bool isNumeric(const ValueSpec &value)
{
    return value.kind == Kind::Number || value.kind == Kind::Line || value.kind == Kind::Toggle;
}

/// The values a map has to say something for; empty: a number cannot be mapped as it is.
QStringList optionsOf(const ValueSpec &value, bool isCondition)
{
    if (isCondition)
        return {QStringLiteral("yes"), QStringLiteral("no")};
    if (value.kind == Kind::Toggle)
        return {QStringLiteral("on"), QStringLiteral("off")};
    return value.options;
}

} // namespace

bool isBinding(const Node &value)
{
    return value.find(u"bind") != nullptr;
}

QStringList placeholders(const QString &pattern)
{
    QStringList names;
    qsizetype from = 0;
    while ((from = pattern.indexOf(u'{', from)) >= 0) {
        const qsizetype to = pattern.indexOf(u'}', from);
        if (to < 0)
            break;
        names.append(pattern.mid(from + 1, to - from - 1));
        from = to;
    }
    return names;
}

void BindingChecker::setExperiment(const ExperimentSpec *experiment, bool told)
{
    m_experiment = experiment;
    m_told = told;
}

void BindingChecker::check(const Node &binding, const FieldSpec &field, FieldType type, const Path &path)
{
    if (!m_experiment) {
        if (!m_told) {
            m_problems.error(binding.at, path,
                             translate("script", "Nothing can be bound here: the scene has no experiment."),
                             translate("script", "Add \"experiment\" with its \"model\" to the scene."));
            m_told = true;
        }
        return;
    }
    if (m_found.size() >= maxBindings) {
        if (!std::exchange(m_isFull, true))
            m_problems.error(binding.at, path, translate("script", "More than %1 fields are bound.").arg(maxBindings));
        return;
    }
    m_found.push_back({&binding, type, field.min, field.max});
    checkKeys(binding, path);
    const Node &bind = *binding.find(u"bind");
    const Path bindPath(path, u"bind");
    const bool isText = type == FieldType::Text;
    const bool isPattern = bind.isString() && bind.string.contains(u'{') && (isText || type == FieldType::String);
    if (isPattern || (isText && bind.isObject()))
        return checkPattern(bind, bindPath);
    if (!bind.isString()) {
        m_problems.error(
            bind.at, bindPath, translate("script", "\"bind\" wants the name of a value, but this is not a string."),
            isText ? translate("script", "A text may be a pattern, too: { \"ko\": \"{fit}개\", \"en\": \"{fit}\" }.")
                   : QString());
        return;
    }
    if (const ValueSpec *value = valueNamed(bind.string, bind, bindPath))
        checkKind(binding, *value, field, type, path);
}

void BindingChecker::checkKeys(const Node &binding, const Path &path)
{
    static const QStringList known{QStringLiteral("bind"), QStringLiteral("times"), QStringLiteral("plus"),
                                   QStringLiteral("is"),   QStringLiteral("above"), QStringLiteral("below"),
                                   QStringLiteral("map"),  QStringLiteral("note")};
    for (const Node::Member &member : binding.members) {
        const Path at(path, member.key);
        if (!known.contains(member.key)) {
            QString hint = suggestion(member.key, known);
            if (hint.isEmpty())
                hint = translate("script", "Keys that may stand here: %1.").arg(enumeration(known));
            m_problems.error(member.at, at, translate("script", "Unknown key %1.").arg(quoted(member.key)), hint);
        }
        const bool wantsNumber =
            member.key == u"times" || member.key == u"plus" || member.key == u"above" || member.key == u"below";
        if (wantsNumber && !member.value.isNumber())
            m_problems.error(member.value.at, at, translate("script", "%1 wants a number.").arg(quoted(member.key)));
        if (member.key == u"map" && !member.value.isObject())
            m_problems.error(member.value.at, at,
                             translate("script", "%1 wants an object { … }.").arg(quoted(member.key)));
    }
}

const ValueSpec *BindingChecker::valueNamed(const QString &name, const Node &where, const Path &path)
{
    const ValueSpec *value = m_experiment->value(name);
    if (!value) {
        QStringList names;
        for (const ValueSpec &each : m_experiment->values)
            names.append(each.name);
        QString hint = suggestion(name, names);
        if (hint.isEmpty())
            hint = translate("script", "\"madang explore %1 --help\" lists what there is.").arg(m_experiment->model);
        m_problems.error(where.at, path,
                         translate("script", "The experiment has no value called %1.").arg(quoted(name)), hint);
    }
    return value;
}

void BindingChecker::checkPattern(const Node &pattern, const Path &path)
{
    const auto checkOne = [&](const Node &text, const Path &at) {
        if (!text.isString()) {
            m_problems.error(text.at, at, translate("script", "A text is a string in double quotes."));
            return;
        }
        for (const QString &name : placeholders(text.string)) {
            const ValueSpec *value = valueNamed(name, text, at);
            if (value && value->kind == Kind::Series)
                m_problems.error(
                    text.at, at,
                    translate("script", "%1 is a whole series; a text shows one value.").arg(quoted(name)));
        }
    };
    if (pattern.isString())
        return checkOne(pattern, path);
    for (const Node::Member &member : pattern.members) {
        const Path at(path, member.key);
        if (member.key == u"ko" || member.key == u"en")
            checkOne(member.value, at);
        else if (member.key != u"note")
            m_problems.error(member.at, at, translate("script", "Unknown key %1.").arg(quoted(member.key)),
                             translate("script", "A pattern has \"ko\" and \"en\"."));
    }
    for (const QStringView language : {u"ko", u"en"}) {
        if (!pattern.find(language))
            m_problems.warning(pattern.at, path,
                               language == u"ko" ? translate("script", "The Korean text is missing.")
                                                 : translate("script", "The English text is missing."));
    }
}

/// Whether the binding asks a yes-or-no question.
bool BindingChecker::checkCondition(const Node &binding, const ValueSpec &value, const Path &path)
{
    const Node *is = binding.find(u"is");
    const bool compares = binding.find(u"above") || binding.find(u"below");
    if (compares && !isNumeric(value))
        m_problems.error(
            binding.at, path,
            translate("script", "%1 is no number, so it is neither above nor below anything.").arg(quoted(value.name)),
            translate("script", "Ask with \"is\" for one of its values."));
    if (is) {
        const QStringList options = optionsOf(value, false);
        const std::vector<Node> one{*is};
        for (const Node &option : is->isArray() ? is->items : one) {
            if (option.isString() && options.contains(option.string))
                continue;
            QString hint = option.isString() ? suggestion(option.string, options) : QString();
            if (hint.isEmpty())
                hint = options.isEmpty() ? translate("script", "Compare numbers with \"above\" and \"below\".")
                                         : translate("script", "It may be one of: %1.").arg(enumeration(options));
            m_problems.error(option.at, Path(path, u"is"),
                             translate("script", "%1 is never that.").arg(quoted(value.name)), hint);
        }
    }
    return is || compares;
}

void BindingChecker::checkMap(const Node &binding, const ValueSpec &value, bool isCondition, bool needed,
                              const FieldSpec &field, const Path &path)
{
    const QStringList options = optionsOf(value, isCondition);
    const Node *map = binding.find(u"map");
    if (!map || (options.isEmpty() && map->members.empty())) {
        if (needed || map)
            m_problems.error(
                binding.at, path,
                translate("script", "%1 does not say what %2 becomes.").arg(quoted(value.name), quoted(field.key)),
                options.isEmpty()
                    ? translate("script", "Ask with \"above\" or \"below\" and add \"map\": { \"yes\": …, \"no\": … }.")
                    : translate("script", "Add \"map\" with a value for each of: %1.").arg(enumeration(options)));
        return;
    }
    const Path mapPath(path, u"map");
    for (const Node::Member &member : map->members) {
        if (member.key == u"note" || options.contains(member.key))
            continue;
        QString hint = suggestion(member.key, options);
        if (hint.isEmpty())
            hint = options.isEmpty()
                       ? translate("script", "Ask with \"above\" or \"below\"; then it is \"yes\" or \"no\".")
                       : translate("script", "It may be one of: %1.").arg(enumeration(options));
        m_problems.error(member.at, Path(mapPath, member.key),
                         translate("script", "%1 is never %2.").arg(quoted(value.name), quoted(member.key)), hint);
    }
    QStringList missing;
    for (const QString &option : options) {
        if (!map->find(option))
            missing.append(option);
    }
    if (!missing.isEmpty())
        m_problems.error(map->at, mapPath,
                         translate("script", "This map says nothing for: %1.").arg(enumeration(missing)));
}

void BindingChecker::checkKind(const Node &binding, const ValueSpec &value, const FieldSpec &field, FieldType type,
                               const Path &path)
{
    const bool isCondition = checkCondition(binding, value, path);
    const auto cannot = [&](const QString &hint = {}) {
        m_problems.error(binding.at, path,
                         translate("script", "%1 cannot be bound to %2.").arg(quoted(field.key), quoted(value.name)),
                         hint);
    };
    const bool isSeries = value.kind == Kind::Series;
    if ((binding.find(u"times") || binding.find(u"plus")) && type != FieldType::Number && type != FieldType::Integer)
        m_problems.error(binding.at, path, translate("script", "\"times\" and \"plus\" are for numbers."));
    switch (type) {
    case FieldType::Object:
        if (!is(field, SceneMark::TakesSeries))
            return cannot(translate("script", "Bind what is inside of it."));
        return isSeries ? void() : cannot(translate("script", "A chart shows a series."));
    case FieldType::List:
        return cannot(translate("script", "Bind what is inside of it."));
    case FieldType::Text:
    case FieldType::String:
        if (isSeries)
            return cannot();
        return checkMap(binding, value, isCondition, isCondition, field, path);
    case FieldType::Number:
    case FieldType::Integer:
        if (isSeries)
            return cannot();
        if (binding.find(u"map") || isCondition)
            return checkMap(binding, value, isCondition, isCondition, field, path);
        return isNumeric(value) ? void()
                                : cannot(translate("script", "Add \"map\" with a number for each of its values."));
    case FieldType::Boolean:
        if (isSeries || value.kind == Kind::Text || (!isCondition && !isNumeric(value)))
            return cannot(value.options.isEmpty() ? QString()
                                                  : translate("script", "Ask with \"is\" for one of its values."));
        return binding.find(u"map") ? checkMap(binding, value, isCondition, false, field, path) : void();
    case FieldType::Choice:
        return checkMap(binding, value, isCondition, !(value.kind == Kind::State && field.key == u"tone"), field, path);
    default:
        return cannot();
    }
}

} // namespace madang
