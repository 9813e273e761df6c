#include "core/diagnosis/Prerequisites.h"

#include "core/base/SafeText.h"
#include "core/diagnosis/FactFunctions.h"
#include "core/diagnosis/NeededCharset.h"
#include "core/evidence/ArchiveReader.h"
#include "core/evidence/ServerBuild.h"
#include "core/evidence/ServerFiles.h"
#include "core/settings/AliasKey.h"
#include "core/spool/DamageCheck.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using enum PrerequisiteKind;
using fact::refTo;
using State = PrerequisiteState;

constexpr qsizetype longestShownLabel = 64;
constexpr qsizetype segmentsOfABuild = 3;

const QString exportNls = u"regedit /e nls.reg HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls"_s;
const QString exportMime = u"regedit /e mime.reg HKEY_CLASSES_ROOT\\MIME\\Database"_s;

/// The charsets that a change sets and that need anything, each once.
std::vector<const Charset*> charsetsOf(const PrerequisiteQuery& query)
{
    std::vector<const Charset*> found;
    for (const SettingChange& row : query.change.changes) {
        if (row.action == SettingChange::Action::Remove)
            continue;
        for (const std::optional<QString>& token : {row.mime, row.nonMime}) {
            const Charset* charset = token ? query.charsets.findSetting(*token) : nullptr;
            if (charset && charset->name != "iso-8859-1"_L1 && charset->name != "us-ascii"_L1 &&
                std::find(found.begin(), found.end(), charset) == found.end())
                found.push_back(charset);
        }
    }
    return found;
}

/// A failed message's name for a charset that Exchange does not know.
struct ForeignLabel
{
    QString label;
    const Charset* fits = nullptr; ///< what the text is in, where that is known
    EvidenceRef ref;
};

const Charset* charsetBehind(const Declaration& declaration, const SpoolFile& spool,
                             const CharsetCatalogue& charsets)
{
    if (const Charset* seen = charsets.find(declaration.fit.looksLike))
        return seen;
    if (declaration.known)
        return charsets.find(declaration.charset);
    const std::optional<NeededCharset> need = neededCharset(spool, charsets);
    return need && need->source == NeededCharset::Source::Detected ? need->charset : nullptr;
}

std::vector<ForeignLabel> foreignLabels(const PrerequisiteQuery& query)
{
    std::vector<ForeignLabel> labels;
    for (const Failure& failure : query.evidence.failures) {
        const ArchivedFile* file = query.evidence.fileOf(failure);
        if (!file || !file->spool || bytesAreDamaged(file->spool->damage))
            continue;
        for (const Declaration& declaration : file->spool->declarations) {
            const QString label = declaration.label.trimmed();
            if (label.isEmpty() || !isForeignToExchange(declaration))
                continue;
            const auto known = std::find_if(labels.begin(), labels.end(), [&](const ForeignLabel& other) {
                return other.label.compare(label, Qt::CaseInsensitive) == 0;
            });
            if (known != labels.end() && known->fits)
                continue;
            const Charset* fits = charsetBehind(declaration, *file->spool, query.charsets);
            if (known != labels.end())
                known->fits = fits;
            else if (std::ssize(labels) < mostLabels)
                labels.push_back({label, fits, refTo(shownPath(*file), declaration.range)});
        }
    }
    return labels;
}

QList<Message> repairMimeDatabase()
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "Where Internet Explorer 4.0 or later was installed after "
                                         "Exchange, Sp2_50mm.exe (RESET.INF) puts the MIME database right "
                                         "without stopping a service (Q168735, Q168858)."))};
}

PrerequisiteDetail packDetail(const Charset& charset, const SupportChange& pack)
{
    return {u"%1, %2"_s.arg(pack.release, charset.name), pack.change};
}

/// A code page and the charsets that need it.
struct NeededPage
{
    int number = 0;
    QStringList charsets;
    const Charset* first = nullptr; ///< whose entry names file and packs
};

