#include "core/report/Excerpts.h"

#include "tests/unit/report/ReportTestCase.h"

#include <QJsonObject>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QByteArray mail =
    "Received: from a by b\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n\xC4\xE0\x1B\\end\r\n";

/// The test case whose newest failure's file has these bytes, and the declaration's place in them.
ReportTestCase bytesCase(const QByteArray& bytes)
{
    ReportTestCase testCase = reportTestCase();
    for (ArchivedFile& file : testCase.evidence.files) {
        file.spool->size = bytes.size();
        file.spool->declarations.clear();
    }
    Declaration declaration;
    declaration.label = u"koi8-r"_s;
    declaration.range = {bytes.indexOf("koi8-r"), 6};
    testCase.evidence.files[2].spool->declarations = {declaration};
    testCase.diagnosis.findings[0].evidence.clear();
    testCase.evidence.open = [bytes](const Path& path) -> Expected<ByteSourcePtr> {
        return ByteSource::fromBytes(bytes, displayName(path));
    };
    return testCase;
}

} // namespace

TEST(ExcerptsTest, MarksTheDeclarationAmongItsBytes)
{
    const ReportTestCase testCase = bytesCase(mail);
    const QJsonArray excerpts = reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {});
    ASSERT_EQ(excerpts.size(), 1);
    const QJsonObject excerpt = excerpts.at(0).toObject();
    EXPECT_EQ(excerpt.value(u"id"_s).toString(), u"E1"_s);
    EXPECT_EQ(excerpt.value(u"offset"_s).toInt(), mail.indexOf("koi8-r"));
    EXPECT_EQ(excerpt.value(u"from"_s).toInt(), 0);
    EXPECT_EQ(excerpt.value(u"marked"_s).toString(), u"koi8-r"_s);
    EXPECT_EQ(excerpt.value(u"before"_s).toString(),
              u"Received: from a by b\\x0D\\x0A\nContent-Type: text/plain; charset="_s);
    EXPECT_EQ(excerpt.value(u"after"_s).toString(),
              u"\\x0D\\x0A\n\\x0D\\x0A\n\\xC4\\xE0\\x1B\\x5Cend\\x0D\\x0A\n"_s);
    EXPECT_THAT(reportHtml(testReport(testCase)).toStdString(), HasSubstr("<mark><b>koi8-r</b></mark>"));
}

TEST(ExcerptsTest, StaySmallAroundHugePlaces)
{
    ReportTestCase testCase = bytesCase(QByteArray(5000, 'a') + "koi8-r" + QByteArray(500'000, 'b'));
    testCase.evidence.files[2].spool->declarations[0].range.length = 400'000;
    const QJsonObject excerpt =
        reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {}).at(0).toObject();
    EXPECT_TRUE(excerpt.value(u"cut"_s).toBool());
    EXPECT_EQ(excerpt.value(u"before"_s).toString().size(), 120);
    EXPECT_EQ(excerpt.value(u"marked"_s).toString().size(), 160);
    EXPECT_EQ(excerpt.value(u"length"_s).toInt(), 400'000);
    EXPECT_EQ(excerpt.value(u"from"_s).toInt(), 4880);
}

TEST(ExcerptsTest, ShowTheBytesThatTheCharsetCannotHaveAndWhatFindingsPointAt)
{
    ReportTestCase testCase = bytesCase(mail);
    Declaration& declaration = testCase.evidence.files[2].spool->declarations[0];
    declaration.fit.fit = Fit::No;
    declaration.fit.where = {mail.indexOf("\xC4"), 2};
    EvidenceItem item;
    item.text = Message("It was handed in by b");
    item.ref = EvidenceRef{u"/server/IN/ARCHIVE/jtmrmaqv"_s, {0, 8}, {}, {}};
    testCase.diagnosis.findings[0].evidence = {item};
    const QJsonArray excerpts = reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {});
    ASSERT_EQ(excerpts.size(), 3);
    EXPECT_EQ(excerpts.at(1).toObject().value(u"kind"_s).toString(), u"misfit"_s);
    EXPECT_EQ(excerpts.at(1).toObject().value(u"marked"_s).toString(), u"\\xC4\\xE0"_s);
    EXPECT_EQ(excerpts.at(2).toObject().value(u"about"_s).toString(), u"It was handed in by b"_s);
}

TEST(ExcerptsTest, AFileThatIsAnotherByNowGivesNone)
{
    ReportTestCase testCase = bytesCase(mail);
    testCase.evidence.files[2].spool->size += 1;
    EXPECT_TRUE(reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {}).isEmpty());
    testCase.evidence.open = [](const Path&) -> Expected<ByteSourcePtr> {
        return tl::unexpected(Error{Message("open"), {}, Message("gone"), {}});
    };
    EXPECT_TRUE(reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {}).isEmpty());
}

