// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/format.h"

#include "base/east_asian.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

constexpr int lineWidth = 120;
constexpr int indentWidth = 2;

QString quotedJson(const QString &text)
{
    QString json;
    json.reserve(text.size() + 2);
    json += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            json += QStringLiteral("\\\"");
            break;
        case u'\\':
            json += QStringLiteral("\\\\");
            break;
        case u'\n':
            json += QStringLiteral("\\n");
            break;
        case u'\r':
            json += QStringLiteral("\\r");
            break;
        case u'\t':
            json += QStringLiteral("\\t");
            break;
        case u'\b':
            json += QStringLiteral("\\b");
            break;
        case u'\f':
            json += QStringLiteral("\\f");
            break;
        default:
            if (c.unicode() < 0x20)
                json += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                json += c;
        }
    }
    return json + u'"';
}

QString scalar(const Node &node)
{
    switch (node.type) {
    case Node::Type::Boolean:
        return node.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Node::Type::Number:
        return node.string.isEmpty() ? QString::number(node.number, 'g', QLocale::FloatingPointShortest) : node.string;
    case Node::Type::String:
        return quotedJson(node.string);
    default:
        return QStringLiteral("null");
    }
}

bool isEmptyContainer(const Node &node)
{
    return node.items.empty() && node.members.empty();
}

/// Items worth a line each, however short: the actions of a step, the children of a container.
bool isListOfObjects(const Node &node)
{
    return node.items.size() > 1
           && std::any_of(node.items.begin(), node.items.end(), [](const Node &item) { return item.isObject(); });
}

/// Appends the value as one line; false when it may not or does not fit into `room` more columns.
bool appendInline(QString &line, const Node &node, int room)
{
    if (!node.isArray() && !node.isObject()) {
        line += scalar(node);
        return true;
    }
    if (isEmptyContainer(node)) {
        line += node.isArray() ? QStringLiteral("[]") : QStringLiteral("{}");
        return true;
    }
    if (isListOfObjects(node))
        return false;
    line += node.isArray() ? QStringLiteral("[") : QStringLiteral("{ ");
    bool first = true;
    const auto comma = [&] {
        if (!std::exchange(first, false))
            line += QStringLiteral(", ");
    };
    for (const Node &item : node.items) {
        comma();
        if (!appendInline(line, item, room) || line.size() > room)
            return false;
    }
    for (const Node::Member &member : node.members) {
        comma();
        line += quotedJson(member.key) + QStringLiteral(": ");
        if (!appendInline(line, member.value, room) || line.size() > room)
            return false;
    }
    line += node.isArray() ? QStringLiteral("]") : QStringLiteral(" }");
    return columnsOf(line) <= room;
}

/// `used`: columns taken on the line already, with a place kept for a comma.
void append(QString &json, const Node &node, int level, int used)
{
    const bool isContainer = (node.isArray() || node.isObject()) && !isEmptyContainer(node);
    if (level > 0 || !isContainer) {
        QString line;
        if (appendInline(line, node, lineWidth - used) || !isContainer) {
            json += line;
            return;
        }
    }
    const QString indent(indentWidth * (level + 1), u' ');
    json += node.isArray() ? QStringLiteral("[\n") : QStringLiteral("{\n");
    bool first = true;
    const auto begin = [&] {
        if (!std::exchange(first, false))
            json += QStringLiteral(",\n");
        json += indent;
    };
    for (const Node &item : node.items) {
        begin();
        append(json, item, level + 1, static_cast<int>(indent.size()) + 1);
    }
    for (const Node::Member &member : node.members) {
        begin();
        const QString key = quotedJson(member.key) + QStringLiteral(": ");
        json += key;
        append(json, member.value, level + 1, static_cast<int>(indent.size()) + columnsOf(key) + 1);
    }
    json += u'\n' + QString(indentWidth * level, u' ') + (node.isArray() ? u']' : u'}');
}

} // namespace

QByteArray formatJson(const Node &root)
{
    QString json;
    append(json, root, 0, 0);
    return (json + u'\n').toUtf8();
}

QByteArray jsonText(const QString &text)
{
    return quotedJson(text).toUtf8();
}

} // namespace madang
