// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the study panel, each made anew from a script. They follow the narration language by themselves where
// they keep a state (answers given); the others are simply made again.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace madang {

class Appearance;
struct Script;

QWidget *termsPage(const Appearance &appearance, const Script &script);
QWidget *misconceptionsPage(const Appearance &appearance, const Script &script);
QWidget *questionsPage(const Appearance &appearance, const Script &script);
QWidget *sourcesPage(const Appearance &appearance, const Script &script,
                     const std::function<void(const QString &url)> &open);

} // namespace madang
