// Times the text view's line index of 200 MB against `wc -l` on the same file, the first screen of a sparse
// file of 2 GiB, its scrolling, and a screen of a line of 100 MB, and takes the heap that they add; all in
// one run. README.md has the aims. Usage: viewer-bench [FOLDER]

#include "tests/bench/Measure.h"
#include "ui/viewer/HexView.h"
#include "ui/viewer/SpoolView.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <malloc.h>

using namespace ims;
using namespace ims::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 bigSize = 200000000;
constexpr qint64 sparseSize = qint64(2) << 30;
constexpr qint64 lineSize = 100000000;
constexpr int pages = 200;
constexpr double mebibyte = 1 << 20;

void writeRepeated(const QString& path, const QByteArray& line, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QByteArray block = line.repeated(std::max<qsizetype>(1, (1 << 20) / line.size()));
    for (qint64 done = 0; done < size; done += block.size())
        file.write(block);
}

void writeSparse(const QString& path)
{
    QFile file(path);
    const QByteArray end = "\r\nthe very end\r\n";
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Subject: sparse\r\nMIME-Version: 1.0\r\n\r\nthe beginning\r\n");
    file.resize(sparseSize);
    file.seek(sparseSize - end.size());
    file.write(end);
}

// Of the process, without what files are mapped into it.
double privateMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("RssAnon:");
    return at < 0 ? 0 : all.sliced(at + 8, all.indexOf("kB", at) - at - 8).trimmed().toDouble() / 1024;
}

double heap()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / mebibyte;
}

ByteSourcePtr opened(const QString& path)
{
    return ByteSource::open(pathFromString(path)).value();
}

void waitFor(const SpoolView& view)
{
    while (!view.isIndexed())
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

void timeIndex(const QString& path, const char* what)
{
    const ByteSourcePtr source = opened(path);
    const double before = heap();
    double held = 0;
    const Cost ours = best(rounds, [&] {
        return timeHere([&] {
            const auto index = LineIndex::build(source, source->size());
            held = heap() - before;
        });
    });
    const Cost wc = best(rounds, [&] { return timeProcess({"wc", "-l", QFile::encodeName(path)}); });
    std::printf("line index of 200 MB, %s: %.3f s, %.2f times wc -l (%.3f s); it holds %.1f MiB\n", what,
                ours.wall, ours.wall / wc.wall, wc.wall, held);
}

void page(SpoolView& view, const char* what)
{
    QScrollBar* bar = view.verticalScrollBar();
    const qint64 from = bar->value();
    const Cost cost = timeHere([&] {
        for (int i = 0; i < pages; ++i) {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            view.viewport()->grab();
        }
    });
    bar->setValue(static_cast<int>(from));
    std::printf("%s: %.1f ms a page\n", what, 1000 * cost.wall / pages);
}

void timeViews(const QString& sparse, const QString& line, const QString& text)
{
    const auto catalogue = std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
    SpoolView view;
    view.resize(1200, 900);
    view.show();
    view.grab(); // fonts and style are there
    const double before = heap();
    const Cost first = timeHere([&] {
        view.setContent(opened(sparse), nullptr, catalogue);
        view.grab();
    });
    std::printf("first screen of a sparse file of 2 GiB: %.1f ms\n", 1000 * first.wall);
    const Cost indexed = timeHere([&] { waitFor(view); });
    const Cost end = timeHere([&] {
        view.goToOffset(sparseSize);
        view.grab();
    });
    std::printf("counted after %.2f s more; its end in sight %.1f ms later\n", indexed.wall, 1000 * end.wall);
    view.goToOffset(sparseSize / 2);
    page(view, "scrolling through the hole");
    view.setContent(opened(text), nullptr, catalogue);
    waitFor(view);
    view.goToOffset(bigSize / 2);
    page(view, "scrolling through 200 MB of text");
    view.setContent(opened(line), nullptr, catalogue);
    waitFor(view);
    view.goToOffset(lineSize / 2);
    page(view, "scrolling through a line of 100 MB");
    view.setWrap(true);
    page(view, "the same, wrapped");
    std::printf("heap added by all that: %.1f MiB; private memory of the process: %.1f MiB\n",
                heap() - before, privateMemory());
    HexView hex;
    hex.resize(800, 900);
    hex.show();
    const Cost bytes = timeHere([&] {
        hex.setContent(opened(sparse));
        for (int i = 0; i < pages; ++i) {
            hex.select({sparseSize / pages * i, 16});
            hex.viewport()->grab();
        }
    });
    std::printf("bytes: %.1f ms a page\n", 1000 * bytes.wall / pages);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "/tmp") +
                               u"/viewer-bench-XXXXXX"_s);
    const auto path = [&](const QString& name) { return folder.filePath(name); };
    writeRepeated(path(u"text"_s), "A line of ordinary text - as people write it, sixty wide.\r\n", bigSize);
    writeRepeated(path(u"base64"_s), QByteArray("QmFzZTY0").repeated(10).first(76) + "\r\n", bigSize);
    writeRepeated(path(u"short"_s), "a\n", bigSize);
    writeRepeated(path(u"line"_s), "words ", lineSize);
    writeSparse(path(u"sparse"_s));
    timeIndex(path(u"text"_s), "lines of 60");
    timeIndex(path(u"base64"_s), "lines of 76");
    timeIndex(path(u"short"_s), "lines of 2");
    timeIndex(path(u"line"_s), "one line (100 MB)");
    timeViews(path(u"sparse"_s), path(u"line"_s), path(u"text"_s));
    return 0;
}
