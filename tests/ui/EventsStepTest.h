#pragma once

#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventsPage.h"

#include <QTableView>

namespace ims::test {

/// Step 2 of the sample case: 20 failed messages of 1999-03, one file missing.
class EventsStepTest : public WalkthroughTest
{
protected:
    void openEvents()
    {
        openSample();
        session().goTo(QStringLiteral("events"));
    }

    EventsPage& events() { return dynamic_cast<EventsPage&>(page()); }
    EventBrowser& browser() { return *events().browser(); }
    QTableView& table() { return *browser().table(); }
    int rows() { return table().model()->rowCount(); }
    int columnOf(EventFacet facet) { return browser().model()->columnOf(EventRowsColumn::of(facet)); }
};

} // namespace ims::test
