#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/evidence/AntivirusCatalogue.h"

#include <QList>

#include <vector>

namespace ims {

enum class ListedState {
    NotTold,
    Running, ///< started, or a driver that is loaded
    Stopped,
    Changing ///< starting, stopping or paused
};

/// What a list of services or drivers says of one of them.
struct ListedService
{
    QString name;    ///< of its registry key or file ("NAVAP", "navap.sys"), or a name of unknown kind
    QString display; ///< the name that people see; empty where the list does not have it apart
    ListedState state = ListedState::NotTold;
    bool isDriver = false;    ///< the list says so
    AntivirusMatch antivirus; ///< what it belongs to, as far as its names are known
    ByteRange range;          ///< of its name; of the line where that has letters of an ANSI code page

    QString shownName() const { return display.isEmpty() ? name : display; }

    /// What it says of an antivirus program, and the articles behind its name; empty where it is none.
    Message meaning() const;
    QStringList kb() const;
};

struct ServiceList
{
    QString file;
    std::vector<ListedService> entries; ///< in the text's order; one may be there twice
    bool runningOnly = false; ///< the text is a `net start`: what is not in it is stopped or not installed
    QList<Message> notes;

    /// The entries that belong to an antivirus program.
    std::vector<const ListedService*> antivirus() const;
};

/// Whether a text begins like the output of `net start`, `sc query`, drivers.exe or pstat. Lists of another
/// form look like any text: only who names them knows.
bool looksLikeServiceList(QByteArrayView beginning);

/// Reads a list of services or drivers as it is pasted from a server: `net start` in any language, `sc
/// query`, the tables of drivers.exe and pstat (Windows NT Resource Kit), netsvc, tables divided by tabs, two
/// blanks or commas, a list with commas, or one name a line. Several may follow one another; prompts,
/// quotation marks of mails and sentences around them are passed over. The forms are those of the tools as
/// they are; no article at hand documents them.
///
/// That a program is not found proves nothing: its names may not be known, and a service that is stopped
/// leaves its drivers at work (KB Q240309).
///
/// An Error where the source cannot be read; a text without any name is none, but has a note. Reads the first
/// longestServiceList bytes and keeps mostListedServices entries, with a note.
Expected<ServiceList> readServiceList(const ByteSourcePtr& source, const AntivirusCatalogue& antivirus,
                                      const StopToken& stop = {});

constexpr qint64 longestServiceList = qint64(1) << 20;
constexpr size_t mostListedServices = 5'000;

} // namespace ims
