#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/Interruption.h"
#include "app/imsdoctor-cli/PasswordInput.h"
#include "core/base/Json.h"
#include "core/service/PortBanner.h"
#include "core/service/ServiceCommands.h"
#include "core/service/ServiceErrors.h"
#include "core/service/ServiceRun.h"
#include "core/service/ServiceWays.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

constexpr int longestTimeout = 24 * 60 * 60; // seconds

enum class Act { Status, Stop, Start, Restart };

struct ServiceArguments
{
    Act act = Act::Status;
    std::string via;
    std::string server;
    int port = 0;
    std::string user;
    bool passwordStdin = false;
    std::string authFile;
    int timeout = 300; // seconds
    std::string service;
    bool yes = false;
    bool dryRun = false;
    std::string oldServer;
    std::vector<std::string> clientOptions;
    int bannerPort = 0;
    bool json = false;
};

/// The arguments once they are understood.
struct Order
{
    ServiceWay way = ServiceWay::Manual;
    ServiceTarget target;
    ServiceLogin login;
    ClientOptions options;
};

QString text(const std::string& argument)
{
    return QString::fromStdString(argument);
}

QJsonObject phaseJson(const Order& order, const ServicePhase& phase)
{
    QJsonObject object{{u"service"_s, order.target.service},
                       {u"server"_s, jsonTextOrNull(order.target.server)},
                       {u"phase"_s, idOf(phase.verb)},
                       {u"state"_s, idOf(phase.status.state)},
                       {u"state_before"_s, idOf(phase.before.state)},
                       {u"via"_s, idOf(order.way)},
                       {u"command"_s, jsonArray(phase.command)},
                       {u"asked"_s, phase.asked},
                       {u"exit_code"_s, phase.exitCode ? QJsonValue(*phase.exitCode) : QJsonValue()},
                       {u"code"_s, phase.code > 0 ? QJsonValue(phase.code) : QJsonValue()},
                       {u"seconds"_s, double(phase.taken.count()) / 1000},
                       {u"queries"_s, phase.queries},
                       {u"output"_s, phase.output}};
    if (phase.error)
        object.insert(u"error"_s, phase.error->toJson());
    return object;
}

QString stateWords(const ServicePhase& phase)
{
    const QString state = idOf(phase.status.state);
    if (phase.verb == ServiceVerb::Query || phase.error)
        return state;
    return phase.asked ? u"%1 after %2 s"_s.arg(state).arg(double(phase.taken.count()) / 1000, 0, 'f', 1)
                       : u"%1 already; nothing was changed"_s.arg(state);
}

void printPhase(Output& output, const ServiceArguments& arguments, const Order& order,
                const ServicePhase& phase)
{
    if (phase.error)
        output.error(*phase.error);
    if (arguments.json)
        output.write(jsonLine(phaseJson(order, phase)));
    else
        output.line(u"%1: %2"_s.arg(shownTarget(order.target), stateWords(phase)));
    output.flush();
}

/// What somebody would type, or what would be run; none for calls of Windows.
std::vector<ServiceVerb> verbsOf(Act act)
{
    switch (act) {
    case Act::Status:
        return {ServiceVerb::Query};
    case Act::Stop:
        return {ServiceVerb::Stop};
    case Act::Start:
        return {ServiceVerb::Start};
    case Act::Restart:
        return {ServiceVerb::Stop, ServiceVerb::Start};
    }
    return {};
}

/// The commands alone, with nothing asked of anybody.
void printCommands(Output& output, const ServiceArguments& arguments, const Order& order,
                   const std::function<QStringList(ServiceVerb)>& command)
{
    for (const ServiceVerb verb : verbsOf(arguments.act)) {
        ServicePhase phase;
        phase.verb = verb;
        phase.command = command(verb);
        if (arguments.json)
            output.write(jsonLine(phaseJson(order, phase)));
        else
            output.line(shownCommand(phase.command));
    }
}

int refuse(Output& output, const ServiceArguments& arguments, const Error& error, int code)
{
    output.error(error);
    if (arguments.json)
        output.write(jsonLine({{u"error"_s, error.toJson()}}));
    return code;
}

Message doing(const ServiceArguments& arguments)
{
    switch (arguments.act) {
    case Act::Stop:
        return Message(QT_TRANSLATE_NOOP("ims", "stop the service"));
    case Act::Start:
        return Message(QT_TRANSLATE_NOOP("ims", "start the service"));
    case Act::Restart:
        return Message(QT_TRANSLATE_NOOP("ims", "restart the service"));
    case Act::Status:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "ask for the state of the service"));
}

