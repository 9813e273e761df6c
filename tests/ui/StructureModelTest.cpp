#include "ui/models/StructureModel.h"
#include "ui/common/Icons.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/SpoolFileWriter.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QIcon>
#include <QImage>

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

std::shared_ptr<SpoolFile> read(const QByteArray& bytes)
{
    static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    auto file = SpoolReader(catalogue).read(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
    EXPECT_TRUE(file.has_value());
    return std::make_shared<SpoolFile>(std::move(*file));
}

QByteArray mixed()
{
    return "From: a@b.example\r\n"
           "Subject: =?koi8-r?Q?=F0=D2=C9?=\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"outer\"\r\n"
           "\r\n"
           "preamble\r\n"
           "--outer\r\n"
           "Content-Type: multipart/alternative; boundary=\"inner\"\r\n"
           "\r\n"
           "--inner\r\n"
           "Content-Type: text/plain; charset=koi8-r\r\n"
           "\r\n"
           "plain text\r\n"
           "--inner\r\n"
           "Content-Type: text/html; charset=koi8-r\r\n"
           "\r\n"
           "<p>html text</p>\r\n"
           "--inner--\r\n"
           "--outer\r\n"
           "Content-Type: image/gif; name=\"<b>dot</b>.gif\"\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "\r\n"
           "R0lGODlhAQABAAAAACw=\r\n"
           "--outer--\r\n";
}

QByteArray spoolBytes(const QByteArray& mail)
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.b.example";
    envelope.helo = "mail.b.example";
    envelope.sender = "a@b.example";
    envelope.recipients = {"one@local.example", "two@local.example"};
    return SpoolFileWriter::write(envelope, mail);
}

/// The names from the top to a node.
QStringList way(QModelIndex index)
{
    QStringList names;
    for (; index.isValid(); index = index.parent())
        names.prepend(index.siblingAtColumn(StructureModel::What).data().toString());
    return names;
}

ByteRange rangeOf(const QModelIndex& index)
{
    return index.data(StructureModel::RangeRole).value<ByteRange>();
}

