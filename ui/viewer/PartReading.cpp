#include "ui/viewer/PartReading.h"

#include "core/charset/CharsetDetector.h"
#include "core/spool/HtmlText.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostLookedAt = 1 << 18; ///< bytes that a charset is detected from

bool isHtml(const Part& part)
{
    return part.contentType == "text/html"_L1 || part.contentType == "application/xhtml+xml"_L1;
}

class Reader
{
public:
    explicit Reader(const ReadingTask& task)
        : m_task(task)
        , m_catalogue(*task.catalogue)
    {
    }

    Expected<PartReading> read()
    {
        Expected<TextBytes> bytes = readBytes();
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_bytes = std::make_shared<const TextBytes>(std::move(*bytes));
        m_reading.decodedBytes = m_bytes->bytes.size();
        m_reading.more = m_bytes->more;
        m_reading.cutOff = m_bytes->cutOff;
        m_reading.junk = m_bytes->junk;
        if (const auto* part = std::get_if<Part>(&m_task.what))
            m_reading.isHtml = isHtml(*part);
        judge();
        if (const auto* field = std::get_if<HeaderField>(&m_task.what)) {
            if (const Expected<void> raw = addRaw(*field); !raw)
                return tl::unexpected(raw.error());
        }
        addColumns();
        return std::move(m_reading);
    }

private:
    Expected<TextBytes> readBytes() const
    {
        if (const auto* part = std::get_if<Part>(&m_task.what))
            return readBody(m_task.source, *part, m_task.limit);
        if (const auto* field = std::get_if<HeaderField>(&m_task.what))
            return readField(m_task.source, *field, m_task.limit);
        return readRange(m_task.source, std::get<ByteRange>(m_task.what), m_task.limit);
    }

    /// What is declared, and what the bytes look like instead.
    void judge()
    {
        for (const TextSegment& segment : m_bytes->segments) {
            if (m_reading.declaredLabel.isEmpty())
                m_reading.declaredLabel = segment.label;
        }
        QByteArray looked; // of a field the words with that label: others may be in other charsets
        for (const TextSegment& segment : m_bytes->segments) {
            if (segment.label == m_reading.declaredLabel && looked.size() < mostLookedAt)
                looked += m_bytes->bytes.mid(segment.bytes.offset,
                                             std::min<qint64>(segment.bytes.length, mostLookedAt));
        }
        const Charset* declared = m_catalogue.find(m_reading.declaredLabel);
        const DetectionHints hints{
            m_reading.declaredLabel, m_task.spool ? m_task.spool->senderDomain : QString(), {}};
        if (!declared) {
            if (const auto detection = detectCharset(looked, m_catalogue, hints))
                m_reading.detected = detection->charset;
            return;
        }
        m_reading.declared = declared->name;
        const FitVerdict verdict = assessFit(looked, *declared, m_catalogue, hints);
        if ((verdict.fit == Fit::No || verdict.fit == Fit::LooksLike) && verdict.looksLike != declared->name)
            m_reading.detected = verdict.looksLike;
    }

    /// What bytes without a label are read as, where nothing is chosen.
    const Charset& fallback() const
    {
        if (const Charset* detected = m_catalogue.find(m_reading.detected))
            return *detected;
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        static_cast<void>(QString(utf8.decode(m_bytes->bytes)));
        const Charset* found = utf8.hasError() ? nullptr : m_catalogue.find(u"utf-8"_s);
        if (!found && m_task.spool && m_task.spool->detected)
            found = m_catalogue.find(m_task.spool->detected->charset);
        if (!found)
            found = m_catalogue.find(u"windows-1252"_s);
        return found ? *found : m_catalogue.all().front();
    }

    Expected<void> addRaw(const HeaderField& field)
    {
        Expected<TextBytes> raw = readRange(m_task.source, field.range, m_task.limit);
        if (!raw)
            return tl::unexpected(raw.error());
        const auto bytes = std::make_shared<const TextBytes>(std::move(*raw));
        PartText text = shownText(
            decodeSegments(*bytes, m_catalogue, m_catalogue.find(u"us-ascii"_s), fallback()), *bytes);
        for (TextUnit& unit : text.units)
            unit.flags &=
                static_cast<quint8>(~TextUnit::invalid); // raw bytes need not be text of any charset
        m_reading.columns.push_back({ReadingColumn::Kind::Raw, {}, std::move(text), bytes});
        return {};
    }

    void addColumns()
    {
        using Kind = ReadingColumn::Kind;
        const Charset* chosen = m_catalogue.find(m_task.chosen);
        const Charset* declared = m_catalogue.find(m_reading.declared);
        const Charset* detected = m_catalogue.find(m_reading.detected);
        if (chosen) {
            add(Kind::Chosen, chosen->name, decoded(chosen));
        } else if (declared && detected) {
            PartText one = decoded(nullptr);
            PartText other = decodeSegments(*m_bytes, m_catalogue, detected, *detected, false);
            markDifferences(one, other);
            const bool same = one.marks(TextUnit::differs).empty();
            add(Kind::Declared, declared->name, std::move(one));
            if (!same)
                add(Kind::Detected, detected->name, std::move(other));
        } else if (declared) {
            add(Kind::Declared, declared->name, decoded(nullptr));
        } else {
            add(detected ? Kind::Detected : Kind::Plain, fallback().name, decoded(nullptr));
        }
    }

    PartText decoded(const Charset* chosen) const
    {
        return decodeSegments(*m_bytes, m_catalogue, chosen, fallback(),
                              chosen || !m_reading.declared.isEmpty());
    }

    void add(ReadingColumn::Kind kind, const QString& charset, PartText text)
    {
        if (m_reading.isHtml && !m_task.htmlSource)
            text = htmlAsText(text);
        m_reading.columns.push_back({kind, charset, shownText(text, *m_bytes), m_bytes});
    }

    const ReadingTask& m_task;
    const CharsetCatalogue& m_catalogue;
    std::shared_ptr<const TextBytes> m_bytes;
    PartReading m_reading;
};

} // namespace

Expected<PartReading> readPart(const ReadingTask& task)
{
    return Reader(task).read();
}

} // namespace ims
