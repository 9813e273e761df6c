#include "core/evidence/RegistryFacts.h"

#include "core/evidence/RegistryMeanings.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Place = RegistrySetting::Place;

const QString services = u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services"_s;
const QString nls = u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls"_s;
const QString selectKey = u"HKEY_LOCAL_MACHINE\\SYSTEM\\Select"_s;
const QString charsets = u"HKEY_CLASSES_ROOT\\MIME\\Database\\Charset"_s;
const QString codePages = u"HKEY_CLASSES_ROOT\\MIME\\Database\\Codepage"_s;
/// KB Q195919 spells the product in both ways.
const std::array<QString, 2> inoculan = {
    u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Cheyenne\\InocuLAN\\CurrentVersion\\Filter"_s,
    u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Cheyenne\\InnocuLAN\\CurrentVersion\\Filter"_s};

constexpr qsizetype longestShownBytes = 32;

QString keyOf(Place place)
{
    switch (place) {
    case Place::ImcParameters:
        return services + u"\\MSExchangeIMC\\Parameters"_s;
    case Place::Diagnostics:
        return services + u"\\MSExchangeIMC\\Diagnostics"_s;
    case Place::StoreParameters:
        return services + u"\\MSExchangeIS\\ParametersSystem"_s;
    case Place::InternetContent:
        return services + u"\\MSExchangeIS\\ParametersSystem\\InternetContent"_s;
    }
    return {};
}

QString valueText(const RegistryValue& value)
{
    switch (value.type) {
    case RegistryType::Number:
        return u"%1 (0x%2)"_s.arg(value.number).arg(value.number, 8, 16, QChar(u'0'));
    case RegistryType::Bytes:
        return QString::fromLatin1(
                   value.bytes.first(std::min(value.bytes.size(), longestShownBytes)).toHex(' ')) +
               (value.bytes.size() > longestShownBytes ? u" …"_s : QString());
    default:
        return value.text();
    }
}

QString lastPart(const QString& key)
{
    return key.sliced(key.lastIndexOf(u'\\') + 1);
}

class Collector
{
public:
    Collector(const RegistryFile& file, const AntivirusCatalogue& antivirus)
        : m_file(file)
        , m_antivirus(antivirus)
    {
        m_facts.file = file.file;
        m_facts.notes = file.notes;
        chooseControlSets();
    }

    RegistryFacts collect()
    {
        for (const RegistrySetting& setting : registrySettings()) {
            if (setting.absent != nullptr)
                addSetting(setting);
        }
        addParameters(Place::ImcParameters, "imc-parameter");
        addParameters(Place::InternetContent, "internet-content");
        addDiagnostics();
        addMime();
        addNls();
        addAntivirus();
        const RegistryFact* archival = m_facts.find("message-archival"_L1);
        if (archival->number)
            m_facts.archival = archivalOf(*archival->number);
        return std::move(m_facts);
    }

private:
    void chooseControlSets();
    bool counts(const RegistryPath& path) const { return m_set.value(path.folded) == path.controlSet; }
    const RegistryKey* findKey(const QString& key) const;
    template <class Take>
    void eachValue(const QString& key, qsizetype level, Take take) const;
    RegistryFact& add(const char* what, const RegistryValue& value);
    void addSetting(const RegistrySetting& setting);
    void addKnown(const RegistrySetting& setting, const RegistryValue& value, const QString& subject);
    void addAbsent(const RegistrySetting& setting);
    void addParameters(Place place, const char* what);
    void addDiagnostics();
    void addMime();
    void addNls();
    void addAntivirus();

    const RegistryFile& m_file;
    const AntivirusCatalogue& m_antivirus;
    QHash<QString, int> m_set; ///< of each key, the control set whose values count
    RegistryFacts m_facts;
};

/// A key may be there in several control sets; Select tells which of them Windows works with.
void Collector::chooseControlSets()
{
    const QString select = registryPath(selectKey).folded;
    int current = 0;
    for (const RegistryValue& value : m_file.values) {
        if (value.path.folded == select && value.name.compare("Current"_L1, Qt::CaseInsensitive) == 0 &&
            value.type == RegistryType::Number && value.number < 1000)
            current = static_cast<int>(value.number);
    }
    const auto rank = [current](int set) { return set == 0 ? 0 : set == current ? 1 : set + 1; };
    bool guessed = false;
    for (const RegistryKey& key : m_file.keys) {
        const auto known = m_set.find(key.path.folded);
        if (known == m_set.end()) {
            m_set.insert(key.path.folded, key.path.controlSet);
            continue;
        }
        const int better = rank(key.path.controlSet) < rank(*known) ? key.path.controlSet : *known;
        guessed |= *known != key.path.controlSet && rank(better) > 1;
        *known = better;
    }
    if (guessed)
        m_facts.notes.push_back(
            {Message(QT_TRANSLATE_NOOP("ims",
                                       "The export has several control sets and does not tell which of them "
                                       "Windows uses: the values are those of the first.")),
             {}});
}

/// The last of that name, as an import would leave it.
const RegistryKey* Collector::findKey(const QString& key) const
{
    const QString folded = registryPath(key).folded;
    const RegistryKey* found = nullptr;
    for (const RegistryKey& candidate : m_file.keys) {
        if (candidate.path.folded == folded && counts(candidate.path) && !candidate.deleted)
            found = &candidate;
    }
    return found;
}

/// Values of the keys exactly `level` levels below.
template <class Take>
void Collector::eachValue(const QString& key, qsizetype level, Take take) const
{
    const RegistryPath path = registryPath(key);
    for (const RegistryValue& value : m_file.values) {
        if (value.path.isWithin(path, level) && counts(value.path) &&
            QStringView(value.path.folded).sliced(path.folded.size()).count(u'\\') == level)
            take(value);
    }
}

RegistryFact& Collector::add(const char* what, const RegistryValue& value)
{
    RegistryFact fact;
    fact.what = QString::fromLatin1(what);
    fact.value = valueText(value);
    if (value.type == RegistryType::Number)
        fact.number = value.number;
    fact.key = value.key;
    fact.name = value.name;
    fact.file = m_file.file;
    fact.range = value.range;
    m_facts.facts.push_back(std::move(fact));
    return m_facts.facts.back();
}

void Collector::addKnown(const RegistrySetting& setting, const RegistryValue& value, const QString& subject)
{
    RegistryFact& fact = add(setting.what, value);
    fact.subject = subject;
    fact.kb = QString::fromLatin1(setting.kb).split(u' ');
    const bool isNumber = value.type == RegistryType::Number;
    const bool fits = setting.type == RegistrySetting::Type::Any ||
                      isNumber == (setting.type == RegistrySetting::Type::Number);
    if (value.type == RegistryType::Deleted) {
        fact.presence = RegistryPresence::NotInExport;
        fact.meaning =
            Message(QT_TRANSLATE_NOOP("ims", "The file takes this value away when it is imported; what "
                                             "the server has, it does not show."));
    } else if (value.cut || !fits) {
        fact.meaning =
            value.cut ? Message(QT_TRANSLATE_NOOP("ims", "The value is not whole in this file: it is not "
                                                         "interpreted."))
                      : Message(QT_TRANSLATE_NOOP("ims", "The value is of another type than the articles "
                                                         "show: it is not interpreted."));
        fact.number.reset();
    } else {
        fact.meaning = setting.meaningOf(fact);
        fact.documented = !fact.meaning.isEmpty();
    }
}

void Collector::addSetting(const RegistrySetting& setting)
{
    const RegistryValue* last = nullptr;
    eachValue(keyOf(setting.place), 0, [&](const RegistryValue& value) {
        const QString name =
            setting.place == Place::Diagnostics ? diagnosticsCategory(value.name) : value.name;
        if (name.compare(setting.name, Qt::CaseInsensitive) == 0)
            last = &value;
    });
    if (last != nullptr)
        addKnown(setting, *last, {});
    else
        addAbsent(setting);
}

void Collector::addAbsent(const RegistrySetting& setting)
{
    RegistryFact fact;
    fact.what = QString::fromLatin1(setting.what);
    fact.presence = RegistryPresence::NotInExport;
    fact.key = keyOf(setting.place);
    fact.name = setting.name;
    fact.file = m_file.file;
    const RegistryKey* key = findKey(fact.key);
    if (key == nullptr) {
        fact.meaning =
            Message(QT_TRANSLATE_NOOP("ims", "The key is not in this export: what the server has is not "
                                             "known."));
    } else if (!key->whole || m_file.hasDeletions) {
        fact.range = key->range;
        fact.meaning =
            Message(QT_TRANSLATE_NOOP("ims", "The key is not whole in this file: whether the value is "
                                             "set is not known."));
    } else {
        fact.presence = RegistryPresence::NotSet;
        fact.key = key->key;
        fact.range = key->range;
        fact.meaning = Message(setting.absent);
        fact.documented = setting.place != Place::Diagnostics;
        fact.kb = QString::fromLatin1(setting.kb).split(u' ');
    }
    m_facts.facts.push_back(std::move(fact));
}

/// All values of a key but those that have a kind of their own.
void Collector::addParameters(Place place, const char* what)
{
    const auto take = [&](const RegistryValue& value) {
        const RegistrySetting* known = findRegistrySetting(place, value.name);
        if (known == nullptr)
            add(what, value).subject = value.name;
        else if (known->absent == nullptr)
            addKnown(*known, value, value.name);
    };
    eachValue(keyOf(place), 0, take);
    if (place == Place::InternetContent)
        eachValue(keyOf(place), 1, take);
}

void Collector::addDiagnostics()
{
    eachValue(keyOf(Place::Diagnostics), 0, [this](const RegistryValue& value) {
        const QString category = diagnosticsCategory(value.name);
        if (findRegistrySetting(Place::Diagnostics, category) != nullptr)
            return; // has a kind of its own
        RegistryFact& fact = add("diagnostics-level", value);
        fact.subject = category;
        const QString level = fact.number ? diagnosticsLevel(*fact.number) : QString();
        if (level.isEmpty())
            return;
        fact.kb = QStringList({u"Q154505"_s});
        fact.documented = true;
        fact.meaning =
            Message(QT_TRANSLATE_NOOP("ims", "Diagnostics logging of “%1” is at %2."), {category, level});
    });
}

void Collector::addMime()
{
    eachValue(charsets, 1, [this](const RegistryValue& value) {
        if (value.name.compare("AliasForCharset"_L1, Qt::CaseInsensitive) != 0 || value.text().isEmpty())
            return;
        RegistryFact& fact = add("charset-alias", value);
        fact.subject = lastPart(value.key);
        fact.kb = QStringList({u"Q184772"_s, u"Q174722"_s, u"Q176125"_s});
        fact.documented = true;
        fact.meaning = Message(QT_TRANSLATE_NOOP("ims", "The server reads the charset “%1” as “%2”."),
                               {fact.subject, fact.value});
    });
    // regedit writes a key with all that is below it: where the key itself is there, so is its whole list.
    const RegistryPath list = registryPath(charsets);
    for (const RegistryKey& key : m_file.keys) {
        if (!key.path.isWithin(list, 1) || key.deleted)
            continue;
        if (m_facts.mimeCharsetsKey.isEmpty())
            m_facts.mimeCharsetsKey = key.range;
        if (key.path != list)
            m_facts.mimeCharsets.append(lastPart(key.key));
    }
    m_facts.mimeCharsetsWhole = findKey(charsets) != nullptr && !m_file.cut && !m_file.hasDeletions;
    eachValue(codePages, 1, [this](const RegistryValue& value) {
        if (value.name.compare("BodyCharset"_L1, Qt::CaseInsensitive) != 0 || value.text().isEmpty())
            return;
        RegistryFact& fact = add("code-page-charset", value);
        fact.subject = lastPart(value.key);
        fact.kb = QStringList({u"Q178118"_s, u"Q185221"_s});
        fact.documented = true;
        fact.meaning =
            Message(QT_TRANSLATE_NOOP("ims", "For code page %1 the server writes the charset “%2”."),
                    {fact.subject, fact.value});
    });
}

void Collector::addNls()
{
    const QStringList kb = {u"Q155016"_s, u"Q151701"_s};
    const RegistryKey* list = findKey(nls + u"\\CodePage"_s);
    m_facts.codePagesWhole = list != nullptr && list->whole && !m_file.hasDeletions;
    if (list != nullptr)
        m_facts.codePagesKey = list->range;
    eachValue(nls + u"\\CodePage"_s, 0, [&](const RegistryValue& value) {
        bool isNumber = false;
        value.name.toUInt(&isNumber);
        const bool isAnsi = value.name.compare("ACP"_L1, Qt::CaseInsensitive) == 0;
        if (!isNumber && !isAnsi)
            return;
        RegistryFact& fact = add(isAnsi ? "ansi-code-page" : "nls-code-page", value);
        fact.subject = isAnsi ? QString() : value.name;
        fact.documented = isNumber && !fact.value.isEmpty();
        if (fact.documented)
            fact.kb = kb;
        if (isAnsi)
            fact.meaning =
                Message(QT_TRANSLATE_NOOP("ims", "The server’s ANSI code page is %1."), {fact.value});
        else if (fact.value.isEmpty())
            fact.meaning = Message(QT_TRANSLATE_NOOP("ims", "Code page %1 is named without a file: it is not "
                                                            "installed (inferred)."),
                                   {value.name});
        else
            fact.meaning = Message(QT_TRANSLATE_NOOP("ims", "Code page %1 is installed (file %2)."),
                                   {value.name, fact.value});
    });
    eachValue(nls + u"\\Language"_s, 0, [&](const RegistryValue& value) {
        RegistryFact& fact = add("nls-language", value);
        fact.subject = value.name;
        fact.kb = kb;
    });
}

void Collector::addAntivirus()
{
    struct Service
    {
        QString display;
        std::optional<quint32> start;
        const RegistryValue* shown = nullptr;
    };
    std::vector<std::pair<QString, Service>> found; // in the file's order
    QHash<QString, size_t> index;
    eachValue(services, 1, [&](const RegistryValue& value) {
        const auto known = index.constFind(value.path.folded);
        const size_t at = known == index.cend() ? found.size() : *known;
        if (known == index.cend()) {
            index.insert(value.path.folded, at);
            found.push_back({lastPart(value.key), {}});
        }
        Service& service = found[at].second;
        const bool isStart = value.name.compare("Start"_L1, Qt::CaseInsensitive) == 0;
        if (isStart && value.type == RegistryType::Number && !value.cut)
            service.start = value.number;
        if (value.name.compare("DisplayName"_L1, Qt::CaseInsensitive) == 0)
            service.display = value.text();
        if (service.shown == nullptr || isStart)
            service.shown = &value;
    });
    for (const auto& [name, service] : found) {
        AntivirusMatch match = m_antivirus.findService(name);
        if (!match)
            match = m_antivirus.findDisplayName(service.display);
        if (!match)
            continue;
        RegistryFact& fact = add("antivirus", *service.shown);
        fact.subject = name;
        fact.kb = match.sign->kb;
        fact.documented = match.sign->isDocumented();
        fact.meaning = antivirusMeaning(match, name, service.start);
    }
    for (const QString& key : inoculan) {
        eachValue(key, 0, [this](const RegistryValue& value) {
            if (value.type != RegistryType::MultiString)
                return;
            RegistryFact& fact = add("antivirus-exclusion", value);
            fact.kb = QStringList({u"Q195919"_s});
            fact.documented = true;
            fact.meaning = exclusionMeaning(value.texts);
        });
    }
}

} // namespace

