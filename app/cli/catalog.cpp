// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalog.h"

#include "cli/commands.h"

namespace madang {

namespace {

// By name, so that only the command that is wanted gets made.
struct Entry
{
    const char *name;
    Command (*make)();
};

constexpr Entry entries[] = {
    {"list", listCommand},     {"open", openCommand},     {"explore", exploreCommand},
    {"export", exportCommand}, {"check", checkCommand},   {"fmt", fmtCommand},
    {"new", newCommand},       {"schema", schemaCommand}, {"guide", guideCommand},
};

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QLatin1String(entry.name));
    return names;
}

std::optional<Command> commandNamed(const QString &name)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.make();
    }
    return std::nullopt;
}

} // namespace madang
