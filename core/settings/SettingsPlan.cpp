#include "core/settings/SettingsPlan.h"

#include "core/settings/DomainIndex.h"
#include "core/settings/RowOrder.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

void setLists(CharacterSets& row, const SettingChange& change)
{
    row.mime = change.mime.value_or(row.mime);
    row.nonMime = change.nonMime.value_or(row.nonMime);
}

CharacterSets newRow(const SettingChange& change, const ImcSettings& current)
{
    CharacterSets row = current.defaults.value_or(CharacterSets());
    row.domain = change.domain;
    row.line = 0;
    row.range = {};
    setLists(row, change);
    return row;
}

/// A change's rows by what they do to the settings that there are.
struct SortedChange
{
    QHash<const CharacterSets*, std::vector<const SettingChange*>> set; ///< by the row
    std::vector<const SettingChange*> added;
    QSet<QString> gone; ///< folded domains

    SortedChange(const SettingsChange& change, const ImcSettings& current);
};

SortedChange::SortedChange(const SettingsChange& change, const ImcSettings& current)
{
    const DomainIndex rows(current);
    for (const SettingChange& row : change.changes) {
        const CharacterSets* now = rows.rowOf(row.domain);
        if (leavesAll(row))
            continue;
        if (row.action == SettingChange::Action::Remove) {
            if (now && !now->isDefault())
                gone.insert(foldedDomain(row.domain));
        } else if (now) {
            set[now].push_back(&row);
        } else if (row.action == SettingChange::Action::Add && !isDefaultDomain(row.domain)) {
            added.push_back(&row);
        }
    }
}

/// The first of a domain's rows goes, where there are two.
class Leaving
{
public:
    explicit Leaving(QSet<QString> gone)
        : m_gone(std::move(gone))
    {
    }

    bool takes(const CharacterSets& row) { return m_gone.remove(foldedDomain(row.domain)); }

private:
    QSet<QString> m_gone;
};

} // namespace

bool leavesAll(const SettingChange& row)
{
    return row.action != SettingChange::Action::Remove && !row.mime && !row.nonMime;
}

ImcSettings settingsAfter(const ImcSettings& current, const SettingsChange& change)
{
    const SortedChange sorted(change, current);
    RowOrder order(current.domains, sorted.gone);
    QHash<QString, CharacterSets> added;
    for (const SettingChange* row : sorted.added) {
        const QString key = foldedDomain(row->domain);
        if (const auto known = added.find(key); known != added.end()) {
            setLists(*known, *row);
            continue;
        }
        order.add(row->domain);
        added.insert(key, newRow(*row, current));
    }
    ImcSettings after = current;
    after.domains.clear();
    const auto withLists = [&](const CharacterSets& row) {
        CharacterSets then = row;
        for (const SettingChange* set : sorted.set.value(&row))
            setLists(then, *set);
        return then;
    };
    if (current.defaults)
        after.defaults = withLists(*current.defaults);
    Leaving leaving(sorted.gone);
    for (size_t at = 0; at <= current.domains.size(); ++at) {
        for (const QString& domain : order.inFrontOf(qsizetype(at)))
            after.domains.push_back(added.value(foldedDomain(domain)));
        if (at < current.domains.size() && !leaving.takes(current.domains[at]))
            after.domains.push_back(withLists(current.domains[at]));
    }
    return after;
}

SettingsChange inverseOf(const SettingsChange& change, const ImcSettings& current)
{
    SettingsChange inverse;
    inverse.scope = change.scope;
    inverse.why = Message(QT_TRANSLATE_NOOP("ims", "It takes the change back."));
    const DomainIndex rows(current);
    for (const SettingChange& row : change.changes) {
        const CharacterSets* was = rows.rowOf(row.domain);
        if (leavesAll(row) || (!was && row.action != SettingChange::Action::Add))
            continue;
        SettingChange back;
        back.domain = row.domain;
        using enum SettingChange::Action;
        back.action = !was ? Remove : row.action == Remove ? Add : Set;
        if (back.action == Remove) {
            back.currentMime = row.mime;
            back.currentNonMime = row.nonMime;
        } else {
            if (row.mime || row.action == Remove)
                back.mime = was->mime;
            if (row.nonMime || row.action == Remove)
                back.nonMime = was->nonMime;
            if (back.action == Set) {
                back.currentMime = row.mime;
                back.currentNonMime = row.nonMime;
            }
        }
        inverse.changes.push_back(std::move(back));
    }
    return inverse;
}

QList<Message> orderNotes(const SettingsChange& change, const ImcSettings& current)
{
    QList<Message> notes;
    const ImcSettings after = settingsAfter(current, change);
    const DomainIndex rows(after);
    for (const SettingChange& row : change.changes) {
        const CharacterSets* own = rows.rowOf(row.domain);
        const CharacterSets* first = rows.firstCovering(row.domain);
        if (row.action == SettingChange::Action::Remove || leavesAll(row) || !own || own->isDefault() ||
            !first)
            continue;
        if (first != own) {
            notes.append(Message(
                QT_TRANSLATE_NOOP("ims", "“%1” has no effect where it stands: “%2” above it fits first. Move "
                                         "“%1” up (inferred from Move Up and Move Down, Q146481)."),
                {row.domain, first->domain}));
        } else if (const CharacterSets* hidden = rows.nextCovering(*own)) {
            notes.append(Message(
                QT_TRANSLATE_NOOP("ims",
                                  "“%1” has to stand above “%2”, which fits too: the first entry that fits "
                                  "counts (inferred from Move Up and Move Down, Q146481)."),
                {row.domain, hidden->domain}));
        }
    }
    return notes;
}

} // namespace ims
