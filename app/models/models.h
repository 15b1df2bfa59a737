// SPDX-License-Identifier: GPL-3.0-or-later
// One function a model, each defined in the file of its name. They live for ever.
#pragma once

namespace madang {

struct Model;

const Model &vmVsContainerModel();
const Model &osiModelModel();
const Model &rollingDeploymentModel();
const Model &blueGreenDeploymentModel();
const Model &canaryDeploymentModel();
const Model &oauthAuthorizationCodeModel();

} // namespace madang
