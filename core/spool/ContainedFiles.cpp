#include "core/spool/ContainedFiles.h"

#include "core/base/SafeText.h"
#include "core/spool/Attachments.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/NameDamage.h"
#include "core/spool/SpoolName.h"
#include "core/spool/TransferDecoding.h"
#include "core/spool/ZipReader.h"

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 peekLength = 4096;
constexpr qint64 readLength = qint64(1) << 18;

Message lookingInside()
{
    return Message(QT_TRANSLATE_NOOP("ims", "look for spool files inside the file"));
}

// The last component of a name, harmless to show.
QString ownName(const QString& name)
{
    constexpr qsizetype longestName = 100;
    const qsizetype cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString own =
        cutText(visibleText(cutText(name.sliced(cut + 1), 4 * longestName)), longestName).trimmed();
    return own.isEmpty() || own == "."_L1 || own == ".."_L1 ? u"(no name)"_s : own;
}

// Documents and programs that are zip archives by their form only.
bool isPackedDocument(const QString& name)
{
    static constexpr std::array endings = {".docx"_L1, ".xlsx"_L1, ".pptx"_L1, ".odt"_L1,  ".ods"_L1,
                                           ".odp"_L1,  ".jar"_L1,  ".apk"_L1,  ".epub"_L1, ".xpi"_L1};
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

// A spool name alone or with an ending that text gets when it is saved; DSC00012.JPG is a picture.
bool isNamedAsSpoolFile(const QString& name)
{
    static constexpr std::array endings = {".txt"_L1, ".eml"_L1, ".bak"_L1, ".old"_L1, ".sav"_L1, ".dat"_L1};
    const bool plain =
        !name.contains(u'.') || std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) {
            return name.endsWith(ending, Qt::CaseInsensitive);
        });
    return plain && looksLikeSpoolName(bareSpoolName(name));
}

bool beginsAsSpoolFile(QByteArrayView beginning)
{
    constexpr qsizetype markWindow = 24; // `ImCr` within 16 bytes, a byte order mark before them
    constexpr qsizetype wideWindow = 64;
    const QByteArrayView head = beginning.first(std::min(beginning.size(), markWindow));
    const qsizetype mark = head.indexOf("ImCr");
    if (mark >= 0 && !head.first(mark).contains(':'))
        return true;
    const QByteArrayView wide = beginning.first(std::min(beginning.size(), wideWindow));
    return wide.contains(QByteArrayView("I\0m\0C\0r", 7));
}

bool beginsAsMail(QByteArrayView beginning)
{
    const FieldLine field = parseFieldLine(beginning);
    return isMailboxLine(beginning) ||
           (field.valid && isCommonField(beginning.sliced(field.nameStart, field.nameLength)));
}

enum class Content { Other, SpoolFile, Zip, Mail };

Content contentOf(QByteArrayView beginning, const QString& name)
{
    if (ZipReader::isZip(beginning))
        return isPackedDocument(name) ? Content::Other : Content::Zip;
    if (beginsAsSpoolFile(beginning) || isNamedAsSpoolFile(name))
        return Content::SpoolFile;
    return beginsAsMail(beginning) ? Content::Mail : Content::Other;
}

/// A file that is looked into.
struct Container
{
    ByteSourcePtr source;
    SpoolFile spool;
    int depth = 1;
};

/// One run of findContained(): a queue of files to look into, each opened once.
class Finder
{
public:
    Finder(const SpoolReader& reader, const StopToken& stop, const ContainedLimits& limits)
        : m_reader(reader)
        , m_stop(stop)
        , m_limits(limits)
        , m_left(limits.total)
    {
    }

    Expected<ContainedFiles> run(const ByteSourcePtr& outer, const SpoolFile& spool);

private:
    Expected<void> openZip(const Container& container);
    Expected<void> openMail(const Container& container);
    Expected<void> takeZipEntry(const Container& container, ZipReader& zip);
    Expected<void> takePart(const Container& container, const Part& part);
    Expected<void> takeBytes(const Container& container, const QString& name, Content content,
                             QByteArray bytes);
    void lookInto(const Container& parent, ByteSourcePtr source, SpoolFile spool, bool isZip);
    bool mayTakeItem();
    bool count(qint64 bytes);
    void noteTooLarge(const QString& name);
    void noteStopped();
    void refuse(const Container& container, Error error);
    bool isOver() const { return m_over || m_stop.stop_requested(); }

    const SpoolReader& m_reader;
    const StopToken& m_stop;
    const ContainedLimits m_limits;
    qint64 m_left;
    int m_items = 0;
    bool m_over = false;
    bool m_tooDeep = false;
    std::deque<Container> m_queue;
    std::vector<ContainedFile> m_mails; ///< in archives; given where there is no spool file
    ContainedFiles m_found;
};

bool Finder::mayTakeItem()
{
    if (m_items++ < m_limits.items)
        return !isOver();
    if (!std::exchange(m_over, true))
        m_found.notes << Message(
            QT_TRANSLATE_NOOP("ims", "Only the first %1 files inside it were looked at."),
            {QString::number(m_limits.items)});
    return false;
}

bool Finder::count(qint64 bytes)
{
    m_left -= bytes;
    if (m_left >= 0)
        return true;
    noteStopped();
    return false;
}

void Finder::noteStopped()
{
    if (!std::exchange(m_over, true))
        m_found.notes << Message(QT_TRANSLATE_NOOP("ims",
                                                   "Unpacking stopped after %1 MiB; what follows was not "
                                                   "looked at."),
                                 {QString::number(m_limits.total >> 20)});
}

void Finder::refuse(const Container& container, Error error)
{
    (container.depth == 1 ? m_found.errors : m_found.unopened).push_back(std::move(error));
}

