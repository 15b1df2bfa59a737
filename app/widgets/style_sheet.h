// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of standard widgets, made from a theme: the one place for them. Widgets that paint themselves ask the
// theme.
#pragma once

#include <QFont>
#include <QString>

class QPalette;

namespace madang {

struct Theme;

QString styleSheet(const Theme &theme);

/// For what a style sheet does not reach: file dialogs, selections.
QPalette palette(const Theme &theme);

/// Latin first, then Korean: 14 px.
QFont interfaceFont();

} // namespace madang