const RegistryFact* RegistryFacts::find(QLatin1StringView what, const QString& subject) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const RegistryFact& fact) {
        return fact.what == what &&
               (subject.isEmpty() || fact.subject.compare(subject, Qt::CaseInsensitive) == 0);
    });
    return found == facts.end() ? nullptr : &*found;
}

QString RegistryFacts::rootDir() const
{
    const RegistryFact* fact = find("root-dir"_L1);
    return fact != nullptr && fact->presence == RegistryPresence::Set && fact->documented ? fact->value
                                                                                          : QString();
}

std::optional<bool> RegistryFacts::hasCodePage(int codePage) const
{
    const RegistryFact* fact = find("nls-code-page"_L1, QString::number(codePage));
    if (fact != nullptr)
        return !fact->value.isEmpty();
    return codePagesWhole ? std::optional(false) : std::nullopt;
}

std::optional<bool> RegistryFacts::hasMimeCharset(const QString& label) const
{
    if (mimeCharsets.contains(label.trimmed(), Qt::CaseInsensitive))
        return true;
    return mimeCharsetsWhole ? std::optional(false) : std::nullopt;
}

int RegistryFacts::ansiCodePage() const
{
    const RegistryFact* fact = find("ansi-code-page"_L1);
    return fact != nullptr ? fact->value.toInt() : 0;
}

