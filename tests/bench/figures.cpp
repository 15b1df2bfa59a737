// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

double median(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

static bool processorTime = false;

void measureProcessorTime()
{
    processorTime = true;
}

bool measuresProcessorTime()
{
    return processorTime;
}

double milliseconds(const std::function<void()> &work)
{
    if (processorTime) {
        const std::clock_t start = std::clock();
        work();
        return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    }
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(int times, const std::function<void()> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(milliseconds(work));
    return median(taken);
}

namespace {

QString number(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + QLatin1Char(' ') + unit;
}

} // namespace

Figures::Figures()
{
    print(QStringLiteral("job"), QStringLiteral("ours"), QStringLiteral("bare Qt"), QStringLiteral("target"), {});
}

void Figures::add(const QString &name, double ours, const QString &unit, double target)
{
    const bool reached = target <= 0 || ours <= target;
    m_allReached = m_allReached && reached;
    print(name, number(ours, unit), {}, target > 0 ? QStringLiteral("<= %1 %2").arg(target).arg(unit) : QString(),
          target <= 0 ? QString()
          : reached   ? QStringLiteral("reached")
                      : QStringLiteral("MISSED"));
}

void Figures::compare(const QString &name, double ours, double bare, const QString &unit, double target)
{
    const double ratio = ours / bare;
    const bool reached = ratio <= target;
    m_allReached = m_allReached && reached;
    print(name, number(ours, unit), number(bare, unit), QStringLiteral("<= %1 x").arg(target),
          QStringLiteral("%1 x, %2")
              .arg(ratio, 0, 'f', 2)
              .arg(reached ? QStringLiteral("reached") : QStringLiteral("MISSED")));
}

void Figures::skip(const QString &name, const QString &why)
{
    m_allReached = false;
    print(name, {}, {}, {}, QStringLiteral("not measured: ") + why);
}

void Figures::absent(const QString &name, const QString &why)
{
    print(name, {}, {}, {}, why);
}

void Figures::print(const QString &name, const QString &ours, const QString &bare, const QString &target,
                    const QString &verdict)
{
    std::printf("%-52s %11s %11s %12s  %s\n", qPrintable(name), qPrintable(ours), qPrintable(bare), qPrintable(target),
                qPrintable(verdict));
    std::fflush(stdout);
}
