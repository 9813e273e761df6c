#include "core/settings/ImcDocument.h"
#include "tests/unit/settings/ImcFiles.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

using Action = ImcEdit::Action;

const QStringList rows = {u"+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_s,
                          u"+vax.example.net,US-ASCII,US-ASCII,801,72,2,0,2048"_s,
                          u"+jp,iso-2022-jp,SJIS,800,76,0,0,0"_s};

ImcEdit setting(const QString& domain, std::optional<QString> mime, std::optional<QString> nonMime)
{
    return {Action::Set, domain, std::move(mime), std::move(nonMime)};
}

ImcEdit adding(const QString& domain, const QString& token, const QString& before = {})
{
    return {Action::Add, domain, token, token, {}, before};
}

ImcEdit removing(const QString& domain)
{
    return {Action::Remove, domain, {}, {}};
}

QByteArray edited(const QString& text, const std::vector<ImcEdit>& edits)
{
    const auto document = documentOf(text.toLatin1());
    if (!document)
        return "unreadable";
    const auto file = document->edited(edits);
    return file ? file->bytes : "refused: " + file.error().english().toUtf8();
}

/// Why a change of a file is refused; empty where it is not.
QString refusal(const QString& text, const std::vector<ImcEdit>& edits)
{
    const auto document = documentOf(text.toLatin1());
    if (!document)
        return u"unreadable"_s;
    const auto file = document->edited(edits);
    if (file)
        return {};
    EXPECT_EQ(file.error().file, u"imc.txt"_s);
    EXPECT_FALSE(file.error().todo.isEmpty());
    return file.error().why.english();
}

QString diffOf(const QString& text, const std::vector<ImcEdit>& edits)
{
    return diffText(documentOf(text.toLatin1()).value().edited(edits).value(), u"a"_s, u"b"_s);
}

} // namespace

TEST(ImcDocument, aFileWithoutChangesStaysByteForByte)
{
    for (quint64 seed = 0; seed < 400; ++seed) {
        SplitMix64 random(seed);
        const QString text = oddText(random);
        for (const FileForm form : allFileForms) {
            const QByteArray bytes = stored(text, form);
            const auto document = documentOf(bytes);
            ASSERT_TRUE(document) << seed;
            EXPECT_EQ(document->bytes(), bytes);
            const auto file = document->edited({});
            ASSERT_TRUE(file) << seed << file.error().english().toStdString();
            EXPECT_EQ(file->bytes, bytes) << seed;
            EXPECT_TRUE(file->lines.empty());
            EXPECT_EQ(diffText(*file, u"a"_s, u"b"_s), QString());
        }
    }
}

TEST(ImcDocument, usualFilesGetExactlyTheChangesInEveryForm)
{
    for (quint64 seed = 0; seed < 300; ++seed) {
        SplitMix64 random(seed);
        QString text = usualText(usualRows(random, int(random.below(12))), seed % 3 == 0   ? u"\n"_s
                                                                           : seed % 3 == 1 ? u"\r\n"_s
                                                                                           : u"\r"_s);
        if (seed % 5 == 0)
            text.chop(seed % 3 == 1 ? 2 : 1);
        const ImcSettings settings = settingsOfText(text);
        const std::vector<ImcEdit> edits = randomEdits(random, settings, 8);
        const QString expected = editedText(text, edits, settings);
        for (const FileForm form : allFileForms) {
            const auto file = documentOf(stored(text, form))->edited(edits);
            ASSERT_TRUE(file) << seed << file.error().english().toStdString();
            ASSERT_EQ(file->bytes, stored(expected, form)) << seed;
        }
    }
}

