#include "tests/support/SampleReadme.h"

#include "tests/support/SampleMessages.h"
#include "tests/support/SampleTruth.h"

#include <QDateTime>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

QString code(const QString& text)
{
    return u'`' + text + u'`';
}

QString codeList(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(code(name));
    // Eight names a line; a file named anywhere else stands alone.
    QString text = quoted.value(0);
    for (qsizetype i = 1; i < quoted.size(); ++i)
        text += (i % 8 == 0 ? u",\n"_s : u", "_s) + quoted[i];
    return text;
}

QString howDeclared(const QString& applies)
{
    if (applies == u"declared")
        return u"MIME, charset declared"_s;
    return applies == u"mime" ? u"MIME, no charset"_s : u"no MIME"_s;
}

QString rightSetting(const FailedFileTruth& file)
{
    if (!file.cause.startsWith(u"charset-"))
        return u"not a matter of Character Sets"_s;
    const SettingTruth setting = sampleSettingAfterwards(file.senderDomain);
    return u"%1: %2 / %3"_s.arg(setting.domain, setting.mime, setting.nonMime);
}

QString failedTable()
{
    QString table =
        u"| File | Received (UTC) | From | Text is in | Form | Cause | Right setting (MIME / Non-MIME) |\n"
        "|---|---|---|---|---|---|---|\n"_s;
    for (const FailedFileTruth& file : sampleFailedFiles()) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(file.received, Qt::UTC);
        const QStringList cells = {code(file.name),   time.toString(u"MM-dd HH:mm"_s), file.senderDomain,
                                   file.charset,      howDeclared(file.applies),       code(file.cause),
                                   rightSetting(file)};
        table += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return table;
}

