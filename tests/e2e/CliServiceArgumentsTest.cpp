// `service` where no server is needed: what is wrong usage, what is refused, what is only shown; and how the
// password comes in. The rest is in CliServiceTest.cpp.
#include "tests/e2e/CliRun.h"
#include "tests/support/NtStandIn.h"

#include <QFile>
#include <QJsonArray>

#include <gmock/gmock.h>

using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

// Exit codes of the contract.
constexpr int done = 0;
constexpr int wrongUsage = 2;
constexpr int refused = 3;

const QStringList acts{u"status"_s, u"stop"_s, u"start"_s, u"restart"_s};

CliRun service(const QStringList& arguments, const QByteArray& input = {})
{
    return runCli(QStringList{u"service"_s} + arguments, input);
}

/// With all that a run needs but --yes. Nothing listens there.
QStringList reach(const QString& act)
{
    return {act,    u"--via"_s,  u"net-rpc"_s, u"--server"_s,         u"127.0.0.1"_s, u"--port"_s,
            u"1"_s, u"--user"_s, u"jane"_s,    u"--password-stdin"_s, u"--json"_s};
}

QString whyOf(const CliRun& run)
{
    return run.object().value(u"error"_s)[u"why"_s].toString();
}

/// A file with a password that is its owner's alone.
QString privateFile(const TestFolder& folder, const QByteArray& bytes)
{
    const QString file = folder.write(u"auth"_s, bytes);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

} // namespace

TEST(CliServiceArgumentsTest, ByHandTheCommandsArePrintedAndNothingIsAsked)
{
    const QStringList manual{u"--via"_s, u"manual"_s};
    EXPECT_EQ(service(QStringList{u"stop"_s} + manual).out, "net stop MSExchangeIMC\n");
    EXPECT_EQ(service(QStringList{u"start"_s} + manual).out, "net start MSExchangeIMC\n");
    EXPECT_EQ(service(QStringList{u"restart"_s} + manual).out,
              "net stop MSExchangeIMC\nnet start MSExchangeIMC\n");
    EXPECT_EQ(service(QStringList{u"status"_s} + manual).out, "net start\n");
    for (const QString& act : acts) {
        const CliRun run = service(QStringList{act} + manual);
        EXPECT_EQ(run.code, done);
        EXPECT_EQ(run.err, QByteArray());
    }
    const CliRun store = service({u"stop"_s, u"--via"_s, u"manual"_s, u"--service"_s, u"MSExchangeIS"_s});
    EXPECT_EQ(store.code, done) << "by hand is the way for it";
    EXPECT_EQ(store.out, "net stop MSExchangeIS\n");
}

TEST(CliServiceArgumentsTest, ByHandTheKeysAreThoseOfTheContract)
{
    const CliRun run =
        service({u"restart"_s, u"--via"_s, u"manual"_s, u"--server"_s, u"EXCH01"_s, u"--json"_s});
    ASSERT_EQ(run.code, done);
    const QList<QJsonObject> phases = run.lines();
    ASSERT_EQ(phases.size(), 2);
    EXPECT_EQ(phases.at(0).value(u"phase"_s), u"stop"_s);
    EXPECT_EQ(phases.at(1).value(u"phase"_s), u"start"_s);
    for (const QJsonObject& phase : phases) {
        for (const QString& key :
             {u"service"_s, u"state"_s, u"via"_s, u"command"_s, u"seconds"_s, u"output"_s})
            EXPECT_TRUE(phase.contains(key)) << key.toStdString();
        EXPECT_EQ(phase.value(u"state"_s), u"unknown"_s);
        EXPECT_EQ(phase.value(u"via"_s), u"manual"_s);
        EXPECT_EQ(phase.value(u"service"_s), u"MSExchangeIMC"_s);
        EXPECT_EQ(phase.value(u"asked"_s), false);
        EXPECT_EQ(strings(phase.value(u"command"_s)).first(), u"net"_s);
    }
}

TEST(CliServiceArgumentsTest, WithoutYesNothingHappensAndTheCommandIsTold)
{
    for (const QString& act : {u"stop"_s, u"start"_s, u"restart"_s}) {
        const CliRun run = service(reach(act)); // no password on standard input: none is asked for
        EXPECT_EQ(run.code, refused) << act.toStdString();
        EXPECT_THAT(whyOf(run).toStdString(), HasSubstr("/usr/bin/net rpc service"));
        EXPECT_THAT(whyOf(run).toStdString(), HasSubstr("-- MSExchangeIMC"));
        EXPECT_THAT(run.object().value(u"error"_s)[u"todo"_s].toString().toStdString(), HasSubstr("--yes"));
    }
    EXPECT_THAT(whyOf(service(reach(u"restart"_s))).toStdString(), HasSubstr(" ; "));
}

