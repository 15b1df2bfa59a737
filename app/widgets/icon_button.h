// SPDX-License-Identifier: GPL-3.0-or-later
// A button with one of our line icons, and perhaps a word, that follows the theme. Clicking does not take the focus, so
// that the keys of the player go on working.
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace madang {

class Appearance;

class IconButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Framed, Primary };

    IconButton(const Appearance &appearance, const QString &icon, Look look, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// What it does, for the tooltip and for screen readers; the tooltip has the key, too.
    void setLabel(const QString &label, const QKeySequence &key = {});
    const QKeySequence &key() const { return m_key; }

private:
    void tint();

    const Appearance &m_appearance;
    QString m_icon;
    QKeySequence m_key;
    Look m_look;
};

} // namespace madang
