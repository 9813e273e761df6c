#include "core/spool/MessageExport.h"

#include "core/spool/DamageCheck.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/SenderDomain.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 window = qint64(1) << 18;
constexpr qsizetype longestAddress = 1024;

const Message savingMessage(QT_TRANSLATE_NOOP("ims", "save the message"));
const Message writingPickup(QT_TRANSLATE_NOOP("ims", "write the PICKUP file"));

// Reasons that are refusals.
const char* const noRecipient = QT_TRANSLATE_NOOP("ims", "no recipient was chosen");
const char* const badAddress =
    QT_TRANSLATE_NOOP("ims", "“%1” is no address that can stand in one line of its own");
const char* const changedBytes = QT_TRANSLATE_NOOP("ims", "the file was changed on its way here");
const char* const ownReceivers =
    QT_TRANSLATE_NOOP("ims", "the message itself holds a field “%1”, which the service would obey");
const char* const intoPickup = QT_TRANSLATE_NOOP(
    "ims", "files in a folder named PICKUP are taken at once, also while they are being written");

tl::unexpected<Error> refused(const SpoolFile& spool, const char* why, const QStringList& arguments,
                              const char* todo)
{
    return tl::unexpected(Error{writingPickup, spool.file, Message(why, arguments), Message(todo)});
}

// What an address may hold, so that neither a second line nor a second address can come of it.
bool isPlainAddress(const QString& address)
{
    const bool plain = std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>';
    });
    return plain && address.size() <= longestAddress && address == address.trimmed();
}

bool isRecipientAddress(const QString& address)
{
    return isPlainAddress(address) && !domainOfAddress(address).isEmpty();
}

/// Doubles the dot at the beginning of a line; the pieces of a message follow one another.
class DotStuffing
{
public:
    QByteArray stuffed(QByteArrayView piece)
    {
        QByteArray result;
        result.reserve(piece.size() + 64);
        for (const char c : piece) {
            if (m_lineStart && c == '.')
                result += '.';
            m_lineStart = c == '\n';
            result += c;
        }
        return result;
    }

private:
    bool m_lineStart = true;
};

/// Hands pieces on to a file, counted and hashed.
class CountedSink
{
public:
    explicit CountedSink(const PieceSink& sink)
        : m_sink(sink)
    {
    }

    bool operator()(const QByteArray& piece)
    {
        m_hash.addData(piece);
        m_size += piece.size();
        return m_sink(piece);
    }

    void tell(ExportedMessage& exported) const
    {
        exported.size = m_size;
        exported.sha256 = QString::fromLatin1(m_hash.result().toHex());
    }

private:
    const PieceSink& m_sink;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

// The message's bytes, window by window, each through `change`.
template <class Change>
Expected<void> copyMessage(const ByteSource& source, ByteRange message, CountedSink& sink, Change change,
                           const StopToken& stop)
{
    for (qint64 at = message.offset; at < message.end();) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(savingMessage));
        const Expected<QByteArray> piece = source.read({at, std::min(window, message.end() - at)});
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty()) {
            return tl::unexpected(Error{savingMessage, source.name(),
                                        Message(QT_TRANSLATE_NOOP("ims", "the file has become shorter")),
                                        Message(QT_TRANSLATE_NOOP("ims", "Open it again."))});
        }
        if (!sink(change(*piece)))
            return {}; // OutputFile says why
        at += piece->size();
    }
    return {};
}

tl::unexpected<Error> nothingInIt(const Message& doing, const SpoolFile& spool)
{
    return tl::unexpected(Error{doing, spool.file,
                                Message(QT_TRANSLATE_NOOP("ims", "there is no message in it")),
                                Message(QT_TRANSLATE_NOOP("ims", "Choose a spool file or a mail."))});
}

