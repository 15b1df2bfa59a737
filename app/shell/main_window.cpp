// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "exportview/export_dialog.h"
#include "library/scene_library.h"
#include "picture/text.h"
#include "shell/keys_overlay.h"
#include "shell/pages.h"
#include "shell/settings_popover.h"
#include "shell/top_bar.h"
#include "widgets/icon_button.h"
#include "widgets/key_dispatch.h"
#include "widgets/message_card.h"
#include "widgets/notice.h"
#include "widgets/page.h"
#include "widgets/segmented.h"
#include "widgets/style_sheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace madang {

MainWindow::MainWindow(const QString &scenes, QWidget *parent) :
    QMainWindow(parent), m_library(new SceneLibrary(scenes, this)),
    m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    setMinimumSize(800, 560);
    setAcceptDrops(true);
    applyPreferences();

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(m_appearance);
    m_pages = new QStackedWidget;
    column->addWidget(m_topBar);
    if (sansFamily().isEmpty()) {
        m_fontMessage = new MessageCard(m_appearance, MessageCard::Kind::Problem);
        column->addWidget(m_fontMessage);
        connect(m_fontMessage, &MessageCard::closed, m_fontMessage, &QWidget::hide);
        sayMissingFont();
    }
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_notice = new Notice(m_appearance, this);
    m_keys = new KeyDispatch(this);

    connectTopBar();
    connect(&m_appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
    connect(&m_appearance, &Appearance::modeChanged, this, &MainWindow::showState);
    for (const auto signal : {&Appearance::themeChanged, &Appearance::modeChanged, &Appearance::reducedMotionChanged})
        connect(&m_appearance, signal, this, &MainWindow::lookAtScene);
    connect(&m_typedStep, &TypedStep::said, m_notice, &Notice::say);
    lookAtScene();
    turnTo(pageKinds().front().name);
    if (!restoreGeometry(m_preferences.geometry()))
        resize(1440, 900);
}

MainWindow::~MainWindow()
{
    // It still writes into the preferences when it closes.
    delete m_export;
}

void MainWindow::applyPreferences()
{
    const InterfaceLanguage language = m_preferences.interfaceLanguage();
    m_language.use(language == InterfaceLanguage::Korean    ? Language::Korean
                   : language == InterfaceLanguage::English ? Language::English
                                                            : InterfaceLanguageSwitch::ofSystem());
    m_appearance.setTheme(m_preferences.theme().value_or(m_systemIsDark ? ThemeName::Dark : ThemeName::Light));
    // Who has never chosen gets what a study group reads: Korean where the system is Korean, else English.
    m_appearance.setMode(m_preferences.narration().value_or(
        InterfaceLanguageSwitch::ofSystem() == Language::Korean ? LanguageMode::Korean : LanguageMode::English));
    const Motion motion = m_preferences.motion();
    m_appearance.setReducedMotion(
        motion == Motion::Reduced
        || (motion == Motion::System && style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0));
    applyTheme();
}

void MainWindow::applyTheme()
{
    setPalette(madang::palette(m_appearance.theme()));
    setStyleSheet(madang::styleSheet(m_appearance.theme()));
}

/// The scene is shown as everything else is.
void MainWindow::lookAtScene()
{
    m_scene.setTheme(m_appearance.theme().name);
    m_scene.setMode(m_appearance.mode());
    m_scene.player().setReducedMotion(m_appearance.reducedMotion());
}

void MainWindow::sayMissingFont()
{
    m_fontMessage->setMessage(
        tr("No installed font has Hangul"),
        {tr("Korean text shows as empty boxes. Install the package fonts-noto-cjk and start the program again.")});
    m_fontMessage->setClosable(tr("Close"));
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::searched, this, [this](const QString &words) { page().search(words); });
    connect(m_topBar, &TopBar::searchEntered, this, [this] { page().showFound(); });
    connect(m_topBar, &TopBar::panelWanted, this, [this] { page().toggleSidePanel(); });
    connect(m_topBar, &TopBar::backWanted, this, &MainWindow::back);
    connect(m_topBar, &TopBar::modeWanted, this, [this](LanguageMode mode) {
        m_preferences.setNarration(mode);
        m_appearance.setMode(mode);
    });
    connect(m_topBar, &TopBar::themeWanted, this, &MainWindow::nextTheme);
    connect(m_topBar, &TopBar::settingsWanted, this, &MainWindow::showSettings);
    connect(m_topBar, &TopBar::keysWanted, this, &MainWindow::showKeys);
    connect(m_topBar, &TopBar::exportWanted, this, &MainWindow::exportScenes);
}

