#include "core/charset/CharsetEntry.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/charset/CharsetDecoder.h"
#include "core/charset/WiderCharset.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestText = 300;

enum class Kind { Text, Texts, Number, Flag, Object, Objects };

struct Field
{
    QLatin1StringView name;
    Kind kind;
};

constexpr std::array<Field, 22> entryFields = {{{"name"_L1, Kind::Text},
                                                {"aliases"_L1, Kind::Texts},
                                                {"decoder"_L1, Kind::Text},
                                                {"table"_L1, Kind::Object},
                                                {"codePage"_L1, Kind::Number},
                                                {"imsName"_L1, Kind::Text},
                                                {"imsNameBasis"_L1, Kind::Text},
                                                {"imsToken"_L1, Kind::Text},
                                                {"imsTokenBasis"_L1, Kind::Text},
                                                {"imsAlso"_L1, Kind::Texts},
                                                {"imsVersions"_L1, Kind::Object},
                                                {"covers"_L1, Kind::Texts},
                                                {"ascii"_L1, Kind::Flag},
                                                {"language"_L1, Kind::Text},
                                                {"order"_L1, Kind::Text},
                                                {"wider"_L1, Kind::Text},
                                                {"own"_L1, Kind::Texts},
                                                {"kb"_L1, Kind::Texts},
                                                {"nlsFile"_L1, Kind::Object},
                                                {"languagePacks"_L1, Kind::Objects},
                                                {"servicePacks"_L1, Kind::Objects},
                                                {"note"_L1, Kind::Text}}};

bool isText(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= longestText && visibleText(text) == text;
}

bool isKind(const QJsonValue& value, Kind kind)
{
    const auto all = [&value](auto test) {
        const QJsonArray array = value.toArray();
        return value.isArray() && std::all_of(array.begin(), array.end(), test);
    };
    switch (kind) {
    case Kind::Text:
        return isText(value);
    case Kind::Texts:
        return all([](const QJsonValue& item) { return isText(item); });
    case Kind::Number:
        return value.isDouble() && value.toInt(-1) >= 0 && value.toInt() <= 65535;
    case Kind::Flag:
        return value.isBool();
    case Kind::Object:
        return value.isObject();
    case Kind::Objects:
        return all([](const QJsonValue& item) { return item.isObject(); });
    }
    return false;
}

/// Reads one entry; the first thing that is wrong stays in flaw().
class EntryReader
{
public:
    EntryReader(const QJsonObject& json, const QString& entry, NameBasis usual, Charset& charset)
        : m_json(json)
        , m_entry(entry)
        , m_usual(usual)
        , m_charset(charset)
    {
    }

    Message read()
    {
        const QString name = m_json["name"_L1].toString();
        if (!isText(m_json["name"_L1]) || name.isEmpty() || name != normalizedLabel(name))
            return Message(QT_TRANSLATE_NOOP("ims", "entry %1 has no name in lower case"), {m_entry});
        m_charset.name = name;
        checkFields();
        if (m_flaw.isEmpty()) {
            readNames();
            readDecoder();
            readOrder();
            readWider();
            readServer();
            checkWhole();
        }
        return m_flaw;
    }

private:
    void wrong(const char* id, const QStringList& more = {})
    {
        if (m_flaw.isEmpty())
            m_flaw = Message(id, QStringList{m_entry, m_charset.name} + more);
    }

