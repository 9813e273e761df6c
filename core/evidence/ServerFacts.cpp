#include "core/evidence/ServerFacts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// `5.5.2650.21`, or `5.5 (Build 2650.21)`, in a text of our own server's.
QString versionIn(const QString& text)
{
    static const QRegularExpression plain(uR"((?<![\d.])([45]\.\d\.\d{3,4}\.\d{1,3})(?![\d.]*\d))"_s);
    if (const auto match = plain.match(text); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression build(
        uR"((?<![\d.])([45]\.\d)\D{0,20}build\s+(\d{3,4}\.\d{1,3})(?!\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = build.match(text);
    return match.hasMatch() ? match.captured(1) + u'.' + match.captured(2) : QString();
}

} // namespace

QString versionOfStart(const Event& event)
{
    for (const QString& string : event.strings) {
        if (const QString version = versionIn(string); !version.isEmpty())
            return version;
    }
    return event.description ? versionIn(*event.description) : QString();
}

QString findServer(const std::vector<Failure>& failures, QList<Message>& notes)
{
    QHash<QString, int> counts;
    QString best;
    for (const Failure& failure : failures) {
        const QString& computer = failure.event.computer;
        if (computer.isEmpty())
            continue;
        const int count = ++counts[computer.toUpper()];
        if (best.isEmpty() || count > counts.value(best.toUpper()))
            best = computer;
    }
    if (counts.size() > 1) {
        QStringList names = counts.keys();
        names.sort();
        notes.append(Message(
            QT_TRANSLATE_NOOP("ims",
                              "The failed events come from %1 computers (%2); “%3” logged most of them "
                              "and is taken for the server."),
            {QString::number(names.size()), names.mid(0, 10).join(u", "_s), best}));
    }
    return best;
}

ServerVersion findServerVersion(const QString& server, const std::vector<Event>& events,
                                const std::vector<ArchivedFile>& files)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const bool own = server.isEmpty() || event->computer.compare(server, Qt::CaseInsensitive) == 0;
        const QString version =
            own && event->is("MSExchangeIMC"_L1, 1000) ? versionOfStart(*event) : QString();
        if (!version.isEmpty() && event->stated)
            return {version,
                    Message(QT_TRANSLATE_NOOP(
                        "ims", "stated: event 1000 of the Internet Mail Service, as it was read out")),
                    true};
        if (!version.isEmpty())
            return {version,
                    Message(QT_TRANSLATE_NOOP("ims", "documented: event 1000 of the Internet Mail Service")),
                    false};
    }
    const Hop* newest = nullptr;
    QString bearer;
    for (const ArchivedFile& file : files) {
        const Hop* own = file.spool ? ownHop(file.spool->hops, file.spool->mtsId, server) : nullptr;
        if (!own || own->exchangeBuild.isEmpty())
            continue;
        if (!newest || (own->time.isValid() && (!newest->time.isValid() || own->time > newest->time))) {
            newest = own;
            bearer = file.name;
        }
    }
    if (!newest)
        return {};
    return {newest->exchangeBuild,
            Message(QT_TRANSLATE_NOOP("ims", "inferred: the server's own Received line in spool file %1"),
                    {bearer})};
}

} // namespace ims
