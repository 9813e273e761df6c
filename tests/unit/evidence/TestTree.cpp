#include "tests/unit/evidence/TestTree.h"

#include "tests/support/ImcTxtWriter.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/SpoolFileWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

Path TestTree::root() const
{
    return pathFromString(m_folder.path());
}

Path TestTree::path(const char* relative) const
{
    return pathFromString(m_folder.filePath(QString::fromUtf8(relative)));
}

Path TestTree::makeFolder(const char* relative) const
{
    const Path folder = path(relative);
    std::filesystem::create_directories(folder);
    return folder;
}

Path TestTree::write(const QByteArray& relative, const QByteArray& bytes) const
{
    const Path file = path(relative.constData());
    std::filesystem::create_directories(file.parent_path());
    QFile device(displayName(file));
    EXPECT_TRUE(device.open(QIODevice::WriteOnly));
    EXPECT_EQ(device.write(bytes), bytes.size());
    return file;
}

QString TestTree::relative(const QString& absolute) const
{
    return QDir(m_folder.path()).relativeFilePath(absolute);
}

QByteArray mtsIdOf(const QByteArray& mtsSerial)
{
    return SpoolFileWriter::mtsId("Example", "EXCH01", march1999(10, 11, 59, 0), mtsSerial);
}

QByteArray spoolBytes(const QByteArray& messageId, const QByteArray& mtsSerial, const QByteArray& version)
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.sender.example";
    envelope.sender = "a@sender.example";
    envelope.recipients = {"b@example.com"};
    envelope.mtsId = mtsIdOf(mtsSerial);
    envelope.received = march1999(10, 11, 59, 0);
    return SpoolFileWriter::write(envelope,
                                  "Received: from mail.sender.example ([192.0.2.1])\r\n"
                                  "\tby exch01.example.com with SMTP (Microsoft Exchange Internet Mail "
                                  "Service Version " +
                                      version + ")\r\n\tid " + mtsSerial +
                                      "; Wed, 10 Mar 1999 11:59:00 -0000\r\nMessage-ID: " + messageId +
                                      "\r\nFrom: a@sender.example\r\nSubject: test\r\n\r\ntext\r\n");
}

QByteArray registryBytes()
{
    return "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n";
}

QByteArray drWatsonBytes()
{
    return "\r\nMicrosoft (R) Windows NT (TM) Version 4.00 DrWtsn32\r\n\r\n"
           "Application exception occurred:\r\n"
           "        App: exe\\store.dbg (pid=304)\r\n"
           "        When: 3/25/1999 @ 11:59:30.64\r\n"
           "        Exception number: c0000005 (access violation)\r\n\r\n"
           "*----> Task List <----*\r\n 304 STORE.exe\r\n\r\n"
           "State Dump for Thread Id 0x50\r\n\r\n"
           "function: FIDL::EcAddFids\r\n"
           "FAULT ->0040cf56 f3a5             rep  movsd ds:00000000=???\r\n";
}

QByteArray settingsBytes()
{
    return ImcTxtWriter::write({ImcDomainRow{}});
}

QStringList inputsOf(const TestTree& tree, const std::vector<Input>& inputs, InputKind kind)
{
    QStringList names;
    for (const Input& input : inputs) {
        if (input.kind == kind)
            names.append(tree.relative(input.file));
    }
    names.sort();
    return names;
}

} // namespace ims::test
