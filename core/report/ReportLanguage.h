#pragma once

#include "core/base/Message.h"

#include <functional>

namespace ims {

/// The language of a report: its tag, and how a sentence is found in it. It is passed in: core has no
/// translations of its own and asks nobody for the user's language.
class ReportLanguage
{
public:
    /// The translation of a Message's English source; empty = there is none.
    using Lookup = std::function<QString(const QByteArray& source)>;

    /// English.
    ReportLanguage() = default;

    ReportLanguage(QString tag, Lookup lookup)
        : m_tag(std::move(tag))
        , m_lookup(std::move(lookup))
    {
    }

    const QString& tag() const { return m_tag; }

    /// The sentence with its arguments; in English where there is no translation of it.
    QString words(const Message& message) const;

    /// Tags of the languages in which every text of a report is there.
    static QStringList complete();

private:
    QString m_tag = QStringLiteral("en");
    Lookup m_lookup;
};

} // namespace ims
