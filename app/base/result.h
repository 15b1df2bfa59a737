// SPDX-License-Identifier: GPL-3.0-or-later
// What a function hands back that may find fault with its input: a value, problems, or both (a value
// with warnings). Not an exception, and not for programmers' errors.
#pragma once

#include "base/problem.h"

#include <optional>
#include <utility>
#include <vector>

namespace madang {

template<class T>
struct Result
{
    std::optional<T> value;        ///< Absent when the problems make it unusable.
    std::vector<Problem> problems; ///< All of them, not only the first.

    Result() = default;
    Result(T good) : value(std::move(good)) {}
    Result(Problem problem) { problems.push_back(std::move(problem)); }
    Result(std::vector<Problem> found) : problems(std::move(found)) {}
    Result(T good, std::vector<Problem> found) : value(std::move(good)), problems(std::move(found)) {}

    explicit operator bool() const { return value.has_value(); }
    T &operator*() { return *value; }
    const T &operator*() const { return *value; }
    T *operator->() { return &*value; }
    const T *operator->() const { return &*value; }
};

} // namespace madang
