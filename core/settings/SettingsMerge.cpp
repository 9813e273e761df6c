#include "core/settings/SettingsMerge.h"

#include "core/settings/SettingsPlan.h"

#include <algorithm>

namespace ims {

namespace {

bool sameToken(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

class Merger
{
public:
    Merger(const ImcSettings& fresh, const SettingsChange& plan, const ImcSettings* original)
        : m_fresh(fresh)
        , m_plan(plan)
        , m_original(original)
    {
    }

    void merge();
    std::vector<ImcEdit> edits;
    MergedSettings merged;

private:
    void set(const SettingChange& row);
    void add(const SettingChange& row);
    void remove(const SettingChange& row);
    bool takes(const SettingChange& row, SettingsList list, const CharacterSets& found);
    void conflict(const SettingChange& row, const CharacterSets* found);
    QString placeFor(const QString& domain) const;
    bool isRemoved(const QString& domain) const;

    const ImcSettings& m_fresh;
    const SettingsChange& m_plan;
    const ImcSettings* m_original;
};

/// Whether a list is to be written: not where it is so already, nor where somebody changed it meanwhile.
bool Merger::takes(const SettingChange& row, SettingsList list, const CharacterSets& found)
{
    const bool isMime = list == SettingsList::Mime;
    const std::optional<QString>& then = isMime ? row.mime : row.nonMime;
    const std::optional<QString>& now = isMime ? row.currentMime : row.currentNonMime;
    const QString& there = isMime ? found.mime : found.nonMime;
    if (!then || sameToken(there, *then))
        return false;
    if (!now || sameToken(there, *now))
        return true;
    merged.conflicts.push_back({row.domain, list, *now, there, found.line});
    return false;
}

void Merger::conflict(const SettingChange& row, const CharacterSets* found)
{
    SettingsConflict conflict{row.domain, {}, {}, {}, found ? found->line : 0};
    if (row.currentMime || row.currentNonMime)
        conflict.expected =
            row.currentMime.value_or(QString()) + u" / " + row.currentNonMime.value_or(QString());
    if (found)
        conflict.found = found->mime + u" / " + found->nonMime;
    merged.conflicts.push_back(conflict);
}

void Merger::set(const SettingChange& row)
{
    const CharacterSets* found = m_fresh.rowOf(row.domain);
    if (!found)
        return conflict(row, nullptr);
    const auto before = merged.conflicts.size();
    ImcEdit edit;
    edit.domain = row.domain;
    if (takes(row, SettingsList::Mime, *found))
        edit.mime = row.mime;
    if (takes(row, SettingsList::NonMime, *found))
        edit.nonMime = row.nonMime;
    if (edit.mime || edit.nonMime)
        edits.push_back(edit);
    else if (merged.conflicts.size() == before)
        merged.alreadySo.append(row.domain);
}

void Merger::add(const SettingChange& row)
{
    if (const CharacterSets* found = m_fresh.rowOf(row.domain)) {
        if (sameToken(found->mime, row.mime.value_or(QString())) &&
            sameToken(found->nonMime, row.nonMime.value_or(QString())))
            merged.alreadySo.append(row.domain);
        else
            conflict(row, found);
        return;
    }
    ImcEdit edit{ImcEdit::Action::Add, row.domain, row.mime, row.nonMime};
    if (const CharacterSets* was = m_original ? m_original->rowOf(row.domain) : nullptr)
        edit.like = *was;
    edit.before = placeFor(row.domain);
    edits.push_back(edit);
}

void Merger::remove(const SettingChange& row)
{
    const CharacterSets* found = m_fresh.rowOf(row.domain);
    if (!found) {
        merged.alreadySo.append(row.domain);
        return;
    }
    if (!sameToken(found->mime, row.currentMime.value_or(found->mime)) ||
        !sameToken(found->nonMime, row.currentNonMime.value_or(found->nonMime)))
        return conflict(row, found);
    edits.push_back({ImcEdit::Action::Remove, row.domain, {}, {}});
}

bool Merger::isRemoved(const QString& domain) const
{
    return std::any_of(m_plan.changes.begin(), m_plan.changes.end(), [&](const SettingChange& row) {
        return row.action == SettingChange::Action::Remove && sameToken(row.domain, domain);
    });
}

/// The row in front of which a new one goes: a row that was there before goes to its old place, any other one
/// above the first that would hide it.
QString Merger::placeFor(const QString& domain) const
{
    const CharacterSets* was = m_original ? m_original->rowOf(domain) : nullptr;
    if (was) {
        const CharacterSets* end = m_original->domains.data() + m_original->domains.size();
        for (const CharacterSets* next = was + 1; next < end; ++next) {
            if (m_fresh.rowOf(next->domain) && !isRemoved(next->domain))
                return next->domain;
        }
        return {};
    }
    const auto hides =
        std::find_if(m_fresh.domains.begin(), m_fresh.domains.end(),
                     [&](const CharacterSets& row) { return row.covers(domain) && !isRemoved(row.domain); });
    return hides == m_fresh.domains.end() ? QString() : hides->domain;
}

void Merger::merge()
{
    for (const SettingChange& row : m_plan.changes) {
        if (leavesAll(row))
            continue;
        switch (row.action) {
        case SettingChange::Action::Set:
            set(row);
            break;
        case SettingChange::Action::Add:
            add(row);
            break;
        case SettingChange::Action::Remove:
            remove(row);
            break;
        }
    }
}

} // namespace

Expected<MergedSettings> mergePlan(const ImcDocument& fresh, const SettingsChange& plan,
                                   const ImcSettings* original)
{
    Merger merger(fresh.settings(), plan, original);
    merger.merge();
    return fresh.edited(merger.edits).map([&](EditedImc file) {
        merger.merged.file = std::move(file);
        return std::move(merger.merged);
    });
}

} // namespace ims
