// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window. They work wherever the focus is, but in a text field letters are letters.
#include "shell/main_window.h"

#include "player/player.h"
#include "playerview/player_page.h"
#include "playerview/transport_bar.h"
#include "shell/top_bar.h"
#include "stageview/stage_view.h"

#include <QShortcut>
#include <QStackedWidget>

namespace madang {

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    const auto inScene = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (!showsLibrary())
                action(playerPage());
        });
        // In the library these keys belong to the cards.
        shortcut->setEnabled(false);
        m_sceneKeys.push_back(shortcut);
    };
    add(Qt::CTRL | Qt::Key_K, &MainWindow::search);
    add(Qt::CTRL | Qt::Key_O, &MainWindow::chooseFile);
    add(Qt::CTRL | Qt::Key_E, &MainWindow::exportScenes);
    add(Qt::CTRL | Qt::Key_S, &MainWindow::exportScenes);
    add(Qt::CTRL | Qt::Key_Comma, &MainWindow::showSettings);
    add(Qt::CTRL | Qt::Key_Q, &MainWindow::close);
    add(Qt::Key_T, &MainWindow::nextTheme);
    add(Qt::Key_L, &MainWindow::nextLanguage);
    add(Qt::Key_Question, &MainWindow::showKeys);
    add(Qt::Key_F1, &MainWindow::showKeys);
    add(Qt::Key_F11, &MainWindow::toggleFullScreen);
    add(Qt::Key_Escape, &MainWindow::escape);
    add(Qt::ALT | Qt::Key_Left, &MainWindow::showLibrary);

    inScene(Qt::Key_Backspace, [this](PlayerPage &) { showLibrary(); });
    inScene(QKeySequence::Print, [this](PlayerPage &) { printSteps(); });
    inScene(QKeySequence::Copy, [this](PlayerPage &) { copyPicture(); });
    inScene(Qt::Key_I, [this](PlayerPage &) { emit m_topBar->panelWanted(); });
    for (const auto key : {Qt::Key_Right, Qt::Key_PageDown})
        inScene(key, [](PlayerPage &page) { page.player().forward(); });
    for (const auto key : {Qt::Key_Left, Qt::Key_PageUp})
        inScene(key, [](PlayerPage &page) { page.player().back(); });
    inScene(Qt::Key_Home, [](PlayerPage &page) { page.player().first(); });
    inScene(Qt::Key_End, [](PlayerPage &page) { page.player().last(); });
    inScene(Qt::Key_A,
            [](PlayerPage &page) { emit page.transport().autoPlayWanted(!page.player().status().autoPlay); });
    inScene(Qt::Key_BracketLeft,
            [](PlayerPage &page) { emit page.transport().rateWanted(page.player().status().rate - 0.25); });
    inScene(Qt::Key_BracketRight,
            [](PlayerPage &page) { emit page.transport().rateWanted(page.player().status().rate + 0.25); });
    inScene(Qt::CTRL | Qt::Key_Plus, [](PlayerPage &page) { page.stage().zoomIn(); });
    inScene(Qt::CTRL | Qt::Key_Equal, [](PlayerPage &page) { page.stage().zoomIn(); });
    inScene(Qt::CTRL | Qt::Key_Minus, [](PlayerPage &page) { page.stage().zoomOut(); });
    inScene(Qt::CTRL | Qt::Key_0, [](PlayerPage &page) { page.stage().resetZoom(); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        for (QShortcut *key : m_sceneKeys)
            key->setEnabled(!showsLibrary());
    });
}

} // namespace madang
