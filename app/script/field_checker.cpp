// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/field_checker.h"

#include "script/field_words.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang {

namespace {

bool names(const FieldRefs &fields, QStringView key)
{
    return std::any_of(fields.begin(), fields.end(), [&](const FieldSpec *field) { return field->key == key; });
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

} // namespace

FieldRefs refs(const std::vector<FieldSpec> &fields)
{
    FieldRefs refs;
    refs.reserve(fields.size());
    for (const FieldSpec &field : fields)
        refs.push_back(&field);
    return refs;
}

void FieldChecker::checkObject(const Node &object, const FieldRefs &fields, const Path &path, const UnknownKey &unknown)
{
    for (const FieldSpec *field : fields) {
        if (const Node *value = object.find(field->key)) {
            checkValue(*value, *field, Path(path, field->key));
        } else if (field->required) {
            m_problems.error(object.at, path, translate("script", "%1 is missing here.").arg(quoted(field->key)),
                             translate("script", "Add \"%1\": %2.").arg(field->key, pattern(*field)));
        }
    }
    for (const Node::Member &member : object.members) {
        if (names(fields, member.key))
            continue;
        const Path memberPath(path, member.key);
        if (member.key == u"note")
            checkNote(member.value, memberPath);
        else if (unknown)
            unknown(member, memberPath);
        else
            reportUnknownKey(member, fields, memberPath);
    }
}

void FieldChecker::reportUnknownKey(const Node::Member &member, const FieldRefs &fields, const Path &path,
                                    QStringList others)
{
    if (m_problems.isLong()) { // Nobody will read the hint.
        m_problems.error(member.at, path, translate("script", "Unknown key %1.").arg(quoted(member.key)));
        return;
    }
    QStringList known;
    for (const FieldSpec *field : fields)
        known.append(field->key);
    QString hint = suggestion(member.key, known + others + QStringList{QStringLiteral("note")});
    if (hint.isEmpty())
        hint = translate("script", "Keys that may stand here: %1.").arg(enumeration(known));
    m_problems.error(member.at, path, translate("script", "Unknown key %1.").arg(quoted(member.key)), hint);
}

void FieldChecker::checkType(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    const bool opens = field.settable || field.bindable;
    m_insideBindable += opens;
    if (!checkBinding(value, field, type, path))
        checkWritten(value, field, type, path);
    m_insideBindable -= opens;
}

/// True when the value is a binding, right or wrong.
bool FieldChecker::checkBinding(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    if (!isBinding(value))
        return false;
    switch (type) { // These are objects of their own, or refer to something; neither follows from a run.
    case FieldType::Element:
    case FieldType::Link:
    case FieldType::Action:
    case FieldType::Id:
    case FieldType::Reference:
    case FieldType::References:
        return false;
    default:
        break;
    }
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
                checkType(member.value, field, type, Path(mapPath, member.key));
        }
    }
    return true;
}

void FieldChecker::checkWritten(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    switch (type) {
    case FieldType::Text:
        return checkText(value, field, path);
    case FieldType::String:
        if (!value.isString())
            return reportType(value, field, type, path);
        return checkLength(value.string, value.at, field, path);
    case FieldType::Id:
        if (!value.isString())
            return reportType(value, field, type, path);
        return checkId(value, path);
    case FieldType::Reference:
        if (!value.isString())
            return reportType(value, field, type, path);
        return m_visitor.reference(value.string, value.at, field, path);
    case FieldType::References:
        return checkReferences(value, field, path);
    case FieldType::Number:
    case FieldType::Integer:
        return checkNumber(value, field, type == FieldType::Integer, path);
    case FieldType::Boolean:
        if (!value.isBoolean())
            reportType(value, field, type, path);
        return;
    case FieldType::Choice:
        return checkChoice(value, field, path);
    case FieldType::Elements:
    case FieldType::List:
        return checkList(value, field, type, path);
    case FieldType::Map:
        return checkMap(value, field, path);
    case FieldType::Object:
        if (!value.isObject())
            return reportType(value, field, type, path);
        if (field.fields.empty())
            return; // Nobody knows its keys: the inputs of a model that there is not.
        return checkObject(value, refs(field.fields), path);
    case FieldType::Element:
        return m_visitor.element(value, path);
    case FieldType::Link:
        return m_visitor.link(value, path);
    case FieldType::Action:
        return m_visitor.action(value, path);
    }
}

