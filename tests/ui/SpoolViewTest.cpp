#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/Corpora.h"
#include "tests/support/SpoolFileWriter.h"
#include "ui/common/Banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000;

const FilePrompts prompts = FilePrompts::dialogs();

std::shared_ptr<const CharsetCatalogue> catalogue()
{
    return std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
}

// "Привет, это письмо …" in KOI8-R, long enough to be told apart from other Cyrillic sets.
const QByteArray koi8Text =
    QByteArray::fromHex("f0d2c9d7c5d42c20dcd4cf20d0c9d3d8cdcf20cf20dad7d5cbc520c920d3d7c5d4c52e");

QByteArray mail()
{
    return "From: =?koi8-r?B?8NLJ18XU?= <a@moskva.example>\r\n"
           "Subject: test\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"xx\"\r\n"
           "\r\n"
           "--xx\r\n"
           "Content-Type: text/plain; charset=\"KOI8-R\"\r\n"
           "Content-Transfer-Encoding: 8bit\r\n"
           "\r\n" +
           koi8Text +
           "\r\n"
           "--xx--\r\n";
}

struct Shown
{
    SpoolView view;
    std::shared_ptr<const SpoolFile> spool;
    QByteArray bytes;

    explicit Shown(const QByteArray& content)
        : bytes(content)
    {
        const auto known = catalogue();
        const auto source = ByteSource::fromBytes(bytes, u"test"_s);
        spool = std::make_shared<const SpoolFile>(SpoolReader(*known).read(source).value());
        view.resize(900, 500);
        view.setContent(source, spool, known);
    }

    // The bytes that a row highlights in a certain way.
    QByteArrayList marked(qint64 row, SpanKind kind) const
    {
        QByteArrayList found;
        for (const Span& span : view.highlightSpans(row)) {
            if (span.kind == kind)
                found.append(bytes.mid(span.range.offset, span.range.length));
        }
        return found;
    }
};

} // namespace

TEST(SpoolView, HighlightsExactlyTheDeclaredNames)
{
    const Shown shown(mail());
    EXPECT_EQ(shown.marked(0, SpanKind::Declaration), QByteArrayList{"koi8-r"});
    EXPECT_EQ(shown.marked(6, SpanKind::Declaration), QByteArrayList{"KOI8-R"});
    for (const qint64 row : {1, 2, 3, 5, 9, 10})
        EXPECT_TRUE(shown.marked(row, SpanKind::Declaration).isEmpty()) << row;
}

TEST(SpoolView, TellsHeaderNamesEncodedWordsAndDelimitersApart)
{
    const Shown shown(mail());
    EXPECT_EQ(shown.marked(0, SpanKind::HeaderName), QByteArrayList{"From"});
    EXPECT_EQ(shown.marked(0, SpanKind::EncodedWord), QByteArrayList{"=?koi8-r?B?8NLJ18XU?="});
    EXPECT_EQ(shown.marked(5, SpanKind::Delimiter), QByteArrayList{"--xx"});
    EXPECT_EQ(shown.marked(6, SpanKind::HeaderName), QByteArrayList{"Content-Type"});
    EXPECT_EQ(shown.marked(10, SpanKind::Delimiter), QByteArrayList{"--xx--"});
    EXPECT_TRUE(shown.marked(9, SpanKind::HeaderName).isEmpty());
}

TEST(SpoolView, ShowsEightBitTextInTheDeclaredCharset)
{
    const Shown shown(mail());
    EXPECT_TRUE(shown.view.rowText(9).text.startsWith(u"Привет, это письмо"_s));
}

TEST(SpoolView, ShowsEveryByteAndHidesNoCharacter)
{
    const QByteArray bytes = QByteArray("a\0b\x1B", 4) + "\x7F" + QByteArray(5, '\0') + "\x9D";
    const RowText row = makeRowText(bytes, 100, nullptr);
    EXPECT_EQ(row.text, u"a\\0b\\x1B\\x7F\\0×5\\x9D"_s);
    EXPECT_EQ(row.offsets.front(), 100);
    EXPECT_EQ(row.offsets.back(), 100 + bytes.size());
}

TEST(SpoolView, MarksBidirectionalOverridesInsteadOfObeyingThem)
{
    const auto known = catalogue();
    const RowText row = makeRowText("a\xE2\x80\xAE"
                                    "b",
                                    0, known->find(u"utf-8"_s));
    EXPECT_EQ(row.text, u"a\\u202eb"_s);
    EXPECT_EQ(row.run({4, 1}).start, row.text.size() - 1);
}

