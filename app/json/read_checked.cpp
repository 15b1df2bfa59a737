// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/read_checked.h"

#include "json/field_checker.h"

namespace madang {

Result<Node> readChecked(const QByteArray &json, const QString &file, const FieldSpec &whole, const ReadHints &hints)
{
    Result<Node> tree = readJson(json, file, hints);
    if (!tree)
        return tree;
    ProblemList problems(file);
    problems.add(tree.problems);
    FieldChecker(problems).checkValue(*tree, whole, Path());
    tree.problems = problems.take();
    return tree;
}

Result<Node> readCheckedFile(const QString &file, const FieldSpec &whole, const ReadHints &hints)
{
    const Result<QByteArray> bytes = readBounded(file, maxJsonBytes, hints);
    return bytes ? readChecked(*bytes, file, whole, hints) : Result<Node>(bytes.problems);
}

} // namespace madang