TEST(CliServiceArgumentsTest, ADryRunWinsOverYes)
{
    for (const QString& act : {u"stop"_s, u"start"_s, u"restart"_s}) {
        const CliRun run = service(reach(act) + QStringList{u"--dry-run"_s, u"--yes"_s});
        EXPECT_EQ(run.code, done) << act.toStdString();
        ASSERT_EQ(run.lines().size(), act == u"restart" ? 2 : 1);
        const QJsonObject phase = run.lines().first();
        EXPECT_EQ(phase.value(u"asked"_s), false);
        EXPECT_EQ(strings(phase.value(u"command"_s)).first(), u"/usr/bin/net"_s);
    }
}

TEST(CliServiceArgumentsTest, AWayThatIsNotHereIsWrongUsage)
{
    for (const QString& way : {u"local"_s, u"sc"_s}) {
        for (const QString& act : acts) {
            const CliRun run = service({act, u"--via"_s, way, u"--json"_s});
            EXPECT_EQ(run.code, wrongUsage) << act.toStdString();
            EXPECT_THAT(whyOf(run).toStdString(), HasSubstr("Windows"));
            EXPECT_FALSE(run.object().value(u"error"_s)[u"todo"_s].toString().isEmpty());
        }
    }
}

TEST(CliServiceArgumentsTest, WrongUsageIsToldBeforeAnythingIsDone)
{
    const QList<QStringList> wrong = {
        {},
        {u"stop"_s},
        {u"pause"_s, u"--via"_s, u"manual"_s},
        {u"stop"_s, u"--via"_s, u"ssh"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--port"_s, u"0"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--port"_s, u"65536"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--timeout"_s, u"0"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--timeout"_s, u"-1"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--timeout"_s, u"86401"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--old-server"_s, u"nt5"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--service"_s, u"a b"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--service"_s, QString()},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--server"_s, u"a;b"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--password"_s, u"secret"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--client-option"_s, u"panic action=x"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--user"_s, u"jane%secret"_s},
        {u"status"_s, u"--via"_s, u"manual"_s, u"--yes"_s},
        {u"stop"_s, u"--via"_s, u"manual"_s, u"--banner-port"_s, u"25"_s},
        {u"status"_s, u"--via"_s, u"net-rpc"_s, u"--user"_s, u"jane"_s, u"--password-stdin"_s}, // no server
        {u"status"_s, u"--via"_s, u"net-rpc"_s, u"--server"_s, u"127.0.0.1"_s, u"--password-stdin"_s},
        {u"status"_s, u"--via"_s, u"net-rpc"_s, u"--server"_s, u"127.0.0.1"_s, u"--user"_s, u"jane"_s},
        {u"status"_s, u"--via"_s, u"net-rpc"_s, u"--password-stdin"_s, u"--auth-file"_s, u"/dev/null"_s},
    };
    for (const QStringList& arguments : wrong) {
        const CliRun run = service(arguments, "secret\n");
        EXPECT_EQ(run.code, wrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_THAT(run.err.toStdString(), Not(HasSubstr("secret\n"))) << "what was typed for a password";
        EXPECT_GT(run.errorLines(), 0);
    }
}

TEST(CliServiceArgumentsTest, TheStoreIsStoppedByHandAlone)
{
    for (const QString& name :
         {u"MSExchangeIS"_s, u"msexchangeds"_s, u"MSExchangeSA"_s, u"MSExchangeMTA"_s}) {
        for (const QString& act : {u"stop"_s, u"restart"_s}) {
            const CliRun run =
                service(reach(act) + QStringList{u"--service"_s, name, u"--yes"_s}, "secret\n");
            EXPECT_EQ(run.code, refused) << name.toStdString();
            EXPECT_THAT(run.object().value(u"error"_s)[u"todo"_s].toString().toStdString(),
                        HasSubstr("MSExchangeIMC"))
                << "what stops with it";
        }
    }
}

TEST(CliServiceArgumentsTest, APasswordThatIsNoneIsNotTried)
{
    for (const QByteArray& input : QByteArrayList{
             QByteArray(), QByteArray("\n"), QByteArray("\r\n"), QByteArray("a\0b\n", 4),
             QByteArray(1 << 20, 'x'), QByteArray(1 << 20, 'x') + '\n', QByteArray(1025, 'x') + '\n'}) {
        const CliRun run = service(reach(u"stop"_s) + QStringList{u"--yes"_s}, input);
        EXPECT_EQ(run.code, wrongUsage) << input.left(10).toStdString();
        EXPECT_FALSE(whyOf(run).isEmpty());
        EXPECT_LT(run.err.size(), 2000) << "and not shown";
        EXPECT_THAT(run.err.toStdString(), Not(HasSubstr("xxx")));
    }
}

