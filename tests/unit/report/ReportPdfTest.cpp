#include "tests/unit/report/ReportTestCase.h"
#include "ui/print/PdfRenderer.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

/// Some glyphs stand for several characters (ligatures, Chinese radicals), and Qt names one of them; readers
/// search in this form.
QString searched(const QByteArray& text)
{
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
}

/// The PDF of a report as poppler reads it.
class ReportPdf
{
public:
    explicit ReportPdf(const QJsonObject& report)
    {
        const PdfOptions options{reportTitle(report), u"IMS Doctor 0.1.0"_s,
                                 QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)};
        const Expected<QByteArray> pdf = renderPdf(reportPrintMarkup(report), options);
        EXPECT_TRUE(pdf);
        QFile file(m_folder.filePath(u"r.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf.value_or(QByteArray()));
    }

    /// The text of each page.
    QStringList pages() const
    {
        QStringList pages = searched(ran(u"/usr/bin/pdftotext"_s, {u"-layout"_s}, {u"-"_s})).split(u'\f');
        pages.removeLast(); // behind the last page's end
        return pages;
    }

    /// In the order of reading, so that columns do not mix.
    QString text() const { return searched(ran(u"/usr/bin/pdftotext"_s, {u"-raw"_s}, {u"-"_s})); }

    QString fonts() const { return QString::fromUtf8(ran(u"/usr/bin/pdffonts"_s, {}, {})); }

private:
    QByteArray ran(const QString& program, const QStringList& before, const QStringList& after) const
    {
        QProcess process;
        process.start(program, before + QStringList{m_folder.filePath(u"r.pdf"_s)} + after);
        EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(ReportPdfTest, EveryPageBearsTheCaseAndItsNumber)
{
    const QStringList pages = ReportPdf(wholeReport()).pages();
    ASSERT_GT(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).trimmed().startsWith(u"Ticket 4711: event 4117 on EXCH01"_s)) << i;
        EXPECT_TRUE(pages.at(i).trimmed().endsWith(
            u"Page %1 of %2"_s.arg(QString::number(i + 1), QString::number(pages.size()))))
            << i << pages.at(i).toStdString();
    }
}

TEST(ReportPdfTest, HeadsOfLongTablesStandOnEachPageAndTheRestIsCounted)
{
    QJsonObject report = wholeReport();
    QJsonArray failures;
    for (int i = 0; i < 300; ++i)
        failures.append(report.value(u"failures"_s).toArray().at(0));
    report.insert(u"failures"_s, failures);
    const QStringList pages = ReportPdf(report).pages();
    const QRegularExpression head(u"Event\\s+Sender’s"_s);
    qsizetype withHead = 0;
    qsizetype withRows = 0;
    for (const QString& page : pages) {
        withHead += page.contains(head) ? 1 : 0;
        withRows += page.count(u"JTMRMAQV"_s) > 5 && page.contains(u"moskva.example"_s) ? 1 : 0;
    }
    EXPECT_GT(withHead, 3);
    EXPECT_GE(withHead, withRows - 1); // other tables name the file too
    EXPECT_TRUE(pages.join(u' ').contains(u"100 more rows are in the JSON form"_s));
}

TEST(ReportPdfTest, EveryAlphabetHasItsLettersInEmbeddedFonts)
{
    QJsonObject report = wholeReport();
    QJsonObject recorded = report.value(u"case"_s).toObject();
    const QStringList texts = {u"Привет из Москвы"_s, u"日本語の件名"_s, u"简体中文"_s,       u"繁體中文"_s,
                               u"한국어"_s,           u"Ελληνικά"_s,     u"Łódź žluťoučký"_s, u"ภาษาไทย"_s};
    recorded.insert(u"notes"_s, QString(texts.join(u'\n') + u"\ncafe\u0301 n\u0303"_s));
    report.insert(u"case"_s, recorded);
    const ReportPdf pdf(report);
    const QString text = pdf.text();
    for (const QString& one : texts)
        EXPECT_TRUE(text.contains(one)) << one.toStdString();
    EXPECT_THAT(text.toStdString(), HasSubstr("caf"));
    EXPECT_FALSE(text.contains(QChar::ReplacementCharacter));
    const QStringList fonts = pdf.fonts().trimmed().split(u'\n').mid(2);
    ASSERT_GE(fonts.size(), 3);
    const QRegularExpression embedded(u"\\s(yes)\\s+(yes|no)\\s+yes\\s"_s); // emb, sub, uni
    for (const QString& font : fonts)
        EXPECT_TRUE(embedded.match(font).hasMatch()) << font.toStdString();
}

TEST(ReportPdfTest, StrangersTextIsNoLinkAndNoScript)
{
    QJsonObject report = wholeReport();
    QJsonObject recorded = report.value(u"case"_s).toObject();
    recorded.insert(u"notes"_s,
                    u"<a href=\"http://evil.example\">x</a> javascript:alert(1) <img src=\"/etc/passwd\">"_s);
    report.insert(u"case"_s, recorded);
    const QByteArray pdf = renderPdf(reportPrintMarkup(report), {}).value();
    for (const char* action : {"/URI", "/JavaScript", "/JS", "/Launch", "/OpenAction"})
        EXPECT_FALSE(pdf.contains(action)) << action;
    EXPECT_TRUE(ReportPdf(report).text().contains(u"<a href=\"http://evil.example\">"_s));
}

TEST(ReportPdfTest, ASymbolThatNoFontHasIsNotLeftBlank)
{
    // What carries a meaning beside colour must be there on paper too.
    const QString text = ReportPdf(wholeReport()).text();
    for (const QString& symbol : {u"✖"_s, u"▲"_s, u"●"_s, u"?"_s})
        EXPECT_TRUE(text.contains(symbol)) << symbol.toStdString();
}

} // namespace ims::test
