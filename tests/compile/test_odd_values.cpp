// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind with all that can be bound in it bound, at its ends and far beyond: whatever comes out of a model and what
// a script makes of it, there is a picture.
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/examples.h"
#include "compile/start_inputs.h"
#include "compile/vocabulary.h"
#include "models/any_inputs.h"
#include "models/catalog.h"
#include "picture/paint.h"
#include "timeline/draw.h"
#include "timeline/experiment_run.h"
#include "timeline/stage_fields.h"
#include "timeline/timeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double factors[] = {1, 1e300, -1e300};

/// The first object of that kind, changed.
bool changeFirst(QJsonValue &value, const QString &kind, const std::function<void(QJsonObject &)> &change)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue item = array[i];
            if (changeFirst(item, kind, change)) {
                array[i] = item;
                value = array;
                return true;
            }
        }
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        if (object.contains(kind)) {
            change(object);
            value = object;
            return true;
        }
        for (const QString &key : object.keys()) {
            QJsonValue member = object[key];
            if (changeFirst(member, kind, change)) {
                object[key] = member;
                value = object;
                return true;
            }
        }
    }
    return false;
}

/// A binding that a field takes; undefined: it takes none.
QJsonValue bindingFor(const FieldSpec &field, const ExperimentSpec &experiment, const QString &input, double factor)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
        return QJsonObject{{u"bind"_s, input}, {u"times"_s, factor}};
    case FieldType::Text:
    case FieldType::String:
        return QJsonObject{{u"bind"_s, u"{%1} {%1} {%1}"_s.arg(input)}};
    case FieldType::Boolean:
        return QJsonObject{{u"bind"_s, input}, {u"above"_s, 20}};
    case FieldType::Choice:
        return QJsonObject{{u"bind"_s, input},
                           {u"above"_s, 20},
                           {u"map"_s, QJsonObject{{u"yes"_s, field.choices.front()}, {u"no"_s, field.choices.back()}}}};
    case FieldType::Object:
        for (const ValueSpec &value : experiment.values) {
            if (is(field, SceneMark::TakesSeries) && value.kind == ValueSpec::Kind::Series)
                return QJsonObject{{u"bind"_s, value.name}};
        }
        return QJsonValue::Undefined;
    default:
        return QJsonValue::Undefined;
    }
}

/// The example of a kind, bound wherever it can be, as it stands and over the time of a run.
QString boundExample(const KindSpec &kind, double factor)
{
    QJsonObject scene = QJsonDocument::fromJson(kind.example.toUtf8()).object();
    const QString model =
        scene.contains(u"experiment"_s) ? scene[u"experiment"_s][u"model"_s].toString() : u"canary-deployment"_s;
    const ExperimentSpec &experiment = *vocabulary().experiment(model);
    const QString input = u"load"_s;
    scene[u"experiment"_s] = QJsonObject{{u"model"_s, model}, {u"step"_s, u"one"_s}};
    QJsonObject run{{u"run"_s, u"bound"_s}};
    QJsonValue stage = scene[u"stage"_s];
    changeFirst(stage, kind.name, [&](QJsonObject &element) {
        element[u"id"_s] = u"bound"_s;
        for (const FieldSpec *field : settableFields(kind)) {
            const QJsonValue binding = bindingFor(*field, experiment, input, factor);
            if (binding.isUndefined())
                continue;
            element[field->key] = binding;
            run[field->key] = binding;
        }
    });
    scene[u"stage"_s] = stage;
    scene.remove(u"links"_s);
    const QJsonObject text{{u"ko"_s, u"하나"_s}, {u"en"_s, u"One"_s}};
    QJsonArray actions;
    if (run.size() > 1)
        actions.append(run);
    scene[u"steps"_s] =
        QJsonArray{QJsonObject{{u"id"_s, u"one"_s}, {u"title"_s, text}, {u"say"_s, text}, {u"do"_s, actions}}};
    return QString::fromUtf8(QJsonDocument(scene).toJson());
}

} // namespace

class TestOddValues : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhateverComesOut_data();
    void drawsWhateverComesOut();
    void staysBounded();
    void bindsNotEndlessly();
};

