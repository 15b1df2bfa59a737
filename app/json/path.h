// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON tree a reader stands: a chain on the stack, because most places are fine and need no pointer text.
#pragma once

#include <QString>
#include <QStringView>

#include <cstddef>

namespace madang {

/// A Path refers to its parent and its key, so it may not outlive them.
class Path
{
public:
    /// The whole text.
    Path() = default;
    Path(const Path &parent, QStringView key) : m_parent(&parent), m_key(key) {}
    Path(const Path &parent, std::size_t index) : m_parent(&parent), m_index(static_cast<qsizetype>(index)) {}

    /// A JSON pointer (RFC 6901). Keys of absurd length are cut.
    QString pointer() const
    {
        QString pointer;
        appendBelow(nullptr, pointer);
        return pointer;
    }

    /// The same from `ancestor` on, without the '/' at its start. `ancestor` is on the way up.
    QString pointerFrom(const Path &ancestor) const
    {
        QString pointer;
        appendBelow(&ancestor, pointer);
        return pointer.mid(1);
    }

    /// nullptr for the whole text.
    const Path *parent() const { return m_parent; }

private:
    void appendBelow(const Path *ancestor, QString &pointer) const;

    const Path *m_parent = nullptr;
    QStringView m_key;
    qsizetype m_index = -1;
};

} // namespace madang
