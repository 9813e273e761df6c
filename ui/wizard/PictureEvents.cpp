#include "ui/wizard/PictureEvents.h"

#include "ui/wizard/EventWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 firstTime = 915'148'800; // 1999-01-01 00:00 UTC
constexpr quint32 weekSeconds = 7 * 24 * 3600;

struct Kind
{
    const char* source;
    const char* id;
    EventType type;
    const char* text;
};

constexpr std::array kinds = {
    Kind{"MSExchangeIMC", "2002", EventType::Information, "A message arrived over SMTP."},
    Kind{"MSExchangeIMC", "1000", EventType::Information, "The Internet Mail Service started."},
    Kind{"MSExchangeMTA", "9405", EventType::Warning, "An unexpected error has occurred."},
    Kind{"MSExchangeIS Private", "1016", EventType::Information, "A user logged on to a mailbox."},
    Kind{"ESE97", "700", EventType::Information, "Online defragmentation is beginning."},
    Kind{"Perflib", "1008", EventType::Error, "The open procedure for a service failed."},
    Kind{"MSExchangeIMC", "4117", EventType::Error, "A message failed to be delivered."},
};

/// Which kind of event a row is: mostly the first ones, by a rule that looks like chance.
size_t kindOf(quint32 row)
{
    const quint32 mixed = row * 2'654'435'761U >> 20;
    if (mixed % 500 == 0)
        return kinds.size() - 1;
    return mixed % 7 == 0 ? 1 + mixed % (kinds.size() - 2) : 0;
}

/// One facet of all rows out of a few texts.
template <class Number>
std::pair<EventFacet, EventColumn> column(EventFacet facet, quint32 count, const QStringList& texts,
                                          Number number)
{
    SortedTextsBuilder builder;
    std::vector<quint32> numbers;
    for (const QString& text : texts)
        numbers.push_back(builder.add(text));
    std::vector<quint32> values(count);
    for (quint32 row = 0; row < count; ++row)
        values[row] = numbers.at(number(row));
    return {facet, EventColumn::of(std::move(builder), std::move(values))};
}

template <class Text>
QStringList ofKinds(Text text)
{
    QStringList texts;
    for (const Kind& kind : kinds)
        texts.append(text(kind));
    return texts;
}

} // namespace

EventList pictureEvents(quint32 count)
{
    std::vector<qint64> times(count);
    for (quint32 row = 0; row < count; ++row) // the days of a week are not equally busy
        times[row] = firstTime + row * qint64(8) - row % weekSeconds / 16;
    std::sort(times.begin(), times.end());
    QStringList names = {QString()};
    for (int i = 1; i <= 64; ++i)
        names.append(u"G%1Q%2K"_s.arg(i, 2, 36, QLatin1Char('0'))
                         .arg(i * 37 % 997, 4, 36, QLatin1Char('0'))
                         .toUpper());
    const auto name = [](quint32 row) -> size_t {
        const size_t kind = kindOf(row);
        return kind == 0 || kind + 1 == kinds.size() ? 1 + row % 64 : 0;
    };
    EventRows::Columns columns;
    columns.push_back(column(EventFacet::Source, count,
                             ofKinds([](const Kind& kind) { return QString::fromLatin1(kind.source); }),
                             kindOf));
    columns.push_back(column(EventFacet::EventId, count,
                             ofKinds([](const Kind& kind) { return QString::fromLatin1(kind.id); }), kindOf));
    columns.push_back(column(EventFacet::Type, count,
                             ofKinds([](const Kind& kind) { return eventTypeWord(kind.type); }), kindOf));
    columns.push_back(column(EventFacet::SpoolFile, count, names, name));
    columns.push_back(column(EventFacet::Computer, count, {u"EXCH01"_s}, [](quint32) { return size_t(0); }));
    EventList list;
    list.rows = std::make_shared<const EventRows>(std::move(times), std::move(columns));
    list.failures = false;
    list.columns = eventColumns();
    list.description = [](quint32 row) { return QString::fromLatin1(kinds.at(kindOf(row)).text); };
    return list;
}

} // namespace ims
