// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen about each export format, as options of the command line. Not concerned with what they mean.
#pragma once

#include <QCommandLineOption>

#include <vector>

class QCommandLineParser;

namespace madang {

struct ExportSettings;
struct ExporterSpec;

/// The options of all formats, each once, said to belong to its formats.
std::vector<QCommandLineOption> formatOptions();

/// Puts into the job what was chosen for the format. exitGood, or what it says: a value out of range, or an option of
/// another format.
int takeFormatOptions(ExportSettings &settings, const QCommandLineParser &parser, const ExporterSpec &spec);

} // namespace madang
