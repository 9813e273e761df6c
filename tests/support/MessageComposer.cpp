#include "tests/support/MessageComposer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTextBoundaryFinder>

#include <mimetic/mimeentity.h>
#include <mimetic/rfc822/field.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <sstream>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

using Fields = QList<std::pair<QByteArray, QByteArray>>;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; });
}

QByteArray withCrlf(QByteArray bytes)
{
    return bytes.replace("\n", "\r\n");
}

/// The one place that decides between encoded words and raw bytes.
QByteArray headerText(const QString& text, const MailMessage& message)
{
    if (isAscii(text))
        return text.toLatin1();
    if (message.form == MailForm::MimeDeclared)
        return MessageComposer::encodedWords(text, message.charset);
    return MessageComposer::encodeText(text, message.charset);
}

QByteArray addressText(const MailAddress& address, const MailMessage& message)
{
    if (address.name.isEmpty())
        return address.address;
    const bool encoded = message.form == MailForm::MimeDeclared && !isAscii(address.name);
    const QByteArray name = headerText(address.name, message);
    return (encoded ? name : '"' + name + '"') + " <" + address.address + '>';
}

QByteArray addressList(const QList<MailAddress>& addresses, const MailMessage& message)
{
    QList<QByteArray> texts;
    for (const MailAddress& address : addresses)
        texts.append(addressText(address, message));
    return texts.join(",\r\n\t");
}

Fields commonFields(const MailMessage& message)
{
    Fields fields;
    for (const QByteArray& received : message.received)
        fields.append({"Received", withCrlf(received)});
    fields.append({"Message-ID", message.messageId});
    fields.append({"From", addressText(message.from, message)});
    fields.append({"To", addressList(message.to, message)});
    if (!message.cc.isEmpty())
        fields.append({"Cc", addressList(message.cc, message)});
    fields.append({"Subject", headerText(message.subject, message)});
    fields.append({"Date", MessageComposer::rfc822Date(message.date, message.zone)});
    if (!message.mailer.isEmpty())
        fields.append({"X-Mailer", message.mailer});
    return fields;
}

std::string toStd(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void addField(mimetic::MimeEntity& entity, const QByteArray& name, const QByteArray& value)
{
    entity.header().push_back(mimetic::Field(toStd(name), toStd(value)));
}

QByteArray transferEncodingName(TransferEncoding encoding, const QByteArray& bytes)
{
    if (encoding == TransferEncoding::QuotedPrintable)
        return "quoted-printable";
    if (encoding == TransferEncoding::Base64)
        return "base64";
    const bool eightBit = std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    return eightBit ? "8bit" : "7bit";
}

QByteArray applyEncoding(TransferEncoding encoding, const QByteArray& bytes)
{
    if (encoding == TransferEncoding::QuotedPrintable)
        return MessageComposer::quotedPrintable(bytes);
    if (encoding == TransferEncoding::Base64)
        return MessageComposer::base64Lines(bytes);
    return bytes;
}

void fillTextPart(mimetic::MimeEntity& entity, const MailMessage& message, const QByteArray& subtype,
                  const QString& text)
{
    const QByteArray bytes = withCrlf(MessageComposer::encodeText(text, message.charset));
    QByteArray type = "text/" + subtype;
    if (message.form == MailForm::MimeDeclared)
        type += "; charset=\"" + message.charset + '"';
    addField(entity, "Content-Type", type);
    addField(entity, "Content-Transfer-Encoding", transferEncodingName(message.encoding, bytes));
    entity.body().set(toStd(applyEncoding(message.encoding, bytes)));
}

QString htmlOf(const MailMessage& message)
{
    QString body = message.text.toHtmlEscaped();
    body.replace(u"\n\n"_s, u"</p>\n<p>"_s);
    return u"<html>\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset="_s +
           QString::fromLatin1(message.charset) + u"\">\n<title>"_s + message.subject.toHtmlEscaped() +
           u"</title>\n</head>\n<body bgcolor=\"#ffffff\">\n<p>"_s + body.trimmed() +
           u"</p>\n</body>\n</html>\n"_s;
}

QByteArray boundaryOf(const MailMessage& message)
{
    const QByteArray hash = QCryptographicHash::hash(message.messageId, QCryptographicHash::Sha1).toHex();
    return "----=_NextPart_000_" + hash.first(4).toUpper() + '_' + hash.sliced(4, 8).toUpper();
}

void fillAlternative(mimetic::MimeEntity& entity, const MailMessage& message)
{
    mimetic::ContentType type("multipart", "alternative");
    type.paramList().push_back(mimetic::ContentType::Param("boundary", toStd(boundaryOf(message))));
    entity.header().contentType(type);
    entity.body().preamble("This is a multi-part message in MIME format.");
    auto plain = std::make_unique<mimetic::MimeEntity>();
    fillTextPart(*plain, message, "plain", message.text);
    auto html = std::make_unique<mimetic::MimeEntity>();
    fillTextPart(*html, message, "html", htmlOf(message));
    entity.body().parts().push_back(plain.release()); // the body owns its parts
    entity.body().parts().push_back(html.release());
}

QByteArray fieldLines(const Fields& fields)
{
    QByteArray out;
    for (const auto& [name, value] : fields)
        out += name + ": " + value + "\r\n";
    return out;
}

/// Only the MIME fields and the body are mimetic's: it folds other fields anew, folds of ours included.
QByteArray composeMime(const MailMessage& message)
{
    mimetic::MimeEntity entity;
    addField(entity, "MIME-Version", "1.0");
    if (message.htmlAlternative)
        fillAlternative(entity, message);
    else
        fillTextPart(entity, message, "plain", message.text);
    std::ostringstream out;
    out << entity;
    return fieldLines(commonFields(message)) + QByteArray::fromStdString(out.str());
}

QByteArray composeNonMime(const MailMessage& message)
{
    return fieldLines(commonFields(message)) + "\r\n" +
           withCrlf(MessageComposer::encodeText(message.text, message.charset));
}

} // namespace

