// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a JSON text together with the place it was written at. Knows nothing of scenes.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace madang {

/// A place in a text. Line and column count from 1; columns count Unicode code points.
struct Position
{
    int line = 0;
    int column = 0;
};

class Node
{
public:
    enum class Type { Null, Boolean, Number, String, Array, Object };

    struct Member;

    Type type = Type::Null;
    Position at;                 ///< where the value starts
    bool boolean = false;        ///< of a Boolean
    double number = 0;           ///< of a Number
    QString string;              ///< of a String; of a Number: as it was written
    std::vector<Node> items;     ///< of an Array
    std::vector<Member> members; ///< of an Object, in the order they were written

    bool isNull() const { return type == Type::Null; }
    bool isString() const { return type == Type::String; }
    bool isNumber() const { return type == Type::Number; }
    bool isBoolean() const { return type == Type::Boolean; }
    bool isArray() const { return type == Type::Array; }
    bool isObject() const { return type == Type::Object; }

    /// The value of a member, or nullptr when this is no object or has no such key.
    const Node *find(QStringView key) const;
};

struct Node::Member
{
    QString key;
    Position at; ///< where the key starts
    Node value;
};

} // namespace madang
