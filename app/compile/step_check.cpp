// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/step_check.h"

#include "compile/length_inside.h"
#include "elementkit/container.h"
#include "elementkit/label.h"
#include "timeline/link_look.h"
#include "timeline/sketches.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace madang {

namespace {

constexpr qreal slack = 2; ///< pixels by which shapes may touch
constexpr double visibleFrom = 0.05;
constexpr double throughFrom = 10; ///< pixels of a link on a thing before anybody sees it

bool overlaps(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > slack && common.height() > slack;
}

/// About where the title of a container in `whole` is.
QRectF titleIn(const PlacedElement &placed, const QRectF &whole)
{
    const ContainerInsets insets = containerInsets(*placed.node, whole.width());
    const qreal width = std::min(titleWidth(*placed.node), whole.width() - insets.left - insets.right);
    const bool framed = insets.left > 0;
    return {framed ? whole.left() + insets.left : whole.center().x() - width / 2, whole.top() + (framed ? 16 : 0),
            width, insets.titleHeight};
}

/// How many states it has been in at t, the first included.
size_t statesUntil(const Placed &placed, double t)
{
    const auto next = std::lower_bound(placed.states.begin() + 1, placed.states.end(), t,
                                       [](const StateKey &key, double time) { return key.start < time; });
    return size_t(next - placed.states.begin());
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 40 ? line.left(38) + QStringLiteral("…") : line;
}

} // namespace

StepCheck::StepCheck(const Timeline &timeline, LayoutFaults &faults) :
    m_timeline(timeline), m_elements(timeline.elements()), m_links(timeline.links()), m_faults(faults)
{
    for (const PlacedElement &placed : m_elements)
        m_draws.push_back(drawsItself(placed));
    for (const LanguageMode mode : languageModes) {
        m_misfits[size_t(mode)].resize(m_elements.size());
        m_labelSizes[size_t(mode)].resize(m_links.size());
    }
}

void StepCheck::lookFrom(int first)
{
    for (int step = first; step < int(m_timeline.steps().size()) && !m_faults.isFull(); ++step)
        look(step);
}

void StepCheck::look(int step)
{
    m_moment = m_timeline.atStep(step);
    seeElements();
    seeLinks();
    m_faults.setPicture(QCoreApplication::translate("Layout", "step %1").arg(step + 1));
    checkPlaces();
    checkOverlaps();
    checkWays();
    for (const LanguageMode mode : languageModes) {
        m_faults.setPicture(QCoreApplication::translate("Layout", "step %1, %2").arg(step + 1).arg(code(mode)));
        checkTexts(mode);
        checkLabels(mode);
    }
}

void StepCheck::seeElements()
{
    std::vector<QRectF> rects;
    std::vector<int> seen;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        rects.push_back(rectAt(m_elements[i], m_moment.elements[i]));
        if (m_moment.elements[i].visible > visibleFrom)
            seen.push_back(int(i));
    }
    if (rects == m_rects && seen == m_seen)
        return; // All is where it was.
    m_rects = std::move(rects);
    m_seen = std::move(seen);
    m_titles.assign(m_elements.size(), QRectF());
    m_things = RectIndex(m_seen.size());
    for (const int i : m_seen) {
        const PlacedElement &placed = m_elements[size_t(i)];
        if (placed.kind->isContainer() && placed.element->values.has(u"title")) {
            m_titles[size_t(i)] = titleIn(placed, rect(i));
            m_things.add(i, title(i));
        }
        if (isSolid(i))
            m_things.add(i, rect(i));
    }
}

void StepCheck::seeLinks()
{
    m_routes.clear();
    m_knowsWays = false;
    for (size_t i = 0; i < m_links.size(); ++i)
        m_routes.push_back(m_moment.links[i].presence > visibleFrom
                               ? m_links[i].route.moved(m_moment.links[i].fromOffset, m_moment.links[i].toOffset)
                               : Route());
}

/// Where the links of this step run.
const RectIndex &StepCheck::ways()
{
    if (std::exchange(m_knowsWays, true))
        return m_ways;
    m_ways = RectIndex(4 * m_routes.size());
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const auto &points = m_routes[i].points();
        for (size_t p = 1; p < points.size(); ++p)
            m_ways.add(int(i), points[p - 1], points[p]);
    }
    return m_ways;
}

/// What somebody put the element onto on purpose; empty: it is where the layout put it.
const QString &StepCheck::landedOn(const PlacedElement &placed) const
{
    static const QString nothing;
    const auto next = std::lower_bound(placed.landings.begin(), placed.landings.end(), m_moment.time,
                                       [](const Landing &landing, double time) { return landing.start < time; });
    return next == placed.landings.begin() ? nothing : std::prev(next)->onto;
}

/// `index`, or what it stands in, was moved onto `other` or what that stands in.
bool StepCheck::isMovedOnto(int index, int other) const
{
    for (int moved = index; moved >= 0; moved = m_elements[size_t(moved)].parent) {
        const QString &onto = landedOn(m_elements[size_t(moved)]);
        if (onto.isEmpty())
            continue;
        const int goal = m_timeline.indexOf(onto);
        if (goal >= 0 && isIn(other, goal))
            return true;
    }
    return false;
}

