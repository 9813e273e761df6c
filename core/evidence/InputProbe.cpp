#include "core/evidence/InputProbe.h"

#include "core/eventlog/EventLog.h"
#include "core/eventlog/TextLog.h"
#include "core/evidence/PerfOptLog.h"
#include "core/evidence/ProtocolLog.h"
#include "core/evidence/ServiceList.h"
#include "core/evidence/TrackingLog.h"
#include "core/settings/ImcTxt.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The beginning as text without a byte order mark: UTF-16 by its mark or its zero bytes, else byte by byte.
QString beginningAsText(QByteArrayView bytes)
{
    const auto decoded = [bytes](QStringConverter::Encoding encoding) {
        const QString text = QStringDecoder(encoding, QStringConverter::Flag::Stateless).decode(bytes);
        return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
    };
    if (bytes.startsWith("\xff\xfe"))
        return decoded(QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return decoded(QStringConverter::Utf16BE);
    if (bytes.size() >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
        return decoded(QStringConverter::Utf16LE);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    return QString::fromLatin1(bytes);
}

bool nameIs(const QString& name, QLatin1StringView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

Message whyIgnored(const ProbedFile& file, QByteArrayView beginning)
{
    if (file.name.endsWith(".evt"_L1, Qt::CaseInsensitive) ||
        file.name.endsWith(".evtx"_L1, Qt::CaseInsensitive))
        return Message(QT_TRANSLATE_NOOP(
            "ims", "Ignored: named like an event log, but without an event log's signature."));
    if (file.inTrackingFolder)
        return Message(
            QT_TRANSLATE_NOOP("ims", "Ignored: lies below Tracking.log, but holds no entries of a tracking "
                                     "log of Exchange 4.0 to 5.5."));
    if (hasEnvelopeSignature(beginning))
        return Message(
            QT_TRANSLATE_NOOP("ims", "Ignored: a spool file outside IN\\ARCHIVE; name it on its own to have "
                                     "it examined."));
    return Message(QT_TRANSLATE_NOOP("ims", "Ignored: nothing in it that is read here."));
}

} // namespace

bool isMailFolder(const QString& name)
{
    return nameIs(name, "IN"_L1) || nameIs(name, "OUT"_L1) || nameIs(name, "WORK"_L1) ||
           nameIs(name, "PICKUP"_L1);
}

bool hasEventLogSignature(QByteArrayView beginning)
{
    const bool evt = beginning.size() >= 8 && beginning.sliced(4).startsWith("LfLe");
    return evt || looksLikeEventLog(beginning);
}

bool looksLikeRegistryExport(QByteArrayView beginning)
{
    const QString text = beginningAsText(beginning.first(std::min<qsizetype>(beginning.size(), 256)));
    return text.startsWith("REGEDIT4"_L1) || text.startsWith("Windows Registry Editor"_L1);
}

bool looksLikeDrWatsonLog(QByteArrayView beginning)
{
    const QString text = beginningAsText(beginning);
    const QString opening = text.left(256);
    return opening.contains("DrWtsn32"_L1, Qt::CaseInsensitive) ||
           text.contains("\nApplication exception occurred:"_L1) ||
           text.startsWith("Application exception occurred:"_L1);
}

bool looksLikePicture(QByteArrayView beginning)
{
    // BMP's two letters alone would do for many a text: its reserved bytes are zero.
    const bool bmp = beginning.size() >= 10 && beginning.startsWith("BM") &&
                     beginning.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4);
    return bmp || beginning.startsWith("\x89PNG\r\n\x1a\n") || beginning.startsWith("\xff\xd8\xff") ||
           beginning.startsWith("GIF87a") || beginning.startsWith("GIF89a");
}

bool hasEnvelopeSignature(QByteArrayView beginning)
{
    return beginning.first(std::min<qsizetype>(beginning.size(), 16)).indexOf("ImCr") >= 0;
}

Probe probeInput(QByteArrayView beginning, const ProbedFile& file)
{
    if (beginning.isEmpty())
        return {InputKind::Ignored, Message(QT_TRANSLATE_NOOP("ims", "Ignored: the file is empty."))};
    if (hasEventLogSignature(beginning))
        return {InputKind::EventLog,
                Message(QT_TRANSLATE_NOOP("ims", "It has the signature of an event log."))};
    // A spool file's text is a stranger's: it must not pass for anything else.
    if (hasEnvelopeSignature(beginning))
        return {InputKind::Ignored, whyIgnored(file, beginning)};
    if (looksLikeRegistryExport(beginning))
        return {InputKind::Registry, Message(QT_TRANSLATE_NOOP("ims", "An export of the registry."))};
    if (looksLikeTrackingLog(beginning))
        return {InputKind::TrackingLog,
                Message(QT_TRANSLATE_NOOP("ims", "It has entries of a message tracking log."))};
    if (nameIs(file.name, "drwtsn32.log"_L1) || looksLikeDrWatsonLog(beginning))
        return {InputKind::DrWatson, Message(QT_TRANSLATE_NOOP("ims", "A log of Dr. Watson."))};
    if (looksLikeProtocolLog(beginning))
        return {InputKind::ProtocolLog,
                Message(QT_TRANSLATE_NOOP("ims", "It has entries of an SMTP protocol log."))};
    if (looksLikePerfOptLog(beginning))
        return {InputKind::PerfOptLog, Message(QT_TRANSLATE_NOOP("ims", "A log of Performance Optimizer."))};
    if (looksLikeServiceList(beginning))
        return {InputKind::ServiceList, Message(QT_TRANSLATE_NOOP("ims", "A list of services or drivers."))};
    if (looksLikeImcTxt(beginning))
        return {InputKind::Settings,
                Message(QT_TRANSLATE_NOOP("ims", "An imccopy file with the Character Sets setting: it has "
                                                 "[Domain] with DomainInformation=."))};
    if (looksLikeTextLog(beginning))
        return {InputKind::EventLog,
                Message(QT_TRANSLATE_NOOP("ims", "An event log that was exported as text."))};
    return {InputKind::Ignored, whyIgnored(file, beginning)};
}

} // namespace ims
