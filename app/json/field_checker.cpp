// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/field_checker.h"

#include "base/east_asian.h"
#include "json/field_words.h"
#include "json/values.h"

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

void FieldChecker::checkObject(const Node &object, const FieldRefs &fields, const Path &path, const UnknownKey &unknown)
{
    for (const FieldSpec *field : fields) {
        if (const Node *value = object.find(field->key)) {
            checkValue(*value, *field, Path(path, field->key));
        } else if (field->required) {
            m_problems.error(
                object.at, path, translate("Json", "%1 is missing here.").arg(quoted(field->key)),
                translate("Json", "Add \"%1\": %2.")
                    .arg(field->key, field->type == FieldType::Own ? patternOfOwn(*field) : pattern(*field)));
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
                                    const QStringList &others)
{
    if (m_problems.isLong()) { // Nobody will read the hint.
        m_problems.error(member.at, path, translate("Json", "Unknown key %1.").arg(quoted(member.key)));
        return;
    }
    QStringList known;
    for (const FieldSpec *field : fields)
        known.append(field->key);
    QString hint = suggestion(member.key, known + others + QStringList{QStringLiteral("note")});
    if (hint.isEmpty())
        hint = translate("Json", "Keys that may stand here: %1.").arg(enumeration(known));
    m_problems.error(member.at, path, translate("Json", "Unknown key %1.").arg(quoted(member.key)), hint);
}

void FieldChecker::checkAs(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
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
        return checkId(value.string, value.at, path);
    case FieldType::Number:
    case FieldType::Integer:
        return checkNumber(value, field, type == FieldType::Integer, path);
    case FieldType::Boolean:
        if (!value.isBoolean())
            reportType(value, field, type, path);
        return;
    case FieldType::Choice:
        return checkChoice(value, field, path);
    case FieldType::List:
        return checkItems(value, field, path, [&](const Node &item, const Path &at) { checkMember(item, field, at); });
    case FieldType::Map:
        return checkMap(value, field, path);
    case FieldType::Object:
        if (!value.isObject())
            return reportType(value, field, type, path);
        if (field.fields.empty())
            return; // Nobody knows its keys: the inputs of a model that there is not.
        return checkObject(value, refs(field.fields), path);
    case FieldType::Own:
        return checkOwn(value, field, path);
    }
}

void FieldChecker::checkOwn(const Node &, const FieldSpec &, const Path &)
{
    Q_ASSERT_X(false, "FieldChecker", "a type that nobody here knows");
}

void FieldChecker::checkKey(const Node::Member &member, const FieldSpec &, const Path &path)
{
    checkId(member.key, member.at, path);
}

QString FieldChecker::noteHint() const
{
    return translate("Json", "Notes are comments.");
}

/// An item of a list or an entry of a map.
void FieldChecker::checkMember(const Node &value, const FieldSpec &field, const Path &path)
{
    if (field.fields.empty())
        checkAs(value, field, field.itemType, path);
    else if (value.isObject())
        checkObject(value, refs(field.fields), path);
    else
        reportType(value, field, FieldType::Object, path);
}

void FieldChecker::checkText(const Node &value, const FieldSpec &field, const Path &path)
{
    if (value.isString()) {
        checkLength(value.string, value.at, field, path);
        if (hasHangul(value.string)) {
            m_problems.warning(value.at, path, translate("Json", "The English text is missing."),
                               translate("Json", "Write { \"ko\": …, \"en\": \"…\" }."));
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
            m_problems.error(member.at, memberPath, translate("Json", "Unknown key %1.").arg(quoted(member.key)),
                             translate("Json", "A text has the keys \"ko\" and \"en\"."));
        }
    }
    checkOneLanguage(value, u"ko", field, path);
    checkOneLanguage(value, u"en", field, path);
    const auto isEmpty = [&](QStringView language) {
        const Node *text = value.find(language);
        return !text || (text->isString() && isBlank(text->string));
    };
    if (field.minCount > 0 && isEmpty(u"ko") && isEmpty(u"en")) {
        m_problems.error(value.at, path, translate("Json", "%1 may not be empty.").arg(quoted(field.key)));
    }
}

void FieldChecker::checkOneLanguage(const Node &text, QStringView language, const FieldSpec &field, const Path &path)
{
    const Node *value = text.find(language);
    if (value && !value->isString()) {
        m_problems.error(
            value->at, Path(path, language),
            translate("Json", "%1 wants a string, but this is %2.").arg(quoted(language.toString()), found(*value)));
        return;
    }
    if (value && !isBlank(value->string)) {
        FieldSpec mayBeEmpty; // Whether it is empty is judged for both languages together.
        mayBeEmpty.maxLength = field.maxLength;
        return checkLength(value->string, value->at, mayBeEmpty, Path(path, language));
    }
    const bool korean = language == u"ko";
    m_problems.warning(value ? value->at : text.at, path,
                       korean ? translate("Json", "The Korean text is missing.")
                              : translate("Json", "The English text is missing."),
                       translate("Json", "Add \"%1\": \"…\".").arg(language));
}

void FieldChecker::checkLength(const QString &text, Position at, const FieldSpec &field, const Path &path)
{
    if (text.size() > field.maxLength) {
        const qsizetype characters =
            text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
        if (characters > field.maxLength) {
            m_problems.error(at, path,
                             translate("Json", "This text has %1 characters; at most %2 are allowed here.")
                                 .arg(characters)
                                 .arg(field.maxLength),
                             translate("Json", "Shorten it."));
        }
    }
    if (field.minCount > 0 && isBlank(text))
        m_problems.error(at, path, translate("Json", "%1 may not be empty.").arg(quoted(field.key)));
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
        hint = translate("Json", "It may be from %1 to %2.").arg(field.min).arg(field.max);
    else if (hasMin)
        hint = translate("Json", "It may be %1 or more.").arg(field.min);
    else
        hint = translate("Json", "It may be %1 or less.").arg(field.max);
    m_problems.error(value.at, path,
                     translate("Json", "%1 is out of range for %2.").arg(value.string.left(20), quoted(field.key)),
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
        hint = translate("Json", "It may be one of: %1.").arg(enumeration(field.choices));
    m_problems.error(value.at, path,
                     translate("Json", "%1 is not known as %2.").arg(quoted(value.string), quoted(field.key)), hint);
}

void FieldChecker::checkId(const QString &name, Position at, const Path &path)
{
    if (!isId(name)) {
        m_problems.error(at, path, translate("Json", "%1 cannot be an id.").arg(quoted(name)),
                         translate("Json", "Ids have letters a-z, digits, - and _, start with a letter or a digit, "
                                           "and are at most 64 long."));
    }
}

void FieldChecker::checkItems(const Node &list, const FieldSpec &field, const Path &path, const CheckItem &checkItem)
{
    if (!list.isArray())
        return reportType(list, field, field.type, path);
    const auto count = static_cast<int>(list.items.size());
    if (count < field.minCount || count > field.maxCount) {
        const QString message = count < field.minCount
                                    ? translate("Json", "Too few items in %1: %2, where at least %3 are needed.")
                                          .arg(quoted(field.key))
                                          .arg(count)
                                          .arg(field.minCount)
                                    : translate("Json", "Too many items in %1: %2, where at most %3 are allowed.")
                                          .arg(quoted(field.key))
                                          .arg(count)
                                          .arg(field.maxCount);
        m_problems.error(list.at, path, message);
    }
    // Items too many are a problem as a whole; looking at a million of them would only take time.
    const size_t looked = std::min(list.items.size(), static_cast<size_t>(field.maxCount));
    for (size_t i = 0; i < looked; ++i)
        checkItem(list.items[i], Path(path, i));
}

void FieldChecker::checkMap(const Node &value, const FieldSpec &field, const Path &path)
{
    if (!value.isObject())
        return reportType(value, field, FieldType::Map, path);
    const auto count = static_cast<int>(value.members.size());
    if (count < field.minCount || count > field.maxCount) {
        m_problems.error(value.at, path,
                         translate("Json", "%1 has %2 entries; %3 to %4 are allowed.")
                             .arg(quoted(field.key))
                             .arg(count)
                             .arg(field.minCount)
                             .arg(field.maxCount));
    }
    for (const Node::Member &member : value.members) {
        if (&member - value.members.data() >= field.maxCount)
            return; // As with lists.
        const Path memberPath(path, member.key);
        // Numbers may be of something that is called "note".
        const bool isNumeric = field.fields.empty() && field.itemType == FieldType::Number;
        if (member.key == u"note" && !(isNumeric && member.value.isNumber())) {
            checkNote(member.value, memberPath);
            continue;
        }
        checkKey(member, field, memberPath);
        checkMember(member.value, field, memberPath);
    }
}

void FieldChecker::checkNote(const Node &value, const Path &path)
{
    if (!isComment(value))
        m_problems.error(value.at, path, translate("Json", "A note is a string or a list of strings."), noteHint());
}

void FieldChecker::reportType(const Node &value, const FieldSpec &field, FieldType type, const Path &path)
{
    reportType(value, field, type == FieldType::Own ? wantedOwn(field) : wanted(type, field), path);
}

void FieldChecker::reportType(const Node &value, const FieldSpec &field, const QString &wanted, const Path &path)
{
    m_problems.error(value.at, path,
                     translate("Json", "%1 wants %2, but this is %3.").arg(quoted(field.key), wanted, found(value)));
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

} // namespace madang
