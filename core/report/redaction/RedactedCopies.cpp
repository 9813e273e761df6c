#include "core/report/redaction/RedactedCopies.h"

#include "core/evidence/ArchiveReader.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qint64 mostHeld = qint64(64) << 20;

} // namespace

RedactedCopies::RedactedCopies(const Evidence& evidence, const CharsetCatalogue& charsets,
                               Redaction& redaction, StopToken stop)
    : m_evidence(evidence)
    , m_charsets(charsets)
    , m_redaction(redaction)
    , m_stop(std::move(stop))
{
}

CopyLookup RedactedCopies::lookup()
{
    return [this](const QString& file) { return placeOf(file); };
}

CopyPlace RedactedCopies::placeOf(const QString& name)
{
    if (name.contains(u'/') || name.contains(u'\\'))
        return {}; // the report's own paths stay
    if (const auto known = m_copies.find(name); known != m_copies.end())
        return {&known->second, {}};
    const auto file =
        std::find_if(m_evidence.files.begin(), m_evidence.files.end(), [&](const ArchivedFile& one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (file == m_evidence.files.end() || !file->spool || cameInside(*file) || m_held > mostHeld)
        return {};
    const auto source = m_evidence.open(file->path);
    if (!source || (*source)->size() != file->spool->size)
        return {};
    auto copy = redactSpool(*source, *file->spool, m_redaction.text(), m_charsets, m_stop);
    if (!copy || !*copy)
        return {};
    m_held += (*copy)->bytes.size();
    return {&m_copies.emplace(name, std::move(**copy)).first->second, {}};
}

} // namespace ims
