#include "core/base/OutputFile.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/EvtxWriter.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using ims::test::EvtOptions;
using ims::test::EvtRecord;
using ims::test::EvtWriter;

namespace {

bool write(const QString& folder, const QString& name, const QByteArray& bytes)
{
    return QDir().mkpath(folder) &&
           ims::OutputFile::write(ims::pathFromString(folder) / ims::pathFromString(name), bytes, {},
                                  ims::Existing::Replace);
}

QList<EvtRecord> records(int count)
{
    QList<EvtRecord> made;
    for (int i = 0; i < count; ++i) {
        EvtRecord record;
        record.timeGenerated = 920888000 + i * 60;
        record.eventId = 0xC0001015;
        record.type = 1;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH01"_s;
        record.strings = {u"F%1"_s.arg(i, 7, 36, QLatin1Char('0')).toUpper()};
        record.data = QByteArray::fromHex("7f03010005400080");
        made += record;
    }
    return made;
}

bool writeEvt(const QString& folder)
{
    EvtOptions dirty;
    dirty.dirty = true;
    EvtOptions ring;
    ring.ring = true;
    ring.maxSize = 4096;
    EvtOptions dirtyRing = ring;
    dirtyRing.dirty = true;
    return write(folder, u"closed.evt"_s, EvtWriter().write(records(3)).left(1024)) &&
           write(folder, u"dirty.evt"_s, EvtWriter(dirty).write(records(12)).left(4096)) &&
           write(folder, u"ring.evt"_s, EvtWriter(ring).write(records(60))) &&
           write(folder, u"dirty-ring.evt"_s, EvtWriter(dirtyRing).write(records(61)));
}

/// The samples of the text forms that the tests read, too.
bool copySamples(const QString& folder)
{
    const QDir samples(QStringLiteral(IMS_SOURCE_DIR "/tests/data/eventlogs"));
    for (const QString& name : samples.entryList(QDir::Files)) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !write(folder, name, file.readAll()))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: make-fuzz-seeds OUTDIR\n", stderr);
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[1]);
    const bool done = writeEvt(out + u"/event-log"_s) && copySamples(out + u"/event-log"_s) &&
                      copySamples(out + u"/event-text"_s);
    if (!done)
        std::fputs("the seeds could not be written\n", stderr);
    return done ? 0 : 1;
}
