// A retest over a share: the helper imsdoctor-smb against a real Samba.
#include "core/base/SafeText.h"
#include "core/retest/SmbMoveFolder.h"
#include "tests/e2e/CliRun.h"
#include "tests/support/FailureLog.h"
#include "tests/support/NtStandIn.h"
#include "tests/support/SambaShare.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/retest/RetestRoom.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <gmock/gmock.h>

#include <csignal>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QStringList names{u"G4KX0B7M"_s, u"G4WD81ZL"_s, u"Zwölf 100%41.eml"_s};

/// Any folder, with a hook before each step.
class SteppedFolder final : public MoveFolder
{
public:
    SteppedFolder(MoveFolderPtr folder, DiskHook hook)
        : m_folder(std::move(folder))
        , m_hook(std::move(hook))
    {
    }

    QString shown() const override { return m_folder->shown(); }
    Expected<std::vector<MoveEntry>> list() override
    {
        ask(DiskStep::List, {});
        return m_folder->list();
    }
    Expected<std::optional<MoveEntry>> look(const QString& name) override
    {
        ask(DiskStep::Look, name);
        return m_folder->look(name);
    }
    Expected<void> read(const QString& name, const PieceSink& sink) override
    {
        ask(DiskStep::Read, name);
        return m_folder->read(name, sink);
    }
    Message inUse(const QString& name) override { return m_folder->inUse(name); }
    Expected<Renamed> renameTo(MoveFolder& target, const QString& name) override
    {
        ask(DiskStep::Rename, name);
        return m_folder->renameTo(*dynamic_cast<SteppedFolder&>(target).m_folder, name);
    }
    Expected<Created> create(const QString& name, const MoveEntry& like,
                             const std::function<Expected<void>(const PieceSink&)>& produce) override
    {
        ask(DiskStep::Create, name);
        return m_folder->create(name, like, [&](const PieceSink& sink) {
            return produce([&](const QByteArray& piece) {
                const qsizetype half = piece.size() / 2;
                const bool put = sink(piece.first(half));
                ask(DiskStep::Piece, name);
                return put && sink(piece.sliced(half));
            });
        });
    }
    Expected<void> remove(const QString& name) override
    {
        ask(DiskStep::Remove, name);
        return m_folder->remove(name);
    }
    Expected<void> flush() override { return m_folder->flush(); }
    Expected<qint64> freeBytes() override { return m_folder->freeBytes(); }
    bool isSame(const MoveFolder& other) const override
    {
        return m_folder->isSame(*dynamic_cast<const SteppedFolder&>(other).m_folder);
    }

private:
    void ask(DiskStep step, const QString& name) const
    {
        static_cast<void>(m_hook(step, pathFromString(m_folder->shown()), name));
    }

    MoveFolderPtr m_folder;
    DiskHook m_hook;
};

std::shared_ptr<SmbLogin> goodLogin()
{
    auto login = std::make_shared<SmbLogin>();
    login->user = SambaShare::user();
    login->password = Secret(SambaShare::password() + QByteArray()); // bytes of its own: they are wiped
    login->helper = findSmbHelper();
    login->timeout = 20s;
    return login;
}

std::multiset<std::string> messagesIn(const Path& folder)
{
    std::multiset<std::string> messages;
    for (const auto& [name, bytes] : RetestRoom::filesIn(folder))
        messages.insert(bytes);
    return messages;
}

/// Lets go of the journal.
void finish(Expected<Retest>& retest)
{
    retest = tl::unexpected(Error());
}

std::string why(const Retest& retest)
{
    return retest.moves().at(0).why.english().toStdString();
}

} // namespace

