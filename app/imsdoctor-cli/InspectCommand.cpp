#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/ParallelFor.h"
#include "core/base/ParallelInOrder.h"
#include "core/base/Sha256.h"
#include "core/report/ReportWords.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/DamageCheck.h"
#include "core/spool/SpoolFileJson.h"
#include "core/spool/SpoolReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct InspectArguments
{
    std::vector<std::string> files;
    std::string charsets;
    bool json = false;
};

struct Inspected
{
    SpoolFile spool;
    QString sha256;
    ContainedFiles contained;
};

/// The checksum of a big file is computed while it is read for its structure.
constexpr qint64 bigFile = qint64(4) << 20;

Expected<Inspected> inspectFile(const std::string& argument, const SpoolReader& reader, const StopToken& stop)
{
    const auto source = openArgument(argument);
    if (!source)
        return tl::unexpected(source.error());
    Expected<SpoolFile> spool;
    Expected<QString> hash;
    const auto work = [&](qsizetype task) {
        if (task == 0)
            spool = reader.read(*source, stop);
        else
            hash = sha256Hex(**source, stop);
    };
    if ((*source)->size() > bigFile) {
        parallelFor(2, {}, work);
    } else {
        work(0);
        work(1);
    }
    if (!spool)
        return tl::unexpected(spool.error());
    if (!hash)
        return tl::unexpected(hash.error());
    auto contained = findContained(*source, *spool, reader, stop);
    if (!contained)
        return tl::unexpected(contained.error());
    spool->notes += contained->notes;
    return Inspected{std::move(*spool), std::move(*hash), std::move(*contained)};
}

QString checksumOf(const ContainedFile& file)
{
    return sha256Hex(*file.source).value_or(QString());
}

/// The files inside a mail or zip archive, and what of it could not be read.
void addContained(QJsonObject& line, const ContainedFiles& contained)
{
    QJsonArray files;
    for (const ContainedFile& file : contained.files) {
        QJsonObject object = spoolFileJson(file.spool, checksumOf(file));
        object.insert("name"_L1, file.name);
        files.append(object);
    }
    if (!files.isEmpty())
        line.insert("contained"_L1, files);
    QJsonArray errors;
    for (const auto* list : {&contained.errors, &contained.unopened}) {
        for (const Error& error : *list)
            errors.append(error.toJson());
    }
    if (!errors.isEmpty())
        line.insert("contained_errors"_L1, errors);
}

/// What is to be printed of one file.
struct FileResult
{
    QByteArray json;               ///< a line, where JSON is asked for
    std::optional<Inspected> file; ///< for people
    std::optional<Error> error;
    std::vector<Error> inside; ///< what inside it could not be read
};

FileResult resultOf(const std::string& argument, const SpoolReader& reader, bool json, const StopToken& stop)
{
    FileResult result;
    Expected<Inspected> file = inspectFile(argument, reader, stop);
    if (!file) {
        result.error = file.error();
        QJsonObject line;
        addFileName(line, argument);
        line.insert("error"_L1, file.error().toJson());
        if (json)
            result.json = jsonLine(line);
        return result;
    }
    result.inside = file->contained.errors;
    if (json) {
        QJsonObject line = spoolFileJson(file->spool, file->sha256, bytesIfNotUtf8(argumentPath(argument)));
        addContained(line, file->contained);
        result.json = jsonLine(line);
    } else {
        result.file = std::move(*file);
    }
    return result;
}

QString rangeText(ByteRange range)
{
    return u"%1+%2"_s.arg(QString::number(range.offset), QString::number(range.length));
}

QString verdictText(const Declaration& declaration)
{
    const FitVerdict& fit = declaration.fit;
    switch (fit.fit) {
    case Fit::Yes:
        return declaration.beyond
                   ? u"fits as %1 (characters beyond the declared charset: %2)"_s.arg(
                         declaration.beyond->charset, QString::number(declaration.beyond->count))
                   : u"fits"_s;
    case Fit::No:
        return u"does not fit at "_s + rangeText(fit.where) +
               (fit.looksLike.isEmpty() ? QString() : u"; looks like "_s + fit.looksLike);
    case Fit::LooksLike:
        return u"looks like "_s + fit.looksLike;
    case Fit::Unknown:
        break;
    }
    return u"not known"_s;
}

QString fitText(const Declaration& declaration)
{
    return verdictText(declaration) + (declaration.byHeader ? u" (8-bit header fields)"_s : QString());
}

QString withoutEnvelope(SpoolKind kind)
{
    switch (kind) {
    case SpoolKind::SpoolFile:
        return u"not whole"_s;
    case SpoolKind::PickupFile:
        return u"none; taken as a PICKUP file (Q201314)"_s;
    case SpoolKind::Mailbox:
        return u"none; taken as mail from a mailbox file"_s;
    default:
        return u"none; taken as plain mail"_s;
    }
}

