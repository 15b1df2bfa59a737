// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every model, whatever it is about.
#include "base/east_asian.h"
#include "models/any_inputs.h"
#include "models/run_model.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

using In = ModelInput::Kind;
using Out = ModelOutput::Kind;

/// Names that Korean writes in Latin letters too.
const QRegularExpression &foreignWords()
{
    static const QRegularExpression words(u"\\b(GiB|MiB|MB|B|VM|VMs|VLAN|TCP|UDP|IP|IPv4|IPv6|TLS|MTU|MSS|FCS|DNS|TTL|"
                                          u"RFC|PKCE|CSRF|ID|S|S256|v1|v2|z|QEMU|Kubernetes|"
                                          "Argo|Rollouts|Canary|Traffic|Routing|state|nonce|aud|client_secret|code_"
                                          "verifier|code_challenge|redirect_uri|ms|"
                                          "Q|x|TLS)\\b"_s);
    return words;
}

QString latinLeftIn(QString text)
{
    text.remove(foreignWords());
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return latin.match(text).captured();
}

/// Empty: nothing is wrong.
QString fault(const Bilingual &text, const QString &what)
{
    if (text.ko.isEmpty() || text.en.isEmpty())
        return what + u" lacks a language"_s;
    if (hasHangul(text.en))
        return what + u": Hangul in English: "_s + text.en;
    if (!text.isNeutral() && !hasHangul(text.ko))
        return what + u": no Hangul in "_s + text.ko;
    if (!text.isNeutral() && !latinLeftIn(text.ko).isEmpty())
        return what + u": \"%1\" in %2"_s.arg(latinLeftIn(text.ko), text.ko);
    return {};
}

QString complaint(const ModelSpec &spec, const ModelRun &run)
{
    qsizetype numbers = 0, texts = 0, series = 0, states = 0;
    for (const ModelOutput &output : spec.outputs) {
        if (output.kind == Out::Number) {
            if (!run.numbers.contains(output.id)) {
                if (!output.mayLack)
                    return output.id + u" is missing"_s;
                continue;
            }
            ++numbers;
            if (!std::isfinite(run.numbers[output.id]) || (run.numbers[output.id] < 0 && output.id != u"extraErrors"))
                return u"%1 is %2"_s.arg(output.id).arg(run.numbers[output.id]);
            if (output.unit.en == u"%" && run.numbers[output.id] > 100 + 1e-9)
                return u"%1 is %2 %"_s.arg(output.id).arg(run.numbers[output.id]);
        } else if (output.kind == Out::Text) {
            ++texts;
            if (run.texts[output.id].ko.isEmpty() || run.texts[output.id].en.isEmpty())
                return output.id + u" is empty"_s;
        } else if (output.kind == Out::States) {
            ++states;
            const std::vector<int> is = run.states[output.id];
            if (is.size() != output.parts.size())
                return output.id + u" has not one state a part"_s;
            for (const int each : is) {
                if (each < 0 || std::size_t(each) >= output.states.size())
                    return output.id + u" has a state that is none"_s;
            }
        } else {
            ++series;
            const Series chart = run.series[output.id];
            if (chart.x.empty() || chart.x.size() > mostSeriesPoints || chart.y.size() != output.lines.size())
                return u"%1 has %2 points, %3 lines"_s.arg(output.id).arg(chart.x.size()).arg(chart.y.size());
            if (!output.categories.empty() && chart.x.size() != output.categories.size())
                return output.id + u" has not one point a category"_s;
            if (!std::is_sorted(chart.x.begin(), chart.x.end()))
                return output.id + u": x does not ascend"_s;
            for (const auto &line : chart.y) {
                if (line.size() != chart.x.size())
                    return output.id + u" has a line of another length"_s;
                for (const double y : line) {
                    if (!std::isfinite(y) || y < -1e-6 || (output.unit.en == u"%" && y > 100 + 1e-9))
                        return u"%1 has a point at %2"_s.arg(output.id).arg(y);
                }
            }
        }
    }
    // Nothing that the spec does not know.
    if (numbers != run.numbers.size() || texts != run.texts.size() || series != run.series.size()
        || states != run.states.size())
        return u"outputs that are not in the spec"_s;
    return {};
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

    static void addModels()
    {
        QTest::addColumn<const Model *>("model");
        for (const Model *model : allModels())
            QTest::newRow(qPrintable(model->spec.id)) << model;
    }

private slots:
    void names();
    void isSpecified_data() { addModels(); }
    void isSpecified();
    void speaksBoth_data() { addModels(); }
    void speaksBoth();
    void presets_data() { addModels(); }
    void presets();
    void holdsForAnyInputs_data() { addModels(); }
    void holdsForAnyInputs();
};

