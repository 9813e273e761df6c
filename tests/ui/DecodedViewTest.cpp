#include "ui/viewer/DecodedView.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/Corpora.h"
#include "ui/viewer/CharsetChooser.h"
#include "ui/viewer/MarkedTextView.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

constexpr int patience = 10000;
constexpr qint64 mostRead = 1 << 20; ///< of a file: the limits have tests of their own

std::shared_ptr<const CharsetCatalogue> catalogue()
{
    static const auto known = std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
    return known;
}

// "Привет, это письмо по-русски, …" in KOI8-R
const QByteArray koi8 =
    QByteArray::fromHex("f0d2c9d7c5d42c20dcd4cf20d0c9d3d8cdcf20cf20dad7d5cbc520c920d3d7c5d4c52e");
const QString koi8Text = u"Привет, это письмо о звуке и свете."_s;

QByteArray mail(const QByteArray& type, const QByteArray& body, const QByteArray& subject = "test")
{
    return "From: a@moskva.example\r\nSubject: " + subject +
           "\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body;
}

struct Pane
{
    DecodedView view;
    QByteArray bytes;
    std::shared_ptr<const SpoolFile> spool;
    std::vector<ByteRange> chosen;

    explicit Pane(const QByteArray& content)
    {
        QObject::connect(&view, &DecodedView::chosen, &view,
                         [this](ByteRange range) { chosen.push_back(range); });
        view.resize(900, 400);
        view.show();
        open(content);
    }

    void open(const QByteArray& content, const QString& name = u"test"_s)
    {
        bytes = content;
        const auto source = ByteSource::fromBytes(content, name);
        spool = std::make_shared<const SpoolFile>(SpoolReader(*catalogue()).read(source).value());
        view.setFile(source, spool, catalogue());
    }
    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !view.isBusy(); }, patience));
    }
    void part(const QString& path = {})
    {
        view.showPart(path);
        settle();
    }
    QStringList headings() const
    {
        QStringList found;
        for (const MarkedTextView* column : view.columns()) {
            if (column->isVisible())
                found += column->accessibleName();
        }
        return found;
    }
    QString text(int column = 0) const { return view.columns().at(column)->toPlainText(); }
    CharsetChooser* chooser() const { return view.findChild<CharsetChooser*>(); }
};

} // namespace

TEST(DecodedViewTest, TextThatFitsStandsOnceAsDeclared)
{
    Pane pane(mail("text/plain; charset=koi8-r", koi8 + "\r\n"));
    pane.part();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As declared: koi8-r"_s));
    EXPECT_EQ(pane.text(), koi8Text + u'\n');
    EXPECT_EQ(pane.view.notes(), QString());
}

TEST(DecodedViewTest, WhatIsDeclaredWronglyStandsBesideWhatItLooksLike)
{
    Pane pane(mail("text/plain; charset=windows-1252", koi8 + "\r\n" + koi8 + "\r\n"));
    pane.part();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As declared: windows-1252"_s, u"As detected: koi8-r"_s));
    EXPECT_TRUE(pane.text(0).startsWith(u"ðÒÉ×ÅÔ"_s));
    EXPECT_TRUE(pane.text(1).startsWith(koi8Text));
    const PartText& text = pane.view.reading().columns.at(1).text;
    EXPECT_EQ(text.marks(TextUnit::differs).front(), (TextMark{0, 6})); // "Привет", not the comma
}

TEST(DecodedViewTest, AnotherCharsetIsReadAtOnceAndStays)
{
    Pane pane(mail("text/plain; charset=koi8-r", koi8 + "\r\n"));
    pane.part();
    QLineEdit* field = pane.chooser()->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, u"windows-1251"_s);
    QTest::keyClick(field, Qt::Key_Return);
    pane.settle();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As chosen: windows-1251"_s));
    EXPECT_TRUE(pane.text().startsWith(u"рТЙЧЕФ"_s));
    pane.view.showField(1);
    pane.settle();
    EXPECT_EQ(pane.view.chosenCharset(), u"windows-1251"_s);
    pane.part();
    pane.open(pane.bytes); // the same file, read anew
    pane.settle();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As chosen: windows-1251"_s));
    pane.view.chooseCharset({});
    pane.settle();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As declared: koi8-r"_s));
    pane.view.chooseCharset(u"utf-8"_s);
    pane.open(pane.bytes, u"another"_s);
    pane.part();
    EXPECT_THAT(pane.headings(), ElementsAre(u"As declared: koi8-r"_s));
}