void Finder::noteTooLarge(const QString& name)
{
    m_found.notes << Message(
        QT_TRANSLATE_NOOP("ims", "“%1” inside it is larger than %2 MiB and was left out."),
        {name, QString::number(m_limits.item >> 20)});
}

void Finder::lookInto(const Container& parent, ByteSourcePtr source, SpoolFile spool, bool isZip)
{
    if (parent.depth < m_limits.depth) {
        m_queue.push_back({std::move(source), std::move(spool), parent.depth + 1});
    } else if (isZip && !std::exchange(m_tooDeep, true)) {
        m_found.notes << Message(
            QT_TRANSLATE_NOOP("ims", "Files nested deeper than %1 were not looked into."),
            {QString::number(m_limits.depth)});
    }
}

Expected<void> Finder::takeBytes(const Container& container, const QString& name, Content content,
                                 QByteArray bytes)
{
    auto source = ByteSource::fromBytes(std::move(bytes), shownName(container.source->name(), name));
    if (content == Content::Zip) {
        lookInto(container, std::move(source), {}, true);
        return {};
    }
    auto spool = m_reader.read(source, m_stop);
    if (!spool)
        return tl::unexpected(std::move(spool.error()));
    if (content == Content::SpoolFile) {
        m_found.files.push_back({name, std::move(source), std::move(*spool)});
        return {};
    }
    if (spool->headers.size() < 2)
        return {};
    if (ZipReader::isZip(container.source->read({0, 4}).value_or(QByteArray())))
        m_mails.push_back({name, source, *spool});
    lookInto(container, std::move(source), std::move(*spool), false);
    return {};
}

Expected<void> Finder::takeZipEntry(const Container& container, ZipReader& zip)
{
    const QString name = ownName(zip.name());
    if (zip.isEncrypted()) {
        refuse(container, {Message(QT_TRANSLATE_NOOP("ims", "unpack the zip archive")),
                           shownName(container.source->name(), name),
                           Message(QT_TRANSLATE_NOOP("ims", "it is protected by a password")),
                           Message(QT_TRANSLATE_NOOP(
                               "ims", "Unpack it with its password and open the spool file itself."))});
        return {};
    }
    Content content = Content::Other;
    QByteArray bytes;
    for (bool first = true; !isOver(); first = false) {
        auto piece = zip.read(first ? peekLength : readLength);
        if (!piece) {
            piece.error().file = shownName(container.source->name(), name);
            refuse(container, std::move(piece.error()));
            return {};
        }
        if (!count(piece->size()))
            return {};
        if (first)
            content = contentOf(*piece, name);
        if (content == Content::Other)
            return {};
        bytes += *piece;
        if (bytes.size() > m_limits.item) {
            noteTooLarge(name);
            return {};
        }
        if (piece->size() < (first ? peekLength : readLength))
            return takeBytes(container, name, content, std::move(bytes));
    }
    return {};
}

Expected<void> Finder::openZip(const Container& container)
{
    ZipReader zip(container.source);
    while (!isOver()) {
        const Expected<bool> more = zip.next();
        if (!more) {
            refuse(container, more.error());
            return {};
        }
        if (!*more || !mayTakeItem())
            return {};
        if (auto taken = takeZipEntry(container, zip); !taken)
            return taken;
    }
    return {};
}

Expected<void> Finder::takePart(const Container& container, const Part& part)
{
    const QString name = ownName(part.filename);
    ByteReader bytes(container.source);
    const TransferEncoding encoding = transferEncodingOf(part);
    TransferDecoder peek = decodeRange(bytes, part.body, encoding, false, peekLength, 4 * peekLength);
    const QByteArray beginning = peek.takeBytes().left(peekLength);
    const Content content = contentOf(beginning, name);
    if (content == Content::Other || (content == Content::Mail && encoding == TransferEncoding::Identity))
        return {}; // a mail that is not encoded was taken apart with the outer one
    TransferDecoder decoder =
        decodeRange(bytes, part.body, encoding, false, std::min(m_limits.item, m_left) + 1, part.body.length);
    if (bytes.error())
        return tl::unexpected(*bytes.error());
    QByteArray whole = decoder.takeBytes();
    if (!count(whole.size()))
        return {};
    if (whole.size() > m_limits.item) {
        noteTooLarge(name);
        return {};
    }
    return takeBytes(container, name, content, std::move(whole));
}

Expected<void> Finder::openMail(const Container& container)
{
    for (const Part& part : container.spool.parts) {
        if (!isAttachment(container.spool, part))
            continue;
        if (!mayTakeItem())
            return {};
        if (auto taken = takePart(container, part); !taken)
            return taken;
    }
    return {};
}

Expected<ContainedFiles> Finder::run(const ByteSourcePtr& outer, const SpoolFile& spool)
{
    m_queue.push_back({outer, spool, 1});
    while (!m_queue.empty() && !isOver()) {
        const Container container = std::move(m_queue.front());
        m_queue.pop_front();
        const auto beginning = container.source->read({0, 4});
        if (!beginning)
            return tl::unexpected(beginning.error());
        const auto opened = ZipReader::isZip(*beginning) ? openZip(container) : openMail(container);
        if (!opened)
            return tl::unexpected(opened.error());
    }
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(lookingInside()));
    if (m_found.files.empty())
        m_found.files = std::move(m_mails);
    return std::move(m_found);
}

} // namespace

QString shownName(const QString& outer, const QString& inner)
{
    return outer % u" \u203a "_s % inner;
}

Expected<ContainedFiles> findContained(const ByteSourcePtr& outer, const SpoolFile& spool,
                                       const SpoolReader& reader, const StopToken& stop,
                                       const ContainedLimits& limits)
{
    return Finder(reader, stop, limits).run(outer, spool);
}

} // namespace ims
