#include "core/spool/DamageCheck.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolName.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sampleLength = 65536;

QByteArray sampleOf(ByteReader& bytes, ByteRange range)
{
    const qint64 length = std::min(range.length, sampleLength);
    const QByteArrayView view = bytes.at(range.offset, length);
    return view.first(std::min<qsizetype>(view.size(), length)).toByteArray();
}

// Every known envelope is full of NULs; one that has blanks instead went through an editor.
bool nulsBecameBlanks(ByteReader& bytes, const FileLayout& layout)
{
    const ByteRange range =
        layout.envelope ? layout.envelope->range : ByteRange::fromTo(0, layout.message.offset);
    if (!layout.openingMark || range.length < 16)
        return false;
    const QByteArray sample = sampleOf(bytes, range);
    return !sample.contains('\0') && sample.contains("  ");
}

// The Internet Mail Service writes CRLF. A text whose header has only bare LFs was converted.
bool lineEndsBecameLf(const QByteArray& text)
{
    return text.count('\n') >= 2 && !text.contains('\r');
}

bool hasHighBytes(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Words of question marks where 8-bit text is announced, and not a single 8-bit byte.
bool lettersBecameQuestionMarks(ByteReader& bytes, const ScanResult& scan)
{
    for (const ScannedPart& scanned : scan.parts) {
        const Part& part = scanned.part;
        if (scanned.opened || !part.isText() || part.transferEncoding != "8bit"_L1)
            continue;
        const QByteArray text = sampleOf(bytes, part.body);
        qsizetype words = 0;
        qsizetype marks = 0;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && text[end] == '?')
                ++end;
            words += end - i >= 3 ? 1 : 0;
            marks += end - i >= 3 ? end - i : 0;
            i = std::max(end, i + 1);
        }
        if (words >= 3 && marks * 10 >= text.size() && !hasHighBytes(text))
            return true;
    }
    return false;
}

// U+FFFD in UTF-8 where the message announces no UTF-8: a program that guessed wrong saved the file.
bool hasReplacementCharacters(ByteReader& bytes, const ScanResult& scan)
{
    static const QByteArray replacement("\xEF\xBF\xBD");
    for (const ScannedPart& scanned : scan.parts) {
        const Part& part = scanned.part;
        if (scanned.opened || part.charset.startsWith("utf"_L1, Qt::CaseInsensitive))
            continue;
        if (part.isText() && sampleOf(bytes, part.body).contains(replacement))
            return true;
    }
    return false;
}

void checkName(std::vector<Damage>& damage, const QString& name, bool fromServer)
{
    static const QRegularExpression copy(u"^(.*?)\\s*\\((\\d+)\\)((?:\\.\\w+)?)$"_s);
    static const QRegularExpression text(u"^(.*)\\.txt$"_s, QRegularExpression::CaseInsensitiveOption);
    QString stem = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    const QRegularExpressionMatch textMatch = text.match(stem);
    if (textMatch.hasMatch())
        stem = textMatch.captured(1);
    const QRegularExpressionMatch copyMatch = copy.match(stem);
    if (copyMatch.hasMatch())
        stem = copyMatch.captured(1);
    if (!fromServer && !looksLikeSpoolName(stem))
        return;
    if (textMatch.hasMatch()) {
        damage.push_back({u"txt-suffix"_s,
                          Message(QT_TRANSLATE_NOOP(
                              "ims", "The name ends in .txt, which the server's name does not: the file was "
                                     "saved or renamed on its way."))});
    }
    if (copyMatch.hasMatch()) {
        damage.push_back(
            {u"copy-suffix"_s,
             Message(QT_TRANSLATE_NOOP(
                         "ims", "The name carries “(%1)”: it is a further copy, and its name is not the "
                                "server's."),
                     {copyMatch.captured(2)})});
    }
}

} // namespace

bool bytesAreDamaged(const std::vector<Damage>& damage)
{
    return std::any_of(damage.begin(), damage.end(), [](const Damage& one) {
        return one.code != "txt-suffix"_L1 && one.code != "copy-suffix"_L1;
    });
}

std::vector<Damage> findDamage(ByteReader& bytes, const FileLayout& layout, const ScanResult& scan,
                               const QString& name)
{
    std::vector<Damage> damage;
    const auto add = [&damage](bool found, const QString& code, const char* text) {
        if (found)
            damage.push_back({code, Message(text)});
    };
    const bool fromServer = layout.openingMark || layout.closingMark;
    add(layout.byteOrderMark, u"utf8-bom"_s,
        QT_TRANSLATE_NOOP("ims", "The file begins with a UTF-8 mark: an editor saved it anew, and may have "
                                 "changed every 8-bit byte."));
    add(nulsBecameBlanks(bytes, layout), u"nul-to-space"_s,
        QT_TRANSLATE_NOOP("ims", "The zero bytes of the envelope have become blanks: the file was saved in "
                                 "Notepad or another editor."));
    add(layout.openingMark && !layout.closingMark, u"missing-ewls"_s,
        QT_TRANSLATE_NOOP("ims", "The envelope begins with ImCr but its end, EwLs, is missing."));
    add(!layout.openingMark && layout.closingMark, u"missing-imcr"_s,
        QT_TRANSLATE_NOOP("ims", "The envelope ends with EwLs but its beginning, ImCr, is missing."));
    add(fromServer && lineEndsBecameLf(sampleOf(bytes, layout.message)), u"lf-line-ends"_s,
        QT_TRANSLATE_NOOP(
            "ims",
            "The line ends are LF where the server writes CR LF: the file was transferred in text mode."));
    add(hasReplacementCharacters(bytes, scan) || lettersBecameQuestionMarks(bytes, scan),
        u"replacement-characters"_s,
        QT_TRANSLATE_NOOP("ims", "Letters were replaced by question marks or U+FFFD: a conversion on the way "
                                 "lost them for good."));
    checkName(damage, name, fromServer);
    return damage;
}

} // namespace ims
