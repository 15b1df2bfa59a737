// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/compare_dumps.h"

#include <QHash>
#include <QPoint>
#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Field
{
    QString key, value;
};

/// One line of a step: an element, a link, a flow, a token, the camera.
struct Thing
{
    QString kind, name; ///< of a token its text
    QString parent;     ///< the name of what it stands in; empty: nothing
    std::vector<QPoint> points;
    std::optional<QSize> size;
    QString text; ///< quoted; empty: none
    std::vector<Field> fields;

    QString field(const QString &key) const
    {
        for (const Field &field : fields) {
            if (field.key == key)
                return field.value;
        }
        return {};
    }
};

struct StepText
{
    QString title;
    double start = 0, settled = 0, end = 0;
    QString say;
    std::vector<Thing> things;
};

struct DumpText
{
    QStringList head;
    std::vector<StepText> steps;
};

/// The words of a line: spaces within quotes and brackets do not part them.
QStringList words(const QString &line)
{
    QStringList result;
    QString word;
    bool quoted = false, escaped = false;
    int depth = 0;
    for (const QChar c : line) {
        if (c == u' ' && !quoted && depth == 0) {
            if (!word.isEmpty())
                result.append(std::exchange(word, {}));
            continue;
        }
        word += c;
        if (quoted) {
            quoted = escaped || c != u'"';
            escaped = !escaped && c == u'\\';
        } else {
            quoted = c == u'"';
            depth += (c == u'[' || c == u'{') - (c == u']' || c == u'}');
        }
    }
    if (!word.isEmpty())
        result.append(word);
    return result;
}

Thing thingFrom(const QStringList &words)
{
    static const QRegularExpression point(u"^(-?[0-9]+),(-?[0-9]+)$"_s), size(u"^([0-9]+)x([0-9]+)$"_s),
        field(u"^([A-Za-z]+)=(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    Thing thing;
    thing.kind = words.constFirst();
    for (const QString &word : words.mid(1)) {
        if (const auto match = point.match(word); match.hasMatch())
            thing.points.emplace_back(match.captured(1).toInt(), match.captured(2).toInt());
        else if (const auto match = size.match(word); match.hasMatch() && !thing.points.empty() && !thing.size)
            thing.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        else if (const auto match = field.match(word); match.hasMatch())
            thing.fields.push_back({match.captured(1), match.captured(2)});
        else if (thing.points.empty() && thing.name.isEmpty())
            thing.name = word;
        else
            thing.text += (thing.text.isEmpty() ? QString() : u" "_s) + word;
    }
    if (thing.name.isEmpty() && !thing.text.isEmpty())
        thing.name = std::exchange(thing.text, {}).remove(u'"');
    return thing;
}

DumpText read(const QString &text)
{
    DumpText dump;
    std::vector<QString> nested; // names, by depth
    std::set<QString> names;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = words(line);
        if (parts.constFirst() == u"step") {
            StepText step;
            step.title = parts.value(2);
            step.start = parts.value(4).toDouble();
            step.settled = parts.value(6).toDouble();
            step.end = parts.value(8).toDouble();
            dump.steps.push_back(step);
            names.clear();
            continue;
        }
        if (dump.steps.empty()) {
            dump.head.append(line);
            continue;
        }
        StepText &step = dump.steps.back();
        if (parts.constFirst() == u"say") {
            step.say = parts.value(1);
            continue;
        }
        Thing thing = thingFrom(parts);
        // Tokens may say the same, and so have no name of their own.
        for (int n = 2; !names.insert(thing.kind + u' ' + thing.name).second; ++n)
            thing.name = thing.name.section(u'#', 0, 0) + u'#' + QString::number(n);
        const auto depth = size_t(line.indexOf(parts.constFirst()) / 2);
        nested.resize(depth);
        thing.parent = nested.empty() ? QString() : nested.back();
        nested.push_back(thing.name);
        step.things.push_back(std::move(thing));
    }
    return dump;
}

QString called(const Thing &thing)
{
    return thing.name.isEmpty() ? u"the "_s + thing.kind : thing.kind + u" `"_s + thing.name + u'`';
}

QString wayFrom(QPoint before, QPoint after)
{
    const QPoint by = after - before;
    QStringList parts;
    if (by.x() != 0)
        parts.append(u"%1 px %2"_s.arg(std::abs(by.x())).arg(by.x() > 0 ? u"right"_s : u"left"_s));
    if (by.y() != 0)
        parts.append(u"%1 px %2"_s.arg(std::abs(by.y())).arg(by.y() > 0 ? u"down"_s : u"up"_s));
    return parts.join(u" and "_s);
}

