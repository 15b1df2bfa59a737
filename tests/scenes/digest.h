// SPDX-License-Identifier: GPL-3.0-or-later
// Moments and pictures as bytes, every bit of them, for comparing.
#pragma once

#include <QByteArray>

namespace madang {
class Picture;
struct Moment;
} // namespace madang

QByteArray digest(const madang::Moment &moment);
QByteArray digest(const madang::Picture &picture);