/// Makes the checks one after the other.
class Checks
{
public:
    explicit Checks(const PrerequisiteQuery& query)
        : m_query(query)
        , m_version(query.evidence.serverVersion)
        , m_family(serverFamily(m_version))
    {
    }

    std::vector<Prerequisite> make()
    {
        const std::vector<const Charset*> charsets = charsetsOf(m_query);
        addCodePages(charsets);
        for (const Charset* charset : charsets) {
            addServicePacks(*charset);
            addMimeDatabase(*charset);
        }
        for (const ForeignLabel& label : foreignLabels(m_query))
            addAlias(label);
        if (!m_checks.empty())
            addExplorer();
        std::stable_sort(m_checks.begin(), m_checks.end(),
                         [](const Prerequisite& a, const Prerequisite& b) { return a.state < b.state; });
        return std::move(m_checks);
    }

private:
    Prerequisite& add(PrerequisiteKind kind, State state, Message text);
    Prerequisite& group(PrerequisiteKind kind, State state, const Message& text);
    void addCodePages(const std::vector<const Charset*>& charsets);
    void addCodePage(const NeededPage& page);
    void addServicePacks(const Charset& charset);
    void addExchangePack(const Charset& charset, const SupportChange& pack);
    void addMimeDatabase(const Charset& charset);
    bool addBodyCharset(const Charset& charset);
    Prerequisite& mimeGroup(State state, const Charset& charset);
    void addAlias(const ForeignLabel& label);
    Prerequisite& aliasCheck(const ForeignLabel& label);
    Prerequisite& knownAlias(const ForeignLabel& label, const RegistryFact& alias);
    void addExplorer();

    const PrerequisiteQuery& m_query;
    QString m_version;
    QString m_family;
    std::vector<Prerequisite> m_checks;
};

Prerequisite& Checks::add(PrerequisiteKind kind, State state, Message text)
{
    m_checks.push_back({});
    Prerequisite& check = m_checks.back();
    check.kind = kind;
    check.state = state;
    check.text = std::move(text);
    return check;
}

/// The check that says this already, or a new one.
Prerequisite& Checks::group(PrerequisiteKind kind, State state, const Message& text)
{
    const auto known = std::find_if(m_checks.begin(), m_checks.end(), [&](const Prerequisite& check) {
        return check.kind == kind && check.state == state && check.text == text;
    });
    return known != m_checks.end() ? *known : add(kind, state, text);
}

template <class List, class Item>
void addOnce(List& list, const Item& item)
{
    if (!list.contains(item))
        list.append(item);
}

void addArticles(Prerequisite& check, const QStringList& kb)
{
    for (const QString& article : kb)
        addOnce(check.kb, article);
}

Message servicePackText(State state, const QString& version)
{
    switch (state) {
    case State::Missing:
        return Message(QT_TRANSLATE_NOOP("ims", "This server (%1) is older than service packs of Exchange "
                                                "that mended something for the charsets."),
                       {version});
    case State::Fine:
        return Message(QT_TRANSLATE_NOOP("ims", "This server (%1) has service packs of Exchange that mended "
                                                "something for the charsets."),
                       {version});
    default:
        return Message(QT_TRANSLATE_NOOP("ims", "Which service pack Exchange has is not known; some mended "
                                                "something for the charsets."));
    }
}

Message codePageText(State state)
{
    switch (state) {
    case State::Missing:
        return Message(QT_TRANSLATE_NOOP("ims", "Windows on the server lacks the conversion tables (code "
                                                "pages) of some charsets: its registry does not list them."));
    case State::NotKnown:
        return Message(QT_TRANSLATE_NOOP("ims", "Whether Windows on the server has the conversion tables "
                                                "(code pages) of the charsets is not known."));
    case State::Fine:
        return Message(QT_TRANSLATE_NOOP("ims", "The server’s registry lists the code pages; that their "
                                                "files lie in System32 it does not show."));
    case State::DoesNotApply:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "No article names a code page file that these charsets need."));
}

