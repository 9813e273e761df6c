#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ims {

/// A sentence for people, kept as id and arguments so that core stays free of languages.
///
/// The id is the English source text (Qt's and gettext's habit), marked with QT_TRANSLATE_NOOP("ims", "...")
/// where it is written; `%1` … `%9` stand for the arguments. The window and the report translate it, the
/// command line prints it in English.
struct Message
{
    QByteArray id;
    QStringList arguments;

    Message() = default;
    explicit Message(const char* source, QStringList args = {});
    explicit Message(const QByteArray& source, QStringList args = {});

    bool isEmpty() const { return id.isEmpty(); }

    /// The sentence in English.
    QString english() const;

    /// Puts the arguments into an already translated pattern. Arguments are inserted as they are: a `%2`
    /// inside an argument is never taken for a placeholder, whatever a stranger's mail contains.
    QString fill(const QString& pattern) const;

    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace ims
