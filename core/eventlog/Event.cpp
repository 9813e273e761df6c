#include "core/eventlog/Event.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Bit of a content engine event's number that says an archive file is named (domain facts, inferred from all
/// samples).
constexpr quint16 archiveNamed = 4;
constexpr qsizetype wordsSize = 8;

bool isInternetMail(const Event& event)
{
    return event.source.compare("MSExchangeIMC"_L1, Qt::CaseInsensitive) == 0;
}

bool isContentEngine(const Event& event)
{
    const quint16 id = event.id();
    const bool known =
        (id >= 12000 && id <= 12007) || (id >= 12032 && id <= 12039) || (id >= 12064 && id <= 12071);
    return known && event.source.startsWith("MSExchangeIS"_L1, Qt::CaseInsensitive);
}

QString firstMatch(const QRegularExpression& pattern, const QString& text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString lastComponent(const QString& path)
{
    return path.mid(std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/')) + 1);
}

/// The sentence of 4117, 4118, 4182 and the path of 2002 and 4081 in a description.
QString nameInDescription(const Event& event)
{
    static const QRegularExpression sentence(
        uR"(message\s+in\s+spool\s+file\s+(\S+)\s+(?:failed\s+to\s+be|will\s+be))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(
        uR"((?:in\s+temporary|processing)\s+file\s+([^\r\n]*?imcdata\\in\\[^\s\\]+|\S+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!event.description)
        return {};
    const QString name = firstMatch(sentence, *event.description);
    return name.isEmpty() ? lastComponent(firstMatch(path, *event.description)) : name;
}

/// The one word of a description that has the look of a spool file's name: 8 of the 32 signs that every name
/// in the KB is made of (inferred). For descriptions in other languages than English.
QString nameByItsSigns(const Event& event)
{
    static const QRegularExpression word(uR"(\b[0-9A-DF-HJ-NP-TV-Z]{8}\b)"_s);
    QString name;
    for (auto matches = word.globalMatch(event.description.value_or(QString()).left(2000));
         matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!name.isEmpty() && name != found)
            return {};
        name = found;
    }
    return name;
}

/// The spool file among the strings of 2002 or 4081: the one that is a path into the spool folder. Their
/// order is not documented.
QString nameInPath(const Event& event)
{
    const auto isSpoolPath = [](const QString& text) {
        return text.contains("imcdata\\"_L1, Qt::CaseInsensitive) && !text.contains(u'\n');
    };
    const auto found = std::find_if(event.strings.begin(), event.strings.end(), isSpoolPath);
    return found != event.strings.end() ? lastComponent(*found) : QString();
}

/// An ASCIIZ name behind the two words of 4120, 4131 and 4132 (KB Q272672; assumed for 4132, whose layout no
/// KB shows).
QString nameInData(const Event& event)
{
    if (!event.data || event.data->size() <= wordsSize)
        return {};
    const QByteArray rest = event.data->mid(wordsSize);
    const qsizetype end = rest.indexOf('\0');
    return QString::fromLatin1(end < 0 ? rest : rest.first(end));
}

QString contentEngineName(const Event& event)
{
    static const QRegularExpression sentence(uR"(archive\s+filename\s+is\s+'([^']+)')"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (const QString& text : event.strings) {
        const QString name = firstMatch(sentence, text);
        if (!name.isEmpty())
            return name;
    }
    if (event.description) {
        const QString name = firstMatch(sentence, *event.description);
        if (!name.isEmpty())
            return name;
    }
    const bool named = (event.id() & archiveNamed) != 0 && event.strings.size() > 1;
    return named ? event.strings.last() : QString();
}

} // namespace

bool Event::is(QLatin1StringView eventSource, quint16 eventId) const
{
    return id() == eventId && source.compare(eventSource, Qt::CaseInsensitive) == 0;
}

QString spoolFileName(const Event& event)
{
    if (event.stated && !event.strings.isEmpty())
        return event.strings.first();
    if (isContentEngine(event))
        return contentEngineName(event);
    if (!isInternetMail(event))
        return {};
    QString name;
    bool always = false; // whether every such event names a spool file
    switch (event.id()) {
    case 4115:
    case 4117:
    case 4118:
    case 4182:
        name = event.strings.value(0);
        always = true;
        break;
    case 2002:
    case 4081:
        name = nameInPath(event);
        break;
    case 4120:
    case 4131:
    case 4132:
        return nameInData(event);
    default:
        return {};
    }
    if (name.trimmed().isEmpty())
        name = nameInDescription(event);
    return name.isEmpty() && always ? nameByItsSigns(event) : name;
}

std::optional<DataWords> dataWords(const Event& event)
{
    if (!isInternetMail(event) || !event.data || event.data->size() < wordsSize)
        return std::nullopt;
    const char* bytes = event.data->constData();
    return DataWords{qFromLittleEndian<quint32>(bytes), qFromLittleEndian<quint32>(bytes + 4)};
}

} // namespace ims
