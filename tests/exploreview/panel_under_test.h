// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with an experiment, shown at the width it has beside a stage. All in the header.
#pragma once

#include "exploreview/explore_panel.h"
#include "models/catalog.h"
#include "models/model.h"
#include "widgets/appearance.h"
#include "widgets/style_sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

struct PanelUnderTest
{
    explicit PanelUnderTest(QStringView id, madang::LanguageMode mode = madang::LanguageMode::English) :
        model(*madang::modelNamed(id))
    {
        appearance.setMode(mode);
        experiment.model = &model;
        panel.resize(320, 900);
    }

    void start()
    {
        panel.setExperiment(experiment, madang::ModelInputs(model.spec));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }

    template<class T>
    T *control(QStringView id) const
    {
        return qobject_cast<T *>(panel.control(id));
    }

    /// Whatever was changed by hand has been told.
    static void settle()
    {
        QTest::qWait(1);
        QCoreApplication::processEvents();
    }

    void press(madang::ExplorePanel::Button which) const
    {
        QAbstractButton *button = panel.button(which);
        QVERIFY(button);
        button->click();
        settle();
    }

    madang::ModelRun run() const { return model.run(*panel.inputs()); }

    const madang::Model &model;
    madang::Appearance appearance;
    madang::ExperimentSetup experiment;
    madang::ExplorePanel panel{appearance};
};

/// As the program looks: sizes in tests are those that people see.
inline void dressForTests()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(madang::interfaceFont());
    qApp->setStyleSheet(madang::styleSheet(madang::theme(madang::ThemeName::Light)));
}