QByteArray MessageComposer::compose(const MailMessage& message)
{
    return message.form == MailForm::NonMime ? composeNonMime(message) : composeMime(message);
}

QByteArray MessageComposer::encodeText(const QString& text, const QByteArray& charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.constData(), &status), &ucnv_close);
    if (U_FAILURE(status) != 0)
        qFatal("ICU has no converter for %s", charset.constData());
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto* source = reinterpret_cast<const UChar*>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray out(UCNV_GET_MAX_BYTES_FOR_STRING(length, ucnv_getMaxCharSize(converter.get())) + 16, '\0');
    const int32_t written = ucnv_fromUChars(converter.get(), out.data(), static_cast<int32_t>(out.size()),
                                            source, length, &status);
    if (U_FAILURE(status) != 0)
        qFatal("%s cannot hold: %s", charset.constData(), qUtf8Printable(text));
    out.resize(written);
    return out;
}

QByteArray MessageComposer::encodedWords(const QString& text, const QByteArray& charset)
{
    // 75 characters for a word (RFC 2047, 2) less the markup leave this many bytes before base64.
    const qsizetype room = (75 - 7 - charset.size()) / 4 * 3;
    QList<QByteArray> words;
    QString pending;
    const auto flush = [&] {
        words.append("=?" + charset + "?B?" + encodeText(pending, charset).toBase64() + "?=");
        pending.clear();
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString character = text.sliced(begin, end - begin);
        if (!pending.isEmpty() && encodeText(pending + character, charset).size() > room)
            flush();
        pending += character;
        begin = end;
    }
    if (!pending.isEmpty())
        flush();
    return words.join("\r\n ");
}

QByteArray MessageComposer::quotedPrintable(const QByteArray& bytes)
{
    QByteArray out;
    for (const QByteArray& line : QByteArray(bytes).replace("\r\n", "\n").split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool last = i + 1 == line.size();
            const bool plain = (c >= '!' && c <= '~' && c != '=') || ((c == ' ' || c == '\t') && !last);
            const QByteArray piece = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (column + piece.size() > 75) {
                out += "=\r\n";
                column = 0;
            }
            out += piece;
            column += piece.size();
        }
        out += "\r\n";
    }
    out.chop(2); // the split makes one line too many
    return out;
}

QByteArray MessageComposer::base64Lines(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        out += encoded.mid(i, 76) + "\r\n";
    return out;
}

QByteArray MessageComposer::rfc822Date(qint64 time, const QByteArray& zone)
{
    static constexpr std::array days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.sliced(3, 2).toInt();
    const qint64 shift = (zone.startsWith('-') ? -60 : 60) * minutes;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time + shift, Qt::UTC);
    const QDate date = local.date();
    return QByteArray(days[static_cast<std::size_t>(date.dayOfWeek() - 1)]) + ", " +
           QByteArray::number(date.day()) + ' ' + months[static_cast<std::size_t>(date.month() - 1)] + ' ' +
           QByteArray::number(date.year()) + ' ' + local.toString(u"HH:mm:ss"_s).toLatin1() + ' ' + zone;
}

} // namespace ims::test
