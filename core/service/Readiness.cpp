#include "core/service/Readiness.h"

using namespace Qt::StringLiterals;

namespace ims {

const std::vector<ReadinessCheck>& readinessChecks()
{
    static const std::vector<ReadinessCheck> checks{
        {u"console"_s, Message(QT_TRANSLATE_NOOP("ims", "Can somebody reach the server’s console?")),
         Message(QT_TRANSLATE_NOOP("ims", "If the service hangs while it stops, only the console helps "
                                          "(Q176566)."))},
        {u"credentials"_s, Message(QT_TRANSLATE_NOOP("ims", "Were name and password tried?")),
         Message(QT_TRANSLATE_NOOP("ims", "Whoever stops the service has to be able to start it again."))},
        {u"backup"_s, Message(QT_TRANSLATE_NOOP("ims", "Is there a recent backup of the server?")),
         Message(QT_TRANSLATE_NOOP("ims", "A restart changes no data; what goes wrong after it may need "
                                          "one."))},
        {u"healthy"_s, Message(QT_TRANSLATE_NOOP("ims", "Does the service run and answer now?")),
         Message(QT_TRANSLATE_NOOP("ims", "A service that hangs already may never end its stop (Q279798, "
                                          "Q295969)."))}};
    return checks;
}

Message readinessText(const QString& id)
{
    for (const ReadinessCheck& check : readinessChecks()) {
        if (check.id == id)
            return check.text;
    }
    return {};
}

} // namespace ims
