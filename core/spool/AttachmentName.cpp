#include "core/base/FileName.h"
#include "core/base/SafeText.h"
#include "core/spool/Attachments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestQuoted = 80; // characters of a name in a sentence

// What Windows runs, or hands to a program that runs what is in it, when it is opened.
constexpr std::array programEndings = {
    "ade"_L1, "adp"_L1, "app"_L1, "bas"_L1, "bat"_L1, "chm"_L1, "cmd"_L1, "com"_L1, "cpl"_L1,
    "crt"_L1, "dll"_L1, "exe"_L1, "hlp"_L1, "hta"_L1, "inf"_L1, "ins"_L1, "isp"_L1, "jar"_L1,
    "js"_L1,  "jse"_L1, "lnk"_L1, "mde"_L1, "msc"_L1, "msi"_L1, "msp"_L1, "mst"_L1, "ocx"_L1,
    "pcd"_L1, "pif"_L1, "ps1"_L1, "reg"_L1, "scf"_L1, "scr"_L1, "sct"_L1, "shb"_L1, "shs"_L1,
    "sys"_L1, "url"_L1, "vb"_L1,  "vbe"_L1, "vbs"_L1, "wsc"_L1, "wsf"_L1, "wsh"_L1,
};

// The text behind a name's last dot, as Windows sees it: without blanks and dots at the end.
QString endingOf(QString name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).trimmed().toLower();
}

bool isProgramEnding(const QString& ending)
{
    return std::any_of(programEndings.begin(), programEndings.end(),
                       [&](QLatin1StringView one) { return ending == one; });
}

// `invoice.pdf.exe`, `photo.jpg      .scr`: an ending in front of the last that is taken for the file's own.
bool hasEndingBefore(const QString& name, const QString& last)
{
    const qsizetype end = name.toLower().lastIndexOf(u'.' + last);
    const QString before = end <= 0 ? QString() : endingOf(name.first(end));
    const bool letters =
        std::all_of(before.begin(), before.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool letter = std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLetter(); });
    return before.size() >= 2 && before.size() <= 4 && letters && letter;
}

} // namespace

QList<Message> nameWarnings(const QString& name)
{
    QList<Message> warnings;
    if (name.isEmpty())
        return warnings;
    const QString shown = visibleText(cutText(name, longestQuoted));
    const QString ending = endingOf(name);
    if (isProgramEnding(ending)) {
        warnings << (hasEndingBefore(name, ending)
                         ? Message(QT_TRANSLATE_NOOP("ims",
                                                     "“%1” pretends to be a document, but ends in “.%2”: "
                                                     "Windows would run it."),
                                   {shown, ending})
                         : Message(QT_TRANSLATE_NOOP("ims", "It ends in “.%1”: Windows would run it."),
                                   {ending}));
    }
    if (visibleText(name) != name)
        warnings << Message(
            QT_TRANSLATE_NOOP("ims", "The name holds characters that hide or turn its text; with them "
                                     "made visible it is “%1”."),
            {shown});
    if (name.contains(u'/') || name.contains(u'\\') || (name.size() > 1 && name.at(1) == u':'))
        warnings << Message(QT_TRANSLATE_NOOP("ims", "The name holds a folder or drive, which is left out."));
    if (isDeviceName(name.section(u'/', -1).section(u'\\', -1)))
        warnings << Message(QT_TRANSLATE_NOOP("ims", "The name is that of a device of Windows."));
    return warnings;
}

} // namespace ims
