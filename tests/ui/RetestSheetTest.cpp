#include "ui/wizard/RetestSheet.h"
#include "tests/support/PdfText.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

KitPlan planOf(int files)
{
    KitPlan plan;
    plan.server = u"EXCH01"_s;
    plan.spoolFolder = u"D:\\exchsrvr\\imcdata"_s;
    for (int i = 0; i < files; ++i)
        plan.files.push_back({u"GHW7%1"_s.arg(i, 4, 10, QLatin1Char('0')), KitTurn::Batch});
    return plan;
}

RetestSheet sheetOf(const KitPlan& plan, const QString& kit = u"0123abcd"_s)
{
    return retestSheet(plan, {u"T-4711"_s, kit, u"2026-11-22 15:40 UTC"_s});
}

} // namespace

TEST(RetestSheetTest, IsOnePageWithAllThatIsNeededAtTheServer)
{
    KitPlan plan = planOf(13);
    plan.files.push_back({u"W707852B"_s, KitTurn::Crashes});
    plan.files.push_back({u"KPFYCMQB"_s, KitTurn::Duplicate});
    plan.leftOut.push_back({u"D1FCA2JL"_s, Message("The file holds no message.")});
    const RetestSheet sheet = sheetOf(plan);
    const auto pdf = sheetPdf(sheet.title, layoutOf(sheet));
    ASSERT_TRUE(pdf) << pdf.error().english().toStdString();
    EXPECT_EQ(pdf->pages, 1);
    EXPECT_EQ(pdf->bytes.count("/Type /Page\n"), 1);
    const std::string text = pdfText(pdf->bytes);
    for (const KitFile& file : plan.files)
        EXPECT_THAT(text, HasSubstr(file.name.toStdString()));
    for (const char* part :
         {"T-4711", "EXCH01", "D:\\exchsrvr\\imcdata", "0123abcd", "Never move the whole folder", "Q189731",
          "net stop msexchangeimc", "retest.cmd", "net start msexchangeimc", "4182", "undo.cmd",
          "Batch 1: one file, alone", "Batch 2: 10 files", "Batch 3: 2 files", "It can crash the store",
          "get it twice", "D1FCA2JL: The file holds no message.", "Done by", "letter E, I, O or U"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text, Not(HasSubstr("this sheet has several")));
}

TEST(RetestSheetTest, ManyNamesTakeMorePagesAndNoneIsMissing)
{
    const KitPlan plan = planOf(120);
    const RetestSheet sheet = sheetOf(plan);
    const auto pdf = sheetPdf(sheet.title, layoutOf(sheet));
    ASSERT_TRUE(pdf);
    EXPECT_GE(pdf->pages, 2);
    EXPECT_LE(pdf->pages, 5);
    const std::string text = pdfText(pdf->bytes);
    EXPECT_THAT(text, HasSubstr("this sheet has several"));
    EXPECT_THAT(text, HasSubstr("Page 1 of " + std::to_string(pdf->pages)));
    for (const KitFile& file : plan.files)
        EXPECT_THAT(text, HasSubstr(file.name.toStdString()));
}

TEST(RetestSheetTest, WithoutAKitItIsDoneByHandAndBlanksAreLeft)
{
    KitPlan plan = planOf(2);
    plan.server.clear();
    plan.spoolFolder.clear();
    plan.files.push_back({u"JOHN"_s, KitTurn::Batch});
    const RetestSheet byHand = sheetOf(plan, {});
    EXPECT_TRUE(byHand.aboutNames.isEmpty()) << "there is a letter O";
    EXPECT_TRUE(byHand.facts.contains(u"Server: ____"_s));
    EXPECT_TRUE(byHand.facts.contains(u"IMCDATA: ____"_s));
    EXPECT_FALSE(byHand.steps.join(u' ').contains(u".cmd"_s));
    EXPECT_FALSE(byHand.wayBack.contains(u".cmd"_s));
    EXPECT_TRUE(byHand.steps.join(u' ').contains(u"never overwrite"_s));
    EXPECT_TRUE(sheetOf(plan).steps.join(u' ').contains(u"retest.cmd and the folder IMCDATA behind it"_s));
}

TEST(RetestSheetTest, StrangersWordsStayText)
{
    const QString evil = u"<b>a</b><img src=\"file:///etc/hostname\">%1%2\u202Ex"_s;
    KitPlan plan = planOf(1);
    plan.server = evil;
    plan.spoolFolder = evil;
    for (int i = 0; i < 40; ++i)
        plan.leftOut.push_back({evil, Message("%1", {evil})});
    const RetestSheet sheet = retestSheet(plan, {evil, {}, {}});
    EXPECT_LE(sheet.leftOut.size(), 7);
    const auto pdf = sheetPdf(sheet.title, layoutOf(sheet));
    ASSERT_TRUE(pdf);
    EXPECT_FALSE(pdf->bytes.contains("/Subtype /Image"));
    EXPECT_FALSE(pdf->bytes.contains("/URI"));
    const std::string text = pdfText(pdf->bytes);
    EXPECT_THAT(text, HasSubstr("Ticket: <b>a</b>"));
    EXPECT_THAT(text, HasSubstr("\\u202e"));
}

TEST(RetestSheetTest, PaperThatIsTooSmallIsRefused)
{
    const RetestSheet sheet = sheetOf(planOf(1));
    const QPageLayout tiny(QPageSize(QSizeF(20, 20), QPageSize::Millimeter), QPageLayout::Portrait, {});
    EXPECT_FALSE(sheetPdf(sheet.title, layoutOf(sheet), tiny));
    StopSource stopped;
    stopped.request_stop();
    EXPECT_FALSE(sheetPdf(sheet.title, layoutOf(sheet), {}, stopped.get_token()));
}
