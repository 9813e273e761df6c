#include "core/evidence/RegistryFile.h"

#include "tests/support/LostShare.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QString parameters =
    u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters"_s;
const QByteArray nt4 = "REGEDIT4\r\n\r\n";
const QByteArray keyLine = "[" + parameters.toLatin1() + "]\r\n";

RegistryRequest everythingBelow(const QString& key)
{
    return {{{key}}};
}

Expected<RegistryFile> tryRead(const QByteArray& bytes, const RegistryRequest& request)
{
    return readRegistryFile(ByteSource::fromBytes(bytes, u"imc.reg"_s), request);
}

RegistryFile read(const QByteArray& bytes, const RegistryRequest& request = everythingBelow(parameters))
{
    auto file = tryRead(bytes, request);
    EXPECT_TRUE(file) << qPrintable(file ? QString() : file.error().english());
    return file ? std::move(*file) : RegistryFile();
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QString version5(const QByteArray& body)
{
    return u"Windows Registry Editor Version 5.00\r\n\r\n"_s + QString::fromLatin1(body);
}

const RegistryValue* find(const RegistryFile& file, const QString& name)
{
    for (const RegistryValue& value : file.values) {
        if (value.name == name)
            return &value;
    }
    return nullptr;
}

std::string notes(const RegistryFile& file)
{
    std::string all;
    for (const RegistryNote& note : file.notes)
        all += note.text.english().toStdString() + "\n";
    return all;
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// What regedit writes of each type, in the form of version 5.
const QByteArray everyType = keyLine + "@=\"standard\"\r\n"
                                       "\"RootDir\"=\"D:\\\\Exchsrvr\\\\Imc\\\"data\"\r\n"
                                       "\"Low\"=dword:00a00000\r\n"
                                       "\"Blob\"=hex:01,fe,\\\r\n  7f\r\n"
                                       "\"Path\"=hex(2):25,00,53,00,25,00,00,00\r\n"
                                       "\"List\"=hex(7):61,00,62,00,00,00,63,00,00,00,00,00\r\n"
                                       "\"Big\"=hex(b):01,00,00,00,00,00,00,00\r\n"
                                       "\"Plain\"=hex(1):41,00,0a,00,42,00,00,00\r\n"
                                       "\"Gone\"=-\r\n"
                                       "; \"Comment\"=dword:00000001\r\n";

void expectEveryType(const RegistryFile& file)
{
    ASSERT_EQ(file.values.size(), 9U) << notes(file);
    EXPECT_EQ(find(file, {})->text(), u"standard"_s);
    EXPECT_EQ(find(file, u"RootDir"_s)->text(), u"D:\\Exchsrvr\\Imc\"data"_s);
    EXPECT_EQ(find(file, u"Low"_s)->type, RegistryType::Number);
    EXPECT_EQ(find(file, u"Low"_s)->number, 0x00a00000U);
    EXPECT_EQ(find(file, u"Blob"_s)->bytes, QByteArray("\x01\xfe\x7f"));
    EXPECT_EQ(find(file, u"Path"_s)->type, RegistryType::ExpandString);
    EXPECT_EQ(find(file, u"Path"_s)->text(), u"%S%"_s);
    EXPECT_EQ(find(file, u"List"_s)->texts, QStringList({u"ab"_s, u"c"_s}));
    EXPECT_EQ(find(file, u"Big"_s)->type, RegistryType::Bytes);
    EXPECT_EQ(find(file, u"Plain"_s)->text(), u"A\nB"_s);
    EXPECT_EQ(find(file, u"Gone"_s)->type, RegistryType::Deleted);
    EXPECT_TRUE(file.hasDeletions);
    EXPECT_FALSE(file.cut);
}

} // namespace

TEST(RegistryFileTest, readsEveryTypeOfVersion5InEachEncoding)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8})
        expectEveryType(read(encoded(version5(everyType), encoding)));
    expectEveryType(read(version5(everyType).toLatin1()));
    EXPECT_TRUE(read(version5(everyType).toLatin1()).unicodeForm);
}

