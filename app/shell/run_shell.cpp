// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/run_shell.h"

#include "base/locations.h"
#include "base/resident_memory.h"
#include "picture/font_file.h"
#include "shell/main_window.h"
#include "shell/window_keys.h"
#include "widgets/key_dispatch.h"
#include "widgets/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTextStream>
#include <QThreadPool>

namespace madang {

int runShell(int &argc, char **argv, const OpenRequest &request)
{
    QApplication application(argc, argv);
    readFontSettingsAhead();
    QApplication::setApplicationName(QStringLiteral("madang"));
    QApplication::setDesktopFileName(QStringLiteral("org.madang.Madang"));
    // One look on every system: the theme is ours.
    QApplication::setStyle(QStringLiteral("fusion"));
    const QFont font = interfaceFont();
    QApplication::setFont(font);
    // Qt lists all the fonts there are when the first text is measured: beside the reading of the library, then.
    QThreadPool::globalInstance()->start([font] { (void)QFontDatabase::hasFamily(font.family()); });
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.madang.Madang.png")));

    MainWindow window(scenesFolder());
    window.keys().setKeys(windowKeys(window));
    if (qEnvironmentVariableIsSet("MADANG_BENCH_FIRST_PAINT")) {
        QObject::connect(&window, &MainWindow::firstPainted, &application, [] {
            QTextStream(stdout) << "first-paint " << residentMegabytes() << Qt::endl;
            QApplication::exit(0);
        });
    }
    window.open(request);
    window.show();
    return QApplication::exec();
}

} // namespace madang
