#include "core/evidence/RegistryMeanings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Place = RegistrySetting::Place;
using Type = RegistrySetting::Type;

// KB Q174755: what ResolveP2 holds is the sum of these flags times two, or 0 or 1.
constexpr quint32 resolveAll = 1;
constexpr quint32 resolveSender = 1 * 2;
constexpr quint32 resolveFrom = 2 * 2;

// KB Q169686
constexpr quint32 tooFewThreads = 0x5;
constexpr quint32 threadsOfTheArticle = 0x14;

Message rootDir(const RegistryFact& fact, quint32)
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "The Internet Mail Service keeps its messages below %1; the failed "
                                     "ones are in its folder IN\\ARCHIVE."),
                   {fact.value});
}

Message resolveP2(const RegistryFact&, quint32 number)
{
    if (number == 0)
        return Message(QT_TRANSLATE_NOOP("ims", "Addresses in messages are not looked up in the directory."));
    if (number == resolveAll)
        return Message(QT_TRANSLATE_NOOP("ims", "All addresses in messages are looked up in the directory. A "
                                                "sender whom the directory has twice makes this fail."));
    if ((number & (resolveSender | resolveFrom)) != 0)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "The sender’s address is looked up in the directory (flags of "
                                         "Exchange 5.5). A sender whom the directory has twice makes "
                                         "this fail."));
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "Some addresses are looked up in the directory, but not the sender’s "
                                     "(flags of Exchange 5.5)."));
}

Message maxRecipients(const RegistryFact&, quint32 number)
{
    if (number == 0)
        return {};
    return Message(QT_TRANSLATE_NOOP("ims", "The store refuses a message to more than %1 recipients, "
                                            "distribution lists expanded."),
                   {QString::number(number)});
}

Message maxThreads(const RegistryFact&, quint32 number)
{
    return storeThreadsMeaning(number);
}

Message diskSpace(const RegistryFact&, quint32 number)
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "With less than %1 bytes free on the drive of the spool folders the "
                                     "service takes no new messages until there is more."),
                   {QString::number(number)});
}

Message contentType(const RegistryFact&, quint32 number)
{
    return number != 0
               ? Message(QT_TRANSLATE_NOOP("ims",
                                           "A message with Content-Type but without MIME-Version is taken "
                                           "for MIME (the default)."))
               : Message(QT_TRANSLATE_NOOP("ims",
                                           "A message with Content-Type but without MIME-Version is not "
                                           "taken for MIME: the Non-MIME setting applies to it."));
}

Message nestingLevels(const RegistryFact&, quint32 number)
{
    if (number == 0)
        return Message(QT_TRANSLATE_NOOP("ims", "0 nested MIME parts are allowed: that blocks all MIME "
                                                "messages."));
    return Message(QT_TRANSLATE_NOOP("ims", "Up to %1 nested MIME parts are read (30 by default)."),
                   {QString::number(number)});
}

Message archivalLevel(const RegistryFact&, quint32 number)
{
    return archivalMeaning(archivalOf(number));
}

} // namespace

Message RegistrySetting::meaningOf(const RegistryFact& fact) const
{
    if (meaning != nullptr)
        return meaning(fact, fact.number.value_or(0));
    return sentence != nullptr ? Message(sentence) : Message();
}

