#include "core/retest/PutBackCommands.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceCommands.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestPath = 200; // characters; Windows ends at 260

/// `D:\exchsrvr\imcdata` of `D:\exchsrvr\imcdata\in\NAME`; components of letters, digits, blanks and a few
/// signs that cmd.exe gives no meaning within quotes.
QString folderOf(const QString& text, const QString& name)
{
    static const QRegularExpression path(
        u"(?:^|\\s|\")([A-Za-z]:(?:\\\\[0-9A-Za-z_~-][0-9A-Za-z _.~-]*)+)\\\\in\\\\([0-9A-Za-z]+)(?:$|\\s|\")"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 4 * longestPath)
        return {};
    const QRegularExpressionMatch match = path.match(text);
    if (!match.hasMatch() || match.captured(2).compare(name, Qt::CaseInsensitive) != 0)
        return {};
    const QString folder = match.captured(1);
    return folder.size() <= longestPath && !folder.contains(u".."_s) ? folder : QString();
}

QString folderOf(const Failure& failure)
{
    if (!failure.received || failure.received->stated)
        return {};
    QStringList texts = failure.received->strings;
    texts.append(failure.received->description.value_or(QString()));
    for (const QString& text : std::as_const(texts)) {
        const QString folder = folderOf(text, failure.name);
        if (!folder.isEmpty())
            return folder;
    }
    return {};
}

} // namespace

QString unknownSpoolFolder()
{
    return u"DRIVE:\\Exchsrvr\\Imcdata"_s;
}

QString spoolFolderOf(const Evidence& evidence)
{
    for (const Failure& failure :
         evidence.failures) { // newest first: a folder that was moved counts as it is
        const QString folder = folderOf(failure);
        if (!folder.isEmpty())
            return folder;
    }
    return {};
}

bool isCommandSafe(const QString& name)
{
    const auto plain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    return isSafeFileName(name) && std::all_of(name.begin(), name.end(), plain);
}

std::optional<PutBackCommands> putBackCommands(const QString& name, const QString& spoolFolder)
{
    if (!isCommandSafe(name))
        return std::nullopt;
    const QString drive = spoolFolder.section(u'\\', 0, 0);
    const QString archived = u"\"%1\\IN\\ARCHIVE\\%2\""_s.arg(spoolFolder, name);
    const QString waiting = u"\"%1\\IN\\%2\""_s.arg(spoolFolder, name);
    const QString kept = u"\"%1\\ims-retest\\%2\""_s.arg(drive, name);
    PutBackCommands commands;
    commands.stop = stopServiceCommand();
    commands.makeFolder = u"mkdir \"%1\\ims-retest\""_s.arg(drive);
    commands.keep = u"copy %1 %2"_s.arg(archived, kept);
    commands.putBack = u"move %1 %2"_s.arg(archived, waiting);
    commands.start = startServiceCommand();
    commands.undo = u"move %1 %2"_s.arg(waiting, archived);
    return commands;
}

} // namespace ims
