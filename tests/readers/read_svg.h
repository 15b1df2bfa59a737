// SPDX-License-Identifier: GPL-3.0-or-later
// SVG documents by other people's readers. Not concerned with how they were written.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

/// Problems with the document as such: not well-formed, an id given twice, or a reference to nothing. Empty: none.
QString svgFlaw(const QByteArray &svg);

/// Whether rsvg-convert is installed (librsvg2-bin).
bool hasRsvg();

/// What librsvg makes of it. Null: nothing.
QImage rsvg(const QByteArray &svg);
