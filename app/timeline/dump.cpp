// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dump.h"

#include "elements/catalog.h"
#include "models/read_inputs.h"
#include "timeline/stage_fields.h"
#include "timeline/timeline.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace madang {

namespace {

constexpr double bend = 5;         ///< pixels a way may be off its told points; the rounding of a corner is less
constexpr qsizetype mostTold = 12; ///< longer lists of numbers are told by their ends and their sum
constexpr double seenFrom = 0.005; ///< fainter is not on the stage

/// Halves are usual, they come from centring; just below them both neighbours of a half round alike, whatever the last
/// bit of it.
double roundedTo(double value, double unit)
{
    const double rounded = std::floor(value / unit + 0.501) * unit;
    return rounded == 0 ? 0 : rounded; // never "-0"
}

QString whole(double value)
{
    return QString::number(qint64(roundedTo(value, 1)));
}

QString tenths(double value)
{
    return QString::number(roundedTo(value, 0.1), 'f', 1);
}

QString share(double value)
{
    return QString::number(roundedTo(value, 0.001), 'g', 4);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString point(QPointF point)
{
    return whole(point.x()) + u',' + whole(point.y());
}

QString place(const QRectF &rect)
{
    return point(rect.topLeft()) + u' ' + whole(rect.width()) + u'x' + whole(rect.height());
}

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'\n', QLatin1String("\\n"));
    return u'"' + escaped + u'"';
}

QString inMode(const Bilingual &text, LanguageMode mode)
{
    return quoted(inMode(text, mode, QStringLiteral(" / ")));
}

/// A word that needs no quotes.
bool isPlain(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("-_.:/#").contains(c);
    });
}

bool isText(const Node &node)
{
    return node.isObject() && !node.members.empty()
           && std::all_of(node.members.begin(), node.members.end(),
                          [](const Node::Member &member) { return member.key == u"ko" || member.key == u"en"; });
}

QString toldBriefly(const std::vector<Node> &numbers)
{
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0,
                                       [](double so_far, const Node &node) { return so_far + node.number; });
    return QStringLiteral("[%1 numbers, %2 to %3, sum %4]")
        .arg(QString::number(numbers.size()), number(numbers.front().number), number(numbers.back().number),
             QString::number(sum, 'g', 5));
}

QString value(const Node &node, LanguageMode mode)
{
    QStringList parts;
    switch (node.type) {
    case Node::Type::Null:
        return QStringLiteral("null");
    case Node::Type::Boolean:
        return node.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Node::Type::Number:
        return number(node.number);
    case Node::Type::String:
        return isPlain(node.string) ? node.string : quoted(node.string);
    case Node::Type::Array:
        if (qsizetype(node.items.size()) > mostTold
            && std::all_of(node.items.begin(), node.items.end(), [](const Node &item) { return item.isNumber(); }))
            return toldBriefly(node.items);
        for (const Node &item : node.items)
            parts.append(value(item, mode));
        return u'[' + parts.join(QLatin1String(", ")) + u']';
    case Node::Type::Object:
        if (isText(node))
            return inMode(textOf(node), mode);
        for (const Node::Member &member : node.members)
            parts.append(member.key + u'=' + value(member.value, mode));
        return u'{' + parts.join(QLatin1String(", ")) + u'}';
    }
    return {};
}

/// Fields by which an element is arranged: where it stands says as much. Ids, children and whether it is there are told
/// otherwise.
bool isToldByThePlace(const FieldSpec &field)
{
    static const QStringList arranging = {
        QStringLiteral("id"),    QStringLiteral("hidden"), QStringLiteral("grow"),    QStringLiteral("at"),
        QStringLiteral("turn"),  QStringLiteral("nudge"),  QStringLiteral("gap"),     QStringLiteral("justify"),
        QStringLiteral("pad"),   QStringLiteral("radius"), QStringLiteral("columns"), QStringLiteral("shape"),
        QStringLiteral("leave"), QStringLiteral("enter"),
    };
    return is(field, SceneType::Elements) || arranging.contains(field.key);
}

/// One line: a thing and what is said of it.
class Line
{
public:
    Line(int depth, LanguageMode mode) : m_mode(mode), m_text(QString(2 * depth, u' ')) {}

    Line &operator<<(const QString &word)
    {
        m_text += (m_text.isEmpty() || m_text.endsWith(u' ') ? QString() : QStringLiteral(" ")) + word;
        return *this;
    }

