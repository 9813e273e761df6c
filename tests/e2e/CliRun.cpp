#include "tests/e2e/CliRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace ims::test {

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> CliRun::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

CliRun runCli(const QStringList& arguments, const QByteArray& input, const QStringList& variables)
{
    QProcess process;
    process.setEnvironment(QStringList{u"LC_ALL=C.UTF-8"_s, u"TZ=Asia/Tokyo"_s, u"HOME=/nonexistent"_s} +
                           variables);
    process.start(QStringLiteral(IMS_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(240'000))
        return run;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return run;
}

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

QString TestFolder::path(const QString& name) const
{
    return m_folder.filePath(name);
}

QString TestFolder::write(const QString& name, const QByteArray& bytes) const
{
    const QString whole = path(name);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return whole;
}

bool TestFolder::has(const QString& name) const
{
    return QFileInfo::exists(path(name));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sampleFolder()
{
    return QStringLiteral(IMS_SOURCE_DIR) + u"/resources/sample-case"_s;
}

} // namespace ims::test
