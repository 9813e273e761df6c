#include "core/service/EmergencyNotes.h"

#include "core/service/ServiceAnswers.h"
#include "core/service/ServiceCommands.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::array numbersOnTheCard = {2140, 1067, 2186, 4056, 4086, 4037, 4182};

EmergencyNote numbered(const ServiceAnswer& answer)
{
    const QString number = QString::number(answer.code);
    return {number,
            answer.isEvent ? Message(QT_TRANSLATE_NOOP("ims", "Event %1"), {number})
                           : Message(QT_TRANSLATE_NOOP("ims", "Error %1"), {number}),
            answer.meaning, answer.todo, answer.kb};
}

EmergencyNote longStart()
{
    return {u"long-start"_s,
            Message(QT_TRANSLATE_NOOP("ims", "Takes long to start")),
            Message(QT_TRANSLATE_NOOP("ims", "Many addresses or address views, or a full OUT queue, take "
                                             "their time.")),
            Message(QT_TRANSLATE_NOOP("ims", "Wait for event 1000; do not break the start off.")),
            {u"Q185996"_s, u"Q184542"_s}};
}

EmergencyNote hungStop()
{
    return {
        u"hung-stop"_s,
        Message(QT_TRANSLATE_NOOP("ims", "Hangs while stopping")),
        Message(QT_TRANSLATE_NOOP(
            "ims", "Stop is grey, or the service stays “Stopping”: known with the Store of 5.5 SP4 before "
                   "builds 5.5.2654.29 and .94 (Q279798, Q295969), and with messages that keep the "
                   "conversion busy.")),
        Message(QT_TRANSLATE_NOOP(
            "ims",
            "Find its process with tlist and end it with Kill.exe, both of the Resource Kit (Q168883). "
            "Where that fails, set the service to start by hand (registry value Start = 3) and restart "
            "the machine (Q176566).")),
        {u"Q168883"_s, u"Q176566"_s, u"Q279798"_s, u"Q295969"_s}};
}

std::vector<EmergencyNote> makeNotes()
{
    std::vector<EmergencyNote> notes;
    const auto& answers = serviceAnswers();
    for (const int number : numbersOnTheCard) {
        const auto answer = std::find_if(answers.begin(), answers.end(),
                                         [number](const ServiceAnswer& one) { return one.code == number; });
        if (answer != answers.end())
            notes.push_back(numbered(*answer));
    }
    notes.push_back(longStart());
    notes.push_back(hungStop());
    return notes;
}

} // namespace

const std::vector<EmergencyNote>& emergencyNotes()
{
    static const std::vector<EmergencyNote> notes = makeNotes();
    return notes;
}

const EmergencyNote* emergencyNote(const QString& id)
{
    for (const EmergencyNote& note : emergencyNotes()) {
        if (note.id == id)
            return &note;
    }
    return nullptr;
}

QList<Message> emergencyCautions()
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "Do not break off a long start, and do not start it a second time "
                                         "meanwhile (Q185996).")),
        Message(QT_TRANSLATE_NOOP(
            "ims",
            "Do not delete anything in IMCDATA\\IN: move it to another folder, it is undelivered mail.")),
        Message(QT_TRANSLATE_NOOP("ims", "Do not stop the Information Store or the MTA to get the service "
                                         "down: every mailbox or the whole mail transfer stops with it.")),
        Message(QT_TRANSLATE_NOOP("ims",
                                  "Do not move the whole folder IN\\ARCHIVE back: with Message Archival "
                                  "on it holds delivered mail, too (Q189731)."))};
}

std::vector<EmergencyCommand> emergencyCommands()
{
    return {
        {stopServiceCommand(), Message(QT_TRANSLATE_NOOP("ims", "stops it"))},
        {startServiceCommand(), Message(QT_TRANSLATE_NOOP("ims", "starts it; this undoes the stop"))},
        {u"net start"_s, Message(QT_TRANSLATE_NOOP("ims", "lists what runs"))},
        {u"eventvwr"_s, Message(QT_TRANSLATE_NOOP("ims", "the application log: events of MSExchangeIMC"))},
        {u"telnet localhost 25"_s,
         Message(QT_TRANSLATE_NOOP("ims", "it runs where a line with 220 comes; then type quit"))}};
}

std::vector<EmergencyCommand> storeRestartCommands()
{
    return {
        {stopServiceCommand(),
         Message(QT_TRANSLATE_NOOP("ims", "The Internet Mail Service depends on the store and goes first."))},
        {u"net stop msexchangeis"_s,
         Message(QT_TRANSLATE_NOOP("ims", "From here on nobody reaches a mailbox or a public folder."))},
        {u"net start msexchangeis"_s,
         Message(QT_TRANSLATE_NOOP("ims", "It can take long. Wait until it says that it was started."))},
        {startServiceCommand(),
         Message(QT_TRANSLATE_NOOP("ims",
                                   "Stopping the store stopped it too; the start of the store does not "
                                   "start it."))}};
}

} // namespace ims
