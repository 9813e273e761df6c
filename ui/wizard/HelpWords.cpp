#include "ui/wizard/HelpWords.h"

#include <QCoreApplication>

namespace ims {

namespace {

struct Word
{
    const char* word;
    const char* meaning;
};

constexpr Word words[] = {
    {QT_TRANSLATE_NOOP("HelpWords", "Administrator"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The program Exchange Administrator, in which the Internet Mail Service is "
                       "set up. It is not the person of that name.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Archive (IMCDATA\\IN\\ARCHIVE)"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The folder in which the server leaves messages that it could not hand on. "
                       "With Message Archival switched on it holds delivered mail too (Q189731).")},
    {QT_TRANSLATE_NOOP("HelpWords", "Character Sets"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The setting on the tab Internet Mail: one charset for mail with MIME and one "
                       "for mail without, for all or for single e-mail domains (Q230250).")},
    {QT_TRANSLATE_NOOP("HelpWords", "Charset"),
     QT_TRANSLATE_NOOP("HelpWords", "Which byte stands for which letter, by its Internet name, such as "
                                    "iso-8859-1 or koi8-r. Windows numbers them as code pages.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Companion event"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "Another event that names the same spool file or came in the same moment. It "
                       "often says more than 4117 itself.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Copy"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "Files that were taken from the server. What is done with them changes nothing "
                       "on it.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Declaration"),
     QT_TRANSLATE_NOOP("HelpWords", "A place in a message that names its charset.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Envelope"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "What the sending server said before the message itself: from whom, for whom. "
                       "The spool file keeps it in front of the message.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Event 4117"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The server took a message, could not hand it on to the store and left it in "
                       "the archive. It does not say why.")},
    {QT_TRANSLATE_NOOP("HelpWords", "imccopy"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "A program on the Exchange CD that saves the settings to a text file and loads "
                       "them from one (Q262126).")},
    {QT_TRANSLATE_NOOP("HelpWords", "IMS, IMC"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "Internet Mail Service (Exchange 5.0 and 5.5), Internet Mail Connector (4.0): "
                       "the service that exchanges mail with the Internet. Its event source is "
                       "MSExchangeIMC in all versions.")},
    {QT_TRANSLATE_NOOP("HelpWords", "KB number (Q230250 …)"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "An article of Microsoft's Knowledge Base. Where one is named, the article says "
                       "so; where none is, it is inferred and called so.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Live root"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "A folder that is the server's own, not a copy. Only there can the program put "
                       "files back.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Message Archival"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "A level on the tab Diagnostics Logging. Switched on, the server keeps a copy of "
                       "all mail, which fills the disk (Q300931).")},
    {QT_TRANSLATE_NOOP("HelpWords", "MIME, Non-MIME"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "Mail with MIME headers names its charset in most cases; older mail without them "
                       "cannot. Each has a charset of its own in the setting.")},
    {QT_TRANSLATE_NOOP("HelpWords", "MTA, Information Store"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "Other services of Exchange. Stopping one of them stops the Internet Mail Service "
                       "first (Q143380).")},
    {QT_TRANSLATE_NOOP("HelpWords", "Queue.dat"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The list of what waits in IN and OUT. It is made anew when the service starts "
                       "without it.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Retest"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "The test of Q230250: stop the service, put back a failed file, start the "
                       "service, see whether it arrives.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Spool file"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "One message as the service keeps it on disk: the envelope, then the mail as it "
                       "came. Its name is eight letters and digits without an ending.")},
    {QT_TRANSLATE_NOOP("HelpWords", "Undetermined"),
     QT_TRANSLATE_NOOP("HelpWords",
                       "It could not be checked. It means neither yes nor no: no event and no file is "
                       "no proof.")},
};

} // namespace

std::vector<HelpWord> helpWords()
{
    std::vector<HelpWord> known;
    for (const Word& entry : words)
        known.push_back({QCoreApplication::translate("HelpWords", entry.word),
                         QCoreApplication::translate("HelpWords", entry.meaning)});
    return known;
}

} // namespace ims
