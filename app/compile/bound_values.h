// SPDX-License-Identifier: GPL-3.0-or-later
// What a script's bindings stand for in one run: every field that is bound, or has something bound inside, as if it had
// been written out. Not concerned with where the fields belong.
#pragma once

#include "elementkit/state.h"
#include "timeline/experiment_run.h"

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace madang {

/// The bindings of a script, and everything that has one inside.
class BoundNodes
{
public:
    explicit BoundNodes(const Script &script);

    bool contains(const Node *node) const { return m_around.contains(node); }
    const Binding *binding(const Node *node) const; ///< null: it is none itself

private:
    bool addAround(const Node &node);

    std::unordered_map<const Node *, Binding> m_bindings;
    std::unordered_set<const Node *> m_around; ///< they, and all they stand in
};

/// Makes the value that a binding stands for at a share (0…1) of the run's time.
using Stand = std::function<Node(const Binding &binding, double share)>;

Node standIn(const ExperimentRun &run, const Binding &binding, double share);

class BoundValues
{
public:
    BoundValues(const BoundNodes &nodes, Stand stand) : m_nodes(nodes), m_stand(std::move(stand)) {}

    /// The node itself where nothing in it is bound; else a copy that lives as long as this. Null stays null.
    const Node *resolve(const Node *node, double share = 1);
    /// An element as written, less its children: those are resolved one by one.
    State stateOf(const Element &element);
    State stateOf(const Link &link);

private:
    Node copy(const Node &node, double share);
    void setBound(State &state, const Node::Member &member);

    const BoundNodes &m_nodes; ///< outlives this
    Stand m_stand;
    std::deque<Node> m_copies;
};

/// Runs of a scene, and for each of its bindings what takes the most room among them, by language.
struct SampleRuns
{
    std::vector<ExperimentRun> runs;
    std::unordered_map<const Node *, std::array<Node, 2>> roomiest = {}; ///< as it is found
};

/// For layout: of all sample runs the longest text in a language and the largest number, so that there is room for
/// each.
Stand roomiest(std::shared_ptr<SampleRuns> samples, Language language);

/// Whether anything bound in a node is a line over time.
bool followsTime(const BoundNodes &nodes, const ExperimentRun &run, const Node &node);

/// All lines over time bound in a node: the shares of the run at which one of them has a point, ascending from 0 to 1,
/// with one just before where a staircase jumps; thinned to `most`.
std::vector<double> pointsIn(const BoundNodes &nodes, const ExperimentRun &run, const Node &node, size_t most);

} // namespace madang
