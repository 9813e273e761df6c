// Times the report of 10,000 events and 5,000 failed files, form by form. README.md has the aims.
// Usage: QT_QPA_PLATFORM=offscreen report-bench

#include "core/report/AffectedMail.h"
#include "core/report/MailDraft.h"
#include "core/report/Report.h"
#include "tests/bench/Measure.h"
#include "ui/print/PdfRenderer.h"

#include <QGuiApplication>
#include <QJsonDocument>

using namespace ims;
using namespace ims::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 10'000;
constexpr int files = 5'000;

const QByteArray mail =
    "From: Иван <ivan@moskva.example>\r\nTo: anna@exch.example\r\nSubject: =?koi8-r?B?8NLJ18XU?=\r\n"
    "Content-Type: text/plain; charset=koi8-r\r\n\r\n\xF0\xD2\xC9\xD7\xC5\xD4\r\n";

QString nameOf(int number)
{
    return u"G%1"_s.arg(number, 7, 36, QLatin1Char('0')).toUpper();
}

Event eventOf(int number)
{
    Event event;
    event.log = u"AppEvent.Evt"_s;
    event.record = quint32(number);
    event.time = QDateTime::fromSecsSinceEpoch(920'000'000 + number * 60, Qt::UTC);
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 0xC0001015;
    event.type = EventType::Error;
    event.strings = {nameOf(number % files)};
    return event;
}

HeaderField field(const QString& name, const QString& value)
{
    HeaderField header;
    header.name = name;
    header.value = value;
    header.decoded = value;
    return header;
}

ArchivedFile fileOf(int number)
{
    SpoolFile spool;
    spool.file = nameOf(number);
    spool.size = mail.size();
    spool.mime = true;
    spool.senderDomain = u"domain%1.example"_s.arg(number % 300);
    spool.applies = Applies::Declared;
    spool.detected = Detection{u"koi8-r"_s, 0.94, u"ru"_s, {}};
    spool.headers = {field(u"From"_s, u"Иван <ivan%1@moskva.example>"_s.arg(number)),
                     field(u"To"_s, u"anna%1@exch.example"_s.arg(number)),
                     field(u"Subject"_s, u"Привет, 漢字"_s)};
    Envelope envelope;
    envelope.sender = u"ivan%1@moskva.example"_s.arg(number);
    envelope.recipients = {u"anna%1@exch.example"_s.arg(number)};
    spool.envelope = envelope;
    Declaration declaration;
    declaration.label = u"koi8-r"_s;
    declaration.range = {mail.lastIndexOf("koi8-r"), 6};
    spool.declarations = {declaration};
    return {
        nameOf(number), pathFromString(u"/evidence/"_s + nameOf(number)), ArchiveState::Failed, spool, {}};
}

struct Weighed
{
    Evidence evidence;
    Diagnosis diagnosis;
};

Weighed weighed()
{
    Weighed all;
    Finding finding;
    finding.cause = u"charset-setting"_s;
    finding.title = Message("The Character Sets do not fit");
    finding.status = FindingStatus::Likely;
    finding.likelihood = 0.9;
    all.evidence.server = u"EXCH01"_s;
    for (int i = 0; i < events; ++i)
        all.evidence.events.push_back(eventOf(i));
    for (int i = 0; i < files; ++i) {
        all.evidence.files.push_back(fileOf(i));
        Failure failure;
        failure.name = nameOf(i);
        failure.event = eventOf(files + i);
        failure.file = i;
        all.evidence.failures.push_back(failure);
        finding.spoolFiles.append(failure.name);
        EvidenceItem item;
        item.text = Message("The message is in %1", {u"koi8-r"_s});
        item.ref = EvidenceRef{failure.name, {mail.lastIndexOf("koi8-r"), 6}, {}, {}};
        finding.evidence.push_back(item);
        all.diagnosis.files.push_back({failure.name, finding.cause, 0.9, {}, {}});
    }
    all.diagnosis.findings = {finding};
    all.evidence.open = [](const Path& path) -> Expected<ByteSourcePtr> {
        return ByteSource::fromBytes(mail, displayName(path));
    };
    return all;
}

void tell(const char* what, const std::function<QByteArray()>& make)
{
    QByteArray bytes;
    const Cost cost = timeHere([&] { bytes = make(); });
    std::printf("%-12s %6.2f s (%.2f s CPU), peak %4ld MiB, %lld bytes\n", what, cost.wall, cost.cpu,
                cost.peak / 1024, static_cast<long long>(bytes.size()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const Weighed all = weighed();
    ReportOptions options;
    options.exportedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    QJsonObject report;
    tell("JSON", [&] {
        report = reportJson(all.evidence, all.diagnosis, options);
        return QJsonDocument(report).toJson();
    });
    tell("HTML", [&] { return reportHtml(report); });
    tell("ticket text", [&] { return reportText(report); });
    tell("CSV", [&] { return affectedCsv(report); });
    tell("draft", [&] { return mailDraft(report, reportAttachment(report)); });
    tell("PDF", [&] {
        return renderPdf(reportPrintMarkup(report), {u"x"_s, u"y"_s, options.exportedAt}).value();
    });
    return 0;
}
