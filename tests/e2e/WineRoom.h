#pragma once

#include "core/retest/KitLog.h"
#include "core/retest/TakeToServerKit.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace ims::test {

/// A Wine prefix of its own, with an fc that compares; its server ends with it.
class WinePrefix
{
public:
    WinePrefix();
    ~WinePrefix();

    /// Why there is none; empty where it can be used.
    QString missing() const { return m_missing; }

    QProcessEnvironment environment() const;

    /// A file of this machine as Wine names it.
    static QString windowsPath(const QString& path);

private:
    bool run(const QString& program, const QStringList& arguments);

    QString m_missing;
    QTemporaryDir m_folder;
};

/// Everything below a folder: relative names and bytes, `<folder>` for folders.
using Snapshot = QMap<QString, QByteArray>;

/// A server's IMCDATA and a kit beside it.
class WineRoom
{
public:
    explicit WineRoom(const WinePrefix& prefix, const QString& imcName = QStringLiteral("imcdata"));

    QString imc() const { return m_folder.filePath(m_imcName); }
    QString kit() const { return m_folder.filePath(QStringLiteral("kit")); }
    QString archived(const QString& name) const { return imc() + QStringLiteral("/IN/ARCHIVE/") + name; }
    QString waiting(const QString& name) const { return imc() + QStringLiteral("/IN/") + name; }
    QString kept(const QString& name) const { return kit() + QStringLiteral("/kept/") + name; }

    static void put(const QString& file, const QByteArray& bytes);
    static QByteArray bytesOf(const QString& file);

    /// A kit of files of IN\ARCHIVE.
    KitPlan planOf(const QStringList& names) const;
    void writeKit(const KitPlan& plan) const;

    /// What `net start` lists.
    void setServices(const QByteArray& list) const;

    /// Bytes that no file written by the scripts may exceed: a full disk. 0 = none.
    void setLimit(int bytes) { m_limit = bytes; }

    /// Whether Wine's own fc is used, which calls all files the same.
    void setOwnFc(bool own) { m_ownFc = own; }

    /// Runs a script with a key pressed as often as it waits; gives what it said.
    QString run(const QString& script, const QString& argument = {});

    /// The same step by step: until it says a text, then a key.
    void start(const QString& script, const QString& argument = {});
    bool says(const QString& text);
    void press();
    QString finish();

    Snapshot snapshot() const;

    /// Of a file by the kit's log: "put-back", with the reason behind it.
    QString outcome(const QString& name) const;

    int logLines() const;

private:
    const WinePrefix& m_prefix;
    QTemporaryDir m_folder;
    QString m_imcName;
    int m_limit = 0;
    bool m_ownFc = false;
    QProcess m_process;
    QString m_said;
};

} // namespace ims::test
