// SPDX-License-Identifier: GPL-3.0-or-later
// A step's file as it would be written, without it being written anywhere: to know its size, to put it on the
// clipboard. Not concerned with threads; it may take its time.
#pragma once

#include "exporters/exporter.h"

#include <QImage>

class QMimeData;

namespace madang {

/// The bytes of the file of job.steps.front(), of a format with Product::FilePerStep. Empty: it cannot be made.
QByteArray stepBytes(const Exporter &exporter, ExportJob job);

/// A step as a picture and as a drawing.
struct StepClipping
{
    QByteArray png, svg;
    QImage image; ///< what `png` says, for programs that want pixels
};

/// Of the first step of the job; empty bytes where something failed.
StepClipping clipStep(const ExportJob &job);

/// image/png, image/svg+xml and the pixels; no text. Belongs to the caller.
QMimeData *mimeData(const StepClipping &clipping);

} // namespace madang
