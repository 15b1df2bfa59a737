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

const ExperimentSpec *Vocabulary::experiment(QStringView model) const
{
    for (const ExperimentSpec &spec : experiments) {
        if (spec.model == model)
            return &spec;
    }
    return nullptr;
}

} // namespace madang
