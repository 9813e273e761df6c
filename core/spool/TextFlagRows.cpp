#include "core/spool/SpoolFlagTable.h"

#include <array>

namespace ims {

namespace {

constexpr auto crash = FlagSeverity::Crash;
constexpr auto archived = FlagSeverity::Archived;
constexpr auto garbled = FlagSeverity::Garbled;

constexpr std::array rows = {
    FlagRow{"blank-charset", crash, "Q278320 Q293288",
            QT_TRANSLATE_NOOP(
                "ims",
                "A charset is declared but left blank. Exchange 5.5 before Service Pack 4 crashes on it.")},
    FlagRow{"unknown-charset", garbled, "Q184772 Q174722 Q157735",
            QT_TRANSLATE_NOOP("ims", "The charset “%1” is not among those that Exchange is known to read.")},
    FlagRow{"x-user-defined", crash, "Q192546 Q187869",
            QT_TRANSLATE_NOOP("ims", "The charset x-user-defined is known to crash the information store "
                                     "(5.0; 5.5 before Service Pack 1 when sending).")},
    FlagRow{"no-mime-8bit", garbled, "Q156063 Q168138 Q230250",
            QT_TRANSLATE_NOOP("ims", "The message is not MIME but its text is not plain ASCII: the Non-MIME "
                                     "setting decides how it is read.")},
    FlagRow{"content-type-without-mime-version", garbled, "Q175704 Q177375",
            QT_TRANSLATE_NOOP("ims", "There is a Content-Type but no MIME-Version. Exchange takes it for "
                                     "MIME unless told otherwise (ContentTypeEQMimeVer).")},
    FlagRow{
        "text-without-charset", garbled, "Q156063",
        QT_TRANSLATE_NOOP("ims", "A text part names no charset: the MIME setting decides how it is read.")},
    FlagRow{"jis-shift-jis-mixed", garbled, "Q166606",
            QT_TRANSLATE_NOOP("ims", "The message holds text in Shift-JIS as well as in JIS (ISO-2022-JP). "
                                     "Exchange 5.0 before Service Pack 1 garbles it.")},
    FlagRow{"invalid-dbcs", crash, "Q282796 Q266638",
            QT_TRANSLATE_NOOP("ims", "A two-byte character of the text is broken or cut off; the charset is "
                                     "%1. Exchange 5.5 Service Pack 4 without a later fix can crash on it.")},
    FlagRow{"invalid-dbcs-name", crash, "Q282796 Q266638",
            QT_TRANSLATE_NOOP("ims", "A two-byte character in a name of the field %1 is broken or cut off. "
                                     "Exchange 5.5 Service Pack 4 without a later fix can crash on it.")},
    FlagRow{"backslash-in-dbcs-name", garbled, "Q254533",
            QT_TRANSLATE_NOOP(
                "ims",
                "A two-byte character in a name of the field To has a backslash as its second byte. Exchange "
                "before 5.5 Service Pack 4 garbles it; later ones too unless BackSlashIsEscape is set.")},
    FlagRow{"qp-unicode-html", crash, "Q221149",
            QT_TRANSLATE_NOOP("ims", "HTML in 16-bit Unicode is sent as quoted-printable. Exchange 5.5 "
                                     "before Service Pack 3 can crash on it.")},
    FlagRow{"html-href-leading-blank", crash, "Q194337",
            QT_TRANSLATE_NOOP("ims", "A link of the HTML text begins with a blank (HREF=\" …\"). Exchange "
                                     "5.5 before Service Pack 2 hangs on it and uses all of the processor.")},
    FlagRow{"html-font-name", crash, "Q814651 Q194337",
            QT_TRANSLATE_NOOP(
                "ims",
                "A font name in the HTML text is corrupted. The message can stay stuck while all of the "
                "processor is used (that control bytes or an unclosed name are meant is inferred).")},
    FlagRow{"many-line-breaks", crash, "Q235219",
            QT_TRANSLATE_NOOP("ims",
                              "%1 empty lines follow one another in Japanese text. Exchange 5.5 before "
                              "Service Pack 3 can crash on 128 or more, and surely fails on 2,048.")},
    FlagRow{"nul-in-body", garbled, "Q181649",
            QT_TRANSLATE_NOOP("ims", "The body holds zero bytes. Exchange 5.5 before Service Pack 1 cuts the "
                                     "text off there for users of Microsoft Mail.")},
    FlagRow{"leading-dot", garbled, "Q140935 Q152944",
            QT_TRANSLATE_NOOP(
                "ims",
                "A line of the text begins with a dot. Exchange 4.0 before Service Pack 2 can garble it.")},
    FlagRow{"lone-dot", archived, "Q140935 Q152944",
            QT_TRANSLATE_NOOP("ims", "A line of the text holds nothing but a dot, which ends a message in "
                                     "SMTP. Exchange 4.0 before Service Pack 3 can end the message there.")},
    FlagRow{"bare-lf", garbled, "Q140935 Q152944",
            QT_TRANSLATE_NOOP("ims", "A line ends in LF alone, where most end in CR LF. Exchange 4.0 before "
                                     "Service Pack 3 can misread where such a message ends.")},
    FlagRow{"masked-text", garbled, "Q197183 Q299304",
            QT_TRANSLATE_NOOP("ims", "A run of X stands in the text. A Cisco PIX firewall (4.2(2), fixup "
                                     "smtp) overwrites text so on the way.")},
    FlagRow{"enriched-with-html", garbled, "Q284990",
            QT_TRANSLATE_NOOP("ims", "A text/enriched part holds the HTML tag <%1>. Exchange 5.5 Service "
                                     "Pack 4 without a later fix garbles it.")},
    FlagRow{
        "enriched-double-angle", garbled, "Q232384",
        QT_TRANSLATE_NOOP(
            "ims", "A text/enriched part holds “<<” … “>>”. Exchange 5.5 before Service Pack 3 garbles it.")},
};

} // namespace

std::span<const FlagRow> textFlagRows()
{
    return rows;
}

} // namespace ims
