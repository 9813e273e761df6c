#include "core/report/redaction/Pseudonyms.h"

#include "core/base/ByteSource.h"
#include "core/base/Json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int version = 1;
constexpr qint64 largestMap = qint64(64) << 20;

struct KindName
{
    PseudonymKind kind;
    QLatin1StringView id;   ///< in the map
    QLatin1StringView word; ///< what the names begin with
};

constexpr std::array<KindName, 14> kindNames{{{PseudonymKind::User, "user"_L1, "user"_L1},
                                              {PseudonymKind::Domain, "domain"_L1, "domain"_L1},
                                              {PseudonymKind::Label, "name"_L1, "name"_L1},
                                              {PseudonymKind::Ip4, "ipv4"_L1, ""_L1},
                                              {PseudonymKind::Ip6, "ipv6"_L1, ""_L1},
                                              {PseudonymKind::Person, "person"_L1, "person"_L1},
                                              {PseudonymKind::Phone, "phone"_L1, "phone"_L1},
                                              {PseudonymKind::Ticket, "ticket"_L1, "ticket"_L1},
                                              {PseudonymKind::Subject, "subject"_L1, "subject"_L1},
                                              {PseudonymKind::MessageId, "message-id"_L1, "id"_L1},
                                              {PseudonymKind::Text, "text"_L1, "text"_L1},
                                              {PseudonymKind::Folder, "folder"_L1, "folder"_L1},
                                              {PseudonymKind::File, "file"_L1, "file"_L1},
                                              {PseudonymKind::Word, "word"_L1, "word"_L1}}};

const KindName& nameOf(PseudonymKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString ip4(int number)
{
    constexpr int hosts = 254;
    constexpr std::array nets{"192.0.2."_L1, "198.51.100."_L1, "203.0.113."_L1};
    const int index = number - 1;
    if (index < hosts * int(nets.size()))
        return nets.at(size_t(index / hosts)) + QString::number(index % hosts + 1);
    const int rest = index - hosts * int(nets.size());
    return u"198.%1.%2.%3"_s.arg(18 + (rest >> 16 & 1)).arg(rest >> 8 & 0xFF).arg(rest & 0xFF);
}

/// An ending that tells what a file is and not whose.
QString plainEnding(const QString& name)
{
    constexpr qsizetype longest = 5;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.sliced(dot + 1).toLower() : QString();
    static const QSet<QString> plain{u"txt"_s, u"doc"_s,  u"xls"_s,  u"ppt"_s, u"rtf"_s,  u"pdf"_s,
                                     u"htm"_s, u"html"_s, u"gif"_s,  u"jpg"_s, u"jpeg"_s, u"png"_s,
                                     u"bmp"_s, u"tif"_s,  u"zip"_s,  u"eml"_s, u"msg"_s,  u"log"_s,
                                     u"evt"_s, u"evtx"_s, u"reg"_s,  u"csv"_s, u"dat"_s,  u"exe"_s,
                                     u"vcf"_s, u"hqx"_s,  u"mbox"_s, u"xml"_s, u"dmp"_s};
    return ending.size() <= longest && plain.contains(ending) ? u'.' + ending : QString();
}

Error notRead(const QString& name, const char* why)
{
    return Error{
        Message(QT_TRANSLATE_NOOP("ims", "read the case’s redaction map")), name, Message(why),
        Message(QT_TRANSLATE_NOOP("ims", "Move the file away; the next export then begins with new names."))};
}

} // namespace

RedactionKind redactionKindOf(PseudonymKind kind)
{
    switch (kind) {
    case PseudonymKind::User:
        return RedactionKind::Addresses;
    case PseudonymKind::Domain:
        return RedactionKind::Domains;
    case PseudonymKind::Label:
        return RedactionKind::Hosts;
    case PseudonymKind::Ip4:
    case PseudonymKind::Ip6:
        return RedactionKind::IpAddresses;
    case PseudonymKind::Subject:
    case PseudonymKind::MessageId:
    case PseudonymKind::Text:
        return RedactionKind::Subjects;
    case PseudonymKind::Folder:
    case PseudonymKind::File:
        return RedactionKind::Paths;
    case PseudonymKind::Person:
    case PseudonymKind::Phone:
    case PseudonymKind::Ticket:
    case PseudonymKind::Word:
        break;
    }
    return RedactionKind::People;
}

QString registeredDomain(const QString& name)
{
    static const QSet<QString> second{u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"ac"_s,  u"gov"_s, u"edu"_s,
                                      u"or"_s, u"ne"_s,  u"go"_s,  u"gob"_s, u"mil"_s, u"nom"_s, u"ltd"_s};
    const QStringList labels = name.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() <= 2)
        return labels.join(u'.');
    const bool three = labels.last().size() == 2 && second.contains(labels.at(labels.size() - 2).toLower());
    return labels.sliced(labels.size() - (three ? 3 : 2)).join(u'.');
}

const size_t* Pseudonyms::known(PseudonymKind kind, const QString& key) const
{
    const auto ofKind = m_known.find(kind);
    if (ofKind == m_known.end())
        return nullptr;
    const auto found = ofKind->second.constFind(key);
    return found == ofKind->second.constEnd() ? nullptr : &*found;
}

QString Pseudonyms::made(PseudonymKind kind, int number, const QString& original) const
{
    switch (kind) {
    case PseudonymKind::Ip4:
        return ip4(number);
    case PseudonymKind::Ip6:
        return u"2001:db8::%1"_s.arg(QString::number(number, 16));
    case PseudonymKind::Domain:
        return u"domain%1.example"_s.arg(number);
    case PseudonymKind::File:
        return u"file%1"_s.arg(number) + plainEnding(original);
    default:
        return nameOf(kind).word + QString::number(number);
    }
}

