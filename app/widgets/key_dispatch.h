// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the keys of a table work in a window, wherever its focus is. The only place that makes shortcuts.
#pragma once

#include "widgets/keys.h"

#include <QObject>

class QShortcut;

namespace madang {

class KeyDispatch : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window.
    explicit KeyDispatch(QWidget *window, std::vector<Key> keys = {});

    const std::vector<Key> &keys() const { return m_keys; }
    /// These from now on. No two keys of a page may have the same sequence.
    void setKeys(std::vector<Key> keys);
    void setPage(const QString &page); ///< in front now; keys that are of no page always work

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::vector<Key> m_keys;
    std::vector<std::vector<QShortcut *>> m_shortcuts; ///< of each key; none where the turn is of the focus
    QString m_page;
};

} // namespace madang
