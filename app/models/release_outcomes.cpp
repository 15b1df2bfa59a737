// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release_outcomes.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

/// Clients ask the resolver again at moments spread evenly over the TTL: the share that has asked since `t` = 0.
double asked(double t, double ttl)
{
    return t < 0 ? 0 : ttl <= 0 || t >= ttl ? 1 : t / ttl;
}

/// Its integral.
double askedTime(double t, double ttl)
{
    return t <= 0 ? 0 : t < ttl ? t * t / (2 * ttl) : t - ttl / 2;
}

double hours(double seconds)
{
    return seconds / 3600;
}

} // namespace

ReleaseOutcome rollingOutcome(const ReleaseLoad &load, const RollingSettings &settings, const RollingRollout &rollout)
{
    ReleaseOutcome out;
    out.leastCapacity = rollout.leastReady * load.capacity;
    out.shortfall = std::max(0.0, load.load - out.leastCapacity);
    out.peakInstances = rollout.peak;
    for (std::size_t i = 0; i < rollout.readyV1.size(); ++i) {
        const int ready = rollout.readyV1[i] + rollout.readyV2[i];
        const double share = ready > 0 ? double(rollout.readyV2[i]) / ready : 0;
        out.exposed = std::max(out.exposed, share);
        if (i + 1 == rollout.readyV1.size())
            break; // the state at the end lasts, it is no tick of the rollout
        out.failed += std::min(load.load, load.capacity * ready) * load.fault * share * settings.tick;
        out.extraHours += hours(std::max(0, ready + rollout.starting[i] - load.instances) * settings.tick);
    }
    if (load.fault > 0)
        out.noticed = load.detection;
    if (rollout.clearTick) {
        out.clear = (*rollout.clearTick - *rollout.firstExposed) * settings.tick;
        out.rollback = (*rollout.clearTick - *rollout.undoTick) * settings.tick;
    }
    return out;
}

double droppedBecauseOfRolling(const ReleaseLoad &load, const RollingSettings &settings, const RollingRollout &rollout)
{
    double dropped = 0;
    for (std::size_t i = 0; i + 1 < rollout.readyV1.size(); ++i) {
        const double capacity = load.capacity * (rollout.readyV1[i] + rollout.readyV2[i]);
        dropped += (std::min(load.load, load.fleetCapacity()) - std::min({load.load, load.fleetCapacity(), capacity}))
                   * settings.tick;
    }
    return dropped;
}

double shareOnGreen(double t, const ReleaseLoad &load, double ttl, bool back)
{
    // Whoever went over at its own moment comes back a whole number of TTLs later: the way back is the way there,
    // later by the detection time. That holds for a TTL longer than the detection too.
    return asked(t, ttl) - (back ? asked(t - load.detection, ttl) : 0);
}

double timeOnGreen(double t, const ReleaseLoad &load, double ttl, bool back)
{
    return askedTime(t, ttl) - (back ? askedTime(t - load.detection, ttl) : 0);
}

ReleaseOutcome blueGreenOutcome(const ReleaseLoad &load, double ttl)
{
    ReleaseOutcome out;
    const bool back = load.fault > 0;
    // The time on green over all clients comes to the detection time, whatever the TTL.
    out.failed = load.load * load.fault * load.detection;
    out.exposed = back ? shareOnGreen(std::min(load.detection, std::max(ttl, 0.0)), load, ttl, false) : 1;
    out.leastCapacity = load.fleetCapacity();
    out.shortfall = std::max(0.0, load.load - load.fleetCapacity());
    out.peakInstances = 2 * load.instances;
    if (back) {
        out.noticed = load.detection;
        out.rollback = ttl;
        out.clear = load.detection + ttl;
    }
    return out;
}

ReleaseOutcome canaryOutcome(const ReleaseLoad &load, double weight)
{
    ReleaseOutcome out;
    out.failed = load.load * weight * load.fault * load.detection;
    out.exposed = weight;
    out.leastCapacity = load.fleetCapacity();
    out.shortfall = canaryShortfall(load, weight);
    out.peakInstances = load.instances + canaryInstances(load, weight);
    out.extraHours = hours(canaryInstances(load, weight) * load.detection);
    if (load.fault > 0) {
        out.noticed = load.detection;
        out.rollback = 0;
        out.clear = load.detection;
    }
    return out;
}

int canaryInstances(const ReleaseLoad &load, double weight)
{
    return static_cast<int>(std::ceil(weight * load.instances - 1e-9));
}

double canaryShortfall(const ReleaseLoad &load, double weight)
{
    return std::max(0.0, load.load * (1 - weight) - load.fleetCapacity())
           + std::max(0.0, load.load * weight - canaryInstances(load, weight) * load.capacity);
}

} // namespace madang
