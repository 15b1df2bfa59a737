// SPDX-License-Identifier: GPL-3.0-or-later
// One function a format, each defined in the file of its name.
#pragma once

namespace madang {

class Exporter;

const Exporter &pngExporter();
const Exporter &svgExporter();
const Exporter &sheetExporter();
const Exporter &gifExporter();
const Exporter &webpExporter();
const Exporter &apngExporter();
const Exporter &mp4Exporter();
const Exporter &webmExporter();
const Exporter &htmlExporter();
const Exporter &markdownExporter();
const Exporter &ankiExporter();

} // namespace madang