TEST(ImcDocument, oddFilesGetExactlyTheChangesOrAreRefused)
{
    int done = 0;
    for (quint64 seed = 0; seed < 3000; ++seed) {
        SplitMix64 random(seed);
        const QString text = oddText(random);
        const auto document = documentOf(text.toLatin1());
        ASSERT_TRUE(document);
        const std::vector<ImcEdit> edits = randomEdits(random, document->settings(), 3);
        const auto file = document->edited(edits);
        if (!file) {
            EXPECT_FALSE(file.error().why.isEmpty());
            continue;
        }
        ++done;
        ASSERT_EQ(file->bytes, editedText(text, edits, document->settings()).toLatin1())
            << seed << text.toStdString();
    }
    EXPECT_GT(done, 1200) << "most are not refused";
}

TEST(ImcDocument, setsACellAndLeavesTheBlanksRoundIt)
{
    EXPECT_EQ(edited(usualText({u"+Default, KOI8-R ,\tKOI8-R\t,800,76,0,0,0 "_s}),
                     {setting(u"default"_s, u"ISO-8859-1"_s, u"US-ASCII"_s)}),
              usualText({u"+Default, ISO-8859-1 ,\tUS-ASCII\t,800,76,0,0,0 "_s}).toLatin1());
    EXPECT_EQ(edited(usualText(rows), {setting(u"JP"_s, {}, u"iso-2022-jp"_s)}),
              usualText({rows[0], rows[1], u"+jp,iso-2022-jp,iso-2022-jp,800,76,0,0,0"_s}).toLatin1());
}

TEST(ImcDocument, keepsWhatIsUnknown)
{
    const QString before = u"; kept\n[Header]\nVersion=1\nOther=2\n[Routes]\n+jp,is,not,a,row,here,0,0\n"
                           "[Domain]\nDomainInformation=+\n+Default,A,A,800,76,0,9,0\n"
                           "hand-written \xFC\n[More]\n+jp,still,not,one,0,0,0,0"_s;
    QString after = before;
    EXPECT_EQ(edited(before, {setting(u"Default"_s, u"KOI8-R"_s, {})}),
              after.replace(u"Default,A"_s, u"Default,KOI8-R"_s).toLatin1());
    after = before;
    EXPECT_EQ(edited(before, {adding(u"jp"_s, u"SJIS"_s)}),
              after.replace(u"0,9,0\n"_s, u"0,9,0\n+jp,SJIS,SJIS,800,76,0,9,0\n"_s).toLatin1())
        << "behind the last row of the section; the field without a meaning is the default's too";
}

TEST(ImcDocument, aRowIsAddedInFrontOfAnotherOrLast)
{
    const QString added = u"+x.jp,KOI8-R,KOI8-R,800,76,0,0,0"_s;
    EXPECT_EQ(edited(usualText(rows), {adding(u"x.jp"_s, u"KOI8-R"_s, u"JP"_s)}),
              usualText({rows[0], rows[1], added, rows[2]}).toLatin1());
    EXPECT_EQ(edited(usualText(rows), {adding(u"x.jp"_s, u"KOI8-R"_s)}),
              usualText(rows + QStringList{added}).toLatin1());
    ImcEdit like = adding(u"x.jp"_s, u"KOI8-R"_s, u"jp"_s);
    like.like = settingsOfText(usualText(rows)).domains.front();
    EXPECT_EQ(edited(usualText(rows), {like}),
              usualText({rows[0], rows[1], u"+x.jp,KOI8-R,KOI8-R,801,72,2,0,2048"_s, rows[2]}).toLatin1());
}

TEST(ImcDocument, theOrderOfEditsDoesNotMatterToTheirPlaces)
{
    const QByteArray expected =
        usualText({rows[0], rows[1], u"+x.jp,KOI8-R,KOI8-R,800,76,0,0,0"_s}).toLatin1();
    EXPECT_EQ(edited(usualText(rows), {adding(u"x.jp"_s, u"KOI8-R"_s, u"jp"_s), removing(u"jp"_s)}),
              expected);
    EXPECT_EQ(edited(usualText(rows), {removing(u"jp"_s), adding(u"x.jp"_s, u"KOI8-R"_s, u"jp"_s)}),
              expected);
}

