#include "core/evidence/EvidenceCollector.h"

#include "core/base/OutputFile.h"
#include "core/evidence/ArchiveReader.h"
#include "tests/support/ImcTxtWriter.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/TrackingLogWriter.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

class EvidenceCollectorTest : public testing::Test
{
protected:
    Evidence collect(const EvidenceRequest& request) const
    {
        auto evidence = collectEvidence(request, m_catalogue);
        EXPECT_TRUE(evidence) << qPrintable(evidence ? QString() : evidence.error().english());
        return evidence ? std::move(*evidence) : Evidence();
    }

    Evidence collectFolder() const
    {
        EvidenceRequest request;
        request.folder = m_tree.root();
        return collect(request);
    }

    static const ArchivedFile* fileNamed(const Evidence& evidence, const QString& name)
    {
        for (const ArchivedFile& file : evidence.files) {
            if (file.name == name)
                return &file;
        }
        return nullptr;
    }

    void writeServer() const
    {
        m_tree.write("AppEvent.Evt", failureLog({u"AAAAAAAA"_s, u"..\\..\\x"_s, u"CON"_s, u"GONE0000"_s}));
        m_tree.write("imc.txt", settingsBytes());
        m_tree.write("x.reg", registryBytes());
        m_tree.write("Imcdata/In/Archive/aaaaaaaa", spoolBytes("<a@x.example>", "AAAA1111"));
        m_tree.write("Imcdata/In/Archive/BBBBBBBB", spoolBytes("<b@x.example>", "BBBB2222"));
        m_tree.write("Imcdata/In/Archive/CCCCCCCC", QByteArray(100, '\1'));
        TrackingEntry entry;
        entry.messageId = mtsIdOf("BBBB2222");
        entry.event = TrackingEvent::LocalDelivery;
        entry.time = march1999(10, 12, 0, 0);
        entry.recipients = {"/o=Example/cn=b"};
        m_tree.write("Tracking.log/19990310.log", TrackingLogWriter::write({entry}));
    }

    TestTree m_tree;
    CharsetCatalogue m_catalogue = *CharsetCatalogue::builtIn();
};

} // namespace

TEST_F(EvidenceCollectorTest, joinsAWholeFolder)
{
    writeServer();
    const Evidence evidence = collectFolder();
    EXPECT_TRUE(evidence.errors.empty());
    EXPECT_EQ(evidence.server, u"EXCH01"_s);
    EXPECT_EQ(evidence.serverVersion, u"5.5.2232.9"_s);
    ASSERT_EQ(evidence.failures.size(), 4U);
    EXPECT_EQ(evidence.failures.front().name, u"GONE0000"_s);
    ASSERT_NE(evidence.fileOf(evidence.failures.back()), nullptr);
    EXPECT_EQ(evidence.fileOf(evidence.failures.back())->name, u"aaaaaaaa"_s);
    for (const size_t unsafe : {1U, 2U}) {
        EXPECT_EQ(evidence.failures.at(unsafe).file, -1);
        EXPECT_TRUE(evidence.failures.at(unsafe).missingWhy.english().contains(u"no plain file name"_s));
    }
    EXPECT_EQ(fileNamed(evidence, u"aaaaaaaa"_s)->state, ArchiveState::Failed);
    EXPECT_EQ(fileNamed(evidence, u"BBBBBBBB"_s)->state, ArchiveState::Delivered);
    EXPECT_EQ(fileNamed(evidence, u"CCCCCCCC"_s)->state, ArchiveState::Undetermined);
    EXPECT_TRUE(evidence.settings);
    ASSERT_EQ(evidence.coverage.size(), 1U);
    EXPECT_EQ(evidence.coverage.front().first.toSecsSinceEpoch(), march1999(10, 12, 0, 0));
    EXPECT_EQ(evidence.coverage.front().last.toSecsSinceEpoch(), march1999(10, 12, 3, 0));
    EXPECT_EQ(evidence.roots, EvidenceRoots({m_tree.root(), m_tree.path("Imcdata/In/Archive")}));
    EXPECT_EQ(inputsOf(m_tree, evidence.inputs, InputKind::Registry), QStringList({u"x.reg"_s}));
}

