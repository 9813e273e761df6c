#include "core/evidence/FailureRows.h"

#include "core/evidence/FailureTexts.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Event event(const QString& source, quint32 id)
{
    Event result;
    result.source = source;
    result.fullId = id;
    return result;
}

ArchivedFile fileWith(const QString& declared)
{
    ArchivedFile file;
    file.spool.emplace();
    file.spool->message = {100, 50};
    file.spool->senderDomain = u"moskva.example"_s;
    file.spool->envelope.emplace();
    file.spool->envelope->sender = u"a@moskva.example"_s;
    if (!declared.isEmpty()) {
        Declaration declaration;
        declaration.known = true;
        declaration.charset = declared;
        file.spool->declarations.push_back(declaration);
    }
    return file;
}

Failure failureOf(const QString& name, qsizetype file)
{
    Failure failure;
    failure.name = name;
    failure.event = event(u"MSExchangeIMC"_s, 0xC0001015);
    failure.event.time = QDateTime(QDate(1999, 3, 8), QTime(10, 14, 7), Qt::UTC);
    failure.event.computer = u"EXCH01"_s;
    failure.event.log = u"app.evt"_s;
    failure.file = file;
    return failure;
}

} // namespace

TEST(FailureRowsTest, eachFailureIsARowOfWhatIsKnown)
{
    Evidence evidence;
    evidence.files = {fileWith(u"koi8-r"_s), ArchivedFile()};
    evidence.failures = {failureOf(u"GOOD"_s, 0), failureOf(u"BAD"_s, 1), failureOf(u"GONE\u202e"_s, -1)};
    evidence.failures.at(0).companions = {event(u"MSExchangeIMC"_s, 0xC0001014),
                                          event(u"MSExchangeIS"_s, 12004)};
    evidence.failures.at(2).event.time = QDateTime();
    const auto rows = rowsOfFailures(evidence);
    ASSERT_EQ(rows->count(), 3U);
    EXPECT_EQ(rows->time(0), evidence.failures.at(0).event.time.toSecsSinceEpoch());
    EXPECT_EQ(rows->time(2), EventRows::noTime);
    EXPECT_EQ(rows->text(0, EventFacet::SpoolFile), u"GOOD"_s);
    EXPECT_EQ(rows->text(2, EventFacet::SpoolFile), u"GONE\\u202e"_s);
    EXPECT_EQ(rows->text(0, EventFacet::State), u"found"_s);
    EXPECT_EQ(rows->text(1, EventFacet::State), u"unreadable"_s);
    EXPECT_EQ(rows->text(2, EventFacet::State), u"missing"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Sender), u"a@moskva.example"_s);
    EXPECT_EQ(rows->text(0, EventFacet::SenderDomain), u"moskva.example"_s);
    EXPECT_EQ(rows->text(1, EventFacet::SenderDomain), QString());
    EXPECT_EQ(rows->text(0, EventFacet::Charset), u"koi8-r"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Companions), u"4116, 12004 (MSExchangeIS)"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Day), u"1999-03-08"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Computer), u"EXCH01"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Log), u"app.evt"_s);
    EXPECT_FALSE(rows->has(EventFacet::Cause));
}

TEST(FailureRowsTest, wordsAndCausesAreTheCallers)
{
    Evidence evidence;
    evidence.files = {fileWith({})};
    evidence.failures = {failureOf(u"A"_s, 0), failureOf(u"B"_s, -1)};
    const auto rows = rowsOfFailures(evidence, {{u"Character Sets setting"_s}, [](const Message& text) {
                                                    return text.english().toUpper();
                                                }});
    EXPECT_EQ(rows->text(0, EventFacet::State), u"FOUND"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Charset), u"NONE DECLARED"_s);
    EXPECT_EQ(rows->text(0, EventFacet::Cause), u"Character Sets setting"_s);
    EXPECT_EQ(rows->text(1, EventFacet::Cause), QString());
}

TEST(FailureTextsTest, aDetectedCharsetIsToldFromADeclaredOne)
{
    ArchivedFile file = fileWith({});
    file.spool->detected.emplace();
    file.spool->detected->charset = u"shift_jis"_s;
    EXPECT_EQ(charsetText(*file.spool).english(), u"shift_jis (detected)"_s);
    file.spool->message = {};
    Evidence evidence;
    evidence.files = {file};
    EXPECT_EQ(fileStateText(evidence, failureOf(u"A"_s, 0)).english(), u"no message"_s);
}

TEST(FailureTextsTest, companionsAreNamedOnceAndNotWithoutEnd)
{
    Failure failure;
    for (quint32 i = 0; i < 40; ++i) {
        failure.companions.push_back(event(u"MSExchangeIS"_s, 12000 + i / 2));
        failure.companions.push_back(event(u"msexchangeimc"_s, 4116));
        failure.companions.push_back(event(u"MSExchangeIMC"_s, 2002)); // every message arrives
    }
    const QStringList named = companionsText(failure).split(u", "_s);
    EXPECT_EQ(named.size(), 13);
    EXPECT_EQ(named.at(0), u"4116"_s);
    EXPECT_EQ(named.at(1), u"12000 (MSExchangeIS)"_s);
    EXPECT_EQ(named.at(2), u"12001 (MSExchangeIS)"_s);
    EXPECT_EQ(named.last(), u"…"_s);
}
