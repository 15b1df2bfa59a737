// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_builder.h"

#include <QLocale>

namespace madang {

Node jsonString(const QString &text)
{
    Node node;
    node.type = Node::Type::String;
    node.string = text;
    return node;
}

Node jsonNumber(double number)
{
    Node node;
    node.type = Node::Type::Number;
    node.number = number;
    node.string = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return node;
}

Node jsonBoolean(bool value)
{
    Node node;
    node.type = Node::Type::Boolean;
    node.boolean = value;
    return node;
}

Node jsonList(std::vector<Node> items)
{
    Node node;
    node.type = Node::Type::Array;
    node.items = std::move(items);
    return node;
}

Node jsonStrings(const QStringList &strings)
{
    Node node = jsonList();
    for (const QString &string : strings)
        node.items.push_back(jsonString(string));
    return node;
}

Node jsonObject(std::initializer_list<std::pair<const char *, Node>> members)
{
    Node node;
    node.type = Node::Type::Object;
    for (const auto &[key, value] : members)
        node.members.push_back({QString::fromUtf8(key), {}, value});
    return node;
}

void add(Node &object, const QString &key, Node value)
{
    object.members.push_back({key, {}, std::move(value)});
}

} // namespace madang
