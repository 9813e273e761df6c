#include "core/casefile/CaseJournal.h"

#include "core/base/ByteReader.h"
#include "core/base/Json.h"

#include <QCryptographicHash>

#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QByteArray hashOf(QByteArrayView line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

/// Nothing where the line is no entry.
std::optional<JournalEntry> entryIn(const QJsonObject& object)
{
    JournalEntry entry;
    entry.number = object.value("number"_L1).toInteger();
    entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toUTC();
    entry.who = object.value("who"_L1).toString();
    entry.what = object.value("what"_L1).toString();
    entry.data = object.value("data"_L1).toObject();
    // In UTC a time may lie behind the year 9999, which cannot be written.
    if (entry.number < 1 || entry.what.isEmpty() || entry.time.toString(Qt::ISODateWithMs).isEmpty())
        return {};
    return entry;
}

/// Without its line break.
QByteArray lineOf(const JournalEntry& entry, const QByteArray& before)
{
    return jsonBytes({{u"number"_s, entry.number},
                      {u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)},
                      {u"who"_s, entry.who},
                      {u"what"_s, entry.what},
                      {u"data"_s, entry.data},
                      {u"before"_s, QString::fromLatin1(before)}},
                     QJsonDocument::Compact);
}

/// Where the line that begins at `from` has its break; -1 where it has none.
qint64 lineBreakFrom(ByteReader& reader, qint64 from)
{
    while (true) {
        const QByteArrayView view = reader.at(from, 1);
        const qsizetype end = view.indexOf('\n');
        if (end >= 0)
            return from + end;
        if (view.isEmpty())
            return -1;
        from += view.size();
    }
}

} // namespace

Expected<CaseJournal> CaseJournal::read(const Path& file)
{
    CaseJournal journal(file);
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return journal;
    const auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    ByteReader reader(*source);
    for (qint64 end = lineBreakFrom(reader, 0); end >= 0; end = lineBreakFrom(reader, journal.m_size)) {
        const qint64 length = end - journal.m_size;
        journal.take(length > longestLine ? QByteArray()
                                          : reader.at(journal.m_size, length).first(length).toByteArray());
        journal.m_size = end + 1;
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    journal.forgetOldest();
    journal.m_tornBytes = reader.size() - journal.m_size;
    return journal;
}

void CaseJournal::take(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    std::optional<JournalEntry> entry = entryIn(object);
    const bool follows =
        entry && entry->number == m_last + 1 && object.value("before"_L1).toString().toLatin1() == m_lastHash;
    if (entry)
        entry->number = m_last + 1; // as its place says, whatever it says itself
    if (!follows && !m_firstBroken)
        m_firstBroken = m_last + 1;
    m_lastHash = hashOf(line);
    ++m_last;
    if (!entry)
        return;
    m_entries.push_back(std::move(*entry));
    if (m_entries.size() > 2 * mostEntries) // now and then, lest each line move all
        forgetOldest();
}

void CaseJournal::forgetOldest()
{
    if (m_entries.size() > mostEntries)
        m_entries.erase(m_entries.begin(), m_entries.end() - mostEntries);
}

Expected<void> CaseJournal::append(std::vector<JournalEntry> added, const EvidenceRoots& evidence)
{
    QByteArray bytes;
    QByteArray before = m_lastHash;
    qint64 number = m_last;
    for (JournalEntry& entry : added) {
        entry.number = ++number;
        const QByteArray line = lineOf(entry, before);
        before = hashOf(line);
        bytes += line + '\n';
    }
    return OutputFile::append(m_file, m_size, bytes, evidence).map([&] {
        m_size += bytes.size();
        m_tornBytes = 0;
        m_last = number;
        m_lastHash = before;
        std::move(added.begin(), added.end(), std::back_inserter(m_entries));
    });
}

std::vector<JournalEntry> lastActs(const CaseJournal& journal, size_t most)
{
    static const QSet<QString> own{u"created"_s,   u"opened"_s,       u"torn-entry-dropped"_s,
                                   u"diagnosis"_s, u"chain-broken"_s, u"changes-lost"_s,
                                   u"file-kept"_s, u"file-dropped"_s};
    std::vector<JournalEntry> acts;
    const auto& entries = journal.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && acts.size() < most; ++entry) {
        if (!own.contains(entry->what))
            acts.push_back(*entry);
    }
    return acts;
}

} // namespace ims
