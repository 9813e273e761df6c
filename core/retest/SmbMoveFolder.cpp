#include "core/retest/SmbMoveFolder.h"

#include "core/base/SafeText.h"

#include <QCoreApplication>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int listAnswers = 20; // a large folder comes in many answers

Message readingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the file"));
}

Message creatingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "write the file"));
}

Message removingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "remove the file"));
}

Message listing()
{
    return Message(QT_TRANSLATE_NOOP("ims", "list the folder"));
}

Error notAName(const QString& name)
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "move the file")), visibleText(name),
        Message(QT_TRANSLATE_NOOP("ims", "the name leads elsewhere or is none that a spool file can have")),
        Message(QT_TRANSLATE_NOOP("ims", "Name files as they are called in their folder."))};
}

Error strangeAnswer(const Message& doing, const QString& file)
{
    return {doing, file, Message(QT_TRANSLATE_NOOP("ims", "the helper for shares did not understand")),
            Message(QT_TRANSLATE_NOOP("ims", "Install IMS Doctor anew."))};
}

std::string bytesOf(const QString& text)
{
    return text.toStdString();
}

EntryKind kindOf(std::uint8_t kind)
{
    switch (static_cast<smb::Kind>(kind)) {
    case smb::Kind::File:
        return EntryKind::File;
    case smb::Kind::Folder:
        return EntryKind::Folder;
    case smb::Kind::Link:
        return EntryKind::Link;
    case smb::Kind::Other:
        break;
    }
    return EntryKind::Other;
}

MoveEntry entryFrom(smb::FrameReader& reader, const QString& name)
{
    MoveEntry entry;
    entry.name = name;
    entry.kind = kindOf(reader.byte());
    entry.readOnly = reader.byte() != 0;
    entry.size = static_cast<qint64>(reader.number());
    const auto seconds = static_cast<qint64>(reader.number());
    const auto fraction = static_cast<qint64>(reader.number());
    entry.modified = seconds * 1000 + fraction / 1'000'000;
    entry.stamp = QByteArray::number(entry.size) + ' ' + QByteArray::number(seconds) + ' ' +
                  QByteArray::number(fraction);
    for (int part = 0; part < 2; ++part) // when the server last changed anything about it
        entry.stamp += ' ' + QByteArray::number(static_cast<qint64>(reader.number()));
    return entry;
}

} // namespace

Expected<MoveFolderPtr> SmbMoveFolder::open(const SmbPlace& place, std::shared_ptr<SmbHelper> helper)
{
    const Message opening(QT_TRANSLATE_NOOP("ims", "open the folder"));
    const QString shown = visibleText(displayName(pathOf(place)));
    smb::FrameWriter request;
    request.byte(static_cast<std::uint8_t>(smb::Verb::OpenFolder)).text(bytesOf(place.folder));
    const auto reply = helper->ask(request, opening, shown);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, opening, shown));
    smb::FrameReader reader = reply->reader();
    const quint64 number = reader.number();
    if (!reader.isAtEnd())
        return tl::unexpected(strangeAnswer(opening, shown));
    return MoveFolderPtr(new SmbMoveFolder(place, std::move(helper), number));
}

Expected<void> SmbMoveFolder::make(const SmbPlace& place, SmbHelper& helper)
{
    const Message making(QT_TRANSLATE_NOOP("ims", "make the folder"));
    const QString shown = visibleText(displayName(pathOf(place)));
    smb::FrameWriter request;
    request.byte(static_cast<std::uint8_t>(smb::Verb::MakeFolder)).text(bytesOf(place.folder));
    const auto reply = helper.ask(request, making, shown);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0 && reply->error != EEXIST)
        return tl::unexpected(SmbHelper::errorOf(reply->error, making, shown));
    return {};
}

QString SmbMoveFolder::shown() const
{
    return visibleText(displayName(pathOf(m_place)));
}

QString SmbMoveFolder::shownFile(const QString& name) const
{
    return shown() + u'/' + visibleText(name);
}

