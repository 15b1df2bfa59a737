// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment is: its inputs, its outputs, its worked examples and a pure function between them, all as data
// from which controls, charts, tables and commands follow. Not concerned with where numbers are typed or drawn.
#pragma once

#include "base/language.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <limits>
#include <vector>

namespace madang {

/// A thing with a name, such as a choice or a line of a chart.
struct Named
{
    QString id;
    Bilingual label;
    QString tone = {}; ///< of a line: "blue" …, by meaning as on the stage; empty: in turn
};

struct ModelInput
{
    enum class Kind {
        Number,  ///< any number from min to max
        Integer, ///< min, min + step, min + 2 step … max
        Toggle,  ///< 0 off, 1 on
        Choice,  ///< the index of one of `choices`
        Text,    ///< characters of `allowed`, minLength to maxLength of them
    };

    QString id; ///< unique in the model; the key of `--set`
    Bilingual label;
    Bilingual doc = {}; ///< one sentence
    Kind kind = Kind::Number;
    Bilingual unit = {}; ///< as in "GiB", "%"; empty: none
    double min = 0;
    double max = 1;
    double step = 1;          ///< one move of its control
    double fallback = 0;      ///< its value when nobody says anything
    bool logarithmic = false; ///< equal ways on its control are equal factors; min is above 0
    std::vector<Named> choices = {};
    QString fallbackText = {};
    QString allowed = {}; ///< the inside of a regular expression's character class
    int minLength = 0;
    int maxLength = 0;
};

/// What a part can be, such as "stopped".
struct ModelState
{
    enum class Tone { Neutral, Good, Warning, Bad };

    QString id;
    Bilingual label;
    Tone tone = Tone::Neutral;
};

struct ModelOutput
{
    enum class Kind {
        Number,
        Text,
        Series, ///< one chart: `lines` over a common x
        States, ///< each of `parts` is in one of `states`
    };
    enum class Chart { Line, Area, StackedArea, Bar, StackedBar, Step };

    QString id; ///< unique in the model
    Bilingual label;
    Kind kind = Kind::Number;
    Bilingual unit = {};   ///< of a number, or of a series' y; empty: none
    int decimals = 0;      ///< as many are shown; of a number, or of a series' y
    bool headline = false; ///< belongs to the few that are shown large
    bool mayLack = false;  ///< of a number: has no value for some inputs (the time at which nothing happens)
    Chart chart = Chart::Line;
    Bilingual xLabel = {};
    Bilingual xUnit = {};
    std::vector<Named> lines = {};
    std::vector<Named> categories = {}; ///< of a bar chart: what stands at x = 0, 1, 2 …; empty: x is a number
    std::vector<Named> parts = {};
    std::vector<ModelState> states = {};
};

/// Values for some of the inputs, written as for `--set`: numbers as "0.5", toggles "on" or "off", choices by id.
struct Preset
{
    QString id;
    Bilingual label;
    std::vector<std::pair<QString, QString>> values = {}; ///< the others keep their fallback
};

struct ModelSpec
{
    QString id;
    Bilingual title;
    std::vector<ModelInput> inputs;
    std::vector<ModelOutput> outputs;
    std::vector<Preset> presets;
    std::vector<Bilingual> sources; ///< where the formulas and constants come from

    const ModelInput *input(QStringView id) const;   ///< null: there is none
    const ModelOutput *output(QStringView id) const; ///< null: there is none
    const Preset *preset(QStringView id) const;      ///< null: there is none
};

/// One value for each input of a model; always within their ranges. Reading what people write is readInputs().
/// Asking for an input that the model has not is a programmer's error.
class ModelInputs
{
public:
    /// All at their fallbacks. The spec must outlive this; those of the catalog live for ever.
    explicit ModelInputs(const ModelSpec &spec);

    const ModelSpec &spec() const { return *m_spec; }

    double number(QStringView id) const;
    int integer(QStringView id) const; ///< also the index of a choice
    bool on(QStringView id) const;
    const QString &text(QStringView id) const;

    /// Brings the value into the range, and onto the grid of an integer. Not for texts.
    void set(QStringView id, double value);
    /// A text that breaks the rules of its input is a programmer's error.
    void setText(QStringView id, const QString &text);

    bool operator==(const ModelInputs &other) const;

private:
    std::size_t index(QStringView id) const;

    const ModelSpec *m_spec;
    std::vector<double> m_numbers; ///< by the order of the inputs
    std::vector<QString> m_texts;
};

/// Lines over a common x, which ascends (a step chart may have the same x twice in a row, for an edge).
struct Series
{
    std::vector<double> x;
    std::vector<std::vector<double>> y; ///< one a line of the output, each as long as x
};

constexpr std::size_t mostSeriesPoints = 2000;

/// What came out, by the ids of the outputs. All numbers are finite; one that its inputs have no value for is not
/// there.
struct ModelRun
{
    QHash<QString, double> numbers;
    QHash<QString, Bilingual> texts;
    QHash<QString, Series> series;
    QHash<QString, std::vector<int>> states; ///< for each part of the output the index of its state
};

struct Model
{
    ModelSpec spec;
    /// Pure and deterministic, well below a millisecond. The inputs are those of this model.
    ModelRun (*run)(const ModelInputs &inputs) = nullptr;
};

/// The value nearest to `value` that the input can have; not for texts.
double nearestValue(const ModelInput &input, double value);

/// Whether the text is one the input takes.
bool acceptsText(const ModelInput &input, const QString &text);

} // namespace madang
