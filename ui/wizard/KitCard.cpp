#include "ui/wizard/KitCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/retest/PutBackCommands.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/TimeText.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/SheetPrinter.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostShown = 20;

QString outcomeWord(KitOutcome outcome)
{
    switch (outcome) {
    case KitOutcome::PutBack:
        return KitCard::tr("put back");
    case KitOutcome::Left:
        return KitCard::tr("left where it was");
    case KitOutcome::Failed:
        return KitCard::tr("could not be moved, left where it was");
    case KitOutcome::Undone:
        return KitCard::tr("put back and taken back again");
    case KitOutcome::Taken:
        break;
    }
    return KitCard::tr("taken by the service");
}

} // namespace

KitCard::KitCard(PageContext& context, QWidget* parent)
    : Card(tr("A kit to take to the server"), parent)
    , m_context(context)
    , m_text(addText({}))
    , m_save(new QPushButton(tr("Save the kit…"), this))
    , m_read(new QPushButton(tr("Read its log back…"), this))
    , m_record(new QPushButton(tr("Record what the log tells"), this))
    , m_said(new Banner(BannerKind::Info, {}, true, this))
    , m_log(nullptr)
    , m_print(context.commands.makeAction(u"retest.print-sheet"_s, this))
    , m_savePdf(context.commands.makeAction(u"retest.save-sheet"_s, this))
    , m_printer(new SheetPrinter(context.prompts, this))
{
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_save, m_read, m_record}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    for (QAction* action : {m_print, m_savePdf})
        row->addWidget(new ActionButton(action, this));
    column()->addLayout(row);
    column()->addWidget(m_said);
    m_log = addText({});
    m_said->hide();
    m_log->hide();
    m_record->hide();
    connect(m_save, &QPushButton::clicked, this, &KitCard::save);
    connect(m_read, &QPushButton::clicked, this, &KitCard::read);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_context.session.answer(found());
        refresh(m_mended);
    });
    m_printer->serve(m_print, m_savePdf, m_said, context.session, [this] {
        const RetestSheet whole = sheet();
        return PrintedSheet{whole.title, tr("Save the retest’s sheet as PDF"), u"retest-sheet.pdf"_s,
                            layoutOf(whole)};
    });
}

RetestSheet KitCard::sheet() const
{
    const KitPlan kit = plan();
    const auto made = TakeToServerKit::make(kit);
    const CaseSession& session = m_context.session;
    return retestSheet(kit,
                       {session.record().ticket, made ? made->id() : QString(), utcMinute(session.now())});
}

KitPlan KitCard::plan() const
{
    const CaseSession& session = m_context.session;
    KitPlan plan = planKit(*session.evidence(), *session.diagnosis(), *session.knowledge().causes, m_mended);
    plan.server = session.server();
    return plan;
}

void KitCard::refresh(const MendedCauses& mended)
{
    m_mended = mended;
    const CaseSession& session = m_context.session;
    if (!session.evidence() || !session.diagnosis())
        return hide();
    const KitPlan kit = plan();
    QString text = tr("Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each "
                      "failed file, compare "
                      "the copy, put it back into IN, and write down what they did; another script undoes "
                      "it. In it: %n file(s).",
                      nullptr, static_cast<int>(kit.files.size()));
    if (!kit.leftOut.empty())
        text += u' ' + tr("Left out: %n.", nullptr, static_cast<int>(kit.leftOut.size()));
    if (kit.spoolFolder.isEmpty())
        text += u' ' + tr("Where IMCDATA lies on the server is not known: the scripts ask for it.");
    m_text->setText(text);
    for (QAction* action : {m_print, m_savePdf})
        action->setEnabled(!kit.files.empty());
    m_save->setEnabled(!kit.files.empty());
    m_read->setVisible(!session.isReadOnly());
    m_record->setVisible(!session.isReadOnly() && !found().empty());
    show();
}

void KitCard::save()
{
    const auto kit = TakeToServerKit::make(plan());
    if (!kit)
        return say(false, translated(kit.error()));
    m_context.prompts.folder(this, tr("An empty folder for the kit"), [this, kit = *kit](const Path& folder) {
        m_saving.start(
            [kit, folder, sheet = sheet(), roots = m_context.session.evidenceRoots()](
                const JobContext& context) -> Expected<std::vector<Path>> {
                const auto pdf = sheetPdf(sheet.title, layoutOf(sheet), {}, context.stop());
                if (!pdf)
                    return tl::unexpected(pdf.error());
                TakeToServerKit whole = kit;
                whole.add({u"SHEET.PDF"_s, pdf->bytes});
                return whole.write(folder, roots);
            },
            [this, folder](const Expected<std::vector<Path>>& written) {
                if (!written)
                    return say(false, translated(written.error()));
                m_context.session.noteDone(u"exported"_s, {{u"file"_s, displayName(folder)}});
                say(true, tr("Written to %1: take the folder to the server, and read README.txt there first.")
                              .arg(visibleText(displayName(folder))));
            });
    });
}

void KitCard::read()
{
    m_context.prompts.file(this, tr("The kit’s retest.log"), [this](const Path& file) {
        m_reading.start(
            [file](const JobContext&) {
                return ByteSource::open(file).and_then(
                    [](const ByteSourcePtr& source) { return readKitLogs({source}); });
            },
            [this](const Expected<KitLog>& log) {
                if (!log)
                    return say(false, translated(log.error()));
                showLog(*log);
            });
    });
}

void KitCard::say(bool well, const QString& text)
{
    m_said->setMessage(well ? BannerKind::Success : BannerKind::Error, text);
    m_said->show();
}

void KitCard::showLog(const KitLog& log)
{
    m_readLog = log;
    QStringList lines;
    for (size_t i = 0; i < std::min(log.files.size(), mostShown); ++i) {
        const KitLogFile& file = log.files.at(i);
        QString line = tr("%1: %2").arg(visibleText(file.name), outcomeWord(file.outcome));
        if (!file.why.isEmpty())
            line += u" – "_s + translated(file.why);
        lines.append(line);
    }
    if (log.files.size() > mostShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(log.files.size() - mostShown)));
    if (log.files.empty())
        lines.append(tr("No kit has written this file."));
    if (!log.ended)
        lines.append(tr("The last run did not come to its end: it was broken off or is still going on."));
    m_log->setText(lines.join(u'\n'));
    m_log->show();
    refresh(m_mended);
}

std::vector<FlowAnswer> KitCard::found() const
{
    const Flow& flow = m_context.session.flow();
    const QStringList items = flow.items(u"retest.file"_s);
    std::vector<FlowAnswer> answers;
    for (const KitLogFile& file : m_readLog.files) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const QString& name) {
            return spoolNameKey(name) == spoolNameKey(file.name);
        });
        if (item == items.end() || file.outcome == KitOutcome::Taken)
            continue; // whether it arrived, the recipient can tell
        const QString id = itemQuestion(u"retest.file"_s, *item);
        const QString value = file.outcome == KitOutcome::PutBack ? u"waiting"_s : u"left"_s;
        const QString said = flow.answerTo(id);
        if (said.isEmpty() || said == "left"_L1 || said == "waiting"_L1) {
            if (said != value)
                answers.push_back({id, value});
        }
    }
    return answers;
}

QString KitCard::text() const
{
    return m_text->text();
}

} // namespace ims
