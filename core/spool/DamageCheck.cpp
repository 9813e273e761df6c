#include "core/spool/DamageCheck.h"

#include "core/spool/EnvelopeDamage.h"
#include "core/spool/NameDamage.h"
#include "core/spool/SpoolName.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sampleLength = 65536;

QByteArray sampleOf(ByteReader& bytes, ByteRange range)
{
    const qint64 length = std::min(range.length, sampleLength);
    const QByteArrayView view = bytes.at(range.offset, length);
    return view.first(std::min<qsizetype>(view.size(), length)).toByteArray();
}

bool hasHighBytes(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Words of question marks where 8-bit text is announced, and not a single 8-bit byte. Where the first stands,
// empty where there are none.
ByteRange questionMarks(ByteReader& bytes, const Part& part)
{
    constexpr qsizetype shortestWord = 3;
    if (part.transferEncoding != "8bit"_L1)
        return {};
    const QByteArray text = sampleOf(bytes, part.body);
    qsizetype words = 0;
    qsizetype marks = 0;
    ByteRange first;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end] == '?')
            ++end;
        if (end - i >= shortestWord) {
            first = words == 0 ? ByteRange{part.body.offset + i, end - i} : first;
            ++words;
            marks += end - i;
        }
        i = std::max(end, i + 1);
    }
    return words >= 3 && marks * 10 >= text.size() && !hasHighBytes(text) ? first : ByteRange{};
}

// U+FFFD in UTF-8 where the message announces another charset: a program that guessed wrong saved the file.
ByteRange replacementCharacter(ByteReader& bytes, const Part& part)
{
    static const QByteArray replacement("\xEF\xBF\xBD");
    if (part.charset.startsWith("utf"_L1, Qt::CaseInsensitive))
        return {};
    const qsizetype at = sampleOf(bytes, part.body).indexOf(replacement);
    return at < 0 ? ByteRange{} : ByteRange{part.body.offset + at, replacement.size()};
}

// A sender's program can have done this too, so it counts only where no envelope shows the file unharmed.
void addLostLetters(std::vector<Damage>& damage, ByteReader& bytes, const ScanResult& scan)
{
    for (const ScannedPart& scanned : scan.parts) {
        if (scanned.opened || !scanned.part.isText())
            continue;
        ByteRange where = replacementCharacter(bytes, scanned.part);
        if (where.isEmpty())
            where = questionMarks(bytes, scanned.part);
        if (where.isEmpty())
            continue;
        damage.push_back(
            {u"replacement-characters"_s,
             Message(QT_TRANSLATE_NOOP("ims", "Letters were replaced by question marks or U+FFFD: "
                                              "a conversion on the way lost them for good.")),
             where});
        return;
    }
}

struct LineEnds
{
    qsizetype crLf = 0;
    qsizetype crCrLf = 0;
    qsizetype lf = 0;
    qsizetype cr = 0;
    qsizetype firstOdd = 0; ///< the first that is not CR LF
};

LineEnds lineEndsOf(const QByteArray& text)
{
    LineEnds ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype odd = ends.crCrLf + ends.lf + ends.cr;
        if (text[i] == '\n') {
            const bool afterCr = i > 0 && text[i - 1] == '\r';
            const bool afterTwo = afterCr && i > 1 && text[i - 2] == '\r';
            ++(afterTwo ? ends.crCrLf : afterCr ? ends.crLf : ends.lf);
        } else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n' && text[i + 1] != '\r') {
            ++ends.cr;
        }
        if (odd == 0 && ends.crCrLf + ends.lf + ends.cr > 0)
            ends.firstOdd = i;
    }
    return ends;
}

// The Internet Mail Service writes CR LF throughout.
void addLineEnds(std::vector<Damage>& damage, ByteReader& bytes, ByteRange message)
{
    const LineEnds ends = lineEndsOf(sampleOf(bytes, message));
    const ByteRange where{message.offset + ends.firstOdd, 1};
    if (ends.lf >= 2 && ends.crLf + ends.crCrLf + ends.cr == 0)
        damage.push_back(
            {u"lf-line-ends"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The line ends are LF where the server writes CR LF: "
                                              "the file was transferred in text mode.")),
             where});
    else if (ends.cr >= 2 && ends.crLf + ends.crCrLf + ends.lf == 0)
        damage.push_back(
            {u"cr-line-ends"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The line ends are CR where the server writes CR LF: "
                                              "the file was transferred in text mode, to a "
                                              "Macintosh.")),
             where});
    else if (ends.crCrLf >= 2 && ends.crCrLf * 5 >= (ends.crCrLf + ends.crLf + ends.lf) * 4)
        damage.push_back(
            {u"cr-cr-lf"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The line ends are CR CR LF where the server writes "
                                              "CR LF: they were converted once too often.")),
             where});
}