void FieldChecker::checkText(const Node &value, const FieldSpec &field, const Path &path)
{
    if (value.isString()) {
        checkLength(value.string, value.at, field, path);
        if (hasHangul(value.string)) {
            m_problems.warning(value.at, path, translate("script", "The English text is missing."),
                               translate("script", "Write { \"ko\": …, \"en\": \"…\" }."));
        }
        return;
    }
    if (!value.isObject())
        return reportType(value, field, FieldType::Text, path);

    for (const Node::Member &member : value.members) {
        if (member.key == u"ko" || member.key == u"en")
            continue;
        const Path memberPath(path, member.key);
        if (member.key == u"note") {
            checkNote(member.value, memberPath);
        } else {
            m_problems.error(member.at, memberPath, translate("script", "Unknown key %1.").arg(quoted(member.key)),
                             translate("script", "A text has the keys \"ko\" and \"en\"."));
        }
    }
    checkOneLanguage(value, u"ko", field, path);
    checkOneLanguage(value, u"en", field, path);
    const auto isEmpty = [&](QStringView language) {
        const Node *text = value.find(language);
        return !text || (text->isString() && isBlank(text->string));
    };
    if (field.minCount > 0 && isEmpty(u"ko") && isEmpty(u"en")) {
        m_problems.error(value.at, path, translate("script", "%1 may not be empty.").arg(quoted(field.key)));
    }
}

void FieldChecker::checkOneLanguage(const Node &text, QStringView language, const FieldSpec &field, const Path &path)
{
    const Node *value = text.find(language);
    if (value && !value->isString()) {
        m_problems.error(
            value->at, Path(path, language),
            translate("script", "%1 wants a string, but this is %2.").arg(quoted(language.toString()), found(*value)));
        return;
    }
    if (value && !isBlank(value->string)) {
        FieldSpec mayBeEmpty; // Whether it is empty is judged for both languages together.
        mayBeEmpty.maxLength = field.maxLength;
        return checkLength(value->string, value->at, mayBeEmpty, Path(path, language));
    }
    const bool korean = language == u"ko";
    m_problems.warning(value ? value->at : text.at, path,
                       korean ? translate("script", "The Korean text is missing.")
                              : translate("script", "The English text is missing."),
                       translate("script", "Add \"%1\": \"…\".").arg(language));
}

void FieldChecker::checkLength(const QString &text, Position at, const FieldSpec &field, const Path &path)
{
    if (text.size() > field.maxLength) {
        const qsizetype characters =
            text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
        if (characters > field.maxLength) {
            m_problems.error(at, path,
                             translate("script", "This text has %1 characters; at most %2 are allowed here.")
                                 .arg(characters)
                                 .arg(field.maxLength),
                             translate("script", "Shorten it."));
        }
    }
    if (field.minCount > 0 && isBlank(text))
        m_problems.error(at, path, translate("script", "%1 may not be empty.").arg(quoted(field.key)));
}

void FieldChecker::checkNumber(const Node &value, const FieldSpec &field, bool whole, const Path &path)
{
    if (!value.isNumber() || (whole && value.number != std::floor(value.number)))
        return reportType(value, field, whole ? FieldType::Integer : FieldType::Number, path);
    if (value.number >= field.min && value.number <= field.max)
        return;
    const bool hasMin = field.min > std::numeric_limits<double>::lowest();
    const bool hasMax = field.max < std::numeric_limits<double>::max();
    QString hint;
    if (hasMin && hasMax)
        hint = translate("script", "It may be from %1 to %2.").arg(field.min).arg(field.max);
    else if (hasMin)
        hint = translate("script", "It may be %1 or more.").arg(field.min);
    else
        hint = translate("script", "It may be %1 or less.").arg(field.max);
    m_problems.error(value.at, path,
                     translate("script", "%1 is out of range for %2.").arg(value.string.left(20), quoted(field.key)),
                     hint);
}

void FieldChecker::checkChoice(const Node &value, const FieldSpec &field, const Path &path)
{
    if (!value.isString())
        return reportType(value, field, FieldType::Choice, path);
    if (field.choices.contains(value.string))
        return;
    QString hint = m_problems.isLong() ? QString() : suggestion(value.string, field.choices);
    if (hint.isEmpty())
        hint = translate("script", "It may be one of: %1.").arg(enumeration(field.choices));
    m_problems.error(value.at, path,
                     translate("script", "%1 is not known as %2.").arg(quoted(value.string), quoted(field.key)), hint);
}

void FieldChecker::checkId(const Node &value, const Path &path)
{
    if (!isId(value.string)) {
        m_problems.error(value.at, path, translate("script", "%1 cannot be an id.").arg(quoted(value.string)),
                         translate("script", "Ids have letters a-z, digits, - and _, start with a letter or a digit, "
                                             "and are at most 64 long."));
    }
}

