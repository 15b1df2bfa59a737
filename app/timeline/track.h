// SPDX-License-Identifier: GPL-3.0-or-later
// A value over time: keyframes in order, each a move from what was to what will be. Evaluation is a pure function of t.
#pragma once

#include "base/blend.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace madang {

enum class Easing { InOut, Out, Linear };

/// Cubic easing, or none; progress and result 0…1.
inline double eased(Easing easing, double progress)
{
    const double p = std::clamp(progress, 0.0, 1.0);
    if (easing == Easing::Linear)
        return p;
    if (easing == Easing::Out)
        return 1 - std::pow(1 - p, 3);
    return p < 0.5 ? 4 * p * p * p : 1 - std::pow(-2 * p + 2, 3) / 2;
}

template<class T>
struct Keyframe
{
    double start = 0; ///< seconds on the timeline
    double end = 0;
    T from{};
    T to{};
    Easing easing = Easing::InOut;
    int how = 0; ///< the track's own: which way something arrives
};

template<class T>
class Track
{
public:
    Track() = default;
    explicit Track(T initial) : m_initial(initial) {}

    /// Moves to `value` from wherever the track is at `start`. Keyframes are added in order of their start.
    void moveTo(double start, double duration, T value, Easing easing = Easing::InOut, int how = 0)
    {
        m_keys.push_back({start, start + duration, at(start), value, easing, how});
    }

    T at(double t) const
    {
        const Keyframe<T> *key = keyAt(t);
        if (!key)
            return m_initial;
        if (t >= key->end)
            return key->to;
        return blend(key->from, key->to, eased(key->easing, (t - key->start) / (key->end - key->start)));
    }

    /// The last keyframe that began before t, or nullptr. Not at t itself: the end of a step is the start of the next,
    /// and its picture must know nothing of what comes.
    const Keyframe<T> *keyAt(double t) const
    {
        auto next = std::lower_bound(m_keys.begin(), m_keys.end(), t,
                                     [](const Keyframe<T> &k, double time) { return k.start < time; });
        return next == m_keys.begin() ? nullptr : &*std::prev(next);
    }

    const T &last() const { return m_keys.empty() ? m_initial : m_keys.back().to; }
    bool isConstant() const { return m_keys.empty(); }

private:
    T m_initial{};
    std::vector<Keyframe<T>> m_keys;
};

} // namespace madang