// COPY /A and its kin stop at the first byte 1A and write one.
void addControlZ(std::vector<Damage>& damage, ByteReader& bytes, ByteRange message)
{
    if (message.end() != bytes.size())
        return; // behind a whole line: it only marks the end
    const QByteArrayView last = bytes.at(bytes.size() - 1, 1);
    if (!last.isEmpty() && last.front() == '\x1a')
        damage.push_back(
            {u"cut-at-1a"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The file ends in the middle of a line with the byte "
                                              "1A: a copy in text mode stopped there, and the rest "
                                              "is missing (inferred).")),
             {bytes.size() - 1, 1}});
}

bool isUtf8Text(const QByteArray& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    const auto letters =
        std::count_if(decoded.begin(), decoded.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return !decoder.hasError() && letters >= 4;
}

// Text labelled as something else than the UTF-8 that it is: mostly the sender's doing, so a note at most,
// and only where the name tells that the file was handled.
void noteUtf8(QList<Message>& notes, ByteReader& bytes, const ScanResult& scan)
{
    for (const ScannedPart& scanned : scan.parts) {
        const Part& part = scanned.part;
        const bool named = !part.charset.isEmpty() && !part.charset.startsWith("utf"_L1, Qt::CaseInsensitive);
        if (scanned.opened || !part.isText() || !named || !isUtf8Text(sampleOf(bytes, part.body)))
            continue;
        notes << Message(QT_TRANSLATE_NOOP("ims",
                                           "The text is UTF-8 though it is declared as %1. It looks as if "
                                           "the file was saved anew on its way; the sender's program may "
                                           "have named it wrongly, too."),
                         {part.charset.left(60)});
        return;
    }
}

} // namespace

bool bytesAreDamaged(const std::vector<Damage>& damage)
{
    return std::any_of(damage.begin(), damage.end(), [](const Damage& one) { return !one.nameOnly; });
}

Message damageAdvice(const std::vector<Damage>& damage)
{
    if (damage.empty())
        return {};
    if (!bytesAreDamaged(damage))
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Only the name was changed; the bytes show no harm. Event 4117 "
                                         "names the file as the server knows it."));
    return Message(QT_TRANSLATE_NOOP("ims", "The file was changed on its way, so what charset the server saw "
                                            "cannot be told from it. Ask for the original, zipped."));
}

std::vector<Damage> findDamage(ByteReader& bytes, const FileLayout& layout, const ScanResult& scan,
                               const QString& name, QList<Message>& notes)
{
    std::vector<Damage> damage;
    const bool fromServer = layout.kind == SpoolKind::SpoolFile;
    if (layout.utf16)
        damage.push_back(
            {u"utf-16"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The file was saved as Unicode (UTF-16), as Notepad "
                                              "does on request: no byte is the server's.")),
             {0, std::min<qint64>(2, bytes.size())}});
    if (layout.byteOrderMark)
        damage.push_back(
            {u"utf8-bom"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The file begins with a UTF-8 mark: an editor saved it "
                                              "anew, and may have changed every 8-bit byte.")),
             {0, 3}});
    std::vector<Damage> ofEnvelope = findEnvelopeDamage(bytes, layout);
    const bool envelopeUnharmed = layout.envelope && ofEnvelope.empty();
    std::move(ofEnvelope.begin(), ofEnvelope.end(), std::back_inserter(damage));
    if (fromServer && !layout.utf16) {
        addLineEnds(damage, bytes, layout.message);
        addControlZ(damage, bytes, layout.message);
    }
    if (!envelopeUnharmed)
        addLostLetters(damage, bytes, scan);
    const std::vector<Damage> ofName = findNameDamage(name, fromServer);
    const bool namedAsSpool = looksLikeSpoolName(bareSpoolName(name));
    if (damage.empty() && !layout.envelope && (namedAsSpool || !ofName.empty()))
        noteUtf8(notes, bytes, scan);
    damage.insert(damage.end(), ofName.begin(), ofName.end());
    return damage;
}

} // namespace ims
