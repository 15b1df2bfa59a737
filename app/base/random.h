// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine and every run for the same seed (std's
// distributions are not). Not for secrets.
#pragma once

#include <cstdint>

namespace madang {

/// SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014;
/// constants as in the public-domain code of S. Vigna, https://prng.di.unimi.it/splitmix64.c.
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    /// The next 64 bits.
    constexpr std::uint64_t bits()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1): 53 random bits, every value a multiple of 2^-53.
    constexpr double real() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

    /// Uniform in [low, high). Finite, low <= high.
    double real(double low, double high);

    /// Uniform in [low, high], both included; no modulo bias. low <= high.
    int integer(int low, int high);

    /// True with probability `p`; never for p <= 0, always for p >= 1.
    constexpr bool chance(double p) { return real() < p; }

    /// A generator for a part of the work, independent of how many numbers the other parts draw.
    constexpr Random split() { return Random(bits() ^ 0x6a09e667f3bcc909u); }

private:
    std::uint64_t m_state;
};

} // namespace madang
