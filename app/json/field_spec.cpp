// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/field_spec.h"

namespace madang {

FieldRefs refs(const std::vector<FieldSpec> &fields)
{
    FieldRefs refs;
    refs.reserve(fields.size());
    for (const FieldSpec &field : fields)
        refs.push_back(&field);
    return refs;
}

} // namespace madang