TEST(SpoolView, MultiByteCharactersKeepTheirBytes)
{
    const auto known = catalogue();
    const QByteArray shiftJis = QByteArray::fromHex("61938c8b9e62"); // a東京b
    const RowText row = makeRowText(shiftJis, 0, known->find(u"shift_jis"_s));
    EXPECT_EQ(row.text, u"a東京b"_s);
    EXPECT_EQ(row.run({3, 2}).start, 2);
    EXPECT_EQ(row.run({3, 2}).length, 1);
}

TEST(SpoolView, BytesThatAreNoTextAndShiftsStayVisibleAmongMultiByteText)
{
    const auto known = catalogue();
    const RowText row = makeRowText(QByteArray::fromHex("938c93ff3c938c"), 10, known->find(u"shift_jis"_s));
    EXPECT_EQ(row.text, u"東\\x93\\xFF<東"_s);
    EXPECT_EQ(row.run({14, 1}).start, row.text.indexOf(u'<'));
    EXPECT_EQ(row.run({15, 2}).length, 1);
    const RowText kana = makeRowText(QByteArray::fromHex("b11b28423c"), 0, known->find(u"iso-2022-jp"_s));
    EXPECT_EQ(kana.text, u"\\xB1\\x1B(B<"_s);
    const RowText astral = makeRowText(QByteArray::fromHex("61f09f98807a"), 0, known->find(u"utf-8"_s));
    EXPECT_EQ(astral.run({1, 4}).length, 2);
    EXPECT_EQ(astral.run({5, 1}).start, 3);
}

TEST(SpoolView, F4GoesThroughTheDeclarationsAndAround)
{
    const CommandRegistry commands = CommandRegistry::program();
    SpoolViewer viewer(catalogue(), commands, prompts);
    viewer.resize(900, 600);
    viewer.show();
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.openSource(ByteSource::fromBytes(mail(), u"test"_s));
    ASSERT_TRUE(shown.wait(patience));
    SpoolView* view = viewer.view();
    view->setFocus();
    EXPECT_EQ(view->currentDeclaration(), 0);
    EXPECT_EQ(view->selectedText(), u"koi8-r"_s);
    QTest::keyClick(view, Qt::Key_F4);
    EXPECT_EQ(view->selectedText(), u"KOI8-R"_s);
    QTest::keyClick(view, Qt::Key_F4);
    EXPECT_EQ(view->currentDeclaration(), 0);
    QTest::keyClick(view, Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(view->currentDeclaration(), 1);
    view->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"KOI8-R"_s);
    EXPECT_TRUE(viewer.verdict().startsWith(u"Declares KOI8-R in the MIME header"_s))
        << viewer.verdict().toStdString();
}

TEST(SpoolView, SelectsInBytesByKeyboard)
{
    Shown shown(mail());
    shown.view.show();
    shown.view.select({0, 0});
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(shown.view.selection(), (ByteRange{0, 4}));
    EXPECT_EQ(shown.view.selectedText(), u"From"_s);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(shown.view.selection().offset, shown.bytes.size());
}

TEST(SpoolView, TellsFoldsBase64AndQuotedPrintableApart)
{
    const Shown shown(
        "Subject: one\r\n\ttwo\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=xx\r\n\r\n"
        "--xx\r\nContent-Transfer-Encoding: base64\r\nContent-Type:\r\n text/plain\r\n\r\nSGVsbG8=\r\n"
        "--xx\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nK=F6=DFln a=b =\r\n"
        "--xx--\r\n");
    EXPECT_EQ(shown.marked(1, SpanKind::Fold), QByteArrayList{"\t"});
    EXPECT_TRUE(shown.marked(0, SpanKind::Fold).isEmpty());
    EXPECT_EQ(shown.marked(8, SpanKind::Fold), QByteArrayList{" "});
    EXPECT_EQ(shown.marked(10, SpanKind::Base64), QByteArrayList{"SGVsbG8="});
    EXPECT_EQ(shown.marked(14, SpanKind::QuotedPrintable), (QByteArrayList{"=F6=DF", "="}));
    for (const qint64 row : {6, 11, 12, 14})
        EXPECT_TRUE(shown.marked(row, SpanKind::Base64).isEmpty()) << row;
    EXPECT_EQ(shown.marked(11, SpanKind::Delimiter), QByteArrayList{"--xx"});
}