/// A server with IN and ARCHIVE on a share, and a desk for the journal on this computer.
class SmbRetestTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NE(findSmbHelper(), QString()) << "the helper was not built: libsmbclient-dev is missing";
        if (const QString reason = SambaShare::whyNot(); !reason.isEmpty())
            GTEST_SKIP() << reason.toStdString();
        startServer();
    }

    void startServer(const SambaOptions& options = {})
    {
        ASSERT_TRUE(server.start(options)) << server.complaint().toStdString();
    }

    Path local(const QString& folder) const { return pathFromString(server.folder() + u'/' + folder); }
    Path in() const { return local(u"IMCDATA/In"_s); }
    Path archive() const { return local(u"IMCDATA/In/Archive"_s); }
    Path journal() const { return pathFromString(m_desk.filePath(u"retest.journal"_s)); }
    Path copies() const { return RetestJournal::copiesOf(journal()); }

    void archiveMail(const QStringList& wanted = names) const
    {
        for (const QString& name : wanted)
            RetestRoom::write(archive() / pathFromString(name), RetestRoom::mail(name));
    }

    /// An empty desk and the mails in ARCHIVE again.
    void tidy()
    {
        for (const QString& folder : {displayName(in()), m_desk.path()}) {
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
        }
        QDir().mkpath(displayName(archive()));
        archiveMail();
    }

    /// From the journal on disk anew; a hook before each step where one is given.
    Expected<Retest> retest(std::shared_ptr<const SmbLogin> login = goodLogin(), const DiskHook& hook = {},
                            const StopToken& stop = {}) const
    {
        RetestSurroundings rest;
        rest.stop = stop;
        RetestSurroundings surroundings = withShares(std::move(login), rest);
        if (hook)
            surroundings.open = [open = surroundings.open, hook](const Path& folder) {
                return open(folder).map([&](MoveFolderPtr opened) {
                    return MoveFolderPtr(new SteppedFolder(std::move(opened), hook));
                });
            };
        return Retest::open(journal(), surroundings);
    }

    Expected<RetestCounts> putBack(Expected<Retest>& retest, const QStringList& wanted = names) const
    {
        return retest->putBack(pathFromString(server.address(u"IMCDATA/In/Archive"_s)),
                               pathFromString(server.address(u"IMCDATA/In"_s)),
                               RetestRoom::planned(archive(), wanted));
    }

    /// No message is lost, whatever was cut off.
    void checkWhole(const QStringList& wanted = names) const
    {
        std::set<std::string> all;
        for (const Path& folder : {archive(), in()}) {
            const auto messages = messagesIn(folder);
            all.insert(messages.begin(), messages.end());
        }
        for (const QString& name : wanted)
            EXPECT_TRUE(all.contains(RetestRoom::mail(name).toStdString())) << name.toStdString();
    }

    void checkUndone() const
    {
        EXPECT_EQ(RetestRoom::namesIn(in()), QStringList());
        std::set<std::string> wanted;
        for (const QString& name : names)
            wanted.insert(RetestRoom::mail(name).toStdString());
        const auto back = messagesIn(archive());
        EXPECT_EQ(std::set<std::string>(back.begin(), back.end()), wanted);
        EXPECT_EQ(back.size(), wanted.size());
        const auto after = Retest::open(journal());
        ASSERT_TRUE(after);
        EXPECT_FALSE(after->journal().unfinished());
        EXPECT_EQ(after->journal().strangeLines(), 0);
    }

    void undoAll() const
    {
        if (!QFileInfo::exists(displayName(journal())))
            return;
        auto undone = retest();
        ASSERT_TRUE(undone);
        const auto counts = undone->undo();
        ASSERT_TRUE(counts) << counts.error().english().toStdString();
        EXPECT_EQ(counts->failed, 0);
        EXPECT_EQ(counts->taken, 0);
    }

    int stepsOfPutBack()
    {
        int steps = 0;
        auto counted = retest(goodLogin(), [&](DiskStep, const Path&, const QString&) {
            ++steps;
            return std::optional<Error>();
        });
        EXPECT_TRUE(putBack(counted));
        tidy();
        return steps;
    }

    /// Kills the helper before a request or right after it was sent, at the points from..to of 200 in moving
    /// two files and in undoing it; once it is undone again all must be as before.
    void strikeHelper(int from, int to)
    {
        constexpr int points = 200;
        const QStringList two = names.sliced(1);
        int moments = 0;
        int fatal = 0;
        const auto login = goodLogin();
        login->onRequest = [&](qint64 process, SmbLogin::Moment) {
            if (++moments == fatal)
                ::kill(static_cast<pid_t>(process), SIGKILL);
        };
        const auto run = [&] {
            tidy();
            moments = 0;
            auto moving = retest(login);
            static_cast<void>(putBack(moving, two));
            checkWhole();
            finish(moving);
            if (QFileInfo::exists(displayName(journal())))
                static_cast<void>(retest(login)->undo());
            checkWhole();
        };
        run();
        const int last = moments;
        EXPECT_GE(last, points) << "some points would be struck twice";
        for (int point = from; point < to && !HasFailure(); ++point) {
            fatal = 1 + point * last / points;
            SCOPED_TRACE(fatal);
            run();
            undoAll();
            checkUndone();
        }
    }

    SambaShare server;

