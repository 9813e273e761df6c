#pragma once

#include "core/base/StopToken.h"
#include "core/retest/SmbShare.h"
#include "core/retest/SmbWire.h"

#include <QProcess>

namespace ims {

/// What the helper said to a request.
struct SmbReply
{
    int error = 0; ///< a number of errno.h; 0 = done
    QByteArray fields;

    smb::FrameReader reader() const
    {
        return smb::FrameReader({fields.constData(), static_cast<size_t>(fields.size())});
    }
};

/// The program imsdoctor-smb with one share open. Each request has its deadline; a helper that does not keep
/// it, or whose connection is lost, is killed and every further request is that same Error: what was under
/// way is settled from the journal, by another one. Blocks; for the thread that started it.
class SmbHelper
{
public:
    /// Starts it and logs in, once. A wish to stop is heard until that is done.
    static Expected<std::shared_ptr<SmbHelper>>
    start(const SmbPlace& place, std::shared_ptr<const SmbLogin> login, const StopToken& stop);

    ~SmbHelper();
    SmbHelper(const SmbHelper&) = delete;
    SmbHelper& operator=(const SmbHelper&) = delete;

    /// `patience`: how many of the server's answers the request may have to wait for.
    Expected<SmbReply> ask(smb::FrameWriter& request, const Message& doing, const QString& file,
                           int patience = 1);

    /// The Error of a number of errno.h that is no loss of the connection.
    static Error errorOf(int number, const Message& doing, const QString& file);

    bool isLost() const { return m_lost.has_value(); }

private:
    explicit SmbHelper(std::shared_ptr<const SmbLogin> login)
        : m_login(std::move(login))
    {
    }

    bool begin();
    Expected<void> logIn(const SmbPlace& place);
    std::optional<QByteArray> exchange(QByteArray request, std::chrono::milliseconds limit);
    std::optional<QByteArray> takeFrame();
    void strike(SmbLogin::Moment moment);
    tl::unexpected<Error> lose(const Message& doing, const QString& file, Message why);
    void kill();

    std::shared_ptr<const SmbLogin> m_login;
    StopToken m_stop; ///< while it logs in
    QProcess m_process;
    QByteArray m_received;
    bool m_timedOut = false;
    std::optional<Error> m_lost;
};

} // namespace ims