Expected<Order> understand(const ServiceArguments& arguments)
{
    Order order;
    order.way = *serviceWayOf(text(arguments.via));
    auto target = makeServiceTarget(text(arguments.server), arguments.port, text(arguments.service));
    if (!target)
        return tl::unexpected(target.error());
    order.target = *std::move(target);
    if (!arguments.user.empty()) {
        auto user = accountName(text(arguments.user));
        if (!user)
            return tl::unexpected(user.error());
        order.login.user = *std::move(user);
    }
    order.options = optionsFor(*oldServerOf(text(arguments.oldServer)));
    for (const std::string& each : arguments.clientOptions) {
        auto option = clientOption(text(each));
        if (!option)
            return tl::unexpected(option.error());
        order.options.insert_or_assign(option->first, option->second);
    }
    return order;
}

/// Name and password as the options give them.
Expected<void> logIn(const ServiceArguments& arguments, ServiceLogin& login)
{
    if (!arguments.authFile.empty()) {
        auto read = readAuthFile(arguments.authFile);
        if (!read)
            return tl::unexpected(read.error());
        if (login.user.isEmpty())
            login.user = read->user;
        login.password = std::move(read->password);
        return accountName(login.user).map([](const QString&) {});
    }
    if (arguments.passwordStdin) {
        auto password = readPassword(login.user);
        if (!password)
            return tl::unexpected(password.error());
        login.password = *std::move(password);
    }
    return {};
}

/// The store and those below it: what else would stop.
Error guidedError(const ServiceArguments& arguments, const Order& order, const Message& why)
{
    return {doing(arguments), shownTarget(order.target), why,
            Message(QT_TRANSLATE_NOOP(
                        "ims", "Do it at the server’s console, at an hour that was agreed on: %1 stop with "
                               "it and have to be started again after it."),
                    {enumeration(dependentsOf(order.target.service))})};
}

Error unconfirmedError(const ServiceArguments& arguments, const Order& order, const ServiceControl& control)
{
    QStringList commands;
    for (const ServiceVerb verb : verbsOf(arguments.act))
        commands.append(shownCommand(control.command(verb)));
    return {doing(arguments), shownTarget(order.target),
            Message(QT_TRANSLATE_NOOP("ims", "it was not confirmed; it would run: %1"),
                    {commands.join(u" ; "_s)}),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Say --yes to do it. While the service is stopped no mail from outside "
                                      "arrives; the senders try again."))};
}

OnServiceProgress progressOf(Output& output)
{
    return [progress = output.progress()](const ServiceProgress& now) {
        report(progress, now.elapsed.count() / 1000, 0,
               now.unanswered ? Message(QT_TRANSLATE_NOOP("ims", "no answer; asking again"))
                              : Message(idOf(now.status.state).toLatin1()));
    };
}

/// The greeting on the port for mail, once the service runs.
int checkBanner(const ServiceArguments& arguments, const Order& order, Output& output, const StopToken& stop)
{
    const QString host = order.target.server.isEmpty() ? u"127.0.0.1"_s : order.target.server;
    const auto banner =
        readPortBanner(host, static_cast<quint16>(arguments.bannerPort), std::chrono::seconds(15), stop);
    if (!banner)
        return refuse(output, arguments, banner.error(), InputFailed);
    static constexpr std::array kinds = {"internet-mail-service", "connector", "other"};
    const QString kind = QString::fromLatin1(kinds.at(static_cast<size_t>(banner->kind)));
    if (arguments.json)
        output.write(jsonLine(
            {{u"banner"_s, banner->line}, {u"kind"_s, kind}, {u"build"_s, jsonTextOrNull(banner->build)}}));
    else
        output.line(u"Greeting on port %1 (%2): %3"_s.arg(arguments.bannerPort).arg(kind, banner->line));
    return Done;
}

int carryOut(const ServiceArguments& arguments, const Order& order, ServiceControl& control, Output& output)
{
    const Interruption interruption;
    const auto clock = steadyServiceClock();
    const std::chrono::milliseconds whole = std::chrono::seconds(arguments.timeout);
    const ServiceRun run{control, order.target,         {whole, std::min(whole, ServiceLimits().call)},
                         *clock,  interruption.token(), progressOf(output)};
    for (const ServiceVerb verb : verbsOf(arguments.act)) {
        const ServicePhase phase = runService(run, verb);
        printPhase(output, arguments, order, phase);
        if (phase.error)
            return Failed;
        if (arguments.bannerPort > 0 && phase.status.state == ServiceState::Running)
            return checkBanner(arguments, order, output, interruption.token());
    }
    return Done;
}

/// Name and password, where somebody is going to be asked.
std::optional<int> takeLogin(const ServiceArguments& arguments, Order& order, Output& output)
{
    if (const auto read = logIn(arguments, order.login); !read)
        return refuse(output, arguments, read.error(), isAuthFileOpen(read.error()) ? Refused : WrongUsage);
    const Message missing = whyNotReady(order.way, order.login);
    if (missing.isEmpty())
        return {};
    return refuse(output, arguments,
                  {doing(arguments), shownTarget(order.target), missing,
                   Message(QT_TRANSLATE_NOOP("ims", "Give --user, and the password by --password-stdin or "
                                                    "--auth-file."))},
                  WrongUsage);
}

