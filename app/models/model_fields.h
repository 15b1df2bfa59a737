// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in the text of a model, and what may be written for one of its inputs. Not concerned with what is made
// of it: read_model.h is.
#pragma once

#include "models/model.h"
#include "json/field_checker.h"

namespace madang {

/// Of the whole text.
const FieldSpec &modelField();

/// What is written for an input, in a preset or in a scene: with its type, range and choices, and its id for a key.
FieldSpec settingField(const ModelInput &input);

/// What kind of input is written there: by its choices and by what it starts at.
ModelInput::Kind writtenKind(const Node &input);
ModelOutput::Kind writtenOutputKind(const Node &value);

/// Inputs and values have other keys by their kind.
class ModelFieldChecker : public FieldChecker
{
public:
    using FieldChecker::FieldChecker;

protected:
    void checkOwn(const Node &value, const FieldSpec &field, const Path &path) override;
    void checkKey(const Node::Member &member, const FieldSpec &field, const Path &path) override;
    QString wantedOwn(const FieldSpec &field) const override;
};

} // namespace madang
