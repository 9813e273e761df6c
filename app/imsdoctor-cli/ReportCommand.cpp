#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "core/base/Json.h"
#include "core/report/AffectedMail.h"
#include "core/report/MailDraft.h"
#include "core/report/Report.h"
#include "ui/print/PdfRenderer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

const QStringList& formats()
{
    static const QStringList known = {u".html"_s, u".pdf"_s, u".txt"_s, u".md"_s,
                                      u".json"_s, u".csv"_s, u".eml"_s};
    return known;
}

struct ReportArguments
{
    EvidenceArguments evidence;
    std::vector<std::string> outputs;
    std::string title;
    std::string language = "en";
    bool hiddenRecipients = false;
    bool redact = false;
    bool force = false;
    bool json = false;
};

struct Target
{
    Path path;
    QString format; ///< without the dot
    QByteArray bytes = {};
};

/// Nothing where the arguments are in order, else what is wrong with them.
QString usageMistake(const ReportArguments& arguments)
{
    if (arguments.redact)
        return u"--redact: this version cannot redact a report yet, and writes none unredacted in its place."_s;
    if (arguments.language != "en")
        return u"--language %1: this version writes reports in English only (en)."_s.arg(
            QString::fromStdString(arguments.language));
    std::vector<Path> seen;
    for (const std::string& argument : arguments.outputs) {
        const Path path = argumentPath(argument);
        const QString name = displayName(path);
        const QString ending = displayName(path.extension()).toLower();
        if (!formats().contains(ending)) {
            return u"--output %1: the ending says no format of this version. Formats are %2."_s.arg(
                name, enumeration(formats()));
        }
        if (!bytesIfNotUtf8(path).isEmpty())
            return u"--output %1: the name of a file to be written must be valid UTF-8."_s.arg(name);
        std::error_code ignored;
        const Path whole =
            std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
        if (std::find(seen.begin(), seen.end(), whole) != seen.end())
            return u"--output %1: the file is named twice."_s.arg(name);
        seen.push_back(whole);
    }
    return {};
}

Expected<QDateTime> exportTime()
{
    const QString epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH");
    if (epoch.isEmpty())
        return QDateTime::currentDateTimeUtc();
    bool valid = false;
    const qint64 seconds = epoch.toLongLong(&valid);
    if (valid && seconds >= 0)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return tl::unexpected(Error{Message(QT_TRANSLATE_NOOP("ims", "read SOURCE_DATE_EPOCH")),
                                {},
                                Message(QT_TRANSLATE_NOOP("ims", "it is no number of seconds since 1970")),
                                Message(QT_TRANSLATE_NOOP("ims", "Correct it or leave it out."))});
}

