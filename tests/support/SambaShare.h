#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace ims::test {

/// How the share shall be.
struct SambaOptions
{
    bool onlySmb1 = false; ///< as servers of Exchange's time
    bool readOnly = false;
};

/// A real Samba on 127.0.0.1 with one share, for what works on servers: smbd with its own configuration in a
/// temporary folder, nothing of it elsewhere. It ends with this object, and all that it started. Only root
/// can start one that lets users log in.
class SambaShare
{
public:
    static QString user() { return QStringLiteral("Administrator"); }
    static QByteArray password() { return QByteArrayLiteral("se cret%1\xc3\xa4"); }
    static QString share() { return QStringLiteral("Exch Data$"); }

    SambaShare() = default;
    ~SambaShare();
    SambaShare(const SambaShare&) = delete;
    SambaShare& operator=(const SambaShare&) = delete;

    /// Why there cannot be one here; empty where there can.
    static QString whyNot();

    /// Starts it and waits until it takes connections.
    bool start(const SambaOptions& options = {});

    /// Starts it again with the same port and files.
    bool restart();

    /// Why `start` failed.
    QString complaint() const { return m_problem; }

    int port() const { return m_port; }

    /// Where the share's files lie.
    QString folder() const { return m_folder.filePath(QStringLiteral("share")); }

    /// A folder of the share as people write it.
    QString address(const QString& folder) const;

    /// At once, in the midst of whatever it does.
    void kill();

    /// It says nothing more, though its connections stay open; until wake().
    void freeze();
    void wake();

    /// How often somebody tried to log in, right or wrong.
    int logins() const;

private:
    bool launch();
    bool configure(const SambaOptions& options);
    bool addUser();
    bool waitUntilReached();
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    qint64 m_group = 0;
    QString m_problem;
    int m_port = 0;
};

} // namespace ims::test
