// SPDX-License-Identifier: GPL-3.0-or-later
// What an element kind is: its spec, how much room it needs, how it arranges its children and how it is drawn. Not
// concerned with time: a kind sees one state at a time and never asks how it came about.
#pragma once

#include "elementkit/state.h"
#include "picture/picture.h"

#include <QRectF>

#include <span>
#include <vector>

namespace madang {

class Kind;

/// The widths between which an element is laid out, in stage pixels.
struct Widths
{
    qreal least = 0;   ///< below this its text would be cut
    qreal natural = 0; ///< what it takes when there is room
};

/// An element on its way to a place. Layout runs once over all states an element will ever have and all language modes.
struct LayoutNode
{
    const Element *element = nullptr;
    const Kind *kind = nullptr;
    std::vector<State> states; ///< every state it has at the end of some step; the first is as written; never empty
    std::vector<LayoutNode> children;
    Widths widths;
    QRectF rect;                  ///< set by place()
    std::vector<QPointF> anchors; ///< points a parent gives to a child of its own (the ends of a message)
    struct HeightAt
    {
        qreal width, height;
    };
    mutable std::vector<HeightAt> heights; ///< answers of heightAt(), which containers ask for again and again

    const State &written() const { return states.front(); }
};

/// A child as its container sees it while drawing.
struct DrawnChild
{
    const Element *element;
    QRectF rect;
    qreal presence;
    std::span<const QPointF> anchors;
};

/// All a kind needs to draw one element at one time.
struct Sketch
{
    PictureBuilder &picture;
    const Theme &theme;
    LanguageMode mode;
    const Element &element;
    const State &state;
    QRectF rect;
    std::span<const QPointF> anchors;
    qreal presence = 1;  ///< 0…1; kinds that draw their own arrival use it, for the others the timeline fades
    qreal highlight = 0; ///< 0…1
    std::span<const DrawnChild> children;
};

/// Something about an element's picture that a reader of the stage would see as wrong.
struct FitProblem
{
    enum class What { Cut, Small } what = What::Cut;
    QString text;   ///< the text it happens to
    qreal size = 0; ///< font size in stage pixels, of Small
};

class Kind
{
public:
    virtual ~Kind() = default;

    virtual const KindSpec &spec() const = 0;

    /// Least and natural width over all states and language modes. Children's widths are known.
    virtual Widths widths(const LayoutNode &node) const = 0;

    /// Height it needs at that width, over all states and language modes.
    virtual qreal height(const LayoutNode &node, qreal width) const = 0;

    /// Takes its place; containers place their children.
    virtual void place(LayoutNode &node, const QRectF &rect) const { node.rect = rect; }

    /// Draws the element itself; children are drawn by the timeline.
    virtual void draw(const Sketch &sketch) const = 0;

    /// What does not fit when drawn so. Does not draw.
    virtual std::vector<FitProblem> misfits(const Sketch &) const { return {}; }

    virtual bool isContainer() const { return false; }
    /// May become as large as its largest neighbour.
    virtual bool stretches() const { return false; }
    /// Draws its own arrival from Sketch::presence instead of being faded.
    virtual bool drawsPresence() const { return false; }
    /// As the stage itself it takes only the height it needs.
    virtual bool hugsAcross() const { return false; }
    /// Its children may lie on each other (overlay).
    virtual bool mayOverlap() const { return false; }
    /// Things may not cross it: links keep out of it, and it may not lie on others.
    virtual bool isSolid() const { return !isContainer(); }

    /// Its own box is part of the picture: all but containers that only arrange.
    virtual bool hasBody(const LayoutNode &) const { return true; }

    /// Moves children together when some are hidden: fills `offsets` (by child) from their presences. Only for kinds
    /// that close up.
    virtual bool closesUp(const LayoutNode &) const { return false; }
    virtual void closeUp(const LayoutNode &, std::span<const qreal> /*presences*/, std::span<QPointF> /*offsets*/) const
    {}
};

/// Computes widths bottom-up; call before place().
void measure(LayoutNode &node);

/// Kind::height(), computed once for every width.
qreal heightAt(const LayoutNode &node, qreal width);

} // namespace madang
