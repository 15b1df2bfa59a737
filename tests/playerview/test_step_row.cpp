// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/step_row.h"

#include "picture/text.h"
#include "widgets/appearance.h"

#include <QTest>

using namespace madang;

class TestStepRow : public QObject
{
    Q_OBJECT

private slots:
    void hasRoomForItsTitleInEitherWeight()
    {
        // Inter's bold space and comma are narrower than its regular ones: at some widths only the regular title wraps.
        const QString title = QStringLiteral("더하고, 옮기고, 지웁니다");
        Appearance appearance;
        StepRow row(appearance, 10);
        row.setTitle(title);
        bool differed = false;
        for (int width = 140; width < 320; ++width) {
            const WrapOptions options{qreal(width - 48), Align::Start, 1.45};
            const qreal regular = wrap(title, {Font::Face::Sans, 13.5, false}, options).size.height();
            const qreal bold = wrap(title, {Font::Face::Sans, 13.5, true}, options).size.height();
            QVERIFY(row.heightForWidth(width) >= std::max(regular, bold) + 16);
            differed = differed || regular != bold;
        }
        QVERIFY(differed); // or the test would prove nothing
    }
};

QTEST_MAIN(TestStepRow)
#include "test_step_row.moc"
