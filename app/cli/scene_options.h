// SPDX-License-Identifier: GPL-3.0-or-later
// Options by which several commands are told which part of a scene is wanted, and in which language. What is wrong with
// one of them is said at once. Not concerned with its experiment (experiment_options.h).
#pragma once

#include "base/language.h"
#include "exporters/step_choice.h"

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace madang {

QCommandLineOption stepOption();

/// --step into `steps`, --lang into `mode`, which stay as they are when it is not given. exitGood, or what it says.
int takeStepChoice(StepChoice &steps, const QCommandLineParser &parser);
int takeLanguage(LanguageMode &mode, const QCommandLineParser &parser);

/// A mistake in one of the arguments; `given` is near one of `good`, perhaps. Gives exitUsage.
int badChoice(const QString &option, const QString &given, const QStringList &good);

} // namespace madang
