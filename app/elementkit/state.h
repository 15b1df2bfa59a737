// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one element as they stand at one time: as written, unless an action has set them since. Knows nothing
// of when; the timeline does.
#pragma once

#include "picture/theme.h"
#include "script/script.h"

#include <QString>

#include <vector>

namespace madang {

class State
{
public:
    State() = default;
    explicit State(const Values &written) : m_written(written) {}

    void set(const QString &key, const Node *value);  ///< `value` must outlive the state
    void setNumber(const QString &key, double value); ///< an interpolated number, over what was set

    bool has(QStringView key) const { return node(key) != nullptr; }
    Bilingual text(QStringView key) const;
    QString string(QStringView key, const QString &fallback = {}) const;
    double number(QStringView key, double fallback) const;
    bool boolean(QStringView key, bool fallback) const;
    std::vector<Values> list(QStringView key) const;
    std::vector<Bilingual> texts(QStringView key) const; ///< a list of texts
    Tone tone(Tone fallback) const;
    const Node *node(QStringView key) const;

private:
    struct Change
    {
        QString key;
        const Node *value;
    };
    struct Number
    {
        QString key;
        double value;
    };
    Values m_written;
    std::vector<Change> m_changes;
    std::vector<Number> m_numbers;
};

} // namespace madang
