// SPDX-License-Identifier: GPL-3.0-or-later
// A card that says something in a few lines and can be closed or acted on: a hint, an empty page, what is wrong.
#pragma once

#include "widgets/prose.h"

#include <QFrame>

namespace madang {

class IconButton;
class TextButton;

class MessageCard : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Hint, Problem, Plain };

    MessageCard(const Appearance &appearance, Kind kind, QWidget *parent = nullptr);

    void setMessage(const QString &heading, const QStringList &lines);
    void setAction(const QString &text);    ///< empty: none
    void setClosable(const QString &label); ///< what its cross says; empty: it has none
    QString message() const;                ///< all it says, one line each

signals:
    void acted();
    void closed();

private:
    Prose *m_prose;
    TextButton *m_action;
    IconButton *m_close;
    QStringList m_lines;
};

} // namespace madang