    void checkFields()
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it) {
            const auto* field = std::find_if(entryFields.begin(), entryFields.end(),
                                             [&](const Field& known) { return known.name == it.key(); });
            if (field == entryFields.end())
                wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has the unknown field \"%3\""),
                      {visibleText(cutText(it.key(), longestText))});
            else if (!isKind(it.value(), field->kind))
                wrong(QT_TRANSLATE_NOOP("ims",
                                        "entry %1 (%2) has a field \"%3\" of another kind than the README "
                                        "describes"),
                      {it.key()});
        }
    }

    void replace(QLatin1StringView field, QString& text) const
    {
        if (m_json.contains(field))
            text = m_json[field].toString();
    }

    void extend(QLatin1StringView field, QStringList& texts) const
    {
        for (const QString& text : jsonTexts(m_json[field])) {
            if (!texts.contains(text))
                texts.append(text);
        }
    }

    QStringList articles(const QJsonValue& value)
    {
        static const QRegularExpression article(u"^Q[0-9]{5,6}$"_s);
        QStringList kb = jsonTexts(value);
        for (const QString& number : kb) {
            if (!article.match(number).hasMatch())
                wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2): \"%3\" is no article number such as Q230250"),
                      {number});
        }
        return kb;
    }

    NameBasis basis(const QJsonValue& value)
    {
        const QString text = value.toString();
        if (text == "documented"_L1)
            return NameBasis::Documented;
        if (text == "inferred"_L1)
            return NameBasis::Inferred;
        if (text == "stated"_L1)
            return NameBasis::Stated;
        if (text == "server"_L1)
            return NameBasis::Server;
        if (!value.isUndefined())
            wrong(QT_TRANSLATE_NOOP(
                      "ims", "entry %1 (%2): \"%3\" is no basis; it is documented, inferred, stated or "
                             "server"),
                  {text});
        return m_usual;
    }

    void readNames()
    {
        extend("aliases"_L1, m_charset.aliases);
        extend("imsAlso"_L1, m_charset.imsAlso);
        articles(m_json["kb"_L1]);
        extend("kb"_L1, m_charset.kb);
        replace("imsName"_L1, m_charset.imsName);
        replace("imsToken"_L1, m_charset.imsToken);
        if (m_json.contains("imsName"_L1) || m_json.contains("imsNameBasis"_L1)) {
            m_charset.imsNameBasis = basis(m_json["imsNameBasis"_L1]);
            m_charset.imsVersions.clear();
        }
        if (m_json.contains("imsToken"_L1) || m_json.contains("imsTokenBasis"_L1))
            m_charset.imsTokenBasis = basis(m_json["imsTokenBasis"_L1]);
        const QJsonObject versions = m_json["imsVersions"_L1].toObject();
        for (auto it = versions.begin(); it != versions.end(); ++it)
            readVersion(it.key(), it.value().toObject());
        if (m_json.contains("codePage"_L1))
            m_charset.codePage = m_json["codePage"_L1].toInt();
        replace("language"_L1, m_charset.language);
    }

    void readOrder()
    {
        const QString order = m_json["order"_L1].toString(u"logical"_s);
        if (order != "visual"_L1 && order != "logical"_L1)
            return wrong(
                QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has the order \"%3\"; it is visual or logical"),
                {order});
        if (m_json.contains("order"_L1))
            m_charset.visual = order == "visual"_L1;
    }

    void readWider()
    {
        const bool newDecoder = m_json.contains("decoder"_L1) || m_json.contains("table"_L1);
        if (!newDecoder && !m_json.contains("wider"_L1) && !m_json.contains("own"_L1))
            return;
        m_charset.wider = m_json["wider"_L1].toString();
        m_charset.own = byteAreas(jsonTexts(m_json["own"_L1]));
        const bool named = m_json.contains("wider"_L1) || m_json.contains("own"_L1);
        if (named && (m_charset.wider.isEmpty() || m_charset.own.empty()))
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has a wider charset and areas of bytes of its own, "
                                           "such as \"A0-FF\", or neither"));
    }

    void readVersion(const QString& version, const QJsonObject& json)
    {
        if (!exchangeVersions().contains(version))
            return wrong(
                QT_TRANSLATE_NOOP("ims", "entry %1 (%2) names the Exchange version \"%3\"; it is 4.0, 5.0 or "
                                         "5.5"),
                {visibleText(version)});
        DialogName name;
        name.name = json["name"_L1].toString(m_charset.imsName);
        name.basis = basis(json["basis"_L1]);
        name.supported = json["supported"_L1].toBool(true);
        name.kb = articles(json["kb"_L1]);
        if (!isText(name.name) || name.name.isEmpty())
            return wrong(
                QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has an empty or overlong name for version %3"),
                {version});
        if (name.kb.isEmpty() && (name.basis == NameBasis::Documented || !name.supported))
            return wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) names no article for version %3"),
                         {version});
        m_charset.imsVersions.insert(version, name);
    }

    void readDecoder()
    {
        if (m_json.contains("decoder"_L1) || m_json.contains("table"_L1)) {
            m_charset.covers.clear();
            m_charset.table.reset();
        }
        replace("decoder"_L1, m_charset.decoder);
        extend("covers"_L1, m_charset.covers);
        if (!m_charset.decoder.isEmpty() && !isDecoder(m_charset.decoder))
            return wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) names the unknown decoder %3"),
                         {m_charset.decoder});
        if (m_json.contains("table"_L1) && m_flaw.isEmpty())
            readTable(m_json["table"_L1].toObject());
        if (m_json.contains("ascii"_L1))
            m_charset.asciiCompatible = m_json["ascii"_L1].toBool();
        else if (m_json.contains("decoder"_L1) || m_json.contains("table"_L1))
            m_charset.asciiCompatible = readsAscii(m_charset);
    }

    static bool readsAscii(Charset charset)
    {
        charset.asciiCompatible = false; // else the decoder believes it
        QByteArray ascii = "\t\r\n";
        for (char c = 0x20; c < 0x7F; ++c)
            ascii.append(c);
        return charset.decoder.isEmpty() || decodeText(ascii, charset).text == QLatin1StringView(ascii);
    }

    /// The decoder's table with the bytes of `changes` (hexadecimal: character) replaced.
    void readTable(const QJsonObject& changes)
    {
        auto table = std::make_shared<ByteTable>(byteTableOf(m_charset));
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            bool isByte = false;
            const uint byte = it.key().toUInt(&isByte, 16);
            const QString text = it.value().toString();
            if (!isByte || byte >= table->size() || text.size() != 1)
                return wrong(
                    QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has a table with a wrong byte or character"));
            (*table)[byte] = text[0].unicode();
        }
        m_charset.table = table;
    }

    ServerFile serverFile(const QJsonObject& json, const QRegularExpression& form)
    {
        ServerFile file{json["name"_L1].toString(), basis(json["basis"_L1]), articles(json["kb"_L1]),
                        json["restart"_L1].toBool()};
        if (!form.match(file.name).hasMatch())
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2): \"%3\" is no name of such a file"),
                  {visibleText(cutText(file.name, longestText))});
        if (file.kb.isEmpty() && file.basis == NameBasis::Documented)
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) calls %3 documented but names no article"),
                  {file.name});
        return file;
    }

    void readServer()
    {
        static const QRegularExpression nls(u"^c_[0-9]{3,5}\\.nls$"_s);
        static const QRegularExpression pack(u"^[A-Za-z]{1,8}[A-Za-z]*\\.inf$"_s);
        if (m_json.contains("nlsFile"_L1))
            m_charset.nlsFile = serverFile(m_json["nlsFile"_L1].toObject(), nls);
        if (m_json.contains("languagePacks"_L1))
            m_charset.languagePacks.clear();
        for (const QJsonValue& value : m_json["languagePacks"_L1].toArray())
            m_charset.languagePacks.push_back(serverFile(value.toObject(), pack));
        for (const QJsonValue& value : m_json["servicePacks"_L1].toArray())
            readServicePack(value.toObject());
    }

    void readServicePack(const QJsonObject& json)
    {
        static const QRegularExpression release(u"^(4\\.0|5\\.0|5\\.5|Windows NT 4\\.0) SP[1-6]$"_s);
        SupportChange change{json["release"_L1].toString(), Message(json["change"_L1].toString().toUtf8()),
                             articles(json["kb"_L1])};
        if (!release.match(change.release).hasMatch())
            wrong(QT_TRANSLATE_NOOP(
                      "ims", "entry %1 (%2) names the service pack \"%3\"; it is written like 5.5 SP3 or "
                             "Windows NT 4.0 SP4"),
                  {visibleText(cutText(change.release, longestText))});
        if (!isText(json["change"_L1]) || change.change.isEmpty() || change.kb.isEmpty())
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) lacks the change or the article of %3"),
                  {change.release});
        m_charset.servicePacks.push_back(change);
    }

    void checkWhole()
    {
        if (m_charset.imsName.isEmpty() || m_charset.imsToken.isEmpty())
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) lacks imsName or imsToken"));
        const bool anyDocumented = std::any_of(
            m_charset.imsVersions.begin(), m_charset.imsVersions.end(),
            [](const DialogName& name) { return name.supported && name.basis == NameBasis::Documented; });
        if ((m_charset.imsNameBasis == NameBasis::Documented) != anyDocumented)
            wrong(QT_TRANSLATE_NOOP(
                "ims", "entry %1 (%2): imsNameBasis is documented where imsVersions has the article, "
                       "and only there"));
        if (m_charset.imsTokenBasis == NameBasis::Documented && m_charset.kb.isEmpty())
            wrong(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) calls %3 documented but names no article"),
                  {m_charset.imsToken});
    }

    const QJsonObject& m_json;
    QString m_entry;
    NameBasis m_usual;
    Charset& m_charset;
    Message m_flaw;
};

} // namespace

QString normalizedLabel(const QString& label)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'\''; };
    QStringView text = QStringView(label).trimmed();
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isQuote(text.back()))
        text.chop(1);
    return text.trimmed().toString().toLower();
}

Message applyEntry(const QJsonObject& json, const QString& entry, NameBasis usual, Charset& charset)
{
    return EntryReader(json, entry, usual, charset).read();
}

} // namespace ims