Message mimeText(State state)
{
    switch (state) {
    case State::Missing:
        return Message(QT_TRANSLATE_NOOP("ims", "The server’s MIME database does not have the charsets as "
                                                "it should: probably it was rewritten."));
    case State::NotKnown:
        return Message(QT_TRANSLATE_NOOP("ims", "Whether the server’s MIME database knows the charsets is "
                                                "not known."));
    case State::Fine:
        return Message(QT_TRANSLATE_NOOP("ims", "The server’s MIME database has the charsets."));
    case State::DoesNotApply:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "No article speaks of the MIME database for Exchange 4.0."));
}

void Checks::addCodePages(const std::vector<const Charset*>& charsets)
{
    std::vector<NeededPage> pages;
    for (const Charset* charset : charsets) {
        const int number = codePageOnServer(*charset);
        const auto known = std::find_if(pages.begin(), pages.end(),
                                        [&](const NeededPage& page) { return page.number == number; });
        NeededPage& page =
            known != pages.end() ? *known : pages.emplace_back(NeededPage{number, {}, charset});
        page.charsets.append(charset->name);
    }
    for (const NeededPage& page : pages)
        addCodePage(page);
}

PrerequisiteDetail pageDetail(const NeededPage& page)
{
    QStringList packs;
    for (const ServerFile& pack : page.first->languagePacks)
        packs.append(pack.name);
    const QString about = u"%1 (%2)"_s.arg(QString::number(page.number), page.charsets.join(u", "_s));
    const ServerFile& file = page.first->nlsFile;
    if (packs.isEmpty())
        return {about, Message(QT_TRANSLATE_NOOP("ims", "file %1"), {file.name})};
    const QStringList arguments = {file.name, packs.join(u", "_s)};
    return {about,
            isVerified(file.basis)
                ? Message(QT_TRANSLATE_NOOP("ims", "file %1; Langpack: %2"), arguments)
                : Message(QT_TRANSLATE_NOOP("ims", "file %1 (name inferred); Langpack: %2"), arguments)};
}

void addCodePageTodo(Prerequisite& check, const NeededPage& page)
{
    const auto& packs = page.first->languagePacks;
    addOnce(check.todo, Message(QT_TRANSLATE_NOOP(
                            "ims", "Where one is missing: Windows NT 4.0 CD, folder Langpack, "
                                   "right-click one of the .inf files named for it, Install. "
                                   "ExchSrvr.inf has all conversion tables of Exchange (Q160028).")));
    addOnce(check.todo,
            Message(QT_TRANSLATE_NOOP("ims", "Or copy the file to System32 and add a text value to "
                                             "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\"
                                             "CodePage: its name the number, its data the file’s name "
                                             "(Q155016).")));
    if (std::any_of(packs.begin(), packs.end(), [](const ServerFile& pack) { return pack.restart; }))
        addOnce(check.todo,
                Message(QT_TRANSLATE_NOOP("ims", "The packs for Japanese, Korean and Traditional Chinese "
                                                 "need a restart of Windows (Q160028).")));
    addArticles(check, {u"Q160028"_s, u"Q155016"_s});
}

void Checks::addCodePage(const NeededPage& page)
{
    const std::optional<bool> has = hasCodePage(m_query.evidence, page.number);
    const State state = page.number == 0 ? State::DoesNotApply
                        : !has           ? State::NotKnown
                        : *has           ? State::Fine
                                         : State::Missing;
    Prerequisite& check = group(CodePage, state, codePageText(state));
    check.charsets += page.charsets;
    if (state == State::DoesNotApply || !isVerified(page.first->nlsFile.basis))
        check.basis = Basis::Inferred;
    if (state == State::DoesNotApply) {
        check.details.push_back({page.charsets.join(u", "_s), {}});
        return;
    }
    check.details.push_back(pageDetail(page));
    addArticles(check, page.first->nlsFile.kb);
    if (check.isOpen())
        addCodePageTodo(check, page);
    if (state == State::NotKnown)
        addOnce(check.commands, exportNls);
    if (!has || check.ref)
        return;
    if (const RegistryFact* fact =
            registryFact(m_query.evidence, u"nls-code-page"_s, QString::number(page.number)))
        check.ref = refTo(*fact);
    for (const RegistryFacts& registry : m_query.evidence.serverFiles->registry)
        if (registry.codePagesWhole && !check.ref)
            check.ref = refTo(registry.file, registry.codePagesKey);
}

