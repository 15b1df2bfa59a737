// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/input_scale.h"

#include "base/random.h"
#include "models/catalog.h"

#include <QTest>

using namespace madang;

class InputScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void linearSteps()
    {
        const ModelInput input{.id = QStringLiteral("a"), .label = {}, .min = 1, .max = 1000, .step = 10};
        QCOMPARE(valueAt(input, 0), 1);
        QCOMPARE(valueAt(input, 1), 1000);
        QCOMPARE(valueAt(input, 0.5), 500);
        QCOMPARE(stepped(input, 1, 1), 10); // onto the round numbers
        QCOMPARE(stepped(input, 10, 1), 20);
        QCOMPARE(stepped(input, 15, -1), 10);
        QCOMPARE(stepped(input, 995, 1), 1000);
        QCOMPARE(stepped(input, 100, 10), 200);
    }

    void integersStayOnTheirGrid()
    {
        const ModelInput input{
            .id = QStringLiteral("a"), .label = {}, .kind = ModelInput::Kind::Integer, .min = 2, .max = 41, .step = 4};
        QCOMPARE(valueAt(input, 1), 38);
        QCOMPARE(stepped(input, 2, 1), 6);
        QCOMPARE(stepped(input, 2, -1), 2);
        QCOMPARE(stepped(input, 2, 10), 38);
    }

    void fractionsHaveNoRounding()
    {
        const ModelInput input{.id = QStringLiteral("a"), .label = {}, .min = 0, .max = 100, .step = 0.1};
        double value = 0;
        for (int i = 1; i <= 30; ++i) {
            value = stepped(input, value, 1);
            QCOMPARE(QString::number(value, 'g', 15), QString::number(i / 10.0, 'g', 15));
        }
    }

    void logarithmsAreRound()
    {
        const ModelInput input{.id = QStringLiteral("a"),
                               .label = {},
                               .kind = ModelInput::Kind::Integer,
                               .min = 1,
                               .max = 65535,
                               .step = 1,
                               .logarithmic = true};
        QCOMPARE(valueAt(input, 0.5), 256);
        QCOMPARE(valueAt(input, 0.9), 21600); // three digits
        QCOMPARE(nudged(input, 1, 1), 2);
        QCOMPARE(nudged(input, 1000, 1), 1120); // a hundredth of the way
        QCOMPARE(nudged(input, 65535, 1), 65535);
        QCOMPARE(nudged(input, 1, -1), 1);
    }

    void everyModelIsReachedFromEndToEnd()
    {
        Random random(11);
        for (const Model *model : allModels()) {
            for (const ModelInput &input : model->spec.inputs) {
                if (input.kind != ModelInput::Kind::Number && input.kind != ModelInput::Kind::Integer)
                    continue;
                QCOMPARE(valueAt(input, 0), input.min);
                QCOMPARE(valueAt(input, 1), nearestValue(input, input.max));
                double last = input.min;
                for (int i = 0; i <= 1000; ++i) {
                    const double value = valueAt(input, i / 1000.0);
                    QVERIFY(value >= last && value == nearestValue(input, value));
                    last = value;
                }
                for (int i = 0; i < 200; ++i) {
                    const double value = nearestValue(input, random.real(input.min, input.max));
                    QVERIFY(std::abs(shareOf(input, valueAt(input, shareOf(input, value))) - shareOf(input, value))
                            < 0.51);
                    QVERIFY(value == input.max || nudged(input, value, 1) > value || stepped(input, value, 1) == value);
                    QVERIFY(nudged(input, value, -1) <= value);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(InputScaleTest)
#include "test_input_scale.moc"
