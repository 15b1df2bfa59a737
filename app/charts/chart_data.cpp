// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include <array>

namespace madang {

namespace {

using Type = ChartData::Type;

constexpr std::array<std::pair<Type, QStringView>, 6> names = {{{Type::Line, u"line"},
                                                                {Type::Area, u"area"},
                                                                {Type::StackedArea, u"stacked-area"},
                                                                {Type::Step, u"step"},
                                                                {Type::Bar, u"bar"},
                                                                {Type::StackedBar, u"stacked-bar"}}};

} // namespace

Tone usualTone(std::size_t place)
{
    static constexpr Tone inTurn[] = {Tone::Blue, Tone::Green, Tone::Amber, Tone::Violet,
                                      Tone::Teal, Tone::Red,   Tone::Slate, Tone::Plain};
    return inTurn[place % std::size(inTurn)];
}

QString nameOf(ChartData::Type type)
{
    for (const auto &[each, name] : names) {
        if (each == type)
            return name.toString();
    }
    return {};
}

std::optional<ChartData::Type> chartTypeFromName(QStringView name)
{
    for (const auto &[type, each] : names) {
        if (each == name)
            return type;
    }
    return std::nullopt;
}

} // namespace madang