TEST_F(EvidenceCollectorTest, badInputsAreErrorsAndTheRestGoesOn)
{
    EvidenceRequest request;
    request.logs = {m_tree.path("gone.evt"), m_tree.write("empty.evt", ""), m_tree.write("no.evt", "no log"),
                    m_tree.write("good.evt", failureLog({u"AAAAAAAA"_s}))};
    request.archives = {m_tree.write("file", "x"), m_tree.path("nowhere")};
    request.spoolFiles = {m_tree.path("gone.spool")};
    request.settings = {m_tree.write("bad.txt", "no settings")};
    request.registry = {m_tree.write("bad.reg", "no registry")};
    request.tracking = {m_tree.write("bad.log", "no tracking\r\n")};
    request.drWatson = {m_tree.write("bad.wat", "no Watson")};
    request.eventTexts = {u"nothing to see"_s};
    const Evidence evidence = collect(request);
    QStringList files;
    for (const Error& error : evidence.errors) {
        files.append(m_tree.relative(error.file));
        EXPECT_FALSE(error.doing.isEmpty());
        EXPECT_FALSE(error.why.isEmpty());
        EXPECT_FALSE(error.todo.isEmpty()) << qPrintable(error.english());
    }
    for (const char* name : {"gone.evt", "empty.evt", "no.evt", "file", "nowhere", "gone.spool", "bad.txt",
                             "bad.reg", "bad.log", "bad.wat"})
        EXPECT_EQ(files.count(QString::fromUtf8(name)), 1) << name;
    EXPECT_EQ(evidence.errors.size(), 11U);
    ASSERT_EQ(evidence.failures.size(), 2U) << "the event's file and the named one";
    EXPECT_TRUE(evidence.failures.front().missingWhy.english().contains(u"could not be listed"_s));
}

TEST_F(EvidenceCollectorTest, aLogThatWindowsHoldsOpenIsToldWithTheWayRound)
{
    EvidenceRequest request;
    request.logs = {m_tree.write("system32/config/AppEvent.Evt", ""), m_tree.path("gone/AppEvent.Evt")};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.errors.size(), 2U);
    EXPECT_TRUE(evidence.errors.front().todo.english().contains(u"Save As"_s));
    EXPECT_FALSE(evidence.errors.back().todo.english().contains(u"Save As"_s)) << "it is not there at all";
}

TEST_F(EvidenceCollectorTest, settingsThatWereReadOutCountWhereNoFileIs)
{
    EvidenceRequest request;
    request.statedSettings = {{u"default"_s, u"Western European (ISO-8859-1)"_s, {}},
                              {u"jp"_s, u"JIS"_s, u"JIS"_s},
                              {u"JP"_s, u"SJIS"_s, u"SJIS"_s},
                              {u"empty.example"_s, {}, {}}};
    Evidence evidence = collect(request);
    ASSERT_TRUE(evidence.settings);
    EXPECT_TRUE(evidence.settings->stated);
    EXPECT_EQ(evidence.settings->defaults->mime, u"Western European (ISO-8859-1)"_s);
    ASSERT_EQ(evidence.settings->domains.size(), 1U) << "the first of two, none that is empty";
    EXPECT_EQ(evidence.settings->domains.front().mime, u"JIS"_s);
    request.settings = {m_tree.write("imc.txt", settingsBytes())};
    evidence = collect(request);
    EXPECT_FALSE(evidence.settings->stated) << "what can be checked goes before what was said";
    EXPECT_EQ(inputsOf(m_tree, evidence.inputs, InputKind::Settings).size(), 2) << "both are told";
}

