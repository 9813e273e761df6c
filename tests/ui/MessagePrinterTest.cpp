#include "ui/viewer/MessagePrinter.h"
#include "tests/support/PdfText.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/SpoolFileWriter.h"
#include "ui/print/PdfRenderer.h"
#include "ui/viewer/MessageMarkup.h"

#include <QAction>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr int patience = 60'000;

const QByteArray cyrillicMail =
    "From: =?koi8-r?B?6dfBzg==?= <a@sender.example>\r\n"
    "To: open@local.example\r\n"
    "Subject: =?koi8-r?B?8NLJ18XU?=\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=koi8-r\r\n"
    "Content-Transfer-Encoding: 8bit\r\n\r\n"
    "\xfa\xc4\xd2\xc1\xd7\xd3\xd4\xd7\xd5\xca\xd4\xc5.\r\n\r\n  x\r\n"; // Здравствуйте

const QByteArray japaneseMail = "From: a@sender.example\r\n"
                                "Subject: =?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=\r\n"
                                "MIME-Version: 1.0\r\n"
                                "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n"
                                "\x1b$B$3$s$K$A$O\x1b(B.\r\n"; // こんにちは

/// A widget with the two commands; names of files to write are given by the test.
class MessagePrinterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        catalogue = std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
        prompts.save = [this](QWidget*, const QString&, const QString& name, const QString&,
                              const FilePrompts::Chosen& chosen) {
            offered << name;
            chosen(path(name));
        };
        printer = new MessagePrinter(catalogue, commands, prompts, &window);
        QObject::connect(printer, &MessagePrinter::said, printer,
                         [this](BannerKind kind, const QString& text) {
                             lastKind = kind;
                             said << text;
                         });
    }

    Path path(const QString& name) const { return pathFromString(folder.filePath(name)); }

    static QByteArray withEnvelope(const QByteArray& mail)
    {
        SpoolEnvelope envelope;
        envelope.peerHost = "mail.sender.example";
        envelope.sender = "a@sender.example";
        envelope.recipients = {"open@local.example", "secret@local.example"};
        return SpoolFileWriter::write(envelope, mail);
    }

    void open(const QByteArray& bytes)
    {
        source = ByteSource::fromBytes(bytes, u"/in/archive/Q7TKB9MW"_s);
        spool = std::make_shared<const SpoolFile>(SpoolReader(*catalogue).read(source).value());
        printer->setMessage(source, spool);
    }

    bool waitForWord()
    {
        return QTest::qWaitFor([&] { return !said.isEmpty(); }, patience);
    }

    MessageMarkup markup() { return messageMarkup(source, spool, catalogue).value(); }

    /// What a reader sees of the markup.
    static QString textOf(const MessageMarkup& message)
    {
        QTextDocument document;
        document.setHtml(message.markup);
        return document.toPlainText();
    }

    std::string text() { return textOf(markup()).toStdString(); }

    std::string pdfOf(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QFile::ReadOnly) ? pdfText(file.readAll()) : std::string();
    }

    QAction* print() const { return printer->actions().at(0); }
    QAction* savePdf() const { return printer->actions().at(1); }

    QTemporaryDir folder;
    QStringList offered;
    QStringList said;
    BannerKind lastKind = BannerKind::Info;
    CommandRegistry commands = CommandRegistry::program();
    FilePrompts prompts;
    std::shared_ptr<const CharsetCatalogue> catalogue;
    ByteSourcePtr source;
    std::shared_ptr<const SpoolFile> spool;
    QWidget window;
    MessagePrinter* printer = nullptr;
};

} // namespace

TEST_F(MessagePrinterTest, WithoutAMessageThereIsNothingToPrint)
{
    EXPECT_FALSE(print()->isEnabled());
    EXPECT_FALSE(savePdf()->isEnabled());
    open(cyrillicMail);
    EXPECT_TRUE(print()->isEnabled());
    EXPECT_TRUE(savePdf()->isEnabled());
    open({});
    EXPECT_FALSE(print()->isEnabled());
    EXPECT_FALSE(savePdf()->isEnabled());
}