/// What Qt's platform has to say about a machine without a display concerns nobody here.
void dropQtMessages(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Fonts and text layout need an application object; it is made without a display, for this alone.
Expected<QByteArray> pdfBytes(const QJsonObject& report, const QDateTime& madeAt)
{
    int count = 3;
    char name[] = "imsdoctor-cli";
    char option[] = "-platform";
    char platform[] = "offscreen";
    char* arguments[] = {name, option, platform, nullptr};
    const QtMessageHandler previous = qInstallMessageHandler(dropQtMessages);
    const QGuiApplication application(count, arguments);
    Expected<QByteArray> bytes =
        renderPdf(reportPrintMarkup(report),
                  {reportTitle(report), u"IMS Doctor %1"_s.arg(QStringLiteral(IMSDOCTOR_VERSION)), madeAt});
    qInstallMessageHandler(previous);
    return bytes;
}

Expected<QByteArray> bytesOf(const QString& format, const QJsonObject& report, const QDateTime& madeAt)
{
    if (format == "html"_L1)
        return reportHtml(report);
    if (format == "pdf"_L1)
        return pdfBytes(report, madeAt);
    if (format == "json"_L1)
        return jsonBytes(report, QJsonDocument::Indented);
    if (format == "csv"_L1)
        return affectedCsv(report);
    if (format == "eml"_L1)
        return mailDraft(report, reportAttachment(report));
    return reportText(report, format == "md"_L1 ? TextForm::Markdown : TextForm::Plain);
}

/// The exit code for an output file that was not written.
int refusal(Output& output, const Error& error)
{
    output.error(error);
    return OutputFile::isRefusal(error) ? Refused : Failed;
}

int checkTargets(const std::vector<Target>& targets, const EvidenceRoots& roots, Existing existing,
                 Output& output)
{
    for (const Target& target : targets) {
        if (const Expected<void> allowed = OutputFile::check(target.path, roots, existing); !allowed)
            return refusal(output, allowed.error());
    }
    return Done;
}

int writeTargets(const std::vector<Target>& targets, const EvidenceRoots& roots, Existing existing,
                 Output& output)
{
    QStringList written;
    for (const Target& target : targets) {
        const Expected<void> done = OutputFile::write(target.path, target.bytes, roots, existing);
        if (!done) {
            const int code = refusal(output, done.error());
            if (!written.isEmpty())
                output.error(u"Written before that: %1."_s.arg(enumeration(written)));
            return written.isEmpty() ? code : int(Failed);
        }
        written.append(displayName(target.path));
    }
    return Done;
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void printResult(Output& output, const std::vector<Target>& targets, const Evidence& evidence, bool json)
{
    QJsonArray outputs;
    for (const Target& target : targets) {
        const QString name = displayName(target.path);
        outputs.append(QJsonObject{{u"path"_s, name},
                                   {u"format"_s, target.format},
                                   {u"size"_s, target.bytes.size()},
                                   {u"sha256"_s, hashOf(target.bytes)}});
        if (!json)
            output.line(u"Wrote %1 (%2 bytes, SHA-256 %3)."_s.arg(name, QString::number(target.bytes.size()),
                                                                  hashOf(target.bytes)));
    }
    if (!json)
        return;
    QJsonArray errors;
    for (const Error& error : evidence.errors)
        errors.append(error.toJson());
    output.write(jsonLine({{u"outputs"_s, outputs}, {u"redacted"_s, false}, {u"errors"_s, errors}}));
}

int runReport(const ReportArguments& arguments, Output& output)
{
    const QString mistake = usageMistake(arguments);
    if (!mistake.isEmpty()) {
        output.error(mistake);
        return WrongUsage;
    }
    const Expected<QDateTime> madeAt = exportTime();
    if (!madeAt) {
        output.error(madeAt.error());
        return WrongUsage;
    }
    std::vector<Target> targets;
    for (const std::string& argument : arguments.outputs) {
        const Path path = argumentPath(argument);
        targets.push_back({path, displayName(path.extension()).toLower().sliced(1)});
    }
    const Existing existing = arguments.force ? Existing::Replace : Existing::Refuse;
    EvidenceRoots roots = namedEvidence(arguments.evidence);
    if (const int code = checkTargets(targets, roots, existing, output); code != Done)
        return code;

    const ConclusionResult result = conclude(arguments.evidence, output);
    if (!result.conclusion)
        return result.code;
    const auto& [evidence, diagnosis, recorded] = *result.conclusion;
    if (result.nothingRead) {
        output.error(u"No report was written: nothing that was named could be read."_s);
        printResult(output, {}, evidence, arguments.json);
        return result.code;
    }
    ReportOptions options{QString::fromStdString(arguments.title), *madeAt, recorded};
    options.hiddenRecipients = arguments.hiddenRecipients;
    const QJsonObject report = reportJson(evidence, diagnosis, options);
    for (Target& target : targets) {
        Expected<QByteArray> bytes = bytesOf(target.format, report, *madeAt);
        if (!bytes)
            return refusal(output, bytes.error());
        target.bytes = std::move(*bytes);
    }
    roots.insert(roots.end(), evidence.roots.begin(), evidence.roots.end());
    if (recorded)
        roots.insert(roots.end(), recorded->record.opened.begin(), recorded->record.opened.end());
    if (const int code = checkTargets(targets, roots, existing, output); code != Done)
        return code;
    if (const int code = writeTargets(targets, roots, existing, output); code != Done)
        return code;
    printResult(output, targets, evidence, arguments.json);
    return result.code;
}

} // namespace

void addReportCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command =
        addCommand(program, "report", "Write the report of a case for the next engineer", arguments->json);
    addEvidenceArguments(command, arguments->evidence);
    addRepeated(
        command, "--output", arguments->outputs,
        "A file to write; its ending says the form: .html .pdf .txt .md .json, .eml (a draft with the page), "
        ".csv (the mail that was not delivered)",
        "FILE")
        ->required();
    command->add_option("--title", arguments->title, "The report’s title, such as the ticket’s number")
        ->option_text("T");
    command->add_option("--language", arguments->language, "The report’s language; this version has en")
        ->option_text("L");
    command->add_flag("--hidden-recipients", arguments->hiddenRecipients,
                      "Name recipients too whom a message does not name itself (Bcc)");
    command->add_flag("--force", arguments->force, "Replace files that exist");
    command->add_flag("--redact", arguments->redact)->group("");
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runReport(*arguments, output); };
    });
}

} // namespace ims::cli