QString cell(const QModelIndex& index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

QModelIndex top(const QAbstractItemModel& model, const QString& name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

TEST(StructureModel, ShowsEnvelopeHeaderAndPartsInEachOther)
{
    StructureModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QByteArray bytes = spoolBytes(mixed());
    model.setSpoolFile(read(bytes));
    ASSERT_EQ(model.rowCount(), 3);
    const QModelIndex envelope = model.index(0, 0);
    EXPECT_EQ(envelope.data().toString(), u"Envelope"_s);
    EXPECT_EQ(cell(envelope, StructureModel::Value), u"2 recipients"_s);
    QStringList texts;
    for (int row = 0; row < model.rowCount(envelope); ++row) {
        const QModelIndex text = model.index(row, 0, envelope);
        texts << text.data().toString() + u'=' + cell(text, StructureModel::Value);
    }
    EXPECT_TRUE(texts.contains(u"Sender=<a@b.example>"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Recipient=<two@local.example>"_s)) << texts.join(u'|').toStdString();
    const QModelIndex header = model.index(1, 0);
    EXPECT_EQ(model.rowCount(header), 4);
    EXPECT_EQ(cell(model.index(1, 0, header), StructureModel::Value), u"При"_s);
    EXPECT_EQ(cell(model.index(1, 0, header), StructureModel::CharsetName), u"koi8-r"_s);
    EXPECT_EQ(cell(model.index(0, 0, header), StructureModel::CharsetName), QString());
    const QModelIndex message = model.index(2, 0);
    ASSERT_EQ(model.rowCount(message), 2);
    EXPECT_EQ(message.data(StructureModel::PartRole).toString(), u""_s);
    EXPECT_FALSE(message.data(StructureModel::PartRole).toString().isNull());
    EXPECT_TRUE(header.data(StructureModel::PartRole).toString().isNull());
    const QModelIndex html = model.index(1, 0, model.index(0, 0, message));
    EXPECT_EQ(way(html), (QStringList{u"Message"_s, u"Part 1"_s, u"Part 1.2"_s}));
    EXPECT_EQ(html.data(StructureModel::PartRole).toString(), u"1.2"_s);
    EXPECT_EQ(cell(html, StructureModel::Value), u"text/html"_s);
    EXPECT_EQ(cell(html, StructureModel::CharsetName), u"koi8-r"_s);
    EXPECT_EQ(cell(model.index(1, 0, message), StructureModel::Value),
              u"image/gif · “<b>dot</b>.gif” · base64"_s);
}

TEST(StructureModel, EveryNodesRangeHoldsItsBytesAndLeadsBackToIt)
{
    StructureModel model;
    const QByteArray bytes = spoolBytes(mixed());
    model.setSpoolFile(read(bytes));
    std::vector<QModelIndex> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.push_back(model.index(row, 0));
    for (size_t i = 0; i < all.size(); ++i) {
        for (int row = 0; row < model.rowCount(all[i]); ++row)
            all.push_back(model.index(row, 0, all[i]));
    }
    EXPECT_GT(all.size(), 14U);
    for (const QModelIndex& index : all) {
        const ByteRange range = rangeOf(index);
        ASSERT_FALSE(range.isEmpty()) << way(index).join(u'/').toStdString();
        // Its first byte may belong to what lies in it, never to something else.
        QModelIndex found = model.modelIndexFor(range.offset);
        while (found.isValid() && found != index)
            found = found.parent();
        EXPECT_EQ(found, index) << way(index).join(u'/').toStdString();
    }
    EXPECT_EQ(way(model.modelIndexFor(bytes.indexOf("html text"))),
              (QStringList{u"Message"_s, u"Part 1"_s, u"Part 1.2"_s}));
    EXPECT_EQ(way(model.modelIndexFor(bytes.indexOf("koi8-r?Q"))), (QStringList{u"Header"_s, u"Subject"_s}));
    EXPECT_EQ(way(model.modelIndexFor(bytes.indexOf("two@local"))),
              (QStringList{u"Envelope"_s, u"Recipient"_s}));
    EXPECT_EQ(way(model.modelIndexFor(bytes.indexOf("preamble"))), QStringList{u"Message"_s});
    EXPECT_FALSE(model.modelIndexFor(bytes.size()).isValid());
    EXPECT_FALSE(model.modelIndexFor(-1).isValid());
}

TEST(StructureModel, WhatWasNoticedStandsAtEveryNodeAroundItWorstFirst)
{
    auto file = read(mixed());
    const ByteRange inHtml{file->parts.back().range.offset - 40, 4};
    file->flags = {
        {u"x"_s, FlagSeverity::Garbled, {u"Q1"_s}, file->headers[1].range, Message("<i>%1</i>", {u"%2"_s})},
        {u"y"_s, FlagSeverity::Crash, {}, inHtml, Message("worse")}};
    file->damage = {{u"name"_s, Message("of the name"), {}, true}};
    StructureModel model;
    model.setSpoolFile(file);
    const QModelIndex header = top(model, u"Header"_s);
    EXPECT_EQ(header.data(StructureModel::CountRole).toInt(), 1);
    EXPECT_EQ(cell(header, StructureModel::NoticedColumn), u"can garble"_s);
    const QModelIndex subject = model.index(1, 0, header);
    EXPECT_EQ(cell(subject, StructureModel::NoticedColumn), u"can garble"_s);
    EXPECT_EQ(subject.siblingAtColumn(StructureModel::NoticedColumn).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;i&gt;%2&lt;/i&gt; (KB Q1)</qt>"_s);
    EXPECT_FALSE(subject.siblingAtColumn(StructureModel::NoticedColumn).data(Qt::DecorationRole).isNull());
    EXPECT_EQ(cell(model.index(0, 0, header), StructureModel::NoticedColumn), QString());
    EXPECT_EQ(cell(top(model, u"Message"_s), StructureModel::NoticedColumn), u"can crash"_s);
    EXPECT_EQ(cell(model.modelIndexFor(inHtml.offset), StructureModel::NoticedColumn), u"can crash"_s);
    EXPECT_EQ(static_cast<NoticedLevel>(top(model, u"Message"_s).data(StructureModel::LevelRole).toInt()),
              NoticedLevel::Crash);
}

TEST(StructureModel, HowMuchWasNoticedIsCountedAndTheRestSaid)
{
    auto file = read(mixed());
    file->flags.clear();
    for (int i = 0; i < 11; ++i)
        file->flags.push_back(
            {u"x"_s, FlagSeverity::Garbled, {}, file->headers[1].range, Message("one of them")});
    file->flags.push_back({u"y"_s, FlagSeverity::Crash, {}, file->parts.back().body, Message("worse")});
    StructureModel model;
    model.setSpoolFile(file);
    const QModelIndex subject = model.modelIndexFor(file->headers[1].range.offset);
    const QModelIndex noticed = subject.siblingAtColumn(StructureModel::NoticedColumn);
    EXPECT_EQ(noticed.data().toString(), u"can garble · 11"_s);
    EXPECT_TRUE(noticed.data(Qt::ToolTipRole).toString().endsWith(u"and 3 more</qt>"_s));
    const auto icon = [](const QModelIndex& index) {
        return index.data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    };
    const QModelIndex crash = top(model, u"Message"_s).siblingAtColumn(StructureModel::NoticedColumn);
    EXPECT_EQ(crash.data().toString(), u"can crash"_s);
    const TintedIcons icons;
    EXPECT_EQ(icon(noticed), icons.icon(u"warning"_s, ColorRole::Warning).pixmap(16).toImage());
    EXPECT_EQ(icon(crash), icons.icon(u"error"_s, ColorRole::Error).pixmap(16).toImage());
}

TEST(StructureModel, SizesAndPlacesAreThoseInTheFile)
{
    StructureModel model;
    const QByteArray bytes = mixed();
    model.setSpoolFile(read(bytes));
    const QModelIndex from = model.modelIndexFor(0).siblingAtColumn(StructureModel::Size);
    EXPECT_EQ(from.data().toString(), u"17 bytes"_s);
    EXPECT_EQ(from.data(Qt::ToolTipRole).toString(), u"<qt>Bytes 0 to 17</qt>"_s);
    const QModelIndex gif = model.modelIndexFor(bytes.indexOf("R0lGOD"));
    EXPECT_EQ(cell(gif, StructureModel::Size), u"20 bytes"_s) << "its content, without its header";
    EXPECT_TRUE(model.headerData(StructureModel::Size, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"decoded"_s));
}

TEST(StructureModel, EveryTextOfTheEnvelopeBearsItsName)
{
    SpoolEnvelope envelope;
    envelope.peerHost = "peer.b.example";
    envelope.helo = "helo.b.example";
    envelope.sender = "a@b.example";
    envelope.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    envelope.recipients = {"one@local.example"};
    StructureModel model;
    model.setSpoolFile(read(SpoolFileWriter::write(envelope, mixed())));
    const QModelIndex group = model.index(0, 0);
    QStringList names;
    for (int row = 0; row < model.rowCount(group); ++row)
        names << model.index(row, 0, group).data().toString();
    EXPECT_EQ(names, (QStringList{u"Connected host"_s, u"HELO"_s, u"Sender"_s, u"MTS-ID"_s, u"Recipient"_s,
                                  u"Other text"_s}))
        << names.join(u'|').toStdString();
}

TEST(StructureModel, GroupsStandInTheOrderOfTheFile)
{
    auto file = read(spoolBytes(mixed()));
    file->before = {file->envelope->range.end() - 4, 4};
    StructureModel model;
    model.setSpoolFile(file);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Envelope"_s);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"Before the message"_s);
}

TEST(StructureModel, ABlankCharsetIsNotNone)
{
    StructureModel model;
    model.setSpoolFile(read("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"\"\r\n"
                            "\r\ntext\r\n"));
    EXPECT_EQ(cell(top(model, u"Message"_s), StructureModel::CharsetName), u"(blank)"_s);
    model.setSpoolFile(read("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\ntext\r\n"));
    EXPECT_EQ(cell(top(model, u"Message"_s), StructureModel::CharsetName), QString());
}

TEST(StructureModel, MailsFoldersAndFilesHaveIconsOfTheirOwn)
{
    StructureModel model;
    const QByteArray bytes = mixed();
    model.setSpoolFile(read(bytes));
    const auto icon = [](const QModelIndex& index) {
        return index.data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    };
    const QModelIndex message = top(model, u"Message"_s);
    const QModelIndex alternative = model.index(0, 0, message);
    const QModelIndex gif = model.index(1, 0, message);
    const QModelIndex text = model.index(0, 0, alternative);
    EXPECT_FALSE(icon(message).isNull());
    EXPECT_NE(icon(message), icon(alternative));
    EXPECT_NE(icon(alternative), icon(gif));
    EXPECT_NE(icon(message), icon(gif));
    EXPECT_EQ(icon(text), icon(gif));
}

TEST(StructureModel, WhatStandsInFrontOfTheEnvelopeComesFirst)
{
    StructureModel model;
    const QByteArray bytes = "\xEF\xBB\xBF" + spoolBytes(mixed());
    model.setSpoolFile(read(bytes));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Before the message"_s);
    EXPECT_EQ(cell(model.index(0, 0), StructureModel::Value), u"a byte order mark"_s);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"Envelope"_s);
    EXPECT_EQ(model.modelIndexFor(1), model.index(0, 0));
    EXPECT_EQ(model.modelIndexFor(bytes.size() - 3), model.index(3, 0));
}

TEST(StructureModel, ADeclarationThatDoesNotHoldIsNoticedOneThatFitsIsNot)
{
    StructureModel model;
    const QByteArray bytes = "From: a@b\r\nContent-Type: text/plain; charset=x-nowhere\r\n"
                             "MIME-Version: 1.0\r\n\r\ntext\r\n";
    model.setSpoolFile(read(bytes));
    const QModelIndex type = model.modelIndexFor(bytes.indexOf("x-nowhere"));
    EXPECT_EQ(way(type), (QStringList{u"Header"_s, u"Content-Type"_s}));
    EXPECT_GE(static_cast<NoticedLevel>(type.data(StructureModel::LevelRole).toInt()), NoticedLevel::Charset);
    EXPECT_EQ(model.modelIndexFor(0).data(StructureModel::CountRole).toInt(), 0);
}

TEST(StructureModel, TextsOfStrangersStayTexts)
{
    StructureModel model;
    model.setSpoolFile(read("Subject: <b>x\x01\x7f</b>\r\nFrom: a@b\r\nTo: c@d\r\n\r\ntext\r\n"));
    const QModelIndex subject = model.modelIndexFor(0);
    EXPECT_EQ(cell(subject, StructureModel::Value), u"<b>x\\u0001\\u007f</b>"_s);
    EXPECT_EQ(subject.siblingAtColumn(StructureModel::Value).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;b&gt;x\\u0001\\u007f&lt;/b&gt;</qt>"_s);
}

TEST(StructureModel, WithoutAMessageThereIsNothingOrOnlyWhatIsThere)
{
    StructureModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray(100, '\0'), QByteArray("\xff\x01\x02 rubbish")}) {
        model.setSpoolFile(read(bytes));
        for (qint64 offset = 0; offset < bytes.size(); ++offset)
            model.modelIndexFor(offset);
    }
    model.setSpoolFile(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.modelIndexFor(0).isValid());
}

TEST(StructureModel, BytesBehindTheMessageAreANodeOfTheirOwn)
{
    StructureModel model;
    const QByteArray mail = "From: a@b\r\nTo: c@d\r\nSubject: x\r\n\r\ntext\r\n";
    model.setSpoolFile(read(mail + QByteArray(4096, '\0')));
    const QModelIndex after = top(model, u"After the message"_s);
    ASSERT_TRUE(after.isValid());
    EXPECT_EQ(cell(after, StructureModel::Value), u"zero bytes"_s);
    EXPECT_EQ(model.modelIndexFor(mail.size() + 100), after);
    const QModelIndex message = model.modelIndexFor(mail.indexOf("text"));
    EXPECT_EQ(message, top(model, u"Message"_s));
    EXPECT_EQ(message.row(), 1);
}

TEST(StructureModel, EveryMessageOfTheSampleCaseIsSound)
{
    for (const SampleMessage& message : sampleMessages()) {
        StructureModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const QByteArray bytes = message.spoolFile();
        model.setSpoolFile(read(bytes));
        EXPECT_EQ(way(model.modelIndexFor(0)).value(0), u"Envelope"_s);
        for (qint64 offset = 0; offset < bytes.size(); offset += 7) {
            const QModelIndex found = model.modelIndexFor(offset);
            ASSERT_TRUE(found.isValid()) << message.fileName.toStdString() << " at " << offset;
            EXPECT_TRUE(rangeOf(found).contains(offset) || way(found).size() == 1)
                << way(found).join(u'/').toStdString() << " at " << offset;
        }
    }
}

// Made by hand: the reader stops at 10,000 fields and at nesting 100, the model need not rely on that.
TEST(StructureModel, AMillionFieldsAndDeepPartsTakeNoTime)
{
    constexpr qsizetype fields = 1'000'000;
    constexpr int depth = 2'000;
    auto file = std::make_shared<SpoolFile>();
    file->headers.reserve(fields);
    for (qint64 i = 0; i < fields; ++i)
        file->headers.push_back({u"X"_s, u"v"_s, u"v"_s, {i * 8, 6}, {i * 8, 1}, {i * 8 + 2, 4}, false});
    const qint64 body = fields * 8;
    QString path;
    for (int i = 0; i < depth; ++i) {
        Part part;
        part.path = path;
        part.contentType = u"multipart/mixed"_s;
        part.range = ByteRange::fromTo(i == 0 ? 0 : body + i, body + 3 * depth - i);
        part.body = ByteRange::fromTo(body + i, part.range.end());
        part.header = i == 0 ? ByteRange{0, body} : ByteRange{body + i, 0};
        file->parts.push_back(part);
        path += path.isEmpty() ? u"1"_s : u".1"_s;
    }
    for (qint64 i = 0; i < 1'000; ++i)
        file->flags.push_back({u"x"_s, FlagSeverity::Garbled, {}, {i * 80, 1}, Message("x")});
    QElapsedTimer clock;
    clock.start();
    StructureModel model;
    model.setSpoolFile(file);
    for (qint64 i = 0; i < 100'000; ++i)
        ASSERT_EQ(model.modelIndexFor(i * 79).parent().isValid(), i * 79 % 8 < 6);
    EXPECT_EQ(model.modelIndexFor(8 * 777'777).row(), 777'777);
    QModelIndex deepest = model.modelIndexFor(body + depth + 1);
    EXPECT_EQ(deepest.data(StructureModel::PartRole).toString().size(), 2 * (depth - 1) - 1);
    EXPECT_EQ(way(deepest).size(), depth);
    EXPECT_EQ(top(model, u"Header"_s).data(StructureModel::CountRole).toInt(), 1'000);
    EXPECT_LT(clock.elapsed(), 3'000);
}
