// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/check_layout.h"

#include "elementkit/container.h"
#include "elementkit/label.h"
#include "models/read_inputs.h"
#include "timeline/experiment_run.h"
#include "timeline/layout_faults.h"
#include "timeline/length_inside.h"
#include "timeline/link_look.h"
#include "timeline/sketches.h"

#include <QCoreApplication>

#include <algorithm>

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

class LayoutCheck
{
public:
    LayoutCheck(const Timeline &timeline, LayoutFaults &faults) :
        m_timeline(timeline), m_elements(timeline.elements()), m_links(timeline.links()),
        m_movedOnto(m_elements.size()), m_faults(faults)
    {}

    /// At the pictures of this step and all that come after it.
    void lookFrom(int first)
    {
        for (int step = 0; step < int(m_timeline.steps().size()); ++step) {
            followMoves(step);
            if (step >= first)
                look(step);
        }
    }

private:
    void look(int step)
    {
        m_moment = m_timeline.atStep(step);
        m_rects.clear();
        m_seen.clear();
        for (size_t i = 0; i < m_elements.size(); ++i) {
            m_rects.push_back(rectAt(m_elements[i], m_moment.elements[i]));
            if (m_moment.elements[i].visible > visibleFrom)
                m_seen.push_back(int(i));
        }
        m_routes.clear();
        for (size_t i = 0; i < m_links.size(); ++i)
            m_routes.push_back(m_moment.links[i].presence > visibleFrom
                                   ? m_links[i].route.moved(m_moment.links[i].fromOffset, m_moment.links[i].toOffset)
                                   : Route());

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

    /// Who lies on what because an action put it there.
    void followMoves(int step)
    {
        for (const Action &action : m_timeline.script().steps[size_t(step)].actions) {
            if (action.verb->name != u"move")
                continue;
            for (const QString &id : action.targets) {
                if (const int index = m_timeline.indexOf(id); index >= 0)
                    m_movedOnto[size_t(index)] = action.values.string(u"to");
            }
        }
    }

    bool isIn(int index, int ancestor) const { return index >= ancestor && index < m_elements[size_t(ancestor)].end; }
    bool areRelated(int a, int b) const { return isIn(a, b) || isIn(b, a); }
    bool isSolid(int index) const { return m_elements[size_t(index)].kind->isSolid(); }
    const QRectF &rect(int index) const { return m_rects[size_t(index)]; }

    /// `index`, or what it stands in, was moved onto `other` or what that stands in.
    bool isMovedOnto(int index, int other) const
    {
        for (int moved = index; moved >= 0; moved = m_elements[size_t(moved)].parent) {
            const QString &to = m_movedOnto[size_t(moved)];
            if (to.isEmpty())
                continue;
            const int goal = m_timeline.indexOf(to);
            if (goal >= 0 && isIn(other, goal))
                return true;
        }
        return false;
    }

    bool isMovedOntoLink(int index, const PlacedLink &link) const
    {
        for (int moved = index; moved >= 0; moved = m_elements[size_t(moved)].parent) {
            const QString &to = m_movedOnto[size_t(moved)];
            if (!to.isEmpty() && (to == link.id || to == link.link->id))
                return true;
        }
        return false;
    }

    /// They stand in different children of a container whose children may lie on each other.
    bool mayOverlap(int a, int b) const
    {
        for (int above = m_elements[size_t(a)].parent; above >= 0; above = m_elements[size_t(above)].parent) {
            if (isIn(b, above))
                return m_elements[size_t(above)].kind->mayOverlap();
        }
        return false;
    }

    void checkPlaces()
    {
        const QString crowded = QCoreApplication::translate(
            "Layout",
            "There is too much in one direction: shorten texts, arrange it in more rows, or show it in another step.");
        for (const int i : m_seen) {
            const PlacedElement &placed = m_elements[size_t(i)];
            if (isSolid(i) && rect(i).isEmpty()) {
                tell(Severity::Error, *placed.element,
                     QCoreApplication::translate("Layout", "There is no room left for %1.").arg(nameOf(i)), crowded);
            } else if (drawsItself(placed) && !rect(i).isEmpty()
                       && !stageRect.adjusted(-slack, -slack, slack, slack).contains(rect(i))) {
                tell(Severity::Error, *placed.element,
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

    void checkOverlaps()
    {
        for (size_t a = 0; a < m_seen.size(); ++a) {
            for (size_t b = a + 1; b < m_seen.size(); ++b) {
                const int first = m_seen[a], second = m_seen[b];
                if (!isSolid(first) || !isSolid(second) || !overlaps(rect(first), rect(second))
                    || areRelated(first, second) || mayOverlap(first, second) || isMovedOnto(first, second)
                    || isMovedOnto(second, first))
                    continue;
                tell(Severity::Warning, *m_elements[size_t(second)].element,
                     QCoreApplication::translate("Layout", "%1 lies on %2.").arg(nameOf(second), nameOf(first)),
                     QCoreApplication::translate("Layout", "Nest one in the other, give them more room, or hide one of "
                                                           "them; nudge and move must keep clear of others."));
            }
        }
    }

    void checkWays()
    {
        for (size_t l = 0; l < m_links.size(); ++l) {
            const PlacedLink &link = m_links[l];
            if (m_routes[l].isEmpty())
                continue;
            for (const int i : m_seen) {
                const bool related = areRelated(i, link.from) || areRelated(i, link.to);
                if (isSolid(i) && !isMovedOntoLink(i, link)) {
                    // Its own ends may be touched, but not crossed.
                    if ((!related
                         && lengthInside(m_routes[l], rect(i).adjusted(slack, slack, -slack, -slack)) > throughFrom)
                        || ((i == link.from || i == link.to)
                            && lengthInside(m_routes[l], rect(i).adjusted(6, 6, -6, -6)) > throughFrom)) {
                        tell(Severity::Warning, *link.link,
                             QCoreApplication::translate("Layout", "The link %1 runs through %2.")
                                 .arg(link.id, nameOf(i)),
                             QCoreApplication::translate("Layout",
                                                         "Choose its sides with leave and enter, or arrange the "
                                                         "elements so that nothing stands between its ends."));
                    }
                }
                const QRectF title = titleRect(i);
                if (!title.isEmpty() && lengthInside(m_routes[l], title) > throughFrom) {
                    tell(Severity::Warning, *link.link,
                         QCoreApplication::translate("Layout", "The link %1 runs through the title of %2.")
                             .arg(link.id, nameOf(i)),
                         QCoreApplication::translate("Layout", "Choose its sides with leave and enter, or arrange the "
                                                               "elements so that nothing stands between its ends."));
                }
            }
        }
    }

    void checkLabels(LanguageMode mode)
    {
        std::vector<QRectF> labels;
        for (size_t i = 0; i < m_links.size(); ++i)
            labels.push_back(m_routes[i].isEmpty() ? QRectF() : linkLabelRect(m_links[i], m_moment.links[i], mode));
        const QString hint = QCoreApplication::translate(
            "Layout",
            "Shorten the label, give the link more room, or choose another way for it with leave, enter and shape.");
        for (size_t l = 0; l < labels.size(); ++l) {
            if (labels[l].isEmpty())
                continue;
            const QString &id = m_links[l].id;
            const Link &link = *m_links[l].link;
            const QRectF label = labels[l].adjusted(4, 2, -4, -2);
            if (!stageRect.contains(label))
                tell(Severity::Error, link,
                     QCoreApplication::translate("Layout", "The label of the link %1 is partly outside the stage.")
                         .arg(id),
                     hint);
            for (const int i : m_seen) {
                if ((isSolid(i) && overlaps(label, rect(i)) && !isMovedOntoLink(i, m_links[l]))
                    || overlaps(label, titleRect(i)))
                    tell(Severity::Warning, link,
                         QCoreApplication::translate("Layout", "The label of the link %1 lies on %2.")
                             .arg(id, nameOf(i)),
                         hint);
            }
            for (size_t other = 0; other < labels.size(); ++other) {
                if (other > l && overlaps(label, labels[other]))
                    tell(Severity::Warning, link,
                         QCoreApplication::translate("Layout", "The labels of the links %1 and %2 lie on each other.")
                             .arg(id, m_links[other].id),
                         hint);
                if (other != l && lengthInside(m_routes[other], label) > throughFrom / 2)
                    tell(Severity::Warning, *m_links[other].link,
                         QCoreApplication::translate("Layout", "The link %1 runs across the label of the link %2.")
                             .arg(m_links[other].id, id),
                         hint);
            }
        }
    }

    void checkTexts(LanguageMode mode)
    {
        PictureBuilder nowhere(stageSize, Qt::transparent);
        for (const int i : m_seen) {
            const PlacedElement &placed = m_elements[size_t(i)];
            const SketchTarget target{nowhere, theme(ThemeName::Light), mode};
            withSketch(
                m_timeline, m_moment, i, target, m_moment.elements[size_t(i)].state.now, rect(i),
                [&](const Sketch &sketch) {
                    for (const FitProblem &fit : placed.kind->misfits(sketch)) {
                        const bool cut = fit.what == FitProblem::What::Cut;
                        const QString about =
                            cut ? QCoreApplication::translate("Layout", "The text \"%1\" is cut.")
                                : QCoreApplication::translate(
                                    "Layout", "The text \"%1\" is %2 pixels high; the back row reads %3 and more.");
                        const QString text = shortened(fit.text);
                        tell(cut ? Severity::Error : Severity::Warning, *placed.element,
                             cut ? about.arg(text)
                                 : about.arg(text, QString::number(fit.size, 'f', 1), QString::number(smallestText)),
                             QCoreApplication::translate(
                                 "Layout", "Shorten it, put a part into a sub-label, or give the element more room."),
                             about);
                    }
                });
        }
    }

    /// About where the title of a container is; empty when it has none.
    QRectF titleRect(int index) const
    {
        const PlacedElement &placed = m_elements[size_t(index)];
        if (!placed.kind->isContainer() || !placed.element->values.has(u"title"))
            return {};
        const QRectF &whole = rect(index);
        const ContainerInsets insets = containerInsets(*placed.node, whole.width());
        const qreal width = std::min(titleWidth(*placed.node), whole.width() - insets.left - insets.right);
        const bool framed = insets.left > 0;
        return {framed ? whole.left() + insets.left : whole.center().x() - width / 2, whole.top() + (framed ? 16 : 0),
                width, insets.titleHeight};
    }

    static QString shortened(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() > 40 ? line.left(38) + QStringLiteral("…") : line;
    }

    /// 'box "lb"', or by its place where it has no id.
    QString nameOf(int index) const
    {
        const Element &element = *m_elements[size_t(index)].element;
        return element.kind->name + QLatin1Char(' ')
               + (element.id.startsWith(QLatin1Char('#')) ? element.id
                                                          : QLatin1Char('"') + element.id + QLatin1Char('"'));
    }

    void tell(Severity severity, const Element &element, const QString &message, const QString &hint,
              const QString &about = {})
    {
        m_faults.tell({severity, element.at, element.pointer, message, hint, about});
    }

    void tell(Severity severity, const Link &link, const QString &message, const QString &hint)
    {
        m_faults.tell({severity, link.at, link.pointer, message, hint, {}});
    }

    const Timeline &m_timeline;
    const std::vector<PlacedElement> &m_elements;
    const std::vector<PlacedLink> &m_links;
    std::vector<QString> m_movedOnto; ///< by element: id of an element or link; empty: where the layout put it
    LayoutFaults &m_faults;

    // Of the step looked at.
    Moment m_moment;
    std::vector<QRectF> m_rects;
    std::vector<int> m_seen;
    std::vector<Route> m_routes; ///< by link; empty when it is not there
};

/// In which inputs the run is another one, as in "weight=50, fault=3".
QString differences(const ModelInputs &inputs, const ModelInputs &start)
{
    const QStringList all = settingsOf(inputs), usual = settingsOf(start);
    QStringList different;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != usual[i])
            different.append(all[i]);
    }
    return different.join(QStringLiteral(", "));
}

/// Every run that the layout has made room for, from the first step that follows from it.
void lookAtRuns(const Timeline &timeline, LayoutFaults &faults)
{
    const int steps = int(timeline.steps().size());
    int first = 0;
    while (first < steps && !timeline.answers(first))
        ++first;
    std::vector<ModelInputs> seen{timeline.run()->inputs()};
    for (const ModelInputs &inputs : sampleInputs(timeline.script())) {
        if (std::find(seen.begin(), seen.end(), inputs) != seen.end())
            continue;
        seen.push_back(inputs);
        faults.beginRun(differences(inputs, seen.front()));
        LayoutCheck(*timeline.with(inputs), faults).lookFrom(first);
    }
}

/// What is wrong with where the experiment starts and is not wrong in itself, such as a text with too few characters.
std::vector<Problem> startProblems(const Script &script)
{
    std::vector<Problem> problems = startInputs(script).problems;
    const Node *experiment = script.root->find(u"experiment");
    const Node *inputs = experiment->find(u"inputs");
    for (Problem &problem : problems) {
        problem.file = script.file;
        problem.line = (inputs ? inputs : experiment)->at.line;
        problem.column = (inputs ? inputs : experiment)->at.column;
        problem.pointer = QStringLiteral("/experiment/inputs");
    }
    return problems;
}

} // namespace

bool drawsItself(const PlacedElement &element)
{
    if (!element.kind->isContainer())
        return element.kind->isSolid();
    const std::vector<FieldSpec> &fields = element.element->kind->fields;
    const bool frames =
        std::any_of(fields.begin(), fields.end(), [](const FieldSpec &field) { return field.key == u"frame"; });
    const Values &values = element.element->values;
    return !frames || values.has(u"title") || values.string(u"frame", QStringLiteral("none")) != u"none";
}

std::vector<Problem> checkLayout(const Timeline &timeline)
{
    const Script &script = timeline.script();
    LayoutFaults faults;
    LayoutCheck(timeline, faults).lookFrom(0);
    if (!script.experiment)
        return faults.problems(script.file);
    lookAtRuns(timeline, faults);
    std::vector<Problem> problems = startProblems(script);
    const std::vector<Problem> found = faults.problems(script.file);
    problems.insert(problems.end(), found.begin(), found.end());
    return problems;
}

} // namespace madang