TEST(ImcDocument, whetherTheLastLineHasABreakStays)
{
    QString text = usualText(rows);
    text.chop(2);
    const auto without = [](const QStringList& lines) {
        QString whole = usualText(lines);
        whole.chop(2);
        return whole.toLatin1();
    };
    const QString added = u"+ru,KOI8-R,KOI8-R,800,76,0,0,0"_s;
    EXPECT_EQ(edited(text, {adding(u"ru"_s, u"KOI8-R"_s)}), without(rows + QStringList{added}));
    EXPECT_EQ(edited(text, {removing(u"jp"_s)}), without({rows[0], rows[1]}));
    EXPECT_EQ(edited(text, {removing(u"jp"_s), adding(u"ru"_s, u"KOI8-R"_s)}),
              without({rows[0], rows[1], added}));
    EXPECT_EQ(edited(text, {removing(u"jp"_s), removing(u"vax.example.net"_s)}), without({rows[0]}));
    EXPECT_EQ(edited(text, {setting(u"jp"_s, u"SJIS"_s, {})}),
              without({rows[0], rows[1], u"+jp,SJIS,SJIS,800,76,0,0,0"_s}));
}

TEST(ImcDocument, removesOneLine)
{
    QString blank = usualText({rows[0], rows[1], QString(), rows[2]});
    blank.chop(2);
    EXPECT_EQ(edited(blank, {removing(u"jp"_s)}), usualText({rows[0], rows[1], QString()}).toLatin1())
        << "the empty line before it stays one";
    EXPECT_EQ(edited(usualText(rows), {removing(u"VAX.example.net"_s)}),
              usualText({rows[0], rows[2]}).toLatin1());
}

TEST(ImcDocument, refusesRowsThatItCannotChangeForSureAndSaysTheirLine)
{
    const auto with = [](const QString& row) { return usualText(rows + QStringList{row}); };
    EXPECT_TRUE(refusal(usualText(rows), {setting(u"ru"_s, u"KOI8-R"_s, {})}).contains(u"no row for “ru”"_s));
    EXPECT_TRUE(refusal(usualText(rows), {removing(u"ru"_s)}).contains(u"no row for “ru”"_s));
    EXPECT_TRUE(
        refusal(usualText(rows), {adding(u"ru"_s, u"KOI8-R"_s, u"com"_s)}).contains(u"no row for “com”"_s));
    EXPECT_TRUE(refusal(usualText(rows), {adding(u"Jp"_s, u"SJIS"_s)}).contains(u"row for “Jp” already"_s));
    const QString twice = refusal(with(u"+JP,X,Y,0,0,0,0,0"_s), {setting(u"jp"_s, u"SJIS"_s, {})});
    EXPECT_TRUE(twice.contains(u"line 7"_s) && twice.contains(u"line 8"_s)) << twice.toStdString();
    EXPECT_TRUE(refusal(with(u"+default,X,Y,0,0,0,0,0"_s), {setting(u"Default"_s, u"SJIS"_s, {})})
                    .contains(u"line 8"_s));
    EXPECT_TRUE(refusal(with(u"+ru,X,Y,800"_s), {setting(u"ru"_s, u"SJIS"_s, {})})
                    .contains(u"line 8, which is to be changed, has 4 fields"_s));
    EXPECT_TRUE(refusal(with(u"+ru,X,Y,0,0,0,0,0,0"_s), {removing(u"ru"_s)}).contains(u"has 9 fields"_s));
    EXPECT_TRUE(refusal(with(u"+ru X Y"_s), {setting(u"ru"_s, u"SJIS"_s, {})}).contains(u"no row"_s));
}

