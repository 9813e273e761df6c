#include "core/spool/SpoolFlagTable.h"

#include <array>

namespace ims {

namespace {

constexpr auto crash = FlagSeverity::Crash;
constexpr auto archived = FlagSeverity::Archived;
constexpr auto garbled = FlagSeverity::Garbled;

constexpr std::array rows = {
    FlagRow{"empty-boundary", crash, "Q275714",
            QT_TRANSLATE_NOOP(
                "ims", "A multipart's boundary is blank. Exchange 5.5 before Service Pack 4 crashes on it.")},
    FlagRow{"missing-boundary", crash, "Q275714",
            QT_TRANSLATE_NOOP(
                "ims", "A multipart names no boundary. Exchange 5.5 before Service Pack 4 crashes on it.")},
    FlagRow{"boundary-never-appears", crash, "Q217155",
            QT_TRANSLATE_NOOP("ims", "A multipart's boundary is declared but never appears. Exchange 5.5 "
                                     "before Service Pack 3 fills the disk on it.")},
    FlagRow{"invalid-content-type", crash, "Q304024",
            QT_TRANSLATE_NOOP("ims",
                              "The Content-Type is not of the form type/subtype, or holds characters that it "
                              "may not. Exchange 5.5 Service Pack 4 without a later fix can crash on it.")},
    FlagRow{"no-media-type", crash, "Q187868 Q182280",
            QT_TRANSLATE_NOOP("ims",
                              "A Content-Type names no media type. Exchange 5.0 and 5.5 before Service Pack "
                              "2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).")},
    FlagRow{"part-without-content-type", crash, "Q187868 Q182280",
            QT_TRANSLATE_NOOP(
                "ims",
                "A part of multipart/alternative has no Content-Type. Exchange 5.0 and 5.5 before Service "
                "Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).")},
    FlagRow{"stray-line-after-content-type", crash, "Q166026",
            QT_TRANSLATE_NOOP("ims",
                              "A line without colon follows the Content-Type in the header. Exchange 4.0 "
                              "before Service Pack 5 and 5.0 without a service pack crash on it.")},
    FlagRow{"nested-too-deep", crash, "Q173343 Q161887",
            QT_TRANSLATE_NOOP("ims",
                              "Parts are nested %1 deep here and below. Exchange 5.0 before Service Pack "
                              "2 slows down or crashes; later versions stop at 30 (LimitNestingLevels).")},
    FlagRow{"embedded-foreign-charset", archived, "Q157693",
            QT_TRANSLATE_NOOP(
                "ims",
                "A message inside this one is in the charset “%1”. Exchange 4.0 before Service Pack 3 loses "
                "the whole message where it does not support that charset: it is not archived either.")},
    FlagRow{"digest", archived, "Q157705",
            QT_TRANSLATE_NOOP("ims", "The message is a digest (multipart/digest). Exchange 4.0 before "
                                     "Service Pack 3 can keep it in the queue.")},
    FlagRow{"multipart-report", crash, "Q178338 Q188013",
            QT_TRANSLATE_NOOP("ims", "The message is a report (multipart/report). Exchange 5.5 before "
                                     "Service Pack 1 can crash where one leads to a non-delivery report.")},
    FlagRow{"alternative-in-report", crash, "Q178338 Q188013",
            QT_TRANSLATE_NOOP("ims", "A report holds a multipart/alternative. Exchange 5.5 before Service "
                                     "Pack 1 can crash where one leads to a non-delivery report.")},
    FlagRow{"delivery-report", crash, "Q238419",
            QT_TRANSLATE_NOOP("ims", "The message carries a delivery status. Exchange 5.5 before Service "
                                     "Pack 4 can crash on delivery reports.")},
    FlagRow{"long-diagnostic", crash, "Q303686",
            QT_TRANSLATE_NOOP(
                "ims",
                "A diagnostic text in the delivery status is %1 bytes long. Exchange 5.5 Service Pack 4 "
                "without a later fix can crash on over-long ones (how long is too long is not documented).")},
    FlagRow{"unicode-report", crash, "Q177955 Q178244",
            QT_TRANSLATE_NOOP("ims", "A delivery report is in %1. Exchange 5.0 before Service Pack 2 can "
                                     "crash on a corrupted report in UTF-7 or UTF-8.")},
    FlagRow{"content-location", garbled, "Q196849",
            QT_TRANSLATE_NOOP("ims", "A Content-Location field stands here. Exchange 5.5 before Service Pack "
                                     "2 can show such a message as raw MIME.")},
    FlagRow{"several-text-parts", garbled, "Q153464 Q183598",
            QT_TRANSLATE_NOOP("ims", "The message has a further text part. Exchange shows it as an "
                                     "attachment such as ATT00000.txt unless AppendTextBodies is set.")},
    FlagRow{"8bit-transfer-encoding", garbled, "Q243894",
            QT_TRANSLATE_NOOP("ims", "The message says that it is sent as %1 text. No version of Exchange up "
                                     "to 5.5 supports 8BITMIME, so its sender was not told that it may.")},
    FlagRow{"mac-attributes", archived, "Q252624 Q248838",
            QT_TRANSLATE_NOOP("ims", "The Macintosh attribute %1 is not eight hexadecimal digits. Exchange "
                                     "5.5 Service Pack 3 archives the message.")},
    FlagRow{"filename-parenthesis", crash, "Q183633",
            QT_TRANSLATE_NOOP("ims", "An attachment's name holds a “(” without its “)”: “%1”. Exchange 5.5 "
                                     "before Service Pack 1 hangs on it and uses all of the processor.")},
    FlagRow{"filename-with-path", garbled, "Q166573",
            QT_TRANSLATE_NOOP("ims", "An attachment's name holds a path: “%1”. Exchange 5.0 before Service "
                                     "Pack 1 does not read that as it should.")},
    FlagRow{"filename-non-ascii", garbled, "Q187866",
            QT_TRANSLATE_NOOP("ims", "An attachment's name holds letters beyond ASCII and has no extension: "
                                     "“%1”. Exchange 5.5 before Service Pack 1 garbles it.")},
    FlagRow{"filename-too-long-in-jis", crash, "Q258319",
            QT_TRANSLATE_NOOP("ims", "An attachment's name takes %1 bytes in JIS. Exchange 5.5 before "
                                     "Service Pack 4 fails on more than 246.")},
    FlagRow{"name-on-text-body", garbled, "Q152915",
            QT_TRANSLATE_NOOP("ims", "The text of the message bears the name “%1” like an attachment. "
                                     "Exchange 4.0 before Service Pack 3 does not read that as it should.")},
    FlagRow{"bad-base64", crash, "Q190556",
            QT_TRANSLATE_NOOP("ims", "A base64 part holds bytes that are not base64. Exchange 5.5 before "
                                     "Service Pack 2 can crash on it.")},
    FlagRow{"base64-cut-off", crash, "Q190556",
            QT_TRANSLATE_NOOP("ims", "A base64 part ends in the middle of a group. Exchange 5.5 before "
                                     "Service Pack 2 can crash on improper base64.")},
    FlagRow{"binhex-part", crash, "Q170060",
            QT_TRANSLATE_NOOP("ims", "A part is BinHex (application/mac-binhex40). Exchange 5.0 before "
                                     "Service Pack 2 can crash on it.")},
    FlagRow{"binhex-short-run", archived, "Q155036",
            QT_TRANSLATE_NOOP("ims", "A BinHex file repeats a byte with a count of 1 or 2. Exchange 4.0 "
                                     "before its later service packs fails on that.")},
    FlagRow{"binhex-run-together", garbled, "Q159175 Q164860",
            QT_TRANSLATE_NOOP("ims", "Two BinHex files follow each other without a blank line between them. "
                                     "Exchange 4.0 before its later service packs reads them wrongly.")},
    FlagRow{"uuencode-trailing-junk", garbled, "Q175580",
            QT_TRANSLATE_NOOP("ims", "A line of a uuencoded file has more after its data: “%1”. Exchange 5.0 "
                                     "before Service Pack 2 decodes it wrongly.")},
    FlagRow{"uuencode-after-end", garbled, "Q164662",
            QT_TRANSLATE_NOOP("ims", "Text follows the “end” of a uuencoded file. Exchange 5.0 before "
                                     "Service Pack 2 can lose or misplace it.")},
    FlagRow{"uuencode-in-text-part", garbled, "Q167393",
            QT_TRANSLATE_NOOP("ims", "The uuencoded file “%1” stands in the text of a MIME message. Exchange "
                                     "leaves it as text, by design.")},
    FlagRow{"tnef-present", garbled,
            "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
            QT_TRANSLATE_NOOP("ims", "The message carries a winmail.dat (TNEF). It looks sound; several "
                                     "versions of Exchange fail where it is not.")},
    FlagRow{"tnef-damaged", crash, "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
            QT_TRANSLATE_NOOP(
                "ims",
                "The winmail.dat (TNEF) is damaged here: its signature, an attribute's level, length or "
                "checksum is wrong, or it ends too early. Several versions of Exchange crash on that.")},
    FlagRow{
        "tnef-bad-property", crash, "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
        QT_TRANSLATE_NOOP("ims", "The winmail.dat (TNEF) holds a property here that cannot be read, such as "
                                 "a broken named property. Several versions of Exchange crash on that.")},
    FlagRow{"tnef-empty-string", crash,
            "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
            QT_TRANSLATE_NOOP("ims", "The winmail.dat (TNEF) holds a string of length zero here. Several "
                                     "versions of Exchange crash on that.")},
    FlagRow{"tnef-odd-unicode", crash,
            "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
            QT_TRANSLATE_NOOP("ims",
                              "The winmail.dat (TNEF) holds a Unicode text here that has an odd length or no "
                              "end, so it is something else. Several versions of Exchange crash on that.")},
    FlagRow{"tnef-bad-rtf", crash, "Q164960 Q166585 Q152937 Q241482 Q243769 Q250302 Q192940 Q187970 Q177268",
            QT_TRANSLATE_NOOP("ims", "The winmail.dat (TNEF) holds a formatted text (RTF) here whose header "
                                     "is wrong. Several versions of Exchange crash on that.")},
    FlagRow{"bad-mime-with-bad-tnef", crash, "Q168139 Q178344",
            QT_TRANSLATE_NOOP("ims", "The MIME header is wrong and the winmail.dat (TNEF) is damaged. On "
                                     "both together the Internet Mail Service of Exchange 5.0 before Service "
                                     "Pack 1 goes round and round, and stops without an event.")},
    FlagRow{"two-readers-disagree", garbled, "",
            QT_TRANSLATE_NOOP("ims",
                              "Two readers of MIME see different parts from here on: one sees %1 (%2 parts "
                              "in all), the other %3 (%4). Exchange had to guess too (inferred)."),
            FlagBasis::Inferred},
};

} // namespace

std::span<const FlagRow> partFlagRows()
{
    return rows;
}

} // namespace ims
