#include "ui/viewer/AttachmentList.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/LostShare.h"
#include "ui/common/Icons.h"
#include "ui/common/Job.h"
#include "ui/common/TextLabel.h"
#include "ui/models/AttachmentsModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

QByteArray filePart(const QByteArray& name, const QByteArray& encoded)
{
    return "--XX\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" +
           name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n";
}

QByteArray mailOf(const QByteArray& parts, const QByteArray& text = "text")
{
    return "From: a@b\r\nTo: c@d\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=XX\r\n\r\n"
           "--XX\r\n\r\n" +
           text + "\r\n" + parts + "--XX--\r\n";
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class AttachmentListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        FilePrompts prompts;
        prompts.save = [this](QWidget*, const QString&, const QString& name, const QString&,
                              const FilePrompts::Chosen& chosen) {
            offered << name;
            if (answersLater)
                answer = chosen;
            else
                chosen(path(name));
        };
        view = std::make_unique<AttachmentList>(prompts);
        view->resize(900, 250);
        view->show();
        QObject::connect(view.get(), &AttachmentList::said, view.get(),
                         [this](BannerKind kind, const QString& text) {
                             lastKind = kind;
                             said << text;
                         });
    }

    void open(const QByteArray& bytes, bool wait = true)
    {
        openFrom(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s), bytes, wait);
    }

    /// What is read of `bytes`, whose attachments come from `shown`.
    void openFrom(const ByteSourcePtr& shown, const QByteArray& bytes, bool wait = true)
    {
        static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
        const auto source = ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s);
        auto file = SpoolReader(catalogue).read(source);
        ASSERT_TRUE(file.has_value());
        QSignalSpy done(view.get(), &AttachmentList::workedOut);
        view->setMessage(shown, std::make_shared<const SpoolFile>(std::move(*file)));
        if (wait) {
            ASSERT_TRUE(done.wait(patience));
        }
    }

    QImage icon(int row) const
    {
        return view->attachments()
            ->index(row, AttachmentsModel::Noticed)
            .data(Qt::DecorationRole)
            .value<QIcon>()
            .pixmap(16)
            .toImage();
    }

    void save(int row)
    {
        view->table()->selectRow(row);
        ASSERT_TRUE(view->saveButton()->isEnabled());
        view->saveButton()->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !said.isEmpty(); }, patience));
    }

    Path path(const QString& name) const { return pathFromString(folder.filePath(name)); }
    QString cell(int row, int column) const
    {
        return view->attachments()->index(row, column).data().toString();
    }
    QString tip(int row, int column) const
    {
        return view->attachments()->index(row, column).data(Qt::ToolTipRole).toString();
    }

    QTemporaryDir folder;
    QStringList offered;
    bool answersLater = false; ///< to the question where to save: by `answer`
    FilePrompts::Chosen answer;
    QStringList said;
    BannerKind lastKind = BannerKind::Info;
    std::unique_ptr<AttachmentList> view;
};

/// Clicks a button as soon as it can be seen.
class ClickWhenShown : public QObject
{
public:
    explicit ClickWhenShown(QPushButton* button)
        : QObject(button)
        , m_button(button)
    {
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            QMetaObject::invokeMethod(m_button, &QPushButton::click, Qt::QueuedConnection);
        return false;
    }

private:
    QPushButton* m_button;
};

} // namespace

TEST_F(AttachmentListTest, SizesAndChecksumsAreWorkedOutInTheBackground)
{
    const QAbstractItemModelTester tester(view->attachments(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QByteArray content(3'000, 'x');
    open(mailOf(filePart("offer.doc", content.toBase64()) + filePart("<b>y</b>.txt", "eQ==")), false);
    ASSERT_EQ(view->attachments()->rowCount(), 2); // at once, before anything is read
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), u"–"_s);
    QSignalSpy changed(view->attachments(), &QAbstractItemModel::dataChanged);
    QSignalSpy done(view.get(), &AttachmentList::workedOut);
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(changed.count(), 2) << "else the old cells stay on the screen";
    EXPECT_EQ(cell(0, AttachmentsModel::Name), u"offer.doc"_s);
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), sha256(content));
    EXPECT_EQ(cell(1, AttachmentsModel::Sha256), sha256("y"));
    EXPECT_EQ(cell(0, AttachmentsModel::Noticed), QString());
    EXPECT_EQ(tip(1, AttachmentsModel::Name), u"<qt>&lt;b&gt;y&lt;/b&gt;.txt</qt>"_s);
    EXPECT_FALSE(view->workOutButton()->isVisible());
}