TEST_F(EvidenceCollectorTest, aSingleSpoolFileIsEnoughAndStatedToHaveFailed)
{
    EvidenceRequest request;
    request.spoolFiles = {m_tree.write("AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111", "5.0.1458.49"))};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.files.size(), 1U);
    EXPECT_EQ(evidence.files.front().state, ArchiveState::Failed);
    EXPECT_TRUE(evidence.files.front().spool);
    ASSERT_EQ(evidence.failures.size(), 1U);
    EXPECT_TRUE(evidence.failures.front().stated);
    EXPECT_EQ(evidence.failures.front().name, u"AAAAAAAA"_s);
    EXPECT_EQ(evidence.fileOf(evidence.failures.front()), &evidence.files.front());
    EXPECT_TRUE(evidence.failures.front().event.source.isEmpty());
    EXPECT_EQ(evidence.serverVersion, u"5.0.1458.49"_s);
}

TEST_F(EvidenceCollectorTest, aPastedEventFindsItsSpoolFile)
{
    EvidenceRequest request;
    request.spoolFiles = {m_tree.write("AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111"))};
    request.eventTexts = {
        u"As a result, the message in spool file AAAAAAAA failed to be delivered. The message has been moved "
        "to the IMCDATA\\IN\\ARCHIVE directory."_s};
    request.serverVersion = u"5.5.2650.21"_s;
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.failures.size(), 1U);
    EXPECT_EQ(evidence.failures.front().file, 0);
    EXPECT_FALSE(evidence.failures.front().event.time.isValid());
    EXPECT_EQ(evidence.files.front().state, ArchiveState::Failed);
    EXPECT_EQ(evidence.serverVersion, u"5.5.2650.21"_s);
    EXPECT_EQ(evidence.serverVersionBasis.english(), u"stated"_s);
}

TEST_F(EvidenceCollectorTest, anInputNamedAndFoundIsReadOnce)
{
    writeServer();
    EvidenceRequest request;
    request.folder = m_tree.root();
    request.logs = {m_tree.path("AppEvent.Evt"), m_tree.path("Imcdata/../AppEvent.Evt")};
    request.archives = {m_tree.path("Imcdata/In/Archive")};
    request.spoolFiles = {m_tree.path("Imcdata/In/Archive/BBBBBBBB")};
    const Evidence evidence = collect(request);
    EXPECT_EQ(evidence.coverage.size(), 1U);
    EXPECT_EQ(evidence.files.size(), 3U);
    EXPECT_TRUE(evidence.errors.empty());
}

TEST_F(EvidenceCollectorTest, aFileNamedTwiceOrFoundTooIsListedOnce)
{
    writeServer();
    m_tree.write("drwtsn32.log", drWatsonBytes());
    m_tree.write("DDDDDDDD", spoolBytes("<d@x.example>", "DDDD3333")); // outside IN\\ARCHIVE
    EvidenceRequest request;
    request.folder = m_tree.root();
    const Path again = m_tree.path("Imcdata/../x.reg");
    request.registry = {again, m_tree.path("x.reg")};
    request.drWatson = {m_tree.path("drwtsn32.log"), m_tree.path("drwtsn32.log")};
    request.settings = {m_tree.path("imc.txt"), m_tree.path("imc.txt")};
    request.logs = {m_tree.path("AppEvent.Evt"), m_tree.path("AppEvent.Evt")};
    request.spoolFiles = {m_tree.path("DDDDDDDD"), m_tree.path("DDDDDDDD")};
    const Evidence evidence = collect(request);
    const auto count = [&](InputKind kind) { return inputsOf(m_tree, evidence.inputs, kind).size(); };
    for (const InputKind kind : {InputKind::Registry, InputKind::DrWatson, InputKind::Settings,
                                 InputKind::EventLog, InputKind::SpoolFile, InputKind::TrackingLog})
        EXPECT_EQ(count(kind), 1) << static_cast<int>(kind);
    EXPECT_EQ(count(InputKind::Ignored), 0) << "what was named on its own is not ignored";
    EXPECT_TRUE(evidence.notes.isEmpty()) << qPrintable(evidence.notes.front().english());
    EXPECT_TRUE(evidence.errors.empty());
    EXPECT_EQ(evidence.files.size(), 4U);
}

