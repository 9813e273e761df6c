#include "tests/unit/diagnosis-cases/ExpectedAnswers.h"

namespace ims::test {

namespace {

using enum CaseKind;
using enum FindingStatus;

using Answers = std::vector<ExpectedAnswer>;

// A table of many short rows, which it would tear apart:
// clang-format off

// Q230250 (the setting), Q156063 2.2.17 (which list applies), Q168138 (domain by its suffix), Q185107 (a
// row of its own that does harm), Q305540.
Answers charsetAnswers()
{
    return {
        {"default-changed", Clear, "charset-setting",
         "default changed away; several domains' 8-bit ISO-8859-1 mail without a charset fails; the same "
         "arrived before; a partner's mail works only since", {}, Likely, Likely,
         {"charset-domain-override"}, Advice::Rows},
        {"domain-needs-charset", Clear, "charset-setting",
         "default ISO-8859-1; all failed files are one domain's, without MIME, in a charset that it does "
         "not hold; others' mail arrives", {}, Likely, Likely, {"charset-domain-override", "antivirus"},
         Advice::Rows},
        {"mime-without-charset", Clear, "charset-setting",
         "default ISO-8859-1; one domain's MIME mail names no charset and is in one that it does not hold",
         {}, Likely, Possible, {"charset-domain-override"}, Advice::Rows},
        {"default-changed", Noisy, "charset-setting", "as clear", {}, Likely, Likely,
         {"charset-domain-override"}, Advice::Rows},
        {"domain-needs-charset", Noisy, "charset-setting", "as clear", {}, Likely, Likely,
         {"charset-domain-override", "antivirus"}, Advice::Rows},
        {"suffix-row-wrong-for-one", Clear, "charset-setting",
         "a row for JP delivers ISO-2022-JP; one domain below it sends Shift-JIS without MIME and fails "
         "(Q168138: suffix match)", {"charset-domain-override"}, Likely, Possible, {}, Advice::Rows},
        {"row-with-wrong-charset", Clear, "charset-domain-override",
         "the domain has a row of its own, with another charset than its mail without MIME is in",
         {"charset-setting"}, Likely, Possible, {}, Advice::Rows},
        {"domain-needs-charset-no-settings", Partial, "charset-setting",
         "one domain's mail without MIME, not in ISO-8859-1; the settings are not there", {}, Likely,
         Possible, {"charset-domain-override"}, Advice::RowsOrNull},
        {"default-changed-no-files", Partial, "charset-setting",
         "default changed away; the failed files are not there", {"unknown"}, Possible, Unlikely,
         {"charset-domain-override"}, Advice::RowsOrNull},
        {"domain-needs-charset-scanner", LookAlike, "charset-setting",
         "as domain-needs-charset; a virus scanner runs too, but only this domain's files fail, and their "
         "bytes say why", {}, Likely, Possible, {"antivirus", "charset-domain-override"}, Advice::Rows},
        {"valid-charset-declared", Contradicted, "unknown",
         "default ISO-8859-1; the failed message names a valid charset: the setting cannot have mattered "
         "(Q156063), whatever Q230250 says", {"charset-setting"}, Possible, Unlikely,
         {"charset-setting", "charset-domain-override"}, Advice::NoneOrNull},
        {"setting-holds-the-text", Contradicted, "unknown",
         "default ISO-8859-1; the failed message has no MIME and is in ISO-8859-1: the setting is right",
         {}, Possible, Unlikely, {"charset-setting", "charset-domain-override"}, Advice::NoneOrNull},

        {"override", Clear, "charset-domain-override",
         "a row of its own for the domain, which its 8-bit mail is not in; the default holds it; others' "
         "mail arrives, this domain's did before (Q185107)", {}, Likely, Likely, {"antivirus"},
         Advice::Rows},
        {"override", Noisy, "charset-domain-override", "as clear", {}, Likely, Likely, {"antivirus"},
         Advice::Rows},
        {"override-by-suffix", Clear, "charset-domain-override",
         "the same, with a row for the domain above the sender's", {}, Likely, Likely, {}, Advice::Rows},
        {"override-no-tracking", Partial, "charset-domain-override",
         "one failed file, the row; nothing tells what arrives", {}, Likely, Possible, {}, Advice::Rows},
        {"override-no-files", Partial, "charset-domain-override",
         "the row and the sender by event 2002; the failed files are not there",
         {"unknown", "charset-setting"}, Possible, Unlikely, {}, Advice::RowsOrNull},
        {"override-of-another", LookAlike, "charset-setting",
         "a row exists, but for a domain whose mail does not fail", {}, Likely, Possible,
         {"charset-domain-override"}, Advice::Rows},
        {"override-holds-the-text", Contradicted, "unknown",
         "the domain has a row, and its mail is in that charset", {}, Possible, Unlikely,
         {"charset-domain-override", "charset-setting"}, Advice::NoneOrNull},

        // Q157735 and Q163080 (4.0), Q174722 and Q184772 (5.x), Q155016, Q151701 (code pages)
        {"unknown-charset-40", Clear, "unknown-charset",
         "4.0; 4081 names the file; it declares a charset that begins with x-", {}, Likely, Likely,
         {"charset-setting"}, Advice::None},
        {"unknown-charset-55", Clear, "unknown-charset",
         "the file declares x-mac-roman or the like; the store says 80040C15; the registry has no alias "
         "(5.x delivers such mail as a rule: a 4117 is not quite explained)", {}, Likely, Possible,
         {"charset-setting"}, Advice::None},
        {"unknown-charset-55", Noisy, "unknown-charset", "as clear", {}, Likely, Possible,
         {"charset-setting"}, Advice::None},
        {"unknown-charset-file-only", Partial, "unknown-charset",
         "the declaration alone: no registry, no companion", {}, Likely, Possible, {"charset-setting"},
         Advice::NoneOrNull},
        {"code-page-missing", Partial, "unknown-charset",
         "the file declares a charset whose code page the registry's list lacks (Q155016, Q163080)", {},
         Likely, Possible, {"charset-setting"}, Advice::None},
        {"charset-with-alias", Contradicted, "unknown",
         "the file declares an x- charset, but the registry has an alias for it (Q184772)",
         {"unknown-charset"}, Possible, Unlikely, {"unknown-charset", "charset-setting"},
         Advice::NoneOrNull},
        {"unknown-charset-and-date", LookAlike, "received-comment-date",
         "the file declares x-mac-roman, but 12006 with 80040C05 names it, and its Received field has the "
         "date (1c: the companion's code decides)", {}, Likely, Likely, {"unknown-charset"}, Advice::None},
    };
}

// Q230250, Q240309, Q317653 (scanners); Q246051, Q126497 (limit); Q272672 (32,766); Q241855, Q247788.
Answers limitAnswers()
{
    return {
        {"antivirus", Clear, "antivirus",
         "filter drivers of a scanner; bursts of 4117 over sane files; lock errors of the database; the "
         "caller says that it scans Exchange's folders", {},
         Likely, Likely, {"charset-setting", "charset-domain-override"}, Advice::None},
        {"antivirus", Noisy, "antivirus", "as clear", {}, Likely, Possible,
         {"charset-setting", "charset-domain-override"}, Advice::None},
        {"antivirus-services-only", Partial, "antivirus",
         "a pasted list of services with a scanner, a burst over sane files", {}, Likely, Possible,
         {"charset-setting", "charset-domain-override"}, Advice::NoneOrNull},
        {"antivirus-no-files", Partial, "antivirus",
         "a scanner's drivers, a burst; the files are not there", {"unknown"}, Likely, Unlikely,
         {"charset-domain-override"}, Advice::NoneOrNull},
        {"antivirus-and-ambiguous", LookAlike, "ambiguous-sender",
         "a scanner's drivers are there, but 12004 with 80004005-F0000000 names the file", {}, Likely,
         Likely, {"antivirus"}, Advice::None},
        {"no-antivirus", Contradicted, "unknown",
         "a burst over sane files; neither services nor drivers of a scanner; the caller says there is none",
         {}, Possible, Unlikely, {"antivirus", "charset-setting"}, Advice::NoneOrNull},

        {"max-recipients", Clear, "max-recipients",
         "data 0001037f 80004005; more recipients than the registry's limit; build before 5.5.2651.58", {},
         Likely, Likely, {"charset-setting", "recipients-over-32766"}, Advice::None},
        {"max-recipients", Noisy, "max-recipients", "as clear", {}, Likely, Likely,
         {"charset-setting", "recipients-over-32766"}, Advice::None},
        {"max-recipients-no-registry", Partial, "max-recipients", "data and recipients; no registry", {},
         Likely, Possible, {"charset-setting"}, Advice::None},
        {"max-recipients-no-file", Partial, "max-recipients",
         "data, and the number of recipients by event 2002; limit known; no file", {}, Likely, Possible,
         {"charset-setting"}, Advice::None},
        {"max-recipients-read-out", Partial, "max-recipients",
         "the event's text and words read out; nothing else", {"unknown"}, Likely, Possible,
         {"charset-setting"}, Advice::NoneOrNull},
        {"data-and-ambiguous", LookAlike, "ambiguous-sender",
         "data 0001037f 80004005, but one recipient, and 12004 names the file", {}, Likely, Likely,
         {"max-recipients"}, Advice::None},
        {"recipients-within-limit", Contradicted, "unknown",
         "many recipients, but the limit in the registry is far higher; no data (lists may hold more: "
         "Q246051)", {"max-recipients"}, Possible, Unlikely,
         {"max-recipients"}, Advice::NoneOrNull},
        {"max-recipients-fixed", Contradicted, "unknown",
         "many recipients; the build has the fix (the sender is told then), no data", {"max-recipients"},
         Possible, Unlikely, {"max-recipients"}, Advice::NoneOrNull},

        {"over-32766", Clear, "recipients-over-32766",
         "4120 and 4131 with 8007000e after 0002019a and 0001023e, both with the file's name; the "
         "envelope has more than 32,766", {}, Likely, Likely, {"max-recipients", "charset-setting"},
         Advice::None},
        {"over-32766-no-file", Noisy, "recipients-over-32766",
         "4120, 4131, and the number by event 2002; the file is not there", {}, Likely, Possible,
         {"charset-setting"}, Advice::None},
        {"over-32766-4120-only", Partial, "recipients-over-32766", "4120 and the number by event 2002", {},
         Likely, Possible, {"charset-setting"}, Advice::None},
        {"4120-and-limit", LookAlike, "max-recipients",
         "4120 with other data; some hundred recipients above the limit, data 0001037f 80004005", {},
         Likely, Likely, {"recipients-over-32766"}, Advice::None},
        {"over-32766-few", Contradicted, "unknown", "4120 with other data, three recipients", {}, Possible,
         Unlikely, {"recipients-over-32766", "max-recipients"}, Advice::NoneOrNull},
    };
}

// Q192583, Q201904 (12004), Q190084 (12006, 80040C05), Q252624 (x-mac), KB 326446, Q193782 (addresses).
Answers contentEngineAnswers()
{
    return {
        {"ambiguous", Clear, "ambiguous-sender",
         "12004 with 80004005-F0000000 and the same file; ResolveP2 is on; 5.5 or 5.5 SP1", {}, Likely,
         Likely, {"bad-address", "charset-setting"}, Advice::None},
        {"ambiguous", Noisy, "ambiguous-sender", "as clear", {}, Likely, Likely,
         {"bad-address", "charset-setting"}, Advice::None},
        {"ambiguous-event-only", Partial, "ambiguous-sender", "12004 alone: no file, no registry", {},
         Likely, Possible, {"bad-address", "charset-setting"}, Advice::None},
        {"ambiguous-version-unknown", Partial, "ambiguous-sender", "12004, file; no version, no registry",
         {}, Likely, Possible, {"bad-address"}, Advice::None},
        {"ambiguous-resolvep2-off", Contradicted, "ambiguous-sender",
         "12004 with the code, but ResolveP2 is 0", {"unknown"}, Possible, Unlikely,
         {"ambiguous-sender", "bad-address"}, Advice::NoneOrNull},
        {"ambiguous-fixed", Contradicted, "ambiguous-sender", "12004 with the code, but 5.5 SP2 or later",
         {"unknown"}, Possible, Unlikely, {"ambiguous-sender", "bad-address"}, Advice::NoneOrNull},

        {"comment-date", Clear, "received-comment-date",
         "12006 with 80040C05-F20000E9 and the same file; the date in a comment of Received", {}, Likely,
         Likely, {"mac-attributes", "charset-setting"}, Advice::None},
        {"comment-date", Noisy, "received-comment-date", "as clear", {}, Likely, Likely,
         {"mac-attributes", "charset-setting"}, Advice::None},
        {"comment-date-no-file", Partial, "received-comment-date", "12006 with the code; no file", {},
         Likely, Possible, {"mac-attributes", "charset-setting"}, Advice::None},
        {"comment-date-no-event", Partial, "received-comment-date", "the Received field; no companion", {},
         Likely, Possible, {"charset-setting"}, Advice::NoneOrNull},
        {"comment-date-and-mac", LookAlike, "received-comment-date",
         "12006 with 80040C05, the Received field, and an x-mac-type that is no hex; before 5.5 SP3, "
         "which alone reads it", {}, Likely, Likely, {"mac-attributes"}, Advice::None},
        {"comment-date-fixed", Contradicted, "unknown",
         "the Received field, no companion, 5.5 SP2 or later", {"received-comment-date"}, Possible,
         Unlikely, {"received-comment-date"}, Advice::NoneOrNull},

        {"mac", Clear, "mac-attributes",
         "12006 and the same file; x-mac-type or x-mac-creator is no hex of 8 digits; 5.5 SP3", {}, Likely,
         Likely, {"received-comment-date", "charset-setting"}, Advice::None},
        {"mac", Noisy, "mac-attributes", "as clear", {}, Likely, Likely,
         {"received-comment-date", "charset-setting"}, Advice::None},
        {"mac-no-event", Partial, "mac-attributes", "the attribute and 5.5 SP3; no companion", {}, Likely,
         Possible, {"received-comment-date", "charset-setting"}, Advice::NoneOrNull},
        {"mac-version-unknown", Partial, "mac-attributes", "12006 and the attribute; version not known",
         {}, Likely, Possible, {"received-comment-date"}, Advice::NoneOrNull},
        {"mac-good-hex", LookAlike, "received-comment-date",
         "proper x-mac attributes; 12006 with 80040C05 and the Received field; 5.5 SP1", {}, Likely,
         Likely, {"mac-attributes"}, Advice::None},
        {"mac-other-version", Contradicted, "unknown",
         "the attribute, no companion; not 5.5 SP3, which alone stumbles over it", {"mac-attributes"},
         Possible, Unlikely, {"mac-attributes"}, Advice::NoneOrNull},

        {"bad-address", Clear, "bad-address",
         "4118 and 12004 with 80004005-F20000FF, both with the file; a malformed address in it", {},
         Likely, Likely, {"ambiguous-sender", "charset-setting"}, Advice::None},
        {"bad-address", Noisy, "bad-address", "as clear", {}, Likely, Likely,
         {"ambiguous-sender", "charset-setting"}, Advice::None},
        {"bad-address-imceaex", Clear, "bad-address",
         "12800 with 8007000E-F20000FF, 4182; IMCEAEX address with broken escapes; 5.5 before SP2 (Q193782)",
         {"malformed-message"}, Likely, Possible, {"charset-setting"}, Advice::None},
        {"bad-address-no-file", Partial, "bad-address", "4118 and 12004 with F20000FF; no file", {},
         Likely, Possible, {"ambiguous-sender", "charset-setting"}, Advice::None},
        {"bad-address-12004-only", LookAlike, "bad-address",
         "12004 with F20000FF, ResolveP2 on: the location tells it from the ambiguous sender", {}, Likely,
         Possible, {"ambiguous-sender"}, Advice::None},
    };
}

// Q166558 (5.0), Q169223, Q169686 (threads), Q192186, Q278320 and Q293288 (blank charset), Q232279, Q325939.
Answers storeAnswers()
{
    return {
        {"crash-50", Clear, "store-crash-50",
         "5.0 without SP1: 2002, 4117, 3039; Dr. Watson: store.exe, c0000005 at 00000001", {}, Likely,
         Likely, {"store-threads", "charset-setting"}, Advice::None},
        {"crash-50", Noisy, "store-crash-50", "as clear", {}, Likely, Likely,
         {"store-threads", "charset-setting"}, Advice::None},
        {"crash-50-no-log", Partial, "store-crash-50", "no Drwtsn32.log; event 4097 gives the address",
         {"store-access-violation"}, Likely, Possible, {"store-threads", "charset-setting"}, Advice::None},
        {"crash-50-fixed", Contradicted, "store-access-violation",
         "the same address, but 5.5 SP3: 5.0 SP1 mended it", {"unknown"}, Likely, Possible,
         {"store-crash-50", "store-crash-bad-message"}, Advice::NoneOrNull},

        {"crash-bad", Clear, "store-crash-bad-message",
         "5.0, or 5.5 before SP3: 4097, 4117, 4116, 4023, 4037 with 0xc0000005; store.exe at 0064897c", {},
         Likely, Likely, {"store-crash-50", "store-threads"}, Advice::None},
        {"crash-bad", Noisy, "store-crash-bad-message", "as clear", {}, Likely, Likely,
         {"store-crash-50", "store-threads"}, Advice::None},
        {"crash-bad-no-log", Partial, "store-crash-bad-message", "the events without Drwtsn32.log",
         {"store-access-violation"}, Likely, Possible, {"store-crash-50", "store-threads"}, Advice::None},
        {"crash-bad-fixed", Contradicted, "store-access-violation",
         "the same events, but 5.5 SP3 or SP4: SP3 mended it", {"unknown"}, Likely, Possible,
         {"store-crash-bad-message", "store-crash-50"}, Advice::NoneOrNull},

        {"threads", Clear, "store-threads",
         "4116, 3039, 4117, 4094, 4102 at every restart, for other files each time; 5 threads in the "
         "registry; perfopt.log has the change; 4.0 or 5.0", {}, Likely, Likely,
         {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"threads", Noisy, "store-threads", "as clear", {}, Likely, Likely,
         {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"threads-events-only", Partial, "store-threads", "the series at each restart; no registry", {},
         Likely, Possible, {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"threads-one-series", Partial, "store-threads", "one series, 5 threads in the registry", {},
         Likely, Possible, {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"threads-enough", Contradicted, "unknown",
         "the series at each restart, but the registry has 0x20 threads (Q169686: the setup default)",
         {"store-threads", "antivirus", "store-access-violation"}, Possible, Unlikely, {"store-threads"},
         Advice::NoneOrNull},
        {"threads-enough-and-crash", LookAlike, "store-crash-bad-message",
         "4116, 3039, 4102 too, but Dr. Watson has store.exe, 4023 and 4037; 0x20 threads",
         {"store-access-violation"}, Likely, Possible, {"store-threads"}, Advice::None},

        {"access-violation", Clear, "store-access-violation",
         "4116, 4117; Drwtsn32.log has store.exe with a function; 5.5 SP3 or SP4", {}, Likely, Possible,
         {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"access-violation", Noisy, "store-access-violation", "as clear", {}, Likely, Possible,
         {"store-crash-50", "store-crash-bad-message", "charset-setting"}, Advice::None},
        {"access-violation-no-log", Partial, "store-access-violation",
         "4116, 4117 and event 4097 for store.exe; no Drwtsn32.log", {}, Likely, Possible,
         {"store-crash-50", "store-crash-bad-message"}, Advice::None},
        {"crash-of-another", Contradicted, "unknown",
         "Drwtsn32.log has a crash of another program, days before", {}, Possible, Unlikely,
         {"store-access-violation", "store-crash-50", "store-crash-bad-message"}, Advice::NoneOrNull},

        {"blank-charset", Clear, "blank-charset",
         "a part's charset is blank; 12007 with 0-82000080, 4116, 3039, 4182, 4102; 5.5 before SP4", {},
         Likely, Likely, {"charset-setting", "unknown-charset"}, Advice::None},
        {"blank-charset", Noisy, "blank-charset", "as clear", {}, Likely, Likely,
         {"charset-setting", "unknown-charset"}, Advice::None},
        {"blank-charset-file-only", Partial, "blank-charset", "the file alone; build known", {}, Likely,
         Possible, {"charset-setting", "unknown-charset"}, Advice::NoneOrNull},
        {"blank-charset-no-file", Partial, "blank-charset",
         "12007 with 0-82000080 and the others; no file", {}, Likely, Possible, {"charset-setting"},
         Advice::None},
        {"blank-charset-fixed", Contradicted, "unknown", "the file alone, but 5.5 SP4",
         {"blank-charset", "malformed-message"}, Possible, Unlikely, {"blank-charset", "charset-setting"},
         Advice::NoneOrNull},

        {"malformed", Clear, "malformed-message",
         "12800 with 8007000E-F2000200, 4182, 4102, 1001; a blank boundary in the file; 5.5", {}, Likely,
         Likely, {"charset-setting", "blank-charset"}, Advice::None},
        {"malformed", Noisy, "malformed-message", "as clear", {}, Likely, Likely,
         {"charset-setting", "blank-charset"}, Advice::None},
        {"malformed-no-file", Partial, "malformed-message", "12800 with the code, 4182, 4102; no file", {},
         Likely, Possible, {"charset-setting"}, Advice::None},
        {"malformed-file-only", Partial, "malformed-message",
         "a blank boundary; no companion; 5.5 before SP4", {}, Likely, Possible,
         {"charset-setting", "blank-charset"}, Advice::NoneOrNull},
        {"malformed-and-ambiguous", LookAlike, "ambiguous-sender",
         "multipart without its closing delimiter, but 12004 with 80004005-F0000000 names it", {}, Likely,
         Likely, {"bad-address"}, Advice::None},
    };
}

// Q242320, Q296879 (GroupShield), Q189587, Q272506, Q177268 (disk), and nothing at all.
Answers otherAnswers()
{
    return {
        {"groupshield", Clear, "groupshield", "4122 again and again; GroupShield among the services", {},
         Likely, Possible, {"charset-setting"}, Advice::None},
        {"groupshield", Noisy, "groupshield", "as clear", {}, Likely, Possible, {"charset-setting"},
         Advice::None},
        {"groupshield-events-only", Partial, "groupshield", "4122 again and again; services not known",
         {"unknown"}, Likely, Unlikely, {"charset-setting"}, Advice::NoneOrNull},
        {"groupshield-and-ambiguous", LookAlike, "ambiguous-sender",
         "GroupShield among the services, no 4122; 12004 names the file", {}, Likely, Likely,
         {"groupshield", "antivirus"}, Advice::None},
        {"groupshield-not-there", Contradicted, "unknown",
         "one 4122; the list of services is there and has no GroupShield", {}, Possible, Unlikely,
         {"groupshield", "antivirus"}, Advice::NoneOrNull},

        {"disk", Clear, "disk-space",
         "3018 minutes before, and the store says 8004010D (disk full) for the file", {}, Likely, Possible,
         {"charset-setting"}, Advice::None},
        {"disk", Noisy, "disk-space", "as clear", {}, Likely, Possible, {"charset-setting"},
         Advice::None},
        {"disk-warning-only", Partial, "disk-space",
         "3018 minutes before; by itself it makes no 4117", {"unknown"}, Possible, Unlikely,
         {"charset-setting"}, Advice::NoneOrNull},
        {"disk-and-date", LookAlike, "received-comment-date",
         "3018 a day before; 12006 with 80040C05 names the file, and its Received field has the date", {},
         Likely, Likely, {"disk-space"}, Advice::None},
        {"disk-long-before", Contradicted, "unknown", "3018 days before, nothing else", {}, Possible,
         Unlikely, {"disk-space"}, Advice::NoneOrNull},

        {"nothing", TooLittle, "unknown", "4117 alone; a sane ASCII message; default settings", {},
         Possible, Unlikely,
         {"charset-setting", "charset-domain-override", "antivirus", "malformed-message"},
         Advice::NoneOrNull},
        {"nothing-among-noise", Noisy, "unknown", "the same among everyday events and mail", {}, Possible,
         Unlikely, {"charset-setting", "charset-domain-override", "antivirus", "malformed-message"},
         Advice::NoneOrNull},
        {"text-only", TooLittle, "unknown", "the event's text, pasted", {}, Possible, Unlikely,
         {"charset-setting", "charset-domain-override", "antivirus", "max-recipients"}, Advice::Null},
        {"log-only", TooLittle, "unknown", "the log alone: no files, no settings", {}, Possible, Unlikely,
         {"charset-setting", "charset-domain-override", "antivirus", "max-recipients"}, Advice::Null},
        {"file-only", TooLittle, "unknown",
         "a sane ASCII file that the technician named as failed; no log, no settings", {}, Possible,
         Unlikely, {"charset-setting", "charset-domain-override", "antivirus", "max-recipients"},
         Advice::NoneOrNull},
    };
}

Answers twoCauseAnswers()
{
    return {
        {"override+comment-date", TwoCauses, "charset-domain-override", "each with its own files",
         {"received-comment-date"}, Likely, Possible, {"mac-attributes"}, Advice::Rows},
        {"default-changed+ambiguous", TwoCauses, "charset-setting", "each with its own files",
         {"ambiguous-sender"}, Likely, Possible, {"bad-address"}, Advice::Rows},
        {"domain-needs-charset+max-recipients", TwoCauses, "charset-setting", "each with its own files",
         {"max-recipients"}, Likely, Possible, {"recipients-over-32766"}, Advice::Rows},
        {"domain-needs-charset+mac", TwoCauses, "charset-setting", "each with its own files",
         {"mac-attributes"}, Likely, Possible, {"received-comment-date"}, Advice::Rows},
        {"ambiguous+comment-date", TwoCauses, "ambiguous-sender", "each with its own files",
         {"received-comment-date"}, Likely, Possible, {"charset-setting"}, Advice::None},
        {"default-changed+override", TwoCauses, "charset-setting",
         "a changed default, and a row of its own for one domain", {"charset-domain-override"}, Likely,
         Possible, {}, Advice::Rows},
    };
}

// clang-format on

} // namespace

const char* nameOf(CaseKind kind)
{
    switch (kind) {
    case Clear:
        return "clear";
    case Noisy:
        return "noisy";
    case Partial:
        return "partial";
    case LookAlike:
        return "look-alike";
    case Contradicted:
        return "contradicted";
    case TwoCauses:
        return "two-causes";
    case TooLittle:
        return "too-little";
    }
    return "";
}

const std::vector<ExpectedAnswer>& expectedAnswers()
{
    static const Answers answers = [] {
        Answers all;
        for (const Answers& part : {charsetAnswers(), limitAnswers(), contentEngineAnswers(), storeAnswers(),
                                    otherAnswers(), twoCauseAnswers()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return answers;
}

} // namespace ims::test
