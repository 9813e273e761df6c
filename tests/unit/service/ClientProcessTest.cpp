#include "core/service/ClientProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <csignal>
#include <thread>

using namespace ims;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using End = ClientResult::End;

namespace {

constexpr auto enough = 60s;

ClientCall call(const QString& program, const QStringList& arguments = {}, const QByteArray& input = {})
{
    return {program, arguments, {{u"PATH"_s, u"/usr/bin:/bin"_s}}, input};
}

ClientCall shell(const QString& script, const QByteArray& input = {})
{
    return call(u"/bin/sh"_s, {u"-c"_s, script}, input);
}

/// Whether a process of this number is at work (one that has ended and nobody collected is not).
bool lives(const QByteArray& pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid.trimmed())));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray words = stat.readAll();
    return words.mid(words.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

TEST(ClientProcessTest, StandardInputArrivesByteForByteAndIsClosed)
{
    const QByteArray input("pa ss\0w\xff\xf6rd %s\\ \n", 16);
    const ClientResult result = runClient(call(u"/bin/cat"_s, {}, input), enough);
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.output, input);
}

TEST(ClientProcessTest, WithoutInputAReaderFindsTheEnd)
{
    const ClientResult result = runClient(call(u"/bin/cat"_s), enough);
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_THAT(result.output.toStdString(), IsEmpty());
}

TEST(ClientProcessTest, InputThatNobodyReadsIsNoTrouble)
{
    const ClientResult result = runClient(call(u"/bin/true"_s, {}, QByteArray(1 << 20, 'x')), enough);
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_EQ(result.exitCode, 0);
}

TEST(ClientProcessTest, TheEnvironmentIsExactlyWhatWasGiven)
{
    qputenv("IMS_LEAKED", "secret");
    ClientCall env = call(u"/usr/bin/env"_s);
    env.environment = {{u"ONE"_s, u"a b=c"_s}, {u"TWO"_s, u"größe"_s}};
    const ClientResult result = runClient(env, enough);
    qunsetenv("IMS_LEAKED");
    QByteArrayList lines = result.output.split('\n');
    lines.removeAll("");
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (QByteArrayList{"ONE=a b=c", "TWO=gr\xc3\xb6\xc3\x9f"
                                                  "e"}));
}

TEST(ClientProcessTest, NoEnvironmentIsNoneAtAll)
{
    qputenv("IMS_LEAKED", "secret");
    ClientCall env = call(u"/usr/bin/env"_s);
    env.environment.clear();
    const ClientResult result = runClient(env, enough);
    qunsetenv("IMS_LEAKED");
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_THAT(result.output.toStdString(), IsEmpty());
}

TEST(ClientProcessTest, ArgumentsArriveByteForByteAndNoShellSeesThem)
{
    const QStringList hostile = {u"$(id)"_s, u"`id`"_s,  u"a;b|c&d"_s,    u"two words"_s,  u"'\""_s, u"*"_s,
                                 QString(),  u"-x\ny"_s, u"größe 日本"_s, u"\\\\exch01"_s, u"%s"_s};
    const ClientResult result =
        runClient(call(u"/usr/bin/printf"_s, QStringList{u"<%s>"_s} + hostile), enough);
    QString expected;
    for (const QString& each : hostile)
        expected += u'<' + each + u'>';
    EXPECT_EQ(QString::fromUtf8(result.output), expected);
}

TEST(ClientProcessTest, BothStreamsAndTheExitCodeAreKeptApart)
{
    const ClientResult result = runClient(shell(u"echo out; echo err >&2; exit 255"_s), enough);
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_EQ(result.exitCode, 255);
    EXPECT_EQ(result.output, "out\n");
    EXPECT_EQ(result.errors, "err\n");
}

TEST(ClientProcessTest, AClientThatDoesNotEndIsKilledAtTheLimit)
{
    const QTemporaryDir folder;
    const QString pid = folder.filePath(u"pid"_s);
    const ClientResult result = runClient(
        shell(u"echo $$ > '%1'; echo begun; trap '' TERM HUP INT; exec /bin/sleep 600"_s.arg(pid)), 1500ms);
    EXPECT_EQ(result.end, End::TimedOut);
    EXPECT_EQ(result.output, "begun\n") << "what it said until then is kept";
    EXPECT_GE(result.taken, 1500ms);
    EXPECT_LT(result.taken, 300s);
    QFile file(pid);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(lives(file.readAll())) << "it is gone when the call returns";
}

TEST(ClientProcessTest, AnEndlessTalkerIsKilledAtTheLimitAndItsOutputIsBounded)
{
    const ClientResult result = runClient(call(u"/usr/bin/yes"_s, {u"no"_s}), 1s);
    EXPECT_EQ(result.end, End::TimedOut);
    EXPECT_EQ(result.output.size(), ClientResult::mostOutput);
    EXPECT_TRUE(result.output.startsWith("no\nno\n"));
}