QString recommendationTable()
{
    QString table = u"| Action | Domain | MIME | Non-MIME |\n|---|---|---|---|\n"_s;
    for (const SettingTruth& change : sampleRecommendation()) {
        const QStringList cells = {change.action, change.domain, change.mime.isEmpty() ? u"-"_s : change.mime,
                                   change.nonMime.isEmpty() ? u"-"_s : change.nonMime};
        table += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return table;
}

QString nameOfCause(const QString& cause)
{
    for (const FailedFileTruth& file : sampleFailedFiles())
        if (file.cause == cause)
            return code(file.name);
    return {};
}

QString prose()
{
    return uR"(# Sample case: the new partner in Japan

This folder is what a technician might copy from a server in trouble: the application event log, the settings as
`imccopy -save domain` wrote them, the archive of the Internet Mail Service and one tracking log. Everything is made
up; the people, firms and hosts live in domains that are reserved for examples. The files are written by
`make-sample-case` (see `tests/support`), which also draws the tables below from the data that it writes.

## The story

EXCH01 runs Exchange Server 5.5 SP1 (build 5.5.2232.9) on Windows NT 4.0, organization Example, domain example.com,
clock on Greenwich time. The log covers 1 to 14 March 1999.

- **Wednesday, 3 March, 17:20.** An administrator added US-ASCII for both character sets of the e-mail domain
  vax.example.net, to be rid of the "=20" at the ends of lines that a user there complained about, and restarted the
  Internet Mail Service (events 1001 and 1000). Mail *from* that host has failed ever since (KB Q185107).
- **Monday, 8 March, 09:02.** For the new partner nippon.example, somebody changed the *default* character sets, MIME
  and Non-MIME, from ISO-8859-1 to iso-2022-jp, and restarted the service. Mail from nippon.example arrives properly
  now. Mail that says no charset and is not in iso-2022-jp fails with event 4117, and so does some of the mail that
  does declare its charset (KB Q230250).
- **Friday, 12 March.** `imc.txt` was saved.
- **Sunday, 14 March, late.** To gain room on the disk, the administrator deleted most files of the archive by hand,
  among them one that had failed: %MISSING%. Event 4117 still names it. `AppEvent.Evt` was copied while the server was
  running; it is therefore marked dirty, and its header lags behind the records.

Message Archival was switched on all the time. Of the %ARCHIVE% files in `Archive`, only %FAILED% failed; the others
are what is left of the copies of mail that was taken in. Moving the whole folder back to `In` would deliver them again.

## Failed files

%FAILED_TABLE%
The two messages from harbor.example are plain ASCII, without MIME. Mail like theirs fails here only because the
Non-MIME set was changed; with ISO-8859-1 back as default they need no row of their own. The same holds for
kontor.example, atelier.example and, once its override is gone, for vax.example.net.

## What to do

%RECOMMENDATION%
The row for nippon.example keeps what has only worked since the default was changed. The charsets are written here by
their Internet names; the token in the directory may differ (the Knowledge Base shows SJIS for shift_jis and US-ASCII,
BIG5 in capitals, and no complete list is known), so pick the entry in the Administrator's lists, or look at
Character-Set-List. Stop and start the Internet Mail Service afterwards, then put back the failed files only.

Knowledge Base article Q156063 says that the MIME list is used for inbound mail only where a message names no charset.
For the messages with a declared charset the recipe of Q230250 is thus less certain: retest one of them first.

Three files failed for reasons that no character set will cure:

- %E% (`received-comment-date`): a Received line has a date in its comment, `(5.65/1.1.8.2/14Feb98-0313PM)`, and
  MSExchangeIS 12006, error 80040C05-F20000E9, comes just before the 4117. Install Exchange 5.5 SP2 (Store 5.5.2402.0
  or later); or have the sender's mail software upgraded (KB Q190084).
- %D% (`ambiguous-sender`): MSExchangeIS 12004, error 80004005-F0000000, comes just before the 4117. With ResolveP2
  on, the sender's address is found twice in the directory. Install SP2, or find and remove the duplicate custom
  recipient (hidden ones too), or take the sender's bits out of ResolveP2 (KB Q192583).
- %C% (`max-recipients`): the event's data are 0001037f 80004005, and the envelope has %RECIPIENTS% recipients. Raise or
  remove `Max Recipients on Submit` below MSExchangeIS\ParametersSystem, or install SP4 (KB Q246051).

## Archive copies that did not fail

The tracking log of 10 March proves these delivered (events 1012, 1013 and 1000 for the same MTS-ID):
%DELIVERED%.

For these nothing is proven either way:
%UNDETERMINED%.
`GD3S7VXA` is in the tracking log, but only as received (1012): the log ends at midnight.

## Look-alikes

- On 6 March there is an event 4117 of the source Wins, which has nothing to do with mail.
- The 8 characters behind `id` in a message's Received line and MTS-ID are not the name of its file.
- The envelope of %C% and others names hidden (Bcc) recipients: mind whom you show the files.
)"_s;
}

qsizetype recipientCount(const QString& cause)
{
    for (const SampleMessage& message : sampleMessages())
        if (QString::fromLatin1(message.cause) == cause)
            return message.recipients().size();
    return 0;
}

} // namespace

QByteArray sampleReadme()
{
    const qsizetype failed = sampleFailedFiles().size();
    const qsizetype archived = failed + sampleDelivered().size() + sampleUndetermined().size();
    QString text = prose();
    const auto put = [&text](const QString& mark, const QString& value) {
        text.replace(u'%' + mark + u'%', value);
    };
    put(u"MISSING"_s, codeList(sampleMissing()));
    put(u"ARCHIVE"_s, QString::number(archived));
    put(u"FAILED"_s, QString::number(failed));
    put(u"FAILED_TABLE"_s, failedTable());
    put(u"RECOMMENDATION"_s, recommendationTable());
    put(u"E"_s, nameOfCause(u"received-comment-date"_s));
    put(u"D"_s, nameOfCause(u"ambiguous-sender"_s));
    put(u"C"_s, nameOfCause(u"max-recipients"_s));
    put(u"RECIPIENTS"_s, QString::number(recipientCount(u"max-recipients"_s)));
    put(u"DELIVERED"_s, codeList(sampleDelivered()));
    put(u"UNDETERMINED"_s, codeList(sampleUndetermined()));
    return text.toUtf8();
}

} // namespace ims::test
