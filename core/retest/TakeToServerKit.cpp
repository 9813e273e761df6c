#include "core/retest/TakeToServerKit.h"

#include "core/base/Resource.h"
#include "core/retest/FileMover.h"
#include "core/retest/PutBackCommands.h"
#include "core/service/ServiceTarget.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestPath = 200; // characters; Windows ends at 260

const char* const folderInUse =
    QT_TRANSLATE_NOOP("ims", "the folder is not empty, and what lies in it could be of another kit");

Message making()
{
    return Message(QT_TRANSLATE_NOOP("ims", "make a kit to take to the server"));
}

tl::unexpected<Error> notMade(Message why, Message todo, const QString& file = {})
{
    return tl::unexpected(Error{making(), file, std::move(why), std::move(todo)});
}

Expected<void> checkNames(const std::vector<KitFile>& files)
{
    QStringList folded;
    for (const KitFile& file : files) {
        if (!isCommandSafe(file.name))
            return notMade(Message(QT_TRANSLATE_NOOP("ims", "its name must not stand in a command line")),
                           Message(QT_TRANSLATE_NOOP("ims", "Put this file back by hand, or leave it out.")),
                           file.name);
        folded.append(foldedName(file.name));
    }
    folded.sort();
    const auto twice = std::adjacent_find(folded.cbegin(), folded.cend());
    if (twice == folded.cend())
        return {};
    return notMade(Message(QT_TRANSLATE_NOOP("ims", "two names differ in case alone, or not at all")),
                   Message(QT_TRANSLATE_NOOP("ims", "Leave one of them out.")), *twice);
}

Expected<void> check(const KitPlan& plan)
{
    if (plan.files.empty())
        return notMade(Message(QT_TRANSLATE_NOOP("ims", "there is no file to put back")),
                       Message(QT_TRANSLATE_NOOP("ims", "Name the files, or see why they are left out.")));
    if (plan.files.size() > TakeToServerKit::mostFiles)
        return notMade(
            Message(QT_TRANSLATE_NOOP("ims", "there are %1 files; a kit holds at most %2"),
                    {QString::number(plan.files.size()), QString::number(TakeToServerKit::mostFiles)}),
            Message(QT_TRANSLATE_NOOP("ims", "Name the files of each kit.")));
    if (!plan.spoolFolder.isEmpty() && !isCommandSafeFolder(plan.spoolFolder))
        return notMade(
            Message(QT_TRANSLATE_NOOP("ims", "this folder must not stand in a command line")),
            Message(QT_TRANSLATE_NOOP("ims", "Leave the folder out: the scripts then ask for it.")),
            plan.spoolFolder);
    if (!plan.service.isEmpty() && !isCommandSafe(plan.service))
        return notMade(
            Message(QT_TRANSLATE_NOOP("ims", "this service’s name must not stand in a command line")),
            Message(QT_TRANSLATE_NOOP("ims", "Use the usual name, MSExchangeIMC.")), plan.service);
    return checkNames(plan.files);
}

/// As COMPUTERNAME has it on the server; empty where the name known is none of NetBIOS.
QString machineOf(const QString& server)
{
    static const QRegularExpression plain(u"\\A[0-9A-Za-z](?:[0-9A-Za-z-]{0,14})\\z"_s);
    const QString host = server.section(u'.', 0, 0).toUpper();
    return plain.match(host).hasMatch() ? host : QString();
}

/// For a text of ASCII alone.
QString plainText(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E)
            c = u'?';
    }
    return plain;
}

/// What the scripts and the README have in the place of `@WORD@`.
using Words = std::vector<std::pair<QString, QString>>;

QString filled(QString text, const Words& words)
{
    for (const auto& [word, value] : words)
        text.replace(u'@' + word + u'@', value);
    return text;
}

QString countOf(const std::vector<KitFile>& batch)
{
    return batch.size() == 1 ? u"1 message"_s : u"%1 messages"_s.arg(batch.size());
}

/// No sign in it means anything to cmd.exe.
QString warningOf(KitTurn turn)
{
    switch (turn) {
    case KitTurn::Batch:
        break;
    case KitTurn::Crashes:
        return u"WARNING: it can crash the store or the service."_s;
    case KitTurn::Duplicate:
        return u"WARNING: if it was delivered already, it arrives twice."_s;
    }
    return {};
}

/// How the next batch is announced.
QString announced(const std::vector<KitFile>& batch)
{
    const KitFile& first = batch.front();
    if (first.turn == KitTurn::Batch)
        return countOf(batch) + u'.';
    return u"%1, alone. %2"_s.arg(first.name, warningOf(first.turn));
}

QString callsOf(const KitPlan& plan)
{
    const auto batches = plan.batches();
    QStringList lines;
    for (size_t i = 0; i < batches.size(); ++i) {
        // A warning before the first batch too, where that goes alone.
        if (i > 0 || batches[i].front().turn != KitTurn::Batch) {
            lines.append(u"set NEXT="_s + announced(batches[i]));
            lines.append(i > 0 ? u"call :between"_s : u"call :warn"_s);
            lines.append(u"if not \"%FAILED%\"==\"0\" goto finish"_s);
            lines.append(u"if not \"%OK%\"==\"yes\" goto end"_s);
        }
        lines.append(u"set DID="_s);
        for (const KitFile& file : batches[i])
            lines.append(u"call :one "_s + file.name);
    }
    return lines.join(u'\n');
}

/// The last first.
QString undoCallsOf(const KitPlan& plan)
{
    QStringList lines;
    for (const auto& batch : plan.batches()) {
        for (const KitFile& file : batch)
            lines.prepend(u"call :one "_s + file.name);
    }
    return lines.join(u'\n');
}