bool StepCheck::isMovedOntoLink(int index, const PlacedLink &link) const
{
    for (int moved = index; moved >= 0; moved = m_elements[size_t(moved)].parent) {
        const QString &onto = landedOn(m_elements[size_t(moved)]);
        if (!onto.isEmpty() && (onto == link.id || onto == link.link->id))
            return true;
    }
    return false;
}

/// They stand in different children of a container whose children may lie on each other.
bool StepCheck::mayOverlap(int a, int b) const
{
    for (int above = m_elements[size_t(a)].parent; above >= 0; above = m_elements[size_t(above)].parent) {
        if (isIn(b, above))
            return m_elements[size_t(above)].kind->mayOverlap();
    }
    return false;
}

void StepCheck::checkPlaces()
{
    const QString crowded = QCoreApplication::translate(
        "Layout",
        "There is too much in one direction: shorten texts, arrange it in more rows, or show it in another step.");
    const QRectF stage = stageRect.adjusted(-slack, -slack, slack, slack);
    for (const int i : m_seen) {
        if (isSolid(i) && rect(i).isEmpty()) {
            tell(Severity::Error, *m_elements[size_t(i)].element,
                 QCoreApplication::translate("Layout", "There is no room left for %1.").arg(nameOf(i)), crowded);
        } else if (m_draws[size_t(i)] && !rect(i).isEmpty() && !stage.contains(rect(i))) {
            tell(Severity::Error, *m_elements[size_t(i)].element,
                 QCoreApplication::translate("Layout", "%1 is partly outside the stage.").arg(nameOf(i)), crowded);
        }
    }
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const auto &points = m_routes[i].points();
        if (std::any_of(points.begin(), points.end(), [](QPointF p) { return !stageRect.contains(p); }))
            tell(Severity::Error, *m_links[i].link,
                 QCoreApplication::translate("Layout", "The link %1 leaves the stage.").arg(m_links[i].id),
                 QCoreApplication::translate("Layout", "Choose its sides with leave and enter."));
    }
}

void StepCheck::checkOverlaps()
{
    for (const int first : m_seen) {
        if (!isSolid(first))
            continue;
        for (const int second : m_things.near(rect(first))) {
            if (second <= first || !isSolid(second) || !overlaps(rect(first), rect(second)) || areRelated(first, second)
                || mayOverlap(first, second) || isMovedOnto(first, second) || isMovedOnto(second, first))
                continue;
            tell(Severity::Warning, *m_elements[size_t(second)].element,
                 QCoreApplication::translate("Layout", "%1 lies on %2.").arg(nameOf(second), nameOf(first)),
                 QCoreApplication::translate("Layout", "Nest one in the other, give them more room, or hide one of "
                                                       "them; nudge and move must keep clear of others."));
            if (m_faults.isFull())
                return;
        }
    }
}

void StepCheck::checkWays()
{
    const QString hint = QCoreApplication::translate(
        "Layout", "Choose its sides with leave and enter, or arrange the elements so that nothing stands between its "
                  "ends.");
    for (size_t l = 0; l < m_links.size() && !m_faults.isFull(); ++l) {
        const PlacedLink &link = m_links[l];
        for (const int i : m_things.near(m_routes[l].points())) {
            if (isSolid(i) && !isMovedOntoLink(i, link)) {
                // Its own ends may be touched, but not crossed.
                const bool related = areRelated(i, link.from) || areRelated(i, link.to);
                if ((!related
                     && lengthInside(m_routes[l], rect(i).adjusted(slack, slack, -slack, -slack)) > throughFrom)
                    || ((i == link.from || i == link.to)
                        && lengthInside(m_routes[l], rect(i).adjusted(6, 6, -6, -6)) > throughFrom)) {
                    tell(Severity::Warning, *link.link,
                         QCoreApplication::translate("Layout", "The link %1 runs through %2.").arg(link.id, nameOf(i)),
                         hint);
                }
            }
            if (!title(i).isEmpty() && lengthInside(m_routes[l], title(i)) > throughFrom) {
                tell(Severity::Warning, *link.link,
                     QCoreApplication::translate("Layout", "The link %1 runs through the title of %2.")
                         .arg(link.id, nameOf(i)),
                     hint);
            }
        }
    }
}

QRectF StepCheck::labelOf(size_t link, LanguageMode mode)
{
    if (m_routes[link].isEmpty())
        return {};
    Known<QSizeF> &known = m_labelSizes[size_t(mode)][link];
    const size_t state = statesUntil(m_links[link], m_moment.time);
    if (known.state != state) {
        known.state = state;
        known.answer = linkLabelSize(m_moment.links[link].state.now, mode);
    }
    return linkLabelRect(m_links[link], m_moment.links[link], known.answer);
}