void Checks::addServicePacks(const Charset& charset)
{
    for (const SupportChange& pack : charset.servicePacks) {
        if (!pack.release.startsWith("Windows"_L1)) {
            if (m_family.isEmpty() || pack.release.startsWith(m_family + u' '))
                addExchangePack(charset, pack);
            continue;
        }
        Prerequisite& check =
            group(ServicePack, State::NotKnown,
                  Message(QT_TRANSLATE_NOOP("ims", "Whether Windows on the server has the service pack that "
                                                   "the charsets need is not known.")));
        addOnce(check.charsets, charset.name);
        check.details.push_back(packDetail(charset, pack));
        addOnce(check.todo,
                Message(QT_TRANSLATE_NOOP(
                    "ims", "Have “winver” run on the server: it shows the service pack of Windows.")));
        addArticles(check, pack.kb);
    }
}

void Checks::addExchangePack(const Charset& charset, const SupportChange& pack)
{
    const std::vector<ServerRelease>& releases = serverReleases();
    const auto release = std::find_if(releases.begin(), releases.end(), [&](const ServerRelease& other) {
        return pack.release == QString(other.family) + u' ' + other.name;
    });
    if (release == releases.end())
        return;
    const QVersionNumber build = QVersionNumber::fromString(m_version);
    const bool known = !m_family.isEmpty() && build.segmentCount() >= segmentsOfABuild;
    const State state = !known                                                ? State::NotKnown
                        : build >= QVersionNumber::fromString(release->build) ? State::Fine
                                                                              : State::Missing;
    Prerequisite& check = group(ServicePack, state, servicePackText(state, visibleText(m_version)));
    addOnce(check.charsets, charset.name);
    check.details.push_back(packDetail(charset, pack));
    addArticles(check, pack.kb + QStringList{release->kb});
    check.basis = known && m_query.evidence.serverVersionStated ? Basis::Stated : Basis::Documented;
    if (state == State::Missing)
        addOnce(check.todo, Message(QT_TRANSLATE_NOOP("ims", "The charsets can be set without them; install "
                                                             "the service pack where messages show what it "
                                                             "mended.")));
    if (state == State::NotKnown)
        addOnce(check.todo, Message(QT_TRANSLATE_NOOP("ims", "Give the build in step 1: event 1000 of "
                                                             "MSExchangeIMC names it at every start "
                                                             "(Q257618).")));
}

Prerequisite& Checks::mimeGroup(State state, const Charset& charset)
{
    Prerequisite& check = group(MimeDatabase, state, mimeText(state));
    check.charsets.append(charset.name);
    check.basis = Basis::Inferred;
    if (state == State::Missing)
        check.todo = repairMimeDatabase();
    if (state == State::NotKnown)
        check.commands = {exportMime};
    if (state != State::DoesNotApply)
        addArticles(check, {u"Q168858"_s, u"Q168735"_s});
    return check;
}

/// Which charset the server has for the code page.
bool Checks::addBodyCharset(const Charset& charset)
{
    if (charset.codePage == 0)
        return false;
    const QString number = QString::number(charset.codePage);
    const RegistryFact* body = registryFact(m_query.evidence, u"code-page-charset"_s, number);
    if (!body || body->presence != RegistryPresence::Set)
        return false;
    const Charset* named = m_query.charsets.find(body->value);
    const bool same = named && (named == &charset || named->codePage == charset.codePage);
    Prerequisite& check = mimeGroup(same ? State::Fine : State::Missing, charset);
    check.details.push_back(
        {charset.name, Message(QT_TRANSLATE_NOOP("ims", "it has “%1” for code page %2"),
                               {visibleText(cutText(body->value, longestShownLabel)), number})});
    addArticles(check, body->kb);
    if (!check.ref)
        check.ref = refTo(*body);
    return true;
}

