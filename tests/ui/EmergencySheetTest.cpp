#include "ui/wizard/EmergencySheet.h"
#include "tests/support/PdfText.h"

#include "core/service/EmergencyNotes.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

EmergencySheet sheetOf(const QString& name)
{
    return emergencySheet({name, name, u"5.5.2232.9"_s, u"MSExchangeIMC"_s, u"2026-11-22 15:40 UTC"_s});
}

} // namespace

TEST(EmergencySheetTest, ItIsOnePageWithAllThatIsNeededAtTheConsole)
{
    const EmergencySheet sheet = sheetOf(u"EXCH01"_s);
    const auto pdf = sheetPdf(sheet.title, layoutOf(sheet));
    ASSERT_TRUE(pdf) << pdf.error().english().toStdString();
    EXPECT_EQ(pdf->pages, 1);
    EXPECT_EQ(pdf->bytes.count("/Type /Page\n"), 1);
    const std::string text = pdfText(pdf->bytes);
    for (const char* part : {"EXCH01", "MSExchangeIMC", "net stop msexchangeimc", "net start msexchangeimc",
                             "2140", "1067", "2186", "4056", "4086", "4037", "4182", "Q185996", "Q184542",
                             "Q279798", "Q176566", "Q168883", "tlist", "Telephone numbers", "Page 1 of 1"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST(EmergencySheetTest, OneWithoutAServerHasARoomForItsName)
{
    const EmergencySheet sheet = sheetOf({});
    EXPECT_TRUE(sheet.facts.contains(u"Server: ____"_s)) << sheet.facts.toStdString();
    EXPECT_FALSE(sheet.facts.contains(u"Ticket"_s));
}

TEST(EmergencySheetTest, HostileNamesStayTextAndOnePage)
{
    const QString evil = u"<b>a</b><img src=\"file:///etc/hostname\">%1%2\n\n\u202e"_s + QString(5000, u'x');
    const EmergencySheet sheet = sheetOf(evil);
    const auto pdf = sheetPdf(sheet.title, layoutOf(sheet));
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->pages, 1);
    EXPECT_FALSE(pdf->bytes.contains("/Subtype /Image"));
    EXPECT_FALSE(pdf->bytes.contains("/URI"));
    const std::string text = pdfText(pdf->bytes);
    EXPECT_THAT(text, HasSubstr("<b>a</b><img"));
    EXPECT_THAT(text, Not(HasSubstr(std::string(200, 'x'))));
}
