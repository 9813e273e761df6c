#include "core/eventlog/EventText.h"

/// A description as it is pasted out of a mail or a ticket.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto events = ims::readEventText(text, QStringLiteral("fuzz"))) {
        for (const ims::Event& event : *events)
            ims::spoolFileName(event);
    }
    ims::printedData(text, true);
    return 0;
}