RegistryRequest registryFactsRequest(int codePage)
{
    RegistryRequest request;
    request.codePage = codePage;
    request.keys = {
        {selectKey, 0, {u"Current"_s}},
        {keyOf(Place::ImcParameters), 0},
        {keyOf(Place::Diagnostics), 0},
        {keyOf(Place::StoreParameters), 0, {u"Max Recipients on Submit"_s, u"Max Threads(Private+Public)"_s}},
        {keyOf(Place::InternetContent), 1},
        {charsets, 1, {u"AliasForCharset"_s}},
        {codePages, 1, {u"BodyCharset"_s}},
        {nls + u"\\CodePage"_s, 0},
        {nls + u"\\Language"_s, 0},
        {services, 1, {u"Start"_s, u"DisplayName"_s}},
    };
    for (const QString& key : inoculan)
        request.keys.push_back({key, 0, {u"xProcess"_s}});
    return request;
}

RegistryFacts registryFacts(const RegistryFile& file, const AntivirusCatalogue& antivirus)
{
    return Collector(file, antivirus).collect();
}

Expected<RegistryFacts> readRegistryFacts(const ByteSourcePtr& source, const AntivirusCatalogue& antivirus,
                                          int codePage, const StopToken& stop)
{
    const Expected<RegistryFile> file = readRegistryFile(source, registryFactsRequest(codePage), stop);
    if (!file)
        return tl::unexpected(file.error());
    RegistryFacts facts = registryFacts(*file, antivirus);
    const int named = facts.ansiCodePage();
    if (!file->codePageGuessed || named <= 0)
        return facts;
    return readRegistryFacts(source, antivirus, named, stop); // once: the code page is given now
}

} // namespace ims
