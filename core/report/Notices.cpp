#include "core/report/Notices.h"

#include "core/base/Json.h"
#include "core/base/Message.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Notice
{
    QString id;
    Message title;
    Message subject;
    QList<Message> body;
    Message note; ///< for the technician alone
    QStringList kb = {};
};

/// "between 1999-03-08 and 1999-03-09", by the days of the events.
Message period(const QJsonObject& report)
{
    const QJsonObject events = report.value("events"_L1).toObject();
    const QString first = events.value("first"_L1).toString().left(10);
    const QString last = events.value("last"_L1).toString().left(10);
    if (first.isEmpty() || last.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "on [day]"));
    if (first == last)
        return Message(QT_TRANSLATE_NOOP("ims", "on %1 (UTC)"), {first});
    return Message(QT_TRANSLATE_NOOP("ims", "between %1 and %2 (UTC)"), {first, last});
}

Notice toSenders(const QString& when)
{
    return {
        u"senders"_s,
        Message(QT_TRANSLATE_NOOP("ims", "To the senders")),
        Message(QT_TRANSLATE_NOOP("ims", "Your message “[subject]” was not delivered")),
        {Message(QT_TRANSLATE_NOOP("ims",
                                   "Our mail server accepted your message “[subject]” to [recipient] %1, "
                                   "but could not put it into the mailbox."),
                 {when}),
         Message(QT_TRANSLATE_NOOP("ims", "You may have had no report of this. The message was kept here.")),
         Message(QT_TRANSLATE_NOOP("ims",
                                   "[We will try to deliver it again by … / Please send it once more.] If "
                                   "you send it once more, the recipient may get it twice."))},
        Message(QT_TRANSLATE_NOOP(
            "ims", "Do not rely on a non-delivery report: in at least one documented cause the "
                   "sender gets none. Hidden recipients of a message are not to be named to "
                   "others.")),
        {u"Q246051"_s}};
}

Notice toRecipients(const QString& when)
{
    return {u"recipients"_s,
            Message(QT_TRANSLATE_NOOP("ims", "To the recipients")),
            Message(QT_TRANSLATE_NOOP("ims", "Delayed mail from the Internet")),
            {Message(QT_TRANSLATE_NOOP(
                         "ims", "Some mail from the Internet could not be delivered to you %1. It is being "
                                "delivered now."),
                     {when}),
             Message(QT_TRANSLATE_NOOP(
                 "ims", "Old mail may arrive with its old date, and so stand far down in your Inbox: "
                        "look through your unread mail.")),
             Message(QT_TRANSLATE_NOOP(
                 "ims", "A message may come twice where its sender has sent it again. You need do "
                        "nothing else; if mail that you wait for has not come by [time], please tell "
                        "[help desk]."))},
            Message(QT_TRANSLATE_NOOP(
                "ims", "Only the files of failed messages are put back: moving the whole folder ARCHIVE "
                       "would deliver old mail again where Message Archival is on.")),
            {u"Q189731"_s}};
}

Notice beforeStop(const QString& server)
{
    return {
        u"before-stop"_s,
        Message(QT_TRANSLATE_NOOP("ims", "Before the service is stopped")),
        Message(QT_TRANSLATE_NOOP("ims", "Mail to and from the Internet pauses at [time]")),
        {Message(QT_TRANSLATE_NOOP(
                     "ims", "At [time] the Internet Mail Service on %1 will be stopped and started again. "
                            "Mail to and from the Internet pauses for about [15] minutes."),
                 {server}),
         Message(QT_TRANSLATE_NOOP(
             "ims", "Nothing is lost by that: mail that you send waits on the server, and other "
                    "mail servers try again.")),
         Message(QT_TRANSLATE_NOOP("ims", "You can go on working in the meantime."))},
        Message(QT_TRANSLATE_NOOP(
            "ims", "The service reads its Character Sets when it starts. Its start can take long "
                   "where address lists or the outbound queue are large.")),
        {u"Q230250"_s, u"Q185996"_s, u"Q184542"_s}};
}

QJsonObject noticeJson(const Notice& notice, const ReportLanguage& language)
{
    QJsonArray body;
    for (const Message& paragraph : notice.body)
        body.append(language.words(paragraph));
    return {{u"id"_s, notice.id},
            {u"title"_s, language.words(notice.title)},
            {u"subject"_s, language.words(notice.subject)},
            {u"body"_s, body},
            {u"note"_s, language.words(notice.note)},
            {u"kb"_s, jsonArray(notice.kb)}};
}

} // namespace

QJsonArray reportNotices(const QJsonObject& report, const ReportLanguage& language)
{
    if (report.value("failures"_L1).toArray().isEmpty())
        return {};
    const QString when = language.words(period(report));
    const QString stated = report.value("case"_L1).toObject().value("server_stated"_L1).toString();
    const QString server =
        report.value("server"_L1)
            .toString(stated.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "[server]")) : stated);
    return {noticeJson(toSenders(when), language), noticeJson(toRecipients(when), language),
            noticeJson(beforeStop(server), language)};
}

QString noticeText(const QJsonObject& notice)
{
    return u"%1\n\n%2\n"_s.arg(notice.value("subject"_L1).toString(),
                               jsonTexts(notice.value("body"_L1)).join(u"\n\n"_s));
}

} // namespace ims
