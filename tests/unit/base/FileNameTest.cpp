#include "core/base/FileName.h"

#include "core/base/SafeText.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(FileName, DevicesAreKnownWhateverFollowsThem)
{
    for (const QString& name : {u"CON"_s, u"nul.txt"_s, u"Com1"_s, u"LPT9.tar.gz"_s, u"aux ."_s,
                                u"COM\u00b9"_s, u"CONIN$"_s, u"CLOCK$.x"_s})
        EXPECT_TRUE(isDeviceName(name)) << name.toStdString();
    for (const QString& name : {u"CONSOLE"_s, u"COM"_s, u"COM10"_s, u"xNUL"_s, u"a.NUL"_s, QString()})
        EXPECT_FALSE(isDeviceName(name)) << name.toStdString();
}

TEST(FileName, AUsualNameStaysAsItIs)
{
    for (const QString& name : {u"Angebot März.doc"_s, u"смета.xls"_s, u"a"_s, u"archive.tar.gz"_s})
        EXPECT_EQ(savedFileName(name, u"x"_s), name);
}

TEST(FileName, WhatLeadsElsewhereOrHidesIsTakenOut)
{
    EXPECT_EQ(savedFileName(u"../../etc/passwd"_s, u"x"_s), u"passwd"_s);
    EXPECT_EQ(savedFileName(u"C:\\Windows\\evil.exe"_s, u"x"_s), u"evil.exe"_s);
    EXPECT_EQ(savedFileName(u"a:stream.txt"_s, u"x"_s), u"a_stream.txt"_s);
    EXPECT_EQ(savedFileName(u"invoice\u202efdp.exe"_s, u"x"_s), u"invoice_fdp.exe"_s);
    EXPECT_EQ(savedFileName(u"photo.jpg \t   \n .scr"_s, u"x"_s), u"photo.jpg.scr"_s);
    EXPECT_EQ(savedFileName(u"report.txt. . ."_s, u"x"_s), u"report.txt"_s);
    EXPECT_EQ(savedFileName(u".bashrc"_s, u"x"_s), u"_.bashrc"_s);
    EXPECT_EQ(savedFileName(u"-rf"_s, u"x"_s), u"_-rf"_s);
    EXPECT_EQ(savedFileName(u"nul.txt"_s, u"x"_s), u"_nul.txt"_s);
    EXPECT_EQ(savedFileName(u"a\u0000b\u0001c"_s, u"x"_s), u"a_b_c"_s);
}

TEST(FileName, WhereNothingIsLeftThereIsAnotherName)
{
    for (const QString& name :
         {QString(), u".."_s, u"///"_s, u"folder/"_s, u"???"_s, u"\u202e"_s, u". . ."_s})
        EXPECT_EQ(savedFileName(name, u"part-1.bin"_s), u"part-1.bin"_s) << name.toStdString();
}

TEST(FileName, ALongNameKeepsItsEnding)
{
    const QString wide = savedFileName(QString(5'000, u'\u6587') + u".xls"_s, u"x"_s);
    EXPECT_LE(wide.toUtf8().size(), 200);
    EXPECT_GT(wide.toUtf8().size(), 190);
    EXPECT_TRUE(wide.endsWith(u".xls"_s));
    EXPECT_LE(savedFileName(u"a."_s + QString(5'000, u'b'), u"x"_s).size(), 200);
    EXPECT_LE(savedFileName(QString(100'000, u'.') + u'a', u"x"_s).size(), 201);
}
