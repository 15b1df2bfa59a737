// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looking at the pictures of a timeline's steps would see as wrong. Not concerned with other runs of its
// experiment.
#pragma once

#include "compile/layout_faults.h"
#include "compile/rect_index.h"
#include "elementkit/kind.h"
#include "timeline/timeline.h"

namespace madang {

class StepCheck
{
public:
    /// Both outlive this.
    StepCheck(const Timeline &timeline, LayoutFaults &faults);

    /// At the pictures of this step and all that come after it, in Korean, in English and in both.
    void lookFrom(int first);

private:
    void look(int step);
    void seeElements();
    void seeLinks();
    const RectIndex &ways();

    void checkPlaces();
    void checkOverlaps();
    void checkWays();
    void checkTexts(LanguageMode mode);
    void checkLabels(LanguageMode mode);
    void checkLabel(size_t link, const QRectF &whole, const std::vector<QRectF> &labels, const RectIndex &near);
    const std::vector<FitProblem> &misfits(int index, LanguageMode mode);
    QRectF labelOf(size_t link, LanguageMode mode);

    bool isIn(int index, int ancestor) const { return index >= ancestor && index < m_elements[size_t(ancestor)].end; }
    bool areRelated(int a, int b) const { return isIn(a, b) || isIn(b, a); }
    bool isSolid(int index) const { return m_elements[size_t(index)].kind->isSolid(); }
    const QRectF &rect(int index) const { return m_rects[size_t(index)]; }
    const QRectF &title(int index) const { return m_titles[size_t(index)]; }
    const QString &landedOn(const PlacedElement &placed) const;
    bool isMovedOnto(int index, int other) const;
    bool isMovedOntoLink(int index, const PlacedLink &link) const;
    bool mayOverlap(int a, int b) const;
    QString nameOf(int index) const;

    void tell(Severity severity, const Element &element, const QString &message, const QString &hint,
              const QString &about = {});
    void tell(Severity severity, const Link &link, const QString &message, const QString &hint);

    const Timeline &m_timeline;
    const std::vector<PlacedElement> &m_elements;
    const std::vector<PlacedLink> &m_links;
    LayoutFaults &m_faults;
    std::vector<bool> m_draws; ///< by element

    // Of the step looked at.
    Moment m_moment;
    std::vector<QRectF> m_rects;
    std::vector<QRectF> m_titles; ///< of containers, about; empty: it has none, or is not seen
    std::vector<int> m_seen;      ///< ascending
    std::vector<Route> m_routes;  ///< by link; empty when it is not there
    RectIndex m_things{0};        ///< of what is seen, solid ones and titles
    RectIndex m_ways{0};          ///< of the routes
    bool m_knowsWays = false;

    /// What was found out for a state at a place, until either is another one.
    template<class Answer>
    struct Known
    {
        size_t state = 0; ///< how many states there have been; 0: nothing is known
        QRectF rect;
        double presence = 0, highlight = 0;
        Answer answer{};
    };
    std::vector<Known<std::vector<FitProblem>>> m_misfits[3]; ///< by language mode and element
    std::vector<Known<QSizeF>> m_labelSizes[3];               ///< by language mode and link
};

} // namespace madang
