// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/examples.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"

namespace madang {

Result<Script> exampleScene(const QString &example, const QString &name)
{
    const bool hasSteps = example.contains(QLatin1String("\"steps\""));
    const QString head =
        QStringLiteral(R"({"format":1,"title":{"ko":"예","en":"Example"},"question":{"ko":"예","en":"Example"},)");
    const QString steps = QStringLiteral(
        R"(,"steps":[{"title":{"ko":"예","en":"Example"},"say":{"ko":"예입니다.","en":"An example."}}])");
    const QString body = example.trimmed().mid(1).chopped(1);
    return readScript((head + body + (hasSteps ? QString() : steps) + u'}').toUtf8(), name + QStringLiteral(".json"),
                      vocabulary());
}

} // namespace madang