smb::FrameWriter SmbMoveFolder::request(smb::Verb verb) const
{
    smb::FrameWriter frame;
    frame.byte(static_cast<std::uint8_t>(verb)).number(m_number);
    return frame;
}

smb::FrameWriter SmbMoveFolder::request(smb::Verb verb, const QString& name) const
{
    smb::FrameWriter frame = request(verb);
    frame.text(bytesOf(name));
    return frame;
}

Expected<std::vector<MoveEntry>> SmbMoveFolder::list()
{
    std::vector<MoveEntry> entries;
    smb::Verb verb = smb::Verb::ListFirst;
    while (true) {
        smb::FrameWriter frame = request(verb);
        const auto reply = m_helper->ask(frame, listing(), shown(), listAnswers);
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->error != 0)
            return tl::unexpected(SmbHelper::errorOf(reply->error, listing(), shown()));
        smb::FrameReader reader = reply->reader();
        const quint64 count = reader.number();
        for (quint64 i = 0; i < count && reader.isGood(); ++i) {
            const std::string_view name = reader.text(smb::longestText);
            entries.push_back(
                entryFrom(reader, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        }
        const bool more = reader.byte() != 0;
        if (!reader.isAtEnd() || (more && count == 0))
            return tl::unexpected(strangeAnswer(listing(), shown()));
        if (entries.size() > mostEntries)
            return tl::unexpected(
                Error{listing(), shown(),
                      Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 files"),
                              {QString::number(mostEntries)}),
                      Message(QT_TRANSLATE_NOOP("ims", "Put back the files by hand, as shown."))});
        if (!more)
            return entries;
        verb = smb::Verb::ListNext;
    }
}

Expected<std::optional<MoveEntry>> SmbMoveFolder::look(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    smb::FrameWriter frame = request(smb::Verb::Look, name);
    const auto reply = m_helper->ask(frame, readingFile(), shownFile(name), 2);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error == ENOENT)
        return std::optional<MoveEntry>();
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, readingFile(), shownFile(name)));
    smb::FrameReader reader = reply->reader();
    MoveEntry entry = entryFrom(reader, name);
    if (!reader.isAtEnd())
        return tl::unexpected(strangeAnswer(readingFile(), shownFile(name)));
    return entry;
}

Expected<void> SmbMoveFolder::closeFile(quint64 file, const Message& doing, const QString& name)
{
    smb::FrameWriter frame;
    frame.byte(static_cast<std::uint8_t>(smb::Verb::Close)).number(file);
    const auto reply = m_helper->ask(frame, doing, shownFile(name));
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, doing, shownFile(name)));
    return {};
}

Expected<void> SmbMoveFolder::read(const QString& name, const PieceSink& sink)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    smb::FrameWriter frame = request(smb::Verb::OpenRead, name);
    const auto reply = m_helper->ask(frame, readingFile(), shownFile(name));
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, readingFile(), shownFile(name)));
    const quint64 file = reply->reader().number();
    const auto read = readPieces(file, name, sink);
    const auto closed = closeFile(file, readingFile(), name);
    return read ? closed : read;
}

Expected<void> SmbMoveFolder::readPieces(quint64 file, const QString& name, const PieceSink& sink)
{
    while (true) {
        smb::FrameWriter frame;
        frame.byte(static_cast<std::uint8_t>(smb::Verb::Read)).number(file);
        const auto reply = m_helper->ask(frame, readingFile(), shownFile(name));
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->error != 0)
            return tl::unexpected(SmbHelper::errorOf(reply->error, readingFile(), shownFile(name)));
        smb::FrameReader reader = reply->reader();
        const std::string_view piece = reader.text(smb::largestPiece);
        if (!reader.isAtEnd())
            return tl::unexpected(strangeAnswer(readingFile(), shownFile(name)));
        if (piece.empty() || !sink(QByteArray(piece.data(), static_cast<qsizetype>(piece.size()))))
            return {};
    }
}

