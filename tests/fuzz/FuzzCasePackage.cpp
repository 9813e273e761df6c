#include "core/casefile/CaseFolder.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/CasePackage.h"
#include "core/casefile/KeptName.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/support/ContainerWriter.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <QCryptographicHash>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

namespace fs = std::filesystem;

namespace {

constexpr size_t mostFiles = 6;
constexpr qint64 mostInFile = 12'000;
constexpr qint64 mostInAll = 20'000;

/// A zip archive whose names and bytes are the fuzzer's: a line each, its length the byte behind the line.
/// Before them stands a case that names the first of them, where it is a copy, with its right hash. An
/// absolute name leads to where it would be seen.
QByteArray archiveOf(const QByteArray& bytes, const ims::Path& room)
{
    QList<ims::test::ContainerEntry> entries;
    for (qsizetype at = 0; at < bytes.size() && entries.size() < 10;) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            break;
        const qsizetype length = end + 1 < bytes.size() ? uchar(bytes[end + 1]) : 0;
        const QByteArray root = bytes[at] == '/' ? QByteArray::fromStdString(room.string()) : QByteArray();
        entries.append({root + bytes.mid(at, end - at), bytes.mid(end + 2, length)});
        at = end + 2 + length;
    }
    ims::CaseRecord record;
    if (!entries.isEmpty() && ims::isKeptName(QString::fromUtf8(entries.front().name))) {
        ims::KeptFile kept;
        kept.source = "/srv/x";
        kept.copy = QString::fromUtf8(entries.front().name);
        kept.sha256 = QCryptographicHash::hash(entries.front().bytes, QCryptographicHash::Sha256);
        record.kept.push_back(kept);
    }
    entries.prepend({"case.json", *ims::caseBytes(record, {})});
    return ims::test::zipOf(entries);
}

/// What was unpacked: files alone, of the names that a case has, no more and no larger than allowed.
void checkUnpacked(const ims::Path& folder)
{
    size_t files = 0;
    qint64 all = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory() && !entry.is_symlink())
            continue;
        demand(entry.is_regular_file() && !entry.is_symlink(), "neither file nor folder");
        const QString name = ims::displayName(entry.path().lexically_relative(folder));
        demand(name == u"case.json"_s || name == u"journal.jsonl"_s || ims::isKeptName(name),
               "a strange name");
        const auto size = qint64(entry.file_size());
        demand(size <= mostInFile, "a file above its limit");
        all += size;
        ++files;
    }
    demand(files <= mostFiles && all <= mostInAll, "more than the limits");
}

void checkCopies(const ims::test::CaseRoom& room, const ims::Path& folder, const ims::CaseRecord& record)
{
    for (const ims::KeptFile& kept : record.kept) {
        if (kept.copy.isEmpty())
            continue;
        const QByteArray bytes = room.read(folder / ims::pathFromString(kept.copy));
        demand(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == kept.sha256, "another copy");
    }
}

} // namespace

/// Names in an archive are read by the locale's rules; Qt's QCoreApplication sees to it that it is UTF-8.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    return 0;
}

/// A stranger's .imscase: behind a first byte that is even, its bytes, else what is in it. Nothing is ever
/// written but below one new folder, and nothing stays where it is refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    static const ims::test::CaseRoom room(u"/dev/shm"_s);
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    room.write(u"given.imscase"_s, data[0] % 2 == 0 ? bytes : archiveOf(bytes, room.path()));
    const ims::Path parent = room.path(u"far/below/there"_s);
    fs::create_directories(parent);
    const ims::Path package = room.path(u"given.imscase"_s);

    const ims::CasePackage::Limits limits{mostInFile, mostInAll, mostFiles};
    const auto folder = ims::CasePackage::unpack(package, parent, {}, limits);
    demand(room.names(room.path()) == QStringList{u"far"_s, u"given.imscase"_s} &&
               room.names(room.path(u"far"_s)) == QStringList{u"below"_s} &&
               room.names(room.path(u"far/below"_s)) == QStringList{u"there"_s},
           "written outside");
    if (!folder) {
        demand(room.names(parent).isEmpty(), "a refused package leaves something behind");
        demand(!folder.error().why.isEmpty() && !folder.error().todo.isEmpty(), "a refusal without words");
        return 0;
    }
    demand(room.names(parent) == QStringList{u"given"_s}, "written beside the new folder");
    checkUnpacked(*folder);
    const auto record = ims::CaseFolder::read(*folder);
    demand(record.has_value(), "what was unpacked is no case");
    checkCopies(room, *folder, *record);

    QList<ims::Message> notes;
    const auto packed = ims::CasePackage::write(*folder, package, ims::Existing::Replace, notes);
    demand(packed.has_value() && notes.isEmpty(), "what was unpacked is not packed again");
    fs::remove_all(*folder);
    const auto again = ims::CasePackage::unpack(package, parent, {}, {});
    if (!again)
        demand("what was packed is refused: " + again.error().english().toStdString());
    demand(*ims::CaseFolder::read(*again) == *record, "another case is unpacked than packed");
    fs::remove_all(*again);
    return 0;
}
