// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top: what the page in front has it show, and always the narration language, the theme, the settings,
// the keys and the export. It only says what somebody wants.
#pragma once

#include "base/language.h"
#include "widgets/page.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace madang {

class Appearance;
class Crumb;
class IconButton;
class Segmented;
class TextButton;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setState(const TopBarState &state); ///< of the page in front

    QLineEdit &search() const { return *m_search; }
    Segmented &languages() const { return *m_languages; }
    TextButton &backButton() const { return *m_back; }
    IconButton &themeButton() const { return *m_theme; }
    IconButton &settingsButton() const { return *m_settings; }
    IconButton &panelButton() const { return *m_panel; }
    IconButton &exportButton() const { return *m_export; }

signals:
    void searched(const QString &words);
    void searchEntered(); ///< Enter or Down in the search
    void backWanted();
    void modeWanted(LanguageMode mode);
    void themeWanted();
    void settingsWanted();
    void keysWanted();
    void panelWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void label();

    const Appearance &m_appearance;
    QWidget *m_brand;
    QLineEdit *m_search;
    TextButton *m_back;
    Crumb *m_crumb;
    Segmented *m_languages;
    IconButton *m_theme, *m_settings, *m_keys, *m_panel, *m_export;
    QWidget *m_leftSpace, *m_rightSpace;
};

} // namespace madang
