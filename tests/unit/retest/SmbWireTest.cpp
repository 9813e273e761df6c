#include "core/retest/SmbWire.h"

#include "tests/support/SplitMix64.h"

#include <gtest/gtest.h>

namespace ims::smb {

TEST(SmbWireTest, WhatIsWrittenIsRead)
{
    const std::string bytes("\0\xff*", 3);
    const std::string frame = FrameWriter().byte(7).number(0x0102030405060708).text(bytes).text("").take();
    ASSERT_EQ(frameLength(frame), frame.size() - lengthBytes);
    FrameReader reader(std::string_view(frame).substr(lengthBytes));
    EXPECT_EQ(reader.byte(), 7);
    EXPECT_EQ(reader.number(), 0x0102030405060708U);
    EXPECT_EQ(reader.text(10), bytes);
    EXPECT_FALSE(reader.isAtEnd());
    EXPECT_EQ(reader.text(10), "");
    EXPECT_TRUE(reader.isAtEnd());
}

TEST(SmbWireTest, WhatIsMissingOrTooLongIsNoticed)
{
    const std::string frame = FrameWriter().text("0123456789").take().substr(lengthBytes);
    EXPECT_EQ(FrameReader(frame).text(9), "");
    for (size_t size = 0; size < frame.size(); ++size) {
        FrameReader reader(std::string_view(frame).substr(0, size));
        EXPECT_EQ(reader.text(10), "");
        EXPECT_FALSE(reader.isGood());
    }
    FrameReader huge(std::string_view("\xff\xff\xff\xff\xff\xff\xff\xff"
                                      "abc",
                                      11));
    EXPECT_EQ(huge.text(SIZE_MAX), "");
    EXPECT_FALSE(huge.isGood());
    EXPECT_EQ(huge.byte(), 0) << "once bad, nothing more is taken";
}

TEST(SmbWireTest, HostileBytesAreReadWithoutHarm)
{
    test::SplitMix64 random(13);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes(random.below(60), '\0');
        for (char& c : bytes)
            c = static_cast<char>(random.below(4) == 0 ? random.below(256) : 0);
        FrameReader reader(bytes);
        while (reader.isGood() && !reader.isAtEnd()) {
            if (random.below(2) == 0)
                reader.byte();
            else
                EXPECT_LE(reader.text(longestText).size(), bytes.size());
        }
    }
}

TEST(SmbWireTest, LengthsBeyondAFrameAreNone)
{
    EXPECT_EQ(frameLength(std::string_view("\0\0\4\0", 4)), largestFrame);
    EXPECT_EQ(frameLength(std::string_view("\1\0\4\0", 4)), 0U);
    EXPECT_EQ(frameLength(std::string_view("\xff\xff\xff\xff", 4)), 0U);
}

TEST(SmbWireTest, NamesStayInTheirFolderAndMeanOneFile)
{
    EXPECT_TRUE(isBareName("G4KX0B7M"));
    EXPECT_TRUE(isBareName("a b.c%20ä"));
    for (const char* name :
         {"", ".", "..", "a/b", "a\\b", "a:b", "*", "a?", "<", ">", "\"", "a|b", "a\nb", "\x7f"})
        EXPECT_FALSE(isBareName(name)) << name;
    EXPECT_FALSE(isBareName(std::string(256, 'a')));
    EXPECT_TRUE(isFolderName(""));
    EXPECT_TRUE(isFolderName("IMCDATA/IN"));
    for (const char* folder : {"/", "/IN", "IN/", "IN//X", "IN/../X", "IN\\X", "."})
        EXPECT_FALSE(isFolderName(folder)) << folder;
}

TEST(SmbWireTest, ServersAreNamesAlone)
{
    EXPECT_TRUE(isServerName("EXCH_01.example.org"));
    for (const char* server : {"", "-a", ".a", "a b", "a@b", "a:1", "a/b", "a%41"})
        EXPECT_FALSE(isServerName(server)) << server;
}

} // namespace ims::smb
