#pragma once

#include "core/base/Error.h"
#include "core/eventlog/Event.h"
#include "core/eventlog/TextTime.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace ims {

/// What a column or label of a text form holds.
enum class FieldRole {
    Other, ///< known, and of no use here
    Record,
    Time,
    TimeWritten,
    Date,
    Clock,
    Source,
    Id,
    FullId,
    Type,
    TypeNumber,
    Level,
    Keywords,
    Category,
    CategoryNumber,
    Computer,
    User,
    Description,
    Strings,
    String,
    Data
};

/// The words of logs exported as text, from resources/events/text/words.json. Looked up without case.
struct TextWords
{
    QHash<QString, FieldRole> columns;
    QHash<QString, DateOrder> dateOrders; ///< by a header word, what is usual with its language
    QHash<QString, EventType> levels;
    QSet<QString> firstLabels; ///< with which a block of labels begins
    QSet<QString> noUser;
    QStringList forenoon;
    QStringList afternoon;

    std::optional<FieldRole> column(const QString& word) const;
    std::optional<DateOrder> usualOrder(const QString& word) const;
    std::optional<EventType> level(const QString& word) const;
    bool isFirstLabel(const QString& word) const { return firstLabels.contains(key(word)); }
    bool isNoUser(const QString& word) const { return noUser.contains(key(word)); }

    static QString key(const QString& word);

    /// Errors name what is wrong in the data.
    static Expected<TextWords> fromJson(const QByteArray& json, const QString& fileName);
};

/// Those compiled into the program. Built once, never changed.
const TextWords& textWords();

} // namespace ims