TEST(SpoolView, WrappedRowsAreReachedToTheirLastPiece)
{
    const QByteArray longLine = QByteArray("0123456789").repeated(300);
    Shown shown("first\r\n" + longLine + "\r\nlast\r\n");
    shown.view.show();
    shown.view.resize(500, 200);
    shown.view.setWrap(true);
    EXPECT_TRUE(shown.view.wraps());
    EXPECT_EQ(shown.view.horizontalScrollBar()->maximum(), 0);
    QScrollBar* bar = shown.view.verticalScrollBar();
    qint64 seen = -1;
    for (int i = 0; i < 200; ++i) { // line by line, nothing is left out
        const qint64 top = shown.view.offsetInSight(0);
        const QRectF rect = shown.view.rectInSight(shown.view.positionAt({200, 5}));
        EXPECT_NEAR(rect.top(), 0, 1);
        const qint64 there = shown.view.offsetInSight(shown.view.positionAt({200, 5}));
        EXPECT_GE(there, seen);
        seen = there;
        EXPECT_GE(top, 0);
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    }
    EXPECT_GT(shown.view.positionInSight(shown.bytes.size()), 0) << "the end is in sight";
    EXPECT_EQ(shown.view.rectInSight(shown.view.positionInSight(shown.bytes.indexOf("last"))).bottom(),
              shown.view.visibleRows() * shown.view.rectInSight(0).height());
    shown.view.select({7 + 1500, 3});
    const QRectF place = shown.view.rectInSight(shown.view.positionInSight(7 + 1500));
    EXPECT_GE(place.top(), 0);
    EXPECT_LE(place.bottom(), shown.view.viewport()->height());
    EXPECT_EQ(shown.view.selectedText(), u"012"_s);
    const qint64 before = shown.view.caret();
    QTest::keyClick(&shown.view, Qt::Key_Down);
    EXPECT_GT(shown.view.caret(), before);
    EXPECT_LT(shown.view.caret(), 7 + longLine.size()) << "one piece down, not one row";
    QTest::keyClick(&shown.view, Qt::Key_Up);
    EXPECT_EQ(shown.view.caret(), before);
    shown.view.setWrap(false);
    EXPECT_GT(shown.view.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(shown.view.firstVisibleRow(), 0);
}

TEST(SpoolView, ZoomsWithinLimitsAndBack)
{
    Shown shown(mail());
    shown.view.show();
    QSignalSpy zoomed(&shown.view, &SpoolView::zoomChanged);
    const int rows = shown.view.visibleRows();
    for (int i = 0; i < 8; ++i)
        shown.view.zoomIn();
    EXPECT_EQ(shown.view.zoom(), 8);
    EXPECT_EQ(zoomed.count(), 8);
    EXPECT_LT(shown.view.visibleRows(), rows);
    for (int i = 0; i < 200; ++i)
        shown.view.zoomOut();
    EXPECT_GT(shown.view.visibleRows(), rows);
    EXPECT_GE(QFontInfo(shown.view.font()).pointSizeF(), 4.9);
    shown.view.resetZoom();
    EXPECT_EQ(shown.view.visibleRows(), rows);
    QWheelEvent wheel({50, 50}, shown.view.mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.view.viewport(), &wheel);
    EXPECT_EQ(shown.view.zoom(), 1);
}

TEST(SpoolView, DoubleClickTakesTheWordTripleTheLine)
{
    Shown shown(mail());
    shown.view.show();
    const qint64 word = shown.bytes.indexOf("KOI8-R");
    const QPoint place = shown.view.rectInSight(shown.view.positionInSight(word + 2)).center().toPoint();
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(shown.view.selectedText(), u"KOI8-R"_s);
    EXPECT_EQ(shown.view.selectedHex(), u"4B 4F 49 38 2D 52"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(shown.view.selectedText(), u"Content-Type: text/plain; charset=\"KOI8-R\""_s);
}

TEST(SpoolView, QuotesTheSelectionAsEvidence)
{
    Shown shown(mail());
    const qint64 word = shown.bytes.indexOf("KOI8-R");
    shown.view.select({word, 6});
    EXPECT_EQ(shown.view.quotedEvidence(),
              u"File: test\nBytes: %1 to %2 (hexadecimal %3 to %4), 6 in all\nLine: 7\n> KOI8-R\n"
              u"Hex: 4B 4F 49 38 2D 52\n"_s.arg(word)
                  .arg(word + 5)
                  .arg(QString::number(word, 16).toUpper(), QString::number(word + 5, 16).toUpper()));
    shown.view.select({0, shown.bytes.size()});
    const QString all = shown.view.quotedEvidence();
    EXPECT_TRUE(all.contains(u"Lines: 1 to 11\n"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"> Subject: test\n> MIME-Version: 1.0\n"_s));
    EXPECT_FALSE(all.contains(u"Hex:"_s)) << "too long";
    shown.view.goToLine(2);
    EXPECT_TRUE(shown.view.quotedEvidence().contains(u"> Subject: test\n"_s))
        << "the line where nothing is selected";
}

TEST(SpoolView, HitsAreDrawnAndTheCurrentOneStandsOut)
{
    Shown shown(mail());
    const QImage plain = shown.view.grab().toImage();
    std::vector<ByteRange> asked;
    shown.view.setHits([&](ByteRange visible) {
        asked.push_back(visible);
        return std::vector<ByteRange>{{5, 4}, {60, 8}};
    });
    const QImage hits = shown.view.grab().toImage();
    EXPECT_NE(hits, plain);
    ASSERT_FALSE(asked.empty());
    for (const ByteRange range : asked)
        EXPECT_LE(range.end(), shown.bytes.size() + 1);
    shown.view.setCurrentHit({60, 8});
    EXPECT_NE(shown.view.grab().toImage(), hits);
    shown.view.clearHits();
    EXPECT_EQ(shown.view.grab().toImage(), plain);
}

TEST(SpoolView, OffsetsCanBeHidden)
{
    Shown shown(mail());
    const qreal left = shown.view.rectInSight(0).left();
    shown.view.setOffsetsShown(false);
    EXPECT_FALSE(shown.view.offsetsShown());
    EXPECT_LT(shown.view.rectInSight(0).left(), left);
    shown.view.setOffsetsShown(true);
    EXPECT_EQ(shown.view.rectInSight(0).left(), left);
}

TEST(SpoolView, UpAndDownKeepTheirColumnThroughShortLines)
{
    Shown shown("a long first line\r\n\r\nanother long line\r\n");
    shown.view.show();
    shown.view.goToOffset(9);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    EXPECT_EQ(shown.view.caret(), 19);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    EXPECT_EQ(shown.view.caret(), 21 + 9);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    EXPECT_EQ(shown.view.caret(), 8);
}

TEST(SpoolView, TellsWhereTheCaretGoes)
{
    Shown shown(mail());
    shown.view.show();
    QSignalSpy moved(&shown.view, &SpoolView::caretMoved);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved.at(0).at(0).toLongLong(), shown.bytes.indexOf("Subject"));
    EXPECT_EQ(shown.view.lineAt(shown.view.caret()), 2);
}

TEST(SpoolView, AHugeLineIsShownAtOnceAndWhole)
{
    const QByteArray head = "Subject: x\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n";
    Shown shown(head + QByteArray(8 * 1024 * 1024, 'x') + "\r\nend\r\n");
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(shown.view.grab().isNull());
    EXPECT_LT(clock.elapsed(), 2000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.view.isIndexed(); }, patience));
    EXPECT_EQ(shown.view.rowText(shown.view.rowCount() - 1).text, u"end"_s);
    shown.view.select({shown.bytes.size() - 5, 3});
    EXPECT_EQ(shown.view.selectedText(), u"end"_s);
    EXPECT_FALSE(shown.view.grab().isNull());
}

