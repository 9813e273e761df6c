#include "core/report/redaction/TextRedactor.h"
#include "core/report/redaction/KnownWords.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

class TextRedactorTest : public testing::Test
{
protected:
    std::string redacted(const QString& text) { return redactor.redacted(text).toStdString(); }

    Pseudonyms names;
    TextRedactor redactor{RedactionChoices::all(), names};
};

} // namespace

TEST_F(TextRedactorTest, FindsByTheirLookWhatNobodyTaughtIt)
{
    EXPECT_EQ(redacted(u"mail to miller@corp.de."_s), "mail to user1@domain1.example.");
    EXPECT_EQ(redacted(u"<miller@corp.de>,\"a b\"@corp.de;x%y@[10.0.0.1]"_s),
              "<user1@domain1.example>,user2@domain1.example;user3@[192.0.2.1]");
    EXPECT_EQ(redacted(u"host mx.corp.de:25 at 10.0.0.1, 2a02:6b8::77 and 127.0.0.1"_s),
              "host name1.domain1.example:25 at 192.0.2.1, 2001:db8::1 and 127.0.0.1");
    EXPECT_EQ(redacted(u"call +49 (30) 123 45-67 now"_s), "call phone1 now");
    EXPECT_EQ(redacted(u"see http://u:p@www.corp.de:8080/secret?x=1"_s),
              "see http://name2.domain1.example:8080/...");
    EXPECT_EQ(redacted(u"MTS-ID c=US;a= ;p=Acme;l=SRV019711051951WKA6D6YM"_s),
              "MTS-ID c=US;a= ;p=person1;l=name3"
              "9711051951WKA6D6YM");
}

TEST_F(TextRedactorTest, LeavesNumbersTimesVersionsAndArticles)
{
    const QString text =
        u"KB Q230250: 5.5.2653.19 at 12:15:44, 1999-03-09, bytes 120 to 128, iso-8859-1, 0x80040C05, imc.txt."_s;
    EXPECT_EQ(redacted(text), text.toStdString());
}

TEST_F(TextRedactorTest, RedactingTwiceChangesNothing)
{
    redactor.learnPerson(u"Hans Müller"_s);
    const QString once = redactor.redacted(
        u"Hans Müller <h.mueller@sales.corp.de> on mx.corp.de [10.0.0.1], \\\\FILES\\c$\\Users\\hans\\x.doc"_s);
    EXPECT_EQ(redacted(once), once.toStdString());
    EXPECT_FALSE(once.contains(u"Hans"_s, Qt::CaseInsensitive));
}

TEST_F(TextRedactorTest, FindsLearnedWordsAsWholeWordsInAnyCase)
{
    redactor.learnHost(u"EXCHSRV"_s);
    redactor.learnPerson(u"Hans Müller"_s);
    redactor.learnAddress(u"hmiller@corp.de"_s);
    EXPECT_EQ(redacted(u"exchsrv, EXCHSRVX, \\\\ExchSrv"_s), "name1, EXCHSRVX, \\\\name1");
    EXPECT_EQ(redacted(u"MÜLLER, Hans Müller"_s), "person1, person1");
    EXPECT_EQ(redacted(u"hmiller logged on"_s), "user1 logged on");
    EXPECT_EQ(redacted(u"Mail server"_s), "Mail server");
}

TEST_F(TextRedactorTest, FindsWordsInTextWithoutBlanks)
{
    redactor.learnPerson(u"田中"_s);
    EXPECT_EQ(redacted(u"担当の田中です"_s), u"担当のperson1です"_s.toStdString());
}

TEST_F(TextRedactorTest, LooksIntoEncodings)
{
    redactor.learnHost(u"ACMESRV"_s);
    for (const QString& text :
         {u"=?utf-8?B?%1?="_s.arg(QString::fromLatin1(QByteArray("to ACMESRV").toBase64())),
          QString::fromLatin1(QByteArray("this is ACMESRV").toBase64()), u"41 43 4D 45 53 52 56"_s,
          u"41434d45535256"_s, u"x%41CMESRV"_s.replace(u'x', u'/'),
          u"q=41CMESRV"_s.sliced(1).prepend(u"=20"_s),
          QString::fromLatin1(QByteArray("A\0C\0M\0E\0S\0R\0V\0 \0", 16).toBase64())}) {
        const QString out = redactor.redacted(text);
        EXPECT_NE(out, text) << text.toStdString();
    }
    const QString hash(64, u'a');
    EXPECT_EQ(redacted(hash), hash.toStdString());
}

