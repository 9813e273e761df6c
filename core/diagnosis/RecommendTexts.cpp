#include "core/diagnosis/RecommendTexts.h"

namespace ims::recommendText {

namespace {

QString number(qsizetype count)
{
    return QString::number(count);
}

} // namespace

Message whyDefault(const QString& mime, const QString& nonMime, qsizetype failed)
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "The default is %1 for MIME and %2 for Non-MIME instead of the documented "
                                 "ISO-8859-1. Failed messages that fall under it: %3 (Q230250)."),
        {mime, nonMime, number(failed)});
}

Message whyDefaultAsStated(qsizetype failed)
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "The default is said to have been changed; ISO-8859-1 is the documented "
                                     "one. Failed messages that may fall under it: %1 (Q230250)."),
                   {number(failed)});
}

Message whyRemove(const QString& domain, const QString& charset, qsizetype failed, qsizetype othersHarmed)
{
    if (othersHarmed > 0)
        return Message(
            QT_TRANSLATE_NOOP("ims",
                              "The entry for %1 does not fit its mail; %2, which the default handles, does. "
                              "Failed messages: %3 (Q185107). Look first at the other archived mail from "
                              "there that needs the entry; such messages: %4."),
            {domain, charset, number(failed), number(othersHarmed)});
    return Message(
        QT_TRANSLATE_NOOP("ims", "The entry for %1 stands in the way: its failed mail is in %2, which the "
                                 "default handles. Failed messages: %3 (Q185107)."),
        {domain, charset, number(failed)});
}

Message whySetDomain(const QString& charset, const DomainCounts& counts)
{
    if (counts.others > 0)
        return Message(
            QT_TRANSLATE_NOOP("ims", "The entry does not fit the domain's mail. Failed messages in %1: %2; "
                                     "in another charset (%3), which it cannot serve as well: %4 "
                                     "(Q230250, Q185107)."),
            {charset, number(counts.messages), counts.otherCharset, number(counts.others)});
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "The entry does not fit the domain's mail. Failed messages in %1: %2 "
                                     "(Q230250, Q185107)."),
                   {charset, number(counts.messages)});
}

Message whyAdd(const QString& charset, const DomainCounts& counts)
{
    if (counts.others > 0)
        return Message(
            QT_TRANSLATE_NOOP("ims", "Mail from this domain is in %1, which ISO-8859-1 does not cover. "
                                     "Messages: %2; in another charset (%3), which one entry cannot serve "
                                     "as well: %4 (Q230250, Q168138)."),
            {charset, number(counts.messages), counts.otherCharset, number(counts.others)});
    return Message(
        QT_TRANSLATE_NOOP("ims", "Mail from this domain is in %1, which ISO-8859-1 does not cover. Failed "
                                 "messages: %2 (Q230250, Q168138)."),
        {charset, number(counts.messages)});
}

Message whyBefore(const QString& charset, const QString& entry, qsizetype failed)
{
    return Message(QT_TRANSLATE_NOOP(
                       "ims", "Mail from this domain is in %1, which the entry for %2 does not cover; other "
                              "mail under that entry arrives, so it stays. Failed messages: %3. Put this "
                              "entry above it: that the first one that fits counts is inferred (Q168138, "
                              "Q146481)."),
                   {charset, entry, number(failed)});
}

Message whyKeep(const QString& charset, qsizetype delivered, qsizetype undetermined)
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Mail from this domain is in %1, which the present default covers. Archived "
                                 "messages proven delivered: %2; not known to have failed: %3. An entry of "
                                 "its own keeps it so (Q230250, Q168138)."),
        {charset, number(delivered), number(undetermined)});
}

QList<Message> effectsOfDefault(const QString& charset)
{
    return {Message(QT_TRANSLATE_NOOP(
                        "ims", "Inbound: mail without MIME, and MIME mail that names no charset, is read "
                               "as %1 where no entry for the sender's domain applies. Mail that names "
                               "its charset keeps it (Q156063)."),
                    {charset}),
            Message(QT_TRANSLATE_NOOP(
                        "ims", "Outbound: mail without MIME is written in %1; MIME mail where its text "
                               "leaves a choice (Q156063). Other defaults than ISO-8859-1 alter accented "
                               "letters in subjects (Q305540)."),
                    {charset})};
}

QList<Message> effectsOfDomain(const QString& domain, const QString& mime, const QString& nonMime)
{
    return {Message(QT_TRANSLATE_NOOP(
                        "ims", "Inbound: mail from %1 without MIME is read as %2, MIME mail that names "
                               "no charset as %3 (Q156063, Q168138)."),
                    {domain, nonMime, mime}),
            Message(QT_TRANSLATE_NOOP(
                        "ims", "Outbound: mail to %1 without MIME is written in %2; the other side must "
                               "expect the same (Q156063). Accented Western letters in subjects to there "
                               "may be altered (Q305540)."),
                    {domain, nonMime})};
}

QList<Message> effectsOfRemoval(const QString& domain, const QString& mime, const QString& nonMime)
{
    return {Message(QT_TRANSLATE_NOOP("ims",
                                      "Inbound: mail from %1 is read by the default: %2 without MIME, %3 for "
                                      "MIME mail that names no charset (Q156063)."),
                    {domain, nonMime, mime}),
            Message(QT_TRANSLATE_NOOP(
                        "ims", "Outbound: mail to %1 is written by the default, %2. Readers without MIME "
                               "there may see “=20” at the ends of lines (Q185107)."),
                    {domain, nonMime})};
}

Message othersUnknown(bool settingsKnown)
{
    if (!settingsKnown)
        return Message(QT_TRANSLATE_NOOP("ims", "The present Character Sets are not at hand."));
    return Message(QT_TRANSLATE_NOOP(
        "ims", "No copies of delivered mail cover the time of the failures. Message Archival, "
               "set to Maximum for a day, would show them: write down its old level, stop and "
               "start the service after each change, and watch the disk space. Never move the "
               "whole folder back to IN: copies of delivered mail would be delivered again "
               "(Q189731, Q192186, Q306958)."));
}

Message othersCounted()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "Counted in IMCDATA\\IN\\ARCHIVE, which holds copies of delivered "
                                     "mail while Message Archival is on (Q189731)."));
}

Message whyNone()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Leave the Character Sets as they are: the failures have other causes."));
}

Message whyChange(SettingsChange::Scope scope, bool settingsKnown)
{
    if (!settingsKnown)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "The present Character Sets are not known: look at them first, and "
                                         "change only what differs. After it stop and start the service "
                                         "(Q230250)."));
    switch (scope) {
    case SettingsChange::Scope::Global:
        return Message(
            QT_TRANSLATE_NOOP("ims", "Go back to the documented default. After it stop and start the service "
                                     "(Q230250)."));
    case SettingsChange::Scope::PerDomain:
        return Message(
            QT_TRANSLATE_NOOP("ims", "Leave the default as it is; only some domains need another setting. "
                                     "After it stop and start the service (Q230250)."));
    case SettingsChange::Scope::Both:
        return Message(
            QT_TRANSLATE_NOOP("ims", "Go back to the documented default, and give the domains whose mail it "
                                     "does not fit an entry of their own. After it stop and start the "
                                     "service (Q230250)."));
    case SettingsChange::Scope::None:
        break;
    }
    return whyNone();
}

} // namespace ims::recommendText
