// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what a test found with what was accepted, pictures and texts. MADANG_ACCEPT=1 in the environment accepts:
// look at each file then.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

/// Whether what is found becomes what is accepted. Any other value of MADANG_ACCEPT than 1 does not.
bool acceptsGoldens();

/// Empty when `image` is the golden file at `path` (TEST_SOURCE_DIR "/golden/NAME.png"), or the reason why it is not.
/// Tolerated is what looks the same (picturesDiffer() in same_look.h). A picture refused is left beside the test
/// program as NAME.actual.png.
QString compareWithGolden(const QImage &image, const QString &path);

/// What has changed from the first text to the second, a line each.
using TextDifference = QStringList (*)(const QString &before, const QString &after);

/// The first line that differs, with its number.
QStringList firstDifference(const QString &before, const QString &after);

/// The same for a text, in UTF-8. Every character counts; `difference` says what is another.
QString compareWithGolden(const QString &text, const QString &path, TextDifference difference = firstDifference);