const std::vector<RegistrySetting>& registrySettings()
{
    static const std::vector<RegistrySetting> settings = {
        {"root-dir", Place::ImcParameters, "RootDir"_L1, Type::Text, "Q197792 Q244048", rootDir, nullptr,
         QT_TRANSLATE_NOOP("ims", "RootDir is not set. By default the folder is Exchsrvr\\Imcdata.")},
        {"resolve-p2", Place::ImcParameters, "ResolveP2"_L1, Type::Number, "Q174755 Q192583 Q201904",
         resolveP2, nullptr, QT_TRANSLATE_NOOP("ims", "ResolveP2 is not set.")},
        {"max-recipients", Place::StoreParameters, "Max Recipients on Submit"_L1, Type::Number,
         "Q246051 Q126497 Q246889", maxRecipients, nullptr,
         QT_TRANSLATE_NOOP("ims",
                           "“Max Recipients on Submit” is not set: it does not limit the recipients.")},
        {"max-threads", Place::StoreParameters, "Max Threads(Private+Public)"_L1, Type::Number,
         "Q169686 Q317653", maxThreads, nullptr,
         QT_TRANSLATE_NOOP("ims", "“Max Threads(Private+Public)” is not set: it has its default of 32, and "
                                  "Performance Optimizer has not set it.")},
        {"disk-space", Place::ImcParameters, "DiskSpaceLowWaterMark"_L1, Type::Number, "Q189587 Q272506",
         diskSpace, nullptr,
         QT_TRANSLATE_NOOP("ims", "DiskSpaceLowWaterMark is not set: the service takes no new messages with "
                                  "less than 10 MB free (the default).")},
        {"message-archival", Place::Diagnostics, "Message Archival"_L1, Type::Number,
         "Q168504 Q170809 Q249273 Q192186", archivalLevel, nullptr,
         QT_TRANSLATE_NOOP("ims",
                           "The level of Message Archival is not there: whether ARCHIVE holds delivered "
                           "mail is not known.")},
        {"imc-parameter", Place::ImcParameters, "AcceptMalformed821Adrs"_L1, Type::Any, "Q166616", nullptr,
         nullptr, nullptr},
        {"imc-parameter", Place::ImcParameters, "TurfDir"_L1, Type::Any, "Q193926", nullptr,
         QT_TRANSLATE_NOOP("ims", "Messages that a filter takes out are put into this folder."), nullptr},
        {"imc-parameter", Place::ImcParameters, "TurfTable"_L1, Type::Any, "Q193926", nullptr,
         QT_TRANSLATE_NOOP("ims", "Messages of these senders are filtered out."), nullptr},
        {"imc-parameter", Place::ImcParameters, "AdvertiseSMTPExtensions"_L1, Type::Number, "Q194131",
         nullptr, nullptr, nullptr},
        {"imc-parameter", Place::ImcParameters, "DisplayErrsOnConsole"_L1, Type::Number, "Q181950", nullptr,
         QT_TRANSLATE_NOOP("ims", "For tests of the service in a console window."), nullptr},
        {"imc-parameter", Place::ImcParameters, "ISO-8859-1"_L1, Type::Any, "Q156063", nullptr,
         QT_TRANSLATE_NOOP("ims", "Alters how inbound character sets are treated; from 5.0 on it counts "
                                  "below InternetContent only."),
         nullptr},
        {"imc-parameter", Place::ImcParameters, "DefaultUseSJIS"_L1, Type::Any, "Q156063", nullptr,
         QT_TRANSLATE_NOOP("ims", "Alters how inbound character sets are treated; from 5.0 on it counts "
                                  "below InternetContent only."),
         nullptr},
        {"internet-content", Place::InternetContent, "ISO-8859-1"_L1, Type::Any, "Q156063", nullptr,
         QT_TRANSLATE_NOOP("ims", "Alters how inbound character sets are treated."), nullptr},
        {"internet-content", Place::InternetContent, "DefaultUseSJIS"_L1, Type::Any, "Q156063", nullptr,
         QT_TRANSLATE_NOOP("ims", "Alters how inbound character sets are treated."), nullptr},
        {"internet-content", Place::InternetContent, "ContentTypeEQMimeVer"_L1, Type::Number,
         "Q175704 Q177375", contentType, nullptr, nullptr},
        {"internet-content", Place::InternetContent, "LimitNestingLevels"_L1, Type::Number, "Q173343",
         nestingLevels, nullptr, nullptr},
        {"internet-content", Place::InternetContent, "BackSlashIsEscape"_L1, Type::Number, "Q254533", nullptr,
         QT_TRANSLATE_NOOP("ims", "1 keeps backslashes in display names of two-byte character sets (from "
                                  "SP4 on)."),
         nullptr},
        {"internet-content", Place::InternetContent, "NewTimeZones"_L1, Type::Any, "Q239009 Q178094", nullptr,
         QT_TRANSLATE_NOOP("ims", "Further names of time zones that are understood in dates."), nullptr},
        {"internet-content", Place::InternetContent, "NonMacCreatorTypes"_L1, Type::Any, "Q156063", nullptr,
         nullptr, nullptr},
        {"internet-content", Place::InternetContent, "AppendTextBodies"_L1, Type::Any, "Q183598", nullptr,
         nullptr, nullptr},
        {"internet-content", Place::InternetContent, "RemapExtension"_L1, Type::Any, "Q182083", nullptr,
         nullptr, nullptr},
        {"internet-content", Place::InternetContent, "ForceBase64"_L1, Type::Any, "Q184534", nullptr, nullptr,
         nullptr},
        {"internet-content", Place::InternetContent, "MacCreatorTypes"_L1, Type::Any, "Q182307", nullptr,
         nullptr, nullptr},
        {"internet-content", Place::InternetContent, "BinHexAllFiles"_L1, Type::Any, "Q186182", nullptr,
         nullptr, nullptr},
    };
    return settings;
}

