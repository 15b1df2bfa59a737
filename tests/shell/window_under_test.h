// SPDX-License-Identifier: GPL-3.0-or-later
// A window with scenes and settings of its own, which are gone with it. All in the header: only the tests know where
// their sources are.
#pragma once

#include "libraryview/library_page.h"
#include "playerview/player_page.h"
#include "shell/main_window.h"
#include "shell/pages.h"
#include "shell/window_keys.h"
#include "widgets/key_dispatch.h"
#include "widgets/style_sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Settings go to a folder of this object; an open window is closed with it.
class WindowUnderTest
{
public:
    /// `scenes`: copies of tests/shell/scenes are in the window's library; otherwise it has none.
    explicit WindowUnderTest(bool scenes = true);

    /// Closes the window and opens another one, as the next start of the program would.
    void restart();

    madang::MainWindow &operator*() const { return *m_window; }
    madang::MainWindow *operator->() const { return m_window.get(); }

    QString folder() const;                                                     ///< of the scenes
    QString file(const QString &id) const;                                      ///< of a scene
    QString path(const QString &name) const { return m_folder.filePath(name); } ///< anywhere in a temporary folder

    bool showsLibrary() const { return m_window->pageName() == madang::libraryPageName; }
    madang::LibraryPage &libraryPage() const;
    madang::PlayerPage &playerPage() const;

    void press(int key, Qt::KeyboardModifiers modifiers = {}); ///< into the window, wherever its focus is

private:
    void start();

    QTemporaryDir m_folder;
    QString m_scenes;
    std::unique_ptr<madang::MainWindow> m_window;
};

inline WindowUnderTest::WindowUnderTest(bool scenes) : m_scenes(m_folder.filePath(QStringLiteral("scenes")))
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(madang::interfaceFont());
    QDir().mkpath(m_scenes);
    const QDir source(QStringLiteral(TEST_SOURCE_DIR "/scenes"));
    QDirIterator files(source.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (scenes && files.hasNext()) {
        const QString from = files.next();
        const QString to = m_scenes + u'/' + source.relativeFilePath(from);
        QDir().mkpath(QFileInfo(to).path());
        QFile::copy(from, to);
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    }
    start();
}

inline void WindowUnderTest::start()
{
    m_window = std::make_unique<madang::MainWindow>(m_scenes);
    m_window->keys().setKeys(madang::windowKeys(*m_window));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isSettled());
}

inline void WindowUnderTest::restart()
{
    m_window->close();
    m_window.reset();
    start();
}

inline madang::LibraryPage &WindowUnderTest::libraryPage() const
{
    return static_cast<madang::LibraryPage &>(m_window->pageOf(madang::libraryPageName));
}

inline madang::PlayerPage &WindowUnderTest::playerPage() const
{
    return static_cast<madang::PlayerPage &>(m_window->pageOf(madang::scenePageName));
}

inline QString WindowUnderTest::folder() const
{
    return m_scenes;
}

inline QString WindowUnderTest::file(const QString &id) const
{
    QDirIterator files(m_scenes, {id + QStringLiteral(".json")}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

inline void WindowUnderTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
}

/// Replaces a file as editors do: a new file takes its name. False when that fails.
inline bool replaceFile(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In its middle, after it has been laid out.
inline void clickOn(QWidget *widget)
{
    QCoreApplication::processEvents();
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}
