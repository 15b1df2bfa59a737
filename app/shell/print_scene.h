// SPDX-License-Identifier: GPL-3.0-or-later
// File > Print: a preview to print from. Not concerned with what the pages look like.
#pragma once

#include "exporters/exporter.h"

class QWidget;
class QPrinter;

namespace madang {

/// Opens a preview of the job's scenes, from which one prints; returns when it is closed. A step a page or the handout
/// is chosen in it. Whoever calls says in which theme: paper wants ThemeName::Print.
void printScene(QWidget *parent, ExportJob job);

/// Prints without asking: the pages that the printer's range takes, each upright or lying as they are.
void printPages(QPrinter &printer, const ExportJob &job, bool handout);

} // namespace madang
