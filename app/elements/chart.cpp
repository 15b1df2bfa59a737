// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/blend.h"
#include "charts/chart_layout.h"
#include "charts/chart_picture.h"
#include "elementkit/labelled.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal labelGap = 10;
constexpr double mostNumber = 1e15;

struct ChartSize
{
    QSizeF natural;
    qreal least; ///< width
    qreal textSize;
};

ChartSize sizeOf(const State &state)
{
    const QString size = state.string(u"size", QStringLiteral("normal"));
    if (size == u"small")
        return {{480, 300}, 380, smallestText};
    if (size == u"large")
        return {{900, 520}, 560, 22};
    return {{640, 380}, 440, 20};
}

FieldSpec numbers(const char *key, const char *doc)
{
    FieldSpec field = field::make(key, FieldType::List, doc);
    field.itemType = FieldType::Number;
    field.min = -mostNumber;
    field.max = mostNumber;
    field.maxCount = 2000;
    return field;
}

FieldSpec content()
{
    using namespace field;
    FieldSpec categories = textList("categories", "Of bars: what stands at each place.", 0, 60);
    categories.maxCount = 64;
    FieldSpec lines = list("lines", "The lines, or the bars of one look, one after the other.",
                           {required(text("label", "What it is; in the legend when there are several.", 60)),
                            choice("tone", "In which tone; left out: each in another.",
                                   "plain|slate|blue|green|violet|amber|red|teal", ""),
                            choice("line", "dashed: drawn apart, such as a limit.", "solid|dashed", "solid"),
                            required(numbers("y", "One value for each x or category."))});
    lines.required = true;
    lines.minCount = 1;
    lines.maxCount = 8;
    FieldSpec decimals = number("decimals", "Digits after the point of y, where a value is told.", 0, 6, "0");
    decimals.type = FieldType::Integer;
    FieldSpec content =
        marked(make("chart", FieldType::Object, "What is drawn, or a binding to a series."), SceneMark::TakesSeries);
    content.fields = {
        choice("type", "How it is drawn; step: every value holds until the next.",
               "line|area|stacked-area|step|bar|stacked-bar", "line"),
        numbers("x", "Where the values stand, ascending; left out: 1, 2, 3 …"),
        categories,
        lines,
        text("xTitle", "Under the x axis, with its unit.", 60),
        text("yTitle", "Over the y axis, with its unit.", 60),
        decimals,
        number("top", "Where the y axis ends; left out: above the greatest value.", -mostNumber, mostNumber)};
    return content;
}

std::vector<double> numbersOf(const Values &values, QStringView key)
{
    std::vector<double> numbers;
    const Node *const list = values.node(key);
    if (!list || !list->isArray())
        return numbers;
    for (const Node &item : list->items)
        numbers.push_back(item.isNumber() ? item.number : 0);
    return numbers;
}

ChartData chartOf(const State &state)
{
    const Values written(state.node(u"chart"));
    ChartData chart;
    chart.type = chartTypeFromName(written.string(u"type")).value_or(ChartData::Type::Line);
    chart.x = numbersOf(written, u"x");
    if (const Node *const categories = written.node(u"categories"); categories && categories->isArray()) {
        for (const Node &category : categories->items)
            chart.categories.push_back(textOf(category));
    }
    chart.xTitle = written.text(u"xTitle");
    chart.yTitle = written.text(u"yTitle");
    chart.decimals = int(written.number(u"decimals", 0));
    if (written.has(u"top"))
        chart.top = written.number(u"top", 0);
    std::size_t places = 0;
    for (const Values &line : written.list(u"lines")) {
        const Tone usual = chart.lines.empty() ? state.tone(usualTone(0)) : usualTone(chart.lines.size());
        chart.lines.push_back({line.text(u"label"), toneFromName(line.string(u"tone")).value_or(usual),
                               line.string(u"line") == u"dashed", numbersOf(line, u"y")});
        places = std::max(places, chart.lines.back().y.size());
    }
    if (chart.x.empty()) {
        for (std::size_t i = 0; i < places; ++i)
            chart.x.push_back(double(i + 1));
    }
    return chart;
}

void drawHere(const Sketch &sketch, QPointF at, const ChartData &chart, const ChartPicture &drawn, double x,
              double share)
{
    const QRectF plot = drawn.plot.translated(at);
    const double along = (x - drawn.xLow) / (drawn.xHigh - drawn.xLow);
    if (!(along >= 0 && along <= share))
        return;
    const qreal left = plot.left() + along * plot.width();
    sketch.picture.line({left, plot.top()}, {left, plot.bottom()}, {sketch.theme.accent, 2, {6, 5}});
    const bool isStacked = chart.type == ChartData::Type::StackedArea;
    for (const ChartLine &line : chart.lines) {
        if (line.dashed || isStacked || line.y.empty() || line.y.size() < chart.x.size())
            continue;
        const double share = (valueAlong(chart.x, line.y, x, chart.type == ChartData::Type::Step) - drawn.yLow)
                             / (drawn.yHigh - drawn.yLow);
        if (!(share >= 0 && share <= 1))
            continue;
        QPainterPath dot;
        dot.addEllipse(QPointF(left, plot.bottom() - share * plot.height()), 7, 7);
        sketch.picture.fill(dot, sketch.theme.accent);
        sketch.picture.stroke(dot, {sketch.theme.stage, 2});
    }
}

