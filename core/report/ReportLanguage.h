#pragma once

#include "core/base/Error.h"
#include "core/base/Message.h"

#include <QJsonObject>

#include <functional>

namespace ims {

/// The language of a report: its tag, and how a sentence is found in it. It is passed in: core has no
/// language of its own and asks nobody for the user's.
///
/// Where a number decides on the form of a word, the sentence is `counted()`: its source holds %n and is
/// looked up with the number, so that a language may have as many forms as it needs (Russian has three).
/// English brings its singular along, so that it needs no translations. Messages have no number: they are
/// kept in journals, and those sentences are worded so that they need no plural.
class ReportLanguage
{
public:
    /// The translation of an English source; empty = there is none. `count` is -1 where nothing is counted.
    using Lookup = std::function<QString(const QByteArray& source, int count)>;

    /// English.
    ReportLanguage() = default;

    ReportLanguage(QString tag, Lookup lookup)
        : m_tag(std::move(tag))
        , m_lookup(std::move(lookup))
    {
    }

    /// By the translations that are compiled into the program; English where they have none of that tag.
    static ReportLanguage of(const QString& tag);

    const QString& tag() const { return m_tag; }

    /// The sentence with its arguments; in English where there is no translation of it.
    QString words(const Message& message) const;
    QString words(const char* source, const QStringList& arguments = {}) const;

    /// The sentence with %1 … %9 still in it.
    QString pattern(const QByteArray& source) const;

    /// The sentence for a number: `one` and `many` hold %n, and %1 … %9 for the arguments. `many` is marked
    /// with QT_TRANSLATE_N_NOOP, `one` is English alone.
    QString counted(const char* one, const char* many, qint64 count, const QStringList& arguments = {}) const;

    /// As Error::toJson(), in this language.
    QJsonObject error(const Error& error) const;

    /// Tags of the languages in which every text of a report is there.
    static QStringList complete();

private:
    QString m_tag = QStringLiteral("en");
    Lookup m_lookup;
};

} // namespace ims
