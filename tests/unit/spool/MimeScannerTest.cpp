#include "tests/unit/spool/SpoolTestSupport.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

TEST(HeaderFields, RangesRunFromTheNameToTheLastByteBeforeTheFinalBreak)
{
    const QByteArray bytes = "Subject: one\r\n two\r\n\tthree  \r\nTo : a@b.example\r\n\r\nbody";
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.headers.size(), 2u);
    EXPECT_EQ(file.headers[0].range, rangeOf(bytes, "Subject: one\r\n two\r\n\tthree  "));
    EXPECT_EQ(file.headers[0].value, u"one two\tthree"_s);
    EXPECT_EQ(file.headers[1].name, "To"_L1);
    EXPECT_EQ(bytesOf(bytes, file.headers[1].nameRange), "To");
    EXPECT_EQ(bytesOf(bytes, file.headers[1].valueRange), " a@b.example");
    ASSERT_EQ(file.parts.size(), 1u);
    EXPECT_EQ(file.parts[0].path, QString());
    EXPECT_EQ(file.parts[0].range, ByteRange(0, bytes.size()));
    EXPECT_EQ(bytesOf(bytes, file.parts[0].body), "body");
    EXPECT_FALSE(file.mime);
}

TEST(HeaderFields, SloppyHeadersAreReadToTheirEnd)
{
    const QByteArray rest = "From: a@b.example\nContent-Type: text/plain; charset=koi8-r\n\nbody\n";
    for (const QByteArray& start :
         {QByteArray(">From someone Mon Jan  1 00:00:00 1998\n"),
          QByteArray("From a@b Mon Jan  1 00:00:00 1998\n"), QByteArray("Subject: x\na line without colon\n"),
          QByteArray("Subj\xe9t: x\n"), QByteArray(" Subject: x\n"), QByteArray("\nSubject: x\n"),
          QByteArray("Subject: a\0b\n", 13)}) {
        const QByteArray bytes = start + rest;
        const SpoolFile file = readBytes(bytes);
        ASSERT_EQ(file.parts.size(), 1u) << start.toStdString();
        EXPECT_EQ(file.parts[0].charset, "koi8-r"_L1) << start.toStdString();
        EXPECT_EQ(bytesOf(bytes, file.parts[0].body), "body\n") << start.toStdString();
        EXPECT_TRUE(rangesAreSound(file));
    }
}

TEST(HeaderFields, AllLineEndsAreOne)
{
    for (const char* lineEnd : {"\r\n", "\n", "\r", "\r\r\n"}) {
        QByteArray bytes = "From: a@b.example\nSubject: x\n y\n\nbody\n";
        bytes.replace("\n", lineEnd);
        const SpoolFile file = readBytes(bytes);
        ASSERT_EQ(file.headers.size(), 2u) << QByteArray(lineEnd).toHex().toStdString();
        EXPECT_EQ(file.headers[1].value, "x y"_L1);
        EXPECT_TRUE(bytesOf(bytes, file.parts[0].body).startsWith("body"));
    }
}

TEST(HeaderFields, TheLastOneIsKeptWithoutABlankLine)
{
    for (const char* end : {"", "\r\n"}) {
        const QByteArray bytes =
            QByteArray("From: a@b.example\r\nContent-Type: text/html; charset=big5") + end;
        const SpoolFile file = readBytes(bytes);
        ASSERT_EQ(file.headers.size(), 2u);
        EXPECT_EQ(file.parts[0].charset, "big5"_L1);
        EXPECT_EQ(file.parts[0].body.length, 0);
        EXPECT_TRUE(file.flag("header-without-end"_L1));
    }
}

TEST(HeaderFields, ABodyWithoutBlankLineIsNotTakenForHeader)
{
    const QByteArray bytes = "From: a@b.example\nSubject: x\nHello Bob,\nhow are you?\n";
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(file.headers.size(), 2u);
    EXPECT_EQ(bytesOf(bytes, file.parts[0].body), "Hello Bob,\nhow are you?\n");
}

TEST(HeaderFields, ALineOfBlanksEndsTheHeaderUnlessMoreFollows)
{
    const QByteArray ends = "From: a@b.example\n \nbody\n";
    EXPECT_EQ(bytesOf(ends, readBytes(ends).parts[0].body), "body\n");
    const QByteArray goesOn = "From: a@b.example\nSubject: a\n \n b\nTo: c@d.example\n\nbody\n";
    const SpoolFile file = readBytes(goesOn);
    EXPECT_EQ(file.headers.size(), 3u);
    EXPECT_EQ(bytesOf(goesOn, file.parts[0].body), "body\n");
}

TEST(HeaderFields, ADelimiterEndsTheHeaderThatDeclaresIt)
{
    const QByteArray bytes = "From: a@b.example\nContent-Type: multipart/mixed; "
                             "boundary=b\n--b\nContent-Type: text/html\n\nx\n--b--\n";
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(pathsOf(file), QStringList({QString(), u"1"_s}));
    EXPECT_EQ(file.headers.size(), 2u);
    EXPECT_TRUE(rangesAreSound(file));
}

