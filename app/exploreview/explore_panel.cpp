// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/explore_panel.h"

namespace madang {

ExplorePanel::ExplorePanel(const Appearance &, QWidget *parent) : QWidget(parent)
{
}

void ExplorePanel::setExperiment(const Experimenting &, const ModelInputs &)
{
}

void ExplorePanel::setInputs(const ModelInputs &)
{
}

const ModelInputs *ExplorePanel::inputs() const
{
    return nullptr;
}

} // namespace madang
