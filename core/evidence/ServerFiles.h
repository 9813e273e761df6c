#pragma once

#include "core/evidence/DrWatsonLog.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/PerfOptLog.h"
#include "core/evidence/ProtocolLog.h"
#include "core/evidence/RegistryFacts.h"
#include "core/evidence/ServiceList.h"

namespace ims {

/// What was read of a server beside its event logs, spool files and settings.
struct ServerFiles
{
    std::vector<RegistryFacts> registry;
    std::vector<ServiceList> services;
    std::vector<PerfOptLog> perfOpt;
    std::vector<DrWatsonLog> drWatson;
    std::vector<ProtocolLog> protocol; ///< the connections that handed failed messages in
};

/// Something that one of these files says, with its place.
struct ServerFileFact
{
    InputKind kind = InputKind::Ignored; ///< of the file
    Message said;                        ///< "RootDir = D:\\exchsrvr\\imcdata"
    Message meaning;                     ///< may be empty
    bool stated = false;                 ///< pasted, not a file
    bool documented = false;             ///< the articles give the meaning; else it is inferred
    QStringList kb;
    QString file;
    ByteRange range;
};

/// What an export of the registry says about Message Archival: the first that says anything.
MessageArchival archivalOf(const Evidence& evidence);

/// What the exports of the registry say about a value: the first of that kind whose key is there; null where
/// there is none. `subject` without case; empty = any.
const RegistryFact* registryFact(const Evidence& evidence, const QString& what, const QString& subject = {});

/// What these files say that bears on failed messages: the registry first, then virus scanners among the
/// services, what Performance Optimizer did to the store's threads, crashes of Exchange's programs, newest
/// first, then who handed failed messages in. What an export of the registry does not have
/// is not in it.
std::vector<ServerFileFact> serverFileFacts(const Evidence& evidence);

/// What is known besides the files.
struct ServerFilesRequest
{
    TextTimes times;
    QString serviceText; ///< a list of services that was pasted; stands among the inputs as pastedServices()
};

/// The name under which a pasted list of services stands among the inputs.
QString pastedServices();

/// Reads the files that `evidence.inputs` names as one of these kinds into `evidence.serverFiles`; what
/// cannot be read becomes an entry in `evidence.errors`. The protocol logs are read for the senders of failed
/// messages, which must be known: without any of them they are passed over.
void readServerFiles(Evidence& evidence, const ServerFilesRequest& request, const StopToken& stop);

} // namespace ims
