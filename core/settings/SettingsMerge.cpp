#include "core/settings/SettingsMerge.h"

#include "core/settings/DomainIndex.h"
#include "core/settings/RowOrder.h"
#include "core/settings/SettingsPlan.h"

namespace ims {

namespace {

class Merger
{
public:
    Merger(const ImcSettings& fresh, const SettingsChange& plan, const ImcSettings* original)
        : m_fresh(fresh)
        , m_plan(plan)
        , m_original(original)
        , m_freshRows(fresh)
        , m_originalRows(original ? *original : m_none)
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
    void placeAdded();
    void placeReturning(RowOrder& order) const;

    const ImcSettings m_none;
    const ImcSettings& m_fresh;
    const SettingsChange& m_plan;
    const ImcSettings* m_original;
    const DomainIndex m_freshRows;
    const DomainIndex m_originalRows;
    QSet<QString> m_gone;            ///< domains whose rows are removed, folded
    QHash<QString, ImcEdit> m_added; ///< by domain, folded
    QStringList m_addedOrder;        ///< their domains as the plan has them
};

/// Whether a list is to be written: not where it is so already, nor where somebody changed it meanwhile.
bool Merger::takes(const SettingChange& row, SettingsList list, const CharacterSets& found)
{
    const bool isMime = list == SettingsList::Mime;
    const std::optional<QString>& then = isMime ? row.mime : row.nonMime;
    const std::optional<QString>& now = isMime ? row.currentMime : row.currentNonMime;
    const QString& there = isMime ? found.mime : found.nonMime;
    if (!then || isSameToken(there, *then))
        return false;
    if (!now || isSameToken(there, *now))
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
    const CharacterSets* found = m_freshRows.rowOf(row.domain);
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
    if (const CharacterSets* found = m_freshRows.rowOf(row.domain)) {
        if (isSameToken(found->mime, row.mime.value_or(found->mime)) &&
            isSameToken(found->nonMime, row.nonMime.value_or(found->nonMime)))
            merged.alreadySo.append(row.domain);
        else
            conflict(row, found);
        return;
    }
    if (m_added.contains(foldedDomain(row.domain)))
        return; // a second row for it
    // Of a new row, a list that is not planned is the default's.
    const CharacterSets like = m_fresh.defaults.value_or(CharacterSets());
    ImcEdit edit{ImcEdit::Action::Add, row.domain, row.mime.value_or(like.mime),
                 row.nonMime.value_or(like.nonMime)};
    if (const CharacterSets* was = m_originalRows.rowOf(row.domain))
        edit.like = *was;
    m_added.insert(foldedDomain(row.domain), edit);
    m_addedOrder.append(row.domain);
}

void Merger::remove(const SettingChange& row)
{
    const CharacterSets* found = m_freshRows.rowOf(row.domain);
    if (!found) {
        merged.alreadySo.append(row.domain);
        return;
    }
    if (!isSameToken(found->mime, row.currentMime.value_or(found->mime)) ||
        !isSameToken(found->nonMime, row.currentNonMime.value_or(found->nonMime)))
        return conflict(row, found);
    edits.push_back({ImcEdit::Action::Remove, row.domain, {}, {}});
    m_gone.insert(foldedDomain(row.domain));
}

/// Rows that were there before go to their old places: in front of the next of their neighbours that is
/// there.
void Merger::placeReturning(RowOrder& order) const
{
    if (!m_original)
        return;
    std::vector<std::pair<qsizetype, QString>> returning;
    qsizetype position = std::ssize(m_fresh.domains);
    for (auto was = m_original->domains.rbegin(); was != m_original->domains.rend(); ++was) {
        const QString domain = foldedDomain(was->domain);
        const CharacterSets* there = m_freshRows.rowOf(was->domain);
        if (domain.isEmpty() || m_originalRows.rowOf(was->domain) != &*was)
            continue; // it, or a second row of its domain, cannot be named as the neighbour
        if (there && !m_gone.contains(domain))
            position = there - m_fresh.domains.data();
        else if (const auto added = m_added.find(domain); added != m_added.end())
            returning.emplace_back(position, added->domain);
    }
    for (auto row = returning.rbegin(); row != returning.rend(); ++row)
        order.addInFrontOf(row->first, row->second);
}

/// The edits of added rows, in the order in which they will stand.
void Merger::placeAdded()
{
    RowOrder order(m_fresh.domains, m_gone);
    placeReturning(order);
    for (const QString& domain : m_addedOrder) {
        if (!m_originalRows.rowOf(domain))
            order.add(domain);
    }
    const qsizetype count = std::ssize(m_fresh.domains);
    for (qsizetype position = 0; position <= count; ++position) {
        for (const QString& domain : order.inFrontOf(position)) {
            ImcEdit edit = m_added.value(foldedDomain(domain));
            edit.before = position == count ? QString() : m_fresh.domains[size_t(position)].domain;
            edits.push_back(std::move(edit));
        }
    }
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
    placeAdded();
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
