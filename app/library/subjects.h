// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects scenes are sorted into: their titles and their order. Not concerned with the scenes themselves.
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace madang {

struct Subject
{
    QString id; ///< name of its folder
    Bilingual title;

    bool operator==(const Subject &) const = default;
};

/// From `folder`/subjects.json: [{"id": "network", "title": {"ko": "네트워크", "en": "Networks"}}, …] in the order to
/// show. No such file: none. There is a value whenever the file can be read, less what is wrong in it.
Result<std::vector<Subject>> readSubjects(const QString &folder);

} // namespace madang
