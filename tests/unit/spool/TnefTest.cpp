#include "core/spool/Tnef.h"

#include "tests/support/SplitMix64.h"
#include "tests/unit/spool/AttachmentWriters.h"
#include "tests/unit/spool/SpoolTestSupport.h"

using namespace ims;
using namespace ims::test;

namespace {

using Kind = TnefFault::Kind;

const QByteArray subject = TnefWriter::property(0x1e, 0x37, QByteArray("subject\0", 8));

QByteArray sample()
{
    const QByteArray fixed =
        TnefWriter::number(0x03, 2) + TnefWriter::number(0x17, 2) + TnefWriter::number(1, 4);
    const QByteArray time = TnefWriter::number(0x40, 2) + TnefWriter::number(0x39, 2) + QByteArray(8, 't');
    const QByteArray named = TnefWriter::number(0x0b, 2) + TnefWriter::number(0x8001, 2) +
                             QByteArray(16, 'g') + TnefWriter::number(0, 4) + TnefWriter::number(0x8501, 4) +
                             TnefWriter::number(1, 4);
    const QByteArray several = TnefWriter::number(0x101e, 2) + TnefWriter::number(0x3a, 2) +
                               TnefWriter::number(2, 4) + TnefWriter::sized(QByteArray("a\0", 2)) +
                               TnefWriter::sized(QByteArray("bcde\0", 5));
    const QByteArray row = TnefWriter::number(1, 4) + subject;
    return TnefWriter()
        .attribute(1, 0x00089006, QByteArray("\0\0\1\0", 4))
        .properties({fixed, time, subject, named, several})
        .attribute(1, 0x00069004, TnefWriter::number(2, 4) + row + row)
        .attribute(2, 0x00069005, TnefWriter::number(1, 4) + subject)
        .attribute(2, 0x0006800f, "attached bytes")
        .bytes;
}

TnefFacts walked(const QByteArray& bytes, bool whole = true)
{
    return walkTnef(bytes, whole, {});
}

std::vector<Kind> kindsOf(const QByteArray& bytes)
{
    std::vector<Kind> kinds;
    for (const TnefFault& fault : walked(bytes).faults)
        kinds.push_back(fault.kind);
    return kinds;
}

} // namespace

TEST(Tnef, ASoundOneHasNoFaults)
{
    const TnefFacts facts = walked(sample());
    EXPECT_TRUE(facts.signature);
    EXPECT_EQ(facts.attributes, 5);
    EXPECT_EQ(facts.properties, 8);
    EXPECT_TRUE(facts.faults.empty());
    EXPECT_TRUE(walked(sample() + QByteArray("\0\0\r\n", 4)).faults.empty()) << "filling of the base64";
}

TEST(Tnef, AnyCutIsDamageUnlessMoreFollowsElsewhere)
{
    const QByteArray bytes = sample();
    int sound = 0;
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const bool damaged = !walked(bytes.first(length)).faults.empty();
        sound += damaged ? 0 : 1;
        if (length >= 6) {
            EXPECT_TRUE(walked(bytes.first(length), false).faults.empty()) << length;
        }
    }
    EXPECT_LE(sound, 15) << "only where an attribute has just ended, and within zeros after it";
    EXPECT_EQ(kindsOf({}), std::vector{Kind::Structure});
    EXPECT_EQ(kindsOf("not TNEF at all"), std::vector{Kind::Structure});
}

TEST(Tnef, WrongSumsAndLevelsAreTold)
{
    QByteArray bytes = sample();
    bytes[bytes.indexOf("attached") + 1] = 'T';
    ASSERT_EQ(kindsOf(bytes), std::vector{Kind::Structure});
    EXPECT_EQ(walked(bytes).faults[0].range, ByteRange(bytes.size() - 2, 2)) << "the sum";
    bytes = sample();
    const qsizetype level = bytes.indexOf("attached") - 9;
    bytes[level] = 3;
    ASSERT_EQ(kindsOf(bytes), std::vector{Kind::Structure});
    EXPECT_EQ(walked(bytes).faults[0].range.offset, level);
}

TEST(Tnef, PropertiesThatCannotBeReadAreTold)
{
    const auto of = [](const QByteArray& property) {
        return kindsOf(TnefWriter().properties({property, subject}).bytes);
    };
    const auto fixed = [](quint16 type) -> QByteArray {
        return TnefWriter::number(type, 2) + TnefWriter::number(0x17, 2);
    };
    EXPECT_EQ(of(fixed(0x77)), std::vector{Kind::Property}) << "no such type";
    EXPECT_EQ(of(fixed(0x1e) + TnefWriter::number(1, 4) + TnefWriter::number(0xffffffff, 4)),
              std::vector{Kind::Property});
    EXPECT_EQ(of(fixed(0x1003) + TnefWriter::number(0xffffffff, 4)), std::vector{Kind::Property})
        << "too many values";
    const QByteArray oddName = QByteArray(16, 'g') + TnefWriter::number(1, 4) + TnefWriter::sized("abc");
    EXPECT_EQ(of(TnefWriter::property(0x1e, 0x8002, QByteArray("x\0", 2), oddName)),
              std::vector{Kind::Property});
    EXPECT_EQ(kindsOf(TnefWriter().attribute(1, 0x00069003, TnefWriter::number(3, 4)).bytes),
              std::vector{Kind::Property});
    EXPECT_EQ(of(TnefWriter::property(0x102, 0x1009, "short")), std::vector{Kind::Rtf});
}

TEST(Tnef, PointsAtTheFault)
{
    const QByteArray bytes = TnefWriter().properties({subject, TnefWriter::property(0x1e, 0x3d, {})}).bytes;
    const std::vector<TnefFault> faults = walked(bytes).faults;
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, Kind::EmptyString);
    EXPECT_EQ(faults[0].range, ByteRange(bytes.size() - 2 - 4, 4)) << "its length, in front of the sum";
}

TEST(Tnef, NoiseIsWalkedToAnEnd)
{
    SplitMix64 random(11);
    const QByteArray good = sample();
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 4; ++i)
            bytes[static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())))] =
                static_cast<char>(random.below(256));
        for (const TnefFault& fault : walked(bytes).faults)
            ASSERT_TRUE(ByteRange(0, bytes.size()).contains(fault.range));
    }
}