/// Numbers as lines, areas or bars over axes. They grow as it arrives, and as its progress is set.
class ChartKind : public Kind
{
public:
    ChartKind()
    {
        using namespace field;
        FieldSpec size = sizeField();
        size.doc = QStringLiteral("How large it and its text are.");
        m_spec = {
            QStringLiteral("chart"),
            QStringLiteral("Numbers as lines, areas, stairs or bars over axes. It grows as it arrives, and as its "
                           "progress is set."),
            settable(content()),
            {settable(text("label", "A title over the chart.")),
             settable(number("progress",
                             "How much of it has grown, in percent: lines from the left, bars from the ground.", 0, 100,
                             "100")),
             settable(number("here", "Of lines over x: where somebody is, marked by an upright line and a dot.",
                             -mostNumber, mostNumber)),
             size},
            {},
            {},
            QStringLiteral(
                R"json({"stage":{"row":[{"id":"capacity","label":{"ko":"버전별 용량과 부하","en":"Capacity by version, and the load"},"progress":40,"chart":{"type":"area","x":[0,20,40,60,80,100,120],"xTitle":{"ko":"시간 (초)","en":"Time (s)"},"yTitle":{"ko":"건/초","en":"requests/s"},"lines":[{"label":{"ko":"v1의 용량","en":"Capacity of v1"},"tone":"blue","y":[400,400,300,200,100,0,0]},{"label":{"ko":"v2의 용량","en":"Capacity of v2"},"tone":"green","y":[0,0,100,200,300,400,400]},{"label":{"ko":"부하","en":"Load"},"tone":"red","line":"dashed","y":[320,320,320,320,320,320,320]}]}},{"id":"sizes","size":"small","label":{"ko":"헤더의 크기","en":"Sizes of headers"},"chart":{"type":"bar","categories":["TCP","IPv4",{"ko":"이더넷","en":"Ethernet"}],"yTitle":{"ko":"바이트","en":"Bytes"},"lines":[{"label":{"ko":"헤더","en":"Header"},"tone":"teal","y":[20,20,14]}]}}]},"steps":[{"title":{"ko":"용량이 옮겨 갑니다","en":"Capacity moves over"},"say":{"ko":"v1의 용량이 줄고 v2의 용량이 늘어납니다.","en":"The capacity of v1 falls as that of v2 rises."},"do":[{"set":"capacity","progress":100}]}]})json")};
    }

    const KindSpec &spec() const override { return m_spec; }
    bool stretches() const override { return true; }
    bool drawsPresence() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        const ChartSize size = sizeOf(node.written());
        Widths result{size.least, size.natural.width()};
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes)
                result.least = std::max(result.least, labelWidths(paragraphs(state, mode), size.natural.width()).least);
        }
        result.natural = std::max(result.natural, result.least);
        return result;
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        qreal label = 0;
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes)
                label = std::max(label, labelRoom(state, mode, width));
        }
        return label + sizeOf(node.written()).natural.height();
    }

    void draw(const Sketch &sketch) const override
    {
        drawHighlight(sketch.picture, roundedRect(sketch.rect.adjusted(-10, -10, 10, 10)), sketch.theme.accent,
                      sketch.highlight);
        const auto fade = sketch.picture.opacity(std::min(1.0, sketch.presence * 2));
        const qreal label = labelRoom(sketch.state, sketch.mode, sketch.rect.width());
        if (label > 0) {
            drawLabel(sketch, paragraphs(sketch.state, sketch.mode), Align::Start,
                      {sketch.rect.topLeft(), QSizeF(sketch.rect.width(), label - labelGap)},
                      sketch.theme.tone(Tone::Plain));
        }
        const ChartData chart = chartOf(sketch.state);
        const double share =
            std::clamp(sketch.state.number(u"progress", 100) / 100, 0.0, 1.0) * std::clamp(sketch.presence, 0.0, 1.0);
        const auto drawn = chartPicture(chart, look(sketch));
        const QPointF at = sketch.rect.topLeft() + QPointF(0, label);
        drawChart(sketch.picture, at, *drawn, chart.type, share);
        if (sketch.state.has(u"here") && chart.categories.empty())
            drawHere(sketch, at, chart, *drawn, sketch.state.number(u"here", 0), share);
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        const qreal label = labelRoom(sketch.state, sketch.mode, sketch.rect.width());
        if (label > 0)
            checkLabel(problems, paragraphs(sketch.state, sketch.mode), Align::Start,
                       {QPointF(), QSizeF(sketch.rect.width(), label - labelGap)});
        // Where legend and titles leave nothing for the lines, they are too long.
        const ChartData chart = chartOf(sketch.state);
        const ChartLook room = look(sketch);
        if (const QRectF plot = layOutChart(chart, room).plot;
            plot.height() < 4 * room.textSize || plot.width() < 6 * room.textSize)
            problems.push_back(
                {FitProblem::What::Cut, inMode(chart.lines.empty() ? chart.yTitle : chart.lines.front().label,
                                               sketch.mode, QStringLiteral(" · "))});
        return problems;
    }

private:
    static std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode)
    {
        return labelParagraphs(state.text(u"label"), {}, mode, {24, 19, true, false, Align::Start});
    }

    static qreal labelRoom(const State &state, LanguageMode mode, qreal width)
    {
        return state.text(u"label").isEmpty() ? 0
                                              : labelHeight(paragraphs(state, mode), Align::Start, width) + labelGap;
    }

    static ChartLook look(const Sketch &sketch)
    {
        const qreal label = labelRoom(sketch.state, sketch.mode, sketch.rect.width());
        return {&sketch.theme,
                sketch.mode,
                {sketch.rect.width(), sketch.rect.height() - label},
                sizeOf(sketch.state).textSize};
    }

    KindSpec m_spec;
};

} // namespace

const Kind &chartKind()
{
    static const ChartKind kind;
    return kind;
}

} // namespace madang
