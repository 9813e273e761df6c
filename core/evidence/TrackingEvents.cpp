#include "core/evidence/TrackingEvents.h"

#include <algorithm>
#include <vector>

namespace ims {

namespace {

const std::vector<TrackingEventNumber>& allNumbers()
{
    static const std::vector<TrackingEventNumber> numbers = {
        {0, true, Message(QT_TRANSLATE_NOOP("ims", "Message transfer in"))},
        {1, false, Message(QT_TRANSLATE_NOOP("ims", "Probe transfer in"))},
        {2, true, Message(QT_TRANSLATE_NOOP("ims", "Report transfer in"))},
        {4, true, Message(QT_TRANSLATE_NOOP("ims", "Message submission"))},
        {5, false, Message(QT_TRANSLATE_NOOP("ims", "Probe submission"))},
        {6, false, Message(QT_TRANSLATE_NOOP("ims", "Probe transfer out"))},
        {7, true, Message(QT_TRANSLATE_NOOP("ims", "Message transfer out"))},
        {8, true, Message(QT_TRANSLATE_NOOP("ims", "Report transfer out"))},
        {9, true, Message(QT_TRANSLATE_NOOP("ims", "Message delivered"))},
        {10, true, Message(QT_TRANSLATE_NOOP("ims", "Report delivered"))},
        {26, true, Message(QT_TRANSLATE_NOOP("ims", "Distribution list expansion"))},
        {28, true, Message(QT_TRANSLATE_NOOP("ims", "Message redirected"))},
        {29, true, Message(QT_TRANSLATE_NOOP("ims", "Message rerouted"))},
        {31, false, Message(QT_TRANSLATE_NOOP("ims", "Downgrading"))},
        {33, true, Message(QT_TRANSLATE_NOOP("ims", "Report absorption"))},
        {34, true, Message(QT_TRANSLATE_NOOP("ims", "Report generation"))},
        {43, true, Message(QT_TRANSLATE_NOOP("ims", "Unroutable report discarded"))},
        {50, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway deleted message"))},
        {51, false, Message(QT_TRANSLATE_NOOP("ims", "Gateway deleted probe"))},
        {52, false, Message(QT_TRANSLATE_NOOP("ims", "Gateway deleted report"))},
        {1000, true, Message(QT_TRANSLATE_NOOP("ims", "Local delivery"))},
        {1001, true, Message(QT_TRANSLATE_NOOP("ims", "Backbone transfer in"))},
        {1002, true, Message(QT_TRANSLATE_NOOP("ims", "Backbone transfer out"))},
        {1003, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway transfer out"))},
        {1004, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway transfer in"))},
        {1005, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway report transfer in"))},
        {1006, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway report transfer out"))},
        {1007, true, Message(QT_TRANSLATE_NOOP("ims", "Gateway report generation"))},
        {1010, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP queued outbound"))},
        {1011, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP transferred outbound"))},
        {1012, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP received inbound"))},
        {1013, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP transferred inbound"))},
        {1014, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP message rerouted"))},
        {1015, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP report transferred in"))},
        {1016, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP report transferred out"))},
        {1017, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP report generated"))},
        {1018, false, Message(QT_TRANSLATE_NOOP("ims", "SMTP report absorbed"))}};
    return numbers;
}

} // namespace

const TrackingEventNumber* trackingEventNumber(int number)
{
    const auto& all = allNumbers();
    const auto found = std::lower_bound(all.begin(), all.end(), number,
                                        [](const TrackingEventNumber& a, int b) { return a.number < b; });
    return found != all.end() && found->number == number ? &*found : nullptr;
}

} // namespace ims
