// SPDX-License-Identifier: GPL-3.0-or-later
// The study document on the pages of the study panel. They follow the narration language by themselves and keep what
// was answered; what is in the language of the interface is as it was when they were made.
#pragma once

#include <functional>
#include <vector>

class QString;
class QWidget;

namespace madang {

class Appearance;
struct Section;

/// The page of one tab. `nothing`: what it says when the sections are empty; `open`: somebody clicked a source.
QWidget *studyPage(const Appearance &appearance, const std::vector<const Section *> &sections, const QString &nothing,
                   const std::function<void(const QString &url)> &open);

} // namespace madang
