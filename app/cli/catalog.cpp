// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalog.h"

namespace madang {

/// One line a command, in the order of the help; the function that makes it is in the file of its name.
#define COMMANDS(COMMAND)                                                                                              \
    COMMAND(list)                                                                                                      \
    COMMAND(open)                                                                                                      \
    COMMAND(explore)                                                                                                   \
    COMMAND(export)                                                                                                    \
    COMMAND(check)                                                                                                     \
    COMMAND(dump)                                                                                                      \
    COMMAND(fmt)                                                                                                       \
    COMMAND(new)                                                                                                       \
    COMMAND(schema)                                                                                                    \
    COMMAND(guide)

#define DECLARE(name) Command name##Command();
COMMANDS(DECLARE)
#undef DECLARE

namespace {

// By name, so that only the command that is wanted gets made, in the language of the interface.
struct Entry
{
    const char *name;
    Command (*make)();
};

#define NAME(name) {#name, name##Command},
constexpr Entry entries[] = {COMMANDS(NAME)};
#undef NAME

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