TEST_F(EvidenceCollectorTest, evidenceThatVanishesMeanwhileIsNeverPassedOver)
{
    // At each report of progress in turn everything is removed: the folder, then what was found, then what
    // is being read.
    int reports = 0;
    writeServer();
    EvidenceRequest request;
    request.folder = m_tree.root();
    ASSERT_TRUE(
        collectEvidence(request, m_catalogue, {}, [&](qint64, qint64, const Message&) { ++reports; }));
    ASSERT_GT(reports, 5);
    for (int at = 1; at <= reports; ++at) {
        writeServer();
        std::atomic<int> seen = 0;
        const auto evidence = collectEvidence(request, m_catalogue, {}, [&](qint64, qint64, const Message&) {
            std::error_code ignored;
            if (++seen == at)
                std::filesystem::remove_all(m_tree.root(), ignored);
        });
        if (!evidence) {
            EXPECT_FALSE(evidence.error().why.isEmpty());
            continue;
        }
        const bool whole = evidence->failures.size() == 4U && evidence->files.size() == 3U &&
                           evidence->settings && evidence->deliveries.size() == 1U;
        EXPECT_TRUE(whole || !evidence->errors.empty()) << "removed at report " << at;
    }
}

TEST_F(EvidenceCollectorTest, ofSeveralSettingsFilesTheNamedOneCountsAndANoteSaysSo)
{
    m_tree.write("a.txt", settingsBytes());
    EvidenceRequest request;
    request.folder = m_tree.root();
    request.settings = {m_tree.write("z.txt", settingsBytes())};
    const Evidence evidence = collect(request);
    ASSERT_TRUE(evidence.settings);
    EXPECT_EQ(m_tree.relative(evidence.settings->file), u"z.txt"_s);
    ASSERT_EQ(evidence.notes.size(), 1);
    EXPECT_TRUE(evidence.notes.front().english().contains(u"a.txt"_s));
}

TEST_F(EvidenceCollectorTest, savesOfTheSettingsStandInTheOrderOfTheirMaking)
{
    const auto save = [&](const char* name, const QByteArray& token) {
        return m_tree.write(name, ImcTxtWriter::write({{"Default", token, token}}));
    };
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(save("b/new.txt", "NEW"), now);
    std::filesystem::last_write_time(save("c/old.txt", "OLD"), now - std::chrono::hours(48));
    std::filesystem::last_write_time(save("a/older.txt", "OLDER"), now - std::chrono::hours(72));
    std::filesystem::last_write_time(save("a/later.txt", "LATER"), now - std::chrono::hours(96));
    EvidenceRequest request;
    request.folder = m_tree.root();
    request.settings = {save("z/named.txt", "NAMED"), m_tree.path("z/named.txt")};
    request.laterSettings = {m_tree.path("b/../a/later.txt"), save("z/latest.txt", "LATEST")};
    const Evidence evidence = collect(request);
    ASSERT_TRUE(evidence.settings);
    EXPECT_EQ(evidence.settings->defaults->mime, u"NAMED"_s);
    QStringList later;
    for (const ImcSettings& settings : evidence.laterSettings)
        later.append(settings.defaults->mime);
    EXPECT_EQ(later, (QStringList{u"OLDER"_s, u"OLD"_s, u"NEW"_s, u"LATER"_s, u"LATEST"_s}));
    ASSERT_TRUE(evidence.newestSettings());
    EXPECT_EQ(evidence.newestSettings()->defaults->mime, u"LATEST"_s);
    EXPECT_EQ(evidence.openSettings(*evidence.newestSettings())->settings().defaults->mime, u"LATEST"_s);
    EXPECT_EQ(inputsOf(m_tree, evidence.inputs, InputKind::Settings).size(), 6) << "each once";
    ASSERT_EQ(evidence.notes.size(), 5);
    for (const Message& note : evidence.notes)
        EXPECT_TRUE(note.english().contains(evidence.settings->file));
    EXPECT_TRUE(evidence.notes.last().english().contains(u"latest.txt"_s));
}

