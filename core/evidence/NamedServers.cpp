#include "core/evidence/NamedServers.h"

#include "core/spool/Received.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Counts who names whom, each pair once.
class Names
{
public:
    void add(const QString& server, const char* where, const QString& file = {}, ByteRange range = {})
    {
        if (server.isEmpty())
            return;
        const QString key = server.toCaseFolded() + u'\n' + QLatin1StringView(where);
        const auto known = m_index.constFind(key);
        if (known != m_index.cend()) {
            ++m_counts[*known];
            return;
        }
        m_index.insert(key, m_named.size());
        m_named.push_back({server, Message(where), file, range});
        m_counts.push_back(1);
    }

    std::vector<NamedServer> take()
    {
        for (size_t i = 0; i < m_named.size(); ++i)
            m_named[i].where.arguments = QStringList{m_named[i].server, QString::number(m_counts[i])};
        return std::move(m_named);
    }

private:
    std::vector<NamedServer> m_named;
    std::vector<int> m_counts;
    QHash<QString, size_t> m_index;
};

QString firstLabel(const QString& host)
{
    return host.section(u'.', 0, 0).trimmed();
}

/// An address or a device's path says nothing of a computer's name.
bool isName(const QString& machine)
{
    return std::any_of(machine.begin(), machine.end(), [](QChar c) { return c.isLetter(); }) &&
           !machine.contains(u':');
}

/// The machine of `\\\\MACHINE\\share\\…`.
QString machineOf(const Path& path)
{
    const QString text = displayName(path);
    if (!text.startsWith("\\\\"_L1) && !text.startsWith("//"_L1))
        return {};
    const QString machine = text.sliced(2).section(text[0], 0, 0);
    return isName(machine) ? machine : QString();
}

} // namespace

std::vector<NamedServer> namedServers(const Evidence& evidence, const QString& stated)
{
    Names names;
    names.add(stated, QT_TRANSLATE_NOOP("ims", "%1: stated by the technician"));
    for (const Failure& failure : evidence.failures) {
        if (!failure.stated || !failure.event.computer.isEmpty())
            names.add(failure.event.computer,
                      QT_TRANSLATE_NOOP("ims", "%1: the computer in the log of the failures (%2)"),
                      failure.event.log);
    }
    for (const Failure& failure : evidence.failures) {
        const ArchivedFile* file = evidence.fileOf(failure);
        if (!file || !file->spool)
            continue;
        if (const Hop* own = ownHop(file->spool->hops, file->spool->mtsId))
            names.add(firstLabel(own->byHost()),
                      QT_TRANSLATE_NOOP(
                          "ims", "%1: the host that took the failed messages, by their Received fields (%2)"),
                      file->spool->file, own->range);
        if (file->spool->mtsId)
            names.add(file->spool->mtsId->server,
                      QT_TRANSLATE_NOOP("ims", "%1: the server in the MTS-IDs of the failed messages (%2)"),
                      file->spool->file, file->spool->envelope ? file->spool->envelope->range : ByteRange());
    }
    for (const Path& root : evidence.roots)
        names.add(machineOf(root),
                  QT_TRANSLATE_NOOP("ims", "%1: the machine of a network path that was opened"),
                  displayName(root));
    return names.take();
}

bool isSameServer(const QString& a, const QString& b)
{
    return firstLabel(a).compare(firstLabel(b), Qt::CaseInsensitive) == 0;
}

std::vector<NamedServer> otherServers(const std::vector<NamedServer>& named)
{
    std::vector<NamedServer> others;
    std::copy_if(named.begin(), named.end(), std::back_inserter(others),
                 [&](const NamedServer& one) { return !isSameServer(one.server, named.front().server); });
    return others;
}

} // namespace ims
