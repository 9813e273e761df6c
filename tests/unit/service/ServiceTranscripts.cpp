#include "tests/unit/service/ServiceTranscripts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QString folder()
{
    return QStringLiteral(IMS_SOURCE_DIR "/tests/data/service/");
}

/// The lines behind a heading, as they were printed.
QByteArray behind(const QByteArray& bytes, const QByteArray& heading)
{
    qsizetype begin = bytes.indexOf(QByteArray("\n== " + heading + '\n'));
    if (begin < 0)
        return {};
    begin += heading.size() + 5;
    const qsizetype end = bytes.indexOf("== stderr\n", begin);
    QByteArray text = bytes.mid(begin, end < 0 ? -1 : end - begin);
    const QByteArray unbroken = "\n\\ no line break at the end\n";
    return text.endsWith(unbroken) ? text.chopped(unbroken.size()) : text;
}

} // namespace

std::vector<ServiceTranscript> netRpcTranscripts()
{
    std::vector<ServiceTranscript> all;
    for (const QString& file :
         QDir(folder() + u"net-rpc"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QByteArray bytes = serviceData(u"net-rpc/"_s + file);
        ServiceTranscript transcript;
        transcript.name = file.chopped(4).toStdString();
        transcript.output = behind(bytes, "stdout");
        transcript.errors = behind(bytes, "stderr");
        for (const QByteArray& line : bytes.left(bytes.indexOf("== stdout")).split('\n')) {
            if (line.startsWith("verb: "))
                transcript.verb = QString::fromUtf8(line.mid(6).trimmed());
            if (line.startsWith("exit: "))
                transcript.exitCode = line.mid(6).trimmed().toInt();
        }
        all.push_back(std::move(transcript));
    }
    return all;
}

QByteArray serviceData(const QString& file)
{
    QFile data(folder() + file);
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

} // namespace ims::test