TEST(DecodedViewTest, LikelyCharsetsComeFirstAndAllAreThere)
{
    Pane pane(mail("text/plain; charset=windows-1252", koi8 + "\r\n" + koi8 + "\r\n"));
    pane.part();
    pane.view.setLikely({u"iso-8859-5"_s, u"no-such"_s});
    const CharsetChooser* chooser = pane.chooser();
    EXPECT_EQ(chooser->itemData(0).toString(), QString());
    EXPECT_EQ(chooser->itemData(1).toString(), u"windows-1252"_s);
    EXPECT_EQ(chooser->itemData(2).toString(), u"koi8-r"_s);
    const int setting = chooser->findData(u"iso-8859-5"_s);
    EXPECT_GT(setting, 2);
    EXPECT_LT(setting, chooser->findData(u"big5"_s));
    for (const Charset& charset : catalogue()->all()) {
        if (!charset.decoder.isEmpty()) {
            EXPECT_GE(chooser->findData(charset.name), 0) << charset.name.toStdString();
        }
    }
}

TEST(DecodedViewTest, ImpossibleBytesAreMarkedCountedAndGoneTo)
{
    Pane pane(mail("text/plain; charset=us-ascii", "caf\xE9 and na\xEFve\r\n"));
    pane.view.chooseCharset(u"utf-8"_s);
    pane.part();
    EXPECT_EQ(pane.text(), u"caf\\xE9 and na\\xEFve\n"_s);
    EXPECT_EQ(pane.view.columns().front()->impossible().size(), 2u);
    const qint64 first = pane.bytes.indexOf('\xE9');
    const qint64 second = pane.bytes.indexOf('\xEF');
    pane.view.nextImpossible();
    pane.view.nextImpossible();
    pane.view.nextImpossible();
    pane.view.previousImpossible();
    EXPECT_THAT(pane.chosen, ElementsAre(ByteRange{first, 1}, ByteRange{second, 1}, ByteRange{first, 1},
                                         ByteRange{second, 1}));
    EXPECT_EQ(pane.view.columns().front()->textCursor().selectedText(), u"\\xEF"_s);
}

TEST(DecodedViewTest, AHeaderStandsRawBesideDecoded)
{
    Pane pane(mail("text/plain", "x\r\n", "=?koi8-r?B?8NLJ18XU?="));
    pane.view.showField(1);
    pane.settle();
    EXPECT_EQ(pane.view.title(), u"Header field Subject"_s);
    EXPECT_THAT(pane.headings(), ElementsAre(u"As it stands in the file"_s, u"As declared: koi8-r"_s));
    EXPECT_EQ(pane.text(0), u"Subject: =?koi8-r?B?8NLJ18XU?="_s);
    EXPECT_EQ(pane.text(1), u"Привет"_s);
    QTest::mouseClick(pane.view.columns().at(1)->viewport(), Qt::LeftButton, {}, {8, 8});
    ASSERT_EQ(pane.chosen.size(), 1u);
    EXPECT_EQ(pane.bytes.mid(pane.chosen[0].offset, pane.chosen[0].length), "=?koi8-r?B?8NLJ18XU?=");
}

TEST(DecodedViewTest, HtmlIsItsTextOrItsSource)
{
    Pane pane(
        mail("text/html; charset=us-ascii", "<p>One <b>two</b></p><script>evil()</script><p>&gt; three</p>"));
    pane.part();
    EXPECT_EQ(pane.text(), u"One two\n\n> three"_s);
    EXPECT_TRUE(pane.view.findChild<QCheckBox*>()->isVisible());
    pane.view.setHtmlSource(true);
    pane.settle();
    EXPECT_TRUE(pane.text().contains(u"<script>evil()"_s));
    pane.view.showField(0);
    pane.settle();
    EXPECT_FALSE(pane.view.findChild<QCheckBox*>()->isVisible());
}