void StepCheck::checkLabels(LanguageMode mode)
{
    std::vector<QRectF> labels;
    RectIndex near(m_links.size());
    for (size_t i = 0; i < m_links.size(); ++i) {
        labels.push_back(labelOf(i, mode));
        if (!labels.back().isEmpty())
            near.add(int(i), labels.back());
    }
    for (size_t i = 0; i < labels.size() && !m_faults.isFull(); ++i) {
        if (!labels[i].isEmpty())
            checkLabel(i, labels[i], labels, near);
    }
}

void StepCheck::checkLabel(size_t link, const QRectF &whole, const std::vector<QRectF> &labels, const RectIndex &near)
{
    const QString hint = QCoreApplication::translate(
        "Layout",
        "Shorten the label, give the link more room, or choose another way for it with leave, enter and shape.");
    const PlacedLink &placed = m_links[link];
    const QRectF label = whole.adjusted(4, 2, -4, -2);
    if (!stageRect.contains(label))
        tell(Severity::Error, *placed.link,
             QCoreApplication::translate("Layout", "The label of the link %1 is partly outside the stage.")
                 .arg(placed.id),
             hint);
    for (const int i : m_things.near(label)) {
        if ((isSolid(i) && overlaps(label, rect(i)) && !isMovedOntoLink(i, placed)) || overlaps(label, title(i)))
            tell(
                Severity::Warning, *placed.link,
                QCoreApplication::translate("Layout", "The label of the link %1 lies on %2.").arg(placed.id, nameOf(i)),
                hint);
    }
    const std::vector<int> &besides = near.near(label), &passing = ways().near(label);
    std::vector<int> others;
    std::set_union(besides.begin(), besides.end(), passing.begin(), passing.end(), std::back_inserter(others));
    for (const int other : others) {
        const PlacedLink &its = m_links[size_t(other)];
        if (size_t(other) > link && overlaps(label, labels[size_t(other)]))
            tell(Severity::Warning, *placed.link,
                 QCoreApplication::translate("Layout", "The labels of the links %1 and %2 lie on each other.")
                     .arg(placed.id, its.id),
                 hint);
        if (size_t(other) != link && lengthInside(m_routes[size_t(other)], label) > throughFrom / 2)
            tell(Severity::Warning, *its.link,
                 QCoreApplication::translate("Layout", "The link %1 runs across the label of the link %2.")
                     .arg(its.id, placed.id),
                 hint);
    }
}

/// Of what draws no children the last answer is kept: few things are other ones from step to step.
const std::vector<FitProblem> &StepCheck::misfits(int index, LanguageMode mode)
{
    const PlacedElement &placed = m_elements[size_t(index)];
    const ElementMoment &now = m_moment.elements[size_t(index)];
    auto &known = m_misfits[size_t(mode)][size_t(index)];
    const size_t state = statesUntil(placed, m_moment.time);
    if (!placed.kind->isContainer() && known.state == state && known.rect == rect(index)
        && known.presence == now.presence && known.highlight == now.highlight)
        return known.answer;
    PictureBuilder nowhere(stageSize, Qt::transparent);
    known = {state, rect(index), now.presence, now.highlight, {}};
    withSketch(m_timeline, m_moment, index, {nowhere, theme(ThemeName::Light), mode}, now.state.now, rect(index),
               [&](const Sketch &sketch) { known.answer = placed.kind->misfits(sketch); });
    return known.answer;
}

void StepCheck::checkTexts(LanguageMode mode)
{
    for (const int i : m_seen) {
        for (const FitProblem &fit : misfits(i, mode)) {
            const bool cut = fit.what == FitProblem::What::Cut;
            const QString about =
                cut ? QCoreApplication::translate("Layout", "The text \"%1\" is cut.")
                    : QCoreApplication::translate("Layout",
                                                  "The text \"%1\" is %2 pixels high; the back row reads %3 and more.");
            const QString text = shortened(fit.text);
            tell(cut ? Severity::Error : Severity::Warning, *m_elements[size_t(i)].element,
                 cut ? about.arg(text)
                     : about.arg(text, QString::number(fit.size, 'f', 1), QString::number(smallestText)),
                 QCoreApplication::translate("Layout",
                                             "Shorten it, put a part into a sub-label, or give the element more room."),
                 about);
        }
        if (m_faults.isFull())
            return;
    }
}

/// 'box "lb"', or by its place where it has no id.
QString StepCheck::nameOf(int index) const
{
    const Element &element = *m_elements[size_t(index)].element;
    return element.kind->name + QLatin1Char(' ')
           + (element.id.startsWith(QLatin1Char('#')) ? element.id : QLatin1Char('"') + element.id + QLatin1Char('"'));
}

void StepCheck::tell(Severity severity, const Element &element, const QString &message, const QString &hint,
                     const QString &about)
{
    m_faults.tell({severity, element.at, element.pointer, message, hint, about});
}

void StepCheck::tell(Severity severity, const Link &link, const QString &message, const QString &hint)
{
    m_faults.tell({severity, link.at, link.pointer, message, hint, {}});
}

} // namespace madang