TEST(ImcDocument, makesNoRowLikeADefaultThatCannotBeRead)
{
    for (const QString& row : {u"+Default,X,Y"_s, u"+Default,X,Y,800,76,0,0"_s,
                               u"+Default,X,Y,abc,76,0,0,0"_s, u"+Default,X,Y,800,-1,0,0,0"_s,
                               u"+Default,X,Y,800,76,0,,0"_s, u"+Default,X,Y,99999999999,76,0,0,0"_s}) {
        EXPECT_TRUE(refusal(usualText({row}), {adding(u"ru"_s, u"KOI8-R"_s)}).contains(u"line 5"_s))
            << row.toStdString();
    }
    EXPECT_TRUE(refusal(usualText({rows[1]}), {adding(u"ru"_s, u"KOI8-R"_s)}).contains(u"no Default row"_s));
    EXPECT_FALSE(refusal(usualText({}), {adding(u"ru"_s, u"KOI8-R"_s)}).isEmpty());
}

TEST(ImcDocument, whatIsHostileIsRefused)
{
    for (const QString& domain : {u""_s, u"a,b"_s, u"a\r\n+b"_s, u"a\nb"_s, u"=cmd|'/c calc'!A0"_s,
                                  u"<b>x</b>"_s, u"m\u00FCller.example"_s, QString(256, u'a'), u"+a"_s,
                                  u" a"_s, u"[Domain]"_s, u"%1"_s, QString(QChar(0)), u"DEFAULT"_s})
        EXPECT_FALSE(refusal(usualText(rows), {adding(domain, u"SJIS"_s)}).isEmpty()) << domain.toStdString();
    for (const QString& token : {u""_s, u"a,b"_s, u"a\r\n+b"_s, u"a b"_s, u"<i>"_s, u"\u00FC"_s,
                                 QString(65, u'a'), u"=1"_s, u"%1"_s}) {
        EXPECT_FALSE(refusal(usualText(rows), {setting(u"jp"_s, token, {})}).isEmpty())
            << token.toStdString();
        EXPECT_FALSE(refusal(usualText(rows), {setting(u"jp"_s, {}, token)}).isEmpty());
        EXPECT_FALSE(refusal(usualText(rows), {adding(u"ru"_s, token)}).isEmpty());
    }
    EXPECT_EQ(refusal(usualText(rows), {adding(QString(255, u'a'), QString(64, u'b'))}), QString());
    EXPECT_FALSE(refusal(usualText(rows), {removing(u"Default"_s)}).isEmpty());
    EXPECT_FALSE(
        refusal(usualText(rows), {setting(u"jp"_s, u"X"_s, {}), setting(u"JP"_s, {}, u"X"_s)}).isEmpty());
    EXPECT_FALSE(refusal(usualText(rows), {removing(u"jp"_s), adding(u"jp"_s, u"X"_s)}).isEmpty());
}

TEST(ImcDocument, hostileRowsThatAreThereStayText)
{
    const QString formula = u"+=cmd|'/c calc'!A0,<b>x</b>,%1%n,0,0,0,0,0"_s;
    EXPECT_EQ(edited(usualText({rows[0], formula}), {setting(u"=cmd|'/c calc'!A0"_s, u"SJIS"_s, {})}),
              usualText({rows[0], u"+=cmd|'/c calc'!A0,SJIS,%1%n,0,0,0,0,0"_s}).toLatin1());
    EXPECT_EQ(edited(usualText({rows[0], formula}), {removing(u"=CMD|'/c calc'!A0"_s)}),
              usualText({rows[0]}).toLatin1());
    EXPECT_TRUE(diffOf(usualText({rows[0], formula}), {removing(u"=cmd|'/c calc'!A0"_s)})
                    .contains(u"\n-"_s + formula));
}

