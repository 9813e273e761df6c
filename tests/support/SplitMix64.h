#pragma once

#include <QtGlobal>

namespace ims::test {

/// Sebastiano Vigna's splitmix64: a few lines, the same numbers on every platform and library. Good enough to
/// strew sample data about, and for nothing else.
class SplitMix64
{
public:
    explicit constexpr SplitMix64(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// A number in 0 .. bound - 1; `bound` must not be 0. The tiny bias of the remainder does not matter
    /// here.
    constexpr quint32 below(quint32 bound) { return static_cast<quint32>(next() % bound); }

private:
    quint64 m_state;
};

} // namespace ims::test