TEST(SpoolViewer, SaysOfEmptyFilesAndRubbishWhatTheyAre)
{
    const CommandRegistry commands = CommandRegistry::program();
    SpoolViewer viewer(catalogue(), commands, prompts);
    viewer.resize(900, 600);
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.openSource(ByteSource::fromBytes({}, u"empty"_s));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(viewer.verdict().startsWith(u"The file is empty: there is no message in it."_s));
    QByteArray rubbish(5000, '\0');
    for (int i = 0; i < rubbish.size(); ++i)
        rubbish[i] = static_cast<char>(i * 37 + i / 7);
    viewer.openSource(ByteSource::fromBytes(rubbish, u"rubbish"_s));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_FALSE(viewer.verdict().isEmpty());
    EXPECT_FALSE(viewer.grab().isNull());
}

TEST(SpoolViewer, SaysWhyAFileCannotBeRead)
{
    const CommandRegistry commands = CommandRegistry::program();
    SpoolViewer viewer(catalogue(), commands, prompts);
    QSignalSpy refused(&viewer, &SpoolViewer::refused);
    const QTemporaryDir folder;
    viewer.openFile({pathFromString(folder.filePath(u"gone"_s))});
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_TRUE(viewer.explanation().contains(u"it does not exist"_s)) << viewer.explanation().toStdString();
    EXPECT_TRUE(viewer.explanation().contains(u"gone"_s));
}

