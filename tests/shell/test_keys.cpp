// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of keys: what it says is what works, and is what is told; and nothing else knows keys of the window.
#include "shell/window_under_test.h"

#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "playerview/study_panel.h"
#include "shell/keys_overlay.h"
#include "shell/settings_popover.h"
#include "shell/window_keys.h"
#include "widgets/icon_button.h"
#include "widgets/key_dispatch.h"
#include "widgets/segmented.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace madang;

namespace {

QString nameOf(const Key &key)
{
    QStringList names;
    for (const QKeySequence &sequence : key.sequences)
        names += sequence.toString();
    return names.join(u' ') + QStringLiteral(" (") + QLatin1String(key.meaning) + u')';
}

/// As a keyboard does it.
void press(QWidget *focus, const QKeySequence &sequence)
{
    const QKeyCombination keys = sequence[0];
    // "?" and "+" need Shift on most keyboards; Qt tells the character that comes of it.
    QTest::keyClick(focus, keys.key(), keys.keyboardModifiers());
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreThere()
    {
        WindowUnderTest window;
        QStringList names;
        for (const PageKind &kind : pageKinds()) {
            QVERIFY2(!names.contains(kind.name), qPrintable(kind.name));
            names += kind.name;
        }
        for (const Key &key : windowKeys(*window)) {
            QVERIFY(key.meaning && *key.meaning);
            QVERIFY2(!key.sequences.isEmpty() || key.shown, key.meaning);
            QVERIFY2(key.sequences.isEmpty() || key.act, key.meaning);
            for (const QString &page : key.pages)
                QVERIFY2(names.contains(page), qPrintable(nameOf(key) + u' ' + page));
            for (const QKeySequence &sequence : key.sequences)
                QVERIFY2(sequence.count() == 1, qPrintable(nameOf(key)));
        }
    }

    void noKeyMeansTwoThings()
    {
        WindowUnderTest window;
        for (const PageKind &kind : pageKinds()) {
            QMap<QKeySequence, QString> taken;
            for (const Key &key : windowKeys(*window)) {
                for (const QKeySequence &sequence : key.sequences) {
                    if (!key.worksOn(kind.name))
                        continue;
                    QVERIFY2(!taken.contains(sequence),
                             qPrintable(nameOf(key) + QStringLiteral(" and ") + taken.value(sequence)));
                    taken.insert(sequence, nameOf(key));
                }
            }
        }
    }

    /// With what each key does replaced by a mark, every key of the table is pressed on every page: it does its own
    /// thing and nothing else, and only where the table says so.
    void everyKeyDoesWhatTheTableSays()
    {
        WindowUnderTest window;
        std::vector<size_t> acted;
        std::vector<Key> table = windowKeys(*window);
        for (size_t i = 0; i < table.size(); ++i)
            table[i].act = [&acted, i] { acted.push_back(i); };
        window->keys().setKeys(table);
        int pressed = 0;
        for (const PageKind &kind : pageKinds()) {
            if (kind.name == scenePageName)
                window->scene().open(window.file(QStringLiteral("canary-release")), {.step = 1});
            window->turnTo(kind.name);
            for (size_t i = 0; i < table.size(); ++i) {
                for (const QKeySequence &sequence : table[i].sequences) {
                    acted.clear();
                    window->page().setFocus();
                    press(window->focusWidget() ? window->focusWidget() : window.operator->(), sequence);
                    const bool isElsewhere = !table[i].worksOn(kind.name);
                    if (isElsewhere && acted.size() == 1 && table[acted[0]].worksOn(kind.name)
                        && table[acted[0]].sequences.contains(sequence))
                        continue; // here it means something else
                    QVERIFY2(acted == (isElsewhere ? std::vector<size_t>() : std::vector<size_t>{i}),
                             qPrintable(kind.name + u' ' + nameOf(table[i])));
                    ++pressed;
                }
            }
        }
        QVERIFY(pressed > 60);
    }

    /// What each entry is for, seen from outside.
    void everyActDoesSomething()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        const auto act = [&](const QKeySequence &sequence) {
            for (const Key &key : window->keys().keys()) {
                if (key.worksOn(window->pageName()) && key.sequences.contains(sequence))
                    return key.act();
            }
            QFAIL(qPrintable(sequence.toString()));
        };
        const OpenScene &scene = window->scene();
        act(Qt::CTRL | Qt::Key_Plus);
        act(Qt::CTRL | Qt::Key_Equal);
        const double zoomed = scene.zoom().factor();
        QVERIFY(zoomed > 1.4);
        act(Qt::CTRL | Qt::Key_Minus);
        QVERIFY(scene.zoom().factor() < zoomed);
        act(Qt::CTRL | Qt::Key_0);
        QVERIFY(scene.zoom().isWhole());
        act(Qt::CTRL | Qt::Key_Plus);
        act(Qt::Key_0);
        QVERIFY(scene.zoom().isWhole());
        act(Qt::Key_1);
        act(Qt::Key_0); // a digit now
        QVERIFY(!window->typedStep().isEmpty());
        act(Qt::Key_Return);
        QCOMPARE(scene.status().step, 2); // there are five
        const bool panel = window.playerPage().studyPanel().isVisible();
        act(Qt::Key_I);
        QCOMPARE(window.playerPage().studyPanel().isVisible(), !panel);
        act(Qt::Key_Backspace);
        QVERIFY(window.showsLibrary());
        act(Qt::Key_Down);
        QVERIFY(window.libraryPage().grid().cards().front()->hasFocus());
        act(Qt::CTRL | Qt::Key_Q);
        QVERIFY(!window->isVisible());
    }

