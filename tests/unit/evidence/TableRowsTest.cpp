#include "core/evidence/TableRows.h"

#include "core/eventlog/EventTable.h"
#include "core/evidence/EventQuery.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// As wevtutil writes it.
constexpr const char* log =
    "<Events>"
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
    "Name='MSExchangeIMC'/>"
    "<EventID Qualifiers='49152'>4117</EventID><Level>2</Level><TimeCreated "
    "SystemTime='1999-03-08T10:14:07.000Z'/><EventRecordID>2</EventRecordID><Channel>Application</Channel>"
    "<Computer>EXCH01</Computer></System><EventData><Data>AAAA0001</Data></EventData></Event>"
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
    "Name='MSExchangeIS'/>"
    "<EventID Qualifiers='16384'>1001</EventID><Level>4</Level><TimeCreated "
    "SystemTime='1999-03-08T10:00:00.000Z'/><EventRecordID>1</EventRecordID><Channel>Application</Channel>"
    "<Computer>EXCH01</Computer></System></Event>"
    "</Events>";

std::shared_ptr<const EventTable> someTable()
{
    const auto table = EventTable::read({ByteSource::fromBytes(log, u"app.xml"_s)});
    return table ? *table : nullptr;
}

} // namespace

TEST(TableRowsTest, everyEventIsARow)
{
    const auto table = someTable();
    ASSERT_TRUE(table);
    ASSERT_EQ(table->size(), 2U);
    const auto rows = rowsOfTable(*table, [](const Message& text) { return text.english().toUpper(); });
    ASSERT_EQ(rows->count(), 2U);
    for (quint32 row = 0; row < rows->count(); ++row) {
        EXPECT_EQ(rows->time(row), table->time(row));
        EXPECT_EQ(rows->text(row, EventFacet::Source), table->text(row, TableText::Source));
        EXPECT_EQ(rows->text(row, EventFacet::SpoolFile), table->text(row, TableText::SpoolFile));
        EXPECT_EQ(rows->text(row, EventFacet::EventId), QString::number(table->id(row)));
        EXPECT_EQ(rows->text(row, EventFacet::Computer), u"EXCH01"_s);
        EXPECT_EQ(rows->text(row, EventFacet::Log), u"app.xml"_s);
        EXPECT_EQ(rows->text(row, EventFacet::Day), u"1999-03-08"_s);
    }
    EXPECT_EQ(rows->text(1, EventFacet::Type), u"ERROR"_s);
    EXPECT_EQ(rowsOfTable(*table)->text(0, EventFacet::Type), u"Information"_s);
    EXPECT_FALSE(rows->has(EventFacet::Cause));
    EventRowFilter failures;
    failures.values = {{EventFacet::EventId, u"4117"_s}};
    EXPECT_THAT(filterRows(*rows, failures), testing::ElementsAre(1U));
}

TEST(TableRowsTest, anEmptyTableHasNoRows)
{
    EXPECT_EQ(rowsOfTable(EventTable())->count(), 0U);
}

TEST(TableRowsTest, theEventsOfItsRowsCanBeExported)
{
    const ExportedEvents events = eventsOfTable(someTable(), {1});
    ASSERT_EQ(events.count, 1U);
    const auto event = events.event(0);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->id(), 4117);
}
