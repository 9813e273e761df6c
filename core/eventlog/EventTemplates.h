#pragma once

#include "core/eventlog/Event.h"

namespace ims {

/// What an event says, from our own templates (resources/events): concise, after the gist that the KB
/// articles give; only the sentence of 4117 is Exchange's own. Empty where we know nothing of source and id,
/// or where the event lacks a string that the sentence needs. English, like the events themselves.
QString describe(const Event& event);

struct SourceWords;

/// The templates of one source, for many events of it. A small value.
class SourceTemplates
{
public:
    SourceTemplates() = default; ///< of no source
    explicit SourceTemplates(const QString& source);

    /// As describe().
    QString describe(quint16 id, const QStringList& strings) const;

    /// As the function of this name.
    QString categoryName(quint16 category) const;

private:
    const SourceWords* m_words = nullptr; ///< lives as long as the program
};

/// Type and category that the KB articles print for an event; an error without a category where they say
/// nothing.
struct EventKind
{
    EventType type = EventType::Error;
    QString category;
};
EventKind usualKind(const QString& source, quint16 id);

/// Whether an article tells an event's type and category.
bool hasUsualKind(const QString& source, quint16 id);

/// A category's name where a source's is known, else its number.
QString categoryName(const QString& source, quint16 category);

} // namespace ims
