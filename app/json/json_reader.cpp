// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"

#include "json/cursor.h"
#include "json/encoding.h"
#include "json/problem_list.h"
#include "json/syntax_error.h"

#include <nlohmann/json.hpp>

#include <QHash>
#include <QSet>

#include <string>

namespace madang {

namespace {

constexpr int maxValues = 200'000;

bool hasRepeatedKeys(const Node &object)
{
    constexpr size_t fewMembers = 16;
    if (object.members.size() > fewMembers) {
        QSet<QString> keys;
        for (const Node::Member &member : object.members)
            keys.insert(member.key);
        return keys.size() < static_cast<qsizetype>(object.members.size());
    }
    for (size_t i = 1; i < object.members.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (object.members[i].key == object.members[j].key)
                return true;
        }
    }
    return false;
}

/// nlohmann judges the text and decodes strings; since it tells no places, a cursor walks along from token to token.
/// The handler keeps the containers that are open on a list of its own, so that no depth of nesting can exhaust the
/// stack of the program.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(QByteArrayView text, ProblemList &problems, const ReadHints &hints) :
        m_state(text), m_problems(problems), m_hints(hints)
    {}

    Node root;

    bool null() override
    {
        Node *node = begin(Node::Type::Null);
        m_state.cursor.skipWord();
        return node;
    }
    bool boolean(bool value) override
    {
        Node *node = begin(Node::Type::Boolean);
        if (node)
            node->boolean = value;
        m_state.cursor.skipWord();
        return node;
    }
    bool number_integer(number_integer_t value) override { return takeNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return takeNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t &) override { return takeNumber(value); }
    bool string(string_t &value) override
    {
        Node *node = begin(Node::Type::String);
        if (node)
            node->string = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        m_state.cursor.skipString();
        return node;
    }
    bool binary(binary_t &) override { return false; } // never in a text

    bool start_object(std::size_t) override { return open(Node::Type::Object); }
    bool start_array(std::size_t) override { return open(Node::Type::Array); }
    bool key(string_t &name) override
    {
        m_state.skipToToken();
        m_key = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        m_keyAt = m_state.cursor.position();
        m_state.cursor.skipString();
        m_state.after = SyntaxState::After::Key;
        return true;
    }
    bool end_object() override
    {
        dropRepeatedKeys(*m_state.open.back());
        return close();
    }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return refuse(describeSyntaxError(m_state, m_hints.empty));
    }

private:
    bool refuse(const SyntaxError &error)
    {
        m_problems.error(error.at, pointer(), error.message, error.hint);
        return false;
    }

    /// Of the innermost container that is open.
    QString pointer() const { return pointerThrough(0, Path()); }
    QString pointerThrough(size_t depth, const Path &path) const
    {
        if (depth + 1 >= m_state.open.size())
            return path.pointer();
        const Node &container = *m_state.open[depth];
        if (container.isObject())
            return pointerThrough(depth + 1, Path(path, container.members.back().key));
        return pointerThrough(depth + 1, Path(path, container.items.size() - 1));
    }

    /// The node that the next value goes into; nullptr when there are too many.
    Node *begin(Node::Type type)
    {
        m_state.skipToToken();
        if (++m_values > maxValues) {
            refuse({m_state.cursor.position(),
                    translate("Json", "This text holds more than %1 values; no more are read.").arg(maxValues),
                    {}});
            return nullptr;
        }
        Node *node = &root;
        if (!m_state.open.empty()) {
            Node *parent = m_state.open.back();
            if (parent->isObject())
                node = &parent->members.emplace_back(Node::Member{std::move(m_key), m_keyAt, {}}).value;
            else
                node = &parent->items.emplace_back();
        }
        node->type = type;
        node->at = m_state.cursor.position();
        m_state.after = SyntaxState::After::Value;
        return node;
    }

    bool takeNumber(double value)
    {
        Node *node = begin(Node::Type::Number);
        if (!node)
            return false;
        const Cursor start = m_state.cursor;
        m_state.cursor.skipNumber();
        const QByteArrayView written = m_state.cursor.since(start.offset());
        if (!isNumber(written)) // "01" is 0 and a stray 1 to nlohmann
            return refuse(describeBadNumber(start));
        node->number = value;
        node->string = QString::fromLatin1(written);
        return true;
    }

    bool open(Node::Type type)
    {
        Node *node = begin(type);
        if (!node)
            return false;
        if (m_state.open.size() >= maxJsonDepth)
            return refuse(
                {node->at, translate("Json", "This is nested more than %1 levels deep.").arg(maxJsonDepth), {}});
        m_state.cursor.step();
        m_state.open.push_back(node);
        m_state.after = SyntaxState::After::Opening;
        return true;
    }

    bool close()
    {
        m_state.skipToToken();
        m_state.cursor.step();
        m_state.open.pop_back();
        m_state.after = SyntaxState::After::Value;
        return true;
    }

    void dropRepeatedKeys(Node &object)
    {
        if (!hasRepeatedKeys(object))
            return;
        const QString at = pointer();
        QHash<QString, int> lines;
        lines.reserve(static_cast<qsizetype>(object.members.size()));
        std::erase_if(object.members, [&](const Node::Member &member) {
            const auto first = lines.constFind(member.key);
            if (first == lines.cend()) {
                lines.insert(member.key, member.at.line);
                return false;
            }
            m_problems.error(member.at, at,
                             translate("Json", "The key %1 stands twice in this object, first in line %2.")
                                 .arg(quoted(member.key), QString::number(*first)),
                             translate("Json", "Remove one of the two."));
            return true;
        });
    }

    SyntaxState m_state;
    ProblemList &m_problems;
    const ReadHints &m_hints;
    QString m_key;
    Position m_keyAt;
    int m_values = 0;
};

} // namespace

Result<Node> readJson(const QByteArray &json, const QString &file, const ReadHints &hints)
{
    ProblemList problems(file);
    if (json.size() > maxJsonBytes) {
        problems.error({}, QString(),
                       translate("Json", "This text is larger than %1 KB; no more is read.").arg(maxJsonBytes / 1024));
        return problems.take();
    }
    if (const std::optional<SyntaxError> error = findBadBytes(json)) {
        problems.error(error->at, QString(), error->message, error->hint);
        return problems.take();
    }

    TreeBuilder builder(json, problems, hints);
    bool whole = false;
    try {
        whole = nlohmann::json::sax_parse(json.cbegin(), json.cend(), &builder);
    } catch (const nlohmann::json::exception &) {
        // The handler answers every fault itself and throws nothing; nothing of nlohmann may leave this file anyway.
    }
    if (!whole) {
        if (!problems.hasErrors())
            problems.error({1, 1}, QString(), translate("Json", "This is not JSON."));
        return problems.take();
    }
    return {std::move(builder.root), problems.take()};
}

} // namespace madang