void Checks::addMimeDatabase(const Charset& charset)
{
    if (m_family == "4.0"_L1) {
        mimeGroup(State::DoesNotApply, charset).details.push_back({charset.name, {}});
        return;
    }
    if (addBodyCharset(charset))
        return;
    std::optional<bool> has = hasMimeCharset(m_query.evidence, charset.name);
    for (const QString& alias : charset.aliases)
        if (has == false && hasMimeCharset(m_query.evidence, alias) == true)
            has = true;
    Prerequisite& check = mimeGroup(!has ? State::NotKnown : *has ? State::Fine : State::Missing, charset);
    check.details.push_back(
        {charset.name,
         has == false ? Message(QT_TRANSLATE_NOOP("ims", "it has neither this name nor another one of it"))
                      : Message()});
    if (!has || check.ref)
        return;
    for (const RegistryFacts& registry : m_query.evidence.serverFiles->registry)
        if (!check.ref && registry.hasMimeCharset(charset.name))
            check.ref = refTo(registry.file, registry.mimeCharsetsKey);
}

QList<Message> aliasTodo(const ForeignLabel& label)
{
    const auto alias = AliasKey::make(label.label, label.fits ? label.fits->name : u"iso-8859-1"_s);
    if (alias)
        return {Message(QT_TRANSLATE_NOOP("ims", "Step 5 makes the registry file for it: choose the charset, "
                                                 "save the file, export the key first."))};
    return {Message(QT_TRANSLATE_NOOP("ims", "There can be no alias for it:")), alias.error().why,
            alias.error().todo};
}

Prerequisite& Checks::knownAlias(const ForeignLabel& label, const RegistryFact& alias)
{
    const Charset* target = m_query.charsets.find(alias.value);
    const QStringList names = {visibleText(cutText(label.label, longestShownLabel)),
                               visibleText(cutText(alias.value, longestShownLabel))};
    const bool misfit = label.fits && target && !m_query.charsets.covers(*target, *label.fits);
    Prerequisite& check =
        misfit
            ? add(Alias, State::Missing,
                  Message(QT_TRANSLATE_NOOP("ims", "The server’s registry has “%1” stand for “%2”, but the "
                                                   "bytes fit %3."),
                          names + QStringList{label.fits->name}))
            : add(Alias, State::Fine,
                  Message(QT_TRANSLATE_NOOP("ims", "The server’s registry has “%1” stand for “%2”."), names));
    check.ref = refTo(alias);
    check.basis = misfit ? Basis::Inferred : Basis::Documented;
    if (misfit)
        check.todo = aliasTodo(label);
    return check;
}

Prerequisite& Checks::aliasCheck(const ForeignLabel& label)
{
    const QString shown = visibleText(cutText(label.label, longestShownLabel));
    if (const RegistryFact* alias = charsetAlias(m_query.evidence, label.label))
        return knownAlias(label, *alias);
    if (m_family == "4.0"_L1)
        return add(Alias, State::DoesNotApply,
                   Message(QT_TRANSLATE_NOOP("ims", "Messages name the charset “%1”. The alias is documented "
                                                    "for Exchange 5.0 and 5.5, not for 4.0: the newest "
                                                    "service pack and the code page help there (Q163080, "
                                                    "Q155016)."),
                           {shown}));
    const std::optional<bool> has = hasMimeCharset(m_query.evidence, label.label);
    if (has == true) {
        Prerequisite& check =
            add(Alias, State::Fine,
                Message(QT_TRANSLATE_NOOP("ims", "The server’s MIME database has a key “%1” of its own: the "
                                                 "name is probably known there."),
                        {shown}));
        check.basis = Basis::Inferred;
        return check;
    }
    Prerequisite& check =
        has ? add(Alias, State::Missing,
                  Message(QT_TRANSLATE_NOOP("ims", "Messages name the charset “%1”, which Exchange does not "
                                                   "know; the server’s registry has no alias for it."),
                          {shown}))
            : add(Alias, State::NotKnown,
                  Message(QT_TRANSLATE_NOOP("ims", "Messages name the charset “%1”, which Exchange does not "
                                                   "know; whether the server’s registry has an alias for it "
                                                   "is not known."),
                          {shown}));
    check.todo = aliasTodo(label);
    if (!has)
        check.commands = {exportMime};
    return check;
}

