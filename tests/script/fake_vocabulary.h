// SPDX-License-Identifier: GPL-3.0-or-later
// A few kinds and verbs with every type of field in them, so that the reader is tested without the real ones.
#pragma once

#include "script/script_reader.h"

#include <QByteArray>
#include <QString>

namespace madang {

const Vocabulary &fakeVocabulary();

/// A sound scene: two boxes, a fleet, three links, two steps, all study parts.
QByteArray goodScene();

} // namespace madang
