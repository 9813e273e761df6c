#include "core/spool/SpoolFlagTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto crash = FlagSeverity::Crash;
constexpr auto archived = FlagSeverity::Archived;
constexpr auto garbled = FlagSeverity::Garbled;
constexpr int mostOfOneCode = 100;

constexpr std::array rows = {
    FlagRow{
        "blank-charset", crash, "Q278320 Q293288",
        QT_TRANSLATE_NOOP(
            "ims", "A charset is declared but left blank. Exchange 5.5 before Service Pack 4 stops on it.")},
    FlagRow{"unknown-charset", garbled, "Q184772 Q174722 Q157735",
            QT_TRANSLATE_NOOP("ims", "The charset “%1” is not among those that Exchange is known to read.")},
    FlagRow{"x-user-defined", crash, "Q192546 Q187869",
            QT_TRANSLATE_NOOP("ims", "The charset x-user-defined is known to stop the information store.")},
    FlagRow{"no-mime-8bit", garbled, "Q156063 Q168138 Q230250",
            QT_TRANSLATE_NOOP("ims", "The message is not MIME but its text is not plain ASCII: the Non-MIME "
                                     "setting decides how it is read.")},
    FlagRow{"content-type-without-mime-version", garbled, "Q175704 Q177375",
            QT_TRANSLATE_NOOP("ims", "There is a Content-Type but no MIME-Version. Exchange takes it for "
                                     "MIME unless told otherwise.")},
    FlagRow{
        "text-without-charset", garbled, "Q156063",
        QT_TRANSLATE_NOOP("ims", "A text part names no charset: the MIME setting decides how it is read.")},
    FlagRow{
        "8-bit-header", archived, "Q194505 Q178709",
        QT_TRANSLATE_NOOP("ims", "The field %1 holds 8-bit bytes that are not encoded as RFC 2047 asks.")},
    FlagRow{"empty-boundary", crash, "Q275714",
            QT_TRANSLATE_NOOP(
                "ims", "A multipart's boundary is blank. Exchange 5.5 before Service Pack 4 stops on it.")},
    FlagRow{"missing-boundary", crash, "Q275714", QT_TRANSLATE_NOOP("ims", "A multipart names no boundary.")},
    FlagRow{"boundary-never-appears", crash, "Q217155",
            QT_TRANSLATE_NOOP("ims", "A multipart's boundary is declared but never appears. Exchange 5.5 "
                                     "before Service Pack 3 fills the disk on it.")},
    FlagRow{"invalid-content-type", crash, "Q304024",
            QT_TRANSLATE_NOOP("ims", "The Content-Type is not of the form type/subtype.")},
    FlagRow{"part-without-content-type", crash, "Q187868 Q182280",
            QT_TRANSLATE_NOOP("ims", "A part of multipart/alternative has no Content-Type.")},
    FlagRow{"stray-line-after-content-type", crash, "Q166026",
            QT_TRANSLATE_NOOP("ims", "A line without colon follows the Content-Type in the header.")},
    FlagRow{"long-header", archived, "Q175236 Q176045",
            QT_TRANSLATE_NOOP("ims", "The field %1 is %2 bytes long.")},
    FlagRow{"folded-subject", garbled, "Q248825",
            QT_TRANSLATE_NOOP("ims", "The subject is folded over several lines.")},
    FlagRow{
        "folded-tnef-correlator", garbled, "Q182232",
        QT_TRANSLATE_NOOP(
            "ims",
            "The value of X-MS-TNEF-Correlator stands on the next line; the winmail.dat is then ignored.")},
    FlagRow{"header-without-end", garbled, "Q175841",
            QT_TRANSLATE_NOOP("ims", "No blank line ends the header.")},
    FlagRow{"received-comment-date", archived, "Q190084",
            QT_TRANSLATE_NOOP("ims", "A comment in a Received field holds a date, which Exchange before 5.5 "
                                     "Service Pack 2 takes for the message's.")},
    FlagRow{"date-zone", garbled, "Q153590 Q156965 Q173491 Q239009",
            QT_TRANSLATE_NOOP("ims", "The Date's time zone “%1” is not one that Exchange knows.")},
    FlagRow{"date-short-year", garbled, "Q182040",
            QT_TRANSLATE_NOOP("ims", "The Date's year has two digits.")},
    FlagRow{"comment-with-comma", crash, "Q231748",
            QT_TRANSLATE_NOOP("ims", "A comment in the field %1 holds a comma.")},
    FlagRow{"group-syntax", garbled, "Q176538",
            QT_TRANSLATE_NOOP("ims", "The field %1 holds an empty group of addresses.")},
    FlagRow{"imceaex-malformed", crash, "Q193782",
            QT_TRANSLATE_NOOP("ims", "An encapsulated Exchange address (IMCEAEX) has a broken escape.")},
    FlagRow{"long-sender", archived, "Q152930 Q169174",
            QT_TRANSLATE_NOOP("ims", "The envelope's sender is %1 characters long.")},
    FlagRow{"nested-too-deep", crash, "Q173343 Q161887",
            QT_TRANSLATE_NOOP("ims", "Parts are nested %1 deep; Exchange's limit is 30.")},
    FlagRow{
        "recipients-over-32766", archived, "Q272672",
        QT_TRANSLATE_NOOP("ims", "The envelope names %1 recipients; more than 32,766 cannot be handled.")},
    FlagRow{"many-recipients", archived, "Q246051 Q126497",
            QT_TRANSLATE_NOOP("ims", "The envelope names %1 recipients; the store may be set to accept fewer "
                                     "(Max Recipients on Submit).")},
    FlagRow{"mac-attributes", archived, "Q252624 Q248838",
            QT_TRANSLATE_NOOP("ims", "The Macintosh attribute %1 is not eight hexadecimal digits. Exchange "
                                     "5.5 Service Pack 3 fails on it.")},
    FlagRow{"tnef-present", garbled, "Q164960 Q241482 Q250302 Q177268",
            QT_TRANSLATE_NOOP("ims", "The message carries a winmail.dat (TNEF), which several versions fail "
                                     "to read when it is broken.")},
    FlagRow{"binhex-part", crash, "Q170060 Q155036 Q159175",
            QT_TRANSLATE_NOOP("ims", "A part is BinHex (application/mac-binhex40).")},
    FlagRow{"bad-base64", crash, "Q190556",
            QT_TRANSLATE_NOOP("ims", "A base64 part holds bytes that are not base64.")},
    FlagRow{"filename-parenthesis", crash, "Q183633",
            QT_TRANSLATE_NOOP("ims", "An attachment's name holds a “(” without its “)”: “%1”.")},
    FlagRow{"filename-with-path", garbled, "Q166573",
            QT_TRANSLATE_NOOP("ims", "An attachment's name holds a path: “%1”.")},
    FlagRow{"nul-in-body", garbled, "Q181649",
            QT_TRANSLATE_NOOP("ims", "The body holds zero bytes; what follows them may be lost.")},
    FlagRow{"delivery-report", crash, "Q238419 Q303686 Q178338",
            QT_TRANSLATE_NOOP("ims", "The message is a delivery report; some versions stop on them.")},
    FlagRow{"digest", archived, "Q157705",
            QT_TRANSLATE_NOOP(
                "ims", "The message is a digest (multipart/digest); Exchange 4.0 may keep it in the queue.")},
    FlagRow{"masked-header", garbled, "Q197183 Q299304",
            QT_TRANSLATE_NOOP(
                "ims", "A header field's name was overwritten with X: a Cisco PIX firewall does that.")},
    FlagRow{"missing-from", garbled, "Q199051 Q257538",
            QT_TRANSLATE_NOOP("ims", "The message has no From field.")},
};

} // namespace

std::span<const FlagRow> flagTable()
{
    return rows;
}

void FlagCollector::add(const char* code, ByteRange range, QStringList arguments)
{
    const QLatin1StringView name(code);
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const FlagRow& candidate) {
        return name == QLatin1StringView(candidate.code);
    });
    if (row == rows.end())
        return;
    m_counts.resize(rows.size());
    int& count = m_counts[static_cast<size_t>(row - rows.begin())];
    if (count >= mostOfOneCode)
        return;
    ++count;
    m_flags.push_back({QString(name), row->severity, QString::fromLatin1(row->kb).split(u' '), range,
                       Message(row->text, std::move(arguments))});
}

std::vector<Flag> FlagCollector::take()
{
    std::stable_sort(m_flags.begin(), m_flags.end(),
                     [](const Flag& a, const Flag& b) { return a.range.offset < b.range.offset; });
    return std::move(m_flags);
}

} // namespace ims
