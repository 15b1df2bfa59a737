// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and their fonts as SVG writes them. Not concerned with where they stand.
#pragma once

#include "picture/text.h"

#include <QByteArray>

namespace madang {

/// For character data and for attributes in double quotes. What XML cannot hold becomes a space.
QByteArray svgEscaped(const QString &text);

/// ` font-family="…"` of all that says nothing else: the Latin face, and the Korean one for what that has not.
QByteArray svgFamilies();

/// The same for this text, and that it is Korean; empty where it says nothing else.
QByteArray svgFamilies(const QString &text, const Font &font);

/// The content of a <text> with those families. Stretches of Korean with spaces in them are marked where the rest is
/// not Korean: the spaces, too, are the Korean face's, and wider or narrower than the Latin one's.
QByteArray svgMarked(const QString &text, const Font &font);

} // namespace madang