TEST(HeaderFields, AHeaderLargerThanTheReadersWindowIsReadRight)
{
    QByteArray bytes = "From: a@b.example\r\n";
    for (int i = 0; i < 9000; ++i)
        bytes += "X-Field-" + QByteArray::number(i) + ": some value of the field " + QByteArray(i % 70, 'v') +
                 "\r\n \r\n fold\r\n";
    bytes += "\r\nbody";
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.headers.size(), 9001u);
    for (int i = 0; i < 9000; ++i) {
        const HeaderField& field = file.headers[static_cast<size_t>(i) + 1];
        ASSERT_EQ(field.name, u"X-Field-%1"_s.arg(i));
        ASSERT_EQ(bytesOf(bytes, field.nameRange), field.name.toLatin1());
        ASSERT_TRUE(field.value.endsWith(u"fold"_s) && field.value.startsWith(u"some"_s)) << i;
    }
}

TEST(HeaderFields, LongValuesAreCutButTheirRangesAreWhole)
{
    const QByteArray bytes =
        "From: a@b.example\r\nX-Long: " + QByteArray(200000, 'x') + "\r\nTo: c@d.example\r\n\r\n";
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.headers.size(), 3u);
    EXPECT_TRUE(file.headers[1].truncated);
    EXPECT_LE(file.headers[1].value.size(), 65536);
    EXPECT_EQ(file.headers[1].range.length, 200008);
}

TEST(HeaderFields, AFieldThatIsNotHeldWholeLeavesANote)
{
    const QByteArray bytes = "From: a@b.example\r\nX-Long: " + QByteArray(3 << 20, 'x') + "\r\n\r\n";
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.headers.size(), 2u);
    EXPECT_EQ(file.headers[1].range.length, 8 + (3 << 20));
    EXPECT_FALSE(file.notes.isEmpty());
}

TEST(Parts, RangesLeaveOutTheDelimiterAndTheBreakBeforeIt)
{
    const QByteArray bytes =
        crlf("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b 1\"\n\npreamble\n--b 1\n"
             "Content-Type: text/plain; charset=us-ascii\n\nfirst\n\n--b 1\n\nsecond\n--b 1--\nepilogue\n");
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(pathsOf(file), QStringList({QString(), u"1"_s, u"2"_s}));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1"_s)->range),
              "Content-Type: text/plain; charset=us-ascii\r\n\r\nfirst\r\n");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1"_s)->body), "first\r\n");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"2"_s)->range), "\r\nsecond");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"2"_s)->body), "second");
    EXPECT_EQ(partOf(file, u""_s)->range, ByteRange(0, bytes.size()));
    EXPECT_EQ(partOf(file, u"2"_s)->contentType, "text/plain"_L1);
    EXPECT_TRUE(file.mime);
}

TEST(Parts, PathsOfNestedMultipartsAndMessages)
{
    const QByteArray bytes =
        crlf("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=out\n\n"
             "--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\na\n--in\nContent-Type: "
             "text/html\n\nb\n--in--\n"
             "--out\nContent-Type: message/rfc822\n\nSubject: inner\nContent-Type: text/plain\n\nsingle\n"
             "--out\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; "
             "boundary=x\n\n--x\n\nc\n--x--\n"
             "--out--\n");
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(pathsOf(file),
              QStringList({QString(), u"1"_s, u"1.1"_s, u"1.2"_s, u"2"_s, u"2.1"_s, u"3"_s, u"3.1"_s}));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"2.1"_s)->range),
              "Subject: inner\r\nContent-Type: text/plain\r\n\r\nsingle");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"2.1"_s)->body), "single");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"3.1"_s)->body), "c");
    EXPECT_TRUE(rangesAreSound(file));
}

TEST(Parts, AnUnclosedInnerMultipartLosesNothing)
{
    const QByteArray bytes =
        crlf("Content-Type: multipart/mixed; boundary=out\n\n--out\n"
             "Content-Type: multipart/mixed; boundary=in\n\n--in\n\na\n--out\n\nb\n--out\n\nc\n");
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(pathsOf(file), QStringList({QString(), u"1"_s, u"1.1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1.1"_s)->body), "a");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"3"_s)->body), "c\r\n");
}

TEST(Parts, DelimitersCountOnlyAsWholeLines)
{
    const QByteArray bytes =
        crlf("Content-Type: multipart/mixed; boundary=b1\n\n--b1\n\nx --b1 y\n--b10\n--b1  \n\nz\n--b1--\n");
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(pathsOf(file), QStringList({QString(), u"1"_s, u"2"_s}));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1"_s)->body), "x --b1 y\r\n--b10");
}