TEST(ExcerptsTest, RangesOutsideTheFileAreNoExcerpts)
{
    ReportTestCase testCase = bytesCase(mail);
    for (const qint64 offset : {qint64(-5), qint64(mail.size()), qint64(1) << 60}) {
        testCase.evidence.files[2].spool->declarations[0].range = {offset, 6};
        EXPECT_TRUE(reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {}).isEmpty()) << offset;
    }
    testCase.evidence.files[2].spool->declarations[0].range = {mail.size() - 2, qint64(1) << 60};
    EXPECT_EQ(reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {}).size(), 1);
}

TEST(ExcerptsTest, TellTheEventsThatFindingsPointAtOnce)
{
    ReportTestCase testCase = reportTestCase();
    EvidenceItem item;
    item.text = Message("An event names it");
    item.ref = EvidenceRef{{}, {}, u"/server/AppEvent.Evt"_s, 900};
    EvidenceItem gone = item;
    gone.ref->record = 12345;
    testCase.diagnosis.findings[0].evidence = {item, item, gone};
    testCase.evidence.failures[0].event.description = u"Spool file\r\nfailed"_s + QString(1000, u'x');
    EXPECT_TRUE(
        reportEventExcerpts(testCase.evidence, testCase.diagnosis).isEmpty()); // a 4117 like any other
    testCase.evidence.failures[0].event.data = QByteArray::fromHex("7f03010005400080");
    const QJsonObject report = testReport(testCase);
    const QJsonArray events = report.value(u"event_excerpts"_s).toArray();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.at(0).toObject().value(u"event_id"_s).toInt(), 4117);
    EXPECT_EQ(events.at(0).toObject().value(u"description"_s).toString().size(), 600);
    EXPECT_THAT(reportHtml(report).toStdString(), HasSubstr("Data words: <code>0001037f 80004005"));
    testCase.diagnosis.findings[0].dismissed = u"no"_s;
    EXPECT_TRUE(reportEventExcerpts(testCase.evidence, testCase.diagnosis).isEmpty());
}

TEST(ExcerptsTest, NeverShowTheEnvelopeOrABccField)
{
    const QByteArray bytes =
        "ImCr<secret@a.example>EwLsSubject: x\r\nBcc: hidden@a.example\r\nX: koi8-r\r\n\r\n";
    ReportTestCase testCase = bytesCase(bytes);
    SpoolFile& spool = *testCase.evidence.files[2].spool;
    Envelope envelope;
    envelope.range = {0, bytes.indexOf("EwLs") + 4};
    spool.envelope = envelope;
    HeaderField bcc;
    bcc.name = u"BCC"_s;
    bcc.range = {bytes.indexOf("Bcc"), 21};
    spool.headers = {bcc};
    const auto shown = [&](qint64 offset) {
        spool.declarations[0].range = {offset, 4};
        QString text;
        for (const QJsonValue& excerpt : reportExcerpts(testCase.evidence, testCase.diagnosis, {}, {})) {
            for (const QString& key : {u"before"_s, u"marked"_s, u"after"_s})
                text += excerpt.toObject().value(key).toString();
        }
        return text;
    };
    EXPECT_EQ(shown(bytes.indexOf("Subject")), u"Subject: x\\x0D\\x0A\n"_s);
    EXPECT_EQ(shown(bytes.indexOf("koi8")), u"X: koi8-r\\x0D\\x0A\n\\x0D\\x0A\n"_s);
    EXPECT_EQ(shown(bytes.indexOf("hidden")), QString());
    EXPECT_EQ(shown(0), QString());
}

} // namespace ims::test
