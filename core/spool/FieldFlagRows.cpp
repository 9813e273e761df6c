#include "core/spool/SpoolFlagTable.h"

#include <array>

namespace ims {

namespace {

constexpr auto crash = FlagSeverity::Crash;
constexpr auto archived = FlagSeverity::Archived;
constexpr auto garbled = FlagSeverity::Garbled;

constexpr std::array rows = {
    FlagRow{"8-bit-header", archived, "Q194505 Q178709",
            QT_TRANSLATE_NOOP(
                "ims",
                "The field %1 holds 8-bit bytes that are not encoded as RFC 2047 asks. Exchange 5.5 before "
                "Service Pack 2 can return such a message to its sender; 4.0 can lose the last character.")},
    FlagRow{"long-header", archived, "Q175236 Q176045",
            QT_TRANSLATE_NOOP("ims", "The field %1 is %2 bytes long. Exchange 5.0 before Service Pack 2 and "
                                     "4.0 before Service Pack 5 can fail on very long fields.")},
    FlagRow{"oddly-folded-header", archived, "Q175236 Q176045",
            QT_TRANSLATE_NOOP(
                "ims", "The field %1 is folded oddly: one of its lines holds nothing but blanks. Exchange "
                       "5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on that.")},
    FlagRow{
        "fold-loses-blanks", garbled, "Q175236 Q176045",
        QT_TRANSLATE_NOOP("ims", "The field %1 is wrapped between two words. Exchange 5.0 before Service "
                                 "Pack 2 and 4.0 before Service Pack 5 can lose the blank between them.")},
    FlagRow{"folded-subject", garbled, "Q248825",
            QT_TRANSLATE_NOOP("ims", "The subject is folded over several lines. Exchange 5.5 before Service "
                                     "Pack 4 can show it garbled.")},
    FlagRow{"folded-tnef-correlator", garbled, "Q182232",
            QT_TRANSLATE_NOOP("ims", "The value of X-MS-TNEF-Correlator stands on the next line. Exchange "
                                     "5.5 before Service Pack 1 then ignores the winmail.dat.")},
    FlagRow{"header-without-end", garbled, "Q175841",
            QT_TRANSLATE_NOOP("ims", "No blank line follows the last header field. Exchange reads such a "
                                     "message wrongly, by design.")},
    FlagRow{"masked-header", garbled, "Q197183 Q299304",
            QT_TRANSLATE_NOOP("ims", "A header field's name was overwritten with X. A Cisco PIX firewall "
                                     "(4.2(2), fixup smtp) does that on the way.")},
    FlagRow{"masked-field-value", garbled, "Q197183 Q299304",
            QT_TRANSLATE_NOOP("ims", "The value of the field %1 was overwritten with X. A Cisco PIX firewall "
                                     "(4.2(2), fixup smtp) does that on the way.")},
    FlagRow{"missing-from", garbled, "Q199051 Q257538",
            QT_TRANSLATE_NOOP("ims", "The message has no From field: the sender did not send one.")},
    FlagRow{"missing-to", garbled, "Q199051 Q257538",
            QT_TRANSLATE_NOOP("ims", "The message has no To field: the sender did not send one.")},
    FlagRow{"missing-subject", garbled, "Q199051 Q257538",
            QT_TRANSLATE_NOOP("ims", "The message has no Subject field: the sender did not send one.")},
    FlagRow{
        "received-comment-date", archived, "Q190084",
        QT_TRANSLATE_NOOP("ims", "A comment in a Received field holds a date. Exchange 5.0 and 5.5 before "
                                 "Service Pack 2 take it for the message's and archive the message.")},
    FlagRow{"date-zone", garbled, "Q153590 Q156965 Q173491 Q182040 Q239009",
            QT_TRANSLATE_NOOP("ims",
                              "The Date's time zone “%1” is not one that Exchange knows: GMT, UT, EST, EDT, "
                              "CST, CDT, MST, MDT, PST and PDT in capitals. The time can be read wrongly.")},
    FlagRow{"date-short-year", garbled, "Q153590 Q156965 Q173491 Q182040 Q239009",
            QT_TRANSLATE_NOOP("ims", "The Date's year “%1” has not four digits. Several versions of Exchange "
                                     "read such a date wrongly.")},
    FlagRow{
        "comment-with-comma", crash, "Q231748",
        QT_TRANSLATE_NOOP(
            "ims",
            "A comment in the field %1 holds a comma. Exchange 5.5 before Service Pack 3 can crash on it.")},
    FlagRow{"group-syntax", garbled, "Q176538",
            QT_TRANSLATE_NOOP("ims", "The field %1 holds an empty group of addresses (“Group:;”). Exchange "
                                     "5.0 before Service Pack 2 reads it wrongly.")},
    FlagRow{"imceaex-malformed", crash, "Q193782",
            QT_TRANSLATE_NOOP("ims", "An encapsulated Exchange address (IMCEAEX) has a broken escape. "
                                     "Exchange 5.5 before Service Pack 2 can stop on it.")},
    FlagRow{
        "address-control-bytes", crash, "Q301690",
        QT_TRANSLATE_NOOP(
            "ims", "The field %1 holds control bytes. The Internet Mail Service of Exchange 5.5 Service Pack "
                   "4 can crash on corrupted address fields (that control bytes are meant is inferred).")},
    FlagRow{"address-unclosed", crash, "Q301690",
            QT_TRANSLATE_NOOP(
                "ims",
                "The field %1 is broken: a “%2” is never closed. The Internet Mail Service of Exchange 5.5 "
                "Service Pack 4 can crash on corrupted address fields (that this is meant is inferred).")},
    FlagRow{"long-address", crash, "Q160284 Q169174",
            QT_TRANSLATE_NOOP("ims", "An address of %1 characters stands here. Exchange 4.0 to 5.5 cannot "
                                     "handle addresses of more than 246 characters, and 5.0 before Service "
                                     "Pack 1 fails on those of more than 1 KB in the envelope.")},
    FlagRow{"long-host-name", crash, "Q146567",
            QT_TRANSLATE_NOOP("ims", "A host name of %1 characters stands here. Exchange 4.0 before Service "
                                     "Pack 2 fails on names of more than 255.")},
    FlagRow{"long-sender", crash, "Q152930 Q169174",
            QT_TRANSLATE_NOOP("ims", "The envelope's sender is %1 characters long. Exchange 4.0 before "
                                     "Service Pack 3 fails on more than 64 where the message has no From "
                                     "field; 5.0 before Service Pack 1 fails on more than 1 KB.")},
    FlagRow{
        "recipients-over-32766", archived, "Q272672",
        QT_TRANSLATE_NOOP("ims", "The envelope names %1 recipients. With more than 32,766 the message stays "
                                 "in the IN folder and is sent again at every start of the service.")},
    FlagRow{"many-recipients", archived, "Q246051 Q126497",
            QT_TRANSLATE_NOOP("ims", "The envelope names %1 recipients. The store may be set to accept fewer "
                                     "(Max Recipients on Submit); the message is then archived.")},
};

} // namespace

std::span<const FlagRow> fieldFlagRows()
{
    return rows;
}

} // namespace ims
