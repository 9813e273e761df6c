#include "core/report/redaction/KnownWords.h"

#include "core/charset/CharsetCatalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Of sc, net, Samba's net rpc and Windows's service manager, and of Exchange's own folders and keys.
const char* const serviceWords =
    "service_name display_name type state win32_exit_code service_exit_code checkpoint wait_hint pid flags "
    "query "
    "queryex openservice openscmanager failed failure success running stopped stop_pending start_pending "
    "paused "
    "win32_own_process win32_share_process stoppable not_stoppable pausable not_pausable accepts_shutdown "
    "ignores_shutdown controlservice startservice error errors denied access rpc unavailable net start stop "
    "msexchangeimc msexchangeis msexchangemta msexchangesa msexchangeds exchange server internet mail "
    "connector "
    "microsoft windows nt version smtp esmtp ready helo ehlo quit ok closing transmission channel from by "
    "with for id "
    "exchsrvr imcdata archive in out work queue mdbdata bin system32 winnt drwtsn32 appevent sysevent "
    "secevent evt "
    "tracking log imc imcsvc imcpro reg txt utc gmt null true false yes no unknown none default localhost "
    "system "
    "local authority builtin administrator administrators everyone hresult location words data bytes the a "
    "an and or "
    "of to is was were be been has have had not it its this that on at as are will can could may must more "
    "less than "
    "when where which who whom whose what why how there here then also only same other another all any each "
    "every";

/// Of mail: dates, types, encodings, names of fields and of the programs that wrote much of the mail of those
/// years.
const char* const mailWords = "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday "
                              "sunday jan feb mar apr may jun jul "
                              "aug sep oct nov dec january february march april june july august september "
                              "october november december gmt ut utc "
                              "est edt cst cdt mst mdt pst pdt cet cest met mest bst msk msd jst kst eet "
                              "eest wet west zone standard daylight "
                              "europe am pm text plain html richtext enriched rfc822 headers multipart mixed "
                              "alternative related report digest "
                              "parallel signed encrypted appledouble message delivery status partial "
                              "external body application octet stream ms tnef "
                              "msword rtf pdf postscript zip gzip image gif jpeg png bmp tiff audio basic "
                              "wav video mpeg mac binhex40 vcard calendar "
                              "x uuencode uue base64 quoted printable 7bit 8bit binary inline attachment "
                              "name filename size boundary charset format "
                              "flowed fixed delsp type start info mode creator reply micalg protocol action "
                              "report disposition encoding transfer "
                              "content version mime date subject sender recipient received return path "
                              "resent importance priority high normal low "
                              "urgent non bulk list junk sensitivity personal private confidential lines "
                              "precedence language http equiv "
                              "outlook express mozilla netscape eudora light pro pegasus lotus notes domino "
                              "novell groupwise the bat kmail pine mutt "
                              "elm exim sendmail postfix qmail cdonts produced mimeole unix linux macintosh "
                              "win32 win16 os2 i en de fr ru jp us "
                              "header domaininformation default esmtps local smtpsvc mapi proto helo tcp ip "
                              "ipc invoked network alias uid qp "
                              "compressed pgp pkcs7 pkcs10 signature keys download news feedback ics mp3 avi "
                              "rar bit bits smime p7s p7m openpgp "
                              "disclosed undisclosed recipients via envelope for single drop forwarded doc "
                              "xls ppt gif jpg htm html eml msg dat exe";

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

template <class Function>
void forEachWord(const QString& text, Function take)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        if (end > i)
            take(i, end - i);
        i = std::max(end, i + 1);
    }
}

void addTexts(QSet<QString>& words, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            addTexts(words, item);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addTexts(words, it.value());
        return;
    }
    const QString text = value.toString().toLower();
    forEachWord(text, [&](qsizetype at, qsizetype length) { words.insert(text.sliced(at, length)); });
}

void addFolder(QSet<QString>& words, const QString& folder)
{
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith("languages.json"_L1) && file.open(QIODevice::ReadOnly)) {
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            addTexts(words,
                     document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
    }
}

bool isNumberToKeep(const QString& word)
{
    constexpr qsizetype longest = 5;
    const bool decimal =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (decimal)
        return word.size() <= longest;
    constexpr qsizetype longestHex = 10;
    if (!word.startsWith("0x"_L1, Qt::CaseInsensitive) || word.size() > longestHex)
        return false;
    bool valid = false;
    word.sliced(2).toUInt(&valid, 16);
    return valid;
}

/// `14Feb98`, `0313PM`, `19990309T172000Z`: a fault may lie in how a date is written.
bool isDateWord(const QString& word)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2}(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\d{2,4}|\\d{1,4}(am|pm)|\\d{1,8}t\\d{0,6}z?|\\d{2}z)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

} // namespace

KnownWords::KnownWords()
{
    for (const char* folder :
         {":/causes", ":/events", ":/flows", ":/outcomes", ":/evidence", ":/settings", ":/software"})
        addFolder(m_words, QString::fromLatin1(folder));
    addTexts(m_words, QString::fromLatin1(serviceWords));
    addTexts(m_words, QString::fromLatin1(mailWords));
    if (const auto charsets = CharsetCatalogue::builtIn()) {
        for (const Charset& charset : charsets->all()) {
            addTexts(m_words, charset.name);
            addTexts(m_words, charset.imsName);
            addTexts(m_words, charset.imsToken);
            for (const QString& alias : charset.aliases)
                addTexts(m_words, alias);
        }
    }
}

const KnownWords& KnownWords::builtIn()
{
    static const KnownWords words;
    return words;
}

QString KnownWords::filtered(const QString& text) const
{
    QString out = text;
    forEachWord(text, [&](qsizetype at, qsizetype length) {
        const QString word = text.sliced(at, length);
        if (length > 1 && !has(word) && !isNumberToKeep(word) && !isDateWord(word))
            out.replace(at, length, QString(length, u'x'));
    });
    return out;
}

} // namespace ims