void FieldChecker::checkReferences(const Node &value, const FieldSpec &field, const Path &path)
{
    if (value.isString())
        return m_visitor.reference(value.string, value.at, field, path);
    checkList(value, field, FieldType::References, path);
    if (value.isArray() && value.items.empty() && field.minCount == 0)
        m_problems.error(value.at, path, translate("script", "This list names nothing."),
                         translate("script", "Name something, or leave it out."));
    reportRepetitions(value, field, path);
}

void FieldChecker::reportRepetitions(const Node &list, const FieldSpec &field, const Path &path)
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

void FieldChecker::checkList(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    if (!value.isArray())
        return reportType(value, field, type, path);
    const auto count = static_cast<int>(value.items.size());
    if (count < field.minCount || count > field.maxCount) {
        const QString message = count < field.minCount
                                    ? translate("script", "Too few items in %1: %2, where at least %3 are needed.")
                                          .arg(quoted(field.key))
                                          .arg(count)
                                          .arg(field.minCount)
                                    : translate("script", "Too many items in %1: %2, where at most %3 are allowed.")
                                          .arg(quoted(field.key))
                                          .arg(count)
                                          .arg(field.maxCount);
        m_problems.error(value.at, path, message);
    }
    const FieldRefs itemFields = refs(field.fields);
    // Items too many are a problem as a whole; looking at a million of them would only take time.
    const size_t looked = std::min(value.items.size(), static_cast<size_t>(field.maxCount));
    for (size_t i = 0; i < looked; ++i) {
        const Node &item = value.items[i];
        const Path itemPath(path, i);
        if (type == FieldType::Elements)
            m_visitor.element(item, itemPath);
        else if (type == FieldType::References)
            checkType(item, field, FieldType::Reference, itemPath);
        else if (itemFields.empty())
            checkType(item, field, field.itemType, itemPath);
        else if (item.isObject())
            checkObject(item, itemFields, itemPath);
        else
            reportType(item, field, FieldType::Object, itemPath);
    }
}

void FieldChecker::checkMap(const Node &value, const FieldSpec &field, const Path &path)
{
    if (!value.isObject())
        return reportType(value, field, FieldType::Map, path);
    const auto count = static_cast<int>(value.members.size());
    if (count < field.minCount || count > field.maxCount) {
        m_problems.error(value.at, path,
                         translate("script", "%1 has %2 entries; %3 to %4 are allowed.")
                             .arg(quoted(field.key))
                             .arg(count)
                             .arg(field.minCount)
                             .arg(field.maxCount));
    }
    for (const Node::Member &member : value.members) {
        if (&member - value.members.data() >= field.maxCount)
            return; // As with lists.
        const Path memberPath(path, member.key);
        if (member.key == u"note" && !member.value.isNumber()) {
            checkNote(member.value, memberPath);
            continue;
        }
        m_visitor.reference(member.key, member.at, field, memberPath);
        if (!checkBinding(member.value, field, FieldType::Number, memberPath))
            checkNumber(member.value, field, false, memberPath);
    }
}

void FieldChecker::checkNote(const Node &value, const Path &path)
{
    const bool isComment =
        value.isString()
        || (value.isArray()
            && std::all_of(value.items.begin(), value.items.end(), [](const Node &item) { return item.isString(); }));
    if (!isComment) {
        m_problems.error(value.at, path, translate("script", "A note is a string or a list of strings."),
                         translate("script", "Notes are comments. What the presenter is to see goes into \"cue\"."));
    }
}

void FieldChecker::reportType(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    m_problems.error(
        value.at, path,
        translate("script", "%1 wants %2, but this is %3.").arg(quoted(field.key), wanted(type, field), found(value)));
}

bool isId(QStringView name)
{
    const auto isAlphanumeric = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return !name.isEmpty() && name.size() <= 64 && isAlphanumeric(name.front())
           && std::all_of(name.begin(), name.end(),
                          [&](QChar c) { return isAlphanumeric(c) || c == u'-' || c == u'_'; });
}

bool hasHangul(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= 0xAC00 && c <= 0xD7FB) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F)
               || (c >= 0xA960 && c <= 0xA97F);
    });
}

QString enumeration(const QStringList &names)
{
    constexpr int maxShown = 12;
    if (names.size() <= maxShown)
        return names.join(QStringLiteral(", "));
    return names.mid(0, maxShown).join(QStringLiteral(", ")) + QStringLiteral(", …");
}

} // namespace madang
