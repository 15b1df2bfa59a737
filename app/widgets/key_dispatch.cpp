// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_dispatch.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <utility>

namespace madang {

KeyDispatch::KeyDispatch(QWidget *window, std::vector<Key> keys) : QObject(window), m_window(window)
{
    setKeys(std::move(keys));
    window->installEventFilter(this);
}

void KeyDispatch::setKeys(std::vector<Key> keys)
{
    for (const std::vector<QShortcut *> &shortcuts : std::exchange(m_shortcuts, {}))
        qDeleteAll(shortcuts);
    m_keys = std::move(keys);
    for (const Key &key : m_keys) {
        std::vector<QShortcut *> &shortcuts = m_shortcuts.emplace_back();
        if (key.turn == Key::Turn::OfTheFocus)
            continue;
        for (const QKeySequence &sequence : key.sequences) {
            shortcuts.push_back(new QShortcut(sequence, m_window));
            connect(shortcuts.back(), &QShortcut::activated, this, key.act);
        }
    }
    setPage(m_page);
}

void KeyDispatch::setPage(const QString &page)
{
    m_page = page;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        for (QShortcut *shortcut : m_shortcuts[i])
            shortcut->setEnabled(m_keys[i].worksOn(page));
    }
}

/// What the widget with the focus did not want comes up to the window.
bool KeyDispatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const QKeySequence sequence(int(pressed->modifiers() & ~Qt::KeypadModifier) | pressed->key());
    for (const Key &key : m_keys) {
        if (key.turn == Key::Turn::OfTheFocus && key.worksOn(m_page) && key.sequences.contains(sequence)) {
            key.act();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madang
