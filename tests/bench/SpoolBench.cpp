// Times the structure scan of big and of hostile messages against `wc -l` on the same file, takes the memory
// that the scan and the whole reader add, and times `imsdoctor-cli inspect --json` over many spool files
// against `sha256sum` over them; all in one run. README.md has the aims.
// Usage: spool-bench [FILES [FOLDER]]; inner use: spool-bench --scan|--read FILE

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/MimeScanner.h"
#include "core/spool/SpoolReader.h"
#include "tests/bench/Measure.h"
#include "tests/support/SplitMix64.h"
#include "tests/support/SpoolFileWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace ims::bench;
using ims::test::SplitMix64;

namespace {

constexpr int rounds = 3;
constexpr qint64 bigSize = 200000000;
constexpr qint64 fieldSize = 50000000;
constexpr int manyParts = 100000;

const QByteArray opening = "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\r\n"
                           "From: a@alpha.example\r\nTo: b@beta.example\r\nSubject: bench\r\n"
                           "MIME-Version: 1.0\r\n";
const QByteArray mixed = "Content-Type: multipart/mixed; boundary=\"=_outer\"\r\n\r\n--=_outer\r\n";

class Writer
{
public:
    explicit Writer(const QString& file)
        : m_stream(file.toStdString(), std::ios::binary)
    {
    }
    Writer& operator<<(const QByteArray& bytes)
    {
        m_stream.write(bytes.constData(), bytes.size());
        return *this;
    }
    void fill(const QByteArray& line, qint64 size)
    {
        const QByteArray block = line.repeated(std::max<qsizetype>(1, 65536 / line.size()));
        for (qint64 done = 0; done < size; done += block.size())
            *this << block;
    }

private:
    std::ofstream m_stream;
};

// ---- the messages

void writeLines(const QString& file, const QByteArray& fields, const QByteArray& line)
{
    Writer out(file);
    out << opening << mixed << "Content-Type: text/plain\r\n\r\nHello.\r\n--=_outer\r\n" << fields << "\r\n";
    out.fill(line, bigSize);
    out << "--=_outer--\r\n";
}

void writeBase64(const QString& file)
{
    writeLines(file, "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n",
               QByteArray("QmFzZTY0").repeated(10).first(76) + "\r\n");
}

void writeText(const QString& file)
{
    writeLines(file, "Content-Type: text/plain; charset=us-ascii\r\n",
               "A line of ordinary text - as people write it, sixty wide.\r\n");
}

void writeField(const QString& file, qint64 size, bool folded)
{
    Writer out(file);
    out << opening << "X-Long: ";
    out.fill(folded ? "some words of a folded field, as long as such lines are\r\n " : "abcdefgh ", size);
    out << "\r\n\r\nbody\r\n";
}

void writeNested(const QString& file, qint64 count)
{
    Writer out(file);
    out << opening;
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray name = "b" + QByteArray::number(i);
        out << "Content-Type: multipart/mixed; boundary=" + name + "\r\n\r\n--" + name + "\r\n";
    }
    out << "\r\nbody\r\n";
}

void writeFlat(const QString& file, qint64 count)
{
    Writer out(file);
    out << opening << mixed;
    for (qint64 i = 0; i < count; ++i)
        out << "Content-Type: text/plain\r\n\r\npart " + QByteArray::number(i) + "\r\n--=_outer\r\n";
    out << "\r\nlast\r\n--=_outer--\r\n";
}

void writeLongLine(const QString& file, qint64 size)
{
    Writer out(file);
    out << opening << "Content-Type: text/plain\r\n\r\n";
    out.fill("abcdefgh-", size);
    out << "\r\n";
}

// Some vocabulary in the charset that the message is written in, and the words strewn into lines.
QByteArray prose(SplitMix64& random, const QList<QByteArray>& words, qsizetype size)
{
    QByteArray text;
    qsizetype column = 0;
    while (text.size() < size) {
        const QByteArray& word = words.at(static_cast<qsizetype>(random.below(quint32(words.size()))));
        text += word;
        column += word.size() + 1;
        text += column > 70 ? "\r\n" : " ";
        column = column > 70 ? 0 : column;
    }
    return text + "\r\n";
}

QByteArray quotedPrintable(const QByteArray& text)
{
    QByteArray out;
    qsizetype column = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const QByteArray put =
            byte >= 0x80 || c == '=' ? "=" + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
        if (column + put.size() > 72 && c != '\r' && c != '\n') {
            out += "=\r\n";
            column = 0;
        }
        out += put;
        column = c == '\n' ? 0 : column + put.size();
    }
    return out;
}

QByteArray base64(const QByteArray& text)
{
    const QByteArray encoded = text.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        out += encoded.mid(at, 76) + "\r\n";
    return out;
}

struct Vocabulary
{
    QList<QByteArray> english;
    QList<QByteArray> german;  ///< iso-8859-1
    QList<QByteArray> russian; ///< koi8-r
};

