#include "tests/unit/retest/RetestRoom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

Error diskError(const char* why)
{
    return {Message("move"), u"file"_s, Message(why), Message("Try again.")};
}

FolderOpener HookedFolder::opener(DiskHook hook, DiskWays ways)
{
    return [hook, ways](const Path& folder) {
        return openHandle(folder).map([&](const std::shared_ptr<Folder>& handle) {
            return MoveFolderPtr(new HookedFolder(handle, folder, hook, ways));
        });
    };
}

Expected<std::vector<MoveEntry>> HookedFolder::list()
{
    if (const auto error = ask(DiskStep::List, {}))
        return tl::unexpected(*error);
    return LocalMoveFolder::list();
}

Expected<std::optional<MoveEntry>> HookedFolder::look(const QString& name)
{
    if (const auto error = ask(DiskStep::Look, name))
        return tl::unexpected(*error);
    return LocalMoveFolder::look(name);
}

Expected<void> HookedFolder::read(const QString& name, const PieceSink& sink)
{
    if (const auto error = ask(DiskStep::Read, name))
        return tl::unexpected(*error);
    return LocalMoveFolder::read(name, sink);
}

Expected<Renamed> HookedFolder::renameTo(MoveFolder& target, const QString& name)
{
    if (const auto error = ask(DiskStep::Rename, name))
        return tl::unexpected(*error);
    if (m_ways == DiskWays::CopyOnly)
        return Renamed::NotPossible;
    return m_ways == DiskWays::NoRename ? renameInto(dynamic_cast<LocalMoveFolder&>(target), name, true)
                                        : LocalMoveFolder::renameTo(target, name);
}

Expected<Created> HookedFolder::create(const QString& name, const MoveEntry& like,
                                       const std::function<Expected<void>(const PieceSink&)>& produce)
{
    if (const auto error = ask(DiskStep::Create, name))
        return tl::unexpected(*error);
    std::optional<Error> failed;
    const auto inPieces = [&](const PieceSink& sink) -> Expected<void> {
        const auto produced = produce([&](const QByteArray& piece) {
            const qsizetype half = piece.size() / 2;
            if (!(failed = ask(DiskStep::Piece, name)) && sink(piece.first(half)))
                failed = ask(DiskStep::Piece, name);
            return !failed && sink(piece.sliced(half));
        });
        return failed ? tl::unexpected(*failed) : produced;
    };
    return LocalMoveFolder::create(name, like, inPieces);
}

Expected<void> HookedFolder::remove(const QString& name)
{
    if (const auto error = ask(DiskStep::Remove, name))
        return tl::unexpected(*error);
    return LocalMoveFolder::remove(name);
}

Expected<void> HookedFolder::flush()
{
    if (const auto error = ask(DiskStep::Flush, {}))
        return tl::unexpected(*error);
    return LocalMoveFolder::flush();
}

RetestRoom::RetestRoom(const QString& parent)
    : m_folder(!parent.isEmpty() && QDir(parent).exists() ? QTemporaryDir(parent + u"/XXXXXX"_s)
                                                          : QTemporaryDir())
    , m_root(pathFromString(m_folder.path()))
{
    std::filesystem::create_directories(archive());
    std::filesystem::create_directories(desk());
}

void RetestRoom::write(const Path& file, const QByteArray& bytes)
{
    QFile written(displayName(file));
    EXPECT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
}

QByteArray RetestRoom::read(const Path& file)
{
    QFile read(displayName(file));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

std::map<std::string, std::string> RetestRoom::filesIn(const Path& folder)
{
    std::map<std::string, std::string> files;
    for (const QString& name : namesIn(folder))
        files[name.toStdString()] = read(folder / pathFromString(name)).toStdString();
    return files;
}

QStringList RetestRoom::namesIn(const Path& folder)
{
    return QDir(displayName(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray RetestRoom::mail(const QString& name)
{
    return "From: a@example.org\r\nSubject: " + name.toUtf8() + "\r\n\r\n" +
           QByteArray(200, name.at(0).toLatin1());
}

void RetestRoom::archiveMail(const QStringList& names) const
{
    for (const QString& name : names)
        write(archive() / pathFromString(name), mail(name));
}

std::vector<PlannedMove> RetestRoom::planned(const Path& folder, const QStringList& names)
{
    std::vector<PlannedMove> planned;
    for (const QString& name : names) {
        const QByteArray bytes = read(folder / pathFromString(name));
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        planned.push_back({name, bytes.size(), QString::fromLatin1(hash), {}, false});
    }
    return planned;
}

Retest RetestRoom::retest(RetestSurroundings surroundings) const
{
    auto opened = Retest::open(journal(), std::move(surroundings));
    EXPECT_TRUE(opened) << opened.error().english().toStdString();
    return std::move(*opened);
}

QString stateWord(MoveState state)
{
    static const std::map<MoveState, QString> words{
        {MoveState::Planned, u"planned"_s}, {MoveState::Copied, u"copied"_s},
        {MoveState::Moved, u"moved"_s},     {MoveState::Undone, u"undone"_s},
        {MoveState::Skipped, u"skipped"_s}, {MoveState::Failed, u"failed"_s}};
    return words.at(state);
}

QString RetestRoom::states() const
{
    QStringList states;
    for (const RetestMove& move : retest().moves())
        states.append(move.name + u' ' + stateWord(move.state));
    return states.join(u", "_s);
}

} // namespace ims::test