Message SmbMoveFolder::inUse(const QString& name)
{
    if (!isSafeFileName(name))
        return {};
    smb::FrameWriter frame = request(smb::Verb::Probe, name);
    const auto reply = m_helper->ask(frame, readingFile(), shownFile(name));
    if (reply && (reply->error == EBUSY || reply->error == ETXTBSY))
        return Message(QT_TRANSLATE_NOOP("ims", "another program is writing to it"));
    return {};
}

Expected<Renamed> SmbMoveFolder::renameTo(MoveFolder&, const QString&)
{
    return Renamed::NotPossible;
}

Expected<void> SmbMoveFolder::write(quint64 file, const QString& name, const QByteArray& piece)
{
    constexpr auto most = static_cast<qsizetype>(smb::largestPiece);
    for (qsizetype at = 0; at < piece.size(); at += most) {
        const QByteArrayView part = QByteArrayView(piece).sliced(at, std::min(most, piece.size() - at));
        smb::FrameWriter frame;
        frame.byte(static_cast<std::uint8_t>(smb::Verb::Write))
            .number(file)
            .text({part.data(), static_cast<size_t>(part.size())});
        const auto reply = m_helper->ask(frame, creatingFile(), shownFile(name));
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->error != 0)
            return tl::unexpected(SmbHelper::errorOf(reply->error, creatingFile(), shownFile(name)));
    }
    return {};
}

Expected<void> SmbMoveFolder::writeAll(quint64 file, const QString& name,
                                       const std::function<Expected<void>(const PieceSink&)>& produce)
{
    Expected<void> written;
    const auto produced = produce([&](const QByteArray& piece) {
        written = write(file, name, piece);
        return written.has_value();
    });
    const auto closed = closeFile(file, creatingFile(), name);
    if (!written)
        return written;
    return produced ? closed : produced;
}

Expected<Created> SmbMoveFolder::create(const QString& name, const MoveEntry& like,
                                        const std::function<Expected<void>(const PieceSink&)>& produce)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    smb::FrameWriter frame = request(smb::Verb::Create, name);
    const auto reply = m_helper->ask(frame, creatingFile(), shownFile(name));
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error == EEXIST)
        return Created::Taken;
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, creatingFile(), shownFile(name)));
    const auto written = writeAll(reply->reader().number(), name, produce);
    if (!written) {
        static_cast<void>(remove(name)); // where that fails, the journal knows of the rest
        return tl::unexpected(written.error());
    }
    smb::FrameWriter time = request(smb::Verb::SetTime, name);
    time.number(static_cast<std::uint64_t>(like.modified));
    // Its rights are those that the folder gives; of the rest only the time is worth keeping.
    return m_helper->ask(time, creatingFile(), shownFile(name)).map([](const SmbReply&) {
        return Created::Done;
    });
}

Expected<void> SmbMoveFolder::remove(const QString& name)
{
    if (!isSafeFileName(name))
        return tl::unexpected(notAName(name));
    smb::FrameWriter frame = request(smb::Verb::Remove, name);
    const auto reply = m_helper->ask(frame, removingFile(), shownFile(name));
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, removingFile(), shownFile(name)));
    return {};
}

Expected<void> SmbMoveFolder::flush()
{
    return {};
}

Expected<qint64> SmbMoveFolder::freeBytes()
{
    const Message asking(QT_TRANSLATE_NOOP("ims", "ask for the room on the drive"));
    smb::FrameWriter frame = request(smb::Verb::FreeBytes);
    const auto reply = m_helper->ask(frame, asking, shown());
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(SmbHelper::errorOf(reply->error, asking, shown()));
    return static_cast<qint64>(reply->reader().number());
}

bool SmbMoveFolder::isSame(const MoveFolder& other) const
{
    const auto* share = dynamic_cast<const SmbMoveFolder*>(&other);
    return share &&
           displayName(pathOf(share->m_place)).compare(displayName(pathOf(m_place)), Qt::CaseInsensitive) ==
               0;
}

} // namespace ims
