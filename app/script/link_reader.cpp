// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/link_reader.h"

#include "script/scene_fields.h"

namespace madang {

namespace {

constexpr qsizetype maxParts = 200;
constexpr qsizetype maxLines = 1000; ///< of all links

} // namespace

LinkReader::LinkReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names, BindingChecker &bindings) :
    m_problems(problems), m_names(names), m_checker(problems, *this, bindings), m_fields(commonLinkFields(vocabulary))
{}

Link LinkReader::read(const Node &value, const Path &path)
{
    Link link;
    link.pointer = path.pointer();
    link.id = u'#' + link.pointer;
    link.at = value.at;
    if (!value.isObject()) {
        m_problems.error(value.at, link.pointer, translate("script", "A link is an object: { … }."));
        return link;
    }
    link.values = Values(&value);
    if (const QString id = link.values.string(u"id"); !id.isEmpty())
        link.id = id;
    m_link = &link;
    m_checker.checkObject(value, refs(m_fields), path);
    const qsizetype lines = link.from.size() * link.to.size();
    if (lines > maxParts) {
        m_problems.error(
            value.at, path,
            translate("script", "This link is %1 lines; at most %2 are allowed.").arg(lines).arg(maxParts));
        link.to.clear();
    } else {
        if (m_lines <= maxLines && m_lines + lines > maxLines)
            tellTooMany(value, path, m_lines + lines);
        m_lines += lines;
        if (m_lines > maxLines)
            link.to.clear();
    }
    m_link = nullptr;
    return link;
}

/// Once: the links after this one are no better.
void LinkReader::tellTooMany(const Node &value, const Path &path, qsizetype lines)
{
    m_problems.error(value.at, path,
                     translate("script", "With this link the links of the scene are %1 lines; at most %2 are allowed.")
                         .arg(lines)
                         .arg(maxLines),
                     translate("script", "Join containers instead of each of their children, or leave links out."));
}

void LinkReader::reference(const QString &name, Position at, const FieldSpec &field, const Path &path)
{
    // Only its own ends: a field of some object inside of it may be called "to" as well.
    const bool isEnd = (field.key == u"from" || field.key == u"to") && &field >= m_fields.data()
                       && &field < m_fields.data() + m_fields.size();
    if (!isEnd)
        return m_names.defer(name, at, referenceType(field), path.pointer());
    QStringList &ends = field.key == u"from" ? m_link->from : m_link->to;
    if (ends.size() > maxParts)
        return; // Too many already: read() says so.
    for (const QString &id : m_names.resolve(name, at, referenceType(field), path)) {
        if (!m_names.element(id)) {
            m_problems.error(at, path, translate("script", "%1 is a link; links join elements.").arg(quoted(name)));
            return;
        }
        if (!ends.contains(id))
            ends.append(id);
    }
}

} // namespace madang
