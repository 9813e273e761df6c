#pragma once

#include <QDateTime>
#include <QString>

namespace ims {

/// That something was done: when, and by whom.
struct Tick
{
    QDateTime time; ///< UTC; invalid where it cannot be told
    QString who;    ///< as in the journal, made harmless to show; empty = not known

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// One line for a case to keep: "2026-11-23T14:05:00Z anna on DESK7".
QString tickText(const QDateTime& time, const QString& who);

/// Reads such a line. Whatever else stands there (a case of another program, a hand-edited one) is taken for
/// the name, at most 200 characters of it.
Tick tickFromText(const QString& text);

} // namespace ims
