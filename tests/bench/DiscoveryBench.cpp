#include "core/base/Path.h"
#include "core/evidence/FolderDiscovery.h"
#include "tests/bench/Measure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ims;
using namespace ims::bench;

namespace {

constexpr int rounds = 5;

/// Files of a folder; false where one could not be written.
bool fill(const QString& folder, int files, const QByteArray& bytes)
{
    if (!QDir().mkpath(folder))
        return false;
    for (int i = 0; i < files; ++i) {
        QFile file(QStringLiteral("%1/%2").arg(folder).arg(i, 8, 36, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

QByteArray words(qsizetype size)
{
    return QByteArray("Some words of a mail that nobody needs.\r\n").repeated(size / 41 + 1).first(size);
}

QByteArray program(qsizetype size)
{
    QByteArray bytes = "MZ" + QByteArray(126, '\0');
    for (qsizetype i = bytes.size(); i < size; ++i)
        bytes += static_cast<char>(i * i >> 7);
    return bytes;
}

/// What lies below Exchsrvr of a busy server: nearly all of it is mail.
bool makeServer(const QString& root)
{
    const QString mail = root + QStringLiteral("/IMCDATA/");
    return fill(mail + QStringLiteral("IN/ARCHIVE"), 25'000, words(3'000)) &&
           fill(mail + QStringLiteral("IN"), 2'000, words(3'000)) &&
           fill(mail + QStringLiteral("OUT/ARCHIVE"), 18'000, words(3'000)) &&
           fill(mail + QStringLiteral("OUT"), 2'000, words(3'000)) &&
           fill(mail + QStringLiteral("WORK"), 500, words(3'000)) &&
           fill(root + QStringLiteral("/bin"), 500, program(20'000)) &&
           fill(root + QStringLiteral("/MDBDATA"), 200, program(20'000)) &&
           fill(root + QStringLiteral("/Tracking.log"), 365, words(20'000)) &&
           fill(root + QStringLiteral("/res"), 1'435, program(3'000));
}

/// A folder of anything, each file of which must be opened to be told.
bool makeHeap(const QString& root)
{
    for (int i = 0; i < 500; ++i) {
        const QString folder = QStringLiteral("%1/%2/%3").arg(root).arg(i % 20).arg(i);
        if (!fill(folder, 100, i % 2 == 0 ? words(6'000) : program(6'000)))
            return false;
    }
    return true;
}

void compare(const char* what, const QString& root)
{
    const QByteArray path = root.toLocal8Bit();
    const Cost find = best(rounds, [&] { return timeProcess({"find", path}); });
    const Cost stat = best(rounds, [&] { return timeProcess({"find", path, "-printf", "%s"}); });
    const Cost read = best(rounds, [&] {
        return timeProcess({"find", path, "-type", "f", "-exec", "head", "-qc", "4096", "{}", "+"});
    });
    size_t inputs = 0;
    const Cost ours = best(rounds, [&] {
        return timeHere([&] {
            const auto found = discoverFolder(pathFromString(root));
            inputs = found ? found->inputs.size() : 0;
        });
    });
    std::printf(
        "%-8s discovery %6.1f ms (cpu %6.1f), %zu inputs; find %6.1f: %.1f times; find with sizes %6.1f: "
        "%.1f times; find and head -c 4096 %6.1f: %.2f times\n",
        what, ours.wall * 1e3, ours.cpu * 1e3, inputs, find.wall * 1e3, ours.wall / find.wall,
        stat.wall * 1e3, ours.wall / stat.wall, read.wall * 1e3, ours.wall / read.wall);
}

} // namespace

/// discovery-bench [DIR]: trees of 50,000 files each, made and removed below DIR.
int main(int argc, char** argv)
{
    const QString parent = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir room(parent + QStringLiteral("/discovery-XXXXXX"));
    const QString server = room.filePath(QStringLiteral("server"));
    const QString heap = room.filePath(QStringLiteral("heap"));
    if (!makeServer(server) || !makeHeap(heap)) {
        std::puts("the trees could not be made");
        return 1;
    }
    compare("server", server);
    compare("heap", heap);
    return 0;
}
