#include "core/eventlog/TextLog.h"
#include "core/eventlog/TextWords.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(IMS_SOURCE_DIR "/tests/data/eventlogs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Expected<EventLog> readSample(const QString& name, const EventFilter& filter = EventFilter::failures(),
                              const TextTimes& times = {})
{
    return readEventLog(ByteSource::fromBytes(sample(name), name), filter, {}, {}, times);
}

/// What a form's sample tells of its newest 4117; times are `1999-03-14T14:03:07`, the other 4117 was at
/// 1999-03-13T09:15:30 where there is one.
struct Form
{
    const char* file;
    size_t failures;
    bool recordNumbers;
    bool strings;
    bool data;
    bool computer;
    TimeBasis basis;
    quint32 fullId;
    bool found; ///< by its beginning alone, in a folder
};

constexpr quint32 whole = 0xC0001015;
constexpr TimeBasis assumed = TimeBasis::Assumed;
constexpr TimeBasis utc = TimeBasis::Utc;

const Form forms[] = {
    {"nt4-comma.txt", 2, false, false, false, true, assumed, 4117, true},
    {"nt4-tab.txt", 2, false, false, false, true, assumed, 4117, true},
    {"nt4-german.txt", 2, false, false, false, true, assumed, 4117, true},
    {"nt4-unicode.txt", 2, false, false, false, true, assumed, 4117, true},
    {"nt4-no-message-file.txt", 1, false, true, false, true, assumed, 4117, true},
    {"dumpel.txt", 2, false, true, false, true, assumed, 4117, true},
    {"dumpel-2000.txt", 1, false, true, false, true, assumed, 4117, true},
    {"viewer-en.csv", 2, false, false, false, false, assumed, 4117, true},
    {"viewer-de.csv", 2, false, false, false, false, assumed, 4117, true},
    {"viewer-es.csv", 2, false, false, false, false, assumed, 4117, true},
    {"viewer-ja.csv", 2, false, false, false, false, assumed, 4117, true},
    {"export-csv.csv", 2, true, false, false, true, assumed, whole, true},
    {"log-parser.csv", 2, true, true, true, true, assumed, 4117, true},
    {"full-event-log-view.csv", 2, true, false, false, true, assumed, 4117, true},
    {"wevtutil.xml", 2, true, true, true, true, utc, whole, true},
    {"viewer.xml", 2, true, true, true, true, utc, whole, true},
    {"export-clixml.xml", 2, true, true, true, true, utc, whole, true},
    {"wevtutil.txt", 2, false, false, false, true, assumed, 4117, true},
    {"viewer-copy.txt", 1, true, true, true, true, utc, whole, true},
    {"viewer-2003-copy.txt", 2, false, false, true, true, assumed, 4117, true},
    {"evtexport.txt", 2, true, true, false, true, utc, whole, true},
    {"quoted.txt", 1, false, true, false, true, assumed, whole, false},
};

class TextFormTest : public testing::TestWithParam<Form>
{
};

TEST_P(TextFormTest, TellsWhatTheFormCarriesAndNoMore)
{
    const Form& form = GetParam();
    const QByteArray bytes = sample(QString::fromLatin1(form.file));
    const auto log = readSample(QString::fromLatin1(form.file));
    ASSERT_TRUE(log) << log.error().english().toStdString();
    EXPECT_EQ(log->format, LogFormat::Text);
    EXPECT_EQ(log->unreadable, 0);
    ASSERT_EQ(log->events.size(), form.failures);
    const auto newest = std::find_if(log->events.begin(), log->events.end(), [](const Event& event) {
        return spoolFileName(event) == "M4XD8MB3"_L1;
    });
    ASSERT_NE(newest, log->events.end());
    EXPECT_EQ(newest->time,
              QDateTime(QDate(1999, 3, 14), QTime(14, 3, 7), Qt::UTC).addMSecs(newest->time.time().msec()));
    EXPECT_EQ(newest->timeBasis, form.basis);
    EXPECT_EQ(newest->source, u"MSExchangeIMC"_s);
    EXPECT_EQ(newest->fullId, form.fullId);
    EXPECT_EQ(newest->type, EventType::Error);
    EXPECT_EQ(newest->record, form.recordNumbers ? std::optional<quint32>(812) : std::nullopt)
        << newest->record.value_or(0);
    EXPECT_EQ(newest->strings, form.strings ? QStringList{u"M4XD8MB3"_s} : QStringList());
    EXPECT_EQ(newest->data,
              form.data ? std::optional(QByteArray::fromHex("7f03010005400080")) : std::nullopt);
    EXPECT_EQ(newest->computer, form.computer ? u"EXCH01"_s : QString());
    EXPECT_EQ(newest->user, std::nullopt);
    EXPECT_FALSE(newest->recovered);
    ASSERT_TRUE(newest->description);
    EXPECT_EQ(newest->log, QString::fromLatin1(form.file));
    // The range holds the record, and only this one.
    const QByteArray record = bytes.mid(newest->range.offset, newest->range.length).replace('\0', "");
    if (form.found) {
        EXPECT_TRUE(record.contains("M4XD8MB3")) << record.toStdString();
        EXPECT_FALSE(record.contains("JTMRMAQV")) << record.toStdString();
    }
    EXPECT_EQ(looksLikeTextLog(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096))),
              form.found);
    if (form.failures == 2) {
        const Event& other = &*newest == &log->events[0] ? log->events[1] : log->events[0];
        EXPECT_EQ(spoolFileName(other), u"JTMRMAQV"_s);
        EXPECT_EQ(other.time.toSecsSinceEpoch(),
                  QDateTime(QDate(1999, 3, 13), QTime(9, 15, 30), Qt::UTC).toSecsSinceEpoch());
        EXPECT_EQ(log->first, other.time);
        EXPECT_EQ(log->last, newest->time);
    }
}

