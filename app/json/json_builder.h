// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes written by the program itself, so short that a schema can be read in the code that makes it.
#pragma once

#include "json/node.h"

#include <QStringList>

#include <initializer_list>
#include <utility>

namespace madang {

Node jsonString(const QString &text);
Node jsonNumber(double number);
Node jsonBoolean(bool value);
Node jsonList(std::vector<Node> items = {});
Node jsonStrings(const QStringList &strings);
Node jsonObject(std::initializer_list<std::pair<const char *, Node>> members = {});

/// Adds a member at the end.
void add(Node &object, const QString &key, Node value);

} // namespace madang
