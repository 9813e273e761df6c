#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/eventlog/TextTime.h"

#include <QList>

#include <vector>

namespace ims {

/// One line of a stack back trace.
struct StackFrame
{
    QString module;   ///< "store"; empty where the log has none
    QString function; ///< "FIDL::EcAddFids"; empty without symbols
    QString returnAddress;
    ByteRange range;
};

/// Where the address of a fault was taken from.
enum class FaultAddress {
    None,
    FaultLine, ///< the instruction that Dr. Watson marks with `FAULT ->`
    Registers  ///< inferred: no line is marked, but only this thread's instruction pointer can have failed
};

/// One crash that Dr. Watson wrote down. All texts are as the log has them, made harmless to show.
struct DrWatsonFault
{
    QString log;
    ByteRange range;     ///< of everything about this fault
    ByteRange faultLine; ///< of the `FAULT ->` line; empty where there is none

    QString application; ///< "exe\store.dbg"; may be empty
    /// "store.exe", lower case: from the task list by process id, else inferred from `application`.
    QString program;
    bool programInferred = false;
    qint64 processId = -1;

    QString written;     ///< date and time, "11/11/1999 @ 9:23:32.640"
    QDateTime localTime; ///< on the server's clock (its spec is UTC all the same); invalid where unclear

    QString exceptionCode; ///< "c0000005"
    QString exceptionText; ///< "access violation"
    QString address;       ///< 8 or 16 hex digits
    FaultAddress addressFrom = FaultAddress::None;
    QString thread;         ///< "0x50"
    QString function;       ///< "FIDL::EcAddFids"; empty without symbols
    bool noSymbols = false; ///< Dr. Watson had none for the function (Q192186 step 1 wants them loaded)
    QString instruction;    ///< the FAULT line
    std::vector<StackFrame> frames; ///< of the faulting thread, the innermost first; at most mostFrames

    QString computer;
    QString user;
    QString windowsVersion; ///< "4.0"
    QString build;          ///< "1381"
    QString servicePack;
    QList<Message> notes; ///< what this entry lacks
};

/// What was read of a Drwtsn32.log.
struct DrWatsonLog
{
    QString file;
    std::vector<DrWatsonFault> faults;     ///< the newest, that is the last, first; at most mostFaults
    bool olderLeftOut = false;             ///< there are more faults further up, which were not read
    std::optional<DateOrder> dateOrder;    ///< nothing where the dates' order could not be decided
    bool dateOrderAssumed = false;         ///< month first, as in every published log, but no date proves it
    std::vector<DateOrder> possibleOrders; ///< where none could be decided
    QList<Message> notes;
};

constexpr size_t mostFaults = 200;
constexpr size_t mostFrames = 20;

/// Reads Drwtsn32.log, to which Dr. Watson appends each crash: from the end upwards, as KB Q192186 has it
/// done by hand, so that a log of gigabytes costs no more than its newest faults.
///
/// The form: documented are `App`, `When`, `Exception number`, `FAULT ->` below its function's name, and the
/// stack back trace below that (KB Q192186 and the logs that the KB prints). ANSI in NT 4.0, UTF-16 later.
/// Logs of Windows in other languages are read by their shape alone (inferred). A fault is looked for at
/// lines that end in `(pid=N)`; text that only looks like one, without a time or an exception, is passed
/// over.
///
/// `times.dateOrder` is what the technician states; its zone is not applied here: times stay the server's.
/// An Error where the log cannot be read, or is not empty and has no fault. Memory does not grow with the
/// log.
Expected<DrWatsonLog> readDrWatsonLog(const ByteSourcePtr& source, const TextTimes& times = {},
                                      const StopToken& stop = {});

/// Whether the program is one of Exchange's: store, msexcimc, mad, emsmta, dsamain.
bool isOfExchange(const DrWatsonFault& fault);

} // namespace ims
