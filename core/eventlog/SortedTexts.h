#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ims {

/// The different texts of a column of events, in the order in which people sort them: numbers by value,
/// letters without case, then by code point; one after the other in one buffer. Immutable.
///
/// Memory: 4 bytes a text, its UTF-8 twice (once folded for searching; once only where both are the same) and
/// a byte. A million spool file names take about 22 MB.
class SortedTexts
{
public:
    SortedTexts() = default;

    quint32 size() const { return static_cast<quint32>(m_starts.empty() ? 0 : m_starts.size() - 1); }
    bool empty() const { return size() == 0; }

    /// The text, made harmless (visibleText()); never a name to look a file up by.
    QString at(quint32 index) const;

    /// The place of a text; nothing where no row has it.
    std::optional<quint32> indexOf(const QString& text) const;

    /// For each text whether it contains `part` (not empty), without case; empty where none does.
    std::vector<quint8> containing(const QString& part) const;

private:
    friend class SortedTextsBuilder;

    QByteArrayView view(quint32 index) const;

    QByteArray m_bytes;                  ///< UTF-8, a line break after each text
    QByteArray m_folded;                 ///< the same with case folded
    std::vector<quint32> m_starts;       ///< of each text in m_bytes, and the end
    std::vector<quint32> m_foldedStarts; ///< in m_folded; empty where they are the same
};

/// Collects texts, each once.
class SortedTextsBuilder
{
public:
    /// Longer ones are cut, with "…" at their end (UTF-16 units, before they are made harmless).
    static constexpr qsizetype longest = 256;
    /// Bytes of all texts; what comes when they are reached is "…" alone.
    static constexpr qsizetype mostBytes = 256 << 20;

    /// The text's number, in order of first appearance.
    quint32 add(const QString& text);

    quint32 size() const { return static_cast<quint32>(m_texts.m_starts.size()); }

    /// The texts in order; `places` gets the place of each number of add(). Leaves the builder empty.
    SortedTexts sorted(std::vector<quint32>& places);

private:
    QByteArrayView view(quint32 number) const;
    quint32 number(QByteArrayView text);
    void grow();

    SortedTexts m_texts;          // m_starts without the end, until they are sorted
    std::vector<quint32> m_slots; // of a hash table with open addressing: number + 1, 0 = free
};

} // namespace ims
