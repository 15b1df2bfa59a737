// SPDX-License-Identifier: GPL-3.0-or-later
// How many instances of an app fit on a host, how fast they start, and which of them one crash takes along.
#include "models/model.h"

#include <algorithm>
#include <cmath>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum KindOfBox { Vm, MicroVm, Container, kindCount };

// What each instance costs besides its app, in MiB, and how long one takes to start, in seconds.
// VM: 1,024 for a guest OS (an example) + 131 of QEMU (Agache et al., NSDI 2020); 30 s is an example.
// microVM: 64 for a minimal guest (an example) + 5, and 0.125 s: Firecracker's SPECIFICATION.md.
// Container: 8 MiB and 0.5 s are examples; no kernel is started.
constexpr double overheads[kindCount] = {1024 + 131, 64 + 5, 8};
constexpr double startTimes[kindCount] = {30, 0.125, 0.5};
constexpr double mibPerGib = 1024;

double fits(double room, double app, int kind)
{
    return std::floor(room / (app + overheads[kind]));
}

double timeToStart(double count, double parallel, int kind)
{
    return std::ceil(count / parallel) * startTimes[kind];
}

} // namespace

ModelRun runVmVsContainer(const ModelInputs &inputs)
{
    const double app = inputs.number(u"app"), reserved = inputs.number(u"reserved");
    const double room = (inputs.number(u"hostMemory") - reserved) * mibPerGib;
    const double parallel = inputs.number(u"parallel");
    const int kind = inputs.integer(u"kind");
    const double fit = fits(room, app, kind);
    const double started = std::min(inputs.number(u"start"), fit);
    const bool crash = inputs.on(u"crash");
    const bool all = crash && (kind == Container || inputs.on(u"hostCrash"));

    ModelRun out;
    out.numbers = {{u"fit"_s, fit},
                   {u"startTime"_s, timeToStart(started, parallel, kind)},
                   {u"lost"_s, all     ? fit
                               : crash ? std::min(1.0, fit)
                                       : 0},
                   {u"started"_s, started},
                   {u"fillTime"_s, timeToStart(fit, parallel, kind)},
                   {u"overhead"_s, overheads[kind]},
                   {u"appMemory"_s, fit * app / mibPerGib},
                   {u"overheadMemory"_s, fit * overheads[kind] / mibPerGib},
                   {u"freeMemory"_s, (room - fit * (app + overheads[kind])) / mibPerGib}};
    out.states.insert(u"blast"_s, {crash, all, all});

    Series memory{{}, std::vector<std::vector<double>>(4)}, counts{{}, std::vector<std::vector<double>>(1)};
    for (int each = 0; each < kindCount; ++each) {
        const double count = fits(room, app, each);
        memory.x.push_back(each);
        memory.y[0].push_back(count * app / mibPerGib);
        memory.y[1].push_back(count * overheads[each] / mibPerGib);
        memory.y[2].push_back(reserved);
        memory.y[3].push_back((room - count * (app + overheads[each])) / mibPerGib);
        counts.x.push_back(each);
        counts.y[0].push_back(count);
    }
    // Of each kind as many as are asked for, whether or not they fit: it is about time here.
    Series startup{{}, std::vector<std::vector<double>>(kindCount)};
    const int wanted = inputs.integer(u"start"), stride = std::max(1, wanted / 400);
    for (int count = 0; count <= wanted; count = count == wanted ? wanted + 1 : std::min(count + stride, wanted)) {
        startup.x.push_back(count);
        for (int each = 0; each < kindCount; ++each)
            startup.y[static_cast<std::size_t>(each)].push_back(timeToStart(count, parallel, each));
    }
    out.series = {{u"memory"_s, memory}, {u"fitByKind"_s, counts}, {u"startup"_s, startup}};
    return out;
}

} // namespace madang
