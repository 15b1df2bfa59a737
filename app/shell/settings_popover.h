// SPDX-License-Identifier: GPL-3.0-or-later
// The few choices about the program itself, in a card under the button that opens it. They count at once.
#pragma once

#include "widgets/preferences.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace madang {

class Segmented;

class SettingsPopover : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsPopover(QWidget *parent);

    void openBelow(const QRect &anchor, const Preferences &preferences); ///< `anchor` in the parent's coordinates

    Segmented &languages() const { return *m_languages; }
    Segmented &themes() const { return *m_themes; }
    Segmented &motions() const { return *m_motions; }

signals:
    void languageChosen(InterfaceLanguage language);
    void themeChosen(std::optional<ThemeName> theme);
    void motionChosen(Motion motion);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *) override;
    void showEvent(QShowEvent *) override;

private:
    void label();

    QPointer<QWidget> m_before; ///< had the focus
    Segmented *m_languages, *m_themes, *m_motions;
    QLabel *m_languageLabel, *m_themeLabel, *m_motionLabel;
};

} // namespace madang
