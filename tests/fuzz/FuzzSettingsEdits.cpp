#include "core/settings/ImcLines.h"
#include "core/settings/SettingsMerge.h"
#include "core/settings/SettingsPlan.h"
#include "core/settings/SettingsProof.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

namespace {

/// The bytes in front of the file say what is to be changed.
class Choices
{
public:
    explicit Choices(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint32 below(qsizetype bound)
    {
        const auto byte = m_at < m_bytes.size() ? uchar(m_bytes[m_at++]) : uchar(0);
        return bound > 0 ? quint32(byte % bound) : 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

QString tokenOf(Choices& choices)
{
    static const QStringList tokens = {u"ISO-8859-1"_s, u"KOI8-R"_s, u"SJIS"_s, u"a b"_s, u"a,b"_s, u""_s};
    return tokens.at(choices.below(tokens.size()));
}

QString domainOf(Choices& choices, const ims::ImcSettings& settings)
{
    static const QStringList others = {u"new.example"_s, u"x.jp"_s, u"jp"_s, u"Default"_s, u"=1"_s};
    const qsizetype count = std::ssize(settings.domains);
    const quint32 choice = choices.below(2);
    return choice == 0 && count > 0 ? settings.domains[choices.below(count)].domain
                                    : others.at(choices.below(others.size()));
}

ims::SettingsChange planOf(Choices& choices, const ims::ImcSettings& settings)
{
    using Action = ims::SettingChange::Action;
    ims::SettingsChange plan;
    QSet<QString> known;
    for (quint32 i = 0, count = choices.below(6); i < count; ++i) {
        ims::SettingChange row;
        row.action = Action(choices.below(3));
        row.domain = domainOf(choices, settings);
        if (row.action != Action::Remove && choices.below(3) > 0)
            row.mime = tokenOf(choices);
        if (row.action != Action::Remove && choices.below(3) > 0)
            row.nonMime = tokenOf(choices);
        if (!known.contains(row.domain.toCaseFolded()))
            plan.changes.push_back(row);
        known.insert(row.domain.toCaseFolded());
    }
    return plan;
}

std::vector<QByteArray> linesOf(const QByteArray& bytes)
{
    std::vector<QByteArray> lines;
    ims::ImcLines reader(bytes);
    for (ims::ImcLine line; reader.next(line);)
        lines.push_back(bytes.sliced(line.range.offset, line.range.length));
    return lines;
}

void checkLines(const QByteArray& before, const ims::EditedImc& after)
{
    const std::vector<QByteArray> old = linesOf(before);
    const std::vector<QByteArray> now = linesOf(after.bytes);
    size_t from = 0;
    size_t to = 0;
    const auto same = [&](size_t upToOld, size_t upToNew) {
        demand(upToOld - from == upToNew - to && upToOld <= old.size() && upToNew <= now.size(),
               "lines are told");
        for (; from < upToOld; ++from, ++to)
            demand(old[from] == now[to], "another line keeps its bytes");
    };
    for (const ims::LineChange& line : after.lines) {
        const size_t gap = line.oldLine > 0 ? size_t(line.oldLine) - 1 - from : size_t(line.newLine) - 1 - to;
        same(from + gap, to + gap);
        from += line.oldLine > 0 ? 1 : 0;
        to += line.newLine > 0 ? 1 : 0;
    }
    same(old.size(), now.size());
}

QStringList listsOf(const ims::ImcSettings& settings)
{
    QStringList lists;
    if (settings.defaults)
        lists.append(settings.defaults->mime + u' ' + settings.defaults->nonMime);
    for (const ims::CharacterSets& row : settings.domains) {
        if (!row.domain.isEmpty() && settings.rowOf(row.domain) == &row) // others count for nothing
            lists.append(row.domain + u' ' + row.mime + u' ' + row.nonMime);
    }
    for (QString& list : lists)
        list = list.toCaseFolded();
    return lists;
}

ims::Expected<ims::ImcDocument> documentOf(const QByteArray& bytes)
{
    return ims::ImcDocument::read(*ims::ByteSource::fromBytes(bytes, u"fuzz"_s));
}

} // namespace

/// 24 bytes of changes, then an imccopy file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    const QByteArray file = bytes.mid(24);
    const auto document = documentOf(file);
    if (!document)
        return 0;
    const ims::ImcSettings& before = document->settings();
    const auto same = document->edited({});
    demand(same && same->bytes == file && same->lines.empty(), "without changes the same bytes");
    Choices choices(QByteArrayView(bytes).first(std::min<qsizetype>(24, bytes.size())));
    const ims::SettingsChange plan = planOf(choices, before);
    const auto there = ims::mergePlan(*document, plan);
    if (!there) {
        demand(!there.error().why.isEmpty(), "a refusal has words");
        return 0;
    }
    checkLines(file, there->file);
    demand(ims::diffText(there->file, u"a"_s, u"b"_s).isEmpty() == there->file.lines.empty(),
           "what is changed is shown");
    const auto changed = documentOf(there->file.bytes);
    demand(changed.has_value(), "what is written is read");
    const ims::ImcSettings& after = changed->settings();
    if (!there->conflicts.empty())
        return 0; // a row to be set is not there, or one to be added is
    demand(listsOf(after) == listsOf(ims::settingsAfter(before, plan)), "it reads back as the plan says");
    const ims::SettingsProof proof = ims::proofOf(plan, &before, after);
    demand(proof.isProven() != proof.rows.empty(), "what was written is proven");
    const auto back = ims::mergePlan(*changed, ims::inverseOf(plan, before), &before);
    if (!back)
        return 0; // a row with names that are not written anew
    demand(back->conflicts.empty(), "nobody else changed it");
    demand(listsOf(documentOf(back->file.bytes)->settings()) == listsOf(before),
           "the way back has the lists of before");
    return 0;
}
