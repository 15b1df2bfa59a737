// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium, driven by chromium.py beside this. Not concerned with what is shown in it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <vector>

/// Empty: python3 and Chromium are there; else which package is missing.
QByteArray noBrowser();

/// What Chromium shows of files, each in a window of that size. FILE.png is left beside each. Fewer than files: it
/// failed.
std::vector<QImage> browserPictures(const QStringList &files, QSize size);