TEST_F(AttachmentListTest, UuencodedFilesJoinTheList)
{
    open(mailOf(filePart("x.bin", "eQ=="), "begin 644 cat.txt\r\n#0V%T\r\n`\r\nend"));
    ASSERT_EQ(view->attachments()->rowCount(), 2);
    EXPECT_EQ(cell(0, AttachmentsModel::Name), u"cat.txt"_s);
    EXPECT_EQ(cell(0, AttachmentsModel::Type), u"uuencoded file"_s);
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), sha256("Cat"));
}

TEST_F(AttachmentListTest, PretendingNamesAndDamageAreToldByWordIconAndSentence)
{
    open(mailOf(filePart("invoice.pdf.exe", "e!!Q==") + filePart("ok.txt", "eQ==")));
    EXPECT_EQ(cell(0, AttachmentsModel::Noticed), u"damaged, odd name"_s);
    EXPECT_FALSE(view->attachments()->index(0, AttachmentsModel::Noticed).data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(tip(0, AttachmentsModel::Noticed).contains(u"pretends to be a document"_s));
    EXPECT_TRUE(tip(0, AttachmentsModel::Noticed).contains(u"do not belong there: 2"_s));
    EXPECT_TRUE(view->attachments()->index(1, AttachmentsModel::Noticed).data(Qt::DecorationRole).isNull());
}

TEST_F(AttachmentListTest, SavesTheDecodedBytesUnderASafeNameAndSaysWhat)
{
    open(mailOf(filePart("..\\\\..\\\\evil.exe", QByteArray("MZ content").toBase64())));
    save(0);
    EXPECT_EQ(offered, QStringList{u"evil.exe"_s});
    QFile file(folder.filePath(u"evil.exe"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "MZ content");
    EXPECT_FALSE(file.permissions().testFlag(QFile::ExeOwner));
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(lastKind, BannerKind::Warning);
    EXPECT_TRUE(said.front().contains(sha256("MZ content"))) << said.front().toStdString();
    EXPECT_TRUE(said.front().contains(u"Windows would run it"_s)) << said.front().toStdString();
}

TEST_F(AttachmentListTest, NeverWritesBelowEvidence)
{
    view->setRoots([this] { return EvidenceRoots{pathFromString(folder.path())}; });
    open(mailOf(filePart("x.txt", "eQ==")));
    save(0);
    EXPECT_EQ(lastKind, BannerKind::Error);
    EXPECT_TRUE(said.front().contains(u"evidence"_s));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"x.txt"_s)));
}

TEST_F(AttachmentListTest, ChoosingEmitsTheBytesPlacesDoNot)
{
    const QByteArray mail = mailOf(filePart("a.txt", "eQ==") + filePart("b.txt", "eg=="));
    open(mail);
    QSignalSpy chosen(view.get(), &AttachmentList::chosen);
    EXPECT_FALSE(view->saveButton()->isEnabled());
    view->showPlace(mail.indexOf("eQ=="));
    EXPECT_EQ(view->table()->currentIndex().row(), 0);
    EXPECT_TRUE(view->saveButton()->isEnabled());
    EXPECT_EQ(chosen.count(), 0);
    view->table()->setFocus();
    QTest::keyClick(view->table(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().at(0).value<ByteRange>(), (ByteRange{mail.indexOf("eg=="), 4}));
    EXPECT_EQ(chosen.front().at(1).toString(), u"3"_s);
    for (const auto between : {mail.size() - 2, mail.indexOf("text"), qsizetype(0)}) {
        view->showPlace(between);
        EXPECT_FALSE(view->table()->currentIndex().isValid()) << between;
    }
    view->showPlace(mail.indexOf("eg=="));
    view->table()->actions().front()->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(sha256("z")));
}

TEST_F(AttachmentListTest, MuchIsDecodedOnlyWhenAskedFor)
{
    const QByteArray line = QByteArray(76, 'A') + "\r\n";
    constexpr qsizetype lines = 14'000;
    view->setWorkedOutAtOnce(lines * line.size() - 1);
    const QByteArray big = mailOf(filePart("big.bin", line.repeated(lines)) + filePart("b.txt", "eg=="));
    open(big, false);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->workOutButton()->isVisible(); }, patience));
    EXPECT_EQ(cell(0, AttachmentsModel::Decoded), u"–"_s);
    QSignalSpy done(view.get(), &AttachmentList::workedOut);
    view->workOutButton()->click();
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), sha256(QByteArray(lines * 57, '\0')));
    EXPECT_EQ(cell(1, AttachmentsModel::Sha256), sha256("z"));
}

TEST_F(AttachmentListTest, WithoutAttachmentsOrMessageItIsEmpty)
{
    open("From: a@b\r\nTo: c@d\r\n\r\ntext\r\n", false);
    EXPECT_EQ(view->attachments()->rowCount(), 0);
    view->setMessage({}, {});
    EXPECT_FALSE(view->saveButton()->isEnabled());
    EXPECT_FALSE(view->workOutButton()->isVisible());
}

