#pragma once

#include <QByteArray>

#include <vector>

namespace ims::test {

struct SloppyMail
{
    const char* name;
    QByteArray bytes;
};

/// Ways in which mail is written sloppily, one message each.
std::vector<SloppyMail> sloppyMail();

} // namespace ims::test
