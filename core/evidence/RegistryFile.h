#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/evidence/RegistryPath.h"

#include <limits>
#include <optional>
#include <vector>

namespace ims {

enum class RegistryType {
    String,       ///< REG_SZ
    ExpandString, ///< REG_EXPAND_SZ
    MultiString,  ///< REG_MULTI_SZ
    Number,       ///< REG_DWORD
    Bytes,        ///< REG_BINARY and every other type
    Deleted,      ///< `"name"=-`: the file is there to take the value away
    Unreadable    ///< what stands behind the equals sign has no form that regedit writes; `texts` has it raw
};

/// One value of a kept key. All text is as in the file and may be a stranger's: shown through visibleText().
struct RegistryValue
{
    QString key;  ///< as the file has it
    QString name; ///< empty: the key's default value
    RegistryType type = RegistryType::String;
    QStringList texts; ///< of the string types; one but for MultiString
    quint32 number = 0;
    QByteArray bytes;  ///< where the file has it in hexadecimal: as it stands in the registry
    bool cut = false;  ///< it is not whole: the file ends in it, or it is longer than is kept
    ByteRange range;   ///< from its name to its end, on however many lines; without the last line break
    RegistryPath path; ///< of `key`

    QString text() const { return texts.join(u"; "); }
};

/// A kept key that the file names, whether or not it has values.
struct RegistryKey
{
    QString key;
    RegistryPath path;
    bool deleted = false; ///< `[-key]`
    bool whole = true;    ///< all values that the file has of it are kept
    ByteRange range;      ///< of its line
};

struct RegistryNote
{
    Message text;
    ByteRange range; ///< of the first place; empty where it is about the file
};

/// What was kept of an export of the registry.
struct RegistryFile
{
    QString file;
    bool unicodeForm = false;      ///< "Windows Registry Editor Version 5.00"; else REGEDIT4
    std::vector<RegistryKey> keys; ///< in the file's order; a key may be there twice
    std::vector<RegistryValue> values;
    qint64 keysSeen = 0; ///< in the whole file
    qint64 valuesSeen = 0;
    bool cut = false;             ///< the file ends in the middle of a key or value
    bool codePageGuessed = false; ///< what is kept has letters of an ANSI code page that nothing told: 1252
    bool hasDeletions = false;    ///< it takes keys or values away: written to be imported, it is no export
    std::vector<RegistryNote> notes; ///< at most mostNotes, the last one counting the rest
};

/// Which values of which keys are kept.
struct WantedKey
{
    static constexpr qsizetype anyLevel = std::numeric_limits<qsizetype>::max();

    QString key; ///< "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\…"; as registryPath() reads it
    qsizetype levels = anyLevel; ///< how many levels below the key belong to it; 0 = the key alone
    QStringList names = {};      ///< without case; none = every value
};

struct RegistryRequest
{
    std::vector<WantedKey> keys;
    int codePage = 0; ///< the server's ANSI code page; 0 = not known: 1252, which is noted where it matters
};

/// Reads a file that regedit exported: REGEDIT4 (Windows NT 4.0, ANSI) or version 5 (Windows 2000 and later,
/// UTF-16), either of them also saved anew as UTF-8 or ANSI.
///
/// Streams: memory grows with what is wanted, not with the file (an export of HKEY_LOCAL_MACHINE has hundreds
/// of MB). Understands strings with escapes and with line breaks in them, dword, hex with continued lines,
/// hex(1), hex(2) and hex(7) as text (ANSI in REGEDIT4, UTF-16 in version 5; in REGEDIT4 also UTF-16 where
/// every second byte is zero, with a note), default values, deletions and comments. What a hand has edited is
/// read as far as it makes sense, with notes; regedit itself passes over such lines in silence.
///
/// An Error where the file cannot be read or does not begin as an export does. An export without any wanted
/// key is none. The form is not documented in the articles at hand: it is that of files as they are.
Expected<RegistryFile> readRegistryFile(const ByteSourcePtr& source, const RegistryRequest& request,
                                        const StopToken& stop = {});

constexpr qsizetype longestRegistryData = 64 * 1024; ///< bytes or characters of a value that are kept
constexpr size_t mostRegistryValues = 20'000;        ///< that are kept; and as many keys
constexpr size_t mostRegistryNotes = 40;

} // namespace ims
