#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace ims::test {

/// What a run of imsdoctor-cli left behind.
struct CliRun
{
    int code = -1; ///< exit code; -1 = it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty where it is none.
    QJsonObject object() const;

    /// Standard output as one object a line; an empty object stands for a line that is none.
    QList<QJsonObject> lines() const;

    /// How many lines standard error has.
    qsizetype errorLines() const { return err.count('\n'); }
};

/// Runs the program with a fixed environment. `variables`: NAME=value, added to it.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {}, const QStringList& variables = {});

/// The strings of a JSON array.
QStringList strings(const QJsonValue& array);

/// A folder of one test; its files are written by name.
class TestFolder
{
public:
    QString path(const QString& name = {}) const;
    QString write(const QString& name, const QByteArray& bytes) const;
    bool has(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

QByteArray readFile(const QString& path);

/// resources/sample-case.
QString sampleFolder();

} // namespace ims::test