TEST_F(EvidenceCollectorTest, aLaterSaveAloneIsTheOneOfTheFailures)
{
    EvidenceRequest request;
    request.laterSettings = {m_tree.write("imc.txt", settingsBytes())};
    EXPECT_FALSE(request.isEmpty());
    const Evidence evidence = collect(request);
    EXPECT_TRUE(evidence.settings);
    EXPECT_TRUE(evidence.laterSettings.empty());
    EXPECT_EQ(evidence.newestSettings(), &*evidence.settings);
    EXPECT_TRUE(evidence.notes.isEmpty());
    EXPECT_FALSE(OutputFile::check(request.laterSettings[0], evidence.roots, Existing::Replace));
}

TEST_F(EvidenceCollectorTest, aSaveThatCannotBeReadIsPassedOverAndTold)
{
    EvidenceRequest request;
    request.settings = {m_tree.path("gone.txt"), m_tree.write("bad.txt", "no settings")};
    request.laterSettings = {m_tree.write("imc.txt", settingsBytes()), m_tree.path("lost.txt")};
    const Evidence evidence = collect(request);
    EXPECT_EQ(m_tree.relative(evidence.settings->file), u"imc.txt"_s);
    EXPECT_TRUE(evidence.laterSettings.empty());
    EXPECT_EQ(evidence.errors.size(), 3U);
}

TEST_F(EvidenceCollectorTest, whatWasReadOutIsNoSaveToChange)
{
    EvidenceRequest request;
    request.statedSettings = {{u"Default"_s, u"JIS"_s, u"JIS"_s}};
    const Evidence evidence = collect(request);
    ASSERT_TRUE(evidence.settings);
    EXPECT_EQ(evidence.newestSettings(), nullptr);
    EXPECT_EQ(Evidence().newestSettings(), nullptr);
}

TEST_F(EvidenceCollectorTest, nothingNamedMissingFolderAndCancellationAreErrors)
{
    EXPECT_FALSE(collectEvidence({}, m_catalogue));
    EvidenceRequest missing;
    missing.folder = m_tree.path("nowhere");
    EXPECT_FALSE(collectEvidence(missing, m_catalogue));
    writeServer();
    EvidenceRequest request;
    request.folder = m_tree.root();
    StopSource stop;
    stop.request_stop();
    const auto cancelled = collectEvidence(request, m_catalogue, stop.get_token());
    ASSERT_FALSE(cancelled);
    EXPECT_TRUE(isCancelled(cancelled.error()));
}

TEST_F(EvidenceCollectorTest, readingLeavesTheEvidenceAsItWas)
{
    writeServer();
    const Path archive = m_tree.path("Imcdata/In/Archive");
    const auto before = std::filesystem::last_write_time(archive);
    const Evidence evidence = collectFolder();
    EXPECT_EQ(std::filesystem::last_write_time(archive), before);
    EXPECT_EQ(evidence.files.size(), 3U);
}

TEST_F(EvidenceCollectorTest, filesThatWereNamedAloneAreProtectedAsEvidence)
{
    EvidenceRequest request;
    request.logs = {m_tree.write("app.evt", failureLog({u"AAAAAAAA"_s}))};
    request.settings = {m_tree.write("imc.txt", settingsBytes())};
    request.spoolFiles = {m_tree.write("AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111"))};
    const auto evidence = collectEvidence(request, m_catalogue);
    ASSERT_TRUE(evidence);
    for (const Path& named : {request.logs[0], request.settings[0], request.spoolFiles[0]}) {
        const auto allowed = OutputFile::check(named, evidence->roots, Existing::Replace);
        ASSERT_FALSE(allowed) << named;
        EXPECT_TRUE(OutputFile::isRefusal(allowed.error()));
    }
}