void MainWindow::connectPage(Page &page)
{
    connect(&page, &Page::changed, this, [this, shown = &page] {
        if (shown == m_pages->currentWidget())
            showState();
    });
    connect(&page, &Page::said, m_notice, &Notice::say);
    connect(&page, &Page::backWanted, this, &MainWindow::back);
    connect(&page, &Page::fullScreenWanted, this, &MainWindow::toggleFullScreen);
    connect(&page, &Page::linkWanted, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(&page, &Page::sceneWanted, this, [this](const QString &scene) {
        scene.isEmpty() ? chooseFile() : open({scene, 0});
    });
}

Page &MainWindow::page() const
{
    return *static_cast<Page *>(m_pages->currentWidget());
}

Page &MainWindow::pageOf(const QString &name)
{
    Page *&page = m_pageByName[name];
    for (const PageKind &kind : pageKinds()) {
        if (page || kind.name != name)
            continue;
        page = kind.make({m_appearance, m_preferences, *m_library, m_scene});
        m_pages->addWidget(page);
        connectPage(*page);
        if (m_settled)
            page->settle();
    }
    Q_ASSERT(page);
    return *page;
}

void MainWindow::turnTo(const QString &name)
{
    Page &next = pageOf(name);
    if (name != m_pageName) {
        if (!m_pageName.isEmpty())
            page().leave();
        m_typedStep.clear();
        m_pageName = name;
        m_pages->setCurrentWidget(&next);
        m_keys->setPage(name);
        next.enter();
        next.setFullScreen(isFullScreen());
        showState();
    }
    next.setFocus();
}

/// What the page in front has the window say of it.
void MainWindow::showState()
{
    m_topBar->setState(page().topBar());
    const QString program = QStringLiteral("마당 Madang");
    const Bilingual title = page().title();
    const Language language = m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean;
    setWindowTitle(title.isEmpty() ? program : QStringLiteral("%1 – %2").arg(title.in(language), program));
}

SettingsPopover &MainWindow::settings()
{
    if (m_settings)
        return *m_settings;
    m_settings = new SettingsPopover(this);
    connect(m_settings, &SettingsPopover::languageChosen, this, [this](InterfaceLanguage language) {
        m_preferences.setInterfaceLanguage(language);
        applyPreferences();
    });
    connect(m_settings, &SettingsPopover::themeChosen, this, [this](std::optional<ThemeName> theme) {
        m_preferences.setTheme(theme);
        applyPreferences();
    });
    connect(m_settings, &SettingsPopover::motionChosen, this, [this](Motion motion) {
        m_preferences.setMotion(motion);
        applyPreferences();
    });
    return *m_settings;
}

void MainWindow::open(const OpenRequest &request)
{
    if (request.scene.isEmpty())
        return;
    const SceneEntry *entry = m_library->scene(request.scene);
    if (entry)
        openFile(entry->file, request.step, request.settings);
    else if (QFileInfo::exists(request.scene) || request.scene.endsWith(QStringLiteral(".json")))
        openFile(request.scene, request.step, request.settings);
    else
        m_notice->say(tr("There is no scene “%1”").arg(request.scene));
}

void MainWindow::openFile(const QString &file, int step, const QStringList &settings)
{
    const SceneEntry *entry = m_library->sceneOfFile(file);
    const Place place = m_memory.begin(entry ? entry->id : QFileInfo(file).absoluteFilePath());
    m_typedStep.clear();
    m_scene.open(file, {step - 1, settings, place});
    turnTo(scenePageName);
}

void MainWindow::back()
{
    const QString &first = pageKinds().front().name;
    if (m_pageName == first)
        return;
    if (isFullScreen())
        toggleFullScreen();
    turnTo(first);
}

void MainWindow::chooseFile()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a scene"), m_library->folder(), tr("Scenes (*.json)"));
    if (!file.isEmpty())
        openFile(file, 0);
}

void MainWindow::nextTheme()
{
    const ThemeName next = ThemeName((int(m_appearance.theme().name) + 1) % 4);
    m_preferences.setTheme(next);
    m_appearance.setTheme(next);
}

void MainWindow::nextLanguage()
{
    const LanguageMode next = LanguageMode((int(m_appearance.mode()) + 1) % 3);
    m_preferences.setNarration(next);
    m_appearance.setMode(next);
}

void MainWindow::showKeys()
{
    if (!m_keysOverlay)
        m_keysOverlay = new KeysOverlay(m_appearance, m_keys->keys(), this);
    m_keysOverlay->isVisible() ? m_keysOverlay->hide() : m_keysOverlay->open();
}

void MainWindow::showSettings()
{
    SettingsPopover &popover = settings();
    if (popover.isVisible()) {
        popover.hide();
        return;
    }
    IconButton &button = m_topBar->settingsButton();
    popover.openBelow({button.mapTo(this, QPoint()), button.size()}, m_preferences);
}

void MainWindow::search()
{
    back();
    m_topBar->search().setFocus(Qt::ShortcutFocusReason);
    m_topBar->search().selectAll();
}

void MainWindow::toggleFullScreen()
{
    if (isFullScreen()) {
        setWindowState(m_beforeFullScreen & ~Qt::WindowFullScreen);
    } else {
        m_beforeFullScreen = windowState();
        setWindowState(windowState() | Qt::WindowFullScreen);
    }
}

void MainWindow::escape()
{
    if (m_keysOverlay && m_keysOverlay->isVisible())
        m_keysOverlay->hide();
    else if (m_settings && m_settings->isVisible())
        m_settings->hide();
    else if (isFullScreen())
        toggleFullScreen();
    else
        page().escape();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        // A window manager may end it, too.
        page().setFullScreen(isFullScreen());
        showState();
    } else if (event->type() == QEvent::LanguageChange && m_fontMessage) {
        sayMissingFont();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_preferences.setGeometry(saveGeometry());
    if (m_export)
        m_export->close();
    m_preferences.sync();
    event->accept();
}

namespace {

/// The scene among what is dragged, if there is just one file and it may be one.
QString sceneFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    return file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!sceneFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = sceneFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file, 0);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // After this frame has reached the screen: what the first look can do without.
    QTimer::singleShot(0, this, [this] {
        emit firstPainted();
        QTimer::singleShot(0, this, [this] {
            for (Page *each : std::as_const(m_pageByName))
                each->settle();
            m_library->watch();
            m_settled = true;
        });
    });
}

} // namespace madang
