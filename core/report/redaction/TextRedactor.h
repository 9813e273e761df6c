#pragma once

#include "core/report/redaction/Pseudonyms.h"

#include <QHash>

namespace ims {

/// A run of a text and what stands in its place.
struct RedactedSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString replacement;
    bool changes = true; ///< false: recognised, but left as it is

    qsizetype end() const { return start + length; }
};

/// Replaces in any text what the choices name: what looks like an address, a domain, a machine's address or a
/// path wherever it stands, and every value that was learned from the evidence. Also inside of base64,
/// quoted-printable, percent-encoding, hexadecimal and encoded words, which then are replaced as a whole. For
/// one thread.
class TextRedactor
{
public:
    TextRedactor(RedactionChoices choices, Pseudonyms& names);

    const RedactionChoices& choices() const { return m_choices; }
    bool has(RedactionKind kind) const { return m_choices.has(kind); }
    Pseudonyms& names() const { return m_names; }

    /// From now on the value is replaced wherever it stands as a whole word. Values of kinds that are not
    /// chosen, and words that every server has ("mail", "smtp", "administrator"), are passed over.
    void learn(PseudonymKind kind, const QString& value);

    /// An address: its parts too, so that the name before the `@` is found where it stands alone.
    void learnAddress(const QString& address);

    /// A host or domain; of a dotted name the first label too.
    void learnHost(const QString& name);

    /// A Message-ID: what looks like an address in it is none.
    void learnMessageId(const QString& id);

    /// A person's name: as a whole, and each of its words.
    void learnPerson(const QString& name);

    /// An address that must not show although addresses may (a blind copy).
    void learnHidden(const QString& address);

    /// A spool file's name: the server's own, it stays.
    void keepName(const QString& spoolFile);
    bool isKeptName(const QString& name) const;

    /// A path as a whole, where sentences tell it.
    void learnPath(const QString& path);

    /// Every address and every domain that stands in a text.
    void learnFrom(const QString& text);

    QString redacted(const QString& text);

    /// A stranger's text: redacted(), and of the rest only words stay that the program knows (KnownWords).
    QString foreign(const QString& text);

    /// The same for values whose kind is known; as they are where their kind is not chosen.
    QString address(const QString& address);
    QString host(const QString& host); ///< a name, a domain or an IP address
    QString domain(const QString& domain) { return host(domain); }
    QString path(const QString& path);
    QString fileName(const QString& name);
    QString value(PseudonymKind kind, const QString& value);
    QString messageId(const QString& id); ///< with or without angle brackets
    QString mtsId(const QString& id);
    QString directoryName(const QString& name);

    /// What names somebody or something by its look, and learned addresses, hosts and words; not the values
    /// of fields.
    std::vector<RedactedSpan> identifiers(const QString& text);

    /// Whether a text holds something that redacted() replaces.
    bool hides(const QString& decoded);

    /// What redacted() recognises, in order.
    std::vector<RedactedSpan> spans(const QString& text);

private:
    struct Term
    {
        PseudonymKind kind = PseudonymKind::Word;
        QString text;     ///< as learned
        QString original; ///< whose pseudonym it gets
        bool isAddress = false;
        bool isHost = false;
        bool isPath = false;
        bool hidden = false;
    };

    /// Up to where runs were looked into already, so that long ones are looked into once.
    struct Scan
    {
        qsizetype hexUntil = 0;
        qsizetype base64Until = 0;
        qsizetype localEnd = 0; ///< of the run that may stand before an `@`
        qsizetype nameEnd = 0;
    };

    bool tryAt(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span);
    bool tryDigits(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span);
    QString given(const QString& name);
    void addTerm(Term term);
    QString folderName(const QString& name);

    QString redactedPlain(const QString& text); ///< learned words alone
    QString replacementFor(const Term& term);
    const Term* termAt(const QString& text, qsizetype at, qsizetype& length) const;
    bool tryAddress(const QString& text, qsizetype at, qsizetype localEnd, RedactedSpan& span);
    bool tryName(const QString& text, qsizetype at, qsizetype end, RedactedSpan& span);
    bool tryIp6(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryPath(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryPhone(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryEncoded(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span);
    bool tryEncodedWord(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryUrl(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryMtsId(const QString& text, qsizetype at, RedactedSpan& span);
    bool tryWord(const QString& text, qsizetype at, RedactedSpan& span);

    RedactionChoices m_choices;
    Pseudonyms& m_names;
    QHash<QString, std::vector<Term>> m_terms; ///< by folded first word, the longest first
    QSet<QString> m_learned;
    QSet<QString> m_hidden;     ///< folded addresses
    QSet<QString> m_messageIds; ///< folded
    QSet<QString> m_kept;       ///< names of spool files
    QHash<QString, QString> m_cache;
    int m_depth = 0;
    bool m_identifiersOnly = false;
};

} // namespace ims