    void theListShowsTheWholeTable()
    {
        WindowUnderTest window;
        for (const InterfaceLanguage language : {InterfaceLanguage::Korean, InterfaceLanguage::English}) {
            window->settings().languages().button(int(language))->click();
            for (const QSize size : {QSize(800, 560), QSize(1280, 800)}) {
                window->resize(size);
                window.press(Qt::Key_F1);
                const KeysOverlay &list = *window->keysOverlay();
                QVERIFY(list.isVisible());
                QVERIFY(QRectF(window->rect()).contains(list.card()));
                for (const Key &key : window->keys().keys()) {
                    const QString meaning = QCoreApplication::translate("Keys", key.meaning);
                    const auto row = std::find_if(list.rows().begin(), list.rows().end(),
                                                  [&](const KeyRow &each) { return each.meaning == meaning; });
                    QVERIFY2(row != list.rows().end(), key.meaning);
                    if (language == InterfaceLanguage::Korean)
                        QVERIFY2(meaning != QLatin1String(key.meaning), key.meaning);
                    for (const QKeySequence &sequence : key.sequences)
                        QVERIFY2(key.shown || row->keys.contains(madang::nameOf(sequence)), key.meaning);
                    if (key.shown)
                        QVERIFY2(row->keys.contains(QCoreApplication::translate("Keys", key.shown)), key.meaning);
                }
                QList<QRectF> areas;
                for (size_t i = 0; i < list.rows().size(); ++i) {
                    QVERIFY2(list.card().contains(list.rowArea(i)), qPrintable(list.rows()[i].meaning));
                    // What touches does not overlap, whatever the last digit of a scaled edge is.
                    const QRectF inside = list.rowArea(i).adjusted(0.01, 0.01, -0.01, -0.01);
                    for (const QRectF &other : areas)
                        QVERIFY(!other.intersects(inside));
                    areas += list.rowArea(i);
                }
                window.press(Qt::Key_Escape);
                QVERIFY(!list.isVisible());
            }
        }
    }

    void namesOfKeys()
    {
        QCOMPARE(madang::nameOf(QKeySequence(Qt::Key_Right)), QStringLiteral("→"));
        QCOMPARE(madang::nameOf(QKeySequence(Qt::ALT | Qt::Key_Left)), QStringLiteral("Alt+←"));
        QCOMPARE(madang::nameOf(QKeySequence(Qt::Key_PageDown)), QStringLiteral("PgDn"));
        QCOMPARE(madang::nameOf(QKeySequence(Qt::Key_Return)), QStringLiteral("Enter"));
        QCOMPARE(madang::nameOf(QKeySequence(Qt::CTRL | Qt::Key_Comma)), QStringLiteral("Ctrl+,"));
        const auto nothing = [] {};
        const std::vector<KeyRow> rows = rowsOf({{{Qt::Key_Home}, "Ends", {}, nothing},
                                                 {{Qt::Key_End, Qt::Key_Return, Qt::Key_Enter}, "Ends", {}, nothing},
                                                 {{}, "Other", {}, {}, Key::Turn::Ours, "wheel"}});
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].keys, QStringList({QStringLiteral("Home"), QStringLiteral("End"), QStringLiteral("Enter")}));
        QCOMPARE(rows[1].keys, QStringList{QStringLiteral("wheel")});
    }

    /// A tooltip that names a key names one that works there.
    void buttonsNameKeysThatExist()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 3});
        int found = 0;
        for (const IconButton *button : window->findChildren<IconButton *>()) {
            if (button->key().isEmpty() || !button->isVisible())
                continue;
            const std::vector<Key> &keys = window->keys().keys();
            QVERIFY2(std::any_of(keys.begin(), keys.end(),
                                 [&](const Key &key) {
                                     return key.worksOn(scenePageName) && key.sequences.contains(button->key());
                                 }),
                     qPrintable(button->toolTip()));
            ++found;
        }
        QVERIFY(found >= 8);
    }

    /// Widgets may use keys for themselves, as text fields and sliders do; the window's own are in the table.
    void nothingElseKnowsKeysOfTheWindow()
    {
        const QStringList ownKeys{QStringLiteral("shell/keys_overlay.cpp"),     // any key closes it
                                  QStringLiteral("libraryview/scene_card.cpp"), // to the neighbours; Enter opens
                                  QStringLiteral("libraryview/continue_card.cpp")};
        static const QRegularExpression shortcut(QStringLiteral("\\bQShortcut\\b|\\bsetShortcut"));
        static const QRegularExpression handler(QStringLiteral("::keyPressEvent|ShortcutOverride"));
        QDirIterator files(QStringLiteral(MADANG_SOURCE_DIR "/app"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next(), name = path.section(QStringLiteral("/app/"), -1);
            const QString text = QString::fromUtf8(contentOf(path));
            if (name != u"widgets/key_dispatch.cpp")
                QVERIFY2(!text.contains(shortcut), qPrintable(name));
            const QString folder = name.section(u'/', 0, 0);
            if (QStringList({QStringLiteral("shell"), QStringLiteral("playerview"), QStringLiteral("stageview"),
                             QStringLiteral("libraryview")})
                    .contains(folder)
                && !ownKeys.contains(name))
                QVERIFY2(!text.contains(handler), qPrintable(name));
            ++read;
        }
        QVERIFY(read > 100);
    }
};

QTEST_MAIN(KeysTest)
#include "test_keys.moc"