TEST(CliServiceArgumentsTest, AFileThatOthersMayReadIsRefused)
{
    const TestFolder folder;
    const QString file = privateFile(folder, "username=jane\npassword=d1stinctive\n");
    QStringList arguments = reach(u"status"_s);
    arguments.replace(arguments.indexOf(u"--password-stdin"_s), u"--auth-file="_s + file);
    for (const auto more : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther, QFile::WriteGroup}) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | more);
        const CliRun run = service(arguments);
        EXPECT_EQ(run.code, refused) << int(more);
        EXPECT_THAT(run.object().value(u"error"_s)[u"todo"_s].toString().toStdString(),
                    HasSubstr("chmod 600"));
        EXPECT_THAT(QByteArray(run.out + run.err).toStdString(), Not(HasSubstr("d1stinctive")));
    }
}

TEST(CliServiceArgumentsTest, AFileWithoutAPasswordIsWrongUsage)
{
    const TestFolder folder;
    const auto with = [&](const QByteArray& bytes) {
        QStringList arguments = reach(u"status"_s);
        arguments.replace(arguments.indexOf(u"--password-stdin"_s),
                          u"--auth-file="_s + privateFile(folder, bytes));
        return service(arguments).code;
    };
    EXPECT_EQ(with(""), wrongUsage);
    EXPECT_EQ(with("username=jane\n"), wrongUsage);
    EXPECT_EQ(with("username=jane\npassword=\n"), wrongUsage);
    EXPECT_EQ(with("username=jane\npassphrase=secret\n"), wrongUsage);
    EXPECT_EQ(with("username=jane\n#password=secret\n"), wrongUsage);
    EXPECT_EQ(with(QByteArray(1 << 20, 'x')), wrongUsage);
    EXPECT_EQ(with("username=jane\npassword=a" + QByteArray(1, '\0') + "b\n"), wrongUsage);
    QStringList missing = reach(u"status"_s);
    missing.replace(missing.indexOf(u"--password-stdin"_s), u"--auth-file="_s + folder.path(u"none"_s));
    EXPECT_EQ(service(missing).code, wrongUsage);
    missing.replace(missing.indexOf(u"--auth-file="_s + folder.path(u"none"_s)),
                    u"--auth-file="_s + folder.path());
    EXPECT_NE(service(missing).code, done);
}

TEST(CliServiceArgumentsTest, AFileIsReadAsSambasProgramsReadIt)
{
    struct Form
    {
        const char* name;
        QByteArray bytes;
        QString password;
    };
    const std::array forms = {
        Form{"blanks around the sign", "username = Administrator\npassword = secret\n", u"secret"_s},
        Form{"lines of Windows", "username=Administrator\r\npassword=secret\r\n", u"secret"_s},
        Form{"no line break at the end", "password=secret\nusername=Administrator", u"secret"_s},
        Form{"a sign in the password", "username=Administrator\npassword=a=b = c\n", u"a=b = c"_s},
        Form{"blanks at its end", "username=Administrator\npassword=two words  \n", u"two words  "_s},
        Form{"other letters",
             "USERNAME=Administrator\nPassword=gr\xc3\xb6\xc3\x9f"
             "e\n",
             u"größe"_s},
        Form{"a domain", "username=Administrator\npassword=secret\ndomain=CONTOSO\n", u"secret"_s},
        Form{"lines of no meaning", "# mine\n\nusername=Administrator\nx\npassword=secret\n", u"secret"_s},
    };
    const TestFolder folder;
    for (const Form& form : forms) {
        NtStandIn server;
        ASSERT_TRUE(server.start({u"Administrator"_s, form.password, {}, {}}))
            << server.complaint().toStdString();
        const CliRun run = service({u"status"_s, u"--via"_s, u"net-rpc"_s, u"--server"_s, u"127.0.0.1"_s,
                                    u"--port"_s, QString::number(server.port()), u"--old-server"_s, u"2000"_s,
                                    u"--json"_s, u"--auth-file"_s, privateFile(folder, form.bytes)});
        EXPECT_EQ(run.code, done) << form.name << ": " << run.err.toStdString();
        EXPECT_EQ(server.calls(u"login"_s).size(), 1) << form.name;
    }
}
