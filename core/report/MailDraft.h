#pragma once

#include "core/report/ReportLanguage.h"

#include <QByteArray>
#include <QJsonObject>

namespace ims {

/// What a draft carries besides its text.
struct MailAttachment
{
    QByteArray type; ///< "text/html; charset=utf-8"
    QByteArray name; ///< ASCII letters, digits, dots and hyphens
    QByteArray bytes;
};

/// The report's page as an attachment.
MailAttachment reportAttachment(const QJsonObject& report, const ReportLanguage& language = {});

/// A mail to whoever takes the case on, as a file that a mail program opens as a draft (X-Unsent): the
/// summary as its text, the attachment, no recipient; nothing is sent. The same report and attachment give
/// the same bytes; its date is that of the report. Whatever stands in the title cannot add a header field.
QByteArray mailDraft(const QJsonObject& report, const MailAttachment& attachment,
                     const ReportLanguage& language = {});

} // namespace ims
