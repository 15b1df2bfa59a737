// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a model as people ask for it. For tests.
#pragma once

#include "models/catalog.h"
#include "models/model.h"
#include "models/read_inputs.h"

#include <QTest>

namespace madang {

inline ModelRun runModel(const char *id, const QString &settings = {})
{
    const Model *model = modelNamed(QString::fromLatin1(id));
    if (!model)
        qFatal("there is no model %s", id);
    const auto inputs = readInputs(model->spec, settings.split(u' ', Qt::SkipEmptyParts));
    if (!inputs)
        qFatal("%s: %s", id, qPrintable(toString(inputs.problems.front())));
    return model->run(*inputs);
}

inline ModelRun runPreset(const char *id, const QString &preset)
{
    const Model *model = modelNamed(QString::fromLatin1(id));
    const auto inputs = readPreset(model->spec, preset);
    if (!inputs)
        qFatal("%s: %s", id, qPrintable(toString(inputs.problems.front())));
    return model->run(*inputs);
}

/// As it is shown: with so many decimals.
inline QString shown(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace madang

/// The number `id` is there and reads `text` with as many decimals as that has.
#define COMPARE_NUMBER(run, id, text)                                                                                  \
    do {                                                                                                               \
        const QString wanted = QString::fromLatin1(text);                                                              \
        QVERIFY2((run).numbers.contains(QString::fromLatin1(id)), id);                                                 \
        const int decimals = wanted.contains(u'.') ? int(wanted.size() - wanted.indexOf(u'.') - 1) : 0;                \
        QCOMPARE(madang::shown((run).numbers[QString::fromLatin1(id)], decimals), wanted);                             \
    } while (false)
