// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/theme.h"

#include <QTest>

#include <cmath>

using namespace madang;

namespace {

const ThemeName allThemes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastOfTones_data();
    void contrastOfTones();
    void contrastOfTexts_data();
    void contrastOfTexts();
    void printTellsTonesApartWithoutColour();
    void namesGoThereAndBack();
};

void TestTheme::contrastOfTones_data()
{
    QTest::addColumn<int>("themeName");
    QTest::addColumn<int>("toneName");
    for (ThemeName name : allThemes) {
        for (int tone = 0; tone < 8; ++tone)
            QTest::addRow("%s/%s", qPrintable(nameOf(name)), qPrintable(nameOf(Tone(tone)))) << int(name) << tone;
    }
}

void TestTheme::contrastOfTones()
{
    QFETCH(int, themeName);
    QFETCH(int, toneName);
    const Theme &shown = theme(ThemeName(themeName));
    const ToneColors &tone = shown.tone(Tone(toneName));
    QVERIFY2(contrast(tone.text, tone.fill) >= 4.5, qPrintable(QString::number(contrast(tone.text, tone.fill))));
    QVERIFY2(contrast(tone.text, shown.stage) >= 4.5, qPrintable(QString::number(contrast(tone.text, shown.stage))));
    QVERIFY2(contrast(tone.stroke, shown.stage) >= 3, qPrintable(QString::number(contrast(tone.stroke, shown.stage))));
    QVERIFY2(contrast(shown.ink, tone.fill) >= 4.5, "labels are written in ink on the fill");
    QVERIFY2(contrast(shown.muted, tone.fill) >= 4.5, "second labels are written in muted ink on the fill");
}

void TestTheme::contrastOfTexts_data()
{
    QTest::addColumn<int>("themeName");
    for (ThemeName name : allThemes)
        QTest::addRow("%s", qPrintable(nameOf(name))) << int(name);
}

void TestTheme::contrastOfTexts()
{
    QFETCH(int, themeName);
    const Theme &shown = theme(ThemeName(themeName));
    QCOMPARE(int(shown.name), themeName);
    for (const QColor &ground : {shown.stage, shown.panel}) {
        QVERIFY(contrast(shown.ink, ground) >= 4.5);
        QVERIFY(contrast(shown.muted, ground) >= 4.5);
        QVERIFY(contrast(shown.faint, ground) >= 3);
    }
    for (const QColor &ground : {shown.window, shown.hover, shown.accentTint}) {
        QVERIFY(contrast(shown.ink, ground) >= 4.5);
        QVERIFY(contrast(shown.muted, ground) >= 4.5);
    }
    QVERIFY(contrast(shown.accent, shown.panel) >= 4.5);
    QVERIFY(contrast(shown.accent, shown.accentTint) >= 4.5);
    QVERIFY(contrast(shown.onAccent, shown.accent) >= 4.5);
}

void TestTheme::printTellsTonesApartWithoutColour()
{
    const Theme &shown = theme(ThemeName::Print);
    std::vector<Hatch> hatches;
    for (const ToneColors &tone : shown.tones) {
        QCOMPARE(tone.fill.saturation(), 0);
        QCOMPARE(tone.stroke.saturation(), 0);
        QVERIFY(std::find(hatches.begin(), hatches.end(), tone.hatch) == hatches.end());
        hatches.push_back(tone.hatch);
    }
}

void TestTheme::namesGoThereAndBack()
{
    for (int tone = 0; tone < 8; ++tone)
        QCOMPARE(toneFromName(nameOf(Tone(tone))), std::optional(Tone(tone)));
    for (ThemeName name : allThemes)
        QCOMPARE(themeFromName(nameOf(name)), std::optional(name));
    QVERIFY(!toneFromName(u"pink"));
    QVERIFY(!toneFromName(u"Blue"));
    QVERIFY(!toneFromName(u""));
    QVERIFY(!themeFromName(u"sepia"));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "test_theme.moc"
