// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_keys.h"

#include "shell/main_window.h"
#include "shell/pages.h"
#include "widgets/page.h"

#include <QCoreApplication>

namespace madang {

namespace {

constexpr double rateStep = 0.25;

} // namespace

std::vector<Key> windowKeys(MainWindow &mainWindow)
{
    MainWindow *const window = &mainWindow;
    OpenScene *const scene = &window->scene();
    Player *const player = &scene->player();
    TypedStep *const typed = &window->typedStep();
    const QStringList everywhere, inScene{scenePageName}, inLibrary{libraryPageName};

    std::vector<Key> keys;
    const auto add = [&keys](const QList<QKeySequence> &sequences, const char *meaning, const QStringList &pages,
                             std::function<void()> act) -> Key & {
        return keys.emplace_back(Key{sequences, meaning, pages, std::move(act)});
    };
    /// Where a button or a field with the focus may want the key for itself.
    const auto addLast = [&add](const QList<QKeySequence> &sequences, const char *meaning, const QStringList &pages,
                                std::function<void()> act) -> Key & {
        Key &key = add(sequences, meaning, pages, std::move(act));
        key.turn = Key::Turn::OfTheFocus;
        return key;
    };
    /// What is done with the mouse, among the keys that mean the same.
    const auto tell = [&add](const char *what, const char *meaning, const QStringList &pages) {
        add({}, meaning, pages, {}).shown = what;
    };

    add({Qt::Key_Right, Qt::Key_PageDown}, QT_TRANSLATE_NOOP("Keys", "Next step"), inScene, [=] { player->forward(); });
    add({Qt::Key_Left, Qt::Key_PageUp}, QT_TRANSLATE_NOOP("Keys", "The step before, at once"), inScene,
        [=] { player->back(); });
    addLast({Qt::Key_Space}, QT_TRANSLATE_NOOP("Keys", "Play or pause"), inScene, [=] { player->togglePlaying(); });

    const char *meaning = QT_TRANSLATE_NOOP("Keys", "First or last step");
    add({Qt::Key_Home}, meaning, inScene, [=] { player->first(); });
    add({Qt::Key_End}, meaning, inScene, [=] { player->last(); });

    meaning = QT_TRANSLATE_NOOP("Keys", "Go to that step");
    for (int digit = 1; digit <= 9; ++digit)
        addLast({Qt::Key_0 + digit}, meaning, inScene, [=] { typed->type(digit); }).shown = "1 2 …";
    addLast({Qt::Key_Return, Qt::Key_Enter}, meaning, inScene, [=] { typed->go(); });

    add({Qt::Key_A}, QT_TRANSLATE_NOOP("Keys", "Auto-play"), inScene,
        [=] { player->setAutoPlay(!player->status().autoPlay); });
    meaning = QT_TRANSLATE_NOOP("Keys", "Slower or faster");
    add({Qt::Key_BracketLeft}, meaning, inScene, [=] { player->setRate(player->status().rate - rateStep); });
    add({Qt::Key_BracketRight}, meaning, inScene, [=] { player->setRate(player->status().rate + rateStep); });
    add({Qt::Key_F11}, QT_TRANSLATE_NOOP("Keys", "Stage on the full screen"), everywhere,
        [=] { window->toggleFullScreen(); });

    meaning = QT_TRANSLATE_NOOP("Keys", "Zoom; drag to move");
    tell(QT_TRANSLATE_NOOP("Keys", "Ctrl + wheel"), meaning, inScene);
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, meaning, inScene, [=] { scene->zoomIn(); });
    add({Qt::CTRL | Qt::Key_Minus}, meaning, inScene, [=] { scene->zoomOut(); });
    meaning = QT_TRANSLATE_NOOP("Keys", "The whole stage again");
    // In a number it is a digit as the others.
    addLast({Qt::Key_0}, meaning, inScene, [=] { typed->isEmpty() ? scene->resetZoom() : typed->type(0); });
    add({Qt::CTRL | Qt::Key_0}, meaning, inScene, [=] { scene->resetZoom(); });
    tell(QT_TRANSLATE_NOOP("Keys", "double click"), meaning, inScene);

    add({Qt::Key_L}, QT_TRANSLATE_NOOP("Keys", "Language of the narration"), everywhere,
        [=] { window->nextLanguage(); });
    add({Qt::Key_T}, QT_TRANSLATE_NOOP("Keys", "Theme"), everywhere, [=] { window->nextTheme(); });
    add({Qt::Key_I}, QT_TRANSLATE_NOOP("Keys", "Terms, questions, sources"), inScene,
        [=] { window->page().toggleSidePanel(); });
    add({Qt::CTRL | Qt::Key_K}, QT_TRANSLATE_NOOP("Keys", "Search scenes"), everywhere, [=] { window->search(); });
    addLast({Qt::Key_Down, Qt::Key_Right}, QT_TRANSLATE_NOOP("Keys", "To the first scene of the list"), inLibrary,
            [=] { window->page().showFound(); });
    add({Qt::CTRL | Qt::Key_O}, QT_TRANSLATE_NOOP("Keys", "Open a scene file"), everywhere,
        [=] { window->chooseFile(); });
    add({Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_S}, QT_TRANSLATE_NOOP("Keys", "Export: pictures, pages, notes"),
        everywhere, [=] { window->exportScenes(); });
    add({Qt::CTRL | Qt::Key_P}, QT_TRANSLATE_NOOP("Keys", "Print: a step a page, or a handout"), inScene,
        [=] { window->printSteps(); });
    add({Qt::CTRL | Qt::Key_C}, QT_TRANSLATE_NOOP("Keys", "Copy the picture, as PNG and SVG"), inScene,
        [=] { window->copyPicture(); });
    add({Qt::CTRL | Qt::Key_Comma}, QT_TRANSLATE_NOOP("Keys", "Settings"), everywhere, [=] { window->showSettings(); });

    meaning = QT_TRANSLATE_NOOP("Keys", "Back to the scenes");
    add({Qt::Key_Escape}, meaning, everywhere, [=] { window->escape(); });
    add({Qt::ALT | Qt::Key_Left}, meaning, everywhere, [=] { window->back(); });
    add({Qt::Key_Backspace}, meaning, inScene, [=] { window->back(); });
    add({Qt::Key_Question, Qt::Key_F1}, QT_TRANSLATE_NOOP("Keys", "This list"), everywhere,
        [=] { window->showKeys(); });
    add({Qt::CTRL | Qt::Key_Q}, QT_TRANSLATE_NOOP("Keys", "Quit"), everywhere, [=] { window->close(); });
    return keys;
}

} // namespace madang