QString growth(QSize before, QSize after)
{
    const QSize by = after - before;
    QStringList parts;
    if (by.width() != 0)
        parts.append(u"%1 px %2"_s.arg(std::abs(by.width())).arg(by.width() > 0 ? u"wider"_s : u"narrower"_s));
    if (by.height() != 0)
        parts.append(u"%1 px %2"_s.arg(std::abs(by.height())).arg(by.height() > 0 ? u"higher"_s : u"lower"_s));
    return parts.join(u" and "_s);
}

QString told(const std::vector<QPoint> &points)
{
    QStringList parts;
    for (const QPoint &at : points)
        parts.append(u"%1,%2"_s.arg(at.x()).arg(at.y()));
    return parts.join(u' ');
}

QPoint pointFrom(const QString &text)
{
    return {text.section(u',', 0, 0).toInt(), text.section(u',', 1, 1).toInt()};
}

/// By how much all of it is elsewhere; nothing when some of it is elsewhere by another way.
std::optional<QPoint> shift(const Thing &before, const Thing &after)
{
    if (before.points.size() != after.points.size() || before.points.empty())
        return std::nullopt;
    const QPoint by = after.points.front() - before.points.front();
    for (size_t i = 1; i < before.points.size(); ++i) {
        if (after.points[i] - before.points[i] != by)
            return std::nullopt;
    }
    return by;
}

class StepChanges
{
public:
    StepChanges(const StepText &before, const StepText &after) : m_before(before), m_after(after) {}

    QStringList all()
    {
        if (m_before.title != m_after.title)
            m_changes.append(u"its title was %1, is %2"_s.arg(m_before.title, m_after.title));
        times();
        if (m_before.say != m_after.say)
            m_changes.append(u"its narration was %1, is %2"_s.arg(m_before.say, m_after.say));
        for (const Thing &thing : m_before.things) {
            const Thing *now = same(m_after, thing);
            if (!now)
                m_changes.append(called(thing) + u" is gone"_s);
            else
                compare(thing, *now);
        }
        for (const Thing &thing : m_after.things) {
            if (!same(m_before, thing))
                m_changes.append(called(thing) + u" is new"_s);
        }
        order();
        return m_changes;
    }

private:
    /// Elements have their names in common whatever their kind; links, flows and tokens have names of their own.
    static bool areSame(const Thing &a, const Thing &b)
    {
        const auto isElement = [](const Thing &thing) {
            return thing.kind != u"link" && thing.kind != u"flow" && thing.kind != u"token" && thing.kind != u"camera"
                   && thing.kind != u"dots";
        };
        return a.name == b.name && (a.kind == b.kind || (isElement(a) && isElement(b)));
    }

    static const Thing *same(const StepText &step, const Thing &thing)
    {
        const auto found = std::find_if(step.things.begin(), step.things.end(),
                                        [&](const Thing &other) { return areSame(thing, other); });
        return found == step.things.end() ? nullptr : &*found;
    }

    /// How long it moves and how long it is still: that it begins later follows from the steps before.
    void times()
    {
        const auto compare = [this](const QString &what, double before, double after) {
            if (std::abs(before - after) > 0.15) // each is the difference of two rounded ones
                m_changes.append(
                    u"%1 %2 s, was %3 s"_s.arg(what, QString::number(after, 'f', 1), QString::number(before, 'f', 1)));
        };
        compare(u"it moves for"_s, m_before.settled - m_before.start, m_after.settled - m_after.start);
        compare(u"it lasts"_s, m_before.end - m_before.start, m_after.end - m_after.start);
    }

    void compare(const Thing &before, const Thing &after)
    {
        if (before.kind != after.kind)
            m_changes.append(u"`%1` is a %2, was a %3"_s.arg(after.name, after.kind, before.kind));
        if (before.parent != after.parent)
            m_changes.append(u"%1 stands in `%2`, was in `%3`"_s.arg(called(after), after.parent, before.parent));
        way(before, after);
        if (before.size && after.size && *before.size != *after.size)
            m_changes.append(u"%1 is %2"_s.arg(called(after), growth(*before.size, *after.size)));
        if (before.text != after.text)
            m_changes.append(
                u"text of %1 was %2, is %3"_s.arg(called(after), orNothing(before.text), orNothing(after.text)));
        for (const Field &field : before.fields) {
            const QString now = after.field(field.key);
            if (field.key == u"labelAt" && !now.isEmpty() && now != field.value)
                m_changes.append(
                    u"label of %1 moved %2"_s.arg(called(after), wayFrom(pointFrom(field.value), pointFrom(now))));
            else if (field.key != u"labelAt" && now != field.value)
                m_changes.append(
                    u"%1 of %2 was %3, is %4"_s.arg(field.key, called(after), field.value, orNothing(now)));
        }
        for (const Field &field : after.fields) {
            if (field.key != u"labelAt" && before.field(field.key).isEmpty())
                m_changes.append(u"%1 of %2 was nothing, is %3"_s.arg(field.key, called(after), field.value));
        }
    }

