// SPDX-License-Identifier: GPL-3.0-or-later
// The options by which commands are told how a scene's experiment stands. Not concerned with what they mean for a
// scene.
#pragma once

#include "compile/run_choice.h"

#include <QCommandLineOption>

#include <vector>

class QCommandLineParser;

namespace madang {

std::vector<QCommandLineOption> experimentOptions();
RunChoice runChoice(const QCommandLineParser &parser);

} // namespace madang