Vocabulary vocabulary()
{
    Vocabulary all;
    all.english = QByteArray("the of and to in message server was sent that this with for from have been "
                             "please report Monday attached meeting order which after their would about")
                      .split(' ');
    for (const QString& word :
         u"der die und für über müssen könnte Grüße Straße nicht wird geändert schön Bestellung mit von "
         u"Lieferung größer zurück Anhang Übersicht heute später Rechnung wäre auch dem ein"_s.split(u' '))
        all.german.append(word.toLatin1());
    // "привет сообщение сервер …" in KOI8-R
    all.russian =
        QByteArray::fromHex("d0d2c9d7c5d420d3cfcfc2ddc5cec9c520d3c5d2d7c5d220cec120d7d3d4d2c5dec120cdd920d0c9"
                            "d3d8cdcf20cbcfcdd0c1cec9d120dac1cbc1da20cfd4d7c5d420c2d5c4c5d420dac1d7d4d2c120d3"
                            "d0c1d3c9c2cf20d0cfd6c1ccd5cad3d4c1")
            .split(' ');
    return all;
}

/// About 10 kB: every other one plain ASCII, the rest in turn 8-bit KOI8-R, 8-bit ISO 8859-1,
/// quoted-printable and base64 in a multipart.
QByteArray spoolMessage(int number, SplitMix64& random, const Vocabulary& words)
{
    constexpr qsizetype size = 9500;
    QByteArray head = "Received: from mail.alpha.example by mail.beta.example with SMTP;\r\n"
                      "\tWed, 5 Nov 1997 14:51:27 -0500\r\nMessage-ID: <" +
                      QByteArray::number(number) +
                      "@alpha.example>\r\nFrom: Ann Example <ann@alpha.example>\r\n"
                      "To: bob@beta.example\r\nSubject: number " +
                      QByteArray::number(number) + "\r\nMIME-Version: 1.0\r\n";
    const auto type = [&head](const QByteArray& charset, const QByteArray& encoding) {
        head += "Content-Type: text/plain; charset=" + charset +
                "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n";
    };
    switch (number % 8) {
    case 1:
        type("koi8-r", "8bit");
        return head + prose(random, words.russian, size);
    case 3:
        type("iso-8859-1", "8bit");
        return head + prose(random, words.german, size);
    case 5:
        type("iso-8859-1", "quoted-printable");
        return head + quotedPrintable(prose(random, words.german, size * 7 / 8));
    case 7:
        head += mixed;
        type("koi8-r", "base64");
        return head + base64(prose(random, words.russian, size / 3)) +
               "--=_outer\r\nContent-Type: image/gif\r\n"
               "Content-Transfer-Encoding: base64\r\n\r\n" +
               base64(QByteArray(size / 3, 'x')) + "--=_outer--\r\n";
    default:
        type("us-ascii", "7bit");
        return head + prose(random, words.english, size);
    }
}

QList<QByteArray> writeSpoolFiles(const QString& folder, int count)
{
    SplitMix64 random(5);
    const Vocabulary words = vocabulary();
    QList<QByteArray> files;
    for (int i = 0; i < count; ++i) {
        ims::test::SpoolEnvelope envelope;
        envelope.peerHost = "mail.alpha.example";
        envelope.helo = "alpha.example";
        envelope.sender = "ann@alpha.example";
        envelope.recipients = {"bob@beta.example"};
        envelope.received = 878759487 + i;
        envelope.mtsId = ims::test::SpoolFileWriter::mtsId("Beta", "MAIL01", envelope.received, "WKA6D6YM");
        const QString file = u"%1/%2"_s.arg(folder).arg(i, 8, 10, QLatin1Char('0'));
        Writer(file) << ims::test::SpoolFileWriter::write(envelope, spoolMessage(i, random, words));
        files.append(file.toLocal8Bit());
    }
    return files;
}

// ---- inner use: one scan or reading in a process of its own, whose memory is its alone

/// Peak of the memory held, in KiB; Linux only, 0 elsewhere.
long peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').front().toLong();
    }
    return 0;
}

int runInner(const QString& what, const QString& file)
{
    const ims::CharsetCatalogue catalogue = ims::CharsetCatalogue::builtIn().value();
    const ims::SpoolReader reader(catalogue);
    const QByteArray small = opening + "Content-Type: text/plain\r\n\r\nsmall \xE4\r\n";
    static_cast<void>(reader.read(ims::ByteSource::fromBytes(small, u"small"_s))); // tables are made
    const ims::ByteSourcePtr source = ims::ByteSource::open(ims::pathFromString(file)).value();
    const long before = peakMemory();
    size_t parts = 0;
    const Cost cost = timeHere([&] {
        if (what == "--scan"_L1) {
            ims::ByteReader bytes(source);
            parts = ims::MimeScanner::scan(bytes, {0, source->size()}, {}).parts.size();
        } else {
            parts = reader.read(source).value().parts.size();
        }
    });
    std::printf("%f %f %ld %zu\n", cost.wall, cost.cpu, peakMemory() - before, parts);
    return 0;
}

