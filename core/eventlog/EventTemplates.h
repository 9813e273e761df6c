#pragma once

#include "core/eventlog/Event.h"

namespace ims {

/// What an event says, from our own templates (resources/events): concise, after the gist that the KB
/// articles give; only the sentence of 4117 is Exchange's own. Empty where we know nothing of source and id,
/// or where the event lacks a string that the sentence needs. English, like the events themselves.
QString describe(const Event& event);

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