int run(const ServiceArguments& arguments, Output& output)
{
    auto order = understand(arguments);
    if (!order)
        return refuse(output, arguments, order.error(), WrongUsage);
    if (order->way == ServiceWay::Manual) {
        printCommands(output, arguments, *order,
                      [&](ServiceVerb verb) { return typedCommand(verb, order->target.service); });
        return Done;
    }
    const bool confirmed = arguments.yes || arguments.act == Act::Status;
    const bool asks = confirmed && !arguments.dryRun;
    if (const auto refused = asks ? takeLogin(arguments, *order, output) : std::nullopt)
        return *refused;
    const auto made = makeServiceControl(order->way, order->target, std::move(order->login), order->options);
    if (!made)
        return refuse(output, arguments, made.error(), WrongUsage);
    ServiceControl& control = **made;
    const bool stops = arguments.act == Act::Stop || arguments.act == Act::Restart;
    if (const Message why = guidedOnly(order->target.service); stops && !why.isEmpty())
        return refuse(output, arguments, guidedError(arguments, *order, why), Refused);
    if (arguments.dryRun) {
        printCommands(output, arguments, *order, [&](ServiceVerb verb) { return control.command(verb); });
        return Done;
    }
    if (!confirmed)
        return refuse(output, arguments, unconfirmedError(arguments, *order, control), Refused);
    return carryOut(arguments, *order, control, output);
}

void addOptions(CLI::App* command, ServiceArguments& arguments)
{
    command
        ->add_option("--via", arguments.via,
                     "How the server is reached: local, sc (Windows), net-rpc (Samba), manual")
        ->required()
        ->check(CLI::IsMember({"local", "sc", "net-rpc", "manual"}))
        ->option_text("WAY");
    command->add_option("--server", arguments.server, "The server; this computer where it is left out")
        ->option_text("HOST");
    command->add_option("--port", arguments.port, "Its port for shares, where it is not the usual one")
        ->check(CLI::Range(1, 65535))
        ->option_text("N");
    command->add_option("--user", arguments.user, "Who asks: NAME or DOMAIN\\NAME")->option_text("NAME");
    auto* byInput = command->add_flag("--password-stdin", arguments.passwordStdin,
                                      "Read the password from standard input; at a terminal it is asked for");
    command
        ->add_option("--auth-file", arguments.authFile,
                     "Read name and password from a file that is yours alone (username=, password=, domain=)")
        ->excludes(byInput)
        ->option_text("FILE");
    command
        ->add_option("--timeout", arguments.timeout,
                     "How long the service may take for each phase, in seconds")
        ->check(CLI::Range(1, longestTimeout))
        ->option_text("S [300]");
    arguments.service = internetMailService().toStdString();
    command->add_option("--service", arguments.service, "The service’s name")
        ->option_text("NAME [MSExchangeIMC]");
    arguments.oldServer = "no";
    command
        ->add_option("--old-server", arguments.oldServer,
                     "The server’s Windows where it speaks SMB1 alone: 2000, nt4, nt4-sp3 (before SP4), no")
        ->check(CLI::IsMember({"no", "2000", "nt4", "nt4-sp3"}))
        ->option_text("WINDOWS [no]");
    addRepeated(command, "--client-option", arguments.clientOptions,
                "An option of smb.conf for net-rpc’s client", "KEY=VALUE");
}

void addAct(CLI::App& service, Action& action, Act act, const char* name, const char* description)
{
    auto arguments = std::make_shared<ServiceArguments>();
    arguments->act = act;
    CLI::App* command = addCommand(service, name, description, arguments->json);
    addOptions(command, *arguments);
    command->add_flag("--dry-run", arguments->dryRun, "Show what would run; ask nobody anything");
    if (act != Act::Status)
        command->add_flag("--yes", arguments->yes,
                          "Do it: mail from outside stands still while the service is stopped");
    if (act != Act::Stop)
        command
            ->add_option("--banner-port", arguments->bannerPort,
                         "Once it runs, read the greeting of this port (25) as well")
            ->check(CLI::Range(1, 65535))
            ->option_text("N");
    command->callback(
        [arguments, &action] { action = [arguments](Output& output) { return run(*arguments, output); }; });
}

} // namespace

void addServiceCommand(CLI::App& program, Action& action)
{
    CLI::App* service =
        program.add_subcommand("service", "Ask for, stop, start the Internet Mail Service of a server");
    service->set_help_flag("-h,--help", "Show this help");
    service->require_subcommand(1);
    addAct(*service, action, Act::Status, "status", "Ask for the service’s state");
    addAct(*service, action, Act::Stop, "stop", "Stop the service and wait until it has stopped");
    addAct(*service, action, Act::Start, "start", "Start the service and wait until it runs");
    addAct(*service, action, Act::Restart, "restart", "Stop the service, then start it");
}

} // namespace ims::cli