struct Inner
{
    Cost cost; ///< peak: growth
    int parts = 0;
};

Inner inner(const QString& what, const QString& file)
{
    Inner least;
    for (int i = 0; i < rounds; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {what, file});
        process.waitForFinished(-1);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (process.exitCode() != 0 || words.size() != 4) {
            std::printf("reading failed: %s\n", qPrintable(file));
            return least;
        }
        const Cost cost{words.at(0).toDouble(), words.at(1).toDouble(), words.at(2).toLong()};
        least.cost.wall = i == 0 ? cost.wall : std::min(least.cost.wall, cost.wall);
        least.cost.cpu = i == 0 ? cost.cpu : std::min(least.cost.cpu, cost.cpu);
        least.cost.peak = std::max(least.cost.peak, cost.peak);
        least.parts = words.at(3).toInt();
    }
    return least;
}

// ---- the measurements

void measureBig(const QString& name, const QString& file)
{
    const Cost lines = best(rounds, [&] { return timeProcess({"wc", "-l", file.toLocal8Bit()}); });
    const Inner scan = inner(u"--scan"_s, file);
    const Inner read = inner(u"--read"_s, file);
    std::printf(
        "%-22s wc -l %.3f s; scan %.3f s = %4.1f x wall, +%ld KiB; reader %.3f s = %4.1f x, +%ld KiB\n",
        qPrintable(name), lines.wall, scan.cost.wall, scan.cost.wall / lines.wall, scan.cost.peak,
        read.cost.wall, read.cost.wall / lines.wall, read.cost.peak);
    std::fflush(stdout);
    QFile::remove(file);
}

void measureHostile(const QString& name, const QString& file,
                    const std::function<void(const QString&, qint64)>& write, qint64 size)
{
    std::array<Inner, 2> scans;
    std::array<Inner, 2> reads;
    for (size_t i = 0; i < 2; ++i) {
        write(file, i == 0 ? size / 2 : size);
        scans[i] = inner(u"--scan"_s, file);
        reads[i] = inner(u"--read"_s, file);
        QFile::remove(file);
    }
    std::printf(
        "%-22s half %.3f s, whole %.3f s = %.1f x, %d parts, +%ld KiB; reader %.3f s, %.3f s = %.1f x, "
        "+%ld KiB\n",
        qPrintable(name), scans[0].cost.wall, scans[1].cost.wall, scans[1].cost.wall / scans[0].cost.wall,
        scans[1].parts, scans[1].cost.peak, reads[0].cost.wall, reads[1].cost.wall,
        reads[1].cost.wall / reads[0].cost.wall, reads[1].cost.peak);
    std::fflush(stdout);
}

void measureInspect(const QString& folder, int count)
{
    const QList<QByteArray> files = writeSpoolFiles(folder, count);
    const QByteArray program = (QCoreApplication::applicationDirPath() + u"/imsdoctor-cli"_s).toLocal8Bit();
    const Cost sums = best(rounds, [&] { return timeProcess(QList<QByteArray>{"sha256sum"} + files); });
    const Cost inspect = best(rounds, [&] {
        return timeProcess(QList<QByteArray>{program, "inspect", "--json"} + files);
    });
    std::printf(
        "%d spool files: sha256sum %.3f s; inspect --json %.3f s wall, %.3f s CPU = %.1f x wall, %.1f x "
        "CPU; at most %ld KiB\n",
        count, sums.wall, inspect.wall, inspect.cpu, inspect.wall / sums.wall, inspect.cpu / sums.cpu,
        inspect.peak);
    for (const QByteArray& file : files)
        QFile::remove(QString::fromLocal8Bit(file));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 3 && arguments.at(1).startsWith("--"_L1))
        return runInner(arguments.at(1), arguments.at(2));
    const int count = argc > 1 ? arguments.at(1).toInt() : 10000;
    const QTemporaryDir own;
    const QString folder = argc > 2 ? arguments.at(2) : own.path();
    const QString file = folder + u"/bench.eml"_s;

    writeBase64(file);
    measureBig(u"200 MB of base64"_s, file);
    writeText(file);
    measureBig(u"200 MB of text"_s, file);
    measureHostile(
        u"50 MB field, folded"_s, file, [](const QString& to, qint64 size) { writeField(to, size, true); },
        fieldSize);
    measureHostile(
        u"50 MB field, one line"_s, file, [](const QString& to, qint64 size) { writeField(to, size, false); },
        fieldSize);
    measureHostile(u"100,000 nested parts"_s, file, writeNested, manyParts);
    measureHostile(u"100,000 flat parts"_s, file, writeFlat, manyParts);
    measureHostile(u"200 MB line"_s, file, writeLongLine, bigSize);
    measureInspect(folder, count);
    return 0;
}
