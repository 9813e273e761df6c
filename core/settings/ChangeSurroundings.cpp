#include "core/settings/ChangeSurroundings.h"

#include "core/base/SafeText.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 64; // characters of a spool file's name

/// "1999-03-07 22:10 UTC (GHW7TK3B)"; empty without a time.
QString moment(const QDateTime& time, const QString& file)
{
    if (!time.isValid())
        return {};
    const QString told = time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    return file.isEmpty() ? told : u"%1 (%2)"_s.arg(told, visibleText(cutText(file, longestName)));
}

Message changePointSentence(const ChangePoint& point)
{
    const QString delivered = moment(point.lastSuccess, point.lastDelivered);
    const QString failed = moment(point.firstFailure, point.firstFailed);
    if (failed.isEmpty())
        return {};
    if (delivered.isEmpty())
        return Message(
            QT_TRANSLATE_NOOP("ims", "First failed: %1. When mail of this kind arrived last is not known, "
                                     "so neither is when the setting was changed."),
            {failed});
    return Message(QT_TRANSLATE_NOOP("ims", "Last delivered: %1; first failed: %2. The setting was changed "
                                            "between them."),
                   {delivered, failed});
}

Message otherDomainsSentence(const SettingsChange& change)
{
    if (change.otherDomains)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Other senders' domains whose mail arrives now and falls under "
                                         "these rows: %1."),
                       {QString::number(*change.otherDomains)});
    return Message(QT_TRANSLATE_NOOP("ims", "How many other senders' domains have mail that arrives now and "
                                            "falls under these rows is not known."));
}

} // namespace

QList<Message> changeSurroundings(const SettingsChange& change)
{
    if (change.changes.empty())
        return {};
    QList<Message> sentences;
    if (change.changePoint) {
        if (const Message point = changePointSentence(*change.changePoint); !point.isEmpty())
            sentences.append(point);
    }
    sentences.append(otherDomainsSentence(change));
    if (!change.otherDomainsWhy.isEmpty())
        sentences.append(change.otherDomainsWhy);
    return sentences;
}

} // namespace ims
