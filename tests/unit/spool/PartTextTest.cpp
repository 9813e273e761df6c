#include "core/spool/PartText.h"
#include "core/spool/HtmlText.h"
#include "core/spool/SpoolReader.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue known = CharsetCatalogue::builtIn().value();
    return known;
}

const Charset& charset(const QString& name)
{
    return *catalogue().find(name);
}

struct Mail
{
    QByteArray bytes;
    ByteSourcePtr source;
    SpoolFile spool;

    explicit Mail(const QByteArray& mail)
        : bytes(mail)
        , source(ByteSource::fromBytes(mail, u"mail"_s))
        , spool(SpoolReader(catalogue()).read(source).value())
    {
    }

    TextBytes body(qint64 limit = 1 << 20) const
    {
        return readBody(source, spool.parts.front(), limit).value();
    }
    TextBytes field(size_t which, qint64 limit = 1 << 20) const
    {
        return readField(source, spool.headers[which], limit).value();
    }
    /// The bytes of the file that a piece of text comes from.
    QByteArray origin(const TextBytes& read, const PartText& text, const QString& piece) const
    {
        const ByteRange range = read.sourceOf(text.bytesOf({text.text.indexOf(piece), piece.size()}));
        return bytes.mid(range.offset, range.length);
    }
};

PartText plain(const QString& html)
{
    PartText text{html, {}};
    for (qsizetype i = 0; i < html.size(); ++i)
        text.units.push_back({quint32(i), 1, 0});
    return text;
}

QString asText(const QString& html)
{
    const PartText text = htmlAsText(plain(html));
    EXPECT_EQ(text.units.size(), size_t(text.text.size()));
    return text.text;
}

const QByteArray head = "From: a@b.example\r\nMIME-Version: 1.0\r\n";

} // namespace

TEST(PartText, ABodyIsDecodedAndFoundInTheFile)
{
    const Mail mail(
        head + "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n"
               "\r\n=F0=D2=C9=D7=C5=D4, =\r\nmail\r\n");
    const TextBytes read = mail.body();
    EXPECT_FALSE(read.more);
    const PartText text = decodeSegments(read, catalogue(), nullptr, charset(u"us-ascii"_s));
    EXPECT_EQ(text.text, u"Привет, mail\r\n"_s);
    EXPECT_EQ(mail.origin(read, text, u"ив"_s), "=C9=D7");
    EXPECT_EQ(mail.origin(read, text, u"mail"_s), "mail");
    EXPECT_THAT(text.marks(TextUnit::invalid), IsEmpty());
    const PartText chosen =
        decodeSegments(read, catalogue(), &charset(u"windows-1251"_s), charset(u"us-ascii"_s));
    EXPECT_EQ(chosen.text, u"рТЙЧЕФ, mail\r\n"_s);
}

