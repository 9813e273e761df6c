#pragma once

#include "core/retest/SmbHelper.h"

namespace ims {

/// A folder of a share, through the helper. Files go from one to the other by copy alone: a rename that
/// replaces nothing cannot be had from libsmbclient, which removes what has the name and renames again.
///
/// Nor can it ask the server to bring a file to its disk: until the server has done so by itself (seconds), a
/// power failure there leaves the saved copy, which lies on this computer's disk, as the whole one. What a
/// link on the server leads to is told from a file in listings only.
class SmbMoveFolder final : public MoveFolder
{
public:
    static Expected<MoveFolderPtr> open(const SmbPlace& place, std::shared_ptr<SmbHelper> helper);

    /// Makes a folder, not its parents; one that is there already is no Error.
    static Expected<void> make(const SmbPlace& place, SmbHelper& helper);

    QString shown() const override;
    Expected<std::vector<MoveEntry>> list() override;
    Expected<std::optional<MoveEntry>> look(const QString& name) override;
    Expected<void> read(const QString& name, const PieceSink& sink) override;
    Message inUse(const QString& name) override;
    Expected<Renamed> renameTo(MoveFolder& target, const QString& name) override;
    Expected<Created> create(const QString& name, const MoveEntry& like,
                             const std::function<Expected<void>(const PieceSink&)>& produce) override;
    Expected<void> remove(const QString& name) override;
    Expected<void> flush() override;
    Expected<qint64> freeBytes() override;
    bool isSame(const MoveFolder& other) const override;

private:
    SmbMoveFolder(SmbPlace place, std::shared_ptr<SmbHelper> helper, quint64 number)
        : m_place(std::move(place))
        , m_helper(std::move(helper))
        , m_number(number)
    {
    }

    QString shownFile(const QString& name) const;
    smb::FrameWriter request(smb::Verb verb) const;
    smb::FrameWriter request(smb::Verb verb, const QString& name) const;
    Expected<void> closeFile(quint64 file, const Message& doing, const QString& name);
    Expected<void> write(quint64 file, const QString& name, const QByteArray& piece);
    Expected<void> writeAll(quint64 file, const QString& name,
                            const std::function<Expected<void>(const PieceSink&)>& produce);
    Expected<void> readPieces(quint64 file, const QString& name, const PieceSink& sink);

    SmbPlace m_place;
    std::shared_ptr<SmbHelper> m_helper;
    quint64 m_number;
};

} // namespace ims