    void say(const QString &key, const QString &value) { *this << key + u'=' + value; }

    /// The field as it stands, when anybody has ever said it.
    void say(const FieldSpec &field, const State &state)
    {
        const QString told = valueOf(field, state);
        if (!told.isEmpty())
            say(field.key, told);
    }

    /// The content of an element, under the name of its kind.
    void sayContent(const FieldSpec &field, const State &state)
    {
        const QString told = valueOf(field, state);
        if (!told.isEmpty())
            *this << told;
    }

    void strength(const QString &key, double value, double usual)
    {
        if (const QString told = share(value); told != share(usual))
            say(key, told);
    }

    QString text() const { return m_text + u'\n'; }

private:
    QString valueOf(const FieldSpec &field, const State &state) const
    {
        const Node *node = isToldByThePlace(field) ? nullptr : state.node(field.key);
        if (!node)
            return {};
        if (node->isNumber()) // which may be on its way
            return number(state.number(field.key, node->number));
        if (node->isString() && field.type == FieldType::Text)
            return quoted(node->string);
        return value(*node, m_mode);
    }

    LanguageMode m_mode;
    QString m_text;
};

/// The points at which a way bends, and its ends.
std::vector<QPointF> bends(const std::vector<QPointF> &way)
{
    // Of whole pixels, so that the choice is the same wherever it is made.
    std::vector<QPointF> points;
    for (const QPointF &at : way)
        points.emplace_back(roundedTo(at.x(), 1), roundedTo(at.y(), 1));
    if (points.size() < 3)
        return points;
    const QPointF along = points.back() - points.front();
    const double length = std::hypot(along.x(), along.y());
    size_t farthest = 0;
    double most = bend;
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF off = points[i] - points.front();
        const double distance =
            length > 0 ? std::abs(along.x() * off.y() - along.y() * off.x()) / length : std::hypot(off.x(), off.y());
        if (distance > most) {
            most = distance;
            farthest = i;
        }
    }
    if (farthest == 0)
        return {points.front(), points.back()};
    std::vector<QPointF> result = bends({points.begin(), points.begin() + std::ptrdiff_t(farthest) + 1});
    const std::vector<QPointF> rest = bends({points.begin() + std::ptrdiff_t(farthest), points.end()});
    result.insert(result.end(), rest.begin() + 1, rest.end());
    return result;
}

class StepDump
{
public:
    StepDump(const Timeline &timeline, LanguageMode mode, int step) :
        m_timeline(timeline), m_mode(mode), m_index(step), m_moment(timeline.atStep(step))
    {}

    QString text()
    {
        head();
        elements();
        links();
        flows();
        dots();
        tokens();
        return m_text;
    }

private:
    Line line(int depth) const { return Line(depth, m_mode); }
    void add(const Line &line) { m_text += line.text(); }

    void head()
    {
        const Step &step = m_timeline.script().steps.at(size_t(m_index));
        const StepTime &time = m_timeline.steps().at(size_t(m_index));
        add(line(0) << QStringLiteral("step") << QString::number(m_index + 1) << inMode(step.title, m_mode)
                    << QStringLiteral("from") << tenths(time.start) << QStringLiteral("still") << tenths(time.settled)
                    << QStringLiteral("to") << tenths(time.end));
        if (!step.say.isEmpty())
            add(line(1) << QStringLiteral("say") << inMode(step.say, m_mode));
        add(line(1) << QStringLiteral("camera") << place(m_moment.camera));
    }

    void elements()
    {
        static const std::vector<FieldSpec> common = commonElementFields();
        std::vector<int> depths;
        for (size_t i = 0; i < m_moment.elements.size(); ++i) {
            const PlacedElement &placed = m_timeline.elements()[i];
            const ElementMoment &now = m_moment.elements[i];
            depths.push_back(placed.parent < 0 ? 1 : depths[size_t(placed.parent)] + 1);
            if (now.visible < seenFrom)
                continue;
            const KindSpec &spec = *placed.element->kind;
            Line told = line(depths.back());
            told << spec.name << placed.element->id << place(rectAt(placed, now));
            told.sayContent(spec.content, now.state.now);
            for (const FieldSpec &field : spec.fields)
                told.say(field, now.state.now);
            for (const FieldSpec &field : common)
                told.say(field, now.state.now);
            told.strength(QStringLiteral("opacity"), now.visible, 1);
            told.strength(QStringLiteral("dim"), now.dim, 0);
            told.strength(QStringLiteral("highlight"), now.highlight, 0);
            add(told);
        }
    }