size_t Pseudonyms::add(PseudonymKind kind, const QString& original, const QString& replacement)
{
    m_known[kind].insert(folded(original), m_pairs.size());
    m_given.insert(replacement);
    m_pairs.push_back({kind, original, replacement});
    m_used.push_back(0);
    return m_pairs.size() - 1;
}

QString Pseudonyms::of(PseudonymKind kind, const QString& original)
{
    const size_t* there = known(kind, folded(original));
    // Beyond the limit all share one name: nothing shows, only who is who is not told any more.
    if (!there && m_pairs.size() >= mostPairs)
        return made(kind, 0, original);
    const size_t place = there ? *there : add(kind, original, made(kind, ++m_numbers[kind], original));
    m_used[place] = 1;
    return m_pairs[place].replacement;
}

std::vector<PseudonymPair> Pseudonyms::usedPairs() const
{
    std::vector<PseudonymPair> used;
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        if (m_used[i])
            used.push_back(m_pairs[i]);
    }
    return used;
}

QString Pseudonyms::host(const QString& name)
{
    if (name.startsWith("*."_L1))
        return u"*."_s + host(name.sliced(2));
    const QString bare = name.endsWith(u'.') ? name.chopped(1) : name;
    if (isGiven(bare))
        return name;
    const QString domain = registeredDomain(bare);
    if (!bare.contains(u'.'))
        return of(PseudonymKind::Label, bare);
    const QString top = of(PseudonymKind::Domain, domain);
    QStringList labels = bare.chopped(std::min(bare.size(), domain.size())).split(u'.', Qt::SkipEmptyParts);
    for (QString& label : labels)
        label = of(PseudonymKind::Label, label);
    labels.append(top);
    const QString given = labels.join(u'.');
    m_given.insert(given);
    return given;
}

QString Pseudonyms::address(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0 || isGiven(address))
        return at < 0 ? of(PseudonymKind::User, address) : address;
    const QString domain = host(address.sliced(at + 1));
    const QString given = of(PseudonymKind::User, address) + u'@' + domain;
    m_given.insert(given);
    return given;
}

QString Pseudonyms::ip(const QString& address)
{
    if (isGiven(address))
        return address;
    return of(address.contains(u':') ? PseudonymKind::Ip6 : PseudonymKind::Ip4, address);
}

bool Pseudonyms::isGiven(const QString& text) const
{
    return m_given.contains(text) || m_given.contains(text.toLower());
}

QJsonObject Pseudonyms::counts() const
{
    std::map<RedactionKind, qint64> numbers;
    for (const PseudonymPair& pair : usedPairs())
        ++numbers[redactionKindOf(pair.kind)];
    QJsonObject counts;
    for (const auto& [kind, number] : numbers)
        counts.insert(redactionKindId(kind), number);
    return counts;
}

QJsonObject Pseudonyms::toJson() const
{
    QJsonArray names;
    for (const PseudonymPair& pair : m_pairs)
        names.append(QJsonObject{{u"kind"_s, QString(nameOf(pair.kind).id)},
                                 {u"original"_s, pair.original},
                                 {u"replacement"_s, pair.replacement}});
    return {{u"schema"_s, u"imsdoctor-redaction-map"_s}, {u"schemaVersion"_s, version}, {u"names"_s, names}};
}

Expected<Pseudonyms> Pseudonyms::fromJson(const QByteArray& bytes, const QString& name)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("schema"_L1).toString() != "imsdoctor-redaction-map"_L1)
        return tl::unexpected(notRead(name, QT_TRANSLATE_NOOP("ims", "it is no redaction map")));
    if (object.value("schemaVersion"_L1).toInt() != version)
        return tl::unexpected(
            notRead(name, QT_TRANSLATE_NOOP("ims", "it was written by another version of the program")));
    Pseudonyms names;
    for (const QJsonValue& value : object.value("names"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto kind = std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName& one) {
            return entry.value("kind"_L1).toString() == one.id;
        });
        const QString original = entry.value("original"_L1).toString();
        if (kind == kindNames.end() || original.isEmpty() || names.m_pairs.size() >= mostPairs)
            return tl::unexpected(notRead(name, QT_TRANSLATE_NOOP("ims", "an entry in it is damaged")));
        // The number alone is taken: what the file has besides cannot put anything into an export.
        const int number = ++names.m_numbers[kind->kind];
        if (!names.known(kind->kind, folded(original)))
            names.add(kind->kind, original, names.made(kind->kind, number, original));
    }
    return names;
}

Path Pseudonyms::fileOf(const Path& caseFolder)
{
    return caseFolder / "redaction-map.json";
}

Expected<Pseudonyms> Pseudonyms::load(const Path& caseFolder)
{
    const Path file = fileOf(caseFolder);
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return Pseudonyms();
    const auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > largestMap)
        return tl::unexpected(notRead((*source)->name(), QT_TRANSLATE_NOOP("ims", "it is too large")));
    return (*source)->read({0, largestMap}).and_then([&](const QByteArray& bytes) {
        return fromJson(bytes, (*source)->name());
    });
}

Expected<void> Pseudonyms::save(const Path& caseFolder, const EvidenceRoots& evidence) const
{
    return OutputFile::write(fileOf(caseFolder), jsonBytes(toJson(), QJsonDocument::Indented), evidence,
                             Existing::Replace);
}

} // namespace ims
