// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog.h"

#include "models/model.h"
#include "models/models.h"

#include <algorithm>

namespace madang {

const std::vector<const Model *> &allModels()
{
    static const std::vector<const Model *> models = {
        &vmVsContainerModel(),    &rollingDeploymentModel(), &blueGreenDeploymentModel(),
        &canaryDeploymentModel(), &osiModelModel(),          &oauthAuthorizationCodeModel(),
    };
    return models;
}

const Model *modelNamed(QStringView id)
{
    const auto &models = allModels();
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const Model *model) { return model->spec.id == id; });
    return found == models.end() ? nullptr : *found;
}

} // namespace madang