    void links()
    {
        for (size_t i = 0; i < m_moment.links.size(); ++i) {
            const PlacedLink &placed = m_timeline.links()[i];
            const LinkMoment &now = m_moment.links[i];
            if (now.presence < seenFrom)
                continue;
            const Route route = placed.route.moved(now.fromOffset, now.toOffset);
            Line told = line(1);
            told << QStringLiteral("link") << placed.id;
            for (const QPointF &at : bends(route.points()))
                told << point(at);
            told.say(QStringLiteral("from"), idOf(placed.from));
            told.say(QStringLiteral("to"), idOf(placed.to));
            for (const FieldSpec &field : linkFields())
                told.say(field, now.state.now);
            if (!now.state.now.text(u"label").isEmpty())
                told.say(QStringLiteral("labelAt"), point(route.labelAt));
            told.strength(QStringLiteral("opacity"), now.presence, 1);
            told.strength(QStringLiteral("dim"), now.dim, 0);
            told.strength(QStringLiteral("highlight"), now.highlight, 0);
            add(told);
        }
    }

    void flows()
    {
        for (const Flow &flow : m_timeline.flows()) {
            if (m_moment.time <= flow.start || m_moment.time > flow.end)
                continue;
            double all = 0;
            for (const FlowPath &path : flow.paths)
                all += path.weight;
            for (const FlowPath &path : flow.paths) {
                QStringList way, tones;
                for (const int link : path.links)
                    way.append(m_timeline.links()[size_t(link)].id);
                for (const Tone tone : path.tones)
                    tones.append(nameOf(tone));
                Line told = line(1);
                told << QStringLiteral("flow") << way.join(u'+');
                told.say(QStringLiteral("rate"), number(flow.rate));
                told.strength(QStringLiteral("share"), all > 0 ? path.weight / all : 1, 1);
                told.strength(QStringLiteral("fail"), path.failShare, 0);
                told.say(QStringLiteral("tones"), tones.join(u','));
                add(told);
            }
        }
    }

    /// How many requests are on their way; where follows from the flows.
    void dots()
    {
        if (m_moment.dots.empty())
            return;
        const auto failed =
            std::count_if(m_moment.dots.begin(), m_moment.dots.end(), [](const Dot &dot) { return dot.failed; });
        Line told = line(1);
        told << QStringLiteral("dots");
        told.say(QStringLiteral("count"), QString::number(m_moment.dots.size()));
        if (failed > 0)
            told.say(QStringLiteral("failed"), QString::number(failed));
        add(told);
    }

    void tokens()
    {
        for (const Token &token : m_moment.tokens) {
            if (token.opacity < seenFrom)
                continue;
            Line told = line(1);
            told << QStringLiteral("token") << point(token.at) << inMode(token.look->text, m_mode);
            if (token.look->tone)
                told.say(QStringLiteral("tone"), nameOf(*token.look->tone));
            if (token.lost)
                told.say(QStringLiteral("lost"), QStringLiteral("true"));
            told.strength(QStringLiteral("opacity"), token.opacity, 1);
            add(told);
        }
    }

    QString idOf(int element) const { return m_timeline.elements()[size_t(element)].element->id; }

    const Timeline &m_timeline;
    LanguageMode m_mode;
    int m_index;
    Moment m_moment;
    QString m_text;
};

} // namespace

QString dump(const Timeline &timeline, LanguageMode mode, const std::vector<int> &steps)
{
    const Script &script = timeline.script();
    QString text = QStringLiteral("scene %1, %2, %3 steps, %4 s\n")
                       .arg(script.id, code(mode), QString::number(script.steps.size()), tenths(timeline.duration()));
    if (timeline.run())
        text += QStringLiteral("run ") + settingsOf(timeline.run()->inputs()).join(u' ') + u'\n';
    for (const int step : steps)
        text += u'\n' + StepDump(timeline, mode, step).text();
    return text;
}

QString dump(const Timeline &timeline, LanguageMode mode)
{
    std::vector<int> steps(timeline.steps().size());
    std::iota(steps.begin(), steps.end(), 0);
    return dump(timeline, mode, steps);
}

} // namespace madang
