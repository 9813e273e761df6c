#pragma once

#include "core/base/Message.h"

#include <QStringList>

#include <vector>

namespace ims {

/// Something that may be met while the Internet Mail Service is stopped or started, for whoever stands at the
/// console when mail and network are gone. (Domain facts, section 5.)
struct EmergencyNote
{
    QString id; ///< the number, or hung-stop, long-start
    Message sign;
    Message meaning;
    Message todo; ///< empty where nothing is to be done
    QStringList kb;
};

/// The documented numbers in the order in which they are met, then the long start and the hung stop.
const std::vector<EmergencyNote>& emergencyNotes();

/// The trouble without a number of its own; null for other ids.
const EmergencyNote* emergencyNote(const QString& id);

/// What not to do.
QList<Message> emergencyCautions();

/// A command with what it is for.
struct EmergencyCommand
{
    QString command;
    Message purpose;
};

/// What is typed at the console, in this order.
std::vector<EmergencyCommand> emergencyCommands();

/// The Information Store: what is typed to stop and start it, all that depends on it named. Only ever typed
/// by people.
std::vector<EmergencyCommand> storeRestartCommands();

} // namespace ims
