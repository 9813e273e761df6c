// Times the diagnosis of a large server: reading its folder (collectEvidence) and weighing (diagnose) apart.
// Usage: diagnosis-bench [SPOOL_FILES [EVENTS [FOLDER]]]

#include "core/diagnosis/Diagnose.h"
#include "core/evidence/EvidenceCollector.h"
#include "tests/bench/Measure.h"
#include "tests/unit/diagnosis-cases/CaseScenarios.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ims::bench;
using namespace ims::test;

namespace {

constexpr int rounds = 3;

/// A third of the files failed, each tenth of those with a companion of the store; the rest is delivered
/// mail. All domains and charsets occur. Everyday events fill the log up.
GeneratedCase serverOf(int spoolFiles, int events)
{
    CaseBuilder builder(4117);
    builder.setVersion({u"5.5.2232.9"_s});
    for (int i = 0; i < spoolFiles; ++i) {
        CaseMail mail;
        mail.fate = i % 3 == 0 ? CaseMail::Fate::Failed : CaseMail::Fate::Delivered;
        const MailCharset& charset = builder.pick(foreignCharsets());
        mail.domain = "d" + QByteArray::number(i % 300) + '.' + builder.pick(charset.domains);
        if (i % 2 == 0) {
            mail.charset = charset.name;
            mail.language = charset.language;
            mail.form = i % 4 == 0 ? MailForm::NonMime : MailForm::MimeDeclared;
        }
        const PlacedMail placed = builder.add(mail);
        if (i % 30 == 0)
            builder.store(placed.time - 1, 12004, {u"80004005-F0000000"_s, u"<>"_s, placed.name});
        builder.later(5, 60);
    }
    const qint64 begin = builder.now() - spoolFiles * 32;
    for (int i = spoolFiles * 4 / 3; i < events; ++i)
        builder.event(begin + i * 3, i % 3 == 0 ? u"MSExchangeIS Private"_s : u"MSExchangeIMC"_s,
                      i % 3 == 0 ? 1009 : 2003, 4, 5, {u"mail.supply.example"_s, u"L0000012.LOG"_s});
    builder.result.logForm = LogForm::Evt;
    return builder.finish();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int spoolFiles = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const int events = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 100'000;
    const QTemporaryDir own;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : own.path();

    const GeneratedCase server = serverOf(spoolFiles, events);
    if (!server.writeTo(folder))
        return 1;
    const ims::CharsetCatalogue charsets = ims::CharsetCatalogue::builtIn().value();
    const ims::CauseCatalogue causes = ims::CauseCatalogue::builtIn().value();
    ims::Expected<ims::Evidence> evidence;
    ims::Diagnosis diagnosis;
    const Cost reading = best(rounds, [&] {
        return timeHere([&] { evidence = ims::collectEvidence(server.request(folder), charsets); });
    });
    if (!evidence)
        return 1;
    const Cost weighing = best(
        rounds, [&] { return timeHere([&] { diagnosis = ims::diagnose(*evidence, causes, charsets); }); });
    std::printf("%zu spool files, %lld events in the log, %zu failed messages, %zu findings\n",
                evidence->files.size(), static_cast<long long>(server.events.size()),
                evidence->failures.size(), diagnosis.findings.size());
    std::printf("collectEvidence %7.3f s wall, %7.3f s CPU\ndiagnose        %7.3f s wall, %7.3f s CPU\n",
                reading.wall, reading.cpu, weighing.wall, weighing.cpu);
    std::printf("together        %7.3f s wall (aim 10 s)\n", reading.wall + weighing.wall);
    return 0;
}
