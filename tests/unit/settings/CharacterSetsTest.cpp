#include "core/settings/CharacterSets.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

CharacterSets row(const QString& domain)
{
    CharacterSets sets;
    sets.domain = domain;
    return sets;
}

TEST(CharacterSets, namesTheFlagBits)
{
    CharacterSets sets;
    sets.flagBits = 800;
    EXPECT_EQ(sets.flags(), (QStringList{u"mime-plain"_s, u"no-oof"_s, u"no-auto-replies"_s}));
    sets.flagBits = 0x30075 | 0x8;
    EXPECT_EQ(sets.flags(),
              (QStringList{u"wrap"_s, u"no-display-names"_s, u"bit-3"_s, u"uuencode"_s, u"mime-plain"_s,
                           u"binhex"_s, u"mime-html"_s, u"mime-html-plain"_s}));
    EXPECT_EQ(sets.unknownFlagBits(), 0x8U);
    sets.flagBits = 0;
    EXPECT_TRUE(sets.flags().isEmpty());
}

TEST(ImcSettings, firstMatchingDomainCounts)
{
    ImcSettings settings;
    settings.defaults = row(u"Default"_s);
    settings.domains = {row(u"mail.example.jp"_s), row(u"JP"_s), row(u"example.jp"_s),
                        row(u".example.com."_s)};
    const auto domainFor = [&](const QString& sender) { return settings.forSenderDomain(sender)->domain; };
    EXPECT_EQ(domainFor(u"MAIL.example.jp"_s), u"mail.example.jp");
    EXPECT_EQ(domainFor(u"example.jp"_s), u"JP"); // first match, not the longest
    EXPECT_EQ(domainFor(u"sub.example.com"_s), u".example.com.");
    EXPECT_EQ(domainFor(u"example.com."_s), u".example.com.");
    EXPECT_EQ(domainFor(u"notexample.com"_s), u"Default"); // a suffix at a dot only
    EXPECT_EQ(domainFor(u""_s), u"Default");
    settings.defaults.reset();
    EXPECT_EQ(settings.forSenderDomain(u"example.org"_s), nullptr);
}

} // namespace
} // namespace ims
