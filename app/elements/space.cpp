// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/kind.h"
#include "script/fields.h"

namespace madang {

namespace {

class SpaceKind : public Kind
{
public:
    SpaceKind() :
        m_spec{QStringLiteral("space"),
               QStringLiteral("Empty room between neighbours."),
               field::number("space", "Pixels, in both directions.", 0, 800),
               {},
               {},
               {},
               QStringLiteral(R"({"stage":{"row":[{"id":"left","box":"A"},{"space":300},{"id":"right","box":"B"}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &node) const override { return {0, node.written().number(u"space", 0)}; }
    qreal height(const LayoutNode &node, qreal) const override { return node.written().number(u"space", 0); }
    void draw(const Sketch &) const override {}
    bool isSolid() const override { return false; }
    bool hasBody(const LayoutNode &) const override { return false; }

private:
    KindSpec m_spec;
};

} // namespace

const Kind &spaceKind()
{
    static const SpaceKind kind;
    return kind;
}

} // namespace madang
