// SPDX-License-Identifier: GPL-3.0-or-later
// What layout takes bindings for: the values that need the most room.
#include "compile/bound_values.h"
#include "compile/start_inputs.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"

#include <QTest>

#include <algorithm>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestRoomiest : public QObject
{
    Q_OBJECT

private slots:
    /// 53 and 99 have as many digits, but not as many squares.
    void theRoomiestNumberIsTheLargest()
    {
        const QByteArray scene = R"({"format": 1, "title": "T", "experiment": {"model": "vm-vs-container", "step": "s"},
            "stage": {"row": [{"id": "u", "units": [{"label": "VM", "count": {"bind": "fit"}}]}]},
            "steps": [{"id": "s", "title": "S", "say": "Say."}]})";
        const Result<Script> script = readScript(scene, u"test.json"_s, vocabulary());
        QVERIFY(script && script->bindings.size() == 1);
        auto samples = std::make_shared<SampleRuns>();
        double largest = 0;
        for (const ModelInputs &inputs : sampleInputs(*script)) {
            samples->runs.emplace_back(inputs);
            largest = std::max(largest, samples->runs.back().number(u"fit"_s, 1).value_or(0));
        }
        std::reverse(samples->runs.begin(), samples->runs.end());
        QCOMPARE(roomiest(samples, Language::English)(script->bindings.front(), 1).number, largest);
    }
};

QTEST_MAIN(TestRoomiest)
#include "test_roomiest.moc"
