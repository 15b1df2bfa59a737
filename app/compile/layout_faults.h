// SPDX-License-Identifier: GPL-3.0-or-later
// What was found wrong on pictures of a scene, told once however many of them have it. Not concerned with finding it.
#pragma once

#include "base/problem.h"
#include "json/node.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace madang {

/// What an element or a link has on a picture.
struct Fault
{
    Severity severity = Severity::Warning;
    Position at;
    QString pointer;
    QString message, hint;
    QString about; ///< the message less what differs from run to run; empty: nothing does
};

class LayoutFaults
{
public:
    /// So many are told; after them one line says that there are more.
    static constexpr size_t mostTold = 200;

    /// The pictures that come are of a run with these inputs, as in "weight=50"; empty: of the one that the scene
    /// starts with. What an earlier run has had is not told again.
    void beginRun(const QString &inputs);
    void setPicture(const QString &name) { m_picture = name; } ///< as in "step 2, en"
    void tell(Fault fault);
    /// There is one more than is told: no use to look any further.
    bool isFull() const { return m_found.size() > mostTold; }

    std::vector<Problem> problems(const QString &file) const;

private:
    struct Found
    {
        Fault fault;
        QString firstPicture, lastPicture, inputs;
        int pictures = 1;
    };
    std::vector<Found> m_found;
    /// By pointer and message of this run, where in `m_found`; by pointer and `about` those of the earlier ones.
    QHash<std::pair<QString, QString>, size_t> m_ofThisRun;
    QSet<std::pair<QString, QString>> m_ofEarlierRuns;
    size_t m_earlier = 0; ///< how many are of earlier runs
    QString m_picture, m_inputs;
};

} // namespace madang