TEST(RegistryFileTest, aRangeHoldsTheValueOnAllItsLinesAndNothingElse)
{
    const QByteArray bytes = nt4 + keyLine + "\"A\"=dword:00000001\r\n\"B\"=hex:01,\\\r\n  02\r\n\"C\"=\"x\"";
    const RegistryFile file = read(bytes);
    ASSERT_EQ(file.values.size(), 3U);
    const auto bytesOf = [&](size_t i) {
        return bytes.mid(file.values[i].range.offset, file.values[i].range.length);
    };
    EXPECT_EQ(bytesOf(0), "\"A\"=dword:00000001");
    EXPECT_EQ(bytesOf(1), "\"B\"=hex:01,\\\r\n  02");
    EXPECT_EQ(bytesOf(2), "\"C\"=\"x\"");
    EXPECT_EQ(bytes.mid(file.keys[0].range.offset, file.keys[0].range.length), keyLine.chopped(2));

    const QString text = version5(keyLine + "\"A\"=dword:00000001\r\n");
    const QByteArray wide = encoded(text, QStringConverter::Utf16LE);
    const RegistryFile wideFile = read(wide);
    ASSERT_EQ(wideFile.values.size(), 1U);
    EXPECT_EQ(wideFile.values[0].range.offset, 2 + 2 * text.indexOf(u"\"A\""));
    EXPECT_EQ(wideFile.values[0].range.length, 2 * 18);
}

TEST(RegistryFileTest, regedit4HasItsTextsInTheServersCodePage)
{
    const QByteArray body = keyLine + "\"RootDir\"=\"D:\\\\K\xfchn\"\r\n\"L\"=hex(7):4b,fc,00,62,00,00\r\n"
                                      "\"W\"=hex(2):61,00,62,00,00,00\r\n";
    const RegistryFile western = read(nt4 + body);
    EXPECT_EQ(find(western, u"RootDir"_s)->text(), u"D:\\Kühn"_s);
    EXPECT_EQ(find(western, u"L"_s)->texts, QStringList({u"Kü"_s, u"b"_s}));
    EXPECT_EQ(find(western, u"W"_s)->text(), u"ab"_s) << "UTF-16 in a REGEDIT4 file";
    EXPECT_TRUE(has(notes(western), "windows-1252"));
    EXPECT_TRUE(has(notes(western), "two bytes a character"));

    RegistryRequest russian = everythingBelow(parameters);
    russian.codePage = 1251;
    const RegistryFile cyrillic = read(nt4 + body, russian);
    EXPECT_EQ(find(cyrillic, u"RootDir"_s)->text(), u"D:\\Kьhn"_s);
    EXPECT_FALSE(has(notes(cyrillic), "windows-1252"));

    // The second byte of this character is a backslash: it must not be taken for an escape.
    RegistryRequest japanese = everythingBelow(parameters);
    japanese.codePage = 932;
    const RegistryFile shiftJis = read(nt4 + keyLine + "\"RootDir\"=\"D:\\\\\x83\x5c\"\r\n", japanese);
    ASSERT_EQ(shiftJis.values.size(), 1U) << notes(shiftJis);
    EXPECT_EQ(shiftJis.values[0].text(), u"D:\\ソ"_s);
    EXPECT_FALSE(has(notes(read(nt4 + keyLine + "[HKEY_USERS\\K\xfchn]\r\n@=\"\xfc\"\r\n")), "1252"))
        << "nothing of it is kept";
    EXPECT_FALSE(has(notes(read(nt4 + keyLine)), "1252")) << "plain ASCII needs no code page";
}

TEST(RegistryFileTest, keysCompareWithoutCaseWithShortRootsAndInEveryControlSet)
{
    const auto found = [](const QByteArray& key) {
        const RegistryFile file = read(nt4 + "[" + key + "]\n\"A\"=dword:1\n");
        return file.values.empty() ? -1 : file.values[0].path.controlSet;
    };
    EXPECT_EQ(found("hklm\\system\\CURRENTcontrolset\\services\\msexchangeimc\\parameters"), 0);
    EXPECT_EQ(found("HKEY_LOCAL_MACHINE\\System\\ControlSet001\\Services\\MSExchangeIMC\\Parameters\\Sub"),
              1);
    EXPECT_EQ(found("HKEY_LOCAL_MACHINE\\System\\ControlSet012\\Services\\MSExchangeIMC\\Parameters"), 12);
    EXPECT_EQ(found("HKEY_LOCAL_MACHINE\\System\\ControlSet0012\\Services\\MSExchangeIMC\\Parameters"), -1);
    EXPECT_EQ(found("HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\MSExchangeIMC\\ParametersX"),
              -1);
    EXPECT_EQ(found("HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\MSExchangeIMC"), -1);

    const RegistryFile classes =
        read(nt4 + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\MIME\\Database\\X]\n@=\"y\"\n",
             everythingBelow(u"HKCR\\MIME\\Database"_s));
    EXPECT_EQ(classes.values.size(), 1U);
}