TEST_F(EvidenceCollectorTest, tellsWhatATextLogLeavesOpenAboutItsTimes)
{
    const QByteArray rest =
        "\t6:33:11\tMSExchangeIMC\tError\tNone\t4117\tN/A\tEXCH01\tthe message in spool file "
        "JTMRMAQV failed to be delivered\r\n";
    EvidenceRequest request;
    request.logs = {m_tree.write("open.txt", "3/3/1999" + rest + "3/4/1999" + rest)};
    const std::vector<DateReading> both = {{DateOrder::MonthDayYear, QDate(1999, 3, 4)},
                                           {DateOrder::DayMonthYear, QDate(1999, 4, 3)}};
    const Evidence open = collect(request);
    ASSERT_EQ(open.coverage.size(), 1U);
    EXPECT_EQ(open.coverage.front().openTimes, (OpenTimes{true, u"3/4/1999"_s, both}));
    EXPECT_FALSE(open.coverage.front().first.isValid());
    EXPECT_EQ(open.errors.size(), 1U);

    request.textTimes = {DateOrder::DayMonthYear, timeZoneOf(u"Europe/Berlin"_s)};
    const Evidence stated = collect(request);
    EXPECT_TRUE(stated.errors.empty());
    EXPECT_EQ(stated.coverage.front().openTimes, open.coverage.front().openTimes) << "it can be changed";
    EXPECT_EQ(stated.coverage.front().last, QDateTime(QDate(1999, 4, 3), QTime(4, 33, 11), Qt::UTC));

    request.textTimes = {};
    request.logs = {m_tree.write("told.txt", "3/13/1999" + rest),
                    m_tree.write("AppEvent.Evt", failureLog({u"A"_s}))};
    const Evidence told = collect(request);
    ASSERT_EQ(told.coverage.size(), 2U);
    EXPECT_EQ(told.coverage.at(0).openTimes, (OpenTimes{true, {}, {}})) << "its dates tell, its zone is open";
    EXPECT_FALSE(told.coverage.at(1).openTimes.any());
}

TEST_F(EvidenceCollectorTest, takesAStatedOrderOnlyForLogsWhoseDatesAllowIt)
{
    const QByteArray rest = "\t6:33:11\tMSExchangeIMC\tError\tNone\t4117\tN/A\tEXCH01\tx\r\n";
    EvidenceRequest request;
    request.logs = {m_tree.write("told.txt", "3/4/1999" + rest + "3/13/1999" + rest)};
    request.textTimes.dateOrder = DateOrder::DayMonthYear;
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.coverage.size(), 1U);
    EXPECT_EQ(evidence.coverage.front().first.date(), QDate(1999, 3, 4));
    EXPECT_TRUE(evidence.coverage.front().openTimes.readings.empty());
}

TEST_F(EvidenceCollectorTest, aMailCountsAsTheSpoolFilesInsideIt)
{
    QByteArray mail = "From: c@d.example\r\nSubject: files\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHere.\r\n";
    for (const char* name : {"Q7TKB9MW", "KR4T2NVB"}) {
        mail += "--b\r\nContent-Type: application/octet-stream; name=" + QByteArray(name) +
                "\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                spoolBytes("<m@x.example>", name).toBase64() + "\r\n";
    }
    EvidenceRequest request;
    request.spoolFiles = {m_tree.write("mail.eml", mail + "--b--\r\n")};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.files.size(), 2U);
    const ArchivedFile* file = fileNamed(evidence, u"Q7TKB9MW"_s);
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->path, m_tree.path("mail.eml"));
    EXPECT_TRUE(cameInside(*file));
    EXPECT_TRUE(shownPath(*file).endsWith(u"mail.eml \u203a Q7TKB9MW"_s));
    EXPECT_EQ(evidence.failures.size(), 2U) << "each was named as failed";
    ASSERT_EQ(evidence.inputs.size(), 1U);
    EXPECT_TRUE(evidence.inputs.front().why.english().contains(u"KR4T2NVB, Q7TKB9MW"_s));
    EXPECT_EQ(evidence.roots, EvidenceRoots({m_tree.path("mail.eml")})) << "the outer file is the evidence";
}