INSTANTIATE_TEST_SUITE_P(EveryForm, TextFormTest, testing::ValuesIn(forms), [](const auto& form) {
    return QString::fromLatin1(form.param.file).replace(u'-', u'_').replace(u'.', u'_').toStdString();
});

TEST(TextFormsTest, NtExportKeepsDescriptionsOfSeveralLinesAndCategoriesWithoutTheirBlank)
{
    const auto log = readSample(u"nt4-comma.txt"_s, {});
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 3U);
    EXPECT_EQ(log->events[0].category, u"Internal Processing"_s);
    EXPECT_TRUE(log->events[0].description->endsWith("IN\\ARCHIVE directory."_L1));
    EXPECT_EQ(log->events[1].source, u"Wins"_s);
    EXPECT_EQ(log->events[1].description, u"WINS encountered an error, and\nwent on, at 12."_s);
    EXPECT_EQ(log->records, 3);
}

TEST(TextFormsTest, AnAnsiExportIsDecodedByItsCodePage)
{
    const auto log = readSample(u"nt4-german.txt"_s);
    ASSERT_TRUE(log);
    EXPECT_TRUE(log->events[0].description->startsWith(u"Fehler beim Übergeben"_s))
        << log->events[0].description->toStdString();
}

TEST(TextFormsTest, CyrillicAnsiIsToldFromWesternAnsi)
{
    // "Сообщение не удалось передать в хранилище сервера, файл перемещён в архив" in windows-1251.
    const QByteArray russian = QByteArray::fromHex("d1eeeee1f9e5ede8e520ede520f3e4e0ebeef1fc20efe5f0e5e4e0f2f"
                                                   "c20e220f5f0e0ede8ebe8f9e520f1e5f0e2e5f0e02c20"
                                                   "f4e0e9eb20efe5f0e5ece5f9b8ed20e220e0f0f5e8e2");
    const auto log = readEventLog(
        ByteSource::fromBytes("14.03.99,14:03:07,MSExchangeIMC,x,y,4117,N/A,E," + russian, u"ru.txt"_s), {});
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_TRUE(log->events[0].description->startsWith(u"Сообщение не удалось"_s))
        << log->events[0].description->toStdString();
}

TEST(TextFormsTest, FrenchDatesThatDoNotTellAreReadAsIsUsualAndThatIsSaid)
{
    const auto log = readSample(u"viewer-fr.csv"_s);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 2U);
    EXPECT_EQ(log->events[0].time, QDateTime(QDate(1999, 3, 2), QTime(14, 3, 7), Qt::UTC));
    ASSERT_EQ(log->notes.size(), 1);
    EXPECT_TRUE(log->notes[0].english().contains("usual"_L1));
}

TEST(TextFormsTest, RenderedXmlGivesTheServersOwnWords)
{
    const auto log = readSample(u"viewer.xml"_s);
    ASSERT_TRUE(log);
    EXPECT_TRUE(log->events[0].description->startsWith("An error was returned"_L1));
    EXPECT_EQ(log->events[0].category, u"Internal Processing"_s);
}

TEST(TextFormsTest, BlanksInPlaceOfTabsAreReadWhereTheFileIsNamed)
{
    const QByteArray text =
        "7/31/97 4:15:31 PM MSExchangeMTA Warning Operating System 9221 N/A EXCHSRV1 A sockets "
        "error 10054\r\n7/30/97 4:15:31 PM MSExchangeIMC Error Internal Processing 4117 N/A "
        "EXCHSRV1 the message in spool file JTMRMAQV failed to be delivered.\r\n";
    const auto log = readEventLog(ByteSource::fromBytes(text, u"kb.txt"_s), {});
    ASSERT_TRUE(log) << log.error().english().toStdString();
    ASSERT_EQ(log->events.size(), 2U);
    EXPECT_EQ(log->events[0].id(), 9221);
    EXPECT_EQ(log->events[0].category, u"Operating System"_s);
    EXPECT_EQ(log->events[0].computer, u"EXCHSRV1"_s);
    EXPECT_EQ(spoolFileName(log->events[1]), u"JTMRMAQV"_s);
    EXPECT_FALSE(looksLikeTextLog(text));
}

TEST(TextFormsTest, AHeaderInAnUnknownLanguageIsToldByItsRows)
{
    const QByteArray text = "Niveau,Datum en tijd,Bron,Gebeurtenis-id,Taakcategorie\r\n"
                            "Fout,14-03-1999 14:03:07,MSExchangeIMC,4117,Geen,\"spool file JTMRMAQV\"\r\n";
    const auto log = readEventLog(ByteSource::fromBytes(text, u"nl.csv"_s), EventFilter::failures());
    ASSERT_TRUE(log) << log.error().english().toStdString();
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_EQ(log->events[0].type, EventType::Error); // the usual one: the word is not known
    EXPECT_EQ(log->notes.size(), 1);
}

TEST(TextFormsTest, TheWordsAreWhole)
{
    EXPECT_GT(textWords().columns.size(), 100);
    EXPECT_FALSE(TextWords::fromJson("{\"columns\":[{\"role\":\"colour\",\"words\":[\"x\"]}]}", u"w"_s));
    EXPECT_EQ(textWords().level(u"FEHLER"_s), EventType::Error);
    EXPECT_EQ(textWords().column(u"ID de l’événement"_s), FieldRole::Id);
}

} // namespace
} // namespace ims
