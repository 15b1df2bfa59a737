// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog.h"

#include "models/model.h"

#include <algorithm>

namespace madang {

/// One line a model; the function that makes it is in the file of its scene's id.
#define MODELS(MODEL)                                                                                                  \
    MODEL(vmVsContainerModel)                                                                                          \
    MODEL(rollingDeploymentModel)                                                                                      \
    MODEL(blueGreenDeploymentModel)                                                                                    \
    MODEL(canaryDeploymentModel)                                                                                       \
    MODEL(osiModelModel)                                                                                               \
    MODEL(oauthAuthorizationCodeModel)

#define DECLARE(model) const Model &model();
MODELS(DECLARE)
#undef DECLARE

const std::vector<const Model *> &allModels()
{
#define NAME(model) &model(),
    static const std::vector<const Model *> models = {MODELS(NAME)};
#undef NAME
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