private:
    // In memory where that can be: hundreds of runs would wait for the disk most of the time.
    QTemporaryDir m_desk{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/XXXXXX"_s
                                                               : QDir::tempPath() + u"/XXXXXX"_s};
};

TEST_F(SmbRetestTest, MovesFilesAndUndoesIt)
{
    archiveMail();
    const QDateTime old = QDateTime::fromSecsSinceEpoch(920'887'200, Qt::UTC);
    QFile file(displayName(archive() / "G4KX0B7M"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    auto moving = retest();
    const auto moved = putBack(moving);
    ASSERT_TRUE(moved) << moved.error().english().toStdString();
    EXPECT_EQ(moved->done, 3) << why(*moving);
    EXPECT_EQ(messagesIn(in()), messagesIn(copies()));
    EXPECT_EQ(RetestRoom::namesIn(archive()), QStringList());
    EXPECT_EQ(RetestRoom::namesIn(in()).size(), 3);
    EXPECT_EQ(QFileInfo(displayName(in() / "G4KX0B7M")).lastModified().toUTC(), old);
    EXPECT_EQ(server.logins(), 1) << "both folders have one connection";
    finish(moving);
    undoAll();
    checkUndone();
}

TEST_F(SmbRetestTest, SetsFilesAsideInAFolderThatItMakes)
{
    RetestRoom::write(in() / "G4KX0B7M", RetestRoom::mail(u"G4KX0B7M"_s));
    auto setting = retest();
    const auto aside = setting->setAside(pathFromString(server.address(u"IMCDATA/In"_s)),
                                         RetestRoom::planned(in(), {u"G4KX0B7M"_s}));
    ASSERT_TRUE(aside) << aside.error().english().toStdString();
    EXPECT_EQ(aside->done, 1) << why(*setting);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList());
    const Path folder = Retest::asideFolder(in(), QDateTime::currentDateTimeUtc().date());
    EXPECT_EQ(RetestRoom::namesIn(folder), QStringList{u"G4KX0B7M"_s});
    finish(setting);
    undoAll();
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList{u"G4KX0B7M"_s});
}

TEST_F(SmbRetestTest, NeverOverwritesATakenName)
{
    archiveMail();
    RetestRoom::write(in() / "G4KX0B7M", "another mail");
    auto moving = retest();
    const auto moved = putBack(moving, {u"G4KX0B7M"_s});
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->failed, 1);
    EXPECT_THAT(why(*moving), HasSubstr("a file of that name lies there already"));
    EXPECT_EQ(RetestRoom::read(in() / "G4KX0B7M"), "another mail");
    EXPECT_EQ(RetestRoom::read(archive() / "G4KX0B7M"), RetestRoom::mail(u"G4KX0B7M"_s));
}

TEST_F(SmbRetestTest, NamesThatDifferInCaseAloneAreTaken)
{
    archiveMail();
    RetestRoom::write(in() / "g4kx0b7m", "another mail");
    auto moving = retest();
    const auto moved = putBack(moving, {u"G4KX0B7M"_s});
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->failed, 1);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList{u"g4kx0b7m"_s});
    EXPECT_EQ(RetestRoom::read(archive() / "G4KX0B7M"), RetestRoom::mail(u"G4KX0B7M"_s));
}

/// The last moment that the server itself has to judge.
TEST_F(SmbRetestTest, ANameThatIsTakenBetweenTheCheckAndTheCreationIsNotOverwritten)
{
    for (const char* intruder : {"G4KX0B7M", "g4KX0b7m"}) {
        tidy();
        auto moving = retest(goodLogin(), [&](DiskStep step, const Path&, const QString&) {
            if (step == DiskStep::Create)
                RetestRoom::write(in() / intruder, "another mail");
            return std::optional<Error>();
        });
        const auto moved = putBack(moving, {u"G4KX0B7M"_s});
        ASSERT_TRUE(moved);
        EXPECT_EQ(moved->failed, 1);
        EXPECT_THAT(why(*moving), HasSubstr("a file of that name lies there already"));
        EXPECT_EQ(RetestRoom::read(in() / intruder), "another mail");
        EXPECT_EQ(RetestRoom::namesIn(in()).size(), 1);
        checkWhole();
    }
}

