#pragma once

#include "core/evidence/AntivirusCatalogue.h"
#include "core/evidence/RegistryFile.h"

namespace ims {

enum class RegistryPresence {
    Set,
    NotSet,     ///< its key is in the export, whole, and the value is not among those of the key
    NotInExport ///< the export does not have the key, or not all of it: nothing is known
};

/// Something that an export of the registry says about the server and that a diagnosis can use.
struct RegistryFact
{
    /// root-dir, resolve-p2, max-recipients, max-threads, disk-space, imc-parameter, internet-content,
    /// message-archival, diagnostics-level, charset-alias, code-page-charset, nls-code-page, nls-language,
    /// ansi-code-page, antivirus, antivirus-exclusion
    QString what;
    /// Which of several: the name of the value, the label of the charset, the code page, the service. Empty
    /// for those that are there once.
    QString subject;
    RegistryPresence presence = RegistryPresence::Set;
    QString value; ///< as in the registry, numbers as "32 (0x00000020)"; a stranger's text: visibleText()
    std::optional<quint32> number;
    Message meaning;         ///< empty where the value is not interpreted
    bool documented = false; ///< the articles say what it means; else it is inferred or general knowledge
    QStringList kb;
    QString key;
    QString name;
    QString file;
    ByteRange range; ///< of the value; of the key's line where it is not set; empty where not in the export
};

/// Whether the Internet Mail Service keeps a copy of all that it receives in IN\ARCHIVE. The registry has the
/// setting; the service works with it from its next start on.
enum class MessageArchival {
    Unknown, ///< not in the export, or a level that no article names
    Off,     ///< None (KB Q168504, Q170809)
    Unclear, ///< Minimum: the articles contradict each other (KB Q168504 against Q170809)
    On       ///< Medium and higher (KB Q249273, Q192186)
};

struct RegistryFacts
{
    QString file;
    std::vector<RegistryFact> facts; ///< in the order of RegistryFact::what's list; of one kind in the file's
    MessageArchival archival = MessageArchival::Unknown;
    bool codePagesWhole = false;     ///< the list of Windows code pages is in the export, whole
    ByteRange codePagesKey;          ///< the line of its key
    QStringList mimeCharsets;        ///< keys below MIME\\Database\\Charset, as in the file
    bool mimeCharsetsWhole = false;  ///< that list is in the export, whole
    ByteRange mimeCharsetsKey;       ///< the line of its key; where it is not there that of the first of them
    std::vector<RegistryNote> notes; ///< the file's own, and those about control sets

    /// The first of that kind, by its subject (without case) where one is given; null where there is none.
    const RegistryFact* find(QLatin1StringView what, const QString& subject = {}) const;

    /// The folder IMCDATA; empty where it is not told (KB Q197792, Q244048).
    QString rootDir() const;

    /// Whether the server has a Windows code page (KB Q155016, Q151701); nothing where the export does not
    /// tell.
    std::optional<bool> hasCodePage(int codePage) const;

    /// Whether the server's MIME database has a key for a charset's name, an alias included; nothing where
    /// the export does not tell.
    std::optional<bool> hasMimeCharset(const QString& label) const;

    /// The server's ANSI code page, in which REGEDIT4 files and old text logs of it are written; 0 = not
    /// told.
    int ansiCodePage() const;
};

/// What readRegistryFile() is to keep for registryFacts(). `codePage` as in RegistryRequest.
RegistryRequest registryFactsRequest(int codePage = 0);

/// The facts in what was kept of an export. Of several control sets the one in use counts: CurrentControlSet,
/// else the one that Select names, else the first (with a note). What is absent is told for the settings that
/// decide about causes; values that nothing here documents are kept without a meaning.
RegistryFacts registryFacts(const RegistryFile& file, const AntivirusCatalogue& antivirus);

/// Reads an export and its facts. Where its letters need the server's ANSI code page and the export itself
/// names that, it is read once more with it. Errors are those of readRegistryFile().
Expected<RegistryFacts> readRegistryFacts(const ByteSourcePtr& source, const AntivirusCatalogue& antivirus,
                                          int codePage = 0, const StopToken& stop = {});

} // namespace ims