    void way(const Thing &before, const Thing &after)
    {
        if (before.points == after.points)
            return;
        if (const auto by = shift(before, after)) {
            if (movesAlong(after, *by))
                return;
            m_changes.append(u"%1 moved %2"_s.arg(called(after), wayFrom({}, *by)));
        } else if (before.points.size() == 2 && after.points.size() > 2) {
            m_changes.append(u"%1 now bends: %2, was %3"_s.arg(called(after), told(after.points), told(before.points)));
        } else if (before.points.size() > 2 && after.points.size() == 2) {
            m_changes.append(
                u"%1 is straight now: %2, was %3"_s.arg(called(after), told(after.points), told(before.points)));
        } else {
            m_changes.append(
                u"%1 runs another way: %2, was %3"_s.arg(called(after), told(after.points), told(before.points)));
        }
    }

    /// What it stands in has moved as far.
    bool movesAlong(const Thing &thing, QPoint by) const
    {
        if (thing.parent.isEmpty())
            return false;
        const auto container = [&](const StepText &step) {
            return std::find_if(step.things.begin(), step.things.end(),
                                [&](const Thing &other) { return other.name == thing.parent && other.size; });
        };
        const auto was = container(m_before), is = container(m_after);
        return was != m_before.things.end() && is != m_after.things.end() && shift(*was, *is) == by;
    }

    /// What lies on what follows from it.
    void order()
    {
        QStringList before, after;
        for (const Thing &thing : m_before.things) {
            if (same(m_after, thing))
                before.append(thing.name);
        }
        for (const Thing &thing : m_after.things) {
            if (same(m_before, thing))
                after.append(thing.name);
        }
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
            if (before[i] != after[i]) {
                m_changes.append(u"`%1` comes where `%2` came"_s.arg(after[i], before[i]));
                return;
            }
        }
    }

    static QString orNothing(const QString &text) { return text.isEmpty() ? u"nothing"_s : text; }

    const StepText &m_before, &m_after;
    QStringList m_changes;
};

/// "step 3", "steps 3, 5 to 7", "every step".
QString stepsNamed(const std::vector<int> &steps, size_t count)
{
    if (steps.size() == 1)
        return u"step %1"_s.arg(steps.front());
    if (steps.size() == count)
        return u"every step"_s;
    QStringList parts;
    for (size_t i = 0; i < steps.size();) {
        size_t last = i;
        while (last + 1 < steps.size() && steps[last + 1] == steps[last] + 1)
            ++last;
        parts.append(last == i ? QString::number(steps[i]) : u"%1 to %2"_s.arg(steps[i]).arg(steps[last]));
        i = last + 1;
    }
    return u"steps "_s + parts.join(u", "_s);
}

} // namespace

QStringList changes(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const DumpText a = read(before), b = read(after);
    QStringList result;
    for (qsizetype i = 0; i < std::max(a.head.size(), b.head.size()); ++i) {
        if (a.head.value(i) != b.head.value(i))
            result.append(u"its head was \"%1\", is \"%2\""_s.arg(a.head.value(i), b.head.value(i)));
    }
    const size_t common = std::min(a.steps.size(), b.steps.size());
    QStringList order;
    QHash<QString, std::vector<int>> steps;
    for (size_t i = 0; i < common; ++i) {
        for (const QString &change : StepChanges(a.steps[i], b.steps[i]).all()) {
            if (!steps.contains(change))
                order.append(change);
            steps[change].push_back(int(i) + 1);
        }
    }
    for (const QString &change : std::as_const(order))
        result.append(stepsNamed(steps[change], common) + u": "_s + change);
    for (size_t i = common; i < a.steps.size(); ++i)
        result.append(u"step %1 %2 is gone"_s.arg(i + 1).arg(a.steps[i].title));
    for (size_t i = common; i < b.steps.size(); ++i)
        result.append(u"step %1 %2 is new"_s.arg(i + 1).arg(b.steps[i].title));
    // Whatever it was, it is not the same text.
    if (result.isEmpty())
        result.append(u"it is written in another way"_s);
    return result;
}
