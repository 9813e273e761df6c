#include "core/settings/SettingsProof.h"

#include "core/settings/DomainIndex.h"
#include "core/settings/SettingsPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Field = SettingsDifference::Field;

QString rowText(const CharacterSets& row)
{
    return row.mime + u" / " + row.nonMime;
}

/// By lower-case name; of two rows of one domain the first counts.
QHash<QString, const CharacterSets*> byDomain(const ImcSettings& settings)
{
    QHash<QString, const CharacterSets*> rows;
    for (const CharacterSets& row : settings.domains) {
        if (!rows.contains(row.domain.toLower()))
            rows.insert(row.domain.toLower(), &row);
    }
    return rows;
}

void compareRows(const CharacterSets& before, const CharacterSets& after,
                 std::vector<SettingsDifference>& differences)
{
    const QString domain = after.isDefault() ? u"Default"_s : after.domain;
    const auto tell = [&](Field field, const QString& a, const QString& b) {
        if (!isSameToken(a, b))
            differences.push_back({domain, field, a, b});
    };
    tell(Field::Mime, before.mime, after.mime);
    tell(Field::NonMime, before.nonMime, after.nonMime);
    tell(Field::Flags, QString::number(before.flagBits), QString::number(after.flagBits));
    tell(Field::WrapColumn, QString::number(before.wrapColumn), QString::number(after.wrapColumn));
    tell(Field::RichText, QString::number(before.richText), QString::number(after.richText));
    tell(Field::SizeLimit, QString::number(before.sizeLimit), QString::number(after.sizeLimit));
}

QStringList commonOrder(const ImcSettings& settings, const QHash<QString, const CharacterSets*>& other)
{
    QStringList domains;
    for (const CharacterSets& row : settings.domains) {
        const QString domain = row.domain.toLower();
        if (other.contains(domain))
            domains.append(domain);
    }
    domains.removeDuplicates();
    return domains;
}

} // namespace

std::vector<SettingsDifference> differencesOf(const ImcSettings& before, const ImcSettings& after)
{
    std::vector<SettingsDifference> differences;
    if (before.defaults && after.defaults)
        compareRows(*before.defaults, *after.defaults, differences);
    else if (after.defaults)
        differences.push_back({u"Default"_s, Field::Row, {}, rowText(*after.defaults)});
    const auto old = byDomain(before);
    const auto now = byDomain(after);
    for (const CharacterSets& row : after.domains) {
        if (now.value(row.domain.toLower()) != &row)
            continue; // a second row of its domain
        if (const CharacterSets* was = old.value(row.domain.toLower()))
            compareRows(*was, row, differences);
        else
            differences.push_back({row.domain, Field::Row, {}, rowText(row)});
    }
    if (before.defaults && !after.defaults)
        differences.push_back({u"Default"_s, Field::Row, rowText(*before.defaults), {}});
    for (const CharacterSets& row : before.domains) {
        if (old.value(row.domain.toLower()) == &row && !now.contains(row.domain.toLower()))
            differences.push_back({row.domain, Field::Row, rowText(row), {}});
    }
    const QStringList was = commonOrder(before, now);
    const QStringList is = commonOrder(after, old);
    if (was != is) {
        const auto [first, second] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
        differences.push_back({{},
                               Field::Order,
                               first == was.end() ? QString() : *first,
                               second == is.end() ? QString() : *second});
    }
    return differences;
}