TEST(PartText, Base64AndPlainBodiesAreFoundInTheFile)
{
    const Mail mail(head +
                    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                    QString(u"дом x"_s).toUtf8().toBase64() + "\r\n");
    const TextBytes read = mail.body();
    const PartText text = decodeSegments(read, catalogue(), nullptr, charset(u"us-ascii"_s));
    EXPECT_EQ(text.text, u"дом x"_s);
    EXPECT_EQ(QByteArray::fromBase64(mail.origin(read, text, u"дом "_s).first(8)),
              QString(u"дом"_s).toUtf8());

    const Mail open(head + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xE9 noir\r\n");
    const TextBytes bytes = open.body();
    EXPECT_EQ(open.origin(bytes, decodeSegments(bytes, catalogue(), nullptr, charset(u"us-ascii"_s)), u"é"_s),
              "\xE9");
}

TEST(PartText, ImpossibleSequencesAreMarkedAndShownAsBytes)
{
    const Mail mail(head + "Content-Type: text/plain; charset=utf-8\r\n\r\nab \xC3( \xE4 end\r\n");
    const TextBytes read = mail.body();
    const PartText text = decodeSegments(read, catalogue(), nullptr, charset(u"us-ascii"_s));
    EXPECT_THAT(text.marks(TextUnit::invalid), ElementsAre(TextMark{3, 1}, TextMark{6, 1}));
    EXPECT_EQ(read.sourceOf(text.bytesOf({6, 1})), (ByteRange{mail.bytes.indexOf('\xE4'), 1}));
    const PartText shown = shownText(text, read);
    EXPECT_EQ(shown.text, u"ab \\xC3( \\xE4 end\n"_s);
    EXPECT_THAT(shown.marks(TextUnit::invalid), ElementsAre(TextMark{3, 4}, TextMark{9, 4}));
    EXPECT_EQ(mail.origin(read, shown, u"\\xE4"_s), "\xE4");
}

TEST(PartText, ALimitCutsBetweenCharacters)
{
    const Mail mail(head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + QString(u"ддд"_s).toUtf8() +
                    "\r\n");
    const TextBytes read = mail.body(3);
    EXPECT_TRUE(read.more);
    const PartText text = decodeSegments(read, catalogue(), nullptr, charset(u"us-ascii"_s));
    EXPECT_EQ(text.text, u"д"_s);
    EXPECT_THAT(text.marks(TextUnit::invalid), IsEmpty());
    EXPECT_FALSE(mail.body().more);
}

TEST(PartText, AFieldsWordsAreReadAsDeclaredOrAsChosen)
{
    const Mail mail("Subject: =?koi8-r?B?8NLJ?= =?koi8-r?Q?=D7=C5?=\r\n =?koi8-r?Q?=D4?= and \xE4 "
                    "raw\r\nFrom: a@b\r\n\r\n");
    const TextBytes read = mail.field(0);
    const PartText text = decodeSegments(read, catalogue(), nullptr, charset(u"iso-8859-1"_s));
    EXPECT_EQ(text.text, u"Привет and ä raw"_s);
    EXPECT_EQ(mail.origin(read, text, u"т"_s), "=?koi8-r?Q?=D4?=");
    EXPECT_EQ(mail.origin(read, text, u"ä"_s), "\xE4");
    EXPECT_EQ(mail.origin(read, text, u"и"_s), "=?koi8-r?B?8NLJ?=");
    const PartText chosen =
        decodeSegments(read, catalogue(), &charset(u"windows-1251"_s), charset(u"us-ascii"_s));
    EXPECT_EQ(chosen.text, u"рТЙЧЕФ and д raw"_s);
}

TEST(PartText, DifferencesAreMarkedInBoth)
{
    TextBytes bytes;
    bytes.bytes = "abc \xC3\xA9 def";
    bytes.segments = {{{0, bytes.bytes.size()}}};
    PartText one = decodeSegments(bytes, catalogue(), &charset(u"utf-8"_s), charset(u"us-ascii"_s));
    PartText other = decodeSegments(bytes, catalogue(), &charset(u"iso-8859-1"_s), charset(u"us-ascii"_s));
    markDifferences(one, other);
    EXPECT_EQ(one.text, u"abc é def"_s);
    EXPECT_THAT(one.marks(TextUnit::differs), ElementsAre(TextMark{4, 1}));
    EXPECT_THAT(other.marks(TextUnit::differs), ElementsAre(TextMark{4, 2}));
    PartText same = one;
    for (TextUnit& unit : same.units)
        unit.flags = 0;
    PartText again = same;
    markDifferences(same, again);
    EXPECT_THAT(same.marks(TextUnit::differs), IsEmpty());
}

TEST(PartText, WhatHidesIsShownAndLongLinesAreBroken)
{
    TextBytes bytes;
    bytes.bytes = QString(u"a\u202Eb\u200Bc\td\x01\r\ne\rf😀"_s).toUtf8();
    bytes.segments = {{{0, bytes.bytes.size()}}};
    const PartText text = decodeSegments(bytes, catalogue(), &charset(u"utf-8"_s), charset(u"us-ascii"_s));
    const PartText shown = shownText(text, bytes);
    EXPECT_EQ(shown.text, u"a\\u202eb\\u200bc\td\\u0001\ne\nf😀"_s);
    EXPECT_EQ(shown.marks(TextUnit::escaped).size(), 3u);
    const PartText broken = shownText(plain(QString(10, u'x')), bytes, 4);
    EXPECT_EQ(broken.text, u"xxxx\nxxxx\nxx"_s);
    EXPECT_EQ(broken.bytesOf({3, 4}), (ByteRange{3, 3}));
}

TEST(HtmlText, TagsGoAndWordsStay)
{
    EXPECT_EQ(asText(u"<html><body><p>One <b>two</b>\r\n three</p><p>four<br>five</p></body></html>"_s),
              u"One two three\n\nfour\nfive"_s);
    EXPECT_EQ(asText(u"a &lt;b&gt; &amp; &eacute;&#228;&#x20AC;&#147; &nosuch; & &nbsp;."_s),
              u"a <b> & éä€“ &nosuch; & \u00A0."_s);
    EXPECT_EQ(asText(u"<ul><li>one<li>two</ul>"_s), u"• one\n• two"_s);
    EXPECT_EQ(asText(u"<pre>a\n  b</pre>c  d"_s), u"a\n  b\n\nc d"_s);
}

TEST(HtmlText, WhatIsNotTextIsLeftOut)
{
    EXPECT_EQ(
        asText(
            u"a<script>if (1 < 2) alert('<b>')</script>b<STYLE>p{}</Style><!-- <p> -->c<!DOCTYPE x><?y?>d"_s),
        u"abcd"_s);
    EXPECT_EQ(asText(u"a<script>never closed"_s), u"a"_s);
}

TEST(HtmlText, LinksAndPicturesSayWhereTheyLead)
{
    EXPECT_EQ(asText(u"<a href=\"http://evil.example/?a=1&amp;b\">your bank</a>!"_s),
              u"your bank <http://evil.example/?a=1&b>!"_s);
    EXPECT_EQ(asText(u"<a href='http://x.example'>http://x.example</a>"_s), u"http://x.example"_s);
    EXPECT_EQ(asText(u"<a href=mailto:a@b>a@b</a>"_s), u"a@b"_s);
    EXPECT_EQ(asText(u"<img src=\"http://t.example/p.gif\" alt=\"logo\">"_s),
              u"[logo <http://t.example/p.gif>]"_s);
}

TEST(HtmlText, BrokenMarkupLosesNoText)
{
    EXPECT_EQ(asText(u"1 < 2 and 3 <4 <b"_s), u"1 < 2 and 3 <4 <b"_s);
    EXPECT_EQ(asText(u"<a href=\"never closed>text</a> more"_s), u"text <never> more"_s);
    EXPECT_EQ(asText(u"</p></p>x<>y"_s), u"x<>y"_s);
}

TEST(HtmlText, PlacesAreKept)
{
    const QString html = u"<p>caf&eacute; <i>no</i></p>"_s;
    const PartText text = htmlAsText(plain(html));
    EXPECT_EQ(text.text, u"café no"_s);
    EXPECT_EQ(text.bytesOf({5, 2}), (ByteRange{html.indexOf(u"no"_s), 2}));
    PartText flagged = plain(u"<b>x</b>y"_s);
    flagged.units[8].flags = TextUnit::invalid;
    EXPECT_THAT(htmlAsText(flagged).marks(TextUnit::invalid), ElementsAre(TextMark{1, 1}));
}

TEST(HtmlText, TakesTimeInProportion)
{
    for (const QString& piece : {u"<a \""_s, u"<a '>"_s, u"<"_s, u"<a"_s, u"&"_s, u"<!--"_s, u"<script>"_s,
                                 u"<a href=x>"_s, u"<pre>"_s, u"<p><li>"_s, u"</"_s}) {
        const auto time = [&](qsizetype count) {
            const PartText html = plain(piece.repeated(count));
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(htmlAsText(html));
            return timer.elapsed();
        };
        static_cast<void>(time(1000));
        EXPECT_LT(time(100000), 2000) << piece.toStdString(); // quadratic: minutes
    }
}
