#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "app/imsdoctor-cli/PasswordInput.h"
#include "core/base/Json.h"
#include "core/casefile/CaseFolder.h"
#include "core/report/AffectedMail.h"
#include "core/report/EscalationArchive.h"
#include "core/report/MailDraft.h"
#include "core/report/Report.h"
#include "core/report/redaction/RedactedCopies.h"
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
                                      u".json"_s, u".csv"_s, u".eml"_s, u".zip"_s};
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
    std::vector<std::string> keep;
    std::vector<std::string> words;
    bool originalLogs = false;
    bool passwordStdin = false;
    bool force = false;
    bool json = false;
};

struct Target
{
    Path path;
    QString format; ///< without the dot
    QByteArray bytes = {};
    qint64 size = 0;
    QString sha256 = {};

    bool isArchive() const { return format == "zip"_L1; }

    void setBytes(QByteArray made)
    {
        bytes = std::move(made);
        size = bytes.size();
        sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
};

QStringList kindIds()
{
    QStringList ids;
    for (const RedactionKind kind : redactionKinds())
        ids.append(redactionKindId(kind));
    return ids;
}

/// What the arguments hide; kinds that are kept are known by then.
RedactionChoices choicesOf(const ReportArguments& arguments)
{
    RedactionChoices choices = arguments.redact ? RedactionChoices::all() : RedactionChoices::none();
    for (const std::string& kind : arguments.keep)
        choices.kinds.erase(*redactionKindOf(QString::fromStdString(kind)));
    for (const std::string& word : arguments.words)
        choices.words.append(QString::fromStdString(word));
    choices.hiddenRecipients = !arguments.hiddenRecipients;
    return choices;
}

QString redactionMistake(const ReportArguments& arguments)
{
    for (const std::string& kind : arguments.keep) {
        const QString id = QString::fromStdString(kind);
        if (!redactionKindOf(id))
            return u"--keep %1: there is no such kind. Kinds are %2."_s.arg(id, enumeration(kindIds()));
    }
    if (!arguments.redact && (!arguments.keep.empty() || !arguments.words.empty()))
        return u"--keep and --redact-word go with --redact."_s;
    if (arguments.redact && arguments.originalLogs)
        return u"--original-logs: a log cannot be rewritten, so it does not go with --redact."_s;
    const bool archive =
        std::any_of(arguments.outputs.begin(), arguments.outputs.end(), [](const std::string& name) {
            return QString::fromStdString(name).endsWith(".zip"_L1, Qt::CaseInsensitive);
        });
    if (!archive && (arguments.originalLogs || arguments.passwordStdin))
        return u"--original-logs and --password-stdin go with an --output that ends in .zip."_s;
    return {};
}

/// Nothing where the arguments are in order, else what is wrong with them.
QString usageMistake(const ReportArguments& arguments)
{
    if (const QString mistake = redactionMistake(arguments); !mistake.isEmpty())
        return mistake;
    if (const QString language = QString::fromStdString(arguments.language);
        !ReportLanguage::complete().contains(language))
        return u"--language %1: this version does not write reports in that language. Languages are %2."_s
            .arg(language, enumeration(ReportLanguage::complete()));
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
Expected<QByteArray> pdfBytes(const QJsonObject& report, const ReportLanguage& language,
                              const QDateTime& madeAt)
{
    int count = 3;
    char name[] = "imsdoctor-cli";
    char option[] = "-platform";
    char platform[] = "offscreen";
    char* arguments[] = {name, option, platform, nullptr};
    const QtMessageHandler previous = qInstallMessageHandler(dropQtMessages);
    const QGuiApplication application(count, arguments);
    Expected<QByteArray> bytes = renderPdf(reportPrintMarkup(report, language),
                                           {reportTitle(report, language),
                                            u"IMS Doctor %1"_s.arg(QStringLiteral(IMSDOCTOR_VERSION)),
                                            madeAt,
                                            {},
                                            reportPageWords(language)});
    qInstallMessageHandler(previous);
    return bytes;
}

Expected<QByteArray> bytesOf(const QString& format, const QJsonObject& report, const ReportLanguage& language,
                             const QDateTime& madeAt)
{
    if (format == "html"_L1)
        return reportHtml(report, language);
    if (format == "pdf"_L1)
        return pdfBytes(report, language, madeAt);
    if (format == "json"_L1)
        return jsonBytes(report, QJsonDocument::Indented);
    if (format == "csv"_L1)
        return affectedCsv(report, language);
    if (format == "eml"_L1)
        return mailDraft(report, reportAttachment(report, language), language);
    return reportText(report, format == "md"_L1 ? TextForm::Markdown : TextForm::Plain, language);
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

/// An archive, and all that it is made of.
struct ArchiveOrder
{
    const EscalationInput& input;
    EscalationOptions options;
    const QJsonObject& shown; ///< the report as the other forms have it
};

/// The archive as an attachment of the draft; nothing where it is too large for that or cannot be read again.
std::optional<MailAttachment> archiveAttachment(const Target& archive, Output& output)
{
    constexpr qint64 mostAttached = qint64(15) << 20; // most mail systems stop at 20 to 25 MB, in base64
    if (archive.size > mostAttached) {
        output.error(u"The draft carries the page: the archive is too large for a mail."_s);
        return {};
    }
    const auto bytes = ByteSource::open(archive.path).and_then([](const ByteSourcePtr& source) {
        return source->read({0, source->size()});
    });
    if (!bytes) {
        output.error(bytes.error());
        return {};
    }
    return MailAttachment{"application/zip", "report.zip", *bytes};
}

Expected<void> writeTarget(Target& target, const ArchiveOrder& order, const EvidenceRoots& roots,
                           Existing existing, Output& output)
{
    if (!target.isArchive())
        return OutputFile::write(target.path, target.bytes, roots, existing);
    return writeEscalationArchive(target.path, order.input, order.options, roots, existing)
        .map([&](const EscalationResult& result) {
            target.size = result.size;
            target.sha256 = result.sha256;
            for (const Message& note : result.notes)
                output.error(note.english());
        });
}

int writeTargets(std::vector<Target>& targets, const ArchiveOrder& order, const EvidenceRoots& roots,
                 Existing existing, Output& output)
{
    std::vector<Target*> ordered; // the archive first: the draft carries it
    for (Target& target : targets)
        ordered.push_back(&target);
    std::stable_partition(ordered.begin(), ordered.end(), [](const Target* one) { return one->isArchive(); });
    QStringList written;
    const bool wantsDraft =
        std::any_of(targets.begin(), targets.end(), [](const Target& one) { return one.format == "eml"_L1; });
    std::optional<MailAttachment> enclosed;
    for (Target* one : ordered) {
        Target& target = *one;
        if (target.format == "eml"_L1 && enclosed)
            target.setBytes(mailDraft(order.shown, *enclosed, order.options.language));
        const Expected<void> done = writeTarget(target, order, roots, existing, output);
        if (!done) {
            const int code = refusal(output, done.error());
            if (!written.isEmpty())
                output.error(u"Written before that: %1."_s.arg(enumeration(written)));
            return written.isEmpty() ? code : int(Failed);
        }
        written.append(displayName(target.path));
        if (target.isArchive() && !enclosed && wantsDraft)
            enclosed = archiveAttachment(target, output);
    }
    return Done;
}

void printResult(Output& output, const std::vector<Target>& targets, const Evidence& evidence,
                 const ReportArguments& arguments)
{
    QJsonArray outputs;
    for (const Target& target : targets) {
        const QString name = displayName(target.path);
        outputs.append(QJsonObject{{u"path"_s, name},
                                   {u"format"_s, target.format},
                                   {u"size"_s, target.size},
                                   {u"sha256"_s, target.sha256}});
        if (!arguments.json)
            output.line(
                u"Wrote %1 (%2 bytes, SHA-256 %3)."_s.arg(name, QString::number(target.size), target.sha256));
    }
    if (!arguments.json) {
        if (arguments.passwordStdin && !targets.empty())
            output.line(
                u"The archive is encrypted by AES-256: Windows Explorer cannot open it, 7-Zip can."_s);
        return;
    }
    QJsonArray errors;
    for (const Error& error : evidence.errors)
        errors.append(error.toJson());
    output.write(
        jsonLine({{u"outputs"_s, outputs}, {u"redacted"_s, arguments.redact}, {u"errors"_s, errors}}));
}

/// Of the archive; empty where it is not to be encrypted.
Expected<QByteArray> archivePassword(const ReportArguments& arguments)
{
    if (!arguments.passwordStdin)
        return QByteArray();
    return readPassword(u"the archive"_s).and_then([](const Secret& secret) -> Expected<QByteArray> {
        if (!secret.isEmpty())
            return secret.bytes();
        return tl::unexpected(
            Error{Message(QT_TRANSLATE_NOOP("ims", "read the password")),
                  {},
                  Message(QT_TRANSLATE_NOOP("ims", "it is empty")),
                  Message(QT_TRANSLATE_NOOP("ims", "Give one, or leave --password-stdin out."))});
    });
}

/// Names of earlier exports of the case, so that they stay the same.
Expected<Pseudonyms> namesOf(const ReportArguments& arguments)
{
    return arguments.redact && !arguments.evidence.caseFolder.empty()
               ? Pseudonyms::load(argumentPath(arguments.evidence.caseFolder))
               : Pseudonyms();
}

/// Kept for the next export; without them the report is right all the same.
void saveNames(const Pseudonyms& names, const ReportArguments& arguments, const EvidenceRoots& roots,
               Output& output)
{
    if (!arguments.redact || arguments.evidence.caseFolder.empty())
        return;
    if (const auto saved = names.save(argumentPath(arguments.evidence.caseFolder), roots); !saved) {
        output.error(saved.error());
        output.error(u"The next export of the case may give other names."_s);
    }
}

Path caseOf(const ReportArguments& arguments)
{
    return arguments.evidence.caseFolder.empty() ? Path() : argumentPath(arguments.evidence.caseFolder);
}

Expected<std::vector<JournalEntry>> journalOf(const ReportArguments& arguments)
{
    const Path folder = caseOf(arguments);
    if (folder.empty())
        return std::vector<JournalEntry>();
    return CaseJournal::read(CaseFolder::journalFile(folder)).map([](const CaseJournal& journal) {
        return journal.entries();
    });
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
    Expected<QByteArray> password = archivePassword(arguments);
    if (!password) {
        output.error(password.error());
        return WrongUsage;
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
        printResult(output, {}, evidence, arguments);
        return result.code;
    }
    ReportOptions options{QString::fromStdString(arguments.title), *madeAt, recorded};
    options.hiddenRecipients = arguments.hiddenRecipients;
    options.language = ReportLanguage::of(QString::fromStdString(arguments.language));
    const QJsonObject report = reportJson(evidence, diagnosis, options);
    const Expected<CharsetCatalogue> charsets = CharsetCatalogue::builtIn();
    Expected<Pseudonyms> names = namesOf(arguments);
    const Error* const notLoaded = names ? nullptr : &names.error();
    const Expected<std::vector<JournalEntry>> journal = journalOf(arguments);
    for (const Error* error :
         {charsets ? nullptr : &charsets.error(), notLoaded, journal ? nullptr : &journal.error()}) {
        if (error)
            return refusal(output, *error);
    }
    Redaction redaction(choicesOf(arguments), *names,
                        {evidence, recorded ? &recorded->record : nullptr, &*journal});
    RedactedCopies copies(evidence, *charsets, redaction);
    const QJsonObject shown = arguments.redact ? redaction.report(report, copies.lookup()) : report;
    for (Target& target : targets) {
        if (target.isArchive())
            continue;
        Expected<QByteArray> bytes = bytesOf(target.format, shown, options.language, *madeAt);
        if (!bytes)
            return refusal(output, bytes.error());
        target.setBytes(std::move(*bytes));
    }
    roots.insert(roots.end(), evidence.roots.begin(), evidence.roots.end());
    if (recorded)
        roots.insert(roots.end(), recorded->record.opened.begin(), recorded->record.opened.end());
    if (const int code = checkTargets(targets, roots, existing, output); code != Done)
        return code;
    const EscalationInput input{evidence, *charsets, report, redaction, caseOf(arguments)};
    EscalationOptions archive{*madeAt, arguments.originalLogs, *std::move(password)};
    archive.language = options.language;
    archive.progress = output.progress();
    const int code = writeTargets(targets, {input, archive, shown}, roots, existing, output);
    saveNames(*names, arguments, roots, output);
    if (code != Done)
        return code;
    printResult(output, targets, evidence, arguments);
    return result.code;
}

} // namespace

void addReportCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command =
        addCommand(program, "report", "Write the report of a case for the next engineer", arguments->json);
    addEvidenceArguments(command, arguments->evidence);
    addRepeated(command, "--output", arguments->outputs,
                "A file to write; its ending says the form: .html .pdf .txt .md .json, .eml (a draft with "
                "the page, or with "
                "the .zip of the same run), "
                ".csv (the mail that was not delivered), .zip (for escalation: all of it, with the evidence)",
                "FILE")
        ->required();
    command->add_option("--title", arguments->title, "The report’s title, such as the ticket’s number")
        ->option_text("T");
    command
        ->add_option("--language", arguments->language,
                     "The report’s language: " + ReportLanguage::complete().join(u", "_s).toStdString())
        ->option_text("L");
    command->add_flag("--hidden-recipients", arguments->hiddenRecipients,
                      "Name recipients too whom a message does not name itself (Bcc)");
    command->add_flag("--force", arguments->force, "Replace files that exist");
    command->add_flag("--redact", arguments->redact,
                      "Put other names in the place of addresses, hosts, people, subjects, texts and notes");
    addRepeated(command, "--keep", arguments->keep,
                "With --redact: a kind that stays as it is: addresses, domains, hosts, ip-addresses, people, "
                "subjects, bodies, notes, paths",
                "KIND");
    addRepeated(command, "--redact-word", arguments->words, "With --redact: a word of yours to replace",
                "WORD");
    command->add_flag("--original-logs", arguments->originalLogs,
                      "With .zip: enclose the event logs as they are");
    command->add_flag("--password-stdin", arguments->passwordStdin,
                      "With .zip: encrypt it (AES-256) by a password from standard input");
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runReport(*arguments, output); };
    });
}

} // namespace ims::cli