Message differenceText(const SettingsDifference& difference)
{
    const QStringList values = {difference.domain, difference.before, difference.after};
    switch (difference.field) {
    case Field::Row:
        if (difference.before.isEmpty())
            return Message(QT_TRANSLATE_NOOP("ims", "%1: a new row, %2"),
                           {difference.domain, difference.after});
        return Message(QT_TRANSLATE_NOOP("ims", "%1: the row is gone (it was %2)"),
                       {difference.domain, difference.before});
    case Field::Mime:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: MIME was %2 and is %3"), values);
    case Field::NonMime:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: Non-MIME was %2 and is %3"), values);
    case Field::Flags:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: the format flags were %2 and are %3"), values);
    case Field::WrapColumn:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: the wrap column was %2 and is %3"), values);
    case Field::RichText:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: the rich text setting was %2 and is %3"), values);
    case Field::SizeLimit:
        return Message(QT_TRANSLATE_NOOP("ims", "%1: the size limit was %2 and is %3"), values);
    case Field::Order:
        break;
    }
    return Message(
        QT_TRANSLATE_NOOP("ims", "The order of the domains is another one from “%1” on (now “%2”)"),
        {difference.before, difference.after});
}

bool SettingsProof::isProven() const
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [](const RowProof& row) {
        return row.state == ProofState::AsPlanned;
    });
}

bool SettingsProof::isUnchanged() const
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const RowProof& row) { return row.state == ProofState::AsBefore; });
}

namespace {

bool isAsPlanned(const SettingChange& row, const CharacterSets* found)
{
    if (row.action == SettingChange::Action::Remove)
        return !found;
    return found && isSameToken(found->mime, row.mime.value_or(found->mime)) &&
           isSameToken(found->nonMime, row.nonMime.value_or(found->nonMime));
}

/// Whether the planned lists are as they were. What others did to the row is told apart from that.
bool isAsBefore(const SettingChange& row, const CharacterSets* was, const CharacterSets* found)
{
    if (!was || !found)
        return !was && !found && row.action == SettingChange::Action::Add;
    const bool both = row.action != SettingChange::Action::Set;
    return ((!both && !row.mime) || isSameToken(was->mime, found->mime)) &&
           ((!both && !row.nonMime) || isSameToken(was->nonMime, found->nonMime));
}

/// Whether a field of a row is the plan's to set. Of a row that is added, the dialog may fill in all fields.
bool isPlanned(const SettingChange& row, Field field)
{
    if (row.action != SettingChange::Action::Set || field == Field::Row)
        return true;
    return (field == Field::Mime && row.mime) || (field == Field::NonMime && row.nonMime);
}

/// What differs from the settings as they were meant to be, the planned rows' own lists left out.
std::vector<SettingsDifference> othersOf(const SettingsChange& plan, const ImcSettings& before,
                                         const ImcSettings& later)
{
    std::vector<SettingsDifference> others = differencesOf(settingsAfter(before, plan), later);
    QMultiHash<QString, const SettingChange*> planned;
    for (const SettingChange& row : plan.changes)
        planned.insert(foldedDomain(row.domain), &row);
    std::erase_if(others, [&](const SettingsDifference& difference) {
        const auto [first, last] = planned.equal_range(foldedDomain(difference.domain));
        return std::any_of(first, last,
                           [&](const SettingChange* row) { return isPlanned(*row, difference.field); });
    });
    return others;
}

} // namespace

SettingsProof proofOf(const SettingsChange& plan, const ImcSettings* before, const ImcSettings& later)
{
    SettingsProof proof;
    proof.file = later.file;
    const DomainIndex laterRows(later);
    const ImcSettings none;
    const DomainIndex rowsBefore(before ? *before : none);
    for (const SettingChange& row : plan.changes) {
        if (leavesAll(row))
            continue;
        const CharacterSets* found = laterRows.rowOf(row.domain);
        RowProof shown{row.domain, ProofState::Otherwise, {}, {}, 0};
        if (found) {
            shown.mime = found->mime;
            shown.nonMime = found->nonMime;
            shown.line = found->line;
        }
        if (isAsPlanned(row, found))
            shown.state = ProofState::AsPlanned;
        else if (isAsBefore(row, rowsBefore.rowOf(row.domain), found))
            shown.state = ProofState::AsBefore;
        proof.rows.push_back(std::move(shown));
    }
    if (before)
        proof.others = othersOf(plan, *before, later);
    return proof;
}

} // namespace ims
