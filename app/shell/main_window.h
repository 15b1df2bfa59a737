// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the library or a scene, the keys that work everywhere, and what is remembered.
#pragma once

#include "shell/interface_language.h"
#include "shell/open_request.h"
#include "widgets/appearance.h"
#include "widgets/preferences.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

#include <vector>

class QShortcut;
class QStackedWidget;

namespace madang {

class ExportDialog;
class KeysOverlay;
class LibraryPage;
class MessageCard;
class Notice;
class PlayerPage;
class SceneLibrary;
class SettingsPopover;
class StepCopier;
class TopBar;
struct ExportJob;
struct ExportSource;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `scenes`: the folder of the library; may be empty or missing.
    explicit MainWindow(const QString &scenes, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const OpenRequest &request);

    bool showsLibrary() const;
    LibraryPage &libraryPage() const { return *m_libraryPage; }
    PlayerPage &playerPage(); ///< made when first needed
    TopBar &topBar() const { return *m_topBar; }
    SettingsPopover &settings();
    Notice &notice() const { return *m_notice; }
    const KeysOverlay *keysOverlay() const { return m_keys; } ///< nullptr: never opened
    ExportDialog *exportDialog() const;                       ///< nullptr: not open
    const Appearance &appearance() const { return m_appearance; }
    Preferences &preferences() { return m_preferences; }
    bool isSettled() const { return m_settled; } ///< pictures are being drawn and the folder is watched
    const MessageCard *fontMessage() const { return m_fontMessage; } ///< nullptr: Hangul can be shown

public slots:
    void showLibrary();
    void chooseFile();
    void exportScenes(); ///< opens the export dialog: of the scene, or of the library
    void copyPicture();
    void printSteps(); ///< all steps of the scene, with a preview
    void nextTheme();
    void nextLanguage();
    void showKeys();
    void showSettings();
    void search();
    void toggleFullScreen();
    void escape(); ///< closes the uppermost thing: a card, the full screen, the scene

signals:
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKeys();
    void connectTopBar();
    void connectPlayer();
    void openFile(const QString &file, int step, const QStringList &settings = {});
    void titleScene();
    void applyPreferences();
    void applyTheme();
    void sayMissingFont();
    ExportSource exportSource();
    void print(QWidget *over, ExportJob job);

    Preferences m_preferences;
    Appearance m_appearance;
    InterfaceLanguageSwitch m_language;
    SceneLibrary *m_library;
    TopBar *m_topBar;
    MessageCard *m_fontMessage = nullptr;
    QStackedWidget *m_pages;
    LibraryPage *m_libraryPage;
    PlayerPage *m_playerPage = nullptr;
    KeysOverlay *m_keys = nullptr;
    SettingsPopover *m_settings = nullptr;
    Notice *m_notice;
    QPointer<QDialog> m_export;
    StepCopier *m_copier = nullptr; ///< made when first needed
    bool m_painted = false;
    bool m_settled = false;
    bool m_systemIsDark = false;
    Qt::WindowStates m_beforeFullScreen;
    std::vector<QShortcut *> m_sceneKeys; ///< those that only a scene has
};

} // namespace madang