TEST_F(MessagePrinterTest, ACyrillicMailBecomesAPdf)
{
    open(withEnvelope(cyrillicMail));
    savePdf()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_EQ(lastKind, BannerKind::Success) << said.join(u' ').toStdString();
    EXPECT_EQ(offered, QStringList{u"Q7TKB9MW.pdf"_s});
    const std::string text = pdfOf(u"Q7TKB9MW.pdf"_s);
    EXPECT_THAT(text, HasSubstr("Здравствуйте."));
    EXPECT_THAT(text, HasSubstr("Привет"));
    EXPECT_THAT(text, HasSubstr("Иван <a@sender.example>"));
    EXPECT_THAT(text, HasSubstr("secret@local.example (envelope only"));
    EXPECT_THAT(text, Not(HasSubstr("open@local.example (envelope only")));
    EXPECT_THAT(text, HasSubstr("Page 1 of 1"));
}

TEST_F(MessagePrinterTest, AJapaneseMailBecomesAPdf)
{
    open(japaneseMail);
    savePdf()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_THAT(text(), HasSubstr("iso-2022-jp, as declared"));
    const std::string text = pdfOf(u"Q7TKB9MW.pdf"_s);
    EXPECT_THAT(text, HasSubstr("こんにちは."));
    EXPECT_THAT(text, HasSubstr("日本"));
}

TEST_F(MessagePrinterTest, MarkupInAMessageStaysText)
{
    const QByteArray evil = "</span></p><img src=\"file:///etc/hostname\"><script>alert(1)</script>&lt;b>";
    open("From: <b>a</b>" + evil + "\r\n" +
         "X-<i>A</i>: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
         "boundary=XX\r\n\r\n--XX\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n" +
         evil + "\r\n--XX\r\nContent-Type: application/x; name=\"<u>x</u>.exe\"\r\n\r\nabc\r\n--XX--\r\n");
    const MessageMarkup message = markup();
    EXPECT_FALSE(message.markup.contains(u"<img"_s));
    EXPECT_FALSE(message.markup.contains(u"<script"_s));
    EXPECT_FALSE(message.markup.contains(u"<u>"_s));
    const std::string seen = textOf(message).toStdString();
    EXPECT_THAT(seen, HasSubstr("From: <b>a</b>" + evil.toStdString()));
    EXPECT_THAT(seen, HasSubstr("\n" + evil.toStdString()));
    EXPECT_THAT(seen, HasSubstr("<u>x</u>.exe"));
}

TEST_F(MessagePrinterTest, AnHtmlTextIsPrintedAsItsText)
{
    open("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=us-ascii\r\n\r\n"
         "<p>One &amp; <b>two</b></p><script>bad()</script>\r\n");
    EXPECT_THAT(text(), HasSubstr("One & two"));
    EXPECT_THAT(text(), Not(HasSubstr("bad()")));
}

TEST_F(MessagePrinterTest, WhatHidesOrIsNoTextIsPrintedAsEscapes)
{
    open("Subject: =?utf-8?Q?exe=E2=80=AEtxt?=\r\nX-Bad: =?utf-8?Q?a=FFb?=\r\nMIME-Version: 1.0\r\n"
         "Content-Type: text/plain; charset=utf-8\r\n\r\na\xE2\x80\x8B"
         "b\x1B"
         "c\xFF"
         "d\r\n");
    const std::string seen = text();
    EXPECT_THAT(seen, HasSubstr("exe\\u202etxt"));
    EXPECT_THAT(seen, HasSubstr("X-Bad: a\\xFFb"));
    EXPECT_THAT(seen, HasSubstr("a\\u200bb\\u001bc\\xFFd"));
    EXPECT_THAT(seen, HasSubstr("shown as escapes"));
}

TEST_F(MessagePrinterTest, WhereNothingIsDeclaredTheCharsetIsDetectedAndDoubtsAreTold)
{
    const QByteArray words =
        QByteArray("\xfa\xc4\xd2\xc1\xd7\xd3\xd4\xd7\xd5\xca\xd4\xc5, "
                   "\xd0\xd2\xc9\xdb\xcc\xc9\xd4\xc5 \xc4\xcf\xcb\xd5\xcd\xc5\xce\xd4\xd9.\r\n")
            .repeated(8);
    open("From: a@b\r\nSubject: x\r\n\r\n" + words);
    EXPECT_THAT(text(), HasSubstr("koi8-r, as detected"));
    EXPECT_THAT(text(), HasSubstr("Здравствуйте, пришлите документы."));
    open("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n" + words);
    EXPECT_THAT(text(), HasSubstr("The bytes look like koi8-r"));
}

