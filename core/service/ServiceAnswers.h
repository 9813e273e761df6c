#pragma once

#include "core/base/Message.h"

#include <QStringList>

#include <vector>

namespace ims {

/// A number that stopping or starting the Internet Mail Service is documented to answer with, in the
/// command's output or in the event log.
struct ServiceAnswer
{
    int code = 0;
    bool isEvent = false; ///< an event of MSExchangeIMC; else an error of the command or of Windows
    bool isGood = false;  ///< it tells that all went well
    Message meaning;
    Message todo; ///< empty where nothing is to be done
    QStringList kb;
};

/// All documented answers: troubles of the start first, those of the stop, then good signs. (Domain facts,
/// section 5.)
const std::vector<ServiceAnswer>& serviceAnswers();

/// The answer of Windows or of a command with this number; null where none is documented.
const ServiceAnswer* serviceAnswer(int code);

/// The answers whose number stands in what a command printed or somebody read out, each once, in the order of
/// serviceAnswers(). Numbers within longer ones (times, builds) do not count. Looks at the first 64 Ki
/// characters. A hint to read on, never a proof: any text may hold the number. The good signs are small round
/// numbers and count only where the text speaks of events.
std::vector<const ServiceAnswer*> recognizedAnswers(const QString& text);

/// The build that the service names in its greeting on port 25 (KB Q164060, Q194131), where it stands in the
/// text; else empty.
QString buildInBanner(const QString& text);

} // namespace ims