/// Where a file is described to people; files inside another are indented below it.
struct Page
{
    Output& output;
    int indent = 0;

    void line(const QString& text) { output.line(QString(indent, u' ') + text); }
    void table(const TextTable& table) { output.text(table.text(indent + 2)); }
    Page indented() const { return {output, indent + 4}; }
};

void printEnvelope(Page& page, const SpoolFile& spool)
{
    if (!spool.envelope) {
        page.line(u"  Envelope: "_s + withoutEnvelope(spool.kind));
        return;
    }
    page.line(u"  Envelope: from <%1>, %2, peer %3, HELO %4"_s.arg(
        spool.envelope->sender,
        spool.envelope->recipients.size() == 1 ? u"1 recipient"_s
                                               : u"%1 recipients"_s.arg(spool.envelope->recipients.size()),
        spool.envelope->peer.isEmpty() ? u"not known"_s : spool.envelope->peer,
        spool.envelope->helo.isEmpty() ? u"not known"_s : spool.envelope->helo));
}

void printHeaders(Page& page, const SpoolFile& spool)
{
    for (const QLatin1StringView name : {"From"_L1, "Subject"_L1, "Date"_L1}) {
        if (const HeaderField* field = spool.header(name))
            page.line(u"  %1: %2"_s.arg(QString(name), field->decoded.left(300)));
    }
}

/// "45 s", "12 min", "3 h 5 min", "2 d 4 h"
QString durationText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (minutes < 120)
        return u"%1 min"_s.arg(minutes);
    if (hours < 48)
        return u"%1 h %2 min"_s.arg(hours).arg(minutes % 60);
    return u"%1 d %2 h"_s.arg(hours / 24).arg(hours % 24);
}

QString hopText(const Hop& hop, bool longest)
{
    constexpr qint64 clocksDiffer = 60;
    QString text = hop.byHost().isEmpty() ? u"(not named)"_s : hop.byHost().left(80);
    if (hop.delay && *hop.delay >= 0)
        text += u" (+%1%2)"_s.arg(durationText(*hop.delay), longest ? u", the longest"_s : QString());
    else if (hop.delay && *hop.delay <= -clocksDiffer)
        text += u" (%1 too early: a clock is wrong)"_s.arg(durationText(-*hop.delay));
    return text;
}

/// The servers on the way, oldest first, with the time that passed before each; the longest is marked. Of
/// many the first and last three, and the one with the longest delay.
void printHops(Page& page, const std::vector<Hop>& hops)
{
    constexpr qsizetype shownAtEnds = 3;
    constexpr qint64 worthMarking = 60;
    if (hops.empty())
        return;
    const auto longest = std::max_element(hops.begin(), hops.end(), [](const Hop& a, const Hop& b) {
        return a.delay.value_or(0) < b.delay.value_or(0);
    });
    const auto count = static_cast<qsizetype>(hops.size());
    QStringList texts;
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Hop& hop = hops[static_cast<size_t>(i)];
        const bool marked = &hop == &*longest && hop.delay.value_or(0) >= worthMarking;
        if (i < shownAtEnds || i >= count - shownAtEnds || marked)
            texts << hopText(hop, marked);
        else if (texts.last() != u"…"_s)
            texts << u"…"_s;
    }
    page.line(u"  Way (%1): %2"_s.arg(count == 1 ? u"1 server"_s : u"%1 servers"_s.arg(count),
                                      texts.join(u" → "_s)));
}

void printCharsets(Page& page, const SpoolFile& spool)
{
    TextTable table({u"Declared"_s, u"Where"_s, u"Part"_s, u"Bytes"_s, u"Against the text"_s});
    for (const Declaration& declaration : spool.declarations) {
        table.add({declaration.label.isEmpty() ? u"(blank)"_s : declaration.label,
                   jsonName(declaration.place), declaration.part.isEmpty() ? u"-"_s : declaration.part,
                   rangeText(declaration.range),
                   declaration.known ? fitText(declaration) : u"unknown charset"_s});
    }
    if (table.isEmpty())
        page.line(u"  Charset: none declared"_s);
    else
        page.table(table);
    if (spool.detected) {
        page.line(u"  Text looks like: %1 (%2 %)"_s.arg(
            spool.detected->charset, QString::number(qRound(spool.detected->confidence * 100))));
    }
    if (const QString rule = appliesSentence(jsonName(spool.applies), ReportLanguage()); !rule.isEmpty())
        page.line(u"  Rule: "_s + rule);
    if (spool.suggested) {
        page.line(u"  Setting that would fit: MIME %1, Non-MIME %2 (%3%4). %5"_s.arg(
            spool.suggested->mime, spool.suggested->nonMime, spool.suggested->imsSetting,
            spool.suggested->nameVerified ? QString() : u"; name not verified"_s,
            spool.suggested->why.english()));
    }
}

