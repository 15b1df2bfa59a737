// SPDX-License-Identifier: GPL-3.0-or-later
// What was found wrong on pictures of a scene, told once however many of them have it. Not concerned with finding it.
#pragma once

#include "base/problem.h"
#include "json/node.h"

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
    /// The pictures that come are of a run with these inputs, as in "weight=50"; empty: of the one that the scene
    /// starts with. What an earlier run has had is not told again.
    void beginRun(const QString &inputs);
    void setPicture(const QString &name) { m_picture = name; } ///< as in "step 2, en"
    void tell(Fault fault);

    std::vector<Problem> problems(const QString &file) const;

private:
    struct Found
    {
        Fault fault;
        QString firstPicture, lastPicture, inputs;
        int pictures = 1;
        int run = 0;
    };
    std::vector<Found> m_found;
    QString m_picture, m_inputs;
    int m_run = 0;
};

} // namespace madang
