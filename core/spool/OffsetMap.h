#pragma once

#include "core/base/ByteRange.h"

#include <QHash>

#include <vector>

namespace ims {

/// Where each decoded byte came from: a run of the file, first to last byte. Runs that go on as an encoding
/// does (byte for byte, four characters for three bytes, `=XX` for one, one for many) are held as one entry
/// of 16 bytes. For up to 4 GiB of decoded bytes; runs must not go back.
class OffsetMap
{
public:
    /// Appends the next decoded byte, which came from the bytes first … last of the file.
    void add(qint64 first, qint64 last);

    /// Appends `count` decoded bytes that stand in the file as they are, from `first` on.
    void addPlain(qint64 first, qsizetype count);

    /// How many decoded bytes are mapped.
    qsizetype size() const { return m_size; }

    /// The smallest run of the file that carries decoded bytes [first, first + length); of length 0 where
    /// nothing is asked for, empty where `first` lies outside.
    ByteRange sourceOf(qsizetype first, qsizetype length) const;

    qsizetype runCount() const { return static_cast<qsizetype>(m_runs.size()); }

private:
    struct Run
    {
        qint64 first = 0;  ///< of the file, for the run's first decoded byte
        quint32 start = 0; ///< its first decoded byte
        quint32 shape = 0; ///< patterns that it may follow (bits), length of its first source run above
    };

    ByteRange sourceIn(size_t run, qsizetype byte) const;
    size_t runOf(qsizetype byte) const;

    std::vector<Run> m_runs;
    QHash<size_t, qint64> m_far; ///< lengths of source runs that do not fit into `shape`, by run
    qsizetype m_size = 0;
};

} // namespace ims
