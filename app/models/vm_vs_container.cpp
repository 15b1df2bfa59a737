// SPDX-License-Identifier: GPL-3.0-or-later
// How many instances of an app fit on a host, how fast they start, and which of them one crash takes along.
#include "models/model.h"
#include "models/words.h"

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
constexpr int mostStarted = 8000;

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Chart = ModelOutput::Chart;
    using Tone = ModelState::Tone;
    const std::vector<Named> kinds = {{u"vm"_s, {u"가상 머신"_s, u"Virtual machine"_s}, u"amber"_s},
                                      {u"microvm"_s, {u"마이크로VM"_s, u"MicroVM"_s}, u"violet"_s},
                                      {u"container"_s, {u"컨테이너"_s, u"Container"_s}, u"green"_s}};
    const Bilingual gib = words::same(u"GiB"_s), mib = words::same(u"MiB"_s);
    ModelSpec spec;
    spec.id = u"vm-vs-container"_s;
    spec.title = {u"몇 개가 들어가고, 얼마나 빨리 뜨고, 누가 함께 멈추는가"_s,
                  u"How many fit, how fast, who dies together?"_s};
    spec.inputs = {
        {.id = u"hostMemory"_s,
         .label = {u"호스트 메모리"_s, u"Host memory"_s},
         .doc = {u"서버 한 대의 메모리입니다."_s, u"The memory of one server."_s},
         .kind = In::Integer,
         .unit = gib,
         .min = 16,
         .max = 512,
         .step = 1,
         .fallback = 64,
         .logarithmic = true},
        {.id = u"reserved"_s,
         .label = {u"호스트 몫"_s, u"Reserved for the host"_s},
         .doc = {u"호스트 운영체제나 하이퍼바이저가 쓰는 메모리입니다."_s,
                 u"What the host OS or the hypervisor itself uses."_s},
         .kind = In::Integer,
         .unit = gib,
         .min = 1,
         .max = 8,
         .step = 1,
         .fallback = 2},
        {.id = u"app"_s,
         .label = {u"앱 하나의 메모리"_s, u"Memory of one app"_s},
         .doc = {u"인스턴스마다 앱이 쓰는 메모리입니다."_s, u"What the app in each instance uses."_s},
         .kind = In::Integer,
         .unit = mib,
         .min = 64,
         .max = 4096,
         .step = 1,
         .fallback = 512,
         .logarithmic = true},
        {.id = u"kind"_s,
         .label = {u"종류"_s, u"Kind"_s},
         .doc =
             {u"앱을 무엇에 담는지 고릅니다. 인스턴스마다 드는 오버헤드는 가상 머신 1155 MiB, 마이크로VM 69 MiB, 컨테이너 8 MiB로 둡니다."_s,
              u"What the app is put into; each costs 1155 MiB (VM), 69 MiB (microVM) or 8 MiB (container) besides the app."_s},
         .kind = In::Choice,
         .max = kindCount - 1,
         .choices = kinds},
        {.id = u"start"_s,
         .label = {u"띄울 개수"_s, u"Instances to start"_s},
         .doc = {u"한꺼번에 시작할 인스턴스 수입니다. 들어가는 만큼만 시작합니다."_s,
                 u"How many are started at once; no more than fit."_s},
         .kind = In::Integer,
         .unit = {u"개"_s, u"instances"_s},
         .min = 1,
         .max = mostStarted,
         .step = 1,
         .fallback = 40,
         .logarithmic = true},
        {.id = u"parallel"_s,
         .label = {u"동시에 시작하는 수"_s, u"Starts in parallel"_s},
         .doc = {u"같은 순간에 몇 개까지 시작하는지 정합니다."_s, u"How many may be starting at the same moment."_s},
         .kind = In::Integer,
         .unit = {u"개"_s, u"instances"_s},
         .min = 1,
         .max = 16,
         .step = 1,
         .fallback = 4},
        {.id = u"crash"_s,
         .label = {u"커널 크래시"_s, u"Kernel crash"_s},
         .doc = {u"한 인스턴스가 쓰는 커널이 멈춥니다. 컨테이너의 커널은 호스트의 커널입니다."_s,
                 u"The kernel that one instance uses stops; that of a container is the host's."_s},
         .kind = In::Toggle},
        {.id = u"hostCrash"_s,
         .label = {u"호스트에서 난 크래시"_s, u"Crash in the host"_s},
         .doc = {u"게스트가 아니라 호스트나 하이퍼바이저가 멈춥니다. 커널 크래시를 켰을 때만 뜻이 있습니다."_s,
                 u"The host or hypervisor stops instead of a guest; matters only with a kernel crash."_s},
         .kind = In::Toggle},
    };
    spec.outputs = {
        {.id = u"fit"_s,
         .label = {u"들어가는 인스턴스"_s, u"Instances that fit"_s},
         .unit = {u"개"_s, u"instances"_s},
         .headline = true},
        {.id = u"startTime"_s,
         .label = {u"모두 뜰 때까지"_s, u"Until all have started"_s},
         .unit = words::seconds,
         .decimals = 3,
         .headline = true},
        {.id = u"lost"_s,
         .label = {u"함께 멈춘 인스턴스"_s, u"Instances lost"_s},
         .unit = {u"개"_s, u"instances"_s},
         .headline = true},
        {.id = u"started"_s,
         .label = {u"시작한 인스턴스"_s, u"Instances started"_s},
         .unit = {u"개"_s, u"instances"_s}},
        {.id = u"fillTime"_s,
         .label = {u"호스트를 가득 채울 때까지"_s, u"Until the host is full"_s},
         .unit = words::seconds,
         .decimals = 3},
        {.id = u"overhead"_s, .label = {u"인스턴스마다 드는 오버헤드"_s, u"Overhead of each instance"_s}, .unit = mib},
        {.id = u"appMemory"_s, .label = {u"앱이 쓰는 메모리"_s, u"Memory for apps"_s}, .unit = gib, .decimals = 2},
        {.id = u"overheadMemory"_s,
         .label = {u"오버헤드에 드는 메모리"_s, u"Memory for overhead"_s},
         .unit = gib,
         .decimals = 2},
        {.id = u"freeMemory"_s, .label = {u"남는 메모리"_s, u"Memory left over"_s}, .unit = gib, .decimals = 2},
        {.id = u"memory"_s,
         .label = {u"메모리 쓰임"_s, u"Where the memory goes"_s},
         .kind = Out::Series,
         .unit = gib,
         .decimals = 2,
         .chart = Chart::StackedBar,
         .lines = {{u"apps"_s, {u"앱"_s, u"Apps"_s}, u"blue"_s},
                   {u"overhead"_s, {u"게스트와 가상화"_s, u"Guests and virtualization"_s}, u"amber"_s},
                   {u"reserved"_s, {u"호스트 몫"_s, u"Reserved"_s}, u"slate"_s},
                   {u"free"_s, {u"남음"_s, u"Left over"_s}, u"plain"_s}},
         .categories = kinds},
        {.id = u"fitByKind"_s,
         .label = {u"종류별로 들어가는 수"_s, u"How many fit, by kind"_s},
         .kind = Out::Series,
         .unit = {u"개"_s, u"instances"_s},
         .chart = Chart::Bar,
         .lines = {{u"fit"_s, {u"들어가는 인스턴스"_s, u"Instances that fit"_s}, u"blue"_s}},
         .categories = kinds},
        {.id = u"startup"_s,
         .label = {u"시작에 걸리는 시간"_s, u"Time to start"_s},
         .kind = Out::Series,
         .unit = words::seconds,
         .decimals = 3,
         .chart = Chart::Step,
         .xLabel = {u"시작한 인스턴스"_s, u"Instances started"_s},
         .xUnit = {u"개"_s, u"instances"_s},
         .lines = kinds},
        {.id = u"blast"_s,
         .label = {u"누가 멈추는가"_s, u"Who stops"_s},
         .kind = Out::States,
         .parts = {{u"instance"_s, {u"크래시가 난 인스턴스"_s, u"The instance itself"_s}},
                   {u"neighbours"_s, {u"이웃 인스턴스"_s, u"Its neighbours"_s}},
                   {u"host"_s, {u"호스트"_s, u"The host"_s}}},
         .states = {{u"running"_s, {u"동작"_s, u"Running"_s}, Tone::Good},
                    {u"down"_s, {u"멈춤"_s, u"Down"_s}, Tone::Bad}}},
    };
    spec.presets = {
        {u"64-vm"_s, {u"64 GiB에 가상 머신"_s, u"64 GiB of VMs"_s}, {}},
        {u"64-microvm"_s, {u"64 GiB에 마이크로VM"_s, u"64 GiB of microVMs"_s}, {{u"kind"_s, u"microvm"_s}}},
        {u"64-container"_s, {u"64 GiB에 컨테이너"_s, u"64 GiB of containers"_s}, {{u"kind"_s, u"container"_s}}},
        {u"small-host"_s,
         {u"작은 호스트, 작은 앱"_s, u"A small host, a small app"_s},
         {{u"hostMemory"_s, u"16"_s}, {u"app"_s, u"256"_s}}},
        {u"guest-crash"_s, {u"게스트 커널 크래시"_s, u"A guest kernel crashes"_s}, {{u"crash"_s, u"on"_s}}},
        {u"shared-kernel-crash"_s,
         {u"함께 쓰는 커널의 크래시"_s, u"The shared kernel crashes"_s},
         {{u"kind"_s, u"container"_s}, {u"crash"_s, u"on"_s}}},
        {u"host-crash"_s,
         {u"하이퍼바이저 크래시"_s, u"The hypervisor crashes"_s},
         {{u"crash"_s, u"on"_s}, {u"hostCrash"_s, u"on"_s}}},
    };
    spec.sources = {
        {u"들어가는 수 = (호스트 메모리 − 호스트 몫) ÷ (앱 + 인스턴스마다 드는 오버헤드), 내림 (정의)"_s,
         u"Fit = (host memory − reserved) / (app + overhead), rounded down (definition)"_s},
        words::same(u"Firecracker, SPECIFICATION.md: ≤ 125 ms, ≤ 5 MiB"_s),
        words::same(
            u"Agache et al., Firecracker: Lightweight Virtualization for Serverless Applications, NSDI 2020: QEMU 131 MB"_s),
        {u"게스트 운영체제 1024 MiB와 64 MiB, 컨테이너 8 MiB, 30초와 0.5초는 예로 든 값입니다."_s,
         u"Guest OS of 1024 and 64 MiB, container of 8 MiB, 30 s and 0.5 s: example values"_s},
    };
    return spec;
}

double fits(double room, double app, int kind)
{
    return std::floor(room / (app + overheads[kind]));
}

double timeToStart(double count, double parallel, int kind)
{
    return std::ceil(count / parallel) * startTimes[kind];
}

ModelRun run(const ModelInputs &inputs)
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

} // namespace

const Model &vmVsContainerModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