TEST(ImcDocument, bytesOfOtherCodePagesAndNulsStay)
{
    QByteArray bytes = usualText(rows).toLatin1() + "+m\xFCller.example,X,Y,0,0,0,0,0\r\n";
    bytes.insert(bytes.indexOf("Version=1") + 9, QByteArray("\r\nk\0ept \xFF\x80", 11));
    QByteArray expected = bytes;
    expected.replace("jp,SJIS", "jp,BIG5");
    const auto file = documentOf(bytes)->edited({setting(u"jp"_s, {}, u"BIG5"_s)});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->bytes, expected);
    const auto german = documentOf(bytes)->edited({setting(u"M\u00DCLLER.example"_s, u"Z"_s, {})});
    ASSERT_TRUE(german);
    EXPECT_TRUE(german->bytes.contains("+m\xFCller.example,Z,Y,"));
}

TEST(ImcDocument, whatWouldBeReadOtherwiseAfterTheChangeIsRefusedWithItsLine)
{
    // Without the one byte that is not UTF-8 the rest would be read as UTF-8.
    const QByteArray bytes = usualText(rows).toLatin1() + "+\xFC.example,X,Y,0,0,0,0,0\r\n"
                                                          "+m\xC3\xBCller.example,X,Y,0,0,0,0,0\r\n";
    const auto file = documentOf(bytes)->edited({removing(u"\u00FC.example"_s)});
    ASSERT_FALSE(file);
    EXPECT_TRUE(file.error().english().contains(u"line 8"_s)) << file.error().english().toStdString();
}

TEST(ImcDocument, lineBreaksOfUtf16AreFoundByUnits)
{
    // Bytes of these letters look like line breaks.
    const QString letters = u"; \u0A0D\u0D0A\u010A\u0D41\r"_s;
    const QString text = usualText(rows, u"\r"_s).replace(u"[Domain]"_s, letters + u"[Domain]"_s);
    for (const FileForm form : {FileForm::LittleEndianMarked, FileForm::BigEndianMarked}) {
        const auto document = documentOf(stored(text, form));
        ASSERT_TRUE(document);
        EXPECT_EQ(document->settings().domains.size(), 2U);
        const auto file = document->edited({adding(u"ru"_s, u"KOI8-R"_s)});
        ASSERT_TRUE(file);
        EXPECT_EQ(file->bytes, stored(text + u"+ru,KOI8-R,KOI8-R,800,76,0,0,0\r"_s, form));
    }
}

TEST(ImcDocument, rowsThatAreTooLongOrTooManyStayAndAreNeverChanged)
{
    const QString longRow = u"+long.example,X,Y,"_s + QString(9000, u'0') + u",0,0,0,0"_s;
    const QString text = usualText({rows[0], longRow, rows[2]});
    EXPECT_FALSE(refusal(text, {setting(u"long.example"_s, u"SJIS"_s, {})}).isEmpty());
    EXPECT_EQ(edited(text, {setting(u"jp"_s, {}, u"BIG5"_s)}),
              QString(text).replace(u"SJIS"_s, u"BIG5"_s).toLatin1());

    QStringList many = {rows[0]};
    for (int i = 0; i <= 50'001; ++i)
        many.append(u"+d%1,X,Y,0,0,0,0,0"_s.arg(i));
    const QString whole = usualText(many);
    EXPECT_EQ(edited(whole, {setting(u"d7"_s, u"SJIS"_s, {})}),
              QString(whole).replace(u"+d7,X"_s, u"+d7,SJIS"_s).toLatin1());
    EXPECT_FALSE(refusal(whole, {setting(u"d50001"_s, u"SJIS"_s, {})}).isEmpty()) << "it was not read";
    EXPECT_TRUE(refusal(whole, {adding(u"ru"_s, u"KOI8-R"_s)}).contains(u"line"_s)) << "it would not be read";
}

TEST(ImcDocument, thousandsOfChangesTakeSeconds)
{
    QStringList many = {rows[0]};
    std::vector<ImcEdit> edits;
    for (int i = 0; i < 10'000; ++i) {
        const QString domain = u"d%1.example.jp"_s.arg(i);
        many.append(u'+' + domain + u",X,Y,0,0,0,0,0"_s);
        if (i % 2 == 0)
            edits.push_back(i % 3 == 0 ? removing(domain) : setting(domain, u"SJIS"_s, {}));
        if (i % 5 == 0)
            edits.push_back(adding(u"new%1.jp"_s.arg(i), u"SJIS"_s, domain));
    }
    const ImcDocument document = documentOf(usualText(many).toLatin1()).value();
    const std::clock_t start = std::clock(); // what else the computer does is not measured
    const auto file = document.edited(edits);
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 10);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->lines.size(), edits.size());
    EXPECT_EQ(file->bytes, editedText(usualText(many), edits, document.settings()).toLatin1());
}