TEST(Parts, WithoutBoundaryAMultipartIsOnePart)
{
    for (const char* type : {"multipart/mixed", "multipart/mixed; boundary=\"\""}) {
        const SpoolFile file =
            readBytes(QByteArray("Content-Type: ") + type + "\r\n\r\n--\r\n\r\na\r\n--\r\n");
        EXPECT_EQ(pathsOf(file), QStringList(QString()));
        EXPECT_TRUE(file.flag("missing-boundary"_L1) || file.flag("empty-boundary"_L1));
    }
}

TEST(Parts, TheFirstContentTypeCountsAndCommentsDoNot)
{
    const SpoolFile file = readBytes("Content-Type: TEXT/Plain (x); charset=koi8-r (a;b); format=flowed\r\n"
                                     "Content-Type: text/html; charset=big5\r\n\r\nx");
    EXPECT_EQ(file.parts[0].contentType, "text/plain"_L1);
    EXPECT_EQ(file.parts[0].charset, "koi8-r"_L1);
}

TEST(Parts, ADigestsPartsAreMessages)
{
    const QByteArray bytes =
        crlf("Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: one\n\nbody\n--b--\n");
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(partOf(file, u"1"_s)->contentType, "message/rfc822"_L1);
    ASSERT_TRUE(partOf(file, u"1.1"_s));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1.1"_s)->body), "body");
}

TEST(Parts, NamesInAllTheirForms)
{
    const auto nameOf = [](const QByteArray& disposition) {
        return readBytes("Content-Type: application/x; name=other\r\nContent-Disposition: attachment; " +
                         disposition + "\r\n\r\nx")
            .parts[0]
            .filename;
    };
    EXPECT_EQ(nameOf("filename=plain name.txt"), "plain name.txt"_L1);
    EXPECT_EQ(nameOf("filename=\"a\\\"b;c.txt\""), "a\"b;c.txt"_L1);
    EXPECT_EQ(nameOf("filename*=koi8-r'ru'%F0%D2%C9.txt"), u"При.txt"_s);
    EXPECT_EQ(nameOf("filename*1*=%D2.txt;\r\n filename*0*=koi8-r''%F0"), u"Пр.txt"_s);
    EXPECT_EQ(nameOf("filename=\"=?koi8-r?B?8NI=?=.txt\""), u"Пр.txt"_s);
    EXPECT_EQ(nameOf("size=1"), "other"_L1);
}

TEST(Parts, DeepNestingEndsAtTheLimitWithANote)
{
    QByteArray bytes;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray b = "b" + QByteArray::number(i);
        bytes += "Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\n";
    }
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(file.parts.size(), 101u);
    EXPECT_FALSE(file.notes.isEmpty());
    EXPECT_TRUE(file.flag("nested-too-deep"_L1));
    EXPECT_TRUE(rangesAreSound(file));
}

TEST(Parts, MorePartsThanTheLimitLeaveANote)
{
    const QByteArray bytes =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n\r\nx\r\n").repeated(12000);
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(file.parts.size(), 10000u);
    EXPECT_FALSE(file.notes.isEmpty());
}

TEST(MimeScanner, AHeaderGoesOnPastSpoiltFields)
{
    const QByteArray multipart = "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n--a--\r\n";
    for (const QByteArray& spoilt :
         {QByteArray("From\r\n : <a@fake.example>\r\n"), QByteArray("__\r\n   <m@b.example>\r\n"),
          QByteArray("Subject\0: x\r\nX\0Y: z\r\n: w\r\n", 26)}) {
        const SpoolFile file = readBytes("From: a@alpha.example\r\n" + spoilt + "Date: x\r\n" + multipart);
        EXPECT_EQ(file.headers.size(), 3u) << spoilt.toStdString();
        EXPECT_EQ(pathsOf(file), (QStringList{QString(), QStringLiteral("1")})) << spoilt.toStdString();
    }
    // Text after a header that no blank line ends is text, whatever it quotes.
    const SpoolFile text =
        readBytes("From: a@alpha.example\r\nHello John,\r\nyou wrote\r\nSubject: x\r\n\r\ny\r\n");
    EXPECT_EQ(text.headers.size(), 1u);
}

TEST(MimeScanner, AClosingDelimiterMayHaveMoreAfterIt)
{
    const auto parts = [](const QByteArray& line) {
        const QByteArray bytes =
            "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n" + line +
            "\r\nafter\r\n";
        const SpoolFile file = readBytes(bytes);
        return bytesOf(bytes, partOf(file, QStringLiteral("1"))->body);
    };
    EXPECT_EQ(parts("--a-->"), "x");
    EXPECT_EQ(parts("--a-- (end)"), "x");
    EXPECT_EQ(parts("--a--b"), "x\r\n--a--b\r\nafter\r\n") << "may be another boundary";
    EXPECT_EQ(parts("--a------"), "x\r\n--a------\r\nafter\r\n");
}
