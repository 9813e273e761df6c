#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace ims::fuzz {

inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// Ends the run where a rule is broken; says which.
inline void demand(const std::string& broken)
{
    if (broken.empty())
        return;
    std::fprintf(stderr, "broken: %s\n", broken.c_str());
    std::abort();
}

inline void demand(bool holds, const char* what)
{
    demand(holds ? std::string() : std::string(what));
}

} // namespace ims::fuzz
