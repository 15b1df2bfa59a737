// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/stage_reader.h"

#include "script/scene_fields.h"
#include "json/field_words.h"

#include <algorithm>
#include <utility>

namespace madang {

namespace {

// No audience sees through more; layout and drawing need not be ready for any number.
constexpr int maxElements = 3000;

} // namespace

StageReader::StageReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names, BindingChecker &bindings) :
    m_vocabulary(vocabulary), m_problems(problems), m_names(names), m_checker(problems, *this, bindings),
    m_common(commonElementFields(vocabulary)), m_words{translate("script", "This element has no kind."),
                                                       translate("script", "This element has more than one kind: %1."),
                                                       translate("script", "There is no kind of element called %1.")}
{
    for (const KindSpec &kind : vocabulary.kinds) {
        Q_ASSERT(kind.content.key == kind.name);
        m_kinds.append(kind.name);
    }
}

Element StageReader::read(const Node &value, const Path &path)
{
    return readElement(value, path, nullptr);
}

void StageReader::element(const Node &value, const Path &path)
{
    if (++m_count > maxElements) {
        if (m_count == maxElements + 1)
            m_problems.error(value.at, path, translate("script", "There are more than %1 elements.").arg(maxElements));
        return;
    }
    const Context *parent = m_context;
    Element child = readElement(value, path, parent);
    parent->element->children.push_back(std::move(child));
}

void StageReader::reference(const QString &name, Position at, const FieldSpec &field, const Path &path)
{
    m_names.defer(name, at, referenceType(field), path.pointer());
}

Element StageReader::readElement(const Node &value, const Path &path, const Context *parent)
{
    Element element;
    element.pointer = path.pointer();
    element.id = u'#' + element.pointer;
    element.at = value.at;
    if (parent)
        element.slot = path.parent()->pointerFrom(*parent->path);
    if (!value.isObject()) {
        m_problems.error(value.at, element.pointer, translate("script", "An element is an object: { … }."));
        return element;
    }
    element.values = Values(&value);
    // A malformed id is a problem of its own; those who refer to it are right.
    if (const QString id = element.values.string(u"id"); !id.isEmpty())
        element.id = id;

    QString name;
    const Node::Member *content = findHead(
        value, m_kinds, [this](const QString &kind, const QString &key) { return isField(kind, key); }, m_words,
        m_problems, path, name);
    element.kind = m_vocabulary.kind(name);

    const Context context{&element, &path};
    const Context *outer = std::exchange(m_context, &context);
    if (element.kind) {
        checkPlace(*element.kind, content->at, path, parent);
        const bool misspelt = content->key != name;
        if (misspelt)
            m_checker.checkValue(content->value, element.kind->content, Path(path, content->key));
        const FieldRefs &fields = fieldsOf(*element.kind);
        const FieldRefs others = misspelt ? FieldRefs(fields.begin() + 1, fields.end()) : FieldRefs();
        m_checker.checkObject(value, misspelt ? others : fields, path, [&](const Node::Member &member, const Path &at) {
            if (&member != content && !(m_kinds.contains(member.key)))
                m_checker.reportUnknownKey(member, fields, at, m_kinds);
        });
    } else {
        m_checker.checkObject(value, refs(m_common), path,
                              [this](const Node::Member &member, const Path &at) { readUnknown(member.value, at); });
    }
    m_context = outer;
    return element;
}

/// Of an element without a kind: what may be inside is read for the ids in it, lest every reference to them be a
/// problem of its own.
void StageReader::readUnknown(const Node &value, const Path &path)
{
    for (size_t i = 0; i < value.items.size(); ++i) {
        if (value.items[i].isObject())
            element(value.items[i], Path(path, i));
    }
}

void StageReader::checkPlace(const KindSpec &kind, Position at, const Path &path, const Context *parent)
{
    const KindSpec *in = parent ? parent->element->kind : nullptr;
    if (parent && !in)
        return;
    const bool mayBeHere = kind.onlyIn.isEmpty() || (in && kind.onlyIn.contains(in->name));
    const bool isAccepted = !in || in->accepts.isEmpty() || in->accepts.contains(kind.name);
    if (mayBeHere && isAccepted)
        return;
    QString hint;
    if (!mayBeHere)
        hint = translate("script", "It stands only in: %1.").arg(enumeration(kind.onlyIn));
    else
        hint = translate("script", "%1 takes: %2.").arg(quoted(in->name), enumeration(in->accepts));
    const QString message = in ? translate("script", "%1 may not stand in %2.").arg(quoted(kind.name), quoted(in->name))
                               : translate("script", "%1 may not be the whole stage.").arg(quoted(kind.name));
    m_problems.error(at, path, message, hint);
}

const FieldRefs &StageReader::fieldsOf(const KindSpec &kind)
{
    FieldRefs &fields = m_fields[&kind];
    if (fields.empty()) {
        fields.push_back(&kind.content);
        for (const FieldSpec &field : kind.fields)
            fields.push_back(&field);
        for (const FieldSpec &field : m_common)
            fields.push_back(&field);
    }
    return fields;
}

bool StageReader::isField(const QString &kind, const QString &key)
{
    const auto has = [&](const std::vector<FieldSpec> &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const FieldSpec &field) { return field.key == key; });
    };
    const KindSpec *spec = kind.isEmpty() ? nullptr : m_vocabulary.kind(kind);
    return has(m_common) || (spec && has(spec->fields));
}

} // namespace madang
