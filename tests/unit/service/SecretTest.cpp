#include "core/service/Secret.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

TEST(SecretTest, HoldsTheBytesItTook)
{
    EXPECT_TRUE(Secret().isEmpty());
    const Secret secret(QByteArray("a\0b", 3));
    EXPECT_FALSE(secret.isEmpty());
    EXPECT_EQ(secret.bytes(), QByteArray("a\0b", 3));
}

TEST(SecretTest, WhatWasMovedFromIsEmpty)
{
    Secret first(QByteArray("secret"));
    Secret second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT: that is what is tested
    EXPECT_EQ(second.bytes(), "secret");
    Secret third;
    third = std::move(second);
    EXPECT_TRUE(second.isEmpty()); // NOLINT
    EXPECT_EQ(third.bytes(), "secret");
    third = Secret(QByteArray("other"));
    EXPECT_EQ(third.bytes(), "other");
}

TEST(SecretTest, AssigningOverOneLeavesTheOldOneNowhere)
{
    Secret old(QByteArray("old"));
    Secret fresh(QByteArray("new"));
    old = std::move(fresh);
    EXPECT_EQ(old.bytes(), "new");
    EXPECT_TRUE(fresh.isEmpty()); // NOLINT
}

#ifdef Q_OS_LINUX

namespace {

constexpr char key = 0x5a;

/// What never stands in memory as it is but where a test puts it.
QByteArray masked()
{
    QByteArray bytes = "0123456789012345678901234567890123456789 a distinctive secret ";
    for (char& each : bytes)
        each = char(each ^ key);
    return bytes;
}

QByteArray unmasked(const QByteArray& bytes)
{
    QByteArray text = bytes;
    for (char& each : text)
        each = char(each ^ key);
    return text;
}

/// How often the end of the secret stands in this process's heap. (Its beginning may be gone already: freed
/// memory holds the allocator's own notes.)
int timesInHeap(const QByteArray& secret)
{
    const QByteArray end = secret.last(16);
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int times = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.endsWith("[heap]"))
            continue;
        const QByteArray range = line.left(line.indexOf(' '));
        const auto* at =
            reinterpret_cast<const char*>(range.left(range.indexOf('-')).toULongLong(nullptr, 16));
        const auto* to =
            reinterpret_cast<const char*>(range.mid(range.indexOf('-') + 1).toULongLong(nullptr, 16));
        const auto same = [](char here, char there) { return here == char(there ^ key); };
        for (; (at = std::search(at, to, end.begin(), end.end(), same)) != to; ++at)
            ++times;
    }
    return times;
}

} // namespace

TEST(SecretTest, NothingOfItStaysInMemory)
{
    const QByteArray bytes = masked();
    {
        const Secret secret(unmasked(bytes));
        if (timesInHeap(bytes) != 1)
            GTEST_SKIP() << "this allocator keeps no plain heap";
    }
    EXPECT_EQ(timesInHeap(bytes), 0);
    {
        Secret first(unmasked(bytes));
        const Secret second(std::move(first));
        Secret third(unmasked(bytes));
        third = Secret(QByteArray("other"));
    }
    EXPECT_EQ(timesInHeap(bytes), 0);
}

#endif