QString listOf(const KitPlan& plan)
{
    QStringList lines = {u"The messages, in the order in which they are put back"_s};
    const auto batches = plan.batches();
    for (size_t i = 0; i < batches.size(); ++i) {
        lines.append(u"  Batch %1: %2"_s.arg(QString::number(i + 1), countOf(batches[i])));
        for (const KitFile& file : batches[i])
            lines.append(u"    "_s + u"[ ] %1  %2"_s.arg(file.name, warningOf(file.turn)).trimmed());
    }
    if (!plan.leftOut.empty())
        lines.append({QString(), u"Not in this kit"_s});
    for (const KitLeftOut& file : plan.leftOut)
        lines.append(u"  %1: %2"_s.arg(plainText(file.name), plainText(file.why.english())));
    return lines.join(u'\n');
}

QString idOf(const KitPlan& plan, const QString& machine)
{
    QStringList words = {machine, plan.spoolFolder};
    for (const auto& batch : plan.batches()) {
        for (const KitFile& file : batch)
            words.append(file.name);
    }
    const QByteArray hash = QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(8));
}

Expected<QString> templateOf(const QString& name)
{
    return readResource(u":/kit/"_s + name, making()).map([](const QByteArray& bytes) {
        return QString::fromUtf8(bytes);
    });
}

/// With the line breaks of Windows, which cmd.exe needs to find its labels.
QByteArray windowsLines(const QString& text)
{
    return QString(text).replace(u'\n', u"\r\n"_s).toLatin1();
}

Words wordsOf(const KitPlan& plan, const QString& id, const QString& machine)
{
    const QString service = plan.service.isEmpty() ? internetMailService().toLower() : plan.service;
    const QString onServer = machine.isEmpty() ? QString() : u" of %1"_s.arg(machine);
    const QString title = u"IMS Doctor: kit %1 to put failed messages back"_s.arg(id) + onServer;
    return {{u"KIT"_s, id},
            {u"UNDERLINE"_s, QString(title.size(), u'=')},
            {u"SERVICE"_s, service},
            {u"SERVER"_s, machine},
            {u"ONSERVER"_s, onServer},
            {u"FOLDER"_s, plan.spoolFolder},
            {u"COUNT"_s, QString::number(plan.files.size())},
            {u"ARGUMENT"_s, plan.spoolFolder.isEmpty() ? u" with the folder IMCDATA behind it"_s : QString()},
            {u"FILES"_s, listOf(plan)}};
}

bool isEmptyFolder(const Path& folder)
{
    std::error_code error;
    const bool empty = std::filesystem::is_empty(folder, error);
    return !error && empty && std::filesystem::is_directory(folder, error);
}

} // namespace

bool isCommandSafeFolder(const QString& folder)
{
    static const QRegularExpression plain(
        u"\\A[A-Za-z]:(?:\\\\[0-9A-Za-z_~-](?:[0-9A-Za-z _.~-]*[0-9A-Za-z_~-])?)+\\z"_s);
    return folder.size() <= longestPath && !folder.contains(u".."_s) && plain.match(folder).hasMatch();
}

Expected<TakeToServerKit> TakeToServerKit::make(const KitPlan& plan)
{
    if (const auto sound = check(plan); !sound)
        return tl::unexpected(sound.error());
    TakeToServerKit kit;
    const QString machine = machineOf(plan.server);
    kit.m_id = idOf(plan, machine);
    const auto common = templateOf(u"common.cmd"_s);
    const auto server = templateOf(u"server.cmd"_s);
    if (!common || !server)
        return tl::unexpected(common ? server.error() : common.error());
    const Words parts = {{u"COMMON"_s, *common}, {u"SERVERCHECK"_s, machine.isEmpty() ? u"rem"_s : *server}};
    for (const auto& [name, calls] :
         {std::pair{u"retest.cmd"_s, callsOf(plan)}, std::pair{u"undo.cmd"_s, undoCallsOf(plan)},
          std::pair{u"README.txt"_s, QString()}}) {
        const auto text = templateOf(name);
        if (!text)
            return tl::unexpected(text.error());
        Words words = wordsOf(plan, kit.m_id, machine);
        words.insert(words.begin(), {u"BATCHES"_s, calls});
        kit.m_parts.push_back({name, windowsLines(filled(filled(*text, parts), words))});
    }
    return kit;
}

Expected<std::vector<Path>> TakeToServerKit::write(const Path& folder, const EvidenceRoots& roots) const
{
    std::error_code ignored;
    const bool there = std::filesystem::exists(std::filesystem::symlink_status(folder, ignored));
    if (const auto allowed = OutputFile::check(folder, roots, Existing::Replace); !allowed)
        return tl::unexpected(allowed.error());
    if (there && !isEmptyFolder(folder))
        return notMade(Message(folderInUse), Message(QT_TRANSLATE_NOOP("ims", "Name a new folder.")),
                       displayName(folder));
    if (const auto made = OutputFile::makeFolder(folder, roots); !made)
        return tl::unexpected(made.error());
    std::vector<Path> written;
    for (const KitPart& part : m_parts) {
        const Path path = folder / pathFromString(part.name);
        if (const auto done = OutputFile::write(path, part.bytes, roots, Existing::Refuse); !done)
            return tl::unexpected(done.error());
        written.push_back(path);
    }
    return written;
}

bool TakeToServerKit::isRefusal(const Error& error)
{
    return error.why.id == folderInUse || OutputFile::isRefusal(error);
}

} // namespace ims
