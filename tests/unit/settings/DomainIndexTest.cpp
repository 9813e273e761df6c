#include "core/settings/DomainIndex.h"
#include "tests/unit/settings/ImcFiles.h"

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

CharacterSets row(const QString& domain)
{
    CharacterSets sets;
    sets.domain = domain;
    return sets;
}

/// Domains that cover each other in all the ways there are, some of them odd, some there twice.
ImcSettings tangled(SplitMix64& random)
{
    static const QStringList labels = {u"jp"_s, u"JP"_s,          u"co"_s,         u"x"_s,
                                       u""_s,   u"m\u00FCller"_s, u"M\u00DCLLER"_s};
    ImcSettings settings;
    if (random.below(4) != 0)
        settings.defaults = row(u"default"_s);
    for (quint32 i = 0, count = random.below(12); i < count; ++i) {
        QStringList parts;
        for (quint32 j = 0, most = 1 + random.below(3); j < most; ++j)
            parts.append(labels.at(random.below(quint32(labels.size()))));
        settings.domains.push_back(row(parts.join(u'.')));
    }
    return settings;
}

} // namespace

TEST(DomainIndex, findsWhatGoingThroughAllRowsFinds)
{
    for (quint64 seed = 0; seed < 2000; ++seed) {
        SplitMix64 random(seed);
        const ImcSettings settings = tangled(random);
        const DomainIndex index(settings);
        QStringList asked = {u"Default"_s, u"DEFAULT"_s, u""_s, u"."_s, u" jp "_s, u"xjp"_s, u"a.co.jp."_s};
        for (const CharacterSets& other : tangled(random).domains)
            asked << other.domain << u"a."_s + other.domain;
        for (const QString& domain : asked) {
            EXPECT_EQ(index.rowOf(domain), settings.rowOf(domain)) << seed << domain.toStdString();
            EXPECT_EQ(index.forSenderDomain(domain), settings.forSenderDomain(domain))
                << seed << domain.toStdString();
            const auto first = std::find_if(settings.domains.begin(), settings.domains.end(),
                                            [&](const CharacterSets& other) { return other.covers(domain); });
            EXPECT_EQ(index.firstCovering(domain), first == settings.domains.end() ? nullptr : &*first);
        }
        for (const CharacterSets& above : settings.domains) {
            const auto from = settings.domains.begin() + (&above - settings.domains.data()) + 1;
            const auto next = std::find_if(from, settings.domains.end(), [&](const CharacterSets& other) {
                return other.covers(above.domain);
            });
            EXPECT_EQ(index.nextCovering(above), next == settings.domains.end() ? nullptr : &*next);
        }
    }
}

} // namespace ims::test
