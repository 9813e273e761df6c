// Times ByteSearch over a mail of 200 MB (half of it prose, half base64) against `LC_ALL=C grep -cF` and
// `grep -cE` on the same file in the same run. README.md has the aims.
// Usage: search-bench [FOLDER]

#include "core/base/ByteSearch.h"
#include "tests/bench/Measure.h"
#include "tests/support/SplitMix64.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace ims::bench;
using ims::test::SplitMix64;

namespace {

constexpr int rounds = 5;
constexpr qint64 fileSize = 200000000;

QByteArray prose(SplitMix64& random, int lines)
{
    const QByteArrayList words = {"the",     "spool",   "file", "message", "server",  "could",   "not",
                                  "hand",    "inbound", "mail", "service", "charset", "store",   "error",
                                  "network", "and",     "of",   "koi8",    "reader",  "exchange"};
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        qsizetype column = 0;
        while (column < 60) {
            const QByteArray& word = words.at(qsizetype(random.below(quint32(words.size()))));
            text += word + ' ';
            column += word.size() + 1;
        }
        text += "\r\n";
    }
    return text;
}

QByteArray base64(SplitMix64& random, int lines)
{
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        QByteArray bytes(57, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.below(256));
        text += bytes.toBase64() + "\r\n";
    }
    return text;
}

void writeMail(const QString& file)
{
    SplitMix64 random(3);
    const QByteArray block = "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\r\n"
                             "Content-Type: text/plain; charset=koi8-r\r\n" +
                             prose(random, 4000) + base64(random, 4000);
    std::ofstream out(file.toStdString(), std::ios::binary);
    for (qint64 done = 0; done < fileSize; done += block.size())
        out.write(block.constData(), block.size());
}

/// grep, told to count; through a pipe, because it stops at the first hit where its output is /dev/null.
Cost grep(const QByteArray& options, const QByteArray& wanted, const QString& file)
{
    const QByteArray command =
        "LC_ALL=C grep -c" + options + " -e '" + wanted + "' '" + file.toLocal8Bit() + "' | cat";
    return best(rounds, [&] { return timeProcess({"sh", "-c", command}); });
}

void measure(const QByteArray& grepOptions, const QString& wanted, const ims::ByteQuery::Made& query,
             const QString& file)
{
    const ims::ByteSearch search(ims::ByteSource::open(ims::pathFromString(file)).value(), query.value());
    qint64 hits = 0;
    const Cost own = best(rounds, [&] {
        return timeHere([&] {
            hits = 0;
            static_cast<void>(search.each({0, search.source()->size()}, [&](ims::ByteRange) {
                ++hits;
                return true;
            }));
        });
    });
    const Cost theirs = grep(grepOptions, wanted.toLatin1(), file);
    std::printf("%-4s %-34s %8lld hits %.3f s, grep %.3f s = %5.2f x\n", grepOptions.constData(),
                qPrintable(wanted), static_cast<long long>(hits), own.wall, theirs.wall,
                own.wall / theirs.wall);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    using ims::ByteQuery;
    using ims::LetterCase;
    const QCoreApplication app(argc, argv);
    const QTemporaryDir own;
    const QString folder = argc > 1 ? QCoreApplication::arguments().at(1) : own.path();
    const QString file = folder + u"/search-bench.eml"_s;
    writeMail(file);
    for (const QString& text : {u"charset=koi8-z"_s, u"zqxj"_s, u"spool file messages"_s, u"spool file"_s})
        measure("F", text, ByteQuery::text(text, LetterCase::Exact), file);
    for (const QString& text : {u"Charset=KOI8-Z"_s, u"Charset=KOI8-R"_s})
        measure("iF", text, ByteQuery::text(text, LetterCase::Any), file);
    for (const QString& pattern :
         {u"charset=koi8-z"_s, u"charset=[a-z0-9-]+"_s, u"[0-9]+:[0-9]+:[0-9]+"_s, u"[^ ]+@[^ ]+"_s,
          u"koi8-r|windows-1251"_s, u"^[A-Z][a-z]+: .*example"_s, u"x[0-9]{6}y"_s, u"error.*mail.*zzz"_s,
          u"(ab|cd|ef)+[0-9]{3}zz"_s, u"store$"_s, u"[a-z]+ers? and"_s, u"\\b(s[a-z]+l|r[a-z]+r)\\b"_s})
        measure("E", pattern, ByteQuery::expression(pattern, LetterCase::Exact), file);
    QFile::remove(file);
    return 0;
}