/// What was read back is not what was saved: the source must stay.
TEST_F(SmbRetestTest, AFileThatIsSpoiltWhileItIsCopiedStays)
{
    archiveMail();
    int reads = 0;
    auto moving = retest(goodLogin(), [&](DiskStep step, const Path& folder, const QString& name) {
        const bool target = step == DiskStep::Read && displayName(folder).endsWith("/In"_L1);
        if (target && ++reads == 1) {
            QFile file(displayName(in() / pathFromString(name)));
            EXPECT_TRUE(file.open(QIODevice::ReadWrite));
            file.write("X");
        }
        return std::optional<Error>();
    });
    const auto moved = putBack(moving, {u"G4KX0B7M"_s});
    ASSERT_TRUE(moved);
    EXPECT_EQ(reads, 1) << "it was not read back";
    EXPECT_EQ(moved->done, 0);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList());
    checkWhole();
}

TEST_F(SmbRetestTest, AFileThatSomebodyWritesToStays)
{
    archiveMail();
    const auto login = goodLogin();
    const auto other = withShares(login, {});
    const auto folder = other.open(pathFromString(server.address(u"IMCDATA/In/Archive"_s)));
    ASSERT_TRUE(folder);
    const auto created = (*folder)->create(u"G5"_s, {}, [&](const PieceSink& sink) -> Expected<void> {
        sink("half a mail");
        auto moving = retest();
        const auto moved = moving->putBack(pathFromString(server.address(u"IMCDATA/In/Archive"_s)),
                                           pathFromString(server.address(u"IMCDATA/In"_s)),
                                           RetestRoom::planned(archive(), {u"G5"_s}));
        EXPECT_TRUE(moved);
        EXPECT_EQ(moved->skipped, 1);
        EXPECT_THAT(why(*moving), HasSubstr("another program is writing to it"));
        return {};
    });
    ASSERT_TRUE(created);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList());
}

TEST_F(SmbRetestTest, AShareForReadingAloneIsToldAndNothingChanges)
{
    startServer({.readOnly = true});
    archiveMail();
    auto moving = retest();
    const auto moved = putBack(moving);
    ASSERT_TRUE(moved) << moved.error().english().toStdString();
    EXPECT_EQ(moved->failed, 3);
    EXPECT_THAT(why(*moving), testing::AnyOf(HasSubstr("not allowed"), HasSubstr("denied"),
                                             HasSubstr("permission"), HasSubstr("read-only")));
    EXPECT_EQ(RetestRoom::namesIn(archive()).size(), 3);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList());
}

TEST_F(SmbRetestTest, AWrongPasswordIsTriedOnce)
{
    archiveMail();
    const auto login = goodLogin();
    login->password = Secret(QByteArray("wrong"));
    auto moving = retest(login);
    const auto moved = putBack(moving);
    ASSERT_FALSE(moved);
    EXPECT_THAT(moved.error().english().toStdString(), HasSubstr("the user’s name or the password"));
    EXPECT_EQ(server.logins(), 1);
    EXPECT_EQ(RetestRoom::namesIn(archive()).size(), 3);
}

TEST_F(SmbRetestTest, ThePasswordGoesToTheServerItIsForAlone)
{
    archiveMail();
    const auto login = goodLogin();
    login->server = u"EXCH01"_s;
    auto moving = retest(login);
    const auto moved = putBack(moving);
    ASSERT_FALSE(moved);
    EXPECT_THAT(moved.error().english().toStdString(), HasSubstr("another server"));
    EXPECT_EQ(server.logins(), 0);
}

TEST_F(SmbRetestTest, AnUnknownShareOrFolderIsToldByName)
{
    const auto surroundings = withShares(goodLogin(), {});
    const auto share = surroundings.open(pathFromString(u"//127.0.0.1:%1/Nowhere"_s.arg(server.port())));
    ASSERT_FALSE(share);
    EXPECT_THAT(share.error().english().toStdString(), HasSubstr("no such share"));
    const auto folder = surroundings.open(pathFromString(server.address(u"IMCDATA/Out"_s)));
    ASSERT_FALSE(folder);
    EXPECT_THAT(folder.error().file.toStdString(), HasSubstr("/IMCDATA/Out"));
}

/// The server goes down before each step, comes up again, and undo puts all right.
TEST_F(SmbRetestTest, AShareThatStopsMidwayLosesNothing)
{
    archiveMail();
    const int steps = stepsOfPutBack();
    ASSERT_GT(steps, 20);
    for (int fatal = 1; fatal <= steps && !HasFailure(); fatal += 3) {
        SCOPED_TRACE(fatal);
        int step = 0;
        auto moving = retest(goodLogin(), [&](DiskStep, const Path&, const QString&) {
            if (++step == fatal)
                server.kill();
            return std::optional<Error>();
        });
        const auto moved = putBack(moving);
        EXPECT_TRUE(!moved || moved->failed + moved->skipped > 0);
        checkWhole();
        ASSERT_TRUE(server.restart()) << server.complaint().toStdString();
        finish(moving);
        undoAll();
        checkUndone();
        tidy();
    }
}

