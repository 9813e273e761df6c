#pragma once

namespace ims {

/// The six bits that a base64 digit stands for (RFC 4648 4); -1 where it is none, `=` included.
constexpr int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

} // namespace ims