TEST_F(MessagePrinterTest, AttachmentsAreListedWithTheirDecodedSize)
{
    open("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=XX\r\n\r\n"
         "--XX\r\n\r\nsee file\r\n--XX\r\nContent-Type: application/pdf; name=offer.pdf\r\n"
         "Content-Transfer-Encoding: base64\r\n\r\nYWJjZGVmZw==\r\n--XX--\r\n");
    const std::string seen = text();
    EXPECT_THAT(seen, HasSubstr("see file"));
    EXPECT_THAT(seen, HasSubstr("offer.pdf"));
    EXPECT_THAT(seen, HasSubstr("application/pdf"));
    EXPECT_THAT(seen, HasSubstr("7 bytes"));
    EXPECT_THAT(seen, Not(HasSubstr("YWJj")));
}

TEST_F(MessagePrinterTest, WhatIsCutIsSaid)
{
    open("From: a@b\r\nSubject: x\r\n\r\n" + QByteArray("0123456789\r\n").repeated(1000));
    EXPECT_FALSE(markup().cut);
    EXPECT_THAT(text(), Not(HasSubstr("Cut here")));

    open("From: a@b\r\nSubject: x\r\n\r\n" + QByteArray(QByteArray(999, 'x') + "\r\n").repeated(1100) +
         "LAST\r\n");
    EXPECT_TRUE(markup().cut);
    EXPECT_NE(text().find("Cut here: at most "), std::string::npos);
    EXPECT_FALSE(text().find("LAST") != std::string::npos);
    EXPECT_LT(markup().markup.size(), 3 * MessageMarkup::mostText);

    open("From: a@b\r\nSubject: x\r\n\r\n" + QByteArray("\r\n").repeated(30'000) + "LAST\r\n");
    EXPECT_TRUE(markup().cut);
    EXPECT_THAT(text(), HasSubstr("Cut here"));

    open("From: a@b\r\n" + QByteArray("X-A: b\r\n").repeated(1'499) + "\r\ntext\r\n");
    EXPECT_TRUE(markup().cut);
    EXPECT_THAT(text(), HasSubstr("Header fields that are not printed: 500"));
}

TEST_F(MessagePrinterTest, ACutPdfIsAWarning)
{
    open("From: a@b\r\nSubject: x\r\n\r\n" + QByteArray("a line of some text\r\n").repeated(21'000));
    savePdf()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_EQ(lastKind, BannerKind::Warning);
    EXPECT_THAT(said.last().toStdString(), HasSubstr("not hold the whole message"));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"Q7TKB9MW.pdf"_s)));
}

TEST_F(MessagePrinterTest, NothingIsWrittenBelowAnEvidenceRoot)
{
    open(cyrillicMail);
    printer->setRoots([this] { return EvidenceRoots{pathFromString(folder.path())}; });
    savePdf()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_EQ(lastKind, BannerKind::Error);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"Q7TKB9MW.pdf"_s)));

    // Nor by way of a printer that prints to a file.
    said.clear();
    printer->setPrinterPrompt(
        [this](QWidget*, const std::shared_ptr<QPrinter>& device, const PrinterChosen& chosen) {
            device->setOutputFormat(QPrinter::PdfFormat);
            device->setOutputFileName(folder.filePath(u"print.pdf"_s));
            chosen(device);
        });
    print()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_EQ(lastKind, BannerKind::Error);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"print.pdf"_s)));

    said.clear();
    printer->setRoots([] { return EvidenceRoots(); });
    print()->trigger();
    ASSERT_TRUE(waitForWord());
    EXPECT_EQ(lastKind, BannerKind::Success) << said.join(u' ').toStdString();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"print.pdf"_s)));
}

TEST_F(MessagePrinterTest, TheSystemsDialogOpensAndDoesNotBlock)
{
    open(cyrillicMail);
    window.show();
    print()->trigger();
    auto* dialog = window.findChild<QPrintDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->testOption(QAbstractPrintDialog::PrintPageRange));
    dialog->reject();
    QTest::qWait(0);
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(MessagePrinterTest, PaperIsPaintedLikeThePdf)
{
    open(japaneseMail);
    QPrinter device(QPrinter::HighResolution);
    device.setOutputFormat(QPrinter::PdfFormat);
    device.setOutputFileName(folder.filePath(u"paper.pdf"_s));
    device.setPageSize(QPageSize(QPageSize::A5));
    const MessageMarkup message = markup();
    const Expected<int> pages = paintPages(device, message.markup, {message.title, u"foot"_s, {}});
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(*pages, 1);
    const std::string text = pdfOf(u"paper.pdf"_s);
    EXPECT_THAT(text, HasSubstr("こんにちは."));
    EXPECT_THAT(text, HasSubstr("Page 1 of 1"));
}