TEST_F(SmbRetestTest, AServerThatFallsSilentIsGivenUpAndTheHelperKilled)
{
    archiveMail();
    for (const DiskStep silentAt : {DiskStep::Create, DiskStep::Piece, DiskStep::Remove}) {
        SCOPED_TRACE(int(silentAt));
        const auto login = goodLogin();
        login->timeout = 1s;
        login->grace = 1s;
        qint64 helper = 0;
        login->onRequest = [&](qint64 process, SmbLogin::Moment) { helper = process; };
        QElapsedTimer clock;
        auto moving = retest(login, [&](DiskStep step, const Path&, const QString&) {
            if (step == silentAt && !clock.isValid()) {
                server.freeze();
                clock.start();
            }
            return std::optional<Error>();
        });
        const auto moved = putBack(moving);
        ASSERT_FALSE(moved);
        EXPECT_LT(clock.elapsed(), 8'000);
        EXPECT_THAT(moved.error().english().toStdString(), HasSubstr("does not answer any more"));
        EXPECT_THAT(moved.error().english().toStdString(), HasSubstr("is not known"));
        EXPECT_NE(::kill(static_cast<pid_t>(helper), 0), 0) << "the helper still runs";
        server.wake();
        finish(moving);
        undoAll();
        checkUndone();
        tidy();
    }
}

TEST(SmbLoginTest, AServerThatNeverAnswersIsGivenUpAndCanBeCancelled)
{
    NtStandIn silent;
    ASSERT_TRUE(silent.start({.faults = {{u"silent"_s, true}}})) << silent.complaint().toStdString();
    const Path folder = pathFromString(u"//127.0.0.1:%1/Share/In"_s.arg(silent.port()));
    const auto login = goodLogin();
    login->timeout = 1s;
    QElapsedTimer clock;
    clock.start();
    const auto opened = withShares(login, {}).open(folder);
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("does not answer"));
    EXPECT_LT(clock.elapsed(), 10'000);

    std::stop_source source;
    RetestSurroundings rest;
    rest.stop = source.get_token();
    const auto patient = goodLogin();
    patient->onRequest = [&](qint64, SmbLogin::Moment) { source.request_stop(); };
    clock.start();
    const auto cancelled = withShares(patient, rest).open(folder);
    ASSERT_FALSE(cancelled);
    EXPECT_TRUE(isCancelled(cancelled.error()));
    EXPECT_LT(clock.elapsed(), 2'000);
}

TEST(SmbLoginTest, AWrongPasswordIsTriedOnceOnAnOldServer)
{
    NtStandIn server;
    ASSERT_TRUE(server.start({.password = u"right"_s})) << server.complaint().toStdString();
    const auto login = goodLogin();
    login->oldServer = OldServer::Windows2000;
    const auto opened =
        withShares(login, {}).open(pathFromString(u"//127.0.0.1:%1/Share/In"_s.arg(server.port())));
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("the user’s name or the password"));
    EXPECT_EQ(server.calls(u"login"_s).size(), 1);
}

/// The stand-in has no share, but it knows the logins of NT 4.0.
TEST(SmbLoginTest, LogsInAsWindowsNt4WantsIt)
{
    const std::vector<std::pair<QString, OldServer>> ways{{u"ntlmv2"_s, OldServer::NtSp4},
                                                          {u"ntlm"_s, OldServer::NtBeforeSp4}};
    for (const auto& [way, old] : ways) {
        SCOPED_TRACE(way.toStdString());
        NtStandIn server;
        ASSERT_TRUE(server.start(
            {.password = QString::fromUtf8(SambaShare::password()), .arguments = {u"--old-login"_s, way}}))
            << server.complaint().toStdString();
        const auto login = goodLogin();
        login->oldServer = old;
        const auto opened =
            withShares(login, {}).open(pathFromString(u"//127.0.0.1:%1/Share/In"_s.arg(server.port())));
        ASSERT_FALSE(opened);
        EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("no such share"));
        ASSERT_EQ(server.calls(u"login"_s).size(), 1);
        EXPECT_TRUE(server.calls(u"login"_s).first().value(u"ok"_s).toBool());
    }
}

