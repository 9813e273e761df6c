#include "core/evidence/EventSelection.h"

#include "core/evidence/AntivirusCatalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool startsWith(const Event& event, QLatin1StringView source)
{
    return event.source.startsWith(source, Qt::CaseInsensitive);
}

/// Event sources of virus scanners are not documented (except Symantec's on the web): names to be matched
/// loosely (resources/software). None where the program's own data are broken, which a test prevents.
const QStringList& antivirusSources()
{
    static const QStringList none;
    const auto& catalogue = AntivirusCatalogue::builtIn();
    return catalogue ? catalogue->eventSources() : none;
}

} // namespace

EventFilter evidenceFilter()
{
    EventFilter filter;
    filter.sources = {u"MSExchangeIMC"_s,    u"MSExchangeIMS"_s,        u"MSExchangeIS"_s,
                      u"MSExchangeMTA"_s,    u"MSExchangeIS Private"_s, u"MSExchangeIS Public"_s,
                      u"MSExchangeISPriv"_s, u"MSExchangeISPub"_s,      u"MSExchangeISSys"_s,
                      u"DrWatson"_s,         u"Dr. Watson"_s,           u"ESE97"_s};
    filter.sources += antivirusSources();
    return filter;
}

bool explainsFailures(const Event& event)
{
    static constexpr std::array<quint16, 17> imc = {3039, 3041, 4023, 4037, 4055, 4070, 4081, 4094, 4098,
                                                    4102, 4115, 4116, 4118, 4120, 4131, 4132, 4182};
    const quint16 id = event.id();
    if (startsWith(event, "MSExchangeIMC"_L1))
        return std::find(imc.begin(), imc.end(), id) != imc.end() || id == 3018 || id == 9001;
    if (startsWith(event, "MSExchangeIS"_L1))
        return (id >= 12000 && id < 12900) || id == 1111;
    if (startsWith(event, "DrWatson"_L1) || startsWith(event, "Dr. Watson"_L1))
        return true;
    return isFromVirusScanner(event);
}

bool isFromVirusScanner(const Event& event)
{
    const QStringList& scanners = antivirusSources();
    return std::any_of(scanners.begin(), scanners.end(), [&event](const QString& name) {
        return event.source.startsWith(name, Qt::CaseInsensitive);
    });
}

} // namespace ims
