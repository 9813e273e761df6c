#include "core/eventlog/ResultCodes.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

struct KnownResult
{
    quint32 code;
    const char* meaning;
};

constexpr std::array<KnownResult, 13> knownResults = {{
    {0x80004005, QT_TRANSLATE_NOOP("ims", "a general failure: it says nothing of the cause (KB Q246051)")},
    {0x8007000E,
     QT_TRANSLATE_NOOP("ims", "not enough memory; often it is not the memory that is short (KB Q193639)")},
    {0x80040115, QT_TRANSLATE_NOOP("ims", "the message store could not be reached (KB Q161889)")},
    {0x8004010D, QT_TRANSLATE_NOOP("ims", "the disk is full (KB Q177268)")},
    {0x8004010F,
     QT_TRANSLATE_NOOP("ims", "something was not found, as MAPI uses this code everywhere; no KB article "
                              "explains it here")},
    {0x8004011D,
     QT_TRANSLATE_NOOP("ims", "a provider failed or could not log on, as MAPI uses this code everywhere; no "
                              "KB article explains it here (KB Q169686 shows it)")},
    {0x80040C02, QT_TRANSLATE_NOOP("ims", "the message went through too many servers (KB Q260247)")},
    {0x80040C05,
     QT_TRANSLATE_NOOP("ims", "a date in the message's header cannot be read (inferred from KB Q190084)")},
    {0x80040C06, QT_TRANSLATE_NOOP("ims", "a news article was posted back (KB Q177778)")},
    {0x80040C10, QT_TRANSLATE_NOOP("ims", "the message was processed once more (KB Q192203)")},
    {0x80040C11, QT_TRANSLATE_NOOP("ims", "the message was read again as plain RFC 822 text (KB Q178344)")},
    {0x80040C15,
     QT_TRANSLATE_NOOP("ims", "the charset is not recognised; the message was processed once more "
                              "as an attachment, Message.txt (KB Q174722)")},
    {0x8009030F, QT_TRANSLATE_NOOP("ims", "the message was altered on its way (KB Q245565)")},
}};

} // namespace

Message resultMeaning(quint32 result)
{
    const auto* found = std::find_if(knownResults.begin(), knownResults.end(),
                                     [result](const KnownResult& known) { return known.code == result; });
    return found == knownResults.end() ? Message() : Message(found->meaning);
}

} // namespace ims