/// Half of 200 points each, so that two can run side by side: the first while files are moved, the second
/// mostly while it is undone.
TEST_F(SmbRetestTest, AHelperThatIsKilledAtAnyPointLosesNothing)
{
    strikeHelper(0, 100);
}

TEST_F(SmbRetestTest, AHelperThatIsKilledAtAnyLaterPointLosesNothing)
{
    strikeHelper(100, 200);
}

/// The program itself and, with it, the helper: whenever the clock strikes.
TEST_F(SmbRetestTest, AProgramThatIsKilledLosesNothing)
{
    archiveMail();
    SplitMix64 random(230250);
    int between = 0;
    for (int i = 0; i < 30 && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        const pid_t child = fork();
        if (child == 0) {
            auto moving = retest();
            static_cast<void>(putBack(moving));
            _exit(0);
        }
        usleep(static_cast<useconds_t>(40'000 + random.below(120'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        checkWhole();
        if (QFileInfo::exists(displayName(journal())))
            between += Retest::open(journal())->journal().unfinished() ? 1 : 0;
        undoAll();
        checkUndone();
        tidy();
    }
    EXPECT_GT(between, 0) << "no crash hit a batch: the test tests nothing";
}

TEST_F(SmbRetestTest, AServerThatKnowsSmb1AloneNeedsToBeNamedAsOne)
{
    startServer({.onlySmb1 = true});
    archiveMail();
    auto refused = retest();
    const auto not1 = putBack(refused);
    ASSERT_FALSE(not1);
    EXPECT_THAT(not1.error().english().toStdString(), HasSubstr("--smb1"));
    finish(refused);
    for (const OldServer old : {OldServer::Windows2000, OldServer::NtBeforeSp4}) {
        const auto login = goodLogin();
        login->oldServer = old;
        auto moving = retest(login);
        const auto moved = putBack(moving);
        ASSERT_TRUE(moved) << moved.error().english().toStdString();
        EXPECT_EQ(moved->done, 3);
        EXPECT_EQ(RetestRoom::namesIn(in()).size(), 3);
        const auto undone = moving->undo();
        ASSERT_TRUE(undone);
        EXPECT_EQ(undone->done, 3);
    }
    checkUndone();
    tidy();
    RetestRoom::write(in() / "g4kx0b7m", "another mail");
    const auto login = goodLogin();
    login->oldServer = OldServer::Windows2000;
    auto moving = retest(login);
    const auto moved = putBack(moving, {u"G4KX0B7M"_s});
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->failed, 1);
    EXPECT_EQ(RetestRoom::namesIn(in()), QStringList{u"g4kx0b7m"_s});
}

TEST_F(SmbRetestTest, ThePasswordIsNowhere)
{
    archiveMail();
    const QByteArray password = SambaShare::password();
    const auto login = goodLogin();
    QByteArray seen;
    login->onRequest = [&](qint64 process, SmbLogin::Moment) {
        for (const char* file : {"cmdline", "environ"})
            seen +=
                RetestRoom::read(pathFromString(u"/proc/%1/%2"_s.arg(process).arg(QLatin1StringView(file))));
    };
    auto moving = retest(login);
    ASSERT_TRUE(putBack(moving));
    seen += RetestRoom::read(journal()) + RetestRoom::read("/proc/self/cmdline");
    finish(moving);
    login->onRequest = {};
    login->password = Secret(password + "2");
    auto wrong = retest(login);
    const auto undone = wrong->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->failed, 3);
    seen += RetestRoom::read(journal());
    for (const RetestMove& move : wrong->moves())
        seen += move.why.english().toUtf8();
    EXPECT_GT(seen.size(), 1'000);
    EXPECT_FALSE(seen.contains(password));
}

/// As a technician does it: a share as people write it, the password on standard input or in a file of one's
/// own.
TEST_F(SmbRetestTest, TheCommandLineWorksOnShares)
{
    const QStringList failed{u"G4KX0B7M"_s, u"G4WD81ZL"_s};
    archiveMail(failed + QStringList{u"DELIVERD"_s});
    const TestFolder desk;
    const QString log = desk.write(u"app.evt"_s, failureLog(failed));
    const QString secrets =
        desk.write(u"login"_s, "username=Administrator\npassword=" + SambaShare::password() + '\n');
    QFile::setPermissions(secrets, QFile::ReadOwner | QFile::WriteOwner);
    const QString share =
        u"\\\\127.0.0.1:%1\\%2\\IMCDATA\\In"_s.arg(QString::number(server.port()), SambaShare::share());
    const QStringList journalArgument{u"--journal"_s, desk.path(u"retest.journal"_s), u"--json"_s};
    const QStringList folders{u"--archive"_s, share + u"\\Archive"_s, u"--in"_s, share, u"--log"_s, log};
    const QStringList user{u"--user"_s, SambaShare::user(), u"--password-stdin"_s};
    const QByteArray password = SambaShare::password() + '\n';
    QByteArray said;
    const auto run = [&](const QStringList& arguments, const QByteArray& input = {}) {
        CliRun ran = runCli(QStringList{u"retest"_s} + arguments + journalArgument, input);
        said += ran.out + ran.err;
        return ran;
    };
    const auto movesOf = [](const CliRun& ran) { return ran.object().value(u"moves"_s).toArray(); };

    const CliRun nobody = run(QStringList{u"plan"_s} + folders);
    EXPECT_NE(nobody.code, 0);
    EXPECT_THAT(nobody.err.toStdString(), HasSubstr("a user’s name and a password"));
    EXPECT_EQ(server.logins(), 0);
    const CliRun plan = run(QStringList{u"plan"_s} + folders + user, password);
    EXPECT_EQ(plan.code, 0) << plan.err.toStdString();
    EXPECT_EQ(movesOf(plan).size(), 2);
    EXPECT_EQ(QDir(desk.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              (QStringList{u"app.evt"_s, u"login"_s}))
        << "what was fetched for the plan is gone";
    const CliRun moved = run(QStringList{u"move"_s, u"--yes"_s} + folders + user, password);
    ASSERT_EQ(moved.code, 0) << moved.err.toStdString();
    EXPECT_EQ(RetestRoom::namesIn(in()), failed);
    EXPECT_EQ(RetestRoom::namesIn(archive()), QStringList{u"DELIVERD"_s});
    EXPECT_EQ(movesOf(moved).at(0).toObject().value(u"to"_s).toString(),
              server.address(u"IMCDATA/In/G4KX0B7M"_s));
    const CliRun status = run(QStringList{u"status"_s} + user, password);
    EXPECT_EQ(movesOf(status).at(0).toObject().value(u"verdict"_s).toString(), u"waiting"_s);
    const CliRun undone = run({u"undo"_s, u"--yes"_s, u"--auth-file"_s, secrets});
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_EQ(RetestRoom::namesIn(archive()), (QStringList{u"DELIVERD"_s} + failed));
    const CliRun aside = run(QStringList{u"set-aside"_s, u"--yes"_s, u"--in"_s, share + u"\\Archive"_s,
                                         u"--files"_s, u"G4KX0B7M"_s} +
                                 user,
                             password);
    EXPECT_EQ(aside.code, 0) << aside.err.toStdString();
    const CliRun wrong =
        run({u"undo"_s, u"--yes"_s, u"--user"_s, SambaShare::user(), u"--password-stdin"_s}, "wrong\n");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_FALSE(said.contains(SambaShare::password()));
    EXPECT_FALSE(readFile(desk.path(u"retest.journal"_s)).contains(SambaShare::password()));
}

TEST_F(SmbRetestTest, TheTimeOfAHundredFiles)
{
    QStringList hundred;
    for (int i = 0; i < 100; ++i) {
        hundred.append(u"G4KX%1"_s.arg(i, 4, 10, QLatin1Char('0')));
        RetestRoom::write(archive() / pathFromString(hundred.last()),
                          QByteArray(20'000, char('A' + i % 26)) + hundred.last().toLatin1());
    }
    QElapsedTimer clock;
    clock.start();
    auto moving = retest();
    const auto moved = putBack(moving, hundred);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->done, 100);
    const qint64 taken = clock.restart();
    const auto undone = moving->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->done, 100);
    std::printf("100 files of 20 KB: moved in %.2f s, undone in %.2f s\n", double(taken) / 1000,
                double(clock.elapsed()) / 1000);
    EXPECT_LT(taken, 60'000);
}

/// The helper itself, asked what the program never asks.
class SmbHelperProgramTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NE(findSmbHelper(), QString()) << "the helper was not built: libsmbclient-dev is missing";
        process.start(findSmbHelper(), QStringList());
        ASSERT_TRUE(process.waitForStarted());
    }

    QByteArray send(const QByteArray& bytes)
    {
        process.write(bytes);
        while (process.state() != QProcess::NotRunning && process.bytesAvailable() < 4 &&
               process.waitForReadyRead(30'000)) {
        }
        const QByteArray head = process.read(4);
        if (head.size() < 4)
            return {};
        const auto length = static_cast<qint64>(smb::frameLength({head.constData(), 4}));
        while (process.bytesAvailable() < length && process.waitForReadyRead(30'000)) {
        }
        return process.read(length);
    }
    QByteArray send(smb::FrameWriter& frame) { return send(QByteArray::fromStdString(frame.take())); }

    static smb::FrameWriter verb(smb::Verb verb)
    {
        smb::FrameWriter frame;
        frame.byte(static_cast<std::uint8_t>(verb));
        return frame;
    }

    bool greet()
    {
        smb::FrameWriter hello = verb(smb::Verb::Hello);
        hello.number(smb::protocolVersion);
        return send(hello).startsWith('\0');
    }

    /// It refused, if it answered at all, and ended.
    void expectEnd(const QByteArray& reply)
    {
        EXPECT_TRUE(reply.isEmpty() || reply.at(0) == char(smb::Status::Refused));
        ASSERT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 2);
    }

    void connectTo(const SambaShare& server)
    {
        ASSERT_TRUE(greet());
        smb::FrameWriter login = verb(smb::Verb::Connect);
        login.text("127.0.0.1")
            .number(static_cast<std::uint64_t>(server.port()))
            .text(SambaShare::share().toStdString())
            .text("")
            .text(SambaShare::user().toStdString())
            .text(SambaShare::password().toStdString())
            .number(20'000)
            .byte(0)
            .number(0);
        ASSERT_EQ(send(login), QByteArray(1, '\0'));
    }

    void TearDown() override
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    QProcess process;
};

TEST_F(SmbHelperProgramTest, EndsWithItsInput)
{
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(SmbHelperProgramTest, RefusesFramesThatAreTooLongOrEmpty)
{
    expectEnd(send(QByteArray("\xff\xff\xff\x7f", 4)));
}

TEST_F(SmbHelperProgramTest, RefusesAnEmptyFrame)
{
    expectEnd(send(QByteArray(4, '\0')));
}

TEST_F(SmbHelperProgramTest, RefusesAnotherVersionAndRequestsBeforeTheGreeting)
{
    smb::FrameWriter hello = verb(smb::Verb::Hello);
    hello.number(smb::protocolVersion + 1);
    expectEnd(send(hello));
    process.start(findSmbHelper(), QStringList());
    smb::FrameWriter remove = verb(smb::Verb::Remove);
    remove.number(1).text("G4KX0B7M");
    expectEnd(send(remove));
}

TEST_F(SmbHelperProgramTest, RefusesOptionsThatDoMoreThanTalkToTheServer)
{
    ASSERT_TRUE(greet());
    smb::FrameWriter login = verb(smb::Verb::Connect);
    login.text("127.0.0.1").number(1).text("Share").text("").text("u").text("p").number(1'000).byte(0);
    login.number(1).text("panic action").text("touch x");
    expectEnd(send(login));
}

TEST_F(SmbHelperProgramTest, NamesNeverLeaveTheFolderAndNeverMeanManyFiles)
{
    if (const QString reason = SambaShare::whyNot(); !reason.isEmpty())
        GTEST_SKIP() << reason.toStdString();
    SambaShare server;
    ASSERT_TRUE(server.start()) << server.complaint().toStdString();
    const Path in = pathFromString(server.folder() + u"/IMCDATA/In"_s);
    RetestRoom::write(in / "G4KX0B7M", "mail");
    for (const char* name :
         {"*", "G4KX????", "..", ".", "Archive/X", "..\\In\\G4KX0B7M", "a:b", "<", "\"", ""}) {
        SCOPED_TRACE(name);
        connectTo(server);
        smb::FrameWriter open = verb(smb::Verb::OpenFolder);
        open.text("IMCDATA/In");
        EXPECT_EQ(send(open).size(), 9);
        smb::FrameWriter remove = verb(smb::Verb::Remove);
        remove.number(1).text(name);
        expectEnd(send(remove));
        process.start(findSmbHelper(), QStringList());
    }
    for (const char* folder : {"IMCDATA/../..", "/IMCDATA", "IMCDATA\\In", "IMCDATA//In"}) {
        SCOPED_TRACE(folder);
        connectTo(server);
        smb::FrameWriter open = verb(smb::Verb::OpenFolder);
        open.text(folder);
        expectEnd(send(open));
        process.start(findSmbHelper(), QStringList());
    }
    EXPECT_EQ(RetestRoom::namesIn(in), QStringList{u"G4KX0B7M"_s});
}

} // namespace ims::test