TEST_F(AttachmentListTest, WhatComesOfTheMessageBeforeIsNotShown)
{
    open(mailOf(filePart("x.bin", "eQ==")), false);
    view->setMessage({}, {});
    ASSERT_TRUE(QTest::qWaitFor([] { return !Job::isAnyAtWork(); }, patience));
    QTest::qWait(0);
    EXPECT_EQ(view->attachments()->rowCount(), 0);
}

TEST_F(AttachmentListTest, TheSelectedOneStaysSelectedWhenMoreAreFound)
{
    const QByteArray mail = mailOf(filePart("x.bin", "eQ=="), "begin 644 cat.txt\r\n#0V%T\r\n`\r\nend");
    QSignalSpy done(view.get(), &AttachmentList::workedOut);
    open(mail, false);
    view->showPlace(mail.indexOf("eQ=="));
    ASSERT_EQ(view->table()->currentIndex().row(), 0);
    ASSERT_TRUE(done.wait(patience));
    ASSERT_EQ(view->attachments()->rowCount(), 2);
    EXPECT_EQ(view->table()->currentIndex().row(), 1);
}

TEST_F(AttachmentListTest, WritesWhatWasInSightWhenItWasAskedFor)
{
    answersLater = true;
    open(mailOf(filePart("x.txt", "eQ==")));
    view->table()->selectRow(0);
    view->saveButton()->click();
    open(mailOf(filePart("x.txt", "eg==")));
    answer(path(u"x.txt"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said.isEmpty(); }, patience));
    QFile file(folder.filePath(u"x.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "y");
    EXPECT_EQ(lastKind, BannerKind::Success);
}

TEST_F(AttachmentListTest, ADamagedOneIsSavedWithAWarning)
{
    open(mailOf(filePart("ok.txt", "e!!Q==")));
    save(0);
    EXPECT_EQ(lastKind, BannerKind::Warning);
    EXPECT_TRUE(said.front().contains(u"do not belong there: 2"_s)) << said.front().toStdString();
}

TEST_F(AttachmentListTest, TheWorkCanBeStoppedAndBegunAgain)
{
    QPushButton* stop = nullptr;
    for (auto* button : view->findChildren<QPushButton*>()) {
        if (button != view->saveButton() && button != view->workOutButton())
            stop = button;
    }
    ASSERT_TRUE(stop);
    {
        const ClickWhenShown clicks(stop);
        open(mailOf(filePart("x.bin", "eQ==")), false);
        ASSERT_TRUE(QTest::qWaitFor([this] { return view->workOutButton()->isVisible(); }, patience));
    }
    EXPECT_FALSE(stop->isVisible());
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), u"–"_s);
    QSignalSpy done(view.get(), &AttachmentList::workedOut);
    view->workOutButton()->click();
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), sha256("y"));
}

TEST_F(AttachmentListTest, WhatCannotBeReadIsToldApartFromWhatIsDamagedOrOddlyNamed)
{
    const QByteArray big =
        QByteArray(QByteArray(76, 'A') + "\r\n").repeated(80'000); // far from what else is read
    const QByteArray mail = mailOf(filePart("ok.txt", big) + filePart("invoice.pdf.exe", "eg=="));
    const auto lost = mail.size() / 2;
    openFrom(std::make_shared<test::LostShare>(mail, lost, lost + 4), mail);
    EXPECT_EQ(cell(0, AttachmentsModel::Noticed), u"not readable"_s);
    EXPECT_TRUE(tip(0, AttachmentsModel::Noticed).contains(u"the share is gone"_s));
    EXPECT_EQ(cell(0, AttachmentsModel::Sha256), u"–"_s);
    EXPECT_EQ(cell(1, AttachmentsModel::Encoded), u"4 bytes"_s);
    EXPECT_EQ(cell(1, AttachmentsModel::Noticed), u"odd name"_s);
    const TintedIcons icons;
    EXPECT_EQ(icon(0), icons.icon(u"error"_s, ColorRole::Error).pixmap(16).toImage());
    EXPECT_EQ(icon(1), icons.icon(u"warning"_s, ColorRole::Warning).pixmap(16).toImage());
    EXPECT_EQ(cell(1, AttachmentsModel::Sha256), sha256("z"));
}

TEST_F(AttachmentListTest, ThatNotAllAreToldIsSaid)
{
    const QByteArray block = "begin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n";
    open(mailOf({}, block.repeated(1'001)));
    EXPECT_EQ(view->attachments()->rowCount(), 1'000);
    EXPECT_TRUE(view->findChild<TextLabel*>()->text().contains(u"1000"_s))
        << view->findChild<TextLabel*>()->text().toStdString();
}
