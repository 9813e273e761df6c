#include "core/base/Json.h"
#include "core/casefile/CaseJournal.h"
#include "core/report/AffectedMail.h"
#include "core/report/EscalationArchive.h"
#include "core/report/MailDraft.h"
#include "core/report/ReportJournals.h"
#include "core/report/redaction/RedactedCopies.h"
#include "tests/ui/ReportStepTest.h"
#include "ui/print/PdfRenderer.h"

#include <QDirIterator>
#include <QLineEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// What is exported from the window is what core makes of the same case under the same choices.
class ReportFormsTest : public test::ReportStepTest
{
protected:
    /// As the command line goes about it.
    QByteArray expected(ReportForm form, const RedactionChoices& choices)
    {
        // The evidence is copied into the case in the background, and the report tells of the copies.
        EXPECT_TRUE(QTest::qWaitFor([this] { return !session().record().kept.empty(); }, patience));
        EXPECT_TRUE(session().finishSaving(patience));
        ReportCase recorded{session().record(), session().flow()};
        addJournals(recorded, session().folder());
        ReportOptions options;
        options.exportedAt = session().now();
        options.recorded = recorded;
        options.hiddenRecipients = !choices.hiddenRecipients;
        const Evidence& evidence = *session().evidence();
        const QJsonObject report = reportJson(evidence, *session().diagnosis(), options);
        Pseudonyms names =
            choices.isRedacting() ? Pseudonyms::load(session().folder()).value() : Pseudonyms();
        const std::vector<JournalEntry> journal =
            CaseJournal::read(CaseFolder::journalFile(session().folder())).value().entries();
        Redaction redaction(choices, names, {evidence, &recorded.record, &journal});
        const CharsetCatalogue charsets = CharsetCatalogue::builtIn().value();
        RedactedCopies copies(evidence, charsets, redaction);
        const QJsonObject shown = choices.isRedacting() ? redaction.report(report, copies.lookup()) : report;
        switch (form) {
        case ReportForm::Archive: {
            const Path file = temporary("expected.zip");
            EscalationOptions archive;
            archive.exportedAt = session().now();
            EXPECT_TRUE(writeEscalationArchive(file,
                                               {evidence, charsets, report, redaction, session().folder()},
                                               archive, {}, Existing::Replace));
            return bytesOf(file);
        }
        case ReportForm::Page:
            return reportHtml(shown);
        case ReportForm::Pdf:
            return renderPdf(reportPrintMarkup(shown),
                             {reportTitle(shown), u"IMS Doctor %1"_s.arg(QStringLiteral(IMSDOCTOR_VERSION)),
                              session().now()})
                .value();
        case ReportForm::Text:
            return reportText(shown, TextForm::Plain);
        case ReportForm::Markdown:
            return reportText(shown, TextForm::Markdown);
        case ReportForm::Json:
            return jsonBytes(shown, QJsonDocument::Indented);
        case ReportForm::AffectedMail:
            return affectedCsv(shown);
        case ReportForm::Draft:
            break;
        }
        return mailDraft(shown, reportAttachment(shown));
    }

    void expectEachForm(ReportPage& page, const RedactionChoices& choices)
    {
        for (const ReportForm form : reportForms()) {
            const QByteArray wanted = expected(form, choices);
            ASSERT_FALSE(wanted.isEmpty());
            const Path target = temporary(("report" + reportEnding(form).toStdString()).c_str());
            const QByteArray bytes = exported(page, form, target);
            EXPECT_EQ(bytes.size(), wanted.size()) << reportEnding(form).toStdString();
            EXPECT_TRUE(bytes == wanted) << reportEnding(form).toStdString();
        }
    }
};

} // namespace

TEST_F(ReportFormsTest, EachFormAsItIs)
{
    openSample();
    session().setTicket(u"4711"_s);
    expectEachForm(reportPage(), RedactionChoices::none());
}

