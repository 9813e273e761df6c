#pragma once

#include "core/base/ByteRange.h"
#include "core/base/Message.h"
#include "core/charset/CharsetDetector.h"
#include "core/charset/WiderCharset.h"
#include "core/spool/Received.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ims {

/// What a file offered as a spool file is.
enum class SpoolKind {
    Empty,      ///< zero length
    NoMessage,  ///< bytes, but no message among them
    SpoolFile,  ///< `ImCr` or `EwLs` is there
    PickupFile, ///< text that begins with x-sender or x-receiver (Q201314)
    Mailbox,    ///< begins with a `From ` line, as mail programs keep mail
    Mail        ///< any other mail without an envelope
};

/// What a string of the envelope stands for [inferred from the order in Q190709's sample].
enum class EnvelopeRole { Peer, Helo, Sender, Recipient, MtsId, Other };

/// A printable string of the envelope. `text` is ASCII with other bytes as Latin-1 code points.
struct EnvelopeString
{
    QString text;
    ByteRange range;
    EnvelopeRole role = EnvelopeRole::Other;
};

/// The binary part before the message, `ImCr` … `EwLs` (known from KB Q190709 and Q249273).
struct Envelope
{
    ByteRange range; ///< first byte of the file's envelope to the end of `EwLs`
    QString peer;    ///< host that connected
    QString helo;
    QString sender;         ///< MAIL FROM without angle brackets; empty for `<>`
    QStringList recipients; ///< every RCPT TO, Bcc included, without angle brackets
    QString mtsId;
    bool lengthAgrees = false; ///< first DWORD equals the text's offset [inferred meaning]
    std::vector<EnvelopeString> strings;
};

/// One field of a header block (RFC 5322 2.2).
struct HeaderField
{
    QString name;
    QString value;   ///< unfolded, outer blanks trimmed, bytes >= 0x80 as Latin-1 code points
    QString decoded; ///< RFC 2047/2231 and 8-bit text resolved
    ByteRange range; ///< name to the last byte before the field's final line break
    ByteRange nameRange;
    ByteRange valueRange;   ///< after the colon, to the end of `range`
    bool truncated = false; ///< value or decoded text cut at 64 KiB
};

/// One MIME part; a message without MIME has the single part "".
struct Part
{
    QString path;             ///< IMAP-like: "" the message, "1", "1.2"
    QString contentType;      ///< "text/plain", lower case; the default where none is given
    QString charset;          ///< label as declared, or empty
    bool hasCharset = false;  ///< a charset parameter is there, blank or not
    QString transferEncoding; ///< lower case; empty where not given
    QString filename;
    bool truncated = false; ///< filename cut at 64 KiB
    QString disposition;
    ByteRange range;  ///< headers and body, without delimiter line and the break before it
    ByteRange header; ///< its header block, without the blank line that ends it
    ByteRange body;

    bool isText() const { return contentType.startsWith(u"text/") || contentType.isEmpty(); }
};

/// A line that divides a multipart (RFC 2046 5.1.1).
struct Delimiter
{
    QString part;    ///< path of the multipart that it divides, or of the message whose body that is
    ByteRange range; ///< the line without its break
    bool closing = false;
};

enum class DeclarationPlace { ContentType, EncodedWord, Rfc2231, HtmlMeta, XmlDeclaration };

/// A place in the message that names a charset.
struct Declaration
{
    QString label;          ///< as written
    bool truncated = false; ///< label cut at 64 KiB
    DeclarationPlace place = DeclarationPlace::ContentType;
    QString part;    ///< path of the part it stands in
    ByteRange range; ///< exactly the label's bytes, without quotes
    bool known = false;
    QString charset;       ///< catalogue name where known
    int codePage = 0;      ///< 0 = none
    QString imsSetting;    ///< name in the Character Sets list, empty where unknown
    FitVerdict fit;        ///< `fit.where` counts from the start of the file; of an encoded word all of it
    bool byHeader = false; ///< its text is plain ASCII: weighed against 8-bit bytes of the message's header
    std::optional<WiderCharacters> beyond; ///< where the bytes fit; `first` as `fit.where`
};

/// Whether no version of Exchange is known to read the label: this program does not know it either, or
/// articles call its charset unsupported (KB Q157735, Q174722).
bool isForeignToExchange(const Declaration& declaration);

enum class FlagSeverity { Crash, Archived, Garbled };

/// A documented pitfall seen in the bytes (domain facts of the KB).
struct Flag
{
    QString code; ///< kebab-case
    FlagSeverity severity = FlagSeverity::Garbled;
    QStringList kb;
    ByteRange range;
    Message text;
};

/// Harm done to the file on its way to us.
struct Damage
{
    QString code; ///< kebab-case
    Message text;
    ByteRange range = {};  ///< where it is seen first; 0/0 where it is in the name
    bool nameOnly = false; ///< the bytes are as they were; what is shown of them still holds
};

/// Which of the two Character Sets applies to the message (KB Q156063 2.2.17).
enum class Applies {
    Mime,     ///< MIME without a charset: the MIME setting
    NonMime,  ///< no MIME: the Non-MIME setting
    Declared, ///< MIME with a charset: the message's own
    Nothing   ///< no message
};

/// The setting that would fit this one message.
struct SuggestedSetting
{
    QString charset;    ///< catalogue name
    QString mime;       ///< token as in an imccopy file
    QString nonMime;    ///< token as in an imccopy file
    QString imsSetting; ///< name in the Character Sets list
    bool nameVerified = false;
    Message why;
};

/// One message as the Internet Mail Service keeps it on disk. All ranges count from the start of the file.
struct SpoolFile
{
    QString file;
    qint64 size = 0;
    SpoolKind kind = SpoolKind::Empty;
    std::optional<Envelope> envelope;
    ByteRange message;    ///< RFC 822 text; length 0 where there is none
    ByteRange before;     ///< bytes in front of the message that are no envelope
    ByteRange after;      ///< bytes at the end that belong to no message; not part of `message`
    QString beforeWhat;   ///< kebab-case: blanks, byte-order-mark, broken-envelope, rubbish
    QString afterWhat;    ///< kebab-case: zero-bytes, control-z, second-file, old-content
    Message whyNoMessage; ///< a sentence; empty where there is a message
    bool mime = false;    ///< MIME-Version or Content-Type present (ContentTypeEQMimeVer, Q175704)
    std::vector<HeaderField> headers;  ///< top-level block
    std::vector<Part> parts;           ///< in order of the file
    std::vector<Delimiter> delimiters; ///< in order of the file
    std::vector<Hop> hops;             ///< in order of the file: the newest first
    std::optional<MtsId> mtsId;        ///< of the envelope, taken apart
    QString serverBuild; ///< "5.5.2653.19" as this server stamped it; empty where that is not certain
    std::vector<Declaration> declarations; ///< in order of offset
    std::optional<Detection> detected;     ///< nothing where pure ASCII or no text
    QString senderDomain;                  ///< lower case; envelope, Return-Path, From, in that order
    Applies applies = Applies::Nothing;
    std::optional<SuggestedSetting> suggested;
    std::vector<Damage> damage;
    std::vector<Flag> flags;
    QList<Message> notes; ///< limits reached, oddities

    /// First top-level field of a name, case-insensitive; null where there is none.
    const HeaderField* header(QLatin1StringView name) const;
    const Flag* flag(QLatin1StringView code) const;
};

} // namespace ims