// Whatever mail it is: every byte keeps its place in the text, every declaration is marked where it stands.
TEST(SpoolView, ShowsEachMailOfTheCollections)
{
    const QString folder = test::corporaFolder(u"mail"_s);
    if (folder.isEmpty())
        GTEST_SKIP() << "the collections are not here";
    const auto known = catalogue();
    SpoolView view;
    view.resize(900, 500);
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Path path = pathFromString(files.next());
        const auto source = ByteSource::open(path);
        ASSERT_TRUE(source) << path;
        const auto spool = std::make_shared<const SpoolFile>(SpoolReader(*known).read(*source).value());
        view.setContent(*source, spool, known);
        EXPECT_FALSE(view.grab().isNull()) << path;
        for (const Declaration& declaration : spool->declarations) {
            view.select(declaration.range);
            const auto spans = view.highlightSpans(view.rowAt(declaration.range.offset));
            const auto marks = [&](const Span& span) {
                return span.kind == SpanKind::Declaration && span.range.contains(declaration.range.offset);
            };
            EXPECT_TRUE(std::any_of(spans.begin(), spans.end(), marks))
                << path << ' ' << declaration.range.offset;
        }
        ++count;
    }
    EXPECT_GT(count, 100);
}

TEST(SpoolViewer, OffersTheSpoolFilesInsideAMail)
{
    const QByteArray inner =
        "ImCr\r\nReceived: from a by b; Wed, 5 Nov 1997 14:51:27 -0500\r\nFrom: a@b.example\r\n\r\nx\r\n";
    QByteArray outer = "From: c@d.example\r\nSubject: files\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHere.\r\n";
    for (const char* name : {"Q7TKB9MW", "KR4T2NVB"}) {
        outer += "--b\r\nContent-Type: application/octet-stream; name=" + QByteArray(name) +
                 "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + inner.toBase64() + "\r\n";
    }
    outer += "--b--\r\n";
    const CommandRegistry commands = CommandRegistry::program();
    SpoolViewer viewer(catalogue(), commands, prompts);
    viewer.resize(900, 600);
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.openSource(ByteSource::fromBytes(outer, u"mail.eml"_s));
    ASSERT_TRUE(shown.wait(patience));
    ASSERT_EQ(viewer.choice()->count(), 3);
    EXPECT_TRUE(viewer.choice()->isVisibleTo(&viewer));
    EXPECT_EQ(viewer.fileName(), u"mail.eml \u203a Q7TKB9MW"_s);
    viewer.choice()->setFocus();
    QTest::keyClick(viewer.choice(), Qt::Key_Down);
    EXPECT_EQ(viewer.fileName(), u"mail.eml \u203a KR4T2NVB"_s);
    QTest::keyClick(viewer.choice(), Qt::Key_Down);
    EXPECT_EQ(viewer.fileName(), u"mail.eml"_s);
    viewer.openSource(ByteSource::fromBytes(mail(), u"plain"_s));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_FALSE(viewer.choice()->isVisibleTo(&viewer));
}

TEST(SpoolViewer, ANameThatWasChangedIsOnlyNoted)
{
    const CommandRegistry commands = CommandRegistry::program();
    SpoolViewer viewer(catalogue(), commands, prompts);
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    const auto banners = [&](BannerKind kind) {
        const auto all = viewer.findChildren<Banner*>();
        return std::count_if(all.begin(), all.end(),
                             [kind](const Banner* one) { return one->kind() == kind; });
    };
    SpoolEnvelope envelope;
    envelope.peerHost = envelope.helo = "mail.moskva.example";
    envelope.sender = "ann@moskva.example";
    envelope.recipients = {"bob@beta.example"};
    const QByteArray spoolFile = SpoolFileWriter::write(envelope, mail());
    viewer.openSource(ByteSource::fromBytes(spoolFile, u"Q7TKB9MW.txt"_s));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(banners(BannerKind::Error), 0);
    EXPECT_GE(banners(BannerKind::Info), 2) << "what was changed, and that it does no harm";
    EXPECT_TRUE(viewer.verdict().contains(u"KOI8-R"_s));
    viewer.openSource(ByteSource::fromBytes("\xef\xbb\xbf" + spoolFile, u"Q7TKB9MW"_s));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_GE(banners(BannerKind::Error), 1);
}