TEST(ImcDocument, tellsTheTouchedLinesInTheirOrder)
{
    const auto file = documentOf(usualText(rows).toLatin1())
                          ->edited({setting(u"jp"_s, u"SJIS"_s, {}), adding(u"x.jp"_s, u"KOI8-R"_s, u"jp"_s),
                                    removing(u"vax.example.net"_s), setting(u"Default"_s, u"X"_s, u"X"_s)});
    ASSERT_TRUE(file);
    ASSERT_EQ(file->lines.size(), 4U);
    const auto told = [&](size_t at) {
        const LineChange& line = file->lines[at];
        return u"%1>%2: %3 > %4"_s.arg(QString::number(line.oldLine), QString::number(line.newLine),
                                       line.before, line.after);
    };
    EXPECT_EQ(told(0), u"5>5: %1 > +Default,X,X,800,76,0,0,0"_s.arg(rows[0]));
    EXPECT_EQ(told(1), u"6>0: %1 > "_s.arg(rows[1]));
    EXPECT_EQ(told(2), u"0>6:  > +x.jp,KOI8-R,KOI8-R,800,76,0,0,0"_s);
    EXPECT_EQ(told(3), u"7>7: %1 > +jp,SJIS,SJIS,800,76,0,0,0"_s.arg(rows[2]));
}

TEST(ImcDocument, theDiffIsThatOfGnuDiff)
{
    EXPECT_EQ(diffOf(usualText(rows), {setting(u"Default"_s, u"X"_s, {}), removing(u"jp"_s)}),
              u"--- a\n+++ b\n@@ -5 +5 @@\n-%1\n+%2\n@@ -7 +6,0 @@\n-%3\n"_s.arg(
                  rows[0], u"+Default,X,ISO-8859-1,800,76,0,0,0"_s, rows[2]));
    EXPECT_EQ(diffOf(usualText(rows), {adding(u"ru"_s, u"X"_s)}),
              u"--- a\n+++ b\n@@ -7,0 +8 @@\n++ru,X,X,800,76,0,0,0\n"_s);
}

TEST(ImcDocument, theRealPatchMakesTheSameFileOfTheDiff)
{
    const QString patch = QStandardPaths::findExecutable(u"patch"_s);
    if (patch.isEmpty())
        GTEST_SKIP() << "there is no patch on this computer";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"imc.txt"_s);
    for (quint64 seed = 0; seed < 60; ++seed) {
        SplitMix64 random(seed);
        const QString text = usualText(usualRows(random, 9), u"\n"_s);
        const auto document = documentOf(text.toLatin1());
        const auto file = document->edited(randomEdits(random, document->settings(), 7));
        ASSERT_TRUE(file);
        QFile original(path);
        ASSERT_TRUE(original.open(QIODevice::WriteOnly | QIODevice::Truncate));
        original.write(text.toLatin1());
        original.close();
        QProcess process;
        process.start(patch, {u"--batch"_s, u"--fuzz=0"_s, path});
        process.write(diffText(*file, u"a"_s, u"b"_s).toUtf8());
        process.closeWriteChannel();
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitCode(), 0) << seed << process.readAllStandardOutput().toStdString();
        ASSERT_TRUE(original.open(QIODevice::ReadOnly));
        ASSERT_EQ(original.readAll(), file->bytes) << seed;
    }
}

} // namespace ims::test
