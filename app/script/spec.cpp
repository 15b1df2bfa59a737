// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/spec.h"

namespace madang {

namespace {

template<class Spec>
const Spec *named(const std::vector<Spec> &specs, QStringView name)
{
    for (const Spec &spec : specs) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

} // namespace

const KindSpec *Vocabulary::kind(QStringView name) const
{
    return named(kinds, name);
}

const VerbSpec *Vocabulary::verb(QStringView name) const
{
    return named(verbs, name);
}

const ValueSpec *ExperimentSpec::value(QStringView name) const
{
    return named(values, name);
}

const ExperimentSpec *Vocabulary::experiment(const QString &model) const
{
    return models.contains(model) ? specify(model) : nullptr;
}

std::vector<const ExperimentSpec *> Vocabulary::experiments() const
{
    std::vector<const ExperimentSpec *> all;
    for (const QString &model : models)
        all.push_back(specify(model));
    return all;
}

} // namespace madang
