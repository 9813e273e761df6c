#include "core/settings/SettingsPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

CharacterSets* rowIn(ImcSettings& settings, const QString& domain)
{
    const CharacterSets* row = std::as_const(settings).rowOf(domain);
    if (!row)
        return nullptr;
    return row->isDefault() ? &*settings.defaults
                            : &settings.domains.at(size_t(row - settings.domains.data()));
}

/// The first row that would apply to a domain's mail before a row of its own below it.
std::vector<CharacterSets>::const_iterator hiding(const ImcSettings& settings, const QString& domain)
{
    return std::find_if(settings.domains.begin(), settings.domains.end(),
                        [&](const CharacterSets& row) { return row.covers(domain); });
}

void applyRow(ImcSettings& settings, const SettingChange& change)
{
    CharacterSets* row = rowIn(settings, change.domain);
    if (change.action == SettingChange::Action::Remove) {
        if (row && !row->isDefault())
            settings.domains.erase(settings.domains.begin() + (row - settings.domains.data()));
        return;
    }
    if (!row && change.action == SettingChange::Action::Add) {
        CharacterSets added = settings.defaults.value_or(CharacterSets());
        added.domain = change.domain;
        added.line = 0;
        added.range = {};
        const auto place = hiding(settings, change.domain);
        row = &*settings.domains.insert(place, std::move(added));
    }
    if (!row)
        return;
    row->mime = change.mime.value_or(row->mime);
    row->nonMime = change.nonMime.value_or(row->nonMime);
}

} // namespace

bool leavesAll(const SettingChange& row)
{
    return row.action != SettingChange::Action::Remove && !row.mime && !row.nonMime;
}

ImcSettings settingsAfter(const ImcSettings& current, const SettingsChange& change)
{
    ImcSettings after = current;
    // First out, then in: a row that goes hides nothing.
    for (const SettingChange& row : change.changes)
        if (row.action == SettingChange::Action::Remove)
            applyRow(after, row);
    for (const SettingChange& row : change.changes)
        if (row.action != SettingChange::Action::Remove)
            applyRow(after, row);
    return after;
}

SettingsChange inverseOf(const SettingsChange& change, const ImcSettings& current)
{
    SettingsChange inverse;
    inverse.scope = change.scope;
    inverse.why = Message(QT_TRANSLATE_NOOP("ims", "It takes the change back."));
    for (const SettingChange& row : change.changes) {
        const CharacterSets* was = current.rowOf(row.domain);
        if (leavesAll(row) || (!was && row.action != SettingChange::Action::Add))
            continue;
        SettingChange back;
        back.domain = row.domain;
        using enum SettingChange::Action;
        back.action = row.action == Add ? Remove : row.action == Remove ? Add : Set;
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
    for (const SettingChange& row : change.changes) {
        if (row.action == SettingChange::Action::Remove || row.domain == "Default"_L1 || leavesAll(row))
            continue;
        const CharacterSets* own = after.rowOf(row.domain);
        if (!own)
            continue;
        const auto first = hiding(after, row.domain);
        if (&*first != own) {
            notes.append(Message(
                QT_TRANSLATE_NOOP("ims", "“%1” has no effect where it stands: “%2” above it fits first. Move "
                                         "“%1” up (inferred from Move Up and Move Down, Q146481)."),
                {row.domain, first->domain}));
            continue;
        }
        const auto hidden =
            std::find_if(after.domains.begin(), after.domains.end(), [&](const CharacterSets& other) {
                return &other != own && other.covers(row.domain);
            });
        if (hidden != after.domains.end())
            notes.append(Message(
                QT_TRANSLATE_NOOP("ims",
                                  "“%1” has to stand above “%2”, which fits too: the first entry that fits "
                                  "counts (inferred from Move Up and Move Down, Q146481)."),
                {row.domain, hidden->domain}));
    }
    return notes;
}

} // namespace ims
