// Prints every difference between our reading of mails and GMime's: file, kind, ours, GMime's, with tabs
// between them, in the order of the files; then how often each kind was seen.

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/EnvelopeReader.h"
#include "core/spool/MimeScanner.h"
#include "core/spool/SpoolReader.h"
#include "tests/compare/GmimeReading.h"
#include "tests/compare/SloppyMail.h"

#include <QMap>

#include <algorithm>
#include <cstdio>

using namespace ims;
using namespace ims::test;

namespace {

using Kinds = QMap<QByteArray, int>;

Reading ourReading(const ByteSource& source, const ScanResult& scan, const SpoolReader& reader)
{
    Reading reading;
    for (const ScannedField& field : scan.blocks.front().fields)
        reading.headers << field.name.toLower();
    for (const ScannedPart& scanned : scan.parts) {
        ReadPart part{scanned.part.contentType.toLatin1(),
                      scanned.part.charset.trimmed().toLower().toLatin1(),
                      scanned.multipart ? scanned.boundary.trimmed() : QByteArray(), -1};
        if (!scanned.opened)
            part.length =
                reader.decodedBody(source, scanned.part, qint64(1) << 30).value_or(QByteArray()).size();
        reading.parts.push_back(std::move(part));
    }
    return reading;
}

void tell(const QByteArray& file, const QByteArray& kind, const QByteArray& ours, const QByteArray& theirs,
          Kinds& kinds)
{
    ++kinds[kind];
    std::printf("%s\t%s\t%s\t%s\n", file.constData(), kind.constData(), ours.left(120).constData(),
                theirs.left(120).constData());
}

void compare(const QByteArray& file, const Reading& ours, const Reading& theirs, Kinds& kinds)
{
    QByteArrayList names = ours.headers;
    QByteArrayList otherNames = theirs.headers;
    std::sort(names.begin(), names.end());
    std::sort(otherNames.begin(), otherNames.end());
    if (names.size() != otherNames.size())
        tell(file, "header-count", QByteArray::number(names.size()), QByteArray::number(otherNames.size()),
             kinds);
    else if (names != otherNames)
        tell(file, "header-names", names.join(' '), otherNames.join(' '), kinds);
    if (ours.parts.size() != theirs.parts.size()) {
        const auto count = [](const Reading& reading) {
            return QByteArray::number(qsizetype(reading.parts.size()));
        };
        tell(file, "part-count", count(ours), count(theirs), kinds);
        return; // the parts of the two do not stand for one another
    }
    for (size_t i = 0; i < ours.parts.size(); ++i) {
        const ReadPart& one = ours.parts[i];
        const ReadPart& other = theirs.parts[i];
        if (one.type != other.type)
            tell(file, "type", one.type, other.type, kinds);
        if (one.charset != other.charset)
            tell(file, "charset", one.charset, other.charset, kinds);
        if (one.boundary != other.boundary)
            tell(file, "boundary", one.boundary, other.boundary, kinds);
        if (one.length != other.length)
            tell(file, "length", QByteArray::number(one.length), QByteArray::number(other.length), kinds);
    }
}

void compareSource(const QByteArray& file, const ByteSourcePtr& source, const SpoolReader& reader,
                   Kinds& kinds)
{
    ByteReader bytes(source);
    const FileLayout layout = readLayout(bytes);
    if (layout.message.isEmpty())
        return;
    const ScanResult scan = MimeScanner::scan(bytes, layout.message, {});
    const auto& fields = scan.blocks.front().fields;
    // Both begin at the first field: GMime makes nothing of blank lines before it.
    const qint64 start = fields.empty() ? layout.message.offset : fields.front().range.offset;
    const QByteArray text =
        source->read(ByteRange::fromTo(start, layout.message.end())).value_or(QByteArray());
    if (const auto theirs = readWithGmime(text))
        compare(file, ourReading(*source, scan, reader), *theirs, kinds);
    else
        tell(file, "no-message", QByteArray::number(qsizetype(scan.parts.size())), "none", kinds);
}

} // namespace

int main(int argc, char** argv)
{
    const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    const SpoolReader reader(catalogue);
    Kinds kinds;
    for (const SloppyMail& mail : sloppyMail())
        compareSource(mail.name, ByteSource::fromBytes(mail.bytes, QString::fromLatin1(mail.name)), reader,
                      kinds);
    std::vector<Path> files;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(pathFromNative(argv[i]))) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const Path& file : files) {
        if (const auto source = ByteSource::open(file))
            compareSource(displayName(file.filename()).toUtf8(), *source, reader, kinds);
    }
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        std::fprintf(stderr, "%s: %d\n", kind.key().constData(), kind.value());
    return 0;
}
