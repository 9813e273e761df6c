#include "core/evidence/PerfOptLog.h"

#include "core/eventlog/TextPieces.h"
#include "core/evidence/RegistryMeanings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestRun = 200;
constexpr int westernCodePage = 1252;

std::optional<qint64> numberOf(QStringView text)
{
    bool isNumber = false;
    const bool hex = text.startsWith(u"0x", Qt::CaseInsensitive);
    const qint64 number = hex ? text.sliced(2).toLongLong(&isNumber, 16) : text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool namesRegistryValue(QStringView text)
{
    static const QRegularExpression name(u"max\\s*threads\\s*\\(\\s*private\\s*\\+\\s*public\\s*\\)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch();
}

bool namesDialogValue(QStringView text)
{
    static const QRegularExpression name(
        u"\\bmax(?:imum|\\.)?\\s+(?:#|number|no\\.)\\s+of\\s+information\\s+store\\s+threads\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch();
}

/// The name of the setting, without the verb before it and the marks around it.
QString settingName(QStringView text)
{
    static const QRegularExpression verb(
        u"\\A\\W*(?:(?:set|setting|changed?|changing|modified|registry|value|key|parameter)\\b[\\s:\"']*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = verb.match(text);
    QString name = text.sliced(match.hasMatch() ? match.capturedEnd() : 0).trimmed().toString();
    while (!name.isEmpty() && u"\"':,="_s.contains(name.back()))
        name.chop(1);
    return name.trimmed();
}

/// The forms with an old and a new number.
std::optional<PerfOptChange> changeWithBoth(QStringView line)
{
    static const QString number = u"(0x[0-9a-f]{1,16}|\\d{1,18})"_s;
    static const std::array<QRegularExpression, 3> forms = {
        QRegularExpression(u"\\A(.+?)[\\s\"':,]from\\s+\"?"_s + number + u"\"?\\s+to\\s+\"?"_s + number +
                               u"\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\A(.+?)[\\s\"':,(]old\\b\\D{0,20}?"_s + number +
                               u"\\D{1,20}?\\bnew\\b\\D{0,20}?"_s + number + u"\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\A(.+?)[\\s\"':,=]"_s + number + u"\\s*[-=]+>\\s*"_s + number + u"\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression& form : forms) {
        const auto match = form.match(line);
        const std::optional<qint64> to = match.hasMatch() ? numberOf(match.capturedView(3)) : std::nullopt;
        if (!to)
            continue;
        PerfOptChange change;
        change.setting = settingName(match.capturedView(1));
        change.oldValue = numberOf(match.capturedView(2));
        change.newValue = *to;
        if (!change.setting.isEmpty())
            return change;
    }
    return std::nullopt;
}

/// A line that names the registry value and, behind it, one number.
std::optional<PerfOptChange> changeToOne(QStringView line)
{
    static const QRegularExpression form(
        u"(max\\s*threads\\s*\\(\\s*private\\s*\\+\\s*public\\s*\\))\\D{0,40}?(0x[0-9a-f]{1,16}|\\d{1,18})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    const std::optional<qint64> to = match.hasMatch() ? numberOf(match.capturedView(2)) : std::nullopt;
    if (!to)
        return std::nullopt;
    PerfOptChange change;
    change.setting = match.captured(1);
    change.newValue = *to;
    return change;
}

bool hasDate(QStringView line)
{
    static const QRegularExpression form(
        u"\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

} // namespace

Message PerfOptChange::meaning() const
{
    if (isStoreThreads && newValue >= 0 && newValue <= std::numeric_limits<quint32>::max())
        return storeThreadsMeaning(static_cast<quint32>(newValue));
    const QString to = QString::number(newValue);
    if (oldValue)
        return Message(QT_TRANSLATE_NOOP("ims", "Performance Optimizer changed “%1” from %2 to %3."),
                       {setting, QString::number(*oldValue), to});
    return Message(QT_TRANSLATE_NOOP("ims", "Performance Optimizer set “%1” to %2."), {setting, to});
}

QStringList PerfOptChange::kb() const
{
    return isStoreThreads ? QStringList({u"Q169686"_s}) : QStringList();
}

const PerfOptChange* PerfOptLog::storeThreads() const
{
    const auto newest = std::find_if(changes.rbegin(), changes.rend(),
                                     [](const PerfOptChange& change) { return change.isStoreThreads; });
    return newest == changes.rend() ? nullptr : &*newest;
}

bool looksLikePerfOptLog(QByteArrayView beginning)
{
    const QString text = beginningText(beginning);
    if (text.contains("Performance Optimizer"_L1, Qt::CaseInsensitive))
        return true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.trimmed().startsWith(u"Set ") &&
            changeWithBoth(line.first(std::min(line.size(), longestLine))))
            return true;
    }
    return false;
}

Expected<PerfOptLog> readPerfOptLog(const ByteSourcePtr& source, const StopToken& stop)
{
    PerfOptLog log;
    log.file = source->name();
    TextPieces pieces(source, u'\n', stop, westernCodePage);
    QString run;
    qint64 unclear = 0;
    bool leftOut = false;
    while (const std::optional<TextPiece> piece = pieces.next()) {
        const QStringView line =
            QStringView(piece->text).first(std::min(piece->text.size(), longestLine)).trimmed();
        const bool isNamed = namesRegistryValue(line);
        std::optional<PerfOptChange> change = changeWithBoth(line);
        if (!change && isNamed)
            change = changeToOne(line);
        if (!change) {
            unclear += isNamed ? 1 : 0;
            if (hasDate(line))
                run = line.first(std::min(line.size(), longestRun)).toString();
            continue;
        }
        change->isInferred = !isNamed && namesDialogValue(line);
        change->isStoreThreads = isNamed || change->isInferred;
        change->run = run;
        change->range = {piece->range.offset, piece->range.length - piece->breakLength};
        if (log.changes.size() >= 2 * mostPerfOptChanges) {
            log.changes.erase(log.changes.begin(), log.changes.begin() + mostPerfOptChanges);
            leftOut = true;
        }
        log.changes.push_back(std::move(*change));
    }
    if (pieces.isStopped())
        return tl::unexpected(
            cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the log of Performance Optimizer"))));
    if (pieces.error())
        return tl::unexpected(*pieces.error());
    if (log.changes.size() > mostPerfOptChanges) {
        log.changes.erase(log.changes.begin(), log.changes.end() - mostPerfOptChanges);
        leftOut = true;
    }
    if (leftOut)
        log.notes.append(Message(QT_TRANSLATE_NOOP("ims", "Only the newest %1 changes of the log are kept."),
                                 {QString::number(mostPerfOptChanges)}));
    if (unclear > 0)
        log.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "Lines that name “Max Threads(Private+Public)” without a "
                                             "number that can be read: %1. Look at them in the log."),
                    {QString::number(unclear)}));
    if (log.changes.empty())
        log.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "No change of a setting was recognised in this log. Its "
                                             "form is free, so that proves nothing.")));
    return log;
}

} // namespace ims