const RegistrySetting* findRegistrySetting(Place place, const QString& name)
{
    const auto& settings = registrySettings();
    const auto found = std::find_if(settings.begin(), settings.end(), [&](const RegistrySetting& setting) {
        return setting.place == place && name.compare(setting.name, Qt::CaseInsensitive) == 0;
    });
    return found == settings.end() ? nullptr : &*found;
}

Message storeThreadsMeaning(quint32 threads)
{
    const QStringList arguments = {QString::number(threads)};
    if (threads <= tooFewThreads)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "The store has %1 threads: so few that the Internet Mail Service "
                                         "may not get through to it. Performance Optimizer can have "
                                         "lowered it from 32."),
                       arguments);
    if (threads < threadsOfTheArticle)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "The store has %1 threads: fewer than the 20 that the article "
                                         "sets where they were too few, more than the 5 of which it "
                                         "says so. Whether that is enough is not known."),
                       arguments);
    return Message(QT_TRANSLATE_NOOP("ims", "The store has %1 threads: not too few."), arguments);
}

QString diagnosticsCategory(const QString& valueName)
{
    qsizetype from = 0;
    while (from < valueName.size() && (valueName[from].isDigit() || valueName[from].isSpace()))
        ++from;
    return valueName.sliced(from).trimmed();
}

QString diagnosticsLevel(quint32 level)
{
    switch (level) {
    case 0:
        return u"None"_s;
    case 1:
        return u"Minimum"_s;
    case 3:
        return u"Medium"_s;
    case 5:
        return u"Maximum"_s;
    default:
        return {};
    }
}

MessageArchival archivalOf(quint32 level)
{
    if (level == 0)
        return MessageArchival::Off;
    if (level == 1)
        return MessageArchival::Unclear;
    return level == 3 || level == 5 ? MessageArchival::On : MessageArchival::Unknown;
}

Message archivalMeaning(MessageArchival archival)
{
    switch (archival) {
    case MessageArchival::Off:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Message Archival is off, as from the service’s first start after "
                                         "it was set so: since then only failed messages go to ARCHIVE. "
                                         "Older copies of delivered mail may still lie there."));
    case MessageArchival::Unclear:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Message Archival is at Minimum. The articles contradict each "
                                         "other about whether messages are archived then: ARCHIVE may "
                                         "hold delivered mail."));
    case MessageArchival::On:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Message Archival is on, as from the service’s first start after "
                                         "it was set so: ARCHIVE holds delivered mail beside the "
                                         "failed. Never put the whole folder back into IN."));
    case MessageArchival::Unknown:
        break;
    }
    return {};
}

Message antivirusMeaning(const AntivirusMatch& match, const QString& service, std::optional<quint32> start)
{
    const QStringList arguments = {match.product->name, service};
    if (!start)
        return Message(QT_TRANSLATE_NOOP("ims", "%1 is installed: its service or driver “%2” is there."),
                       arguments);
    switch (*start) {
    case 0:
    case 1:
    case 2:
        return Message(QT_TRANSLATE_NOOP("ims", "%1 is installed: its service or driver “%2” starts with "
                                                "Windows."),
                       arguments);
    case 3:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "%1 is installed: its service or driver “%2” starts when it is "
                                         "called for. Whether it runs is not told here."),
                       arguments);
    case 4:
        return Message(QT_TRANSLATE_NOOP("ims", "%1 is installed, but its service or driver “%2” is disabled "
                                                "(from the next start of Windows on, if it was running)."),
                       arguments);
    default:
        return Message(QT_TRANSLATE_NOOP("ims", "%1 is installed: its service or driver “%2” is there."),
                       arguments);
    }
}

Message exclusionMeaning(const QStringList& processes)
{
    // The names must be in capital letters (KB Q195919).
    static constexpr std::array<QLatin1StringView, 3> needed = {"STORE.EXE"_L1, "DSAMAIN.EXE"_L1,
                                                                "MSEXCIMC.EXE"_L1};
    QStringList missing;
    for (const QLatin1StringView name : needed) {
        if (!processes.contains(name))
            missing.append(name);
    }
    if (missing.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "InocuLAN leaves out the store, the directory and the Internet "
                                         "Mail Service."));
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "InocuLAN’s list of processes to leave out lacks %1 (each in capital "
                                     "letters)."),
                   {missing.join(u", ")});
}

} // namespace ims