void Checks::addAlias(const ForeignLabel& label)
{
    Prerequisite& check = aliasCheck(label);
    check.label = label.label;
    check.fits = label.fits ? label.fits->name : QString();
    check.kb = QStringList{u"Q184772"_s, u"Q174722"_s, u"Q176125"_s};
    if (!check.ref)
        check.ref = label.ref;
}

void Checks::addExplorer()
{
    if (m_family == "4.0"_L1)
        return;
    const State state = m_query.explorerLater == Answer::Yes  ? State::Missing
                        : m_query.explorerLater == Answer::No ? State::Fine
                                                              : State::NotKnown;
    const Message text =
        state == State::Missing
            ? Message(QT_TRANSLATE_NOOP("ims",
                                        "Internet Explorer was installed after Exchange: that rewrites "
                                        "the MIME database and breaks international mail."))
        : state == State::Fine
            ? Message(QT_TRANSLATE_NOOP("ims", "Internet Explorer was not installed after Exchange."))
            : Message(QT_TRANSLATE_NOOP("ims", "Whether Internet Explorer 4.0 or later was installed after "
                                               "Exchange is not known; it rewrites the MIME database."));
    Prerequisite& check = add(MimeDatabase, state, text);
    check.kb = QStringList{u"Q168858"_s, u"Q168735"_s};
    check.basis = state == State::NotKnown ? Basis::Documented : Basis::Stated;
    if (state != State::Fine)
        check.todo = repairMimeDatabase();
}

} // namespace

std::vector<Prerequisite> prerequisitesOf(const PrerequisiteQuery& query)
{
    return Checks(query).make();
}

std::vector<const Charset*> aliasChoices(const CharsetCatalogue& charsets, const QString& version)
{
    std::vector<const Charset*> choices;
    for (const Charset& charset : charsets.all()) {
        const bool shown = charset.codePage != 0 && !charset.imsToken.isEmpty() &&
                           charset.dialogName(serverFamily(version)).supported;
        const bool wide = charset.name.startsWith("utf-16"_L1) || charset.name.startsWith("utf-32"_L1);
        if (shown && !wide && !charset.name.startsWith("x-"_L1) && charset.name != "macintosh"_L1)
            choices.push_back(&charset);
    }
    return choices;
}

int codePageOnServer(const Charset& charset)
{
    const QString& name = charset.nlsFile.name;
    if (!name.startsWith("c_"_L1, Qt::CaseInsensitive) || !name.endsWith(".nls"_L1, Qt::CaseInsensitive))
        return 0;
    return name.sliced(2, name.size() - 6).toInt();
}

std::optional<bool> hasCodePage(const Evidence& evidence, int codePage)
{
    if (!evidence.serverFiles)
        return std::nullopt;
    for (const RegistryFacts& registry : evidence.serverFiles->registry)
        if (const std::optional<bool> has = registry.hasCodePage(codePage))
            return has;
    return std::nullopt;
}

const RegistryFact* charsetAlias(const Evidence& evidence, const QString& label)
{
    if (label.trimmed().isEmpty())
        return nullptr;
    const RegistryFact* alias = registryFact(evidence, u"charset-alias"_s, label.trimmed());
    return alias && alias->presence == RegistryPresence::Set ? alias : nullptr;
}

std::optional<bool> hasMimeCharset(const Evidence& evidence, const QString& label)
{
    if (!evidence.serverFiles || label.trimmed().isEmpty())
        return std::nullopt;
    for (const RegistryFacts& registry : evidence.serverFiles->registry)
        if (const std::optional<bool> has = registry.hasMimeCharset(label))
            return has;
    return std::nullopt;
}

} // namespace ims
