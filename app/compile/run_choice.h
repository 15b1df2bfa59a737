// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asks of a scene's experiment, as they wrote it, and the inputs that it means for a scene. Not concerned
// with where it was written.
#pragma once

#include "base/result.h"
#include "models/model.h"
#include "script/script.h"

#include <QStringList>

namespace madang {

struct RunChoice
{
    QString preset;       ///< id of a worked example of the model; empty: from where the scene starts
    QStringList settings; ///< "key=value" each, over that

    bool isEmpty() const { return preset.isEmpty() && settings.isEmpty(); }
};

/// All problems at once: no such example, and those of readInputs(). `start`: where it starts without an example.
Result<ModelInputs> chosenInputs(const ModelInputs &start, const RunChoice &choice);

/// The same from where the scene starts; problems have its file. A scene without experiment is one.
Result<ModelInputs> chosenInputs(const Script &script, const RunChoice &choice);

} // namespace madang