TEST_F(TextRedactorTest, PathsKeepWhatEveryServerHas)
{
    redactor.keepName(u"GB2V0XNH"_s);
    EXPECT_EQ(redactor.path(u"D:\\exchsrvr\\imcdata\\in\\archive\\GB2V0XNH"_s).toStdString(),
              "D:\\exchsrvr\\imcdata\\in\\archive\\GB2V0XNH");
    EXPECT_EQ(redactor.path(u"/home/hmiller/ACME/AppEvent.Evt"_s).toStdString(),
              "/home/folder1/folder2/AppEvent.Evt");
    EXPECT_EQ(redactor.path(u"\\\\FILESRV\\share9\\salaries.doc"_s).toStdString(),
              "\\\\name1\\folder3\\file1.doc");
    EXPECT_EQ(redacted(u"/o=Acme/ou=Berlin/cn=Recipients/cn=MillerH"_s),
              "/o=person1/ou=person2/cn=Recipients/cn=person3");
}

TEST_F(TextRedactorTest, OfForeignTextOnlyKnownWordsStay)
{
    redactor.learnHost(u"EXCHSRV"_s);
    EXPECT_EQ(redactor.foreign(u"STATE : 4 RUNNING on EXCHSRV for Wintermute, error 1722, 987654321"_s)
                  .toStdString(),
              "STATE : 4 RUNNING on name1 for xxxxxxxxxx, error 1722, xxxxxxxxx");
}

TEST_F(TextRedactorTest, HostileTextStaysWhatItIs)
{
    const QString bidi = u"a\u202Egpj.exe <script>\u0007"_s;
    EXPECT_EQ(redacted(bidi), bidi.toStdString());
    const QString half(QChar(0xD800));
    EXPECT_EQ(redactor.redacted(half), half);
    EXPECT_EQ(redacted({}), "");
}

TEST_F(TextRedactorTest, LongTextTakesItsTimeAndNoMore)
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"word user%1@corp.de =?x?q? AAAA// :: "_s.arg(i % 100);
    const QString out = redactor.redacted(text);
    EXPECT_FALSE(out.contains(u"@corp.de"_s));
    const QString flat(2'000'000, u'A');
    EXPECT_EQ(redactor.redacted(flat).size(), flat.size());
    EXPECT_EQ(redactor.redacted(QString(1'000'000, u'@')).size(), 1'000'000);
    EXPECT_EQ(redactor.redacted(QString(1'000'000, u':')).size(), 1'000'000);
    EXPECT_EQ(redactor.redacted(u"a."_s.repeated(500'000)).size(), 1'000'000);
}

TEST(TextRedactorChoicesTest, WhatIsNotChosenStays)
{
    const QString text = u"miller@mx.corp.de at 10.0.0.1"_s;
    const auto with = [&](std::set<RedactionKind> kinds) {
        Pseudonyms names;
        RedactionChoices choices;
        choices.kinds = std::move(kinds);
        return TextRedactor(choices, names).redacted(text).toStdString();
    };
    EXPECT_EQ(with({}), text.toStdString());
    EXPECT_EQ(with({RedactionKind::Addresses}), "user1@mx.corp.de at 10.0.0.1");
    EXPECT_EQ(with({RedactionKind::Hosts}), "miller@name1.corp.de at 10.0.0.1");
    EXPECT_EQ(with({RedactionKind::Domains}), "miller@name1.domain1.example at 10.0.0.1");
    EXPECT_EQ(with({RedactionKind::IpAddresses}), "miller@mx.corp.de at 192.0.2.1");
}

TEST(TextRedactorChoicesTest, WordsOfTheTechnicianAreReplacedEverywhere)
{
    Pseudonyms names;
    RedactionChoices choices;
    choices.words = {u"Project Falcon"_s, u"  "_s};
    TextRedactor redactor(choices, names);
    EXPECT_EQ(redactor.redacted(u"the project falcon, PROJECT FALCON!"_s).toStdString(), "the word1, word1!");
}

TEST(TextRedactorChoicesTest, HiddenRecipientsAreHiddenThoughAddressesStay)
{
    Pseudonyms names;
    TextRedactor redactor(RedactionChoices::none(), names);
    redactor.learnHidden(u"secret@corp.de"_s);
    EXPECT_EQ(redactor.redacted(u"to open@corp.de and Secret@corp.de"_s).toStdString(),
              "to open@corp.de and user1@hidden.example");
    RedactionChoices lifted;
    lifted.hiddenRecipients = false;
    TextRedactor open(lifted, names);
    open.learnHidden(u"secret@corp.de"_s);
    EXPECT_EQ(open.redacted(u"secret@corp.de"_s).toStdString(), "secret@corp.de");
}

} // namespace ims::test
