// SPDX-License-Identifier: GPL-3.0-or-later
// The window: its pages one at a time, the bar above them, what lies over them, and the scene that is open. What a page
// shows and does is the page's own.
#pragma once

#include "player/open_scene.h"
#include "player/typed_step.h"
#include "shell/interface_language.h"
#include "shell/open_request.h"
#include "shell/scene_memory.h"
#include "widgets/appearance.h"
#include "widgets/preferences.h"

#include <QDialog>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace madang {

class ExportDialog;
class KeyDispatch;
class KeysOverlay;
class MessageCard;
class Notice;
class Page;
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
    void turnTo(const QString &name); ///< brings the page of that name to the front

    const QString &pageName() const { return m_pageName; }
    Page &page() const;                ///< in front
    Page &pageOf(const QString &name); ///< of pageKinds(); made when first needed
    OpenScene &scene() { return m_scene; }
    TypedStep &typedStep() { return m_typedStep; }
    TopBar &topBar() const { return *m_topBar; }
    SettingsPopover &settings();
    Notice &notice() const { return *m_notice; }
    KeyDispatch &keys() const { return *m_keys; }
    const KeysOverlay *keysOverlay() const { return m_keysOverlay; } ///< nullptr: never opened
    ExportDialog *exportDialog() const;                              ///< nullptr: not open
    const Appearance &appearance() const { return m_appearance; }
    Preferences &preferences() { return m_preferences; }
    bool isSettled() const { return m_settled; } ///< pictures are being drawn and the folder is watched
    const MessageCard *fontMessage() const { return m_fontMessage; } ///< nullptr: Hangul can be shown

public slots:
    void back(); ///< to the first page
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
    void escape(); ///< closes the uppermost thing: a card, the full screen; else it is the page's

signals:
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectTopBar();
    void connectPage(Page &page);
    void openFile(const QString &file, int step, const QStringList &settings = {});
    void showState();
    void applyPreferences();
    void applyTheme();
    void lookAtScene();
    void sayMissingFont();
    ExportSource exportSource() const;
    void print(QWidget *over, ExportJob job);

    Preferences m_preferences;
    Appearance m_appearance;
    InterfaceLanguageSwitch m_language;
    SceneLibrary *m_library;
    OpenScene m_scene;
    SceneMemory m_memory{m_scene, m_preferences};
    TypedStep m_typedStep{m_scene.player()};
    TopBar *m_topBar;
    MessageCard *m_fontMessage = nullptr;
    QStackedWidget *m_pages;
    QHash<QString, Page *> m_pageByName; ///< those that were needed
    QString m_pageName;
    KeyDispatch *m_keys;
    KeysOverlay *m_keysOverlay = nullptr;
    SettingsPopover *m_settings = nullptr;
    Notice *m_notice;
    QPointer<QDialog> m_export;
    StepCopier *m_copier = nullptr; ///< made when first needed
    bool m_painted = false;
    bool m_settled = false;
    bool m_systemIsDark = false;
    Qt::WindowStates m_beforeFullScreen;
};

} // namespace madang