// Lines end in CRLF: the file may be opened with the Notepad of those days.
QByteArray recipientsText(const SpoolFile& spool)
{
    const Envelope& envelope = *spool.envelope;
    const QString name = spool.file.section(u'/', -1).section(u'\\', -1);
    QStringList lines = {
        u"The envelope of the spool file %1"_s.arg(name),
        u"WARNING: hidden recipients (Bcc) are among these. Never hand this list on with the message."_s,
        {},
        envelope.sender.isEmpty() ? u"Sender: <> (a report; nobody is to answer it)"_s
                                  : u"Sender: <%1>"_s.arg(envelope.sender),
        u"Recipients: %1"_s.arg(envelope.recipients.size())};
    for (const QString& recipient : envelope.recipients)
        lines << u"<%1>"_s.arg(recipient);
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

QString senderOf(const SpoolFile& spool, QList<Message>& notes)
{
    if (spool.envelope)
        return spool.envelope->sender;
    notes << Message(
        QT_TRANSLATE_NOOP("ims", "There is no envelope, so the sender is taken from the header."));
    for (const QLatin1StringView name : {"Return-Path"_L1, "From"_L1}) {
        const HeaderField* field = spool.header(name);
        const QString address = field ? addressOfField(field->value) : QString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

const HeaderField* ownTransportField(const SpoolFile& spool)
{
    const auto found = std::find_if(spool.headers.begin(), spool.headers.end(), [](const HeaderField& field) {
        return field.name.startsWith("x-sender"_L1, Qt::CaseInsensitive) ||
               field.name.startsWith("x-receiver"_L1, Qt::CaseInsensitive);
    });
    return found == spool.headers.end() ? nullptr : &*found;
}

Expected<void> checkPickup(const SpoolFile& spool, const QStringList& recipients, const QString& sender,
                           const Path& target)
{
    if (auto allowed = checkForPickup(spool); !allowed)
        return allowed;
    if (recipients.isEmpty()) {
        return refused(spool, noRecipient, {},
                       QT_TRANSLATE_NOOP("ims", "Choose the local recipients: without one, the service would "
                                                "deliver to all that the header names (KB Q201314)."));
    }
    for (const QString& recipient : recipients) {
        if (!isRecipientAddress(recipient))
            return refused(spool, badAddress, {recipient.left(longestAddress)},
                           QT_TRANSLATE_NOOP("ims", "Give each recipient as user@domain."));
    }
    if (!isPlainAddress(sender)) {
        return refused(spool, badAddress, {sender.left(longestAddress)},
                       QT_TRANSLATE_NOOP("ims", "The sender cannot be named. Save the message as .eml."));
    }
    const Path folder = resolvedPath(target).parent_path();
    if (displayName(folder.filename()).compare("pickup"_L1, Qt::CaseInsensitive) == 0) {
        return refused(spool, intoPickup, {},
                       QT_TRANSLATE_NOOP("ims", "Write it elsewhere on the same drive and move it in whole "
                                                "(KB Q250441, Q279320)."));
    }
    return {};
}

QByteArray pickupHead(const QString& sender, const QStringList& recipients)
{
    QByteArray head = "x-sender: <" + sender.toLatin1() + ">\r\n";
    for (const QString& recipient : recipients)
        head += "x-receiver: <" + recipient.toLatin1() + ">\r\n";
    return head;
}

QList<Message> strangers(const SpoolFile& spool, const QStringList& recipients)
{
    QList<Message> notes;
    for (const QString& recipient : recipients) {
        if (spool.envelope && !spool.envelope->recipients.contains(recipient, Qt::CaseInsensitive)) {
            notes << Message(QT_TRANSLATE_NOOP("ims", "“%1” is not among the envelope's recipients."),
                             {recipient});
        }
    }
    return notes;
}

} // namespace

Expected<void> checkForPickup(const SpoolFile& spool)
{
    if (spool.message.isEmpty())
        return nothingInIt(writingPickup, spool);
    if (bytesAreDamaged(spool.damage)) {
        return refused(spool, changedBytes, {},
                       QT_TRANSLATE_NOOP("ims", "Ask for the original, zipped. What is here can be saved as "
                                                ".eml and looked at."));
    }
    if (const HeaderField* field = ownTransportField(spool)) {
        return refused(spool, ownReceivers, {field->name.left(80)},
                       QT_TRANSLATE_NOOP("ims", "Save the message as .eml."));
    }
    return {};
}

Path recipientsFileOf(const Path& target)
{
    Path file = target;
    if (displayName(target.extension()).compare(".eml"_L1, Qt::CaseInsensitive) == 0)
        file.replace_extension();
    file += ".recipients.txt";
    return file;
}

bool isExportRefusal(const Error& error)
{
    const std::array refusals = {noRecipient, badAddress, changedBytes, ownReceivers, intoPickup};
    return OutputFile::isRefusal(error) || std::any_of(refusals.begin(), refusals.end(),
                                                       [&](const char* why) { return error.why.id == why; });
}

QList<Message> pickupNotes()
{
    return {
        Message(QT_TRANSLATE_NOOP("ims",
                                  "Exchange 5.5 takes the file out of IMCDATA\\PICKUP and delivers the "
                                  "message to the recipients named in it, to nobody else (KB Q201314).")),
        Message(QT_TRANSLATE_NOOP("ims",
                                  "Name recipients only whose mailboxes are on this server and who have "
                                  "not got the message: anyone else gets it a second time.")),
        Message(QT_TRANSLATE_NOOP("ims", "Write the file elsewhere on the server's drive, then move it into "
                                         "PICKUP: a file that is still empty there fails with event 4164 (KB "
                                         "Q250441, Q279320).")),
        Message(QT_TRANSLATE_NOOP("ims", "The service account needs the right to delete the file, and the "
                                         "message must not be larger than the service allows (KB Q201314).")),
        Message(QT_TRANSLATE_NOOP("ims",
                                  "The same message goes through the same conversion again: what failed "
                                  "before may fail once more until its cause is put right (inferred)."))};
}

Expected<ExportedMessage> saveAsEml(const ByteSource& source, const SpoolFile& spool, const Path& target,
                                    const EvidenceRoots& roots, Existing existing, const StopToken& stop)
{
    if (spool.message.isEmpty())
        return nothingInIt(savingMessage, spool);
    ExportedMessage exported{target, {}, 0, {}, {}, {}};
    if (spool.envelope && (!spool.envelope->recipients.isEmpty() || !spool.envelope->sender.isEmpty())) {
        exported.recipientsFile = recipientsFileOf(target);
        exported.recipients = spool.envelope->recipients;
        if (auto allowed = OutputFile::check(exported.recipientsFile, roots, existing); !allowed)
            return tl::unexpected(allowed.error());
    }
    const auto produce = [&](const PieceSink& sink) -> Expected<void> {
        CountedSink counted(sink);
        const auto same = [](const QByteArray& piece) { return piece; };
        auto copied = copyMessage(source, spool.message, counted, same, stop);
        counted.tell(exported);
        return copied;
    };
    if (auto written = OutputFile::writePieces(target, produce, roots, existing); !written)
        return tl::unexpected(written.error());
    if (!exported.recipientsFile.empty()) {
        if (auto written = OutputFile::write(exported.recipientsFile, recipientsText(spool), roots, existing);
            !written)
            return tl::unexpected(written.error());
        exported.notes << Message(
            QT_TRANSLATE_NOOP("ims", "The envelope's recipients, hidden ones (Bcc) included, stand in %1. Do "
                                     "not hand it on with the message."),
            {displayName(exported.recipientsFile.filename())});
    }
    if (bytesAreDamaged(spool.damage)) {
        exported.notes << Message(QT_TRANSLATE_NOOP(
            "ims", "The file was changed on its way here: this is not the message as the server had it."));
    }
    return exported;
}

Expected<ExportedMessage> writePickupFile(const ByteSource& source, const SpoolFile& spool,
                                          const QStringList& recipients, const Path& target,
                                          const EvidenceRoots& roots, Existing existing,
                                          const StopToken& stop)
{
    ExportedMessage exported{target, {}, 0, {}, recipients, {}};
    exported.recipients.removeDuplicates();
    const QString sender = senderOf(spool, exported.notes);
    if (auto allowed = checkPickup(spool, exported.recipients, sender, target); !allowed)
        return tl::unexpected(allowed.error());
    const auto produce = [&](const PieceSink& sink) -> Expected<void> {
        CountedSink counted(sink);
        if (!counted(pickupHead(sender, exported.recipients)))
            return {};
        DotStuffing dots;
        auto copied = copyMessage(
            source, spool.message, counted, [&dots](const QByteArray& piece) { return dots.stuffed(piece); },
            stop);
        counted.tell(exported);
        return copied;
    };
    if (auto written = OutputFile::writePieces(target, produce, roots, existing); !written)
        return tl::unexpected(written.error());
    exported.notes += strangers(spool, exported.recipients);
    exported.notes += pickupNotes();
    return exported;
}

} // namespace ims