TEST(RegistryFileTest, levelsAndNamesLimitWhatIsKept)
{
    const QString services = u"HKLM\\SYSTEM\\CurrentControlSet\\Services"_s;
    const QByteArray path = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services";
    const QByteArray values = "\"Start\"=dword:00000002\n\"ErrorControl\"=dword:1\n\"sTART\"=dword:4\n";
    const RegistryFile file = read(nt4 + path + "]\n" + values + path + "\\NAVAP]\n" + values + path +
                                       "\\NAVAP\\Security]\n" + values + "[HKEY_USERS\\X]\n" + values,
                                   {{{services, 1, {u"Start"_s}}}});
    EXPECT_EQ(file.keys.size(), 2U);
    EXPECT_EQ(file.values.size(), 4U);
    EXPECT_EQ(file.keysSeen, 4);
    EXPECT_EQ(file.valuesSeen, 12);
}

TEST(RegistryFileTest, aTextMayHaveLineBreaksAndAKeyInsideItIsNone)
{
    const RegistryFile file =
        read(nt4 + keyLine + "\"A\"=\"one\r\n[HKEY_USERS\\\\Fake]\r\nthree\"\r\n\"B\"=dword:00000001\r\n");
    ASSERT_EQ(file.values.size(), 2U) << notes(file);
    EXPECT_EQ(find(file, u"A"_s)->text(), u"one\n[HKEY_USERS\\Fake]\nthree"_s);
    EXPECT_EQ(file.keysSeen, 1);
    EXPECT_TRUE(file.notes.empty()) << notes(file);
}

TEST(RegistryFileTest, aForgottenQuoteCostsOneLineOnly)
{
    const RegistryFile file =
        read(nt4 + keyLine + "\"A\"=\"one\r\n\"B\"=\"two\"\r\n\"C\"=dword:00000001\r\n");
    ASSERT_EQ(file.values.size(), 3U) << notes(file);
    EXPECT_EQ(find(file, u"A"_s)->text(), u"one"_s);
    EXPECT_TRUE(find(file, u"A"_s)->cut);
    EXPECT_EQ(find(file, u"B"_s)->text(), u"two"_s);
    EXPECT_TRUE(has(notes(file), "quotation mark"));
    EXPECT_FALSE(file.cut);
}

TEST(RegistryFileTest, whatAHandHasEditedIsReadAsFarAsItMakesSense)
{
    const RegistryFile file = read(
        nt4 + "\"Early\"=dword:1\n" + keyLine +
        "\"RootDir\"=\"D:\\Exchsrvr\"\nRootDir=D:\n\"A\" = DWORD:14 ; note\r\r\n"
        "\"B\"=dword:xyz\n\"C\"=hex:01,zz\n\"D\"=hex:01,\\\n\"E\"=dword:2\n[HKLM\\Broken\n\"F\"=dword:3\n");
    EXPECT_EQ(find(file, u"RootDir"_s)->text(), u"D:\\Exchsrvr"_s);
    EXPECT_EQ(find(file, u"A"_s)->number, 0x14U);
    EXPECT_EQ(find(file, u"B"_s)->type, RegistryType::Unreadable);
    EXPECT_EQ(find(file, u"B"_s)->text(), u"xyz"_s);
    EXPECT_TRUE(find(file, u"C"_s)->cut);
    EXPECT_TRUE(find(file, u"D"_s)->cut);
    EXPECT_EQ(find(file, u"E"_s)->number, 2U);
    EXPECT_EQ(find(file, u"Early"_s), nullptr);
    EXPECT_EQ(find(file, u"F"_s), nullptr) << "its key is not known";
    const std::string said = notes(file);
    EXPECT_TRUE(has(said, "by hand"));
    EXPECT_TRUE(has(said, "not closed by “]”"));
    EXPECT_TRUE(has(said, "passed over: 3")) << said;
    EXPECT_FALSE(file.cut);
}

TEST(RegistryFileTest, aFileThatIsCutAnywhereSaysSoOrIsWhole)
{
    const QByteArray whole =
        nt4 + keyLine +
        "\"Root\"=\"D:\\\\Imc\"\r\n\"Low\"=dword:00a00000\r\n\"Blob\"=hex:01,02,\\\r\n  03\r\n";
    for (qsizetype length = 8; length < whole.size(); ++length) {
        const RegistryFile file = read(whole.first(length));
        const QByteArray rest = whole.first(length).split('\n').last();
        const bool between =
            rest.isEmpty() || rest == "\r" || rest.startsWith("REG") || rest.endsWith("03\r");
        const bool wholeLine = rest.endsWith("]") || rest.endsWith("]\r") || rest.endsWith("Imc\"") ||
                               rest.endsWith("Imc\"\r") || rest.endsWith("00a00000") ||
                               rest.endsWith("00a00000\r");
        // Behind a backslash, or within the last lines of hexadecimal data, something is missing.
        const bool inHex = whole.first(length).trimmed().endsWith('\\');
        EXPECT_EQ(file.cut, inHex || !(between || wholeLine)) << length << ": " << rest.toStdString();
        if (file.cut && !file.keys.empty()) {
            EXPECT_FALSE(file.keys.back().whole) << length;
        }
    }
    EXPECT_FALSE(read(whole).cut);
}

