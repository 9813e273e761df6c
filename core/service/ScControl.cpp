#include "core/service/ScControl.h"

#include "core/service/ClientReply.h"
#include "core/service/WindowsService.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// `label : number`, with what follows the number.
struct NumberedLine
{
    QString number;
    QString rest;
};

/// The lines of a status in their order: type, state, exit code, service's exit code, check point, wait hint.
std::vector<NumberedLine> numberedLines(const QString& text)
{
    static const QRegularExpression line(
        u"^[ \\t]+[^:\\r\\n]{1,40}:[ \\t]*((?:0[xX])?[0-9A-Fa-f]+)\\b[ \\t]*([^\\r\\n]*)"_s,
        QRegularExpression::MultilineOption);
    std::vector<NumberedLine> lines;
    for (auto matches = line.globalMatch(text); matches.hasNext() && lines.size() < 6;) {
        const auto match = matches.next();
        lines.push_back({match.captured(1), match.captured(2)});
    }
    return lines;
}

/// Numbers of a status: with 0x hexadecimal, else decimal.
quint32 numberOf(const std::vector<NumberedLine>& lines, size_t index)
{
    if (index >= lines.size())
        return 0;
    const QString& text = lines[index].number;
    return text.startsWith("0x"_L1, Qt::CaseInsensitive) ? text.sliced(2).toUInt(nullptr, 16) : text.toUInt();
}

ServiceStatus statusIn(const QString& text)
{
    const std::vector<NumberedLine> lines = numberedLines(text);
    ServiceStatus status;
    // What sc.exe prints of anything else (a list of commands, an error) has no second such line with a word.
    if (lines.size() < 2 || lines[0].rest.isEmpty() || lines[1].rest.isEmpty())
        return status;
    status.state = serviceStateOf(numberOf(lines, 1));
    status.exitCode = numberOf(lines, 2);
    status.serviceCode = numberOf(lines, 3);
    status.checkPoint = numberOf(lines, 4);
    status.waitHint = numberOf(lines, 5);
    return status;
}

int errorIn(const QString& text)
{
    static const QRegularExpression failure(u"^\\[SC\\][^\\r\\n0-9]*\\b(\\d{1,5})\\b"_s,
                                            QRegularExpression::MultilineOption);
    return failure.match(text).captured(1).toInt();
}

} // namespace

ScControl::ScControl(QString program, ServiceTarget target)
    : m_program(std::move(program))
    , m_target(std::move(target))
{
}

QStringList ScControl::command(ServiceVerb verb) const
{
    QStringList words{m_program};
    if (!m_target.server.isEmpty())
        words += u"\\\\"_s + m_target.server;
    words += {idOf(verb), m_target.service};
    return words;
}

ServiceReply ScControl::call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop)
{
    QStringList arguments = command(verb);
    ClientCall call{arguments.takeFirst(), arguments, systemEnvironment(), {}};
    return replyOf(runClient(call, limit, stop),
                   [](const ClientResult& done) { return readSc(done.output, done.errors, done.exitCode); });
}

QString findScProgram()
{
    const QString folder = systemFolder();
    const QString program = folder + u"\\sc.exe"_s;
    return !folder.isEmpty() && QFileInfo(program).isExecutable() ? program : QString();
}

ServiceReply readSc(const QByteArray& output, const QByteArray& errors, int exitCode)
{
    ServiceReply reply;
    reply.exitCode = exitCode;
    const QByteArray all = output + errors;
    // Bytes above 0x7F are words alone: what is read is ASCII in every code page of a console.
    const QString ascii = QString::fromLatin1(all);
    reply.output = consoleText(all).trimmed();
    reply.status = statusIn(ascii);
    const int told = errorIn(ascii);
    if (told != 0 || exitCode != 0)
        reply.error = told != 0 ? told : exitCode;
    // sc.exe of the NT Resource Kit ends with 0 whatever came of it, and any other program would, too.
    else if (reply.status.state == ServiceState::Unknown)
        reply.error = ServiceReply::unexplained;
    return reply;
}

} // namespace ims
