#include "core/casefile/KeptName.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

TEST(KeptNameTest, LeadsOnlyBelowEvidence)
{
    for (const char* name : {"evidence/1/AppEvent.Evt", "evidence/2/Exchsrvr/IMCDATA/IN/ARCHIVE/VK8JR2XD",
                             "evidence/1/Böse Datei.log", "evidence/1/.hidden"})
        EXPECT_TRUE(isKeptName(QString::fromUtf8(name))) << name;
    for (const char* name : {"",
                             "evidence",
                             "evidence/",
                             "/evidence/1",
                             "case.json",
                             "evidence/../case.json",
                             "evidence/1/..",
                             "evidence/1/.",
                             "evidence//x",
                             "evidence\\1\\x",
                             "evidence/1/a\\..\\b",
                             "evidence/C:/x",
                             "evidence/1/x:y",
                             "evidence/1/CON",
                             "evidence/1/nul.txt",
                             "evidence/1/Com1",
                             "evidence/1/x.",
                             "evidence/1/x ",
                             "evidence/1/ x",
                             "evidence/1/a\nb",
                             "evidence/1/a*b",
                             "EVIDENCE/1/x",
                             "evidence/1/a\x7f"})
        EXPECT_FALSE(isKeptName(QString::fromUtf8(name))) << name;
    EXPECT_FALSE(isKeptName(u"evidence/1/a\u202eb"_s));
    EXPECT_FALSE(isKeptName(u"evidence/1/"_s + QString(300, u'x')));
    EXPECT_FALSE(isKeptName(u"evidence"_s + u"/x"_s.repeated(100)));
}

TEST(KeptNameTest, IsMadeOfAnyPath)
{
    EXPECT_EQ(keptNameFor(1, "Exchsrvr/IMCDATA/IN/ARCHIVE/VK8JR2XD"),
              u"evidence/1/Exchsrvr/IMCDATA/IN/ARCHIVE/VK8JR2XD"_s);
    EXPECT_EQ(keptNameFor(3, "AppEvent.Evt"), u"evidence/3/AppEvent.Evt"_s);
    SplitMix64 random(5);
    for (int i = 0; i < 3'000; ++i) {
        QByteArray bytes = "x";
        for (quint32 length = random.below(60); length > 0; --length)
            bytes += static_cast<char>(1 + random.below(255));
        EXPECT_TRUE(isKeptName(keptNameFor(1, pathFromNative(bytes)))) << bytes.toHex().toStdString();
    }
    for (const char* hostile : {"..", "../..", "/etc/passwd", "nul", "a/../../b", "x."})
        EXPECT_TRUE(isKeptName(keptNameFor(1, Path(hostile) / "y"))) << hostile;
}

} // namespace ims::test