void printFile(Page& page, const QString& name, const Inspected& file)
{
    const SpoolFile& spool = file.spool;
    page.line(u"%1: %2 bytes, SHA-256 %3"_s.arg(name, QString::number(spool.size), file.sha256));
    if (spool.message.isEmpty()) {
        page.line(u"  "_s + spool.whyNoMessage.english());
    } else {
        printEnvelope(page, spool);
        printHeaders(page, spool);
        printHops(page, spool.hops);
        if (!spool.serverBuild.isEmpty())
            page.line(u"  This server: Internet Mail Service "_s + spool.serverBuild +
                      u", as its own Received line says"_s);
        page.line(u"  Message: bytes %1, %2, %3"_s.arg(
            rangeText(spool.message), spool.mime ? u"MIME"_s : u"not MIME"_s,
            spool.parts.size() == 1 ? u"1 part"_s : u"%1 parts"_s.arg(spool.parts.size())));
        printCharsets(page, spool);
    }
    for (const Damage& damage : spool.damage)
        page.line(u"  ! Damage: "_s + damage.text.english());
    if (!spool.damage.empty())
        page.line(u"    "_s + damageAdvice(spool.damage).english());
    for (const Flag& flag : spool.flags)
        page.line(u"  ! %1 (%2; %3)"_s.arg(
            flag.text.english(), flag.kb.isEmpty() ? u"no KB article"_s : u"KB "_s + flag.kb.join(u", "_s),
            jsonName(flag.severity)));
    for (const Message& note : spool.notes)
        page.line(u"  Note: "_s + note.english());
    for (const Error& error : file.contained.unopened)
        page.line(u"  Note: "_s + error.english());
    Page below = page.indented();
    for (const ContainedFile& inside : file.contained.files)
        printFile(below, inside.source->name(), {inside.spool, checksumOf(inside), {}});
}

/// A folder among the arguments is a mistake to be told before any file is read.
std::optional<Path> firstFolder(const std::vector<std::string>& files)
{
    for (const std::string& argument : files) {
        std::error_code ignored;
        if (argument != "-" && std::filesystem::is_directory(argumentPath(argument), ignored))
            return argumentPath(argument);
    }
    return {};
}

AheadLimits limitsFor(const InspectArguments& arguments)
{
    AheadLimits limits;
    if (!arguments.json)
        limits.results = 2 * limits.threads; // what is printed of a file for people is not weighed
    if (std::count(arguments.files.begin(), arguments.files.end(), "-") > 1)
        limits.threads = 1; // who reads standard input first must be certain
    return limits;
}

int runInspect(const InspectArguments& arguments, Output& output)
{
    if (const std::optional<Path> folder = firstFolder(arguments.files)) {
        output.error(
            u"“%1” is a folder. Name the files in it, or use diagnose --folder."_s.arg(displayName(*folder)));
        return WrongUsage;
    }
    const std::optional<LoadedCharsets> charsets = loadCharsets(arguments.charsets, output);
    if (!charsets)
        return Failed;
    const SpoolReader reader(charsets->catalogue);
    int code = charsets->code;
    const auto make = [&](qsizetype i, const StopToken& stop) {
        return resultOf(arguments.files[static_cast<size_t>(i)], reader, arguments.json, stop);
    };
    const auto take = [&](qsizetype i, const FileResult& result) {
        if (result.error) {
            code = InputFailed;
            output.error(*result.error);
        }
        for (const Error& error : result.inside) {
            code = InputFailed;
            output.error(error);
        }
        output.write(result.json);
        if (result.file) {
            Page page{output};
            printFile(page, displayName(argumentPath(arguments.files[static_cast<size_t>(i)])), *result.file);
        }
        return !output.readerIsGone();
    };
    parallelInOrder(
        static_cast<qsizetype>(arguments.files.size()), limitsFor(arguments), make, take,
        [](const FileResult& result) { return result.json.size(); }, [&] { output.flush(); });
    return code;
}

} // namespace

void addInspectCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<InspectArguments>();
    CLI::App* command =
        addCommand(program, "inspect",
                   "Look into spool files or any raw mail: envelope, parts, charsets, damage, pitfalls",
                   arguments->json);
    command->add_option("FILE", arguments->files, "Spool files or mails; - is standard input")
        ->required()
        ->option_text(" ");
    addCharsetsOption(command, arguments->charsets);
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runInspect(*arguments, output); };
    });
}

} // namespace ims::cli
