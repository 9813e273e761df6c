#pragma once

#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/SettingsPage.h"

namespace ims::test {

/// Step 5 of a case, as step 4 decided.
class SettingsStepTest : public WalkthroughTest
{
protected:
    SettingsPage& settings() { return *qobject_cast<SettingsPage*>(view().page(QStringLiteral("settings"))); }

    void decide(const QString& branch, const QString& cause = {})
    {
        session().answer({{QStringLiteral("cause.branch"), branch}, {QStringLiteral("cause.chosen"), cause}});
        session().goTo(QStringLiteral("settings"));
        layOut();
    }
};

} // namespace ims::test