TEST(DecodedViewTest, ABigPartIsShownInPieces)
{
    const QByteArray line = "0123456789 a line of an ordinary text\r\n";
    Pane pane(mail("text/plain; charset=us-ascii",
                   line.repeated(qsizetype(3) * DecodedView::mostShown / 2 / line.size())));
    pane.part();
    EXPECT_EQ(pane.view.reading().decodedBytes, DecodedView::firstShown);
    EXPECT_TRUE(pane.view.notes().startsWith(u"This is the beginning"_s)) << pane.view.notes().toStdString();
    const auto buttons = pane.view.findChildren<QAbstractButton*>();
    const auto more = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QAbstractButton* one) { return one->text() == u"Show &more"_s; });
    ASSERT_NE(more, buttons.end());
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE((*more)->isVisible());
        (*more)->click();
        pane.settle();
    }
    EXPECT_FALSE((*more)->isVisible());
    EXPECT_EQ(pane.view.reading().decodedBytes, DecodedView::mostShown);
}

TEST(DecodedViewTest, WhatIsNoTextIsSaid)
{
    Pane pane(mail("multipart/mixed; boundary=xx",
                   "--xx\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: "
                   "base64\r\n\r\nR0lGODlhAQ==\r\n--xx--\r\n"));
    pane.part();
    EXPECT_TRUE(pane.headings().isEmpty());
    pane.part(u"1"_s);
    EXPECT_TRUE(pane.headings().isEmpty());
    const auto buttons = pane.view.findChildren<QAbstractButton*>();
    const auto show = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* one) {
        return one->text().startsWith(u"Show it as"_s);
    });
    ASSERT_NE(show, buttons.end());
    ASSERT_TRUE((*show)->isVisible());
    (*show)->click();
    pane.settle();
    EXPECT_TRUE(pane.text().startsWith(u"GIF89a"_s));
    pane.part(u"7"_s); // a file that was read anew may have fewer
    EXPECT_TRUE(pane.headings().isEmpty());
    pane.view.showField(99);
    EXPECT_TRUE(pane.headings().isEmpty());
}

TEST(DecodedViewTest, ThatThereIsNoMessageIsSaid)
{
    Pane pane(QByteArray::fromHex("cd000000") + "ImCr" + QByteArray(40, '\0')); // cut in the envelope
    pane.part();
    EXPECT_TRUE(pane.headings().isEmpty());
    bool said = false;
    for (const QLabel* label : pane.view.findChildren<QLabel*>())
        said |= label->isVisible() && label->text() == u"No message was found in this file."_s;
    EXPECT_TRUE(said);
}

TEST(DecodedViewTest, ARangeIsReadAsItStands)
{
    Pane pane(mail("text/plain; charset=koi8-r", koi8 + "\r\n"));
    pane.view.showRange({0, 4});
    pane.settle();
    EXPECT_EQ(pane.text(), u"From"_s);
    pane.view.clear();
    EXPECT_TRUE(pane.headings().isEmpty());
}

TEST(DecodedViewTest, EverythingHasANameAndNoLabelTakesMarkup)
{
    Pane pane(mail("text/html; charset=windows-1252; name=\"<b>x\"", koi8 + "\r\n\x81" + koi8));
    pane.part();
    for (QWidget* widget : pane.view.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&pane.view) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST(DecodedViewTest, EveryPartAndFieldOfTheCollectedMailsIsRead)
{
    const QString folder = test::corporaFolder(u"mail"_s);
    if (folder.isEmpty())
        GTEST_SKIP() << "the collections are not here";
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int texts = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        const auto source = ByteSource::open(pathFromString(file));
        if (!source || (*source)->size() > mostRead)
            continue;
        const auto spool = std::make_shared<const SpoolFile>(SpoolReader(*catalogue()).read(*source).value());
        ReadingTask task{*source, spool, catalogue(), {}, {}, false, DecodedView::firstShown};
        const auto check = [&](const std::variant<Part, HeaderField, ByteRange>& what) {
            task.what = what;
            const auto reading = readPart(task);
            ASSERT_TRUE(reading.has_value()) << file.toStdString();
            ASSERT_FALSE(reading->columns.empty());
            for (const ReadingColumn& column : reading->columns) {
                ASSERT_EQ(column.text.units.size(), size_t(column.text.text.size())) << file.toStdString();
                const ByteRange whole = column.sourceOf({0, column.text.text.size()});
                ASSERT_TRUE(ByteRange({0, spool->size}).contains(whole)) << file.toStdString();
                ++texts;
            }
        };
        for (const Part& part : spool->parts) {
            if (part.isText())
                check(part);
        }
        for (size_t i = 0; i < std::min<size_t>(spool->headers.size(), 30); ++i)
            check(spool->headers[i]);
    }
    EXPECT_GT(texts, 1000);
}
