// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a word, framed or filled; never takes the focus by a click.
#pragma once

#include <QToolButton>

namespace madang {

class TextButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Framed, Primary };

    explicit TextButton(Look look = Look::Framed, QWidget *parent = nullptr);
};

} // namespace madang
