#include "core/report/MailDraft.h"

#include "core/base/SafeText.h"
#include "core/report/Report.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

#include <mimetic/mimeentity.h>
#include <mimetic/rfc822/field.h>

#include <algorithm>
#include <memory>
#include <sstream>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostOfSubject = 150;

std::string toStd(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray base64Lines(const QByteArray& bytes)
{
    constexpr qsizetype lineLength = 76; // RFC 2045 6.8
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < whole.size(); at += lineLength)
        lines += whole.mid(at, lineLength) + "\r\n";
    return lines;
}

/// RFC 2047 where the text is not plain ASCII; no word is longer than 75 characters or cuts a character.
QByteArray encodedSubject(const QString& text)
{
    constexpr qsizetype mostBytes = 42; // 56 characters of base64
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (plain && text.size() < 60 && !text.contains("=?"_L1))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray piece;
    const auto close = [&] {
        if (!piece.isEmpty())
            words.append("=?utf-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QByteArray character = text.mid(i, pair ? 2 : 1).toUtf8();
        if (piece.size() + character.size() > mostBytes)
            close();
        piece += character;
        i += pair ? 1 : 0;
    }
    close();
    return words.join("\r\n ");
}

/// RFC 5322 3.3; always UTC.
QByteArray dateField(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

void addPart(mimetic::MimeEntity& whole, const QByteArray& type, const QByteArray& disposition,
             const QByteArray& bytes)
{
    auto part = std::make_unique<mimetic::MimeEntity>();
    part->header().push_back(mimetic::Field("Content-Type", toStd(type)));
    part->header().push_back(mimetic::Field("Content-Transfer-Encoding", "base64"));
    if (!disposition.isEmpty())
        part->header().push_back(mimetic::Field("Content-Disposition", toStd(disposition)));
    part->body().set(toStd(base64Lines(bytes)));
    whole.body().parts().push_back(part.release()); // the body owns its parts
}

/// The parts hold base64 alone, in which no underscore stands: the boundary cannot occur in them.
QByteArray boundaryOf(const QByteArray& text, const MailAttachment& attachment)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(text + attachment.bytes), QCryptographicHash::Sha256).toHex();
    return "=_imsdoctor_" + hash.first(24);
}

} // namespace

MailAttachment reportAttachment(const QJsonObject& report, const ReportLanguage& language)
{
    return {"text/html; charset=utf-8", "report.html", reportHtml(report, language)};
}

QByteArray mailDraft(const QJsonObject& report, const MailAttachment& attachment,
                     const ReportLanguage& language)
{
    const QByteArray text = reportText(report, TextForm::Plain, language).replace("\n", "\r\n");
    mimetic::MimeEntity whole;
    mimetic::ContentType type("multipart", "mixed");
    type.paramList().push_back(mimetic::ContentType::Param("boundary", toStd(boundaryOf(text, attachment))));
    whole.header().contentType(type);
    whole.body().preamble("This is a multi-part message in MIME format.");
    addPart(whole, "text/plain; charset=utf-8", {}, text);
    addPart(whole, attachment.type + "; name=\"" + attachment.name + '"',
            "attachment; filename=\"" + attachment.name + '"', attachment.bytes);
    std::ostringstream parts;
    parts << whole;

    // mimetic would fold these anew, so they are written here.
    QByteArray mail = "X-Unsent: 1\r\n";
    const QDateTime madeAt = QDateTime::fromString(report.value("exportedAt"_L1).toString(), Qt::ISODate);
    if (madeAt.isValid())
        mail += "Date: " + dateField(madeAt) + "\r\n";
    QString subject = visibleText(cutText(reportTitle(report, language), mostOfSubject));
    mail += "Subject: " + encodedSubject(subject) + "\r\nMIME-Version: 1.0\r\n";
    return mail + QByteArray::fromStdString(parts.str());
}

} // namespace ims