TEST(ClientProcessTest, AMegabyteOnBothStreamsDoesNotBlock)
{
    const ClientResult result =
        runClient(shell(u"head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; exit 7"_s), enough);
    EXPECT_EQ(result.end, End::Finished);
    EXPECT_EQ(result.exitCode, 7);
    EXPECT_EQ(result.output.size(), ClientResult::mostOutput);
    EXPECT_EQ(result.errors.size(), ClientResult::mostOutput);
}

TEST(ClientProcessTest, ACancellationEndsIt)
{
    StopSource source;
    const std::jthread other([&] {
        std::this_thread::sleep_for(50ms);
        source.request_stop();
    });
    const ClientResult result = runClient(call(u"/bin/sleep"_s, {u"600"_s}), 590s, source.get_token());
    EXPECT_EQ(result.end, End::Cancelled);
    EXPECT_LT(result.taken, 300s);
}

TEST(ClientProcessTest, CancelledBeforehandItRunsNothing)
{
    const QTemporaryDir folder;
    StopSource source;
    source.request_stop();
    const ClientResult result =
        runClient(call(u"/usr/bin/touch"_s, {folder.filePath(u"trace"_s)}), enough, source.get_token());
    EXPECT_EQ(result.end, End::Cancelled);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"trace"_s)));
}

TEST(ClientProcessTest, AProgramThatIsNotThereIsNotStarted)
{
    const ClientResult result = runClient(call(u"/nonexistent/net"_s), enough);
    EXPECT_EQ(result.end, End::NotStarted);
    EXPECT_FALSE(result.why.isEmpty());
}

TEST(ClientProcessTest, AFileThatIsNoProgramIsNotStarted)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"net"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no program");
    file.close();
    EXPECT_EQ(runClient(call(file.fileName()), enough).end, End::NotStarted);
    EXPECT_EQ(runClient(call(folder.path()), enough).end, End::NotStarted);
}

TEST(ClientProcessTest, ACrashIsToldApartFromAnExitCode)
{
    const ClientResult result = runClient(shell(u"echo before; kill -SEGV $$"_s), enough);
    EXPECT_EQ(result.end, End::Crashed);
    EXPECT_EQ(result.output, "before\n");
}

TEST(ClientProcessTest, AClientHasNoTerminalToAskForAPassword)
{
    const ClientResult result = runClient(
        shell(u"if (: < /dev/tty) 2>/dev/null; then echo terminal; else echo none; fi; ps -o tty= -p "
              "$$; ps -o sid= -p $$; echo $$"_s),
        enough);
    const QByteArrayList lines = result.output.split('\n');
    ASSERT_GE(lines.size(), 4) << result.output.toStdString();
    EXPECT_EQ(lines.at(0), "none");
    EXPECT_EQ(lines.at(1).trimmed(), "?");
    EXPECT_EQ(lines.at(2).trimmed(), lines.at(3).trimmed()) << "it leads a session of its own";
}

TEST(ClientProcessTest, AGrandchildThatKeepsTheOutputOpenDoesNotHoldUs)
{
    const ClientResult result = runClient(shell(u"/bin/sleep 600 & echo $!"_s), 2s);
    const QByteArray pid = result.output.trimmed();
    ASSERT_THAT(pid.toStdString(), Not(IsEmpty()));
    EXPECT_LT(result.taken, 300s);
    EXPECT_TRUE(result.end == End::Finished || result.end == End::TimedOut);
    if (lives(pid))
        ::kill(pid.toInt(), SIGKILL);
}

TEST(ClientProcessTest, WithTheClientItsChildrenAreKilled)
{
    const ClientResult result = runClient(shell(u"/bin/sleep 600 & echo $!; wait"_s), 1s);
    EXPECT_EQ(result.end, End::TimedOut);
    const QByteArray pid = result.output.trimmed();
    ASSERT_THAT(pid.toStdString(), Not(IsEmpty()));
    const QDeadlineTimer deadline(60'000); // killed, it goes when the system comes to it
    while (lives(pid) && !deadline.hasExpired())
        std::this_thread::yield();
    EXPECT_FALSE(lives(pid));
}

TEST(ClientProcessTest, HandlesOfOursAreNotInherited)
{
    QFile open(u"/proc/self/status"_s);
    ASSERT_TRUE(open.open(QIODevice::ReadOnly));
    const ClientResult result = runClient(shell(u"ls -l /proc/$$/fd | grep -c status"_s), enough);
    EXPECT_EQ(result.output.trimmed(), "0");
}

TEST(ClientProcessTest, SeveralRunAtTheSameTime)
{
    std::array<ClientResult, 4> results;
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&results, i] {
                results[i] = runClient(call(u"/bin/cat"_s, {}, QByteArray::number(int(i))), enough);
            });
    }
    for (size_t i = 0; i < results.size(); ++i)
        EXPECT_EQ(results[i].output, QByteArray::number(int(i)));
}
