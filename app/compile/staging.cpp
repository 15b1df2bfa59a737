// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"

#include "compile/stage_plan.h"

namespace madang {

PlacedElement *Staging::element(const QString &id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_parts.elements[size_t(index)];
}

PlacedLink *Staging::link(const QString &partId)
{
    const int index = linkIndexOf(partId);
    return index < 0 ? nullptr : &m_parts.links[size_t(index)];
}

Placed *Staging::thing(const QString &id)
{
    if (PlacedElement *placed = element(id))
        return placed;
    return link(id);
}

bool Staging::isThere(int index) const
{
    for (int i = index; i >= 0; i = m_parts.elements[size_t(i)].parent) {
        if (m_parts.elements[size_t(i)].presence.last() <= 0)
            return false;
    }
    return true;
}

QRectF Staging::restingRect(int index) const
{
    QRectF rect = m_parts.elements[size_t(index)].rect;
    for (int i = index; i >= 0; i = m_parts.elements[size_t(i)].parent)
        rect.translate(m_parts.elements[size_t(i)].offset.last());
    return rect;
}

QRectF Staging::wholeStage() const
{
    return m_parts.plan->layout.camera;
}

void Staging::change(Placed &placed, StateKey key)
{
    m_changesInRuns += key.runs;
    placed.states.push_back(std::move(key));
}

Values Staging::fieldsAt(double share)
{
    return m_values ? Values(m_values->resolve(m_written->values.node(), share)) : m_written->values;
}

std::vector<double> Staging::pointsOfRun(size_t most) const
{
    return m_parts.run ? pointsIn(m_parts.plan->bound, *m_parts.run, *m_written->values.node(), most)
                       : std::vector<double>{0, 1};
}

bool Staging::followsTime(const Node &field) const
{
    return m_parts.run && madang::followsTime(m_parts.plan->bound, *m_parts.run, field);
}

} // namespace madang
