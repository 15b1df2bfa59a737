// SPDX-License-Identifier: GPL-3.0-or-later
// The generated parts of the authoring guide: every kind and verb with its picture, its keys and its example, and every
// model with its inputs and values, from the specs themselves. Not concerned with what people write around them, nor
// with where files go.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace madang {

class Picture;

struct GuideFile
{
    QString name; ///< relative to the folder of the scenes
    QByteArray data;
};

/// `readme` (empty: there is none yet) with the parts between <!-- kinds --> … <!-- /kinds -->, <!-- verbs --> …
/// <!-- /verbs --> and <!-- experiments --> … <!-- /experiments --> made anew. A part whose marks are missing is added
/// at the end.
QByteArray guideText(const QByteArray &readme);

/// The picture of a spec's example: `name` is that of the kind or verb. Needs fonts.
Picture guidePicture(const QString &name, const QString &example);

/// The pictures it shows: guide/<kind>.png and guide/<verb>.png, 640 × 360.
std::vector<GuideFile> guidePictures();

} // namespace madang