TEST(RegistryFileTest, aFileOfKeysAloneIsReadAndAForeignOneIsAnError)
{
    const RegistryFile keys = read(nt4 + keyLine + "\r\n" + keyLine);
    EXPECT_EQ(keys.keys.size(), 2U);
    EXPECT_TRUE(keys.values.empty());
    EXPECT_TRUE(keys.keys[0].whole);
    const auto foreign = tryRead("[Domain]\r\nDomainInformation=+\r\n", everythingBelow(parameters));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().file, u"imc.reg"_s);
    EXPECT_FALSE(tryRead("", {}));
    EXPECT_TRUE(tryRead("\r\n\r\nREGEDIT4", {}));
}

TEST(RegistryFileTest, whatRegedt32SavesIsToldApart)
{
    const auto why = [](const QByteArray& bytes) {
        return tryRead(bytes, {}).error().english().toStdString();
    };
    EXPECT_TRUE(has(why(QByteArray("regf\1\0\0\0\1\0\0\0", 12) + QByteArray(5000, '\0')), "binary form"));
    EXPECT_TRUE(has(why("\r\nKey Name:          SYSTEM\\CurrentControlSet\r\n"), "Save Subtree As"));
    EXPECT_TRUE(has(why("<html>"), "neither"));
}

TEST(RegistryFileTest, dataGoesOnOverManyLines)
{
    const RegistryFile file =
        read(nt4 + keyLine +
             "\"A\"=hex:01,\\\r\n  02,03,\\ ; comment\r\n\"B\"=hex:01,\\\r\n  02,\\\r\n  03,\\\r\n  04\r\n");
    ASSERT_EQ(file.values.size(), 2U) << notes(file);
    EXPECT_EQ(file.values[1].bytes, QByteArray("\1\2\3\4"));
    EXPECT_FALSE(file.values[1].cut);
}

TEST(RegistryFileTest, aLostShareIsAnErrorAndNoCut)
{
    const QByteArray whole = nt4 + keyLine + "\"A\"=dword:1\r\n" + QByteArray(600'000, ' ') + "\r\n";
    const auto file = readRegistryFile(std::make_shared<test::LostShare>(whole, 300'000, whole.size()),
                                       everythingBelow(parameters));
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().file, u"lost share"_s);
}

TEST(RegistryFileTest, hostileFilesStayBounded)
{
    QByteArray many = nt4;
    for (int i = 0; i < 30'000; ++i)
        many += "[" + parameters.toLatin1() + "\\" + QByteArray::number(i) + "]\n\"v\"=dword:1\n";
    const RegistryFile full = read(many);
    EXPECT_EQ(full.keys.size(), mostRegistryValues);
    EXPECT_TRUE(has(notes(full), "left out"));

    QByteArray broken = nt4 + keyLine;
    for (int i = 0; i < 5'000; ++i)
        broken += "\"v\"=\"unclosed\n";
    EXPECT_LE(read(broken).notes.size(), mostRegistryNotes);

    const QByteArray huge = nt4 + keyLine + "\"A\"=\"" + QByteArray(3 << 20, 'x') +
                            "\"\n\"B\"=hex:" + QByteArray(300'000, 'a').replace("aa", "aa,") +
                            "\n\"C\"=dword:2\n";
    const RegistryFile longFile = read(huge);
    ASSERT_EQ(longFile.values.size(), 3U);
    EXPECT_TRUE(longFile.values[0].cut);
    EXPECT_LE(longFile.values[0].text().size(), longestRegistryData);
    EXPECT_TRUE(longFile.values[1].cut);
    EXPECT_LE(longFile.values[1].bytes.size(), longestRegistryData);
    EXPECT_EQ(longFile.values[2].number, 2U);
    EXPECT_FALSE(longFile.cut);
}

TEST(RegistryFileTest, aStoppedReadEndsAsCancelled)
{
    StopSource stop;
    stop.request_stop();
    const auto file =
        readRegistryFile(ByteSource::fromBytes(nt4 + keyLine, u"a.reg"_s), {}, stop.get_token());
    ASSERT_FALSE(file);
    EXPECT_TRUE(isCancelled(file.error()));
}
