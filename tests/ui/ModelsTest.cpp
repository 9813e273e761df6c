#include "ui/models/DeclarationsModel.h"
#include "ui/models/FailuresModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Failure failure(const QString& name, qsizetype file)
{
    Failure made;
    made.name = name;
    made.event.time = QDateTime(QDate(1999, 3, 8), QTime(10, 14), Qt::UTC);
    made.file = file;
    made.missingWhy = Message("not in ARCHIVE");
    return made;
}

std::shared_ptr<Evidence> someEvidence()
{
    auto evidence = std::make_shared<Evidence>();
    ArchivedFile read;
    read.name = u"GOOD"_s;
    read.spool = SpoolFile();
    read.spool->message = {0, 100};
    read.spool->envelope = Envelope();
    read.spool->envelope->sender = u"a@moskva.example"_s;
    Declaration declaration;
    declaration.label = u"KOI8-R"_s;
    declaration.known = true;
    declaration.charset = u"koi8-r"_s;
    read.spool->declarations.push_back(declaration);
    ArchivedFile unread;
    unread.name = u"BAD"_s;
    evidence->files = {read, unread};
    evidence->failures = {failure(u"GOOD"_s, 0), failure(u"BAD"_s, 1), failure(u"..\\..\\x"_s, -1)};
    return evidence;
}

QStringList row(const QAbstractItemModel& model, int number)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(number, column).data().toString());
    return cells;
}

} // namespace

TEST(FailuresModel, ShowsEachFailureAsOneRow)
{
    auto diagnosis = std::make_shared<Diagnosis>();
    Finding finding;
    finding.cause = u"charset-setting"_s;
    finding.title = Message("Character Sets setting");
    diagnosis->findings = {finding};
    diagnosis->files = {
        {u"GOOD"_s, u"charset-setting"_s, 0.9}, {u"BAD"_s, u"unknown"_s, 0.0}, {u"x"_s, u"unknown"_s, 0.0}};
    FailuresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCase(someEvidence(), diagnosis);
    EXPECT_EQ(row(model, 0), (QStringList{u"1999-03-08  10:14:00"_s, u"GOOD"_s, u"found"_s,
                                          u"a@moskva.example"_s, u"koi8-r"_s, u"Character Sets setting"_s}));
    EXPECT_EQ(row(model, 1).at(FailuresModel::State), u"unreadable"_s);
    EXPECT_EQ(row(model, 2).at(FailuresModel::State), u"missing"_s);
    EXPECT_EQ(row(model, 2).at(FailuresModel::CauseTitle), u"not clear yet"_s);
}

TEST(FailuresModel, SaysWhyAFileIsMissing)
{
    FailuresModel model;
    model.setCase(someEvidence(), nullptr);
    EXPECT_EQ(model.index(2, FailuresModel::State).data(Qt::ToolTipRole).toString(),
              u"<qt>not in ARCHIVE</qt>"_s);
    EXPECT_FALSE(model.index(2, FailuresModel::SpoolFileName).data(Qt::DecorationRole).isNull());
}

TEST(FailuresModel, ToolTipsCarryNoMarkupOfStrangers)
{
    auto evidence = std::make_shared<Evidence>();
    evidence->failures = {failure(u"<b>x</b>"_s, -1)};
    FailuresModel model;
    model.setCase(evidence, nullptr);
    EXPECT_EQ(model.index(0, FailuresModel::SpoolFileName).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;b&gt;x&lt;/b&gt;</qt>"_s);
}

TEST(FailuresModel, IsEmptyWithoutACase)
{
    FailuresModel model;
    model.setCase(someEvidence(), nullptr);
    model.setCase(nullptr, nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.failure(0), nullptr);
}

TEST(DeclarationsModel, SaysHowTheBytesStandToEachDeclaration)
{
    auto spool = std::make_shared<SpoolFile>();
    Declaration fits;
    fits.label = u"KOI8-R"_s;
    fits.known = true;
    fits.imsSetting = u"Cyrillic (KOI8-R)"_s;
    fits.fit.fit = Fit::Yes;
    Declaration blank;
    blank.place = DeclarationPlace::EncodedWord;
    Declaration wrong = fits;
    wrong.fit = {Fit::LooksLike, u"windows-1251"_s, {}};
    Declaration impossible = fits;
    impossible.fit = {Fit::No, u"koi8-r"_s, {380, 3}};
    Declaration header = impossible;
    header.byHeader = true;
    header.fit.looksLike.clear();
    spool->declarations = {fits, blank, wrong, impossible, header};
    DeclarationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSpoolFile(spool);
    EXPECT_EQ(row(model, 0),
              (QStringList{u"KOI8-R"_s, u"MIME header"_s, u"message"_s, u"fit"_s, u"Cyrillic (KOI8-R)"_s}));
    EXPECT_EQ(row(model, 1).first(), u"(blank)"_s);
    EXPECT_EQ(row(model, 1).at(DeclarationsModel::Bytes), u"not a known charset"_s);
    EXPECT_EQ(row(model, 2).at(DeclarationsModel::Bytes), u"look more like windows-1251"_s);
    EXPECT_EQ(row(model, 3).at(DeclarationsModel::Bytes), u"do not fit at 380, look like koi8-r"_s);
    EXPECT_EQ(row(model, 4).at(DeclarationsModel::Bytes), u"do not fit in the 8-bit header at 380"_s);
}
