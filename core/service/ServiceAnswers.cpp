#include "core/service/ServiceAnswers.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostLookedAt = 64 * 1024; // characters

ServiceAnswer error(int code, Message meaning, Message todo, QStringList kb)
{
    return {code, false, false, std::move(meaning), std::move(todo), std::move(kb)};
}

ServiceAnswer event(int code, Message meaning, Message todo, QStringList kb)
{
    return {code, true, false, std::move(meaning), std::move(todo), std::move(kb)};
}

ServiceAnswer good(int code, Message meaning, QStringList kb)
{
    return {code, true, true, std::move(meaning), {}, std::move(kb)};
}

Message aboutBadMessage()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims", "A message in IMCDATA\\IN can make the start itself fail. Move the files out of IN to a safe "
               "folder, start the service, then put them back in halves until the bad one is found."));
}

/// Errors of the command and of Windows.
std::vector<ServiceAnswer> commandErrors()
{
    return {
        error(2140,
              Message(QT_TRANSLATE_NOOP("ims", "An internal Windows error: it only says that the service did "
                                               "not start.")),
              Message(QT_TRANSLATE_NOOP(
                  "ims", "Look in the application log for the MSExchangeIMC event of the same minute; that "
                         "one has the reason. After event 4182 the file that it names has to be taken out of "
                         "IMCDATA\\IN by hand.")),
              {u"Q148727"_s, u"Q163243"_s, u"Q232279"_s}),
        error(1067,
              Message(QT_TRANSLATE_NOOP("ims", "The process of the service ended while it was starting.")),
              aboutBadMessage(), {u"Q168883"_s}),
        error(
            2186,
            Message(QT_TRANSLATE_NOOP("ims", "The service does not answer. Documented where it does not run "
                                             "under the Exchange service account.")),
            Message(QT_TRANSLATE_NOOP("ims", "In Control Panel, Services, Startup: the service has to log "
                                             "on as the Exchange service account, not as the system.")),
            {u"Q155814"_s}),
    };
}

/// Events that name or hint at a single message.
std::vector<ServiceAnswer> messageEvents()
{
    return {
        event(4037,
              Message(QT_TRANSLATE_NOOP("ims", "The service met an exception; a message in the folder IN is "
                                               "the likely reason.")),
              aboutBadMessage(), {u"Q168883"_s, u"Q169223"_s}),
        event(
            4182,
            Message(QT_TRANSLATE_NOOP("ims", "A message could not be handed on and stays in IN: it is tried "
                                             "again at every start and can stop the service each time.")),
            Message(QT_TRANSLATE_NOOP("ims", "Move the file that the event names out of IMCDATA\\IN, with "
                                             "the service stopped, and keep it for the report.")),
            {u"Q232279"_s, u"Q325939"_s}),
    };
}

/// Events of a service that lacks what it needs.
std::vector<ServiceAnswer> startEvents()
{
    return {
        event(4018, Message(QT_TRANSLATE_NOOP("ims", "MAPI could not be initialized.")),
              Message(QT_TRANSLATE_NOOP("ims",
                                        "The service needs the Information Store, the MTA and TCP/IP: check "
                                        "that they run (Q143380), then follow the articles.")),
              {u"Q157042"_s, u"Q163243"_s, u"Q186739"_s, u"Q316616"_s}),
        event(
            4023, Message(QT_TRANSLATE_NOOP("ims", "The work threads could not be initialized.")),
            Message(QT_TRANSLATE_NOOP("ims", "Documented after a bad message crashed the store: restart the "
                                             "Information Store too, with the files moved out of IN.")),
            {u"Q169223"_s, u"Q322829"_s}),
        event(4102,
              Message(QT_TRANSLATE_NOOP("ims", "Mail could not be sent into the store; the service shut "
                                               "itself down.")),
              Message(QT_TRANSLATE_NOOP("ims", "Antivirus programs, a full disk and an old Store.exe are the "
                                               "documented reasons; with 4182, the file that it names.")),
              {u"Q169686"_s, u"Q232279"_s, u"Q317653"_s}),
        event(
            4056, Message(QT_TRANSLATE_NOOP("ims", "A route for a domain cannot be understood.")),
            Message(QT_TRANSLATE_NOOP(
                "ims", "Look at what was changed last under “E-Mail Domain” of the tab Connections (routes, "
                       "not Character Sets), and take it back.")),
            {u"Q182522"_s}),
        event(4086, Message(QT_TRANSLATE_NOOP("ims", "The configuration could not be loaded.")),
              Message(QT_TRANSLATE_NOOP("ims", "The service has to log on as the Exchange service account.")),
              {u"Q155814"_s}),
        event(4143,
              Message(QT_TRANSLATE_NOOP("ims", "The service account is not an administrator of the server, "
                                               "as a start with SSL needs.")),
              {}, {u"Q173496"_s}),
        event(4007, Message(QT_TRANSLATE_NOOP("ims", "The service could not listen on its port.")),
              Message(QT_TRANSLATE_NOOP("ims",
                                        "Another program may hold port 25: look for a second SMTP server "
                                        "or an antivirus gateway on this machine.")),
              {u"Q193928"_s, u"Q222553"_s}),
    };
}

std::vector<ServiceAnswer> goodSigns()
{
    return {
        good(1001, Message(QT_TRANSLATE_NOOP("ims", "The service shut down successfully.")), {u"Q325939"_s}),
        good(1000, Message(QT_TRANSLATE_NOOP("ims", "The service started; the event holds its build.")),
             {u"Q257618"_s}),
    };
}

std::vector<ServiceAnswer> makeAnswers()
{
    std::vector<ServiceAnswer> all;
    for (const auto& part : {commandErrors(), messageEvents(), startEvents(), goodSigns()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<ServiceAnswer>& serviceAnswers()
{
    static const std::vector<ServiceAnswer> answers = makeAnswers();
    return answers;
}

const ServiceAnswer* serviceAnswer(int code)
{
    for (const ServiceAnswer& answer : serviceAnswers()) {
        if (answer.code == code && !answer.isEvent)
            return &answer;
    }
    return nullptr;
}

std::vector<const ServiceAnswer*> recognizedAnswers(const QString& text)
{
    static const QRegularExpression number(u"(?<![\\w.,-])(?<!\\d:)(\\d{4})(?![\\w-]|[:.,]\\d)"_s);
    QSet<int> numbers;
    for (auto matches = number.globalMatch(QStringView(text).left(mostLookedAt)); matches.hasNext();)
        numbers.insert(matches.next().capturedView(1).toInt());
    const bool ofEvents = text.contains("event"_L1, Qt::CaseInsensitive) ||
                          text.contains("MSExchangeIMC"_L1, Qt::CaseInsensitive);
    std::vector<const ServiceAnswer*> found;
    for (const ServiceAnswer& answer : serviceAnswers()) {
        if (numbers.contains(answer.code) && (ofEvents || !answer.isGood))
            found.push_back(&answer);
    }
    return found;
}

QString buildInBanner(const QString& text)
{
    static const QRegularExpression banner(
        u"^220[ -][^\\n]{0,300}Internet Mail Service(?: Version)? (\\d+\\.\\d+\\.\\d+\\.\\d+)"_s,
        QRegularExpression::MultilineOption);
    return banner.match(text.left(mostLookedAt)).captured(1);
}

} // namespace ims