void TestCatalog::names()
{
    QSet<QString> ids;
    for (const Model *model : allModels()) {
        ids.insert(model->spec.id);
        QCOMPARE(modelNamed(model->spec.id), model);
    }
    QCOMPARE(ids.size(), qsizetype(allModels().size()));
    QVERIFY(ids.contains(u"canary-deployment"_s));
    QCOMPARE(modelNamed(u"canary"), nullptr);
}

void TestCatalog::isSpecified()
{
    QFETCH(const Model *, model);
    QSet<QString> ids;
    const QRegularExpression id(u"^[a-z][A-Za-z0-9]*$"_s);
    for (const ModelInput &input : model->spec.inputs) {
        QVERIFY2(id.match(input.id).hasMatch() && !ids.contains(input.id), qPrintable(input.id));
        ids.insert(input.id);
        if (input.kind == In::Text) {
            QVERIFY(acceptsText(input, input.fallbackText));
            continue;
        }
        QVERIFY2(input.min < input.max && input.step > 0, qPrintable(input.id));
        QCOMPARE(nearestValue(input, input.fallback), input.fallback);
        QVERIFY2(!input.logarithmic || input.min > 0, qPrintable(input.id));
        QCOMPARE(input.kind == In::Choice, !input.choices.empty());
        if (input.kind == In::Choice)
            QCOMPARE(input.max, double(input.choices.size()) - 1);
    }
    ids.clear();
    int headlines = 0;
    for (const ModelOutput &output : model->spec.outputs) {
        QVERIFY2(id.match(output.id).hasMatch() && !ids.contains(output.id), qPrintable(output.id));
        ids.insert(output.id);
        headlines += output.headline;
        QCOMPARE(output.kind == Out::Series, !output.lines.empty());
        QCOMPARE(output.kind == Out::States, !output.parts.empty());
        QCOMPARE(output.kind == Out::States, !output.states.empty());
        QVERIFY2(output.kind != Out::Series || !output.categories.empty() || !output.xLabel.isEmpty(),
                 qPrintable(output.id));
    }
    QVERIFY(headlines >= 1 && headlines <= 6);
    QVERIFY(!model->spec.sources.empty());
}

void TestCatalog::speaksBoth()
{
    QFETCH(const Model *, model);
    QStringList faults;
    const auto check = [&](const Bilingual &text, const QString &what, bool mayBeEmpty = false) {
        if (!mayBeEmpty || !text.isEmpty())
            faults += fault(text, what);
    };
    const auto checkAll = [&](const auto &named, const QString &what) {
        for (const auto &each : named)
            check(each.label, what + u'.' + each.id);
    };
    check(model->spec.title, u"title"_s);
    for (const ModelInput &input : model->spec.inputs) {
        check(input.label, input.id);
        check(input.doc, input.id + u".doc"_s);
        QVERIFY2(input.doc.ko.endsWith(u"니다."_s), qPrintable(input.doc.ko));
        QVERIFY2(input.doc.en.endsWith(u'.'), qPrintable(input.doc.en));
        check(input.unit, input.id + u".unit"_s, true);
        checkAll(input.choices, input.id);
    }
    for (const ModelOutput &output : model->spec.outputs) {
        check(output.label, output.id);
        check(output.unit, output.id + u".unit"_s, true);
        check(output.xLabel, output.id + u".x"_s, true);
        check(output.xUnit, output.id + u".xUnit"_s, true);
        checkAll(output.lines, output.id);
        checkAll(output.categories, output.id);
        checkAll(output.parts, output.id);
        checkAll(output.states, output.id);
    }
    checkAll(model->spec.presets, u"preset"_s);
    for (const Bilingual &source : model->spec.sources)
        check(source, u"source"_s);
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCatalog::presets()
{
    QFETCH(const Model *, model);
    QVERIFY(model->spec.presets.size() >= 3);
    QSet<QString> ids;
    for (const Preset &preset : model->spec.presets) {
        ids.insert(preset.id);
        const auto inputs = readPreset(model->spec, preset.id);
        QVERIFY2(inputs, qPrintable(preset.id));
        QVERIFY2(complaint(model->spec, model->run(*inputs)).isEmpty(), qPrintable(preset.id));
        // What is written of inputs is read again.
        QStringList written;
        for (const ModelInput &input : model->spec.inputs)
            written += input.id + u'=' + inputText(*inputs, input);
        const auto again = readInputs(model->spec, written);
        QVERIFY(again && *again == *inputs);
    }
    QCOMPARE(ids.size(), qsizetype(model->spec.presets.size()));
}

void TestCatalog::holdsForAnyInputs()
{
    QFETCH(const Model *, model);
    Random random(20260101);
    for (int i = 0; i < 2000; ++i) {
        const ModelInputs inputs = anyInputs(model->spec, random);
        const QStringList written = settingsOf(inputs);
        const ModelRun run = model->run(inputs);
        const QString wrong = complaint(model->spec, run);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" with "_s + written.join(u' ')));
        if (i % 100 == 0)
            QCOMPARE(model->run(inputs).numbers, run.numbers); // the same again
    }
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "test_catalog.moc"
