// SPDX-License-Identifier: GPL-3.0-or-later
// The window under a real window manager: focus, full screen and keys as they come through X. The program starts a
// server and a window manager of its own and then itself as a client of them.
#include "shell/window_under_test.h"

#include "exportview/export_dialog.h"
#include "exportview/preview_pane.h"
#include "libraryview/library_page.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "playerview/transport_bar.h"
#include "script/script.h"
#include "shell/top_bar.h"
#include "stageview/pointed_stage.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>

#include <cstdio>

using namespace madang;

class RealWindowTest : public QObject
{
    Q_OBJECT

private slots:
    /// The window manager needs a moment before it gives windows the focus.
    void initTestCase()
    {
        for (int i = 0; i < 40; ++i) {
            QWidget probe;
            probe.show();
            if (QTest::qWaitForWindowActive(&probe, 500))
                return;
        }
        QFAIL("The window manager activates no window.");
    }

    void theFocusIsVisibleAndMoves()
    {
        WindowUnderTest window;
        QVERIFY(window->isActiveWindow());
        QTest::keyClick(window->windowHandle(), Qt::Key_Down);
        auto *card = window.libraryPage().grid().cards().front();
        QTRY_VERIFY(card->hasFocus());
        const QImage with = card->grab().toImage();
        window.libraryPage().setFocus();
        QVERIFY(!card->hasFocus());
        QVERIFY(card->grab().toImage() != with); // the ring
        QSet<QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
            visited.insert(QApplication::focusWidget());
        }
        QVERIFY(visited.size() >= 8);
        QVERIFY(!visited.contains(nullptr));
    }

    void keysThroughTheWindow()
    {
        WindowUnderTest window;
        QWindow *handle = window->windowHandle();
        QTest::keyClick(handle, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window->topBar().search().hasFocus());
        for (const char letter : {'t', 'c', 'p'})
            QTest::keyClick(handle, letter);
        QCOMPARE(window->topBar().search().text(), QStringLiteral("tcp"));
        QTest::keyClick(handle, Qt::Key_Return);
        QTest::keyClick(handle, Qt::Key_Return);
        QTRY_VERIFY(!window.showsLibrary());
        Player &player = window->scene().player();
        QCOMPARE(window->scene().script()->id, QStringLiteral("handshake"));
        QTest::keyClick(handle, Qt::Key_Right);
        QTRY_COMPARE(player.status().step, 1);
        QTest::keyClick(handle, Qt::Key_Space);
        QTRY_VERIFY(!player.status().playing);
        QTest::keyClick(handle, Qt::Key_Escape);
        QTRY_VERIFY(window.showsLibrary());
    }

    void theExportDialogHasTheKeysWhileItIsOpen()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("handshake"), 2});
        QTest::keyClick(window->windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window->exportDialog() && window->exportDialog()->isActiveWindow());
        ExportDialog &dialog = *window->exportDialog();
        const int step = window->scene().status().step;
        const ThemeName theme = window->appearance().theme().name;
        QTest::keyClick(dialog.windowHandle(), Qt::Key_T); // a key of the window below
        QTest::keyClick(dialog.windowHandle(), Qt::Key_PageDown);
        QTRY_COMPARE(dialog.preview().step(), step + 1);
        QCOMPARE(window->scene().status().step, step);
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")),
                                 30000);
        QVERIFY(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
        QCOMPARE(window->appearance().theme().name, theme);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QVERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
        QTRY_COMPARE(window->exportDialog(), nullptr);
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window->windowHandle(), Qt::Key_Right);
        QTRY_COMPARE(window->scene().status().step, step + 1);
    }

    void theFullScreenIsTheWholeScreen()
    {
        WindowUnderTest window;
        window->resize(1024, 700);
        window->open({QStringLiteral("handshake"), 2});
        QTest::qWait(50);
        const QSize before = window->size();
        QTest::keyClick(window->windowHandle(), Qt::Key_F11);
        QTRY_COMPARE(window->size(), window->screen()->size());
        QTRY_VERIFY(window.playerPage().stageAlone());
        QVERIFY(window->isActiveWindow());
        QTRY_COMPARE(window.playerPage().stage().size(), window->screen()->size());
        QTest::keyClick(window->windowHandle(), Qt::Key_Left);
        QCOMPARE(window->scene().status().step, 0);
        // What is seen is the stage, from edge to edge.
        QTRY_COMPARE(window->screen()->grabWindow(0).toImage().pixelColor(2, 2), window->appearance().theme().stage);
        QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
        QTRY_COMPARE(window->size(), before);
        QTRY_VERIFY(window.playerPage().transport().isVisible());
        QVERIFY(!window.showsLibrary());
    }

    void theSettingsCloseWithAClickBeside()
    {
        WindowUnderTest window;
        QTest::keyClick(window->windowHandle(), Qt::Key_Comma, Qt::ControlModifier);
        QWidget *popover = window->findChild<QWidget *>(QStringLiteral("popover"));
        QTRY_VERIFY(popover && popover->isVisible());
        QVERIFY(popover->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, {30, window->height() - 30});
        QTRY_VERIFY(!popover->isVisible());
    }
};

namespace {

constexpr const char *childMark = "MADANG_TEST_HAS_WINDOW_MANAGER";

/// Starts the server, the window manager and this program again with them; its exit code.
int runWithWindowManager(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("openbox")).isEmpty()) {
        std::puts("SKIP: Xvfb and openbox are not installed, so there is no window manager to test with.");
        return 0;
    }
    QProcess server;
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                  QStringLiteral("1600x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray display;
    while (!display.contains('\n') && server.waitForReadyRead(20000))
        display += server.readAllStandardOutput();
    if (display.trimmed().isEmpty()) {
        std::fprintf(stderr, "Xvfb does not start: %s\n", server.readAllStandardError().constData());
        return 1;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.trimmed()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QLatin1String(childMark), QStringLiteral("1"));
    QProcess manager;
    manager.setProcessEnvironment(environment);
    manager.start(QStringLiteral("openbox"), QStringList());
    manager.waitForStarted();
    QProcess self;
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    self.waitForFinished(110000);
    const bool ended = self.state() == QProcess::NotRunning;
    for (QProcess *process : {&self, &manager, &server}) {
        process->terminate();
        if (!process->waitForFinished(3000))
            process->kill();
    }
    return ended && self.exitStatus() == QProcess::NormalExit ? self.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(childMark))
        return runWithWindowManager(argc, argv);
    QApplication application(argc, argv);
    RealWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_real_window.moc"