/// A stranger's scene: sixty meters follow the run in every one of sixty steps, time and again.
void TestOddValues::staysBounded()
{
    QString meters, actions, steps;
    for (int i = 0; i < 60; ++i)
        meters += u"%1{\"meter\":\"M\",\"value\":0}"_s.arg(i ? u","_s : QString());
    for (int i = 0; i < 33; ++i)
        actions +=
            u"%1{\"run\":\"all/*\",\"value\":{\"bind\":\"evidence.z\"},\"for\":0.1}"_s.arg(i ? u","_s : QString());
    for (int i = 0; i < 60; ++i)
        steps += u"%1{\"id\":\"s%2\",\"title\":\"S\",\"say\":\"Say.\",\"do\":[%3]}"_s.arg(i ? u","_s : QString())
                     .arg(i)
                     .arg(actions);
    const QString scene =
        u"{\"experiment\":{\"model\":\"canary-deployment\",\"step\":\"s0\"},\"stage\":{\"id\":\"all\",\"grid\":[%1],"
        "\"columns\":10},\"steps\":[%2]}"_s.arg(meters, steps);
    Result<Script> script = exampleScene(scene, u"bounded"_s);
    QVERIFY2(script, script.problems.empty() ? "" : qPrintable(toString(script.problems.front())));
    const auto compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    std::size_t keys = 0;
    for (const PlacedElement &element : timeline.elements())
        keys += element.states.size();
    QVERIFY2(keys < 60000 + 60 * 60 * 33, qPrintable(QString::number(keys)));
    QCOMPARE(timeline.atStep(59).elements[1].state.now.number(u"value", 0),
             timeline.run()->number(u"evidence.z"_s, 1).value());
}

void TestOddValues::bindsNotEndlessly()
{
    QStringList boxes, rows; // 2,400 of them
    for (int i = 0; i < 60; ++i)
        boxes += u"{\"box\":{\"bind\":\"load\"}}"_s;
    for (int i = 0; i < 40; ++i)
        rows += u"{\"row\":[%1]}"_s.arg(boxes.join(u','));
    const auto script =
        exampleScene(u"{\"experiment\":{\"model\":\"canary-deployment\",\"step\":\"s\"},\"stage\":{\"column\":[%1]},"
                     "\"steps\":[{\"id\":\"s\",\"title\":\"S\",\"say\":\"Say.\"}]}"_s.arg(rows.join(u',')),
                     u"many"_s);
    QVERIFY(!script);
    QCOMPARE(script.problems.size(), size_t(1)); // told once
    QVERIFY2(script.problems.front().message.contains(u"2000"), qPrintable(script.problems.front().message));
}

void TestOddValues::drawsWhateverComesOut_data()
{
    QTest::addColumn<QString>("kind");
    for (const KindSpec &kind : vocabulary().kinds)
        QTest::newRow(qPrintable(kind.name)) << kind.name;
}

void TestOddValues::drawsWhateverComesOut()
{
    QFETCH(QString, kind);
    Random random(5);
    for (const double factor : factors) {
        const QString example = boundExample(*vocabulary().kind(kind), factor);
        Result<Script> script = exampleScene(example, u"odd"_s);
        QVERIFY2(script, qPrintable(script.problems.empty() ? example : toString(script.problems.front()) + example));
        const auto compiled = compile(std::move(*script));
        const Timeline &timeline = *compiled;
        std::vector<ModelInputs> all = sampleInputs(timeline.script());
        for (int i = 0; i < 4; ++i)
            all.push_back(anyInputs(all.front().spec(), random));
        for (const ModelInputs &inputs : all) {
            const auto run = compile(timeline, inputs);
            for (const double share : {0.3, 1.0}) {
                const double t = run->duration() * share;
                const LanguageMode mode = LanguageMode(random.integer(0, 2));
                const QImage image = toImage(draw(*run, run->at(t), theme(ThemeName::Dark), mode), QSize(192, 108));
                QCOMPARE(image.size(), QSize(192, 108));
            }
        }
        checkLayout(timeline); // whatever it says
    }
}

QTEST_MAIN(TestOddValues)
#include "test_odd_values.moc"