TEST_F(ReportFormsTest, EachFormUnderTheChoices)
{
    openSample();
    session().setTicket(u"4711"_s);
    session().setCaller(u"M. Weber"_s);
    ReportPage& page = reportPage();
    hideAll(page);
    waitForPreview([&] {
        page.redaction()->words()->setText(u"Character, Notepad"_s);
        page.redaction()->takeWords();
    });
    RedactionChoices choices = RedactionChoices::all();
    choices.words = {u"Character"_s, u"Notepad"_s};
    expectEachForm(page, choices);
}

TEST_F(ReportFormsTest, EachFormWithHiddenRecipientsNamed)
{
    openSample();
    ReportPage& page = reportPage();
    ASSERT_FALSE(page.redaction()->recipients()->isChecked());
    waitForPreview(
        [&] { QTest::mouseClick(page.redaction()->recipients(), Qt::LeftButton, {}, QPoint(8, 8)); });
    RedactionChoices choices;
    choices.hiddenRecipients = false;
    expectEachForm(page, choices);
}

TEST_F(ReportFormsTest, OneKindAloneIsHidden)
{
    openSample();
    ReportPage& page = reportPage();
    waitForPreview([&] { page.redaction()->box(RedactionKind::Domains)->click(); });
    RedactionChoices choices;
    choices.kinds = {RedactionKind::Domains};
    EXPECT_EQ(page.redaction()->choices(), choices);
    EXPECT_EQ(session().record().hiding.kinds, QStringList{u"domains"_s});
    const QByteArray wanted = expected(ReportForm::Json, choices);
    EXPECT_TRUE(exported(page, ReportForm::Json, temporary("report.json")) == wanted);
}

TEST_F(ReportFormsTest, WholeLogsGoWithTheArchiveWhereNothingIsHidden)
{
    openSample();
    ReportPage& page = reportPage();
    page.archive()->logsBox()->click();
    const Path target = temporary("report.zip");
    exported(page, ReportForm::Archive, target);
    const QByteArray names = unzip({u"-Z1"_s, displayName(target)});
    EXPECT_TRUE(names.contains("evidence/logs/")) << names.toStdString();
    hideAll(page);
    EXPECT_FALSE(page.archive()->logsBox()->isEnabled());
    EXPECT_FALSE(page.archive()->logsBox()->isChecked());
    exported(page, ReportForm::Archive, target);
    EXPECT_FALSE(unzip({u"-Z1"_s, displayName(target)}).contains("evidence/logs/"));
}

TEST_F(ReportFormsTest, TheCardTellsWhatTheArchiveWillHold)
{
    openSample();
    ReportPage& page = reportPage();
    const QString told = page.archive()->lines().join(u'\n');
    EXPECT_TRUE(told.contains(u"19 failed message(s)"_s) || told.contains(u"19 failed messages"_s))
        << told.toStdString();
    EXPECT_TRUE(told.contains(u"G9C2VW6K"_s)) << "the missing one";
    EXPECT_TRUE(told.contains(u"User.dmp: missing"_s));
    const Path target = temporary("report.zip");
    exported(page, ReportForm::Archive, target);
    const QJsonObject manifest = QJsonDocument::fromJson(memberOf(target, "MANIFEST.json")).object();
    const QHash<QString, QString> words{
        {u"enclosed"_s, u"enclosed"_s}, {u"left-out"_s, u"left out"_s}, {u"missing"_s, u"missing"_s}};
    const QJsonArray asked = manifest[u"requested"_s].toArray();
    EXPECT_FALSE(asked.isEmpty());
    for (const QJsonValue& item : asked) {
        const QString line = item[u"item"_s].toString() + u": "_s + words.value(item[u"state"_s].toString());
        EXPECT_TRUE(told.contains(line)) << line.toStdString();
    }
    EXPECT_TRUE(unzip({u"-Z1"_s, displayName(target)}).contains("journal.jsonl"));
    EXPECT_TRUE(told.contains(u"journal: enclosed"_s));
    hideAll(page);
    const QString hidden = page.archive()->lines().join(u'\n');
    EXPECT_TRUE(hidden.contains(u"rewritten copies"_s));
    EXPECT_TRUE(hidden.contains(u"Who is who: left out"_s));
}
